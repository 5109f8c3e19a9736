import { millisecondsInDay } from 'date-fns/constants'
import { RuleInputError } from './rule-input-error'

/**
 * A day of the common calendar, without hour and without zone: `YYYY-MM-DD`, for example `2022-12-31`. Written so, days
 * compare as text.
 *
 * @example
 * ```ts
 * import { type CivilDay, isPublicHoliday, RuleInputError } from 'filiere-lombardia'
 *
 * const isHoliday = (day: CivilDay) => {
 *   try {
 *     return isPublicHoliday(day)
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * isHoliday('2024-02-29') // => false
 * isHoliday('2023-02-29') // => 'invalid-day at day'
 * isHoliday('2022-12-31T00:00:00+01:00') // => 'invalid-day at day'
 * ```
 */
export type CivilDay = string

const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/

/**
 * Whether a day comes after another. Days compare as text, so one in another form would compare wrongly without a word: it is
 * refused, at the place that `path` names.
 */
export function isAfter(day: CivilDay, other: CivilDay, path: () => string): boolean {
  if (!DAY.test(day)) throw new RuleInputError('invalid-day', path(), day, 'a day that exists, as YYYY-MM-DD')
  return day > other
}

/** The days from 1 January 1970 to `day`, or `undefined` where no such day exists (`2022-02-30`). */
export function dayNumber(day: unknown): number | undefined {
  if (typeof day !== 'string' || !DAY.test(day)) return undefined
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The platform reads 30 February as 2 March: a day that exists comes back with its own number in the month.
  return new Date(midnight).getUTCDate() === Number(day.slice(8)) ? midnight / millisecondsInDay : undefined
}

/** The day that stands `number` days after 1 January 1970. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * millisecondsInDay)
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
}

function twoDigits(figure: number): string {
  return figure < 10 ? `0${figure}` : `${figure}`
}

/** The number of a day that a caller passed, or a `RuleInputError` that names the argument. */
export function requireDay(day: unknown, path: string): number {
  const number = dayNumber(day)
  if (number === undefined) throw new RuleInputError('invalid-day', path, day, 'a day that exists, as YYYY-MM-DD')
  return number
}
