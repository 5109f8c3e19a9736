import { dayNumber } from './civil-day'
import { RuleInputError } from './rule-input-error'

/**
 * A moment in time: ISO 8601 with an offset, for example `2022-12-31T23:59:59.999+01:00` or `2022-12-31T22:59:59Z`. Up to
 * nine digits of a second are accepted and read to the millisecond; a text without an offset names no moment and is refused.
 *
 * @example
 * ```ts
 * import { type Instant, RuleInputError, submissionWindow } from 'filiere-lombardia'
 *
 * const dayInRome = (at: Instant) => {
 *   try {
 *     return submissionWindow(at).day
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * dayInRome('2022-12-31T22:59:59.999999999Z') // => '2022-12-31'
 * dayInRome('2022-12-31T23:00Z') // => '2023-01-01'
 * dayInRome('2022-12-31T23:00:00') // => 'invalid-instant at at'
 * ```
 */
export type Instant = string

const INSTANT =
  /^([12]\d{3}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.(\d{1,9}))?)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/

/** The milliseconds from the Unix epoch to an instant, or `undefined` where the text names no moment. */
export function milliseconds(value: unknown): number | undefined {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null
  if (match === null || dayNumber(match[1]) === undefined) return undefined
  const fraction = match[2]
  // Engines differ on more than three digits of a second; finer ones are dropped, so that no moment moves forward.
  const text =
    fraction === undefined || fraction.length === 3
      ? match[0]
      : match[0].replace(`.${fraction}`, `.${fraction.padEnd(3, '0').slice(0, 3)}`)
  return Date.parse(text)
}

/** The instant that stands `ms` milliseconds after the Unix epoch, in UTC with milliseconds. */
export function instant(ms: number): Instant {
  return new Date(ms).toISOString()
}

/** The milliseconds of an instant that a caller passed, or a `RuleInputError` that names the argument. */
export function requireInstant(value: unknown, path: string): number {
  const ms = milliseconds(value)
  if (ms === undefined) {
    throw new RuleInputError(
      'invalid-instant',
      path,
      value,
      'an ISO 8601 instant with an offset, of a year from 1000 to 2999, such as 2022-12-31T23:59:59+01:00',
    )
  }
  return ms
}
