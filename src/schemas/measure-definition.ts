import * as z from 'zod'
import type {
  AidTerms,
  BudgetEnd,
  ClaimantScope,
  EnterpriseSize,
  GiuntaResolution,
  MeasureCriterion,
  MeasureDedication,
  MeasureDefinition,
  MeasureSelection,
  PremiumTerms,
  PremiumTiming,
} from '../model/measure'
import type { CentRounding } from '../values/money'
import { civilDaySchema } from './civil-day'
import { amountEurSchema, decimalSchema } from './decimal'
import { MAX_TEXT_LENGTH } from './limits'
import { list, uniqueBy } from './list'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, stated } from './stated'
import { idSchema, nameSchema, nonBlank } from './text'

/**
 * The size of an enterprise.
 *
 * @example
 * ```ts
 * import { describeIssues, enterpriseSizeSchema } from 'filiere-lombardia/schemas'
 *
 * enterpriseSizeSchema.safeParse('large').success // => true
 * const { error } = enterpriseSizeSchema.safeParse('Large')
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * ```
 */
export const enterpriseSizeSchema: ListSchema<EnterpriseSize> = /* @__PURE__ */ oneOf(
  'micro',
  'small',
  'medium',
  'large',
)

/** What a measure is dedicated to (A.VAL.7). */
export const dedicationSchema: ListSchema<MeasureDedication> = /* @__PURE__ */ oneOf('supply-chains', 'ecosystems')

/** Who may claim a premium. */
export const claimantScopeSchema: ListSchema<ClaimantScope> = /* @__PURE__ */ oneOf(
  'any-member',
  'lead-only',
  'partnership',
)

/** When a premium counts. */
export const premiumTimingSchema: ListSchema<PremiumTiming> = /* @__PURE__ */ oneOf('above-minimum', 'towards-minimum')

/** In which order a measure funds. */
export const selectionSchema: ListSchema<MeasureSelection> = /* @__PURE__ */ oneOf('ranking', 'arrival')

/** What happens where the budget ends. */
export const budgetEndSchema: ListSchema<BudgetEnd> = /* @__PURE__ */ oneOf('stop', 'part', 'skip')

/** How aid is brought to the cent. */
export const centRoundingSchema: ListSchema<CentRounding> = /* @__PURE__ */ oneOf('truncate', 'half-up')

/** The title of a measure or a criterion, which may be as long as a sentence: not blank, at most 20,000 characters. */
export const titleSchema: z.ZodType<string, string> = /* @__PURE__ */ nonBlank(MAX_TEXT_LENGTH)

/**
 * The resolution that approves the criteria of a measure (R.19, A.F2.2): its day is required.
 *
 * @example
 * ```ts
 * import { describeIssues, giuntaResolutionSchema } from 'filiere-lombardia/schemas'
 *
 * giuntaResolutionSchema.safeParse({ date: '2022-07-25' }).success // => true
 * const { error } = giuntaResolutionSchema.safeParse({ number: 'XI/1' })
 * error && describeIssues(error)[0]?.code // => 'required'
 * error && describeIssues(error)[0]?.path // => 'date'
 * giuntaResolutionSchema.safeParse({ date: '2022-07-25T00:00:00+02:00' }).success // => false
 * ```
 */
export const giuntaResolutionSchema: ObjectSchema<GiuntaResolution> = /* @__PURE__ */ z.strictObject(
  { number: stated(nameSchema), date: civilDaySchema } satisfies Shape<GiuntaResolution>,
  ourWords,
)

/**
 * A criterion of a measure: its id and its title are required.
 *
 * @example
 * ```ts
 * import { describeIssues, measureCriterionSchema } from 'filiere-lombardia/schemas'
 *
 * const criterion = { id: 'impact', title: 'Ricadute sulla filiera' }
 * measureCriterionSchema.safeParse({ ...criterion, steps: [0, '10', 20.5] }).success // => true
 * const { error } = measureCriterionSchema.safeParse({ ...criterion, steps: [0, '10', '20,5'] })
 * error && describeIssues(error)[0]?.path // => 'steps[2]'
 * measureCriterionSchema.safeParse({ ...criterion, title: ' ' }).success // => false
 * ```
 */
export const measureCriterionSchema: ObjectSchema<MeasureCriterion> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    title: titleSchema,
    maximum: stated(decimalSchema),
    steps: stated(list(decimalSchema)),
  } satisfies Shape<MeasureCriterion>,
  ourWords,
)

/**
 * The premium that a measure gives (R.20): no part is required.
 *
 * @example
 * ```ts
 * import { describeIssues, premiumTermsSchema } from 'filiere-lombardia/schemas'
 *
 * premiumTermsSchema.safeParse({}).success // => true
 * premiumTermsSchema.safeParse({ percentagePoints: '5' }).success // => true
 * const { error } = premiumTermsSchema.safeParse({ percentagePoints: '5%' })
 * error && describeIssues(error)[0]?.code // => 'invalid-decimal'
 * premiumTermsSchema.safeParse({ ceilingEur: '60000.005' }).success // => false
 * ```
 */
