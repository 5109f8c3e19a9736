import * as z from 'zod'
import type {
  Funding,
  MeasureSimulation,
  Placement,
  PremiumCost,
  SimulatedApplication,
  SimulatedRound,
} from '../verdict/simulation'
import { countSchema } from './count'
import { euroAmountSchema } from './euro-amount'
import { exactSchema } from './exact'
import { list } from './list'
import { measureSchema } from './measure'
import { measureWarningSchema } from './measure-design'
import { premiumOutcomeSchema, premiumReadingsSchema } from './premium'
import { measureFactPathSchema, premiumFactPathSchema } from './premium-fact-path'
import { ourWords } from './problem'
import { encodedEditionSchema } from './review-deadline'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { idSchema, textSchema } from './text'

/** What becomes of an application within the budget. */
export const fundingSchema: ListSchema<Funding> = /* @__PURE__ */ oneOf(
  'funded',
  'part-funded',
  'not-funded',
  'admitted',
  'not-admitted',
  'undetermined',
)

/**
 * Where an application comes out, either without the premium or with it.
 *
 * @example
 * ```ts
 * import { approveList, simulateMeasure } from 'filiere-lombardia'
 * import { describeIssues, placementSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const application = { id: 'a-1', proposalId: null, score: '65' }
 * const [first] = simulateMeasure({ id: 'm-1', ...terms }, [application], list).applications
 * const placement = first?.with
 * placementSchema.safeParse(JSON.parse(JSON.stringify(placement))).success // => true
 * const { error } = placementSchema.safeParse({ ...placement, rank: 0 })
 * error && describeIssues(error)[0]?.path // => 'rank'
 * ```
 */
export const placementSchema: ObjectSchema<Placement> = /* @__PURE__ */ z.strictObject(
  {
    score: z.nullable(exactSchema),
    admitted: z.nullable(z.boolean(ourWords)),
    rank: z.nullable(z.int(ourWords).min(1, ourWords)),
    aidEur: z.nullable(euroAmountSchema),
    funding: fundingSchema,
    fundedEur: euroAmountSchema,
  } satisfies Shape<Placement>,
  ourWords,
)

/**
 * An application, without the premium and with it.
 *
 * @example
 * ```ts
 * import { approveList, simulateMeasure } from 'filiere-lombardia'
 * import { describeIssues, simulatedApplicationSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const [application] = simulateMeasure({ id: 'm-1', ...terms }, [{ id: 'a-1' }], list).applications
 * simulatedApplicationSchema.safeParse(JSON.parse(JSON.stringify(application))).success // => true
 * const { error } = simulatedApplicationSchema.safeParse({ ...application, differenceEur: '0' })
 * error && describeIssues(error)[0]?.code // => 'invalid-euro-amount'
 * ```
 */
export const simulatedApplicationSchema: ObjectSchema<SimulatedApplication> = /* @__PURE__ */ z.strictObject(
  {
    applicationId: idSchema,
    title: z.nullable(textSchema),
    premium: premiumOutcomeSchema,
    without: placementSchema,
    with: placementSchema,
    rankRise: z.nullable(z.int(ourWords)),
    differenceEur: euroAmountSchema,
    missing: list(premiumFactPathSchema),
  } satisfies Shape<SimulatedApplication>,
  ourWords,
)

/**
 * How a round of the measure ends.
 *
 * @example
 * ```ts
 * import { approveList, simulateMeasure } from 'filiere-lombardia'
 * import { describeIssues, simulatedRoundSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const round = simulateMeasure({ id: 'm-1', ...terms }, [], approveList([], { id: 'act-1', date: '2022-06-01' })).with
 * simulatedRoundSchema.safeParse(JSON.parse(JSON.stringify(round))).success // => true
 * const { error } = simulatedRoundSchema.safeParse({ ...round, funded: -1 })
 * error && describeIssues(error)[0]?.path // => 'funded'
 * ```
 */
export const simulatedRoundSchema: ObjectSchema<SimulatedRound> = /* @__PURE__ */ z.strictObject(
  {
    admitted: countSchema,
    funded: countSchema,
    spentEur: euroAmountSchema,
    leftEur: z.nullable(euroAmountSchema),
    splitTies: list(list(idSchema)),
  } satisfies Shape<SimulatedRound>,
  ourWords,
)

const costSchema: ObjectSchema<PremiumCost> = /* @__PURE__ */ z.strictObject(
  {
    beforeBudgetEur: euroAmountSchema,
    spentEur: euroAmountSchema,
    toClaimantsEur: euroAmountSchema,
    fromOthersEur: euroAmountSchema,
  } satisfies Shape<PremiumCost>,
  ourWords,
)

/**
 * What a premium does to a portfolio of at most 100,000 applications, read back from storage.
 *
 * @example
 * ```ts
 * import { approveList, simulateMeasure } from 'filiere-lombardia'
 * import { describeIssues, measureSimulationSchema } from 'filiere-lombardia/schemas'
 *
 * const terms = { title: 'Made up', dedicatedTo: ['ecosystems'], premium: {}, selection: 'ranking' } as const
 * const simulation = simulateMeasure({ id: 'm-1', ...terms }, [], approveList([], { id: 'act-1', date: '2022-06-01' }))
 * measureSimulationSchema.safeParse(JSON.parse(JSON.stringify(simulation))).success // => true
 * const { error } = measureSimulationSchema.safeParse({ ...simulation, cost: { ...simulation.cost, spentEur: 0 } })
 * error && describeIssues(error)[0]?.path // => 'cost.spentEur'
 * ```
 */
export const measureSimulationSchema: ObjectSchema<MeasureSimulation> = /* @__PURE__ */ z.strictObject(
  {
    measure: measureSchema,
    warnings: list(measureWarningSchema),
    supposed: list(measureFactPathSchema),
    without: simulatedRoundSchema,
    with: simulatedRoundSchema,
    applications: list(simulatedApplicationSchema),
    earning: list(idSchema),
    crossing: list(idSchema),
    newlyFunded: list(idSchema),
    displaced: list(idSchema),
    undetermined: list(idSchema),
    cost: costSchema,
    readings: premiumReadingsSchema,
    edition: encodedEditionSchema,
  } satisfies Shape<MeasureSimulation>,
  ourWords,
)
