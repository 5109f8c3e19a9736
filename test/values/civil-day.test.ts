import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { civilDay, dayNumber, isAfter, requireDay } from '../../src/values/civil-day'

const FIRST = -354285 // 1 January of the year 1000
const LAST = 2932896 // 31 December 9999
const anyDay = fc.integer({ min: FIRST, max: LAST })

describe('the number of a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2022-01-31', 19023],
    ['2022-12-31', 19357],
    ['2000-02-29', 11016],
    ['1000-01-01', FIRST],
    ['9999-12-31', LAST],
  ])('%s stands %i days after 1 January 1970', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(civilDay(number)).toBe(day)
  })

  it.each<[string, unknown]>([
    ['a month has no thirtieth of February', '2022-02-30'],
    ['a common year has no 29 February', '2022-02-29'],
    ['the last year of most centuries is common', '1900-02-29'],
    ['April has thirty days', '2022-04-31'],
    ['a month has no day zero', '2022-01-00'],
    ['a month has no 32nd day', '2022-01-32'],
    ['a year has no month zero', '2022-00-01'],
    ['a year has no thirteenth month', '2022-13-01'],
    ['the month takes two digits', '2022-2-03'],
    ['the day takes two digits', '2022-02-3'],
    ['month and day take two digits each', '2022-2-3'],
    ['the year takes four digits', '22-02-03'],
    ['the year begins with no zero', '0999-12-31'],
    ['the year takes no more than four digits', '+012022-02-03'],
    ['a month of a longer year is no day', '+002022-01'],
    ['a month is no day', '2022-02'],
    ['a day has no hour', '2022-02-03T00:00:00Z'],
    ['a day has no space before it', ' 2022-02-03'],
    ['a day has no space after it', '2022-02-03 '],
    ['a day has no line end after it', '2022-02-03\n'],
    ['the order is not that of Italian forms', '03/02/2022'],
    ['full-width digits are no digits', '２０２２-０２-０３'],
    ['an empty text is no day', ''],
    ['nothing is no day', undefined],
    ['null is no day', null],
    ['a number is no day', 19023],
    ['a Date is no day', new Date(0)],
    ['a list of one day is no day', ['2022-02-03']],
  ])('%s', (_, value) => {
    expect(dayNumber(value)).toBeUndefined()
    expect(() => requireDay(value, 'act.date')).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'act.date', value }),
    )
  })

  it('is what a caller who passed a day gets', () => {
    expect(requireDay('2022-12-31', 'day')).toBe(19357)
  })

  test.prop([anyDay])('and the day of a number undo each other', (number) => {
    expect(dayNumber(civilDay(number))).toBe(number)
  })

  test.prop([anyDay, anyDay])('orders days as their text does', (a, b) => {
    expect(Math.sign(a - b)).toBe(civilDay(a) < civilDay(b) ? -1 : civilDay(a) > civilDay(b) ? 1 : 0)
  })

  test.prop([fc.anything()])('is undefined for whatever is no day, and never fails', (value) => {
    const number = dayNumber(value)
    expect(number === undefined || civilDay(number) === value).toBe(true)
  })

  test.prop([fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })])(
    'exists for as many days as the calendar gives the month',
    (month, day) => {
      const text = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      expect(dayNumber(text) !== undefined).toBe(day >= 1 && day <= (lengths[month - 1] ?? 0))
    },
  )
})

it('comes after another, or is refused where it is written otherwise', () => {
  const after = (day: string) => isAfter(day, '2022-03-01', () => 'signedOn')
  expect([after('2022-02-28'), after('2022-03-01'), after('2022-03-02')]).toEqual([false, false, true])
  expect(() => after('10/12/2022')).toThrow(expect.objectContaining({ code: 'invalid-day', path: 'signedOn' }))
})
