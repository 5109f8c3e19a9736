import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { reviewPeriod } from '../../src/act/figures'
import { READINGS } from '../../src/act/readings/readings'
import { isSaturday, publicHoliday } from '../../src/calendar/public-holidays'
import { romeDay, romeMidnight } from '../../src/calendar/rome'
import {
  type DeadlineOptions,
  deadlineFrom,
  reviewDeadline,
  reviewTimeliness,
  timelinessOf,
} from '../../src/rules/review-deadline'
import { civilDay, requireDay } from '../../src/values/civil-day'
import { instant, requireInstant } from '../../src/values/instant'
import type { DeadlineRoll } from '../../src/verdict/review-deadline'

const ROLLS: readonly DeadlineRoll[] = ['public-holidays', 'public-holidays-and-saturdays', 'none']

describe('the term of review', () => {
  it.each([
    ['the day of submission is not counted', '2022-03-01T10:00:00+01:00', '2022-03-31'],
    ['the hour of submission does not matter: the first instant of a day', '2022-03-01T00:00:00+01:00', '2022-03-31'],
    [
      'the hour of submission does not matter: the last instant of a day',
      '2022-03-01T23:59:59.999+01:00',
      '2022-03-31',
    ],
    ['the day is that of Rome, where it is tomorrow already', '2022-03-01T23:00:00Z', '2022-04-01'],
    ['the day is that of Rome, where it is still today', '2022-03-02T06:00:00+09:00', '2022-03-31'],
    ['February is short', '2022-01-31T10:00:00+01:00', '2022-03-02'],
    ['February is a day longer in a leap year', '2024-01-31T10:00:00+01:00', '2024-03-01'],
    ['the year may change', '2022-12-05T10:00:00+01:00', '2023-01-04'],
    ['holidays within the term count', '2022-12-12T10:00:00+01:00', '2023-01-11'],
  ])('%s', (_, submittedAt, dueDate) => {
    const deadline = reviewDeadline(submittedAt)
    expect(deadline).toMatchObject({ submittedAt, nominalDueDate: dueDate, dueDate, roll: 'public-holidays' })
    expect(number(deadline.nominalDueDate) - number(deadline.startDate)).toBe(reviewPeriod.value)
  })

  it.each([
    [
      'ends an hour earlier in UTC where the clocks went forward within it',
      '2022-03-01T10:00:00+01:00',
      '2022-03-31T22:00:00.000Z',
    ],
    [
      'ends an hour later in UTC where the clocks went back within it',
      '2022-10-05T10:00:00+02:00',
      '2022-11-04T23:00:00.000Z',
    ],
    [
      'ends on the Sunday night on which the clocks go forward, if nothing moves it',
      '2022-02-25T10:00:00+01:00',
      '2022-03-27T22:00:00.000Z',
    ],
  ])('%s', (_, submittedAt, dueBefore) => {
    expect(reviewDeadline(submittedAt, { roll: 'none' }).dueBefore).toBe(dueBefore)
  })

  it('is answered with every step, the clause and the readings', () => {
    expect(reviewDeadline('2022-03-18T09:00:00+01:00')).toEqual({
      submittedAt: '2022-03-18T09:00:00+01:00',
      startDate: '2022-03-18',
      nominalDueDate: '2022-04-17',
      dueDate: '2022-04-19',
      dueBefore: '2022-04-19T22:00:00.000Z',
      roll: 'public-holidays',
      steps: [
        { step: 'start', day: '2022-03-18', basis: 'civil-code-2963-2' },
        { step: 'count', days: reviewPeriod.value, day: '2022-04-17', basis: reviewPeriod.clause },
        {
          step: 'roll',
          from: '2022-04-17',
          because: 'sunday',
          day: '2022-04-18',
          basis: 'civil-code-2963-3',
          holidayBasis: 'law-260-1949',
        },
        {
          step: 'roll',
          from: '2022-04-18',
          because: 'easter-monday',
          day: '2022-04-19',
          basis: 'civil-code-2963-3',
          holidayBasis: 'law-260-1949',
        },
      ],
      clauses: ['A.VAL.3'],
      readings: expect.arrayContaining(['firstDay', 'calendarDays', 'lastDayRoll']),
      edition: 'dgr-xi-5899-2022',
    })
  })

  it('cites clauses and readings that exist', () => {
    const { clauses, readings } = reviewDeadline('2022-03-18T09:00:00+01:00')
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
    for (const reading of readings) expect(READINGS).toHaveProperty([reading])
  })

  it('is the same under the extension, which it names', () => {
    const extended = reviewDeadline('2023-06-01T10:00:00+02:00', { edition: 'extension-2022-11-30' })
    expect(extended).toEqual({ ...reviewDeadline('2023-06-01T10:00:00+02:00'), edition: 'extension-2022-11-30' })
  })
})

