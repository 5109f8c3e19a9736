import { millisecondsInDay } from 'date-fns/constants'
import { type CivilDay, civilDay, requireDay } from '../values/civil-day'
import type { PublicHoliday } from '../values/public-holiday'
import { RuleInputError } from '../values/rule-input-error'

/** The holidays that fall on the same day each year, by `month * 100 + day`, and the first year in which each is one. */
const FIXED: ReadonlyMap<number, { readonly holiday: PublicHoliday; readonly since: number }> = /* @__PURE__ */ new Map(
  [
    [101, { holiday: 'new-year', since: 1949 }],
    [106, { holiday: 'epiphany', since: 1986 }], // restored by D.P.R. 792/1985
    [425, { holiday: 'liberation-day', since: 1949 }],
    [501, { holiday: 'labour-day', since: 1949 }],
    [602, { holiday: 'republic-day', since: 2001 }], // restored by L. 336/2000
    [815, { holiday: 'assumption', since: 1949 }],
    [1004, { holiday: 'saint-francis', since: 2026 }], // added by L. 151/2025
    [1101, { holiday: 'all-saints', since: 1949 }],
    [1208, { holiday: 'immaculate-conception', since: 1949 }],
    [1225, { holiday: 'christmas', since: 1949 }],
    [1226, { holiday: 'saint-stephen', since: 1949 }],
  ],
)

/** From this year on the table above is the law of every year; before it, holidays were cut and restored within the year. */
export const FIRST_YEAR = 1986

/** Which public holiday is a day, if any? A day that is both a Sunday and a named holiday answers with its name. */
export function publicHoliday(day: number): PublicHoliday | undefined {
  const date = new Date(day * millisecondsInDay)
  const year = date.getUTCFullYear()
  if (!isCovered(day)) {
    throw new RuleInputError('year-not-covered', 'day', civilDay(day), `a day from 1 January ${FIRST_YEAR} on`)
  }
  const monthAndDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
  const fixed = FIXED.get(monthAndDay)
  if (fixed !== undefined && fixed.since <= year) return fixed.holiday
  if (isMonday(date) && monthAndDay === easterMonday(year)) return 'easter-monday'
  return isSunday(date) ? 'sunday' : undefined
}

/** Whether the law of holidays of the year of a day is in hand. */
export function isCovered(day: number): boolean {
  return new Date(day * millisecondsInDay).getUTCFullYear() >= FIRST_YEAR
}

/** Is a day a Saturday? No holiday, but some terms skip it. */
export function isSaturday(day: number): boolean {
  return new Date(day * millisecondsInDay).getUTCDay() === 6
}

/**
 * Is this day a public holiday in the whole of Italy?
 *
 * Sundays are, as L. 260/1949 has it; Saturdays are not; neither are local patrons (7 December in Milan). Each year is
 * answered by the law then in force: 4 October is a holiday from 2026 only (L. 151/2025).
 *
 * @param day a civil day, from 1986 on
 * @throws {@link RuleInputError} `invalid-day` for a day that does not exist, `year-not-covered` before 1986
 *
 * @example
 * ```ts
 * import { isPublicHoliday } from 'filiere-lombardia'
 *
 * isPublicHoliday('2022-04-18') // => true
 * isPublicHoliday('2025-10-04') // => false
 * isPublicHoliday('2027-10-04') // => true
 * ```
 */
export function isPublicHoliday(day: CivilDay): boolean {
  return publicHoliday(requireDay(day, 'day')) !== undefined
}

function isSunday(date: Date): boolean {
  return date.getUTCDay() === 0
}

function isMonday(date: Date): boolean {
  return date.getUTCDay() === 1
}

/** Easter Monday of a year as `month * 100 + day`, by the Gregorian computus (anonymous, 1876). */
function easterMonday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sunday = epact + toSunday - 7 * correction + 114
  const monday = new Date(Date.UTC(year, Math.floor(sunday / 31) - 1, (sunday % 31) + 2))
  return (monday.getUTCMonth() + 1) * 100 + monday.getUTCDate()
}
