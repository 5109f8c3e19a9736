import type { EncodedEditionId } from '../act/closing-days'
import type { Measure } from '../model/measure'
import type { Exact } from '../values/decimal'
import type { EuroAmount } from '../values/money'
import type { MeasureFactPath, PremiumFactPath } from '../values/premium-fact-path'
import type { MeasureWarning, PremiumAssessment, PremiumReadings } from './premium'

/**
 * What becomes of an application within the budget.
 *
 * - `funded`: it gets all the aid computed for it; `part-funded`: what was left of the budget.
 * - `not-funded`: the budget did not suffice.
 * - `admitted`: it reaches the minimum, and there is no aid to give: the measure computes none, or none for it.
 * - `not-admitted`: it does not reach the minimum score or the minimum spend.
 * - `undetermined`: a fact is missing that could change what either round makes of it. It gets nothing in either, and no budget is
 *   kept for it, so that what becomes of the others is provisional.
 */
export type Funding = 'funded' | 'part-funded' | 'not-funded' | 'admitted' | 'not-admitted' | 'undetermined'

/** Where an application comes out, either without the premium or with it. */
export interface Placement {
  /** Its score, in points; `null` where it is not stated. */
  readonly score: Exact | null
  /** Whether it reaches the minimum score and spend; `null` where a fact is missing. */
  readonly admitted: boolean | null
  /** Its rank among the admitted, from 1, equal for equal scores; `null` where it has none or the measure does not rank. */
  readonly rank: number | null
  /** The aid computed for it before the budget; `null` where it is not known or not computed. */
  readonly aidEur: EuroAmount | null
  /** What becomes of it. */
  readonly funding: Funding
  /** The aid it gets within the budget. */
  readonly fundedEur: EuroAmount
}

/** An application, without the premium and with it. */
export interface SimulatedApplication {
  /** The id of the application. */
  readonly applicationId: string
  /** Its title; `null` where it has none. */
  readonly title: string | null
  /** Whether it earns the premium, once the measure is adopted as designed. */
  readonly premium: PremiumAssessment['outcome']
  /** Where it comes out without the premium. */
  readonly without: Placement
  /** Where it comes out with it; where it is undetermined whether it is earned, what holds in either case. */
  readonly with: Placement
  /** How many ranks it rises with the premium, negative where it falls; `null` where it has no rank in both. */
  readonly rankRise: number | null
  /** What the premium changes in the aid it gets, negative where it loses. */
  readonly differenceEur: EuroAmount
  /** The facts that are missing of it and could change where it comes out. */
  readonly missing: readonly PremiumFactPath[]
}

/** How a round of the measure ends. */
export interface SimulatedRound {
  /** How many applications are admitted. */
  readonly admitted: number
  /** How many get aid, in full or in part. */
  readonly funded: number
  /** The aid given. */
  readonly spentEur: EuroAmount
  /** What is left of the budget; `null` where it has no limit. */
  readonly leftEur: EuroAmount | null
  /**
   * The ids of applications of equal place among which the budget ends. Of equal scores the earlier arrival went first, then the
   * lower id: the measure should say what decides.
   */
  readonly splitTies: readonly (readonly string[])[]
}

/**
 * What the premium costs, and whom. With a budget that does not suffice, the round with it may spend less than the round without:
 * funding then ends at another application. Those who earn it may also lose, to others who earn it.
 */
export interface PremiumCost {
  /** The aid that it adds for those who earn it, before the budget. */
  readonly beforeBudgetEur: EuroAmount
  /** The aid given with it less the aid given without. */
  readonly spentEur: EuroAmount
  /** What those who earn it get more within the budget. */
  readonly toClaimantsEur: EuroAmount
  /** What all others get less within the budget. */
  readonly fromOthersEur: EuroAmount
}

/**
 * What a premium does to a whole portfolio of applications: who crosses the minimum, who is funded, who is displaced.
 *
 * @example
 * ```ts
 * import { approveList, type MeasureSimulation, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const applications = [
 *   { id: 'a-1', proposalId: null, score: '70', spend: [{ size: 'small', amountEur: '200000' }] },
 *   { id: 'a-2', proposalId: null, score: '80', spend: [{ size: 'small', amountEur: '200000' }] },
 * ] as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const within = (budgetEur: string): MeasureSimulation => {
 *   const measure = { ...terms, premium: { points: 10 }, aid: { intensities: { small: 50 } }, budgetEur }
 *   return simulateMeasure(measure, applications, list)
 * }
 * within('200000.00').with.funded // => 2
 * within('199999.99').with.funded // => 1
 * within('199999.99').with.leftEur // => '99999.99'
 * ```
 */
