import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { EDITIONS } from '../../src/act/editions'
import { adoptionDay, closingDay } from '../../src/act/figures'
import { READINGS } from '../../src/act/readings/readings'
import { resolveEdition } from '../../src/rules/choices'
import { submissionWindow, type WindowOptions, windowAt } from '../../src/rules/submission-window'
import { civilDay, requireDay } from '../../src/values/civil-day'
import { instant, milliseconds } from '../../src/values/instant'
import type { SubmissionWindow } from '../../src/verdict/submission-window'

type Status = SubmissionWindow['status']

const DAY_AFTER_CLOSING = civilDay(requireDay(closingDay.value, 'day') + 1)
const EXTENDED = { edition: 'extension-2022-11-30' } as const

describe('the window of the act', () => {
  it.each<[string, string, Status]>([
    ['is not open a millisecond before the day of the act', '2022-01-30T23:59:59.999+01:00', 'before-opening'],
    ['opens with the day of the act', `${adoptionDay.value}T00:00:00+01:00`, 'open'],
    ['is open in between, in summer time', '2022-05-10T10:00:00+02:00', 'open'],
    ['is open in the first instant of its last day', `${closingDay.value}T00:00:00+01:00`, 'open'],
    ['is open in the last millisecond of its last day', `${closingDay.value}T23:59:59.999+01:00`, 'open'],
    ['is open in the last nanosecond of its last day', `${closingDay.value}T23:59:59.999999999+01:00`, 'open'],
    ['is closed in the first instant of the day after', `${DAY_AFTER_CLOSING}T00:00:00+01:00`, 'closed'],
    ['goes by the clock of Rome: it is still 31 December there', '2023-01-01T00:30:00+02:00', 'open'],
    ['goes by the clock of Rome: it is already 1 January there', '2022-12-31T23:30:00Z', 'closed'],
    ['is closed a year later', '2023-12-31T12:00:00+01:00', 'closed'],
  ])('%s', (_, at, status) => {
    expect(submissionWindow(at).status).toBe(status)
  })

  it('is answered with its ends, the clauses and the readings', () => {
    expect(submissionWindow('2022-12-31T23:59:59.999+01:00')).toEqual({
      status: 'open',
      at: '2022-12-31T23:59:59.999+01:00',
      day: '2022-12-31',
      opensAt: '2022-01-30T23:00:00.000Z',
      opening: 'not-specified',
      closesOn: '2022-12-31',
      closesBefore: '2022-12-31T23:00:00.000Z',
      closing: 'end-of-day',
      clauses: ['A.PART.4', 'R.25'],
      readings: expect.arrayContaining(['closingDay', 'legalTime', 'openingInstant']),
      edition: 'dgr-xi-5899-2022',
    })
  })

  it('cites clauses and readings that exist', () => {
    const { clauses, readings } = submissionWindow('2022-05-10T10:00:00+02:00')
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
    for (const reading of readings) expect(READINGS).toHaveProperty([reading])
    expect(readings).toEqual([...new Set(readings)])
  })

  it('names the day in Rome, not that of the sender', () => {
    expect(submissionWindow('2022-12-31T23:30:00Z').day).toBe('2023-01-01')
    expect(submissionWindow('2023-01-01T00:30:00+02:00').day).toBe('2022-12-31')
  })
})

describe('the window of the extension', () => {
  it.each<[string, string, Status]>([
    ['is still open where that of the act is closed', '2023-01-01T00:00:00+01:00', 'open'],
    ['is open to the end of its last day, although a Sunday', '2023-12-31T23:59:59.999+01:00', 'open'],
    ['does not move to the Monday after it', '2024-01-01T00:00:00+01:00', 'closed'],
    ['opens when that of the act does', '2022-01-31T00:00:00+01:00', 'open'],
    ['is not open before', '2022-01-30T23:59:59.999+01:00', 'before-opening'],
  ])('%s', (_, at, status) => {
    expect(submissionWindow(at, EXTENDED)).toMatchObject({
      status,
      closesOn: '2023-12-31',
      closesBefore: '2023-12-31T23:00:00.000Z',
      edition: 'extension-2022-11-30',
    })
  })
})

