import type { ClauseId } from '../act/clauses/clause-id'
import type { EncodedEditionId } from '../act/closing-days'
import type { LegalSourceId } from '../act/legal-sources'
import type { ReadingId } from '../act/reading-choices'
import type { CivilDay } from '../values/civil-day'
import type { Instant } from '../values/instant'
import type { PublicHoliday } from '../values/public-holiday'

/**
 * Which last days move to a later one: holidays (the default), Saturdays too, or none.
 *
 * @example
 * ```ts
 * import { type DeadlineRoll, reviewDeadline } from 'filiere-lombardia'
 *
 * const dueAfter = (day: string, roll: DeadlineRoll) => reviewDeadline(`${day}T10:00:00+01:00`, { roll }).dueDate
 * dueAfter('2022-03-03', 'public-holidays') // => '2022-04-02'
 * dueAfter('2022-03-03', 'public-holidays-and-saturdays') // => '2022-04-04'
 * dueAfter('2022-03-04', 'public-holidays') // => '2022-04-04'
 * dueAfter('2022-03-04', 'none') // => '2022-04-03'
 * ```
 */
export type DeadlineRoll = 'public-holidays' | 'public-holidays-and-saturdays' | 'none'

/**
 * Why a term stands: a request for information (art. 2 c. 7, L. 241/1990) or a notice of refusal (art. 10-bis).
 *
 * @example
 * ```ts
 * import { reviewDeadline, RuleInputError, type SuspensionKind } from 'filiere-lombardia'
 *
 * const early = { from: '2022-03-05', resumesOn: '2022-03-15' }
 * const late = { from: '2022-03-15', resumesOn: '2022-03-25' }
 * const afterTwo = (kind: SuspensionKind) => {
 *   const suspensions = [early, late].map(({ from, resumesOn }) =>
 *     kind === 'refusal-notice' ? { kind, noticeOn: from, observationsOn: null } : { kind, from, resumesOn },
 *   )
 *   try {
 *     return reviewDeadline('2022-03-01T10:00:00+01:00', { suspensions }).dueDate
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * afterTwo('refusal-notice') // => '2022-04-20'
 * afterTwo('information-request') // => 'suspension-repeated at suspensions[1]'
 * ```
 */
export type SuspensionKind = 'information-request' | 'refusal-notice'

/**
 * The day of submission, which is not counted.
 *
 * @example
 * ```ts
 * import { reviewDeadline, type StartStep } from 'filiere-lombardia'
 *
 * const startOf = (submittedAt: string): StartStep | undefined =>
 *   reviewDeadline(submittedAt).steps.find((step) => step.step === 'start')
 * startOf('2022-03-01T22:59:59Z')?.day // => '2022-03-01'
 * startOf('2022-03-01T23:00:00Z')?.day // => '2022-03-02'
 * startOf('2022-03-01T23:00:00Z')?.basis // => 'civil-code-2963-2'
 * ```
 */
export interface StartStep {
  /** Which step it is. */
  readonly step: 'start'
  /** The day of submission, in Rome. */
  readonly day: CivilDay
  /** The law it rests on. */
  readonly basis: LegalSourceId
}

/**
 * The days of the term, counted from the day after.
 *
 * @example
 * ```ts
 * import { type CountStep, reviewDeadline } from 'filiere-lombardia'
 *
 * const countFrom = (submittedOn: string): CountStep | undefined =>
 *   reviewDeadline(`${submittedOn}T10:00:00+01:00`).steps.find((step) => step.step === 'count')
 * countFrom('2022-01-29') // => { step: 'count', days: 30, day: '2022-02-28', basis: 'A.VAL.3' }
 * countFrom('2022-01-30')?.day // => '2022-03-01'
 * countFrom('2024-01-30')?.day // => '2024-02-29'
 * ```
 */
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

/**
 * A suspension, by which the last day moves.
 *
 * @example
 * ```ts
 * import { reviewDeadline, RuleInputError, type SuspendStep } from 'filiere-lombardia'
 *
 * const requestedOn = (from: string) => {
 *   try {
 *     const suspensions = [{ kind: 'information-request', from, resumesOn: '2022-04-11' }] as const
 *     const { steps } = reviewDeadline('2022-03-01T10:00:00+01:00', { suspensions })
 *     const stands: SuspendStep | undefined = steps.find((step) => step.step === 'suspend')
 *     return [stands?.days, stands?.day, stands?.basis]
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * requestedOn('2022-03-31') // => [11, '2022-04-11', 'law-241-1990-2-7']
 * requestedOn('2022-04-01') // => 'suspension-outside-term at suspensions[0]'
 * ```
 */
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

/**
 * A last day on which the term cannot end, and the day that takes its place.
 *
 * @example
 * ```ts
 * import { reviewDeadline, type RollStep } from 'filiere-lombardia'
 *
 * const rollsAfter = (day: string, extraHolidays: readonly string[] = []): readonly RollStep[] =>
 *   reviewDeadline(`${day}T10:00:00+01:00`, { extraHolidays }).steps.filter((step) => step.step === 'roll')
 * rollsAfter('2022-11-07') // => []
 * const local = rollsAfter('2022-11-07', ['2022-12-07'])
 * local.map(({ because }) => because) // => ['local-holiday', 'immaculate-conception']
 * local.map(({ holidayBasis }) => holidayBasis) // => ['caller', 'law-260-1949']
 * ```
 */
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

/**
 * One step of the computation, with the day to which it leads and the law on which it rests.
 *
 * @example
 * ```ts
 * import { type DeadlineStep, reviewDeadline } from 'filiere-lombardia'
 *
 * const stepsWhere = (noticeOn: string): readonly string[] => {
 *   const suspensions = [{ kind: 'refusal-notice', noticeOn, observationsOn: null }] as const
 *   const steps: readonly DeadlineStep[] = reviewDeadline('2022-03-04T10:00:00+01:00', { suspensions }).steps
 *   return steps.map(({ step, day }) => `${step} ${day}`)
 * }
 * stepsWhere('2022-04-03') // => ['start 2022-03-04', 'count 2022-04-03', 'suspend 2022-04-13']
 * stepsWhere('2022-04-04') // => ['start 2022-03-04', 'count 2022-04-03', 'roll 2022-04-04', 'suspend 2022-04-14']
 * ```
 */
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
