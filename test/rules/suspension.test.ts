import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { reviewPeriod } from '../../src/act/figures'
import { type DeadlineOptions, reviewDeadline } from '../../src/rules/review-deadline'
import { suspensionPeriods } from '../../src/rules/suspension'
import { civilDay, requireDay } from '../../src/values/civil-day'
import type { Suspension } from '../../src/verdict/suspension'

/** Filed on 1 March 2022; thirty days later it is Thursday, 31 March. */
const FILED = '2022-03-01T10:00:00+01:00'
/** Filed thirty days before Easter 2022, so that the last day moves from 17 to 19 April. */
const FILED_BEFORE_EASTER = '2022-03-18T09:00:00+01:00'

/** Art. 2 c. 7, L. 241/1990: thirty days at most. */
const LONGEST = 30
/** Art. 10-bis, L. 241/1990: ten days for observations, ten more from them. */
const TEN_DAYS = 10

describe('a request for information', () => {
  it.each([
    ['of one day shifts the term by a day', '2022-03-10', 1, '2022-04-01'],
    ['of ten days shifts it by ten', '2022-03-10', 10, '2022-04-10'],
    ['of as many days as the law allows shifts it by as many', '2022-03-10', LONGEST, '2022-04-30'],
    ['may begin on the day of submission', '2022-03-01', 10, '2022-04-10'],
    ['may begin on the last day', '2022-03-31', 10, '2022-04-10'],
  ])('%s', (_, from, days, nominalDueDate) => {
    const resumesOn = after(from, days)
    const deadline = reviewDeadline(FILED, { suspensions: [{ kind: 'information-request', from, resumesOn }] })
    expect(deadline.nominalDueDate).toBe(nominalDueDate)
    expect(deadline.steps[2]).toEqual({
      step: 'suspend',
      kind: 'information-request',
      from,
      resumesOn,
      days,
      day: nominalDueDate,
      basis: 'law-241-1990-2-7',
    })
  })

  it('may not last a day more than the law allows', () => {
    const resumesOn = after('2022-03-10', LONGEST + 1)
    expect(() => suspended({ kind: 'information-request', from: '2022-03-10', resumesOn })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'suspension-too-long',
        path: 'suspensions[0].resumesOn',
        value: resumesOn,
      }),
    )
  })

  it.each([
    ['on the day on which it begins: it would last no day', '2022-03-10'],
    ['on the day before', '2022-03-09'],
    ['a year before', '2021-03-10'],
  ])('may not end %s', (_, resumesOn) => {
    expect(() => suspended({ kind: 'information-request', from: '2022-03-10', resumesOn })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'suspension-reversed',
        path: 'suspensions[0].resumesOn',
      }),
    )
  })

  it('that ends too soon is refused with the day on which it was said to end', () => {
    expect(() => suspended({ kind: 'information-request', from: '2022-03-10', resumesOn: '2022-03-10' })).toThrow(
      expect.objectContaining({ code: 'suspension-reversed', value: '2022-03-10' }),
    )
  })

  it('is allowed once: the later of two is refused, wherever it stands in the list', () => {
    const earlier = { kind: 'information-request', from: '2022-03-05', resumesOn: '2022-03-10' } as const
    const later = { kind: 'information-request', from: '2022-03-10', resumesOn: '2022-03-15' } as const
    expect(() => suspended(earlier, later)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'suspension-repeated', path: 'suspensions[1]' }),
    )
    expect(() => suspended(later, earlier)).toThrow(
      expect.objectContaining({ code: 'suspension-repeated', path: 'suspensions[0]' }),
    )
  })
})

