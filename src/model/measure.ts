import type { CivilDay } from '../values/civil-day'
import type { Decimal, Exact } from '../values/decimal'
import type { CentRounding, EuroAmount } from '../values/money'
import type { Stated } from './stated'

/**
 * The resolution of the Giunta that approves the criteria of a measure (R.19, A.F2.2).
 *
 * @example
 * ```ts
 * import { defineMeasure, type GiuntaResolution, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const approvedBy = (giuntaResolution: GiuntaResolution | null) => {
 *   try {
 *     return defineMeasure({ ...terms, premium: { points: 10 }, giuntaResolution }).giuntaResolution
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * approvedBy({ date: '2022-02-01' }) // => { number: null, date: '2022-02-01' }
 * approvedBy({ date: '2022-01-31' }) // => 'measure-not-issued-after-call at giuntaResolution.date'
 * approvedBy(null) // => 'measure-criteria-not-approved at giuntaResolution'
 * ```
 */
export interface GiuntaResolution {
  /** Its number, for example `XI/6689`; `null` where it is not at hand. */
  readonly number?: string | null | undefined
  /** Its day. */
  readonly date: CivilDay
}

/**
 * What a measure is dedicated to: "dedicate alle filiere e/o agli ecosistemi" (A.VAL.7).
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type MeasureDedication } from 'filiere-lombardia'
 *
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const onMeasure = (...dedicatedTo: MeasureDedication[]) => {
 *   const measure = { id: 'measure-2022', title: 'Made up', dedicatedTo, premium: {}, selection: 'ranking' } as const
 *   return assessPremium(measure, { id: 'a-1' }, list).results[1]
 * }
 * onMeasure('ecosystems')?.outcome // => 'satisfied'
 * onMeasure()?.findings[0]?.code // => 'measure-not-dedicated'
 * ```
 */
export type MeasureDedication = 'supply-chains' | 'ecosystems'

/**
 * Who may claim the premium of a listed proposal: any member of its partnership, its lead, the partnership itself.
 *
 * @example
 * ```ts
 * import { assessPremium, type ClaimantScope, type ListEntry } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const leadUnder = (claimants: ClaimantScope) => {
 *   const measure = { ...terms, membershipDate: '2022-07-01', premium: { points: 10 }, claimants }
 *   const applicant = { kind: 'member', taxCode: '10000015007', vatNumber: null } as const
 *   return assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant }, list).results[5]?.findings[0]?.code
 * }
 * leadUnder('lead-only') // => 'project-of-the-chain'
 * leadUnder('partnership') // => 'claimant-out-of-scope'
 * ```
 */
export type ClaimantScope = 'any-member' | 'lead-only' | 'partnership'

/**
 * When a premium counts: only once the measure's own minimum is reached without it, or towards that minimum.
 *
 * @example
 * ```ts
 * import { defineMeasure, type PremiumTiming, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const criteria = [{ id: 'impact', title: 'Ricadute', maximum: 55 }]
 * const counting = (counts: PremiumTiming) => {
 *   try {
 *     return defineMeasure({ ...terms, criteria, minimumScore: 65, premium: { points: 10, counts } }).minimumScore
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * counting('towards-minimum') // => '65'
 * counting('above-minimum') // => 'minimum-out-of-reach at minimumScore'
 * ```
 */
export type PremiumTiming = 'above-minimum' | 'towards-minimum'

/**
 * In which order a measure funds: by score, or as applications arrive.
 *
 * @example
 * ```ts
 * import { approveList, type MeasureSelection, simulateMeasure } from 'filiere-lombardia'
 *
 * const aid = { intensities: { small: 50 } }
 * const measure = { id: 'measure-2022', title: 'Made up', dedicatedTo: [], premium: {}, aid, budgetEur: 100 }
 * const spend = [{ size: 'small', amountEur: 200 }] as const
 * const applications = [
 *   { id: 'early', submittedAt: '2022-10-01T09:00:00Z', score: 70, spend },
 *   { id: 'late', submittedAt: '2022-10-01T09:00:01Z', score: 71, spend },
 * ]
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const firstBy = (selection: MeasureSelection) =>
 *   simulateMeasure({ ...measure, selection }, applications, list).applications[0]?.applicationId
 * firstBy('ranking') // => 'late'
 * firstBy('arrival') // => 'early'
 * ```
 */
export type MeasureSelection = 'ranking' | 'arrival'

