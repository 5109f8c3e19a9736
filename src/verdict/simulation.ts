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
 *
 * @example
 * ```ts
 * import { approveList, type Funding, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const aid = { intensities: { small: 50 } }
 * const measure = { ...terms, minimumScore: 65, premium: {}, aid, budgetEur: 100, atBudgetEnd: 'part' } as const
 * const becomes = (score: string | undefined, spent: string): Funding | undefined => {
 *   const application = { id: 'a-1', proposalId: null, score, spend: [{ size: 'small', amountEur: spent }] } as const
 *   return simulateMeasure(measure, [application], list).applications[0]?.with.funding
 * }
 * becomes('65', '200.00') // => 'funded'
 * becomes('65', '200.02') // => 'part-funded'
 * becomes('65', '0.01') // => 'admitted'
 * becomes('64.99', '200.00') // => 'not-admitted'
 * becomes(undefined, '200.00') // => 'undetermined'
 * ```
 */
export type Funding = 'funded' | 'part-funded' | 'not-funded' | 'admitted' | 'not-admitted' | 'undetermined'

/**
 * Where an application comes out, either without the premium or with it.
 *
 * @example
 * ```ts
 * import { approveList, type Placement, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const placesOf = (...scores: readonly string[]): readonly Placement[] => {
 *   const applications = scores.map((score, row) => ({ id: `a-${row}`, proposalId: null, score }))
 *   const measure = { ...terms, minimumScore: 65, premium: { points: 10 } }
 *   return simulateMeasure(measure, applications, list).applications.map((application) => application.without)
 * }
 * placesOf('70', '70', '69.99').map(({ rank }) => rank) // => [1, 1, 3]
 * placesOf('70', '65', '64.99').map(({ rank }) => rank) // => [1, 2, null]
 * placesOf('64.99')[0]?.funding // => 'not-admitted'
 * ```
 */
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

/**
 * An application, without the premium and with it.
 *
 * @example
 * ```ts
 * import { type ListEntry, type SimulatedApplication, simulateMeasure } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, membershipDate: '2022-07-01', premium: { points: 10 } }
 * const listed = { id: 'a-1', proposalId: 'p-001', applicant: { kind: 'partnership' } } as const
 * const other = { id: 'a-2', proposalId: null, score: '80' }
 * const ofListed = (score: string): SimulatedApplication | undefined => {
 *   const { applications } = simulateMeasure(measure, [{ ...listed, score }, other], list)
 *   return applications.find(({ applicationId }) => applicationId === 'a-1')
 * }
 * ofListed('70')?.rankRise // => 1
 * ofListed('69.99')?.rankRise // => 0
 * ofListed('69.99')?.with.score // => '79.99'
 * ```
 */
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

/**
 * How a round of the measure ends.
 *
 * @example
 * ```ts
 * import { approveList, type SimulatedRound, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const spend = [{ size: 'small', amountEur: '200' }] as const
 * const applications = ['a-1', 'a-2'].map((id) => ({ id, proposalId: null, score: '70', spend }))
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const within = (budgetEur: string): SimulatedRound => {
 *   const measure = { ...terms, premium: { points: 10 }, aid: { intensities: { small: 50 } }, budgetEur }
 *   return simulateMeasure(measure, applications, list).with
 * }
 * within('200.00').splitTies // => []
 * within('199.99').splitTies // => [['a-1', 'a-2']]
 * within('199.99').funded // => 1
 * ```
 */
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
 *
 * @example
 * ```ts
 * import { type ListEntry, type PremiumCost, simulateMeasure } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, membershipDate: '2022-07-01', aid: { intensities: { small: 50 } }, budgetEur: '100' }
 * const spend = [{ size: 'small', amountEur: '200' }] as const
 * const listed = { id: 'a-1', proposalId: 'p-001', applicant: { kind: 'partnership' }, score: '70', spend } as const
 * const other = { id: 'a-2', proposalId: null, score: '80', spend }
 * const cost = (points: string): PremiumCost =>
 *   simulateMeasure({ ...measure, premium: { points } }, [listed, other], list).cost
 * cost('9.99').toClaimantsEur // => '0.00'
 * cost('10.01') // => { beforeBudgetEur: '0.00', spentEur: '0.00', toClaimantsEur: '100.00', fromOthersEur: '100.00' }
 * ```
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

/**
 * A term in which two measures may differ.
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures, type MeasureDefinition, type MeasureField } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const aid = { intensities: { small: 50 }, maximumIntensity: 60 }
 * const measure: MeasureDefinition = { ...terms, premium: { points: 10 }, aid }
 * const differing = (other: Partial<MeasureDefinition>): readonly MeasureField[] | undefined =>
 *   compareMeasures([measure, { ...measure, ...other, id: 'other' }], [], list).differences.other
 * differing({ aid: { ...aid, maximumIntensity: '60.00' } }) // => []
 * differing({ aid: { ...aid, maximumIntensity: '60.01' } }) // => ['aid.maximumIntensity']
 * differing({ aid: null }) // => ['aid']
 * ```
 */
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

/**
 * Why an application comes out differently under another design.
 *
 * @example
 * ```ts
 * import { approveList, compareMeasures, type FlipCause } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const spend = [{ size: 'small', amountEur: '200' }] as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const aid = { intensities: { small: 50 } }
 * const measure = { ...terms, minimumScore: '70.01', premium: {}, aid, budgetEur: '99.99' }
 * const becauseOf = (score: string): FlipCause | undefined => {
 *   const other = { ...measure, id: 'other', minimumScore: '70', budgetEur: '100' }
 *   return compareMeasures([measure, other], [{ id: 'a-1', proposalId: null, score, spend }], list).flips[0]?.because
 * }
 * becauseOf('70.01') // => { fields: ['budgetEur'], together: false }
 * becauseOf('70') // => { fields: ['minimumScore', 'budgetEur'], together: true }
 * ```
 */
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
