import * as z from 'zod'
import type { CheckedAid, CheckedCriterion, CheckedPremium, EnterpriseSize, Measure } from '../model/measure'
import { civilDaySchema } from './civil-day'
import { euroAmountSchema } from './euro-amount'
import { exactSchema } from './exact'
import { list } from './list'
import {
  budgetEndSchema,
  centRoundingSchema,
  claimantScopeSchema,
  dedicationSchema,
  giuntaResolutionSchema,
  premiumTimingSchema,
  selectionSchema,
  titleSchema,
} from './measure-definition'
import { ourWords } from './problem'
import type { ObjectSchema, Shape } from './shape'
import { idSchema } from './text'

const criterionSchema: ObjectSchema<CheckedCriterion> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    title: titleSchema,
    maximum: exactSchema,
    steps: z.nullable(list(exactSchema)),
  } satisfies Shape<CheckedCriterion>,
  ourWords,
)

const premiumSchema: ObjectSchema<CheckedPremium> = /* @__PURE__ */ z.strictObject(
  {
    points: exactSchema,
    percentagePoints: exactSchema,
    ceilingEur: z.nullable(euroAmountSchema),
    counts: premiumTimingSchema,
  } satisfies Shape<CheckedPremium>,
  ourWords,
)

const intensity = /* @__PURE__ */ z.exactOptional(exactSchema)

const intensitiesSchema = /* @__PURE__ */ z.strictObject(
  { micro: intensity, small: intensity, medium: intensity, large: intensity } satisfies Record<EnterpriseSize, unknown>,
  ourWords,
)

const aidSchema: ObjectSchema<CheckedAid> = /* @__PURE__ */ z.strictObject(
  {
    intensities: intensitiesSchema,
    maximumIntensity: exactSchema,
    minimumSpendEur: z.nullable(euroAmountSchema),
    maximumSpendEur: z.nullable(euroAmountSchema),
    ceilingEur: z.nullable(euroAmountSchema),
  } satisfies Shape<CheckedAid>,
  ourWords,
)

/**
 * A measure that has been checked, read back from storage. Whatever answers under it checks its terms again.
 *
 * @example
 * ```ts
 * import { defineMeasure } from 'filiere-lombardia'
 * import { describeIssues, measureSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const { warnings, ...measure } = defineMeasure({ id: 'm-1', ...terms, minimumScore: 65 })
 * measureSchema.safeParse(JSON.parse(JSON.stringify(measure))).success // => true
 * measureSchema.safeParse({ ...measure, warnings }).success // => false
 * const { error } = measureSchema.safeParse({ ...measure, minimumScore: 65 })
 * error && describeIssues(error)[0]?.code // => 'wrong-type'
 * ```
 */
export const measureSchema: ObjectSchema<Measure> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    title: titleSchema,
    giuntaResolution: z.optional(giuntaResolutionSchema),
    dedicatedTo: list(dedicationSchema),
    issuedOn: z.optional(civilDaySchema),
    membershipDate: z.nullable(civilDaySchema),
    proposalsFiledBy: z.nullable(civilDaySchema),
    criteria: z.nullable(list(criterionSchema)),
    minimumScore: z.nullable(exactSchema),
    maximumScore: z.nullable(exactSchema),
    premium: premiumSchema,
    claimants: claimantScopeSchema,
    aid: z.nullable(aidSchema),
    budgetEur: z.nullable(euroAmountSchema),
    selection: selectionSchema,
    atBudgetEnd: budgetEndSchema,
    rounding: centRoundingSchema,
  } satisfies Shape<Measure>,
  ourWords,
)
