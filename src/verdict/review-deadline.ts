import type { ClauseId } from '../act/clauses/clause-id'
import type { EncodedEditionId } from '../act/closing-days'
import type { LegalSourceId } from '../act/legal-sources'
import type { ReadingId } from '../act/reading-choices'
import type { CivilDay } from '../values/civil-day'
import type { Instant } from '../values/instant'
import type { PublicHoliday } from '../values/public-holiday'

/** Which last days move to a later one: holidays (the default), Saturdays too, or none. */
export type DeadlineRoll = 'public-holidays' | 'public-holidays-and-saturdays' | 'none'

/** Why a term stands: a request for information (art. 2 c. 7, L. 241/1990) or a notice of refusal (art. 10-bis). */
export type SuspensionKind = 'information-request' | 'refusal-notice'

/** One step of the computation, with the day it leads to and the law it rests on. */
export type DeadlineStep =
  /** The day of submission, in Rome, which is not counted. */
  | { readonly step: 'start'; readonly day: CivilDay; readonly basis: LegalSourceId }
  /** The days of the term, counted from the day after. */
  | { readonly step: 'count'; readonly days: number; readonly day: CivilDay; readonly basis: ClauseId }
  /** A suspension, by which the last day moves. */
  | {
      readonly step: 'suspend'
      readonly kind: SuspensionKind
      readonly from: CivilDay
      readonly resumesOn: CivilDay
      readonly days: number
      readonly day: CivilDay
      readonly basis: LegalSourceId
    }
  /** A last day on which the term cannot end, and the day that takes its place. */
  | {
      readonly step: 'roll'
      readonly from: CivilDay
      readonly because: PublicHoliday | 'saturday' | 'local-holiday'
      readonly day: CivilDay
      readonly basis: LegalSourceId
    }

/** By when the panel must examine a proposal, and how the day was found. */
export interface ReviewDeadline {
  /** The instant of submission, as given. */
  readonly submittedAt: Instant
  /** The day of submission in Rome; not counted. */
  readonly startDate: CivilDay
  /** The last day as counted, before it moves for a holiday. */
  readonly nominalDueDate: CivilDay
  /** The last day. */
  readonly dueDate: CivilDay
  /** The first instant after the last day in Rome, in UTC: exclusive. */
  readonly dueBefore: Instant
  /** Which last days moved on. */
  readonly roll: DeadlineRoll
  /** Every step, in order. */
  readonly steps: readonly DeadlineStep[]
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
  /** The edition it was answered under. */
  readonly edition: EncodedEditionId
}

/** Whether a proposal was examined in time, and by how much it was not. */
export interface ReviewTimeliness {
  /** Whether the examination fell within the term. */
  readonly onTime: boolean
  /** Calendar days in Rome from the last day to the examination; zero where on time. */
  readonly daysLate: number
  /** The instant of the examination, as given. */
  readonly examinedAt: Instant
  /** The day of the examination in Rome. */
  readonly examinedOn: CivilDay
  /** The term it was held against. */
  readonly deadline: ReviewDeadline
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used, besides those of the deadline. */
  readonly readings: readonly ReadingId[]
}