describe('a last day', () => {
  it.each<[string, string, DeadlineOptions, string]>([
    ['on a Sunday moves to Monday', '2022-05-08', {}, '2022-05-09'],
    ['on a Saturday stays', '2022-05-07', {}, '2022-05-07'],
    ['on a Saturday moves to Monday where Saturdays do', '2022-05-07', saturdays(), '2022-05-09'],
    ['on a Friday stays where Saturdays move', '2022-05-06', saturdays(), '2022-05-06'],
    ['on a Sunday stays where nothing moves', '2022-05-08', { roll: 'none' }, '2022-05-08'],
    ['on Easter moves past Easter Monday', '2022-04-17', {}, '2022-04-19'],
    ['on Easter Monday moves by a day', '2022-04-18', {}, '2022-04-19'],
    ['on Holy Saturday stays', '2022-04-16', {}, '2022-04-16'],
    ['on Holy Saturday moves by three days where Saturdays do', '2022-04-16', saturdays(), '2022-04-19'],
    ['on Christmas, a Sunday, moves past Saint Stephen', '2022-12-25', {}, '2022-12-27'],
    ['on Christmas Eve, a Saturday, stays', '2022-12-24', {}, '2022-12-24'],
    ['on Liberation Day, a Monday, moves by a day', '2022-04-25', {}, '2022-04-26'],
    ['on Republic Day moves by a day', '2022-06-02', {}, '2022-06-03'],
    ['on 4 October 2024 stays', '2024-10-04', {}, '2024-10-04'],
    ['on 4 October 2027, a Monday, moves by a day', '2027-10-04', {}, '2027-10-05'],
    ['on 4 November stays', '2022-11-04', {}, '2022-11-04'],
    ['on 29 June stays', '2022-06-29', {}, '2022-06-29'],
    ['on 7 December stays', '2022-12-07', {}, '2022-12-07'],
    ['on 7 December moves past the holiday after it where it is one', '2022-12-07', milan('2022'), '2022-12-09'],
    ['on a day after 7 December is not moved by it', '2022-12-09', milan('2022'), '2022-12-09'],
    ['is not moved by the 7 December of another year', '2022-12-07', milan('2023'), '2022-12-07'],
    [
      'is not moved by a local holiday where nothing moves it',
      '2022-12-07',
      { ...milan('2022'), roll: 'none' },
      '2022-12-07',
    ],
  ])('%s', (_, nominal, options, due) => {
    const submittedAt = `${civilDay(number(nominal) - reviewPeriod.value)}T12:00:00Z`
    expect(reviewDeadline(submittedAt, options)).toMatchObject({ nominalDueDate: nominal, dueDate: due })
  })

  it('says of each day that it passed over why, and on whose word', () => {
    const { steps } = reviewDeadline('2022-11-03T12:00:00+01:00', {
      roll: 'public-holidays-and-saturdays',
      extraHolidays: ['2022-12-05', '2022-12-06', '2022-12-04'],
    })
    expect(steps.slice(2)).toEqual([
      {
        step: 'roll',
        from: '2022-12-03',
        because: 'saturday',
        day: '2022-12-04',
        basis: 'caller',
        holidayBasis: 'caller',
      },
      {
        step: 'roll',
        from: '2022-12-04',
        because: 'sunday',
        day: '2022-12-05',
        basis: 'civil-code-2963-3',
        holidayBasis: 'law-260-1949',
      },
      {
        step: 'roll',
        from: '2022-12-05',
        because: 'local-holiday',
        day: '2022-12-06',
        basis: 'civil-code-2963-3',
        holidayBasis: 'caller',
      },
      {
        step: 'roll',
        from: '2022-12-06',
        because: 'local-holiday',
        day: '2022-12-07',
        basis: 'civil-code-2963-3',
        holidayBasis: 'caller',
      },
    ])
  })
})

