import type { ClauseId } from '../act/clauses/clause-id'
import type { EncodedEditionId } from '../act/closing-days'
import type { ReadingId } from '../act/reading-choices'
import type { CivilDay } from '../values/civil-day'
import type { Instant } from '../values/instant'

/**
 * Whether the window was open at an instant, and between which two instants it is.
 *
 * @example
 * ```ts
 * import { submissionWindow, type SubmissionWindow } from 'filiere-lombardia'
 *
 * const first: SubmissionWindow = submissionWindow('2022-01-30T23:00:00Z')
 * first.day // => '2022-01-31'
 * first.status // => 'open'
 * first.opening // => 'not-specified'
 * submissionWindow('2022-01-30T22:59:59.999Z').status // => 'before-opening'
 * ```
 */
export interface SubmissionWindow {
  /** Whether the instant falls before the window, in it, or after it. */
  readonly status: 'before-opening' | 'open' | 'closed'
  /** The instant asked about, as given. */
  readonly at: Instant
  /** The day in Rome of that instant. */
  readonly day: CivilDay
  /** The first instant of the window, in UTC. */
  readonly opensAt: Instant
  /** Whether the opening instant was given; the act does not fix it, and the day of its adoption stands in. */
  readonly opening: 'given' | 'not-specified'
  /** The last day of the window, in Rome. */
  readonly closesOn: CivilDay
  /** The first instant after the window, in UTC: exclusive. */
  readonly closesBefore: Instant
  /** Whether an hour was given for the last day, or the whole of it counts. */
  readonly closing: 'given' | 'end-of-day'
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
  /** The edition whose closing day it used. */
  readonly edition: EncodedEditionId
}
