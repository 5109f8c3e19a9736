import type { EditionId } from '../act/closing-days'
import type { ClaimantScope, EnterpriseSize } from '../model/measure'
import type { CivilDay } from '../values/civil-day'
import type { Exact } from '../values/decimal'
import type { EuroAmount } from '../values/money'

/**
 * A finding about when a measure was issued.
 *
 * @example
 * ```ts
 * import { type MeasureIssueFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: MeasureIssueFacts = { issuedOn: '2022-01-31', after: '2022-01-31' }
 * const finding = { code: 'measure-not-issued-after-call', clause: 'A.VAL.7', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The measure was issued on 31 January 2022'
 * ```
 */
export interface MeasureIssueFacts {
  /** The day on which it was issued. */
  readonly issuedOn: CivilDay
  /** The day after which it had to be issued. */
  readonly after: CivilDay
}

/**
 * A finding about what a premium lacks, where it should be in points and in aid.
 *
 * @example
 * ```ts
 * import { type PremiumKindFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: PremiumKindFacts = { lacking: 'aid' }
 * const finding = { code: 'premium-in-one-kind-only', clause: 'A.VAL.6', severity: 'review', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The measure provides no premium in terms of the amount of aid'
 * ```
 */
export interface PremiumKindFacts {
  /** The kind that is lacking. */
  readonly lacking: 'points' | 'aid'
}

/**
 * A finding about a kind of premium that no application could feel.
 *
 * @example
 * ```ts
 * import { defineMeasure, type PremiumEffectFacts } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], premium: { points: 10 } } as const
 * const felt = (selection: 'ranking' | 'arrival'): PremiumEffectFacts | undefined =>
 *   defineMeasure({ ...terms, selection }).warnings.find((warning) => warning.code === 'premium-without-effect')?.facts
 * felt('ranking') // => undefined
 * felt('arrival') // => { kind: 'points' }
 * ```
 */
export interface PremiumEffectFacts {
  /** The kind of which nothing comes. */
  readonly kind: 'points' | 'aid'
}

/**
 * A finding about one listed proposal, or one that is said to be.
 *
 * @example
 * ```ts
 * import { type ProposalFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ProposalFacts = { proposalId: 'A' }
 * const finding = { code: 'applicant-outside-partnership', clause: 'A.F2.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The applicant does not belong to the partnership of the proposal A'
 * ```
 */
export interface ProposalFacts {
  /** The id of the proposal. */
  readonly proposalId: string
}

/**
 * A finding about a proposal on a day.
 *
 * @example
 * ```ts
 * import { type MembershipFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: MembershipFacts = { proposalId: 'A', day: '2022-10-15' }
 * const finding = { code: 'not-listed', clause: 'A.VAL.6', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal A was not listed on 15 October 2022'
 * ```
 */
export interface MembershipFacts extends ProposalFacts {
  /** The day as of which it had to be listed. */
  readonly day: CivilDay
}

/**
 * A finding about a proposal that was listed too late.
 *
 * @example
 * ```ts
 * import { type ListedLaterFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ListedLaterFacts = { proposalId: 'A', day: '2022-10-15', listedFrom: '2022-10-16' }
 * const finding = { code: 'listed-later', clause: 'A.VAL.6', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal A is on the list from 16 October 2022, while for the premium it had to be listed on 15 October 2022.'
 * ```
 */
export interface ListedLaterFacts extends MembershipFacts {
  /** The first day on the list. */
  readonly listedFrom: CivilDay
}

/**
 * A finding about a proposal that had been taken off the list.
 *
 * @example
 * ```ts
 * import { type RemovedFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: RemovedFacts = { proposalId: 'A', day: '2022-10-15', removedOn: '2022-10-15' }
 * const finding = { code: 'removed-from-list', clause: 'A.VAL.6', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal A is off the list from 15 October 2022, while for the premium it had to be listed on 15 October 2022.'
 * ```
 */
export interface RemovedFacts extends MembershipFacts {
  /** The first day off the list. */
  readonly removedOn: CivilDay
}

/**
 * A finding about a proposal that was filed too late for the measure.
 *
 * @example
 * ```ts
 * import { type ProposalFiledLateFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ProposalFiledLateFacts = { proposalId: 'A', filedOn: '2022-09-16', filedBy: '2022-09-15' }
 * const finding = { code: 'proposal-filed-late', clause: 'A.F2.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal A was filed on 16 September 2022, while the measure gives the premium to proposals filed by 15 September 2022.'
 * ```
 */
export interface ProposalFiledLateFacts extends ProposalFacts {
  /** The day on which it was filed, in Rome. */
  readonly filedOn: CivilDay
  /** The last day that the measure admits. */
  readonly filedBy: CivilDay
}

