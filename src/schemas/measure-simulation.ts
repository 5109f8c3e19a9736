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

/** Where an application comes out, either without the premium or with it. */
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

/** An application, without the premium and with it. */
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

/** How a round of the measure ends. */
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

/** What a premium does to a portfolio of at most 100,000 applications, read back from storage. */
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
