import type { CivilDay } from '../values/civil-day'
import type { Decimal, Exact } from '../values/decimal'
import type { CentRounding, EuroAmount } from '../values/money'
import type { Stated } from './stated'

/** The resolution of the Giunta that approves the criteria of a measure (R.19, A.F2.2). */
export interface GiuntaResolution {
  /** Its number, for example `XI/6689`; `null` where it is not at hand. */
  readonly number?: string | null | undefined
  /** Its day. */
  readonly date: CivilDay
}

/** What a measure is dedicated to: "dedicate alle filiere e/o agli ecosistemi" (A.VAL.7). */
export type MeasureDedication = 'supply-chains' | 'ecosystems'

/** Who may claim the premium of a listed proposal: any member of its partnership, its lead, the partnership itself. */
export type ClaimantScope = 'any-member' | 'lead-only' | 'partnership'

/** When a premium counts: only once the measure's own minimum is reached without it, or towards that minimum. */
export type PremiumTiming = 'above-minimum' | 'towards-minimum'

/** In which order a measure funds: by score, or as applications arrive. */
export type MeasureSelection = 'ranking' | 'arrival'

/**
 * What happens to the first application for which the budget no longer suffices.
 *
 * - `stop`: neither it nor any after it is funded.
 * - `part`: it gets what is left.
 * - `skip`: it is passed over, and smaller ones after it may still be funded.
 */
export type BudgetEnd = 'stop' | 'part' | 'skip'

/** The size of an enterprise, by which measures differ in aid intensity. */
export type EnterpriseSize = 'micro' | 'small' | 'medium' | 'large'

/** A criterion of a measure: marks are points up to a maximum, or one of some steps. */
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

/** The premium that a measure gives to listed proposals: any of its parts, or several (R.20). */
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

/** How a measure computes aid. */
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

/** A criterion of a measure that has been checked. */
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

/** The premium of a measure that has been checked. */
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

/** The aid of a measure that has been checked. */
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

/** A measure whose terms have been checked against each other, with its figures in one form and its defaults written out. */
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