/**
 * A finding about a proposal recognised under another edition than the act itself.
 *
 * @example
 * ```ts
 * import { type RecognisedUnderFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: RecognisedUnderFacts = { proposalId: 'A', edition: 'dgr-xii-1586-2023' }
 * const finding = { code: 'recognised-under-later-criteria', clause: 'A.F1.2', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal A was recognised under the criteria of another edition of the act, «D.g.r. XII/1586 of 18 December 2023», which are not examined again here'
 * ```
 */
export interface RecognisedUnderFacts extends ProposalFacts {
  /** The edition. */
  readonly edition: EditionId
}

/**
 * A finding about several listed proposals of one applicant.
 *
 * @example
 * ```ts
 * import { type SeveralProposalsFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: SeveralProposalsFacts = { proposalId: 'A', others: ['B'] }
 * const finding = { code: 'several-listed-proposals', clause: 'A.F2.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The applicant also belongs to the partnership of another listed proposal (B)'
 * ```
 */
export interface SeveralProposalsFacts extends ProposalFacts {
  /** The ids of the others. */
  readonly others: readonly string[]
}

/**
 * A finding about an applicant who is in no listed partnership.
 *
 * @example
 * ```ts
 * import { type MembershipDayFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: MembershipDayFacts = { day: '2022-10-15' }
 * const finding = { code: 'applicant-in-no-listed-proposal', clause: 'A.F2.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The application names no proposal, and the applicant belongs to the partnership of none that was listed on 15 October 2022'
 * ```
 */
export interface MembershipDayFacts {
  /** The day as of which its proposal had to be listed. */
  readonly day: CivilDay
}

/**
 * A finding about an applicant whom the measure does not admit to the premium.
 *
 * @example
 * ```ts
 * import { type ClaimantFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ClaimantFacts = { proposalId: 'A', claimant: 'partner', claimants: 'lead-only' }
 * const finding = { code: 'claimant-out-of-scope', clause: 'A.F2.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The applicant is a partner of the proposal A, while under the measure the premium may be claimed by the lead alone.'
 * ```
 */
export interface ClaimantFacts extends ProposalFacts {
  /** What the applicant is in the partnership. */
  readonly claimant: 'partner' | 'lead' | 'partnership'
  /** Who may claim. */
  readonly claimants: ClaimantScope
}

/**
 * A finding about a score below the measure's own minimum.
 *
 * @example
 * ```ts
 * import { type OwnMinimumFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: OwnMinimumFacts = { score: '59.9', minimum: '60', missing: '0.1' }
 * const finding = { code: 'below-measure-minimum', clause: 'A.F2.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The score is 59.9 points, below the minimum score of the measure, 60 points'
 * ```
 */
export interface OwnMinimumFacts {
  /** The score, in points. */
  readonly score: Exact
  /** The minimum of the measure, in points. */
  readonly minimum: Exact
  /** The points that are missing. */
  readonly missing: Exact
}

/**
 * A finding about a figure that a limit cut: points or percent.
 *
 * @example
 * ```ts
 * import { type CutFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: CutFacts = { uncut: '100.5', limit: '100' }
 * const finding = { code: 'score-cut', clause: 'A.F2.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The score, which would be 100.5 points, is cut at the maximum score of the measure, 100 points.'
 * ```
 */
export interface CutFacts {
  /** What it would have been. */
  readonly uncut: Exact
  /** The limit. */
  readonly limit: Exact
}

/**
 * A finding about the intensity of one line of the spend.
 *
 * @example
 * ```ts
 * import { type IntensityCutFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: IntensityCutFacts = { line: 0, uncut: '55', limit: '50' }
 * const finding = { code: 'intensity-cut', clause: 'A.F2.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'In spend line no. 1 the aid intensity, which would be 55%, is cut at 50%, the highest that is allowed.'
 * ```
 */
export interface IntensityCutFacts extends CutFacts {
  /** The place of the line, from zero. */
  readonly line: number
}

/**
 * A finding about an amount and a limit to it.
 *
 * @example
 * ```ts
 * import { type AmountLimitFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: AmountLimitFacts = { amountEur: '49999.99', limitEur: '50000.00' }
 * const finding = { code: 'spend-below-minimum', clause: 'A.F2.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The eligible spend is EUR 49,999.99, below the minimum spend of the measure, EUR 50,000.00.'
 * ```
 */
export interface AmountLimitFacts {
  /** The amount. */
  readonly amountEur: EuroAmount
  /** The limit. */
  readonly limitEur: EuroAmount
}

/**
 * A finding about a size of enterprise that the measure gives no aid.
 *
 * @example
 * ```ts
 * import { type SizeFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: SizeFacts = { line: 0, size: 'large' }
 * const finding = { code: 'no-aid-for-size', clause: 'A.F2.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'Spend line no. 1 gets no aid'
 * ```
 */
export interface SizeFacts {
  /** The place of the line of the spend, from zero. */
  readonly line: number
  /** The size. */
  readonly size: EnterpriseSize
}