describe('an examination', () => {
  const submittedAt = '2022-03-01T10:00:00+01:00'

  it.each<[string, number, boolean, number]>([
    ['a day before the last day is on time', reviewPeriod.value - 1, true, 0],
    ['on the last day is on time', reviewPeriod.value, true, 0],
    ['a day after the last day is a day late', reviewPeriod.value + 1, false, 1],
    ['ten days after the last day is ten days late', reviewPeriod.value + 10, false, 10],
  ])('%s', (_, days, onTime, daysLate) => {
    const day = civilDay(number('2022-03-01') + days)
    expect(reviewTimeliness(submittedAt, `${day}T12:00:00+02:00`)).toMatchObject({ onTime, daysLate, examinedOn: day })
  })

  it.each<[string, string, boolean, number]>([
    ['in the last millisecond of the term is on time', '2022-03-31T23:59:59.999+02:00', true, 0],
    ['in the first instant after it is late', '2022-04-01T00:00:00+02:00', false, 1],
    ['is late by the clock of Rome', '2022-03-31T22:00:00Z', false, 1],
    ['is on time by the clock of Rome', '2022-04-01T06:59:59+09:00', true, 0],
    ['in the very instant of submission is on time', submittedAt, true, 0],
    ['in that instant is on time, however it is written', '2022-03-01T09:00:00Z', true, 0],
  ])('%s', (_, examinedAt, onTime, daysLate) => {
    expect(reviewTimeliness(submittedAt, examinedAt)).toMatchObject({ onTime, daysLate, examinedAt })
  })

  it('is held against the last day as it moved, and is late from there', () => {
    const easter = '2022-03-18T09:00:00+01:00'
    expect(reviewTimeliness(easter, '2022-04-19T23:59:59+02:00')).toMatchObject({ onTime: true, daysLate: 0 })
    expect(reviewTimeliness(easter, '2022-04-20T00:00:00+02:00')).toMatchObject({ onTime: false, daysLate: 1 })
    expect(reviewTimeliness(easter, '2022-04-18T12:00:00+02:00', { roll: 'none' })).toMatchObject({ daysLate: 1 })
  })

  it('is answered with the term, the clause and the readings', () => {
    const answer = reviewTimeliness(submittedAt, '2022-04-01T00:00:00+02:00')
    expect(answer.deadline).toEqual(reviewDeadline(submittedAt))
    for (const clause of answer.clauses) expect(CLAUSES).toHaveProperty([clause])
    for (const reading of answer.readings) expect(READINGS).toHaveProperty([reading])
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  it('may be held against a term that was stored and read again', () => {
    const stored = JSON.parse(JSON.stringify(reviewDeadline(submittedAt)))
    expect(timelinessOf(stored, '2022-04-01T00:00:00+02:00')).toEqual(
      reviewTimeliness(submittedAt, '2022-04-01T00:00:00+02:00'),
    )
  })

  it('cannot come before the submission, not by a millisecond', () => {
    const examinedAt = '2022-03-01T09:59:59.999+01:00'
    expect(() => reviewTimeliness(submittedAt, examinedAt)).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'examined-before-submission',
        path: 'examinedAt',
        value: examinedAt,
      }),
    )
  })

  it.each(['2022-04-01', '2022-04-01T00:00:00', '', null, undefined, Number.NaN])(
    'needs an instant: %s is none',
    (value) => {
      expect(() => reviewTimeliness(submittedAt, value as never)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-instant', path: 'examinedAt', value }),
      )
    },
  )
})

describe('a term that cannot be computed', () => {
  const submittedAt = '2022-03-01T10:00:00+01:00'

  it.each([
    '2022-03-01',
    '2022-03-01T10:00:00',
    '2022-02-30T10:00:00Z',
    '2022-03-01T24:00:00Z',
    '',
    null,
    undefined,
    0,
  ])('starts at no instant: %s', (value) => {
    expect(() => reviewDeadline(value as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-instant', path: 'submittedAt', value }),
    )
  })

  it('names the place of the instant in a larger argument', () => {
    expect(() => deadlineFrom('today', 'submission.submittedAt', {})).toThrow(
      expect.objectContaining({ code: 'invalid-instant', path: 'submission.submittedAt', value: 'today' }),
    )
  })

  it('ends in a year whose holidays are not in hand, as it must roll', () => {
    expect(() => reviewDeadline('1985-12-01T10:00:00Z')).toThrow(
      expect.objectContaining({ code: 'year-not-covered', path: 'submittedAt', value: '1985-12-01T10:00:00Z' }),
    )
    expect(reviewDeadline('1985-12-02T10:00:00Z').nominalDueDate).toBe('1986-01-01')
    expect(reviewDeadline('1985-12-01T10:00:00Z', { roll: 'none' }).dueDate).toBe('1985-12-31')
  })

  it.each(['saturdays', '', 'None', null, true, '__proto__', 'toString'])(
    'moves in a way that is unknown: %s',
    (roll) => {
      expect(() => reviewDeadline(submittedAt, { roll: roll as never })).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'roll-unknown', path: 'roll', value: roll }),
      )
    },
  )

  it.each(['2022-02-30', '2022-2-3', '', '2022-12-07T00:00:00Z', null, undefined, 7])(
    'has a local holiday that is no day: %s',
    (day) => {
      expect(() => reviewDeadline(submittedAt, { extraHolidays: ['2022-12-07', day as never] })).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'extraHolidays[1]', value: day }),
      )
    },
  )

  it.each([null, '2022-12-07', {}, new Set(['2022-12-07'])])('has local holidays that are no list: %s', (days) => {
    expect(() => reviewDeadline(submittedAt, { extraHolidays: days as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'extraHolidays', value: days }),
    )
  })

  it('is asked for under an edition that is not encoded', () => {
    expect(() => reviewDeadline(submittedAt, { edition: 'dgr-5377-2025' })).toThrow(
      expect.objectContaining({ code: 'edition-not-encoded', path: 'edition', value: 'dgr-5377-2025' }),
    )
  })

  it.each(['rol', 'readings', 'opensAt', '__proto__', 'constructor'])('has an option that is unknown: %s', (key) => {
    const options = JSON.parse(`{ "${key}": "x" }`)
    for (const call of [
      () => reviewDeadline(submittedAt, options),
      () => reviewTimeliness(submittedAt, submittedAt, options),
    ]) {
      expect(call).toThrow(expect.objectContaining({ code: 'unknown-key', path: `options.${key}`, value: key }))
    }
  })

  it.each([null, 'none', 30])('has options that are no object: %s', (options) => {
    expect(() => reviewDeadline(submittedAt, options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'options', value: options }),
    )
  })
})