describe('the instants of an implementing act', () => {
  const opensAt = '2022-03-01T10:00:00+01:00'
  const closesAt = '2022-12-30T12:00:00+01:00'

  it.each<[string, string, Status]>([
    ['a millisecond before the opening it is too early', '2022-03-01T09:59:59.999+01:00', 'before-opening'],
    ['the opening itself is within', opensAt, 'open'],
    ['the opening is within, however it is written', '2022-03-01T09:00:00Z', 'open'],
    ['the closing itself is within', closesAt, 'open'],
    ['a millisecond after the closing it is too late', '2022-12-30T12:00:00.001+01:00', 'closed'],
    ['less than a millisecond after the closing is not told apart from it', '2022-12-30T12:00:00.0009+01:00', 'open'],
  ])('%s', (_, at, status) => {
    expect(submissionWindow(at, { opensAt, closesAt })).toMatchObject({ status, opening: 'given', closing: 'given' })
  })

  it('are given back in UTC, the last of them as the first instant that is too late', () => {
    expect(submissionWindow(opensAt, { opensAt, closesAt })).toMatchObject({
      opensAt: '2022-03-01T09:00:00.000Z',
      closesOn: '2022-12-30',
      closesBefore: '2022-12-30T11:00:00.001Z',
    })
  })

  it('may be one and the same: then the window is open for that instant', () => {
    const options = { opensAt, closesAt: opensAt }
    expect(submissionWindow('2022-03-01T09:59:59.999+01:00', options).status).toBe('before-opening')
    expect(submissionWindow(opensAt, options).status).toBe('open')
    expect(submissionWindow('2022-03-01T10:00:00.001+01:00', options).status).toBe('closed')
  })

  it('may be the last of the last day', () => {
    const options = { closesAt: '2022-12-31T23:59:59.999+01:00' }
    expect(submissionWindow('2022-12-31T23:59:59.999+01:00', options)).toMatchObject({
      status: 'open',
      closesBefore: '2022-12-31T23:00:00.000Z',
      closing: 'given',
    })
  })

  it.each<[string, WindowOptions]>([
    ['the first instant of the day after', { closesAt: '2023-01-01T00:00:00+01:00' }],
    ['an instant that is 1 January in Rome alone', { closesAt: '2022-12-31T23:00:00Z' }],
    ['a day of the year after', { closesAt: '2023-06-01T12:00:00+02:00' }],
    ['the first instant after the extension', { ...EXTENDED, closesAt: '2024-01-01T00:00:00+01:00' }],
  ])('may not pass the last day of the edition: %s', (_, options) => {
    expect(() => submissionWindow('2022-05-10T10:00:00+02:00', options)).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'closes-after-the-edition',
        path: 'closesAt',
        value: options.closesAt,
      }),
    )
  })

  it('may pass the last day of the act where the extension is asked for', () => {
    const options = { ...EXTENDED, closesAt: '2023-06-01T12:00:00+02:00' }
    expect(submissionWindow('2023-06-01T12:00:00+02:00', options).status).toBe('open')
  })

  it.each<[string, WindowOptions]>([
    ['an opening one millisecond after the closing', { opensAt: '2022-03-01T10:00:00.001+01:00', closesAt: opensAt }],
    ['an opening after the end of the last day', { opensAt: '2023-01-01T00:00:00+01:00' }],
    ['a closing before the day of the act', { closesAt: '2022-01-30T12:00:00+01:00' }],
  ])('may not be reversed: %s', (_, options) => {
    expect(() => submissionWindow('2022-05-10T10:00:00+02:00', options)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'window-reversed' }),
    )
  })

  it('are blamed for a reversed window by the one that was given', () => {
    const reversed = '2022-01-30T12:00:00+01:00'
    expect(() => submissionWindow('2022-05-10T10:00:00+02:00', { closesAt: reversed })).toThrow(
      expect.objectContaining({ code: 'window-reversed', path: 'closesAt', value: reversed }),
    )
    const late = '2023-01-01T00:00:00+01:00'
    expect(() => submissionWindow('2022-05-10T10:00:00+02:00', { opensAt: late })).toThrow(
      expect.objectContaining({ code: 'window-reversed', path: 'opensAt', value: late }),
    )
  })
})