/**
 * What happens to the first application for which the budget no longer suffices.
 *
 * - `stop`: neither it nor any after it is funded.
 * - `part`: it gets what is left.
 * - `skip`: it is passed over, and smaller ones after it may still be funded.
 *
 * @example
 * ```ts
 * import { approveList, type BudgetEnd, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const applications = [60, 60, 40].map((aid, row) => ({
 *   id: `a-${row}`,
 *   score: 90 - row,
 *   spend: [{ size: 'small' as const, amountEur: aid * 2 }],
 * }))
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const given = (atBudgetEnd: BudgetEnd) => {
 *   const measure = { ...terms, premium: {}, aid: { intensities: { small: 50 } }, budgetEur: 100, atBudgetEnd }
 *   return simulateMeasure(measure, applications, list).applications.map(({ with: end }) => end.fundedEur)
 * }
 * given('stop') // => ['60.00', '0.00', '0.00']
 * given('part') // => ['60.00', '40.00', '0.00']
 * given('skip') // => ['60.00', '0.00', '40.00']
 * ```
 */
export type BudgetEnd = 'stop' | 'part' | 'skip'

/**
 * The size of an enterprise, by which measures differ in aid intensity.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type EnterpriseSize } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const aided = (size: EnterpriseSize) => {
 *   const measure = { ...terms, premium: {}, aid: { intensities: { medium: 40 } } }
 *   return assessPremium(measure, { id: 'a-1', spend: [{ size, amountEur: '1000' }] }, list).base
 * }
 * aided('medium').aidEur // => '400.00'
 * aided('large').aidEur // => '0.00'
 * aided('large').findings[0]?.code // => 'no-aid-for-size'
 * ```
 */
export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'large'

/**
 * A criterion of a measure: marks are points up to a maximum, or one of some steps.
 *
 * @example
 * ```ts
 * import { defineMeasure, type MeasureCriterion, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const highest = (criterion: MeasureCriterion) => {
 *   try {
 *     return defineMeasure({ ...terms, premium: { points: 10 }, criteria: [criterion] }).criteria?.[0]?.maximum
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * highest({ id: 'impact', title: 'Ricadute', steps: [0, 5, 15] }) // => '15'
 * highest({ id: 'impact', title: 'Ricadute', steps: [0, 5, 5] }) // => 'steps-not-rising at criteria[0].steps'
 * const criterion: MeasureCriterion = { id: 'impact', title: 'Ricadute', maximum: 20, steps: [0, 5, 15] }
 * highest(criterion) // => 'maximum-contradicts-steps at criteria[0].maximum'
 * ```
 */
export interface MeasureCriterion {
  /** The id by which applications give their marks. */
  readonly id: string
  /** What it is. */
  readonly title: string
  /** The highest mark, in points; with steps it may be left out, and is the highest of them. */
  readonly maximum?: Decimal | null | undefined
  /** The only marks that can be given, rising, for example 0, 5, 10, 15. */
  readonly steps?: readonly Decimal[] | null | undefined
}

/**
 * The premium that a measure gives to listed proposals: any of its parts, or several (R.20).
 *
 * @example
 * ```ts
 * import { defineMeasure, type PremiumTerms, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const aid = { intensities: { small: 50 }, ceilingEur: '50000' }
 * const raisedTo = (premium: PremiumTerms) => {
 *   try {
 *     return defineMeasure({ ...terms, premium, aid }).premium.ceilingEur
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * raisedTo({ ceilingEur: '50000.01' }) // => '50000.01'
 * raisedTo({ ceilingEur: '50000' }) // => 'ceiling-not-raised at premium.ceilingEur'
 * raisedTo({ points: '-0.1' }) // => 'premium-negative at premium.points'
 * ```
 */
export interface PremiumTerms {
  /** Points on top of the score. */
  readonly points?: Decimal | null | undefined
  /** Percentage points on top of the aid intensity: 50 % and 5 points are 55 %. */
  readonly percentagePoints?: Decimal | null | undefined
  /** The ceiling of the aid for those who earn the premium, in euro; above that of the measure. */
  readonly ceilingEur?: Decimal | null | undefined
  /** When it counts; by default only once the measure's own minimum is reached without it. */
  readonly counts?: PremiumTiming | undefined
}

