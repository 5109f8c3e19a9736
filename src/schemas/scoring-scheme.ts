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

/**
 * The act that fixes the weights (A.VAL.4w): its title is required.
 *
 * @example
 * ```ts
 * import { describeIssues, implementingActSchema } from 'filiere-lombardia/schemas'
 *
 * implementingActSchema.safeParse({ title: 'D.d.u.o. 2338' }).success // => true
 * const { error } = implementingActSchema.safeParse({ title: 'D.d.u.o. 2338', date: '2022-02-30' })
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * implementingActSchema.safeParse({ title: 'D.d.u.o. 2338', date: null }).success // => false
 * ```
 */
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

/**
 * The scale of the marks, as a scheme defines it.
 *
 * @example
 * ```ts
 * import { describeIssues, markScaleSchema } from 'filiere-lombardia/schemas'
 *
 * markScaleSchema.safeParse({ max: '10' }).success // => true
 * const { error } = markScaleSchema.safeParse({ min: 1, max: '10' })
 * error && describeIssues(error)[0]?.path // => 'min'
 * markScaleSchema.safeParse({ max: 'ten' }).success // => false
 * ```
 */
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
 * import { describeIssues, schemeDefinitionSchema } from 'filiere-lombardia/schemas'
 *
 * const four = { coherence: 15, innovativeness: 20, sustainability: 20, partnershipBreadth: 15 }
 * const weights = { ...four, representativeness: 15, swotAnalysis: '15' }
 * const definition = { id: 'made-up', source: 'Made up', weights }
 * schemeDefinitionSchema.safeParse(definition).success // => true
 * const { error } = schemeDefinitionSchema.safeParse({ ...definition, weights: { ...four, representativeness: 15 } })
 * error && describeIssues(error)[0]?.path // => 'weights.swotAnalysis'
 * schemeDefinitionSchema.safeParse({ ...definition, markScale: 10 }).success // => false
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

/**
 * A scoring scheme read back from storage. Scores check its weights again.
 *
 * @example
 * ```ts
 * import { illustrativeScheme } from 'filiere-lombardia'
 * import { describeIssues, scoringSchemeSchema } from 'filiere-lombardia/schemas'
 *
 * scoringSchemeSchema.safeParse(JSON.parse(JSON.stringify(illustrativeScheme))).success // => true
 * const weights = { ...illustrativeScheme.weights, coherence: 16.67 }
 * const { error } = scoringSchemeSchema.safeParse({ ...illustrativeScheme, weights })
 * error && describeIssues(error)[0]?.code // => 'wrong-type'
 * error && describeIssues(error)[0]?.path // => 'weights.coherence'
 * ```
 */
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

/**
 * A mark with its author and reasons.
 *
 * @example
 * ```ts
 * import { describeIssues, reasonedMarkSchema } from 'filiere-lombardia/schemas'
 *
 * reasonedMarkSchema.safeParse({ value: '6.5', reason: '' }).success // => true
 * const { error } = reasonedMarkSchema.safeParse({ value: '6.5', author: '' })
 * error && describeIssues(error)[0]?.code // => 'blank'
 * reasonedMarkSchema.safeParse({ reason: 'A sound plan' }).success // => false
 * ```
 */
export const reasonedMarkSchema: ObjectSchema<ReasonedMark> = /* @__PURE__ */ z.strictObject(
  {
    value: decimalSchema,
    author: z.optional(nameSchema),
    reason: z.optional(textSchema),
  } satisfies Shape<ReasonedMark>,
  ourWords,
)

/**
 * The panel's marks, one for each criterion; whether each is on the scale is for `scoreProposal` to say.
 *
 * @example
 * ```ts
 * import { describeIssues, marksSchema } from 'filiere-lombardia/schemas'
 *
 * const five = { coherence: 6, innovativeness: 6, sustainability: 6, partnershipBreadth: 6, representativeness: 6 }
 * marksSchema.safeParse({ ...five, swotAnalysis: { value: '6.5' } }).success // => true
 * marksSchema.safeParse({ ...five, swotAnalysis: '11' }).success // => true
 * const { error } = marksSchema.safeParse({ ...five, swotAnalysis: { value: '6,5' } })
 * error && describeIssues(error)[0]?.path // => 'swotAnalysis.value'
 * marksSchema.safeParse(five).success // => false
 * ```
 */
export const marksSchema: ObjectSchema<Marks> = /* @__PURE__ */ byCriterion<Mark>(
  z.union([decimalSchema, reasonedMarkSchema], ourWords),
)
