import * as z from 'zod'
import type { Flip, FlipCause, MeasureComparison, MeasureField } from '../verdict/simulation'
import { byId } from './by-id'
import { euroAmountSchema } from './euro-amount'
import { list } from './list'
import { fundingSchema, measureSimulationSchema } from './measure-simulation'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema } from './text'

/** A term in which two measures may differ. */
export const measureFieldSchema: ListSchema<MeasureField> = /* @__PURE__ */ oneOf(
  'giuntaResolution',
  'dedicatedTo',
  'issuedOn',
  'membershipDate',
  'proposalsFiledBy',
  'criteria',
  'minimumScore',
  'maximumScore',
  'premium.points',
  'premium.percentagePoints',
  'premium.ceilingEur',
  'premium.counts',
  'claimants',
  'aid',
  'aid.intensities',
  'aid.maximumIntensity',
  'aid.minimumSpendEur',
  'aid.maximumSpendEur',
  'aid.ceilingEur',
  'budgetEur',
  'selection',
  'atBudgetEnd',
  'rounding',
)

const causeSchema: ObjectSchema<FlipCause> = /* @__PURE__ */ z.strictObject(
  { fields: list(measureFieldSchema), together: z.boolean(ourWords) } satisfies Shape<FlipCause>,
  ourWords,
)

/**
 * An application that comes out differently under another design.
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures } from 'filiere-lombardia'
 * import { describeIssues, flipSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const measures = [65, 66].map((minimumScore) => ({ id: `minimum-${minimumScore}`, ...terms, minimumScore }))
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const [flip] = compareMeasures(measures, [{ id: 'a-1', proposalId: null, score: '65' }], list).flips
 * flipSchema.safeParse(JSON.parse(JSON.stringify(flip))).success // => true
 * const { error } = flipSchema.safeParse({ ...flip, because: { fields: ['minimum'], together: false } })
 * error && describeIssues(error)[0]?.path // => 'because.fields[0]'
 * ```
 */
export const flipSchema: ObjectSchema<Flip> = /* @__PURE__ */ z.strictObject(
  {
    applicationId: idSchema,
    measureId: idSchema,
    from: fundingSchema,
    to: fundingSchema,
    differenceEur: euroAmountSchema,
    because: causeSchema,
  } satisfies Shape<Flip>,
  ourWords,
)

/**
 * Several designs on the same portfolio, read back from storage.
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures } from 'filiere-lombardia'
 * import { describeIssues, measureComparisonSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const measures = [65, 66].map((minimumScore) => ({ id: `minimum-${minimumScore}`, ...terms, minimumScore }))
 * const comparison = compareMeasures(measures, [], approveList([], { id: 'act-1', date: '2022-06-01' }))
 * measureComparisonSchema.safeParse(JSON.parse(JSON.stringify(comparison))).success // => true
 * const { error } = measureComparisonSchema.safeParse({ ...comparison, differences: { 'minimum-66': ['minimum'] } })
 * error && describeIssues(error)[0]?.code // => 'not-in-list'
 * ```
 */
export const measureComparisonSchema: ObjectSchema<MeasureComparison> = /* @__PURE__ */ z.strictObject(
  {
    simulations: list(measureSimulationSchema),
    differences: byId(list(measureFieldSchema)),
    flips: list(flipSchema),
  } satisfies Shape<MeasureComparison>,
  ourWords,
)