/**
 * How a measure computes aid.
 *
 * @example
 * ```ts
 * import { type AidTerms, defineMeasure, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const highest = (aid: AidTerms) => {
 *   try {
 *     return defineMeasure({ ...terms, premium: { points: 10 }, aid }).aid?.maximumIntensity
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * highest({ intensities: { small: 50 } }) // => '100'
 * highest({ intensities: { small: 50 }, maximumIntensity: 50 }) // => '50'
 * const low: AidTerms = { intensities: { small: 50 }, maximumIntensity: '49.9' }
 * highest(low) // => 'maximum-below-intensity at aid.maximumIntensity'
 * ```
 */
export interface AidTerms {
  /** The aid intensity by size of enterprise, in percent of the eligible spend; a size left out gets no aid. */
  readonly intensities: Partial<Readonly<Record<EnterpriseSize, Decimal | undefined>>>
  /** The highest intensity with the premium, in percent; 100 in any case. */
  readonly maximumIntensity?: Decimal | null | undefined
  /** The lowest eligible spend of an application, in euro; below it nothing is granted. */
  readonly minimumSpendEur?: Decimal | null | undefined
  /** The highest spend that is aided, in euro; what lies above is left out, of each line in proportion. */
  readonly maximumSpendEur?: Decimal | null | undefined
  /** The highest aid of an application, in euro. */
  readonly ceilingEur?: Decimal | null | undefined
}

/**
 * A measure of Phase 2 as its designer writes it. The act fixes none of it but this: criteria approved by a resolution of the
 * Giunta (R.19), and a premium in points, in aid or in both for listed proposals (R.20), on measures dedicated to supply chains or
 * ecosystems and issued after the call (A.VAL.7).
 *
 * @example
 * ```ts
 * import { defineMeasure, type MeasureDefinition, RuleInputError } from 'filiere-lombardia'
 *
 * const definition: MeasureDefinition = {
 *   id: 'measure-2022',
 *   title: 'A measure for supply chains (made up)',
 *   dedicatedTo: ['supply-chains'],
 *   premium: { points: 10 },
 *   selection: 'ranking',
 * }
 * const lowest = (terms: MeasureDefinition) => {
 *   try {
 *     return defineMeasure(terms).minimumScore
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * lowest(definition) // => null
 * lowest({ ...definition, minimumScore: 65, maximumScore: 65 }) // => '65'
 * lowest({ ...definition, minimumScore: 65, maximumScore: '64.9' }) // => 'maximum-below-minimum at maximumScore'
 * ```
 */
export interface MeasureDefinition {
  /** The id under which answers name it. */
  readonly id: string
  /** Its title. */
  readonly title: string
  /** The resolution that approves its criteria; left out while they are being designed, `null` where there is none. */
  readonly giuntaResolution?: Stated<GiuntaResolution>
  /** What it is dedicated to; empty where to neither. */
  readonly dedicatedTo: readonly MeasureDedication[]
  /** The day on which it was issued; by default that of the resolution. */
  readonly issuedOn?: CivilDay | undefined
  /** The day as of which a proposal must be listed; by default the day of each application, in Rome. */
  readonly membershipDate?: CivilDay | null | undefined
  /** The last day on which a proposal must have been filed, where the measure sets one besides. */
  readonly proposalsFiledBy?: CivilDay | null | undefined
  /** Its own criteria; without them applications state their score. */
  readonly criteria?: readonly MeasureCriterion[] | null | undefined
  /** The score that an application must reach, in points; none where left out. */
  readonly minimumScore?: Decimal | null | undefined
  /** The score that no application can pass, premium included, in points; none where left out. */
  readonly maximumScore?: Decimal | null | undefined
  /** What listed proposals earn. */
  readonly premium: PremiumTerms
  /** Who may claim it; by default any member of the listed partnership. */
  readonly claimants?: ClaimantScope | undefined
  /** How it computes aid; left out where only scores matter. */
  readonly aid?: AidTerms | null | undefined
  /** What it can grant in all, in euro; without limit where left out. */
  readonly budgetEur?: Decimal | null | undefined
  /** In which order it funds. */
  readonly selection: MeasureSelection
  /** What happens where the budget ends; by default funding stops. */
  readonly atBudgetEnd?: BudgetEnd | undefined
  /** How the aid on each line of the spend is brought to the cent; by default cut. */
  readonly rounding?: CentRounding | undefined
}

/**
 * A criterion of a measure that has been checked.
 *
 * @example
 * ```ts
 * import { type CheckedCriterion, defineMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const given = [{ id: 'impact', title: 'Ricadute', steps: [0, '7.50', 15] }]
 * const { criteria } = defineMeasure({ ...terms, premium: {}, criteria: given })
 * const criterion: CheckedCriterion | undefined = criteria?.[0]
 * criterion?.maximum // => '15'
 * criterion?.steps // => ['0', '7.5', '15']
 * ```
 */
