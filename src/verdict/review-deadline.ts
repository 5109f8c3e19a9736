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

/** The day of submission, which is not counted. */
export interface StartStep {
  /** Which step it is. */
  readonly step: 'start'
  /** The day of submission, in Rome. */
  readonly day: CivilDay
  /** The law it rests on. */
  readonly basis: LegalSourceId
}

/** The days of the term, counted from the day after. */
export interface CountStep {
  /** Which step it is. */
  readonly step: 'count'
  /** How many calendar days. */
  readonly days: number
  /** The day to which they lead. */
  readonly day: CivilDay
  /** The clause it rests on. */
  readonly basis: ClauseId
}

/** A suspension, by which the last day moves. */
export interface SuspendStep {
  /** Which step it is. */
  readonly step: 'suspend'
  /** Why the term stands. */
  readonly kind: SuspensionKind
  /** The first day on which it stands. */
  readonly from: CivilDay
  /** The day on which it runs again. */
  readonly resumesOn: CivilDay
  /** How many calendar days it stands. */
  readonly days: number
  /** The last day as it now is. */
  readonly day: CivilDay
  /** The law it rests on. */
  readonly basis: LegalSourceId
}

/** A last day on which the term cannot end, and the day that takes its place. */
export interface RollStep {
  /** Which step it is. */
  readonly step: 'roll'
  /** The day on which the term cannot end. */
  readonly from: CivilDay
  /** Why not. */
  readonly because: PublicHoliday | 'saturday' | 'local-holiday'
  /** The next day. */
  readonly day: CivilDay
  /** What makes the term move; `caller` where the caller chose it. */
  readonly basis: LegalSourceId
  /** What makes the day one on which it cannot end; `caller` where the caller named it. */
  readonly holidayBasis: LegalSourceId
}

/** One step of the computation, with the day to which it leads and the law on which it rests. */
export type DeadlineStep = StartStep | CountStep | SuspendStep | RollStep

/**
 * By when the panel must examine a proposal, and how the day was found.
 *
 * @example
 * ```ts
 * import { type ReviewDeadline, reviewDeadline } from 'filiere-lombardia'
 *
 * const from = (submittedAt: string): ReviewDeadline => reviewDeadline(submittedAt)
 * from('2022-03-01T23:59:59+01:00').dueDate // => '2022-03-31'
 * from('2022-03-02T00:00:00+01:00').dueDate // => '2022-04-01'
 * from('2022-03-04T00:00:00+01:00').nominalDueDate // => '2022-04-03'
 * from('2022-03-04T00:00:00+01:00').dueDate // => '2022-04-04'
 * ```
 */
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

/**
 * Whether a proposal was examined in time, and by how much it was not.
 *
 * @example
 * ```ts
 * import { reviewTimeliness, type ReviewTimeliness } from 'filiere-lombardia'
 *
 * const examined = (examinedAt: string): ReviewTimeliness => reviewTimeliness('2022-03-01T10:00:00+01:00', examinedAt)
 * examined('2022-03-31T23:59:59.999+02:00').onTime // => true
 * examined('2022-04-01T00:00:00+02:00').onTime // => false
 * examined('2022-03-31T22:00:00Z').examinedOn // => '2022-04-01'
 * ```
 */
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