describe('any term', () => {
  const moment = fc.integer({ min: Date.UTC(2022, 0), max: Date.UTC(2031, 0) }).map(instant)
  const roll = fc.constantFrom(...ROLLS)

  test.prop([moment, roll])(
    'runs thirty days from the day of submission in Rome, and ends then or later',
    (at, policy) => {
      const { startDate, nominalDueDate, dueDate } = reviewDeadline(at, { roll: policy })
      expect(number(startDate)).toBe(romeDay(requireInstant(at, 'at')))
      expect(number(nominalDueDate)).toBe(number(startDate) + reviewPeriod.value)
      expect(number(dueDate)).toBeGreaterThanOrEqual(number(nominalDueDate))
    },
  )

  test.prop([moment, fc.array(fc.nat(60), { maxLength: 10 })])(
    'ends on no holiday, and on the first day that is none',
    (at, local) => {
      const start = romeDay(requireInstant(at, 'at'))
      const extraHolidays = local.map((days) => civilDay(start + days))
      const { nominalDueDate, dueDate } = reviewDeadline(at, { extraHolidays })
      const free = (day: number) => publicHoliday(day) === undefined && !extraHolidays.includes(civilDay(day))
      expect(free(number(dueDate))).toBe(true)
      for (let day = number(nominalDueDate); day < number(dueDate); day += 1) expect(free(day)).toBe(false)
    },
  )

  test.prop([moment])('ends on no Saturday where Saturdays move, and as counted where nothing does', (at) => {
    const { dueDate } = reviewDeadline(at, { roll: 'public-holidays-and-saturdays' })
    expect(isSaturday(number(dueDate)) || publicHoliday(number(dueDate)) !== undefined).toBe(false)
    const unmoved = reviewDeadline(at, { roll: 'none' })
    expect(unmoved.dueDate).toBe(unmoved.nominalDueDate)
  })

  test.prop([moment, roll])('ends with the midnight of Rome after its last day', (at, policy) => {
    const { dueDate, dueBefore } = reviewDeadline(at, { roll: policy })
    expect(requireInstant(dueBefore, 'dueBefore')).toBe(romeMidnight(number(dueDate) + 1))
    expect(reviewTimeliness(at, instant(requireInstant(dueBefore, 'dueBefore') - 1), { roll: policy }).onTime).toBe(
      true,
    )
    expect(reviewTimeliness(at, dueBefore, { roll: policy })).toMatchObject({ onTime: false, daysLate: 1 })
  })

  test.prop([moment, roll])('has steps that lead to its last day, one from the other', (at, policy) => {
    const { steps, startDate, nominalDueDate, dueDate } = reviewDeadline(at, { roll: policy })
    const [start, count, ...rolls] = steps
    expect(start?.day).toBe(startDate)
    expect(count?.day).toBe(nominalDueDate)
    expect(steps.at(-1)?.day).toBe(dueDate)
    for (const [index, step] of rolls.entries()) {
      expect(step).toMatchObject({ step: 'roll', from: steps[index + 1]?.day })
    }
  })

  test.prop([moment, roll])('is answered with data that can be stored and read again', (at, policy) => {
    const answer = reviewDeadline(at, { roll: policy })
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })
})

function number(day: string): number {
  return requireDay(day, 'day')
}

function saturdays(): DeadlineOptions {
  return { roll: 'public-holidays-and-saturdays' }
}

/** The patron of Milan. */
function milan(year: string): DeadlineOptions {
  return { extraHolidays: [`${year}-12-07`] }
}