describe('a notice of refusal', () => {
  it.each<[string, number | null, number]>([
    ['without observations stops the term for the ten days that they may take', null, TEN_DAYS],
    ['with observations on the same day stops it for ten days from them', 0, TEN_DAYS],
    ['with observations after a day stops it for eleven days', 1, 1 + TEN_DAYS],
    ['with observations a day early stops it for nineteen days', TEN_DAYS - 1, 2 * TEN_DAYS - 1],
    ['with observations on the tenth day stops it for twenty days', TEN_DAYS, 2 * TEN_DAYS],
  ])('%s', (_, observed, days) => {
    const noticeOn = '2022-03-10'
    const observationsOn = observed === null ? null : after(noticeOn, observed)
    const { steps, nominalDueDate } = suspended({ kind: 'refusal-notice', noticeOn, observationsOn })
    expect(nominalDueDate).toBe(after('2022-03-31', days))
    expect(steps[2]).toEqual({
      step: 'suspend',
      kind: 'refusal-notice',
      from: noticeOn,
      resumesOn: after(noticeOn, days),
      days,
      day: nominalDueDate,
      basis: 'law-241-1990-10-bis',
    })
  })

  it('has no observations on the eleventh day', () => {
    const observationsOn = after('2022-03-10', TEN_DAYS + 1)
    expect(() => suspended({ kind: 'refusal-notice', noticeOn: '2022-03-10', observationsOn })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'observations-late',
        path: 'suspensions[0].observationsOn',
        value: observationsOn,
      }),
    )
  })

  it('has no observations before it', () => {
    expect(() => suspended({ kind: 'refusal-notice', noticeOn: '2022-03-10', observationsOn: '2022-03-09' })).toThrow(
      expect.objectContaining({
        code: 'suspension-reversed',
        path: 'suspensions[0].observationsOn',
        value: '2022-03-09',
      }),
    )
  })

  it('may be given twice', () => {
    const { nominalDueDate } = suspended(
      { kind: 'refusal-notice', noticeOn: '2022-03-05', observationsOn: null },
      { kind: 'refusal-notice', noticeOn: '2022-03-20', observationsOn: null },
    )
    expect(nominalDueDate).toBe(after('2022-03-31', 2 * TEN_DAYS))
  })
})

describe('two suspensions', () => {
  const request = { kind: 'information-request', from: '2022-03-10', resumesOn: '2022-03-15' } as const

  it.each([
    ['may touch: the second begins on the day on which the first ends', '2022-03-15'],
    ['may lie apart', '2022-03-16'],
    ['may touch the other way round', after('2022-03-10', -TEN_DAYS)],
  ])('%s', (_, noticeOn) => {
    const notice = { kind: 'refusal-notice', noticeOn, observationsOn: null } as const
    const filed = { roll: 'none', suspensions: [request, notice] } as const
    expect(reviewDeadline('2022-02-28T10:00:00+01:00', filed).nominalDueDate).toBe('2022-04-14')
  })

  it.each([
    ['by a day', '2022-03-14', 'suspensions[1]'],
    ['on the same day', '2022-03-10', 'suspensions[1]'],
    ['by a day the other way round', '2022-03-01', 'suspensions[0]'],
  ])('may not overlap %s', (_, noticeOn, path) => {
    expect(() => suspended(request, { kind: 'refusal-notice', noticeOn, observationsOn: null })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'suspensions-overlap', path }),
    )
  })

  it('may follow each other into the days that the first one added', () => {
    const { nominalDueDate } = suspended(
      { kind: 'information-request', from: '2022-03-31', resumesOn: '2022-04-10' },
      { kind: 'refusal-notice', noticeOn: '2022-04-10', observationsOn: null },
    )
    expect(nominalDueDate).toBe('2022-04-20')
  })

  it('are computed in the order of the calendar, in whatever order they are given', () => {
    const notice = { kind: 'refusal-notice', noticeOn: '2022-03-20', observationsOn: null } as const
    expect(suspended(notice, request)).toEqual(suspended(request, notice))
    expect(suspensionPeriods([notice, request]).map(({ path }) => path)).toEqual(['suspensions[1]', 'suspensions[0]'])
  })
})