export interface CheckedCriterion {
  /** The id by which applications give their marks. */
  readonly id: string
  /** What it is. */
  readonly title: string
  /** The highest mark, in points. */
  readonly maximum: Exact
  /** The only marks that can be given, rising; `null` where any up to the maximum. */
  readonly steps: readonly Exact[] | null
}

/**
 * The premium of a measure that has been checked.
 *
 * @example
 * ```ts
 * import { type CheckedPremium, defineMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const premium: CheckedPremium = defineMeasure({ ...terms, premium: {} }).premium
 * premium // => { points: '0', percentagePoints: '0', ceilingEur: null, counts: 'above-minimum' }
 * ```
 */
export interface CheckedPremium {
  /** Points on top of the score; `'0'` where none. */
  readonly points: Exact
  /** Percentage points on top of the aid intensity; `'0'` where none. */
  readonly percentagePoints: Exact
  /** The ceiling for those who earn the premium; `null` where it is that of all. */
  readonly ceilingEur: EuroAmount | null
  /** When it counts. */
  readonly counts: PremiumTiming
}

/**
 * The aid of a measure that has been checked.
 *
 * @example
 * ```ts
 * import { type CheckedAid, defineMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const aid: CheckedAid | null = defineMeasure({ ...terms, premium: {}, aid: { intensities: { small: '50.0' } } }).aid
 * aid?.intensities // => { small: '50' }
 * aid?.maximumIntensity // => '100'
 * aid?.ceilingEur // => null
 * ```
 */
export interface CheckedAid {
  /** The aid intensity by size of enterprise, in percent. */
  readonly intensities: Partial<Readonly<Record<EnterpriseSize, Exact>>>
  /** The highest intensity, in percent; `'100'` where the measure sets none. */
  readonly maximumIntensity: Exact
  /** The lowest eligible spend; `null` where none. */
  readonly minimumSpendEur: EuroAmount | null
  /** The highest spend that is aided; `null` where none. */
  readonly maximumSpendEur: EuroAmount | null
  /** The highest aid of an application; `null` where none. */
  readonly ceilingEur: EuroAmount | null
}

/**
 * A measure whose terms have been checked against each other, with its figures in one form and its defaults written out.
 *
 * @example
 * ```ts
 * import { defineMeasure, type Measure, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const read = (measure: Measure) => {
 *   try {
 *     return defineMeasure(measure).premium.points
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const stored: Measure = JSON.parse(JSON.stringify(defineMeasure({ ...terms, premium: { points: 10 } })))
 * read(stored) // => '10'
 * read({ ...stored, budgetEur: '1000000.00' }) // => 'aid-missing at aid'
 * ```
 */
export interface Measure {
  /** The id under which answers name it. */
  readonly id: string
  /** Its title. */
  readonly title: string
  /** The resolution that approves its criteria; not there while they are being designed. */
  readonly giuntaResolution?: GiuntaResolution | undefined
  /** What it is dedicated to; empty where to neither. */
  readonly dedicatedTo: readonly MeasureDedication[]
  /** The day on which it was issued, where that is not the day of the resolution or not yet known. */
  readonly issuedOn?: CivilDay | undefined
  /** The day as of which a proposal must be listed; `null` where that is the day of each application. */
  readonly membershipDate: CivilDay | null
  /** The last day on which a proposal must have been filed; `null` where the measure sets none. */
  readonly proposalsFiledBy: CivilDay | null
  /** Its own criteria; `null` where applications state their score. */
  readonly criteria: readonly CheckedCriterion[] | null
  /** The score that an application must reach; `null` where none. */
  readonly minimumScore: Exact | null
  /** The score that no application can pass; `null` where none. */
  readonly maximumScore: Exact | null
  /** What listed proposals earn. */
  readonly premium: CheckedPremium
  /** Who may claim it. */
  readonly claimants: ClaimantScope
  /** How it computes aid; `null` where it computes none. */
  readonly aid: CheckedAid | null
  /** What it can grant in all; `null` where without limit. */
  readonly budgetEur: EuroAmount | null
  /** In which order it funds. */
  readonly selection: MeasureSelection
  /** What happens where the budget ends. */
  readonly atBudgetEnd: BudgetEnd
  /** How the aid on each line of the spend is brought to the cent. */
  readonly rounding: CentRounding
}