describe('an opening that was given', () => {
  const midnight = `${adoptionDay.value}T00:00:00+01:00`

  it.each(['dgr-xi-5899-2022', 'extension-2022-11-30'] as const)(
    'may be the first instant of the act: %s',
    (edition) => {
      const options = { opensAt: midnight, edition }
      expect(submissionWindow('2022-01-30T23:59:59.999+01:00', options).status).toBe('before-opening')
      expect(submissionWindow(midnight, options).status).toBe('open')
    },
  )

  it.each(['2022-01-30T23:59:59.999+01:00', '2022-01-31T00:00:00+02:00', '2021-12-01T00:00:00Z'])(
    'may not come before the act: %s',
    (opensAt) => {
      expect(() => submissionWindow('2022-05-10T10:00:00+02:00', { opensAt })).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'opens-before-the-act',
          path: 'opensAt',
          value: opensAt,
        }),
      )
    },
  )
})

describe('a question that cannot be answered', () => {
  const now = '2022-05-10T10:00:00+02:00'

  it.each(['dgr-xii-1586-2023', 'dgr-5377-2025'] as const)(
    'is asked under an edition that is not encoded: %s',
    (edition) => {
      expect(EDITIONS[edition].encoded).toBe(false)
      expect(() => submissionWindow(now, { edition })).toThrow(
        expect.objectContaining({ code: 'edition-not-encoded', path: 'edition', value: edition }),
      )
    },
  )

  it.each(['dgr-xi-5900-2022', '', '__proto__', 'constructor', 'toString', null])(
    'is asked under an edition that is unknown: %s',
    (edition) => {
      expect(() => submissionWindow(now, { edition: edition as never })).toThrow(
        expect.objectContaining({ code: 'edition-unknown', path: 'edition', value: edition }),
      )
    },
  )

  it.each([
    '2022-12-31T23:59:59',
    '2022-12-31',
    '2022-02-30T10:00:00Z',
    '2022-12-31T24:00:00Z',
    '2022-12-31T23:59:60Z',
    '2022-12-31T10:00:00+15:00',
    '',
    null,
    undefined,
    Number.NaN,
    1652169600000,
  ])('holds no instant: %s', (value) => {
    expect(() => submissionWindow(value as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-instant', path: 'at', value }),
    )
    for (const name of value === undefined ? [] : ['opensAt', 'closesAt']) {
      expect(() => submissionWindow(now, { [name]: value })).toThrow(
        expect.objectContaining({ code: 'invalid-instant', path: name, value }),
      )
    }
  })

  it.each(['opensat', 'closesOn', 'readings', '__proto__', 'constructor'])(
    'has an option that is unknown: %s',
    (key) => {
      expect(() => submissionWindow(now, JSON.parse(`{ "${key}": "x" }`))).toThrow(
        expect.objectContaining({ code: 'unknown-key', path: `options.${key}`, value: key }),
      )
    },
  )

  it.each([null, 'dgr-xi-5899-2022', 5])('has options that are no object: %s', (options) => {
    expect(() => submissionWindow(now, options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'options', value: options }),
    )
  })

  it('names the place of the instant in a larger argument', () => {
    expect(() => windowAt('today', 'submission.submittedAt', resolveEdition(), {})).toThrow(
      expect.objectContaining({ code: 'invalid-instant', path: 'submission.submittedAt', value: 'today' }),
    )
  })
})

describe('any window', () => {
  const moment = fc.integer({ min: Date.UTC(2021, 11), max: Date.UTC(2024, 1) }).map(instant)
  const edition = fc.constantFrom('dgr-xi-5899-2022' as const, 'extension-2022-11-30' as const)

  test.prop([moment, edition])('is open between its ends alone, the last excluded', (at, id) => {
    const { status, opensAt, closesBefore } = submissionWindow(at, { edition: id })
    const [ms, from, to] = [at, opensAt, closesBefore].map((text) => milliseconds(text) ?? Number.NaN)
    expect(status).toBe(Number(ms) < Number(from) ? 'before-opening' : Number(ms) < Number(to) ? 'open' : 'closed')
  })

  test.prop([moment, edition])('is answered with data that can be stored and read again', (at, id) => {
    const answer = submissionWindow(at, { edition: id })
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })
})
