import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { instant, milliseconds, requireInstant } from '../../src/values/instant'

describe('an instant', () => {
  it.each([
    ['in UTC', '2022-12-31T22:59:59.999Z', '2022-12-31T22:59:59.999Z'],
    ['in Rome in winter', '2022-12-31T23:59:59.999+01:00', '2022-12-31T22:59:59.999Z'],
    ['in Rome in summer', '2022-05-10T10:00:00+02:00', '2022-05-10T08:00:00.000Z'],
    ['west of Greenwich', '2022-12-31T12:30:00-10:30', '2022-12-31T23:00:00.000Z'],
    ['as far east as clocks go', '2023-01-01T13:00:00+14:00', '2022-12-31T23:00:00.000Z'],
    ['without seconds', '2022-05-10T10:00+02:00', '2022-05-10T08:00:00.000Z'],
    ['with one digit of a second', '2022-05-10T10:00:00.5Z', '2022-05-10T10:00:00.500Z'],
    ['with two digits of a second', '2022-05-10T10:00:00.25Z', '2022-05-10T10:00:00.250Z'],
    ['with three digits of a second', '2022-05-10T10:00:00.125Z', '2022-05-10T10:00:00.125Z'],
    ['with nine digits of a second, cut and not rounded', '2022-12-31T22:59:59.999999999Z', '2022-12-31T22:59:59.999Z'],
    ['at the first minute of a day', '2022-05-10T00:00:00Z', '2022-05-10T00:00:00.000Z'],
    ['at the last minute of a day', '2022-05-10T23:59:59Z', '2022-05-10T23:59:59.000Z'],
    ['on a leap day', '2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    ['before 1970', '1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ])('is read %s', (_, text, utc) => {
    const ms = milliseconds(text)
    expect(ms).toBe(Date.parse(utc))
    expect(requireInstant(text, 'at')).toBe(ms)
    expect(instant(Date.parse(utc))).toBe(utc)
  })

  it.each<[string, unknown]>([
    ['a text without an offset names no moment', '2022-12-31T23:59:59'],
    ['a day names no moment', '2022-12-31'],
    ['the offset ends at fourteen hours', '2022-12-31T23:59:59+15:00'],
    ['the offset ends at fourteen hours in the west too', '2022-12-31T23:59:59-15:00'],
    ['an offset has no sixtieth minute', '2022-12-31T23:59:59+01:60'],
    ['an offset has a colon', '2022-12-31T23:59:59+0100'],
    ['an offset has minutes', '2022-12-31T23:59:59+01'],
    ['a day has no 24th hour', '2022-12-31T24:00:00Z'],
    ['an hour has no sixtieth minute', '2022-12-31T23:60:00Z'],
    ['a minute has no sixtieth second', '2022-12-31T23:59:60Z'],
    ['the hour takes two digits', '2022-12-31T9:00:00Z'],
    ['an hour alone is no time', '2022-12-31T23Z'],
    ['the T is a capital', '2022-12-31t23:59:59Z'],
    ['the Z is a capital', '2022-12-31T23:59:59z'],
    ['the T is no space', '2022-12-31 23:59:59Z'],
    ['a second has nine digits at most', '2022-12-31T23:59:59.1234567890Z'],
    ['a point stands before a digit', '2022-12-31T23:59:59.Z'],
    ['the decimal sign is a point', '2022-12-31T23:59:59,5Z'],
    ['the day must exist', '2022-02-30T10:00:00Z'],
    ['month and day take two digits each', '2022-2-3T10:00:00Z'],
    ['a zone in words is no offset', '2022-12-31T23:59:59[Europe/Rome]'],
    ['nothing stands after it', '2022-12-31T23:59:59Z '],
    ['nothing stands before it', ' 2022-12-31T23:59:59Z'],
    ['an empty text is no instant', ''],
    ['nothing is no instant', undefined],
    ['null is no instant', null],
    ['milliseconds are no instant', 1672527599999],
    ['NaN is no instant', Number.NaN],
    ['a Date is no instant', new Date(0)],
    ['a list of one instant is no instant', ['2022-12-31T22:59:59Z']],
  ])('%s', (_, value) => {
    expect(milliseconds(value)).toBeUndefined()
    expect(() => requireInstant(value, 'submittedAt')).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-instant', path: 'submittedAt', value }),
    )
  })

  const anyMoment = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2999, 11, 30) })

  test.prop([anyMoment])('and its milliseconds undo each other', (ms) => {
    expect(milliseconds(instant(ms))).toBe(ms)
  })

  test.prop([anyMoment, fc.integer({ min: -14 * 60, max: 14 * 60 })])(
    'is the same moment whatever the offset it is written with',
    (ms, offset) => {
      const local = instant(ms + offset * 60_000).slice(0, -1)
      const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
      const zone = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
      expect(milliseconds(`${local}${zone}`)).toBe(ms)
    },
  )

  test.prop([anyMoment, fc.stringMatching(/^\d{0,6}$/)])('drops what is finer than a millisecond', (ms, finer) => {
    expect(milliseconds(instant(ms).replace('Z', `${finer}Z`))).toBe(ms)
  })

  test.prop([fc.oneof(fc.anything(), fc.string())])(
    'is a whole number of milliseconds or none, and never fails',
    (value) => {
      const ms = milliseconds(value)
      expect(ms === undefined || Number.isSafeInteger(ms)).toBe(true)
    },
  )
})