export const premiumTermsSchema: ObjectSchema<PremiumTerms> = /* @__PURE__ */ z.strictObject(
  {
    points: stated(decimalSchema),
    percentagePoints: stated(decimalSchema),
    ceilingEur: stated(amountEurSchema),
    counts: z.optional(premiumTimingSchema),
  } satisfies Shape<PremiumTerms>,
  ourWords,
)

const intensity = /* @__PURE__ */ z.optional(decimalSchema)

/**
 * The aid intensity by size of enterprise, in percent: a size may be left out, no other can be named.
 *
 * @example
 * ```ts
 * import { aidIntensitiesSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * aidIntensitiesSchema.safeParse({ small: '45.5', large: undefined }).success // => true
 * const { error } = aidIntensitiesSchema.safeParse({ small: '45.5', large: null })
 * error && describeIssues(error)[0]?.path // => 'large'
 * aidIntensitiesSchema.safeParse({ smal: '45.5' }).success // => false
 * ```
 */
export const aidIntensitiesSchema: ObjectSchema<AidTerms['intensities']> = /* @__PURE__ */ z.strictObject(
  { micro: intensity, small: intensity, medium: intensity, large: intensity } satisfies Shape<AidTerms['intensities']>,
  ourWords,
)

/**
 * How a measure computes aid: the intensities are required, be there none.
 *
 * @example
 * ```ts
 * import { aidTermsSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * aidTermsSchema.safeParse({ intensities: {} }).success // => true
 * const { error } = aidTermsSchema.safeParse({ maximumIntensity: '50' })
 * error && describeIssues(error)[0]?.path // => 'intensities'
 * aidTermsSchema.safeParse({ intensities: {}, minimumSpendEur: '-0.01' }).success // => false
 * ```
 */
export const aidTermsSchema: ObjectSchema<AidTerms> = /* @__PURE__ */ z.strictObject(
  {
    intensities: aidIntensitiesSchema,
    maximumIntensity: stated(decimalSchema),
    minimumSpendEur: stated(amountEurSchema),
    maximumSpendEur: stated(amountEurSchema),
    ceilingEur: stated(amountEurSchema),
  } satisfies Shape<AidTerms>,
  ourWords,
)

/**
 * A measure of Phase 2 as its designer writes it, and as `defineMeasure` reads it: each field by itself. Whether points are above
 * zero, intensities within 100 and the terms free of contradiction is for that call to say.
 *
 * Required are `id`, `title`, `dedicatedTo`, `premium` and `selection`. Amounts are in euro, of zero or more, with two decimals at
 * most. No two criteria share an id.
 *
 * @example
 * ```ts
 * import { describeIssues, measureDefinitionSchema } from 'filiere-lombardia/schemas'
 *
 * const definition = {
 *   id: 'measure-2022',
 *   title: 'A measure for supply chains (made up)',
 *   dedicatedTo: ['supply-chains'],
 *   premium: { points: 10, percentagePoints: '5' },
 *   aid: { intensities: { small: '50' }, ceilingEur: '110000.00' },
 *   selection: 'ranking',
 * }
 * measureDefinitionSchema.safeParse(definition).success // => true
 *
 * const { error } = measureDefinitionSchema.safeParse({ ...definition, budgetEur: '1.000.000' })
 * const [issue] = error === undefined ? [] : describeIssues(error)
 * issue?.code // => 'invalid-decimal'
 * issue?.path // => 'budgetEur'
 * ```
 */
export const measureDefinitionSchema: ObjectSchema<MeasureDefinition> = /* @__PURE__ */ z.strictObject(
  {
    id: idSchema,
    title: titleSchema,
    giuntaResolution: stated(giuntaResolutionSchema),
    dedicatedTo: list(dedicationSchema),
    issuedOn: z.optional(civilDaySchema),
    membershipDate: stated(civilDaySchema),
    proposalsFiledBy: stated(civilDaySchema),
    criteria: stated(list(measureCriterionSchema, uniqueBy('id', 'duplicate-criterion'))),
    minimumScore: stated(decimalSchema),
    maximumScore: stated(decimalSchema),
    premium: premiumTermsSchema,
    claimants: z.optional(claimantScopeSchema),
    aid: stated(aidTermsSchema),
    budgetEur: stated(amountEurSchema),
    selection: selectionSchema,
    atBudgetEnd: z.optional(budgetEndSchema),
    rounding: z.optional(centRoundingSchema),
  } satisfies Shape<MeasureDefinition>,
  ourWords,
)