export interface MeasureSimulation {
  /** The measure. */
  readonly measure: Measure
  /** What its designer should know of it. */
  readonly warnings: readonly MeasureWarning[]
  /** The facts of the measure that are not settled yet; it is simulated as if adopted as designed, after the call. */
  readonly supposed: readonly MeasureFactPath[]
  /** How the round ends without the premium. */
  readonly without: SimulatedRound
  /** How it ends with it. */
  readonly with: SimulatedRound
  /** Every application: the admitted in the order of funding with the premium, then the others by id. */
  readonly applications: readonly SimulatedApplication[]
  /** The ids of those that earn the premium, if the measure gives one; below the minimum it may still add nothing. */
  readonly earning: readonly string[]
  /** The ids of those that reach the minimum thanks to it. */
  readonly crossing: readonly string[]
  /** The ids of those that get aid only with it. */
  readonly newlyFunded: readonly string[]
  /** The ids of those that get aid only without it. */
  readonly displaced: readonly string[]
  /** The ids of those of which a fact is missing that could change where they come out, and with them the others. */
  readonly undetermined: readonly string[]
  /** What the premium costs. */
  readonly cost: PremiumCost
  /** The readings in force. */
  readonly readings: PremiumReadings
  /** The edition in force. */
  readonly edition: EncodedEditionId
}

/** A term in which two measures may differ. */
export type MeasureField =
  | 'giuntaResolution'
  | 'dedicatedTo'
  | 'issuedOn'
  | 'membershipDate'
  | 'proposalsFiledBy'
  | 'criteria'
  | 'minimumScore'
  | 'maximumScore'
  | 'premium.points'
  | 'premium.percentagePoints'
  | 'premium.ceilingEur'
  | 'premium.counts'
  | 'claimants'
  | 'aid'
  | 'aid.intensities'
  | 'aid.maximumIntensity'
  | 'aid.minimumSpendEur'
  | 'aid.maximumSpendEur'
  | 'aid.ceilingEur'
  | 'budgetEur'
  | 'selection'
  | 'atBudgetEnd'
  | 'rounding'

/** Why an application comes out differently under another design. */
export interface FlipCause {
  /** The terms that make the difference. */
  readonly fields: readonly MeasureField[]
  /** Whether it takes them together; if not, each of them would do alone. */
  readonly together: boolean
}

/**
 * An application of which something else becomes under another design: funded, not funded … One that is funded under both with
 * another amount is no flip; its amounts stand in the simulations.
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures, type Flip } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const applications = [
 *   { id: 'a-1', proposalId: null, score: '70', spend: [{ size: 'small', amountEur: '200000' }] },
 * ] as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const measure = { ...terms, premium: { points: 10 }, aid: { intensities: { small: 50 } }, budgetEur: '99999.99' }
 * const flipsTo = (budgetEur: string): readonly Flip[] =>
 *   compareMeasures([measure, { ...measure, id: 'other', budgetEur }], applications, list).flips
 * flipsTo('99999.98') // => []
 * flipsTo('100000.00').map(({ from, to }) => `${from} to ${to}`) // => ['not-funded to funded']
 * flipsTo('100000.00')[0]?.because // => { fields: ['budgetEur'], together: false }
 * ```
 */
export interface Flip {
  /** The id of the application. */
  readonly applicationId: string
  /** The id of the design that is compared with the first. */
  readonly measureId: string
  /** What becomes of it under the first design, premium included. */
  readonly from: Funding
  /** What becomes of it under this one. */
  readonly to: Funding
  /** What it gets more under this one, negative where less. */
  readonly differenceEur: EuroAmount
  /** Why. */
  readonly because: FlipCause
}

/**
 * Several designs on the same portfolio.
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures, type MeasureComparison, type PremiumTerms } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const noPoints = { ...terms, premium: { points: '0' } }
 * const comparedWith = (premium: PremiumTerms): MeasureComparison =>
 *   compareMeasures([noPoints, { ...terms, id: 'other', premium }], [], list)
 * comparedWith({ points: '0.0' }).differences // => { other: [] }
 * comparedWith({ points: '0.1' }).differences // => { other: ['premium.points'] }
 * comparedWith({ points: '0.1' }).flips // => []
 * ```
 */
export interface MeasureComparison {
  /** What each design does, in the order given; the first is the one the others are compared with. */
  readonly simulations: readonly MeasureSimulation[]
  /** In which terms each further design differs from the first, by its id. */
  readonly differences: Readonly<Record<string, readonly MeasureField[]>>
  /** Which applications come out differently, by design, then in its order. */
  readonly flips: readonly Flip[]
}
