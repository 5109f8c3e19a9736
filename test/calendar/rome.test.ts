import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { romeDay, romeMidnight } from '../../src/calendar/rome'
import { civilDay, requireDay } from '../../src/values/civil-day'
import { instant } from '../../src/values/instant'

const FIRST = number('1990-01-01')
const LAST = number('2100-12-31')
const HOUR = 3_600_000

/** The days on which clocks change in Rome, always at 01:00 in UTC (time-zone database). */
const CLOCKS_GO_FORWARD = ['2022-03-27', '2023-03-26', '2024-03-31', '2025-03-30', '2026-03-29', '2027-03-28']
const CLOCKS_GO_BACK = ['2022-10-30', '2023-10-29', '2024-10-27', '2025-10-26', '2026-10-25', '2027-10-31']

describe('the day in Rome', () => {
  it.each([
    ['in winter it begins an hour before that of UTC', '2022-12-31T22:59:59.999Z', '2022-12-31'],
    ['in winter it has begun at 23:00', '2022-12-31T23:00:00.000Z', '2023-01-01'],
    ['in summer it begins two hours before', '2022-07-31T21:59:59.999Z', '2022-07-31'],
    ['in summer it has begun at 22:00', '2022-07-31T22:00:00.000Z', '2022-08-01'],
    ['the year may be another one in UTC', '2021-12-31T23:00:00.000Z', '2022-01-01'],
    ['in the year 1970 it was an hour ahead', '1969-12-31T23:00:00.000Z', '1970-01-01'],
  ])('%s', (_, at, day) => {
    expect(civilDay(romeDay(Date.parse(at)))).toBe(day)
  })

  it('begins at its midnight and not a millisecond sooner, from 1990 to 2100', () => {
    const wrong: string[] = []
    for (let day = FIRST; day <= LAST; day += 1) {
      const midnight = romeMidnight(day)
      if (romeDay(midnight) !== day || romeDay(midnight - 1) !== day - 1) wrong.push(civilDay(day))
    }
    expect(wrong).toEqual([])
  })

  it('lasts 24 hours, but for two Sundays a year, from 1996 to 2100', () => {
    const other: string[] = []
    const expected: string[] = []
    for (let year = 1996; year <= 2100; year += 1) {
      expected.push(`${lastSunday(year, 3)} 23`, `${lastSunday(year, 10)} 25`)
    }
    for (let day = number('1996-01-01'); day <= LAST; day += 1) {
      const hours = (romeMidnight(day + 1) - romeMidnight(day)) / HOUR
      if (hours !== 24) other.push(`${civilDay(day)} ${hours}`)
    }
    expect(other).toEqual(expected)
  })

  const platform = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' })
  const anyMoment = fc.integer({ min: romeMidnight(FIRST), max: romeMidnight(LAST + 1) - 1 })

  test.prop([anyMoment], { numRuns: 500 })('is the one that the platform writes', (ms) => {
    expect(civilDay(romeDay(ms))).toBe(platform.format(ms))
  })

  test.prop([fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: -3 * HOUR, max: 3 * HOUR })], { numRuns: 500 })(
    'is the one that the platform writes, close to midnight too',
    (day, around) => {
      const ms = romeMidnight(day) + around
      expect(civilDay(romeDay(ms))).toBe(platform.format(ms))
    },
  )

  test.prop([anyMoment, anyMoment])('never comes before an earlier one', (a, b) => {
    expect(romeDay(Math.min(a, b))).toBeLessThanOrEqual(romeDay(Math.max(a, b)))
  })
})

describe('a change of the clocks', () => {
  it.each(CLOCKS_GO_FORWARD)('on %s leaves the day as it is and takes an hour from it', (day) => {
    const change = Date.parse(`${day}T01:00:00Z`)
    expect(civilDay(romeDay(change - 1))).toBe(day)
    expect(civilDay(romeDay(change))).toBe(day)
    expect(instant(romeMidnight(number(day)))).toBe(`${civilDay(number(day) - 1)}T23:00:00.000Z`)
    expect(instant(romeMidnight(number(day) + 1))).toBe(`${day}T22:00:00.000Z`)
    expect(civilDay(romeDay(Date.parse(`${day}T21:59:59.999Z`)))).toBe(day)
  })

  it.each(CLOCKS_GO_BACK)('on %s leaves the day as it is and gives it an hour more', (day) => {
    const change = Date.parse(`${day}T01:00:00Z`)
    expect(civilDay(romeDay(change - 1))).toBe(day)
    expect(civilDay(romeDay(change))).toBe(day)
    expect(instant(romeMidnight(number(day)))).toBe(`${civilDay(number(day) - 1)}T22:00:00.000Z`)
    expect(instant(romeMidnight(number(day) + 1))).toBe(`${day}T23:00:00.000Z`)
    expect(civilDay(romeDay(Date.parse(`${day}T22:59:59.999Z`)))).toBe(day)
  })
})

function number(day: string): number {
  return requireDay(day, 'day')
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}
