import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isPublicHoliday, isSaturday, publicHoliday } from '../../src/calendar/public-holidays'
import { civilDay, dayNumber, requireDay } from '../../src/values/civil-day'

/** Easter Monday as the law file of the project lists it. */
const EASTER_MONDAYS = [
  '2022-04-18',
  '2023-04-10',
  '2024-04-01',
  '2025-04-21',
  '2026-04-06',
  '2027-03-29',
  '2028-04-17',
  '2029-04-02',
  '2030-04-22',
]

describe('Easter Monday', () => {
  it.each(EASTER_MONDAYS)('is %s, with Easter the day before', (monday) => {
    expect(holidayOn(monday)).toBe('easter-monday')
    expect(holidayOn(civilDay(number(monday) - 1))).toBe('sunday')
    expect(holidayOn(civilDay(number(monday) + 1))).not.toBe('easter-monday')
  })

  it('is one day a year, on the day after Easter, from 1986 to 2299', () => {
    const found: string[] = []
    for (let day = number('1986-01-01'); day <= number('2299-12-31'); day += 1) {
      if (publicHoliday(day) === 'easter-monday') found.push(civilDay(day))
    }
    const expected = years(1986, 2299).map((year) => civilDay(easter(year) + 1))
    // In a year in which it falls on 25 April, the day answers with its own name.
    expect(found).toEqual(expected.filter((day) => !day.endsWith('04-25')))
    expect(expected.filter((day) => day.endsWith('04-25')).every((day) => holidayOn(day) === 'liberation-day')).toBe(
      true,
    )
    expect(holidayOn('2011-04-25')).toBe('liberation-day')
  })
})

describe('a day of the year', () => {
  it.each([
    ['New Year', '2022-01-01', 'new-year'],
    ['Epiphany', '2022-01-06', 'epiphany'],
    ['Liberation Day', '2022-04-25', 'liberation-day'],
    ['Labour Day', '2022-05-01', 'labour-day'],
    ['Republic Day', '2022-06-02', 'republic-day'],
    ['the Assumption', '2022-08-15', 'assumption'],
    ['All Saints', '2022-11-01', 'all-saints'],
    ['the Immaculate Conception', '2022-12-08', 'immaculate-conception'],
    ['Christmas', '2022-12-25', 'christmas'],
    ['Saint Stephen', '2022-12-26', 'saint-stephen'],
    ['an ordinary Sunday', '2022-12-18', 'sunday'],
    ['Saint Francis, a Sunday in the year in which it became a holiday', '2026-10-04', 'saint-francis'],
  ])('is a holiday on %s', (_, day, name) => {
    expect(holidayOn(day)).toBe(name)
    expect(isPublicHoliday(day)).toBe(true)
  })

  it.each([
    ['4 October was a working day in 2025, a Saturday', '2025-10-04', false],
    ['4 October was a working day in 2024, a Friday', '2024-10-04', false],
    ['4 October is a holiday from 2026', '2026-10-04', true],
    ['4 October is a holiday in 2027, a Monday', '2027-10-04', true],
    ['2 June was a working day in 2000, a Friday', '2000-06-02', false],
    ['2 June is a holiday again from 2001, a Saturday', '2001-06-02', true],
    ['Epiphany is a holiday again from 1986', '1986-01-06', true],
    ['1 January 1986 is answered', '1986-01-01', true],
    ['2 January 1986 is answered', '1986-01-02', false],
    ['Saint Ambrose, 7 December, is a holiday of Milan alone', '2022-12-07', false],
    ['Saints Peter and Paul, 29 June, are a holiday of Rome alone', '2022-06-29', false],
    ['4 November is celebrated and is no holiday', '2024-11-04', false],
    ['Saint Joseph, 19 March, has been none since 1977', '2024-03-19', false],
    ['the Ascension has been none since 1977', '2022-05-26', false],
    ['Good Friday is none', '2022-04-15', false],
    ['31 December is none', '2022-12-31', false],
    ['a Saturday is none', '2022-05-07', false],
    ['the Sunday after it is one', '2022-05-08', true],
    ['the Monday after that is none', '2022-05-09', false],
  ])('%s', (_, day, holiday) => {
    expect(isPublicHoliday(day)).toBe(holiday)
  })

  it('is no Sunday by name where it has a name of its own', () => {
    expect(holidayOn('2022-05-01')).toBe('labour-day')
    expect(holidayOn('2022-12-25')).toBe('christmas')
    expect(holidayOn('2020-10-04')).toBe('sunday')
  })

  it('before 1986 is refused, for holidays then came and went within a year', () => {
    expect(() => isPublicHoliday('1985-12-31')).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'year-not-covered', path: 'day', value: '1985-12-31' }),
    )
  })

  it.each(['2022-02-30', '2022-2-3', '', null, undefined, 19023])('that does not exist is refused: %s', (value) => {
    expect(() => isPublicHoliday(value as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'day', value }),
    )
  })

  const anyDay = fc.integer({ min: number('1986-01-01'), max: number('2100-12-31') })

  test.prop([anyDay])('is a holiday if it is a Sunday, and a Saturday is the day before one', (day) => {
    expect(publicHoliday(day + ((7 - weekday(day)) % 7))).toBeDefined()
    expect(isSaturday(day)).toBe(weekday(day + 1) === 0)
  })

  test.prop([anyDay])('is a holiday by the same law whichever way it is asked', (day) => {
    expect(isPublicHoliday(civilDay(day))).toBe(publicHoliday(day) !== undefined)
  })
})

describe('a year', () => {
  it('of the act has these holidays besides its Sundays', () => {
    expect(namedHolidays(2022)).toEqual([
      '2022-01-01',
      '2022-01-06',
      '2022-04-18',
      '2022-04-25',
      '2022-05-01',
      '2022-06-02',
      '2022-08-15',
      '2022-11-01',
      '2022-12-08',
      '2022-12-25',
      '2022-12-26',
    ])
  })

  it.each([
    [1986, 10],
    [2000, 10],
    [2001, 11],
    [2025, 11],
    [2026, 12],
    [2030, 12],
  ])('%i has %i holidays with a name', (year, count) => {
    expect(namedHolidays(year)).toHaveLength(count)
  })
})

function namedHolidays(year: number): readonly string[] {
  const first = number(`${year}-01-01`)
  return Array.from({ length: 366 }, (_, day) => first + day)
    .filter((day) => civilDay(day).startsWith(`${year}`))
    .filter((day) => publicHoliday(day) !== undefined && publicHoliday(day) !== 'sunday')
    .map(civilDay)
}

function holidayOn(day: string): string | undefined {
  return publicHoliday(number(day))
}

function number(day: string): number {
  return requireDay(day, 'day')
}

function years(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** 1 January 1970 was a Thursday. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Easter Sunday by the algorithm of Oudin (1940), which shares no step with that of the library. */
function easter(year: number): number {
  const div = (a: number, b: number) => Math.floor(a / b)
  const golden = year % 19
  const century = div(year, 100)
  const full = (century - div(century, 4) - div(8 * century + 13, 25) + 19 * golden + 15) % 30
  const moon = full - div(full, 28) * (1 - div(full, 28) * div(29, full + 1) * div(21 - golden, 11))
  const shift = (year + div(year, 4) + moon + 2 - century + div(century, 4)) % 7
  const days = moon - shift
  const month = 3 + div(days + 40, 44)
  const day = days + 28 - 31 * div(month, 4)
  return dayNumber(`${year}-0${month}-${String(day).padStart(2, '0')}`) ?? Number.NaN
}
