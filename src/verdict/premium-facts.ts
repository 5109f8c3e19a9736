import type { EditionId } from '../act/closing-days'
import type { ClaimantScope, EnterpriseSize } from '../model/measure'
import type { CivilDay } from '../values/civil-day'
import type { Exact } from '../values/decimal'
import type { EuroAmount } from '../values/money'

/** A finding about when a measure was issued. */
export interface MeasureIssueFacts {
  /** The day on which it was issued. */
  readonly issuedOn: CivilDay
  /** The day after which it had to be issued. */
  readonly after: CivilDay
}

/** A finding about what a premium lacks, where it should be in points and in aid. */
export interface PremiumKindFacts {
  /** The kind that is lacking. */
  readonly lacking: 'points' | 'aid'
}

/** A finding about one listed proposal, or one that is said to be. */
export interface ProposalFacts {
  /** The id of the proposal. */
  readonly proposalId: string
}

/** A finding about a proposal on a day. */
export interface MembershipFacts extends ProposalFacts {
  /** The day as of which it had to be listed. */
  readonly day: CivilDay
}

/** A finding about a proposal that was listed too late. */
export interface ListedLaterFacts extends MembershipFacts {
  /** The first day on the list. */
  readonly listedFrom: CivilDay
}

/** A finding about a proposal that had been taken off the list. */
export interface RemovedFacts extends MembershipFacts {
  /** The first day off the list. */
  readonly removedOn: CivilDay
}

/** A finding about a proposal that was filed too late for the measure. */
export interface ProposalFiledLateFacts extends ProposalFacts {
  /** The day on which it was filed, in Rome. */
  readonly filedOn: CivilDay
  /** The last day that the measure admits. */
  readonly filedBy: CivilDay
}

/** A finding about a proposal recognised under another edition than the act itself. */
export interface RecognisedUnderFacts extends ProposalFacts {
  /** The edition. */
  readonly edition: EditionId
}

/** A finding about several listed proposals of one applicant. */
export interface SeveralProposalsFacts extends ProposalFacts {
  /** The ids of the others. */
  readonly others: readonly string[]
}

/** A finding about an applicant who is in no listed partnership. */
export interface MembershipDayFacts {
  /** The day as of which its proposal had to be listed. */
  readonly day: CivilDay
}

/** A finding about an applicant whom the measure does not admit to the premium. */
export interface ClaimantFacts extends ProposalFacts {
  /** What the applicant is in the partnership. */
  readonly claimant: 'partner' | 'lead' | 'partnership'
  /** Who may claim. */
  readonly claimants: ClaimantScope
}

/** A finding about a score below the measure's own minimum. */
export interface OwnMinimumFacts {
  /** The score, in points. */
  readonly score: Exact
  /** The minimum of the measure, in points. */
  readonly minimum: Exact
  /** The points that are missing. */
  readonly missing: Exact
}

/** A finding about a figure that a limit cut: points or percent. */
export interface CutFacts {
  /** What it would have been. */
  readonly uncut: Exact
  /** The limit. */
  readonly limit: Exact
}

/** A finding about the intensity of one line of the spend. */
export interface IntensityCutFacts extends CutFacts {
  /** The place of the line, from zero. */
  readonly line: number
}

/** A finding about an amount and a limit to it. */
export interface AmountLimitFacts {
  /** The amount. */
  readonly amountEur: EuroAmount
  /** The limit. */
  readonly limitEur: EuroAmount
}

/** A finding about a size of enterprise that the measure gives no aid. */
export interface SizeFacts {
  /** The place of the line of the spend, from zero. */
  readonly line: number
  /** The size. */
  readonly size: EnterpriseSize
}