describe('a suspension outside the term', () => {
  it.each<[string, string, DeadlineOptions, string]>([
    ['begins the day before the submission', FILED, {}, '2022-02-28'],
    ['begins the day after the last day', FILED, {}, '2022-04-01'],
    ['begins the day after the last day as it moved', FILED_BEFORE_EASTER, {}, '2022-04-20'],
    ['begins on a day to which nothing moved the last day', FILED_BEFORE_EASTER, { roll: 'none' }, '2022-04-18'],
  ])('%s', (_, filed, options, noticeOn) => {
    const suspensions = [{ kind: 'refusal-notice', noticeOn, observationsOn: null }] as const
    expect(() => reviewDeadline(filed, { ...options, suspensions })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'suspension-outside-term',
        path: 'suspensions[0]',
        value: noticeOn,
      }),
    )
  })

  it('is named by its own place, although another comes before it in the calendar', () => {
    const outside = { kind: 'refusal-notice', noticeOn: '2022-06-01', observationsOn: null } as const
    const within = { kind: 'refusal-notice', noticeOn: '2022-03-10', observationsOn: null } as const
    expect(() => suspended(outside, within)).toThrow(
      expect.objectContaining({ code: 'suspension-outside-term', path: 'suspensions[0]', value: '2022-06-01' }),
    )
  })
})

describe('a suspended term', () => {
  it.each([
    ['from its last day as counted', '2022-04-17', '2022-04-27', ['suspend']],
    [
      'from a day that its last day passed over, keeps what it gained',
      '2022-04-18',
      '2022-04-29',
      ['roll', 'roll', 'suspend'],
    ],
    ['from its last day as moved, keeps what it gained', '2022-04-19', '2022-04-29', ['roll', 'roll', 'suspend']],
  ])('%s', (_, noticeOn, dueDate, steps) => {
    const suspensions = [{ kind: 'refusal-notice', noticeOn, observationsOn: null }] as const
    const deadline = reviewDeadline(FILED_BEFORE_EASTER, { suspensions })
    expect(deadline).toMatchObject({ nominalDueDate: dueDate, dueDate })
    expect(deadline.steps.slice(2).map(({ step }) => step)).toEqual(steps)
    // It does not end before it runs again.
    expect(number(dueDate)).toBeGreaterThanOrEqual(number(noticeOn) + TEN_DAYS)
  })

  it('rolls once, from the day to which the suspensions shifted it', () => {
    const { nominalDueDate, dueDate, steps } = suspended({
      kind: 'information-request',
      from: '2022-03-10',
      resumesOn: '2022-03-27',
    })
    expect({ nominalDueDate, dueDate }).toEqual({ nominalDueDate: '2022-04-17', dueDate: '2022-04-19' })
    expect(steps.map(({ step }) => step)).toEqual(['start', 'count', 'suspend', 'roll', 'roll'])
  })

  test.prop([fc.date(between('2022-02-01', '2027-12-31')), anySuspensions()])(
    'is longer by its suspensions, in any order, and ends when it runs',
    (submitted, drawn) => {
      const submittedAt = submitted.toISOString()
      const start = number(reviewDeadline(submittedAt).startDate)
      const { suspensions, days, resumes } = placed(start, drawn)
      const deadline = reviewDeadline(submittedAt, { suspensions })
      expect(number(deadline.nominalDueDate)).toBe(start + reviewPeriod.value + days)
      expect(number(deadline.dueDate)).toBeGreaterThanOrEqual(Math.max(start, ...resumes))
      expect(reviewDeadline(submittedAt, { suspensions: suspensions.toReversed() })).toEqual(deadline)
      expect(deadline.steps.filter(({ step }) => step === 'suspend')).toHaveLength(suspensions.length)
      expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline)
    },
  )
})

