import * as z from 'zod'
import type {
  ByCriterion,
  ImplementingAct,
  Mark,
  MarkScale,
  Marks,
  ReasonedMark,
  SchemeDefinition,
  ScoringScheme,
} from '../model/scoring-scheme'
import type { Exact } from '../values/decimal'
import { civilDaySchema } from './civil-day'
import { decimalSchema } from './decimal'
import { exactSchema } from './exact'
import { ourWords } from './problem'
import type { ObjectSchema, Shape } from './shape'
import { idSchema, nameSchema, textSchema } from './text'

/** The act that fixes the weights (A.VAL.4w): its title is required. */
export const implementingActSchema: ObjectSchema<ImplementingAct> = /* @__PURE__ */ z.strictObject(
  { title: nameSchema, date: z.optional(civilDaySchema) } satisfies Shape<ImplementingAct>,
  ourWords,
)

const sourceSchema: z.ZodType<ImplementingAct | string, ImplementingAct | string> = /* @__PURE__ */ z.union(
  [nameSchema, implementingActSchema],
  ourWords,
)

/** A value for each of the six criteria, all of them and no other. */
// @__NO_SIDE_EFFECTS__
function byCriterion<Value>(value: z.ZodType<Value, Value>): ObjectSchema<ByCriterion<Value>> {
  return z.strictObject(
    {
      coherence: value,
      innovativeness: value,
      sustainability: value,
      partnershipBreadth: value,
      representativeness: value,
      swotAnalysis: value,
    },
    ourWords,
  ) as ObjectSchema<ByCriterion<Value>>
}

/** The scale of the marks, as a scheme defines it. */
export const markScaleSchema: ObjectSchema<MarkScale> = /* @__PURE__ */ z.strictObject(
  { max: decimalSchema } satisfies Shape<MarkScale>,
  ourWords,
)

/**
 * How marks become points, as `defineScoringScheme` reads it. Whether the weights are above zero and sum to 100 is for that call
 * to say.
 *
 * @example
 * ```ts
 * import { schemeDefinitionSchema } from 'filiere-lombardia/schemas'
 *
 * schemeDefinitionSchema.safeParse({ id: 'made-up', source: 'Made up' }).success // => false
 * ```
 */
export const schemeDefinitionSchema: ObjectSchema<SchemeDefinition> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    source: sourceSchema,
    weights: byCriterion(decimalSchema),
    markScale: z.optional(z.nullable(markScaleSchema)),
    illustrative: z.optional(z.boolean(ourWords)),
  } satisfies Shape<SchemeDefinition>,
  ourWords,
)

/** A scoring scheme read back from storage. Scores check its weights again. */
export const scoringSchemeSchema: ObjectSchema<ScoringScheme> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    source: sourceSchema,
    weights: byCriterion<Exact>(exactSchema),
    markScale: z.nullable(z.strictObject({ max: exactSchema } satisfies Shape<MarkScale<Exact>>, ourWords)),
    illustrative: z.boolean(ourWords),
  } satisfies Shape<ScoringScheme>,
  ourWords,
)

/** A mark with its author and reasons. */
export const reasonedMarkSchema: ObjectSchema<ReasonedMark> = /* @__PURE__ */ z.strictObject(
  {
    value: decimalSchema,
    author: z.optional(nameSchema),
    reason: z.optional(textSchema),
  } satisfies Shape<ReasonedMark>,
  ourWords,
)

/** The panel's marks, one for each criterion; whether each is on the scale is for `scoreProposal` to say. */
export const marksSchema: ObjectSchema<Marks> = /* @__PURE__ */ byCriterion<Mark>(
  z.union([decimalSchema, reasonedMarkSchema], ourWords),
)