describe('a suspension that is none', () => {
  it.each(['', 'request', 'Information-Request', null, undefined, 5, '__proto__', 'constructor', 'toString'])(
    'is of a kind that the law does not know: %s',
    (kind) => {
      const unknown = { kind, from: '2022-03-10', resumesOn: '2022-03-15' }
      expect(() => suspended(unknown as never)).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'suspension-unknown',
          path: 'suspensions[0].kind',
        }),
      )
    },
  )

  it('is refused with the kind that it was said to be', () => {
    expect(() => suspended({ kind: 'pause', from: '2022-03-10', resumesOn: '2022-03-15' } as never)).toThrow(
      expect.objectContaining({ code: 'suspension-unknown', path: 'suspensions[0].kind', value: 'pause' }),
    )
  })

  it.each(['2022-02-30', '2022-3-1', '', null, undefined, Number.NaN, '2022-03-10T00:00:00Z'])(
    'has no such day: %s',
    (day) => {
      const refused = (field: string) =>
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'invalid-day',
          path: `suspensions[0].${field}`,
          value: day,
        })
      const value = day as never
      expect(() => suspended({ kind: 'information-request', from: value, resumesOn: '2022-03-15' })).toThrow(
        refused('from'),
      )
      expect(() => suspended({ kind: 'information-request', from: '2022-03-10', resumesOn: value })).toThrow(
        refused('resumesOn'),
      )
      expect(() => suspended({ kind: 'refusal-notice', noticeOn: value, observationsOn: null })).toThrow(
        refused('noticeOn'),
      )
      if (day !== null) {
        expect(() => suspended({ kind: 'refusal-notice', noticeOn: '2022-03-10', observationsOn: value })).toThrow(
          refused('observationsOn'),
        )
      }
    },
  )

  it.each([null, undefined, 'information-request', 30])('is no object: %s', (value) => {
    expect(() => suspended(value as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'suspensions[0]', value }),
    )
  })

  it.each([null, 'none', {}, 0])('stands in what is no list: %s', (value) => {
    expect(() => reviewDeadline(FILED, { suspensions: value as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'suspensions', value }),
    )
  })
})

interface Drawn {
  readonly gap: number
  readonly observed: number | null
}

function anySuspensions(): fc.Arbitrary<{
  readonly request: number | null
  readonly at: number
  readonly notices: readonly Drawn[]
}> {
  return fc.record({
    request: fc.option(fc.integer({ min: 1, max: LONGEST })),
    at: fc.nat(3),
    notices: fc.array(fc.record({ gap: fc.nat(40), observed: fc.option(fc.nat(TEN_DAYS)) }), { maxLength: 3 }),
  })
}

/** Lays suspensions into a term, one after the other, each on a day as counted. */
function placed(
  start: number,
  { request, at, notices }: { request: number | null; at: number; notices: readonly Drawn[] },
) {
  const lengths = notices.map(({ gap, observed }) => ({
    gap,
    days: (observed ?? 0) + TEN_DAYS,
    observed,
    request: false,
  }))
  if (request !== null) lengths.splice(at, 0, { gap: at * 7, days: request, observed: null, request: true })
  const suspensions: Suspension[] = []
  const resumes: number[] = []
  let cursor = start
  let last = start + reviewPeriod.value
  for (const { gap, days, observed, request: isRequest } of lengths) {
    const from = cursor + (gap % (last - cursor + 1))
    cursor = from + days
    last += days
    resumes.push(cursor)
    suspensions.push(
      isRequest
        ? { kind: 'information-request', from: civilDay(from), resumesOn: civilDay(cursor) }
        : {
            kind: 'refusal-notice',
            noticeOn: civilDay(from),
            observationsOn: observed === null ? null : civilDay(from + observed),
          },
    )
  }
  return { suspensions, resumes, days: last - start - reviewPeriod.value }
}

function suspended(...suspensions: readonly Suspension[]) {
  return reviewDeadline(FILED, { suspensions })
}

function after(day: string, days: number): string {
  return civilDay(number(day) + days)
}

function number(day: string): number {
  return requireDay(day, 'day')
}

function between(first: string, last: string) {
  return { min: new Date(first), max: new Date(last), noInvalidDate: true }
}
