import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { READINGS } from '../../src/act/readings/readings'
import { amendList, approveList, isListed, type ListChange } from '../../src/rules/approved-list'
import { evaluateProposal } from '../../src/rules/evaluate-proposal'
import { reviewTimeliness } from '../../src/rules/review-deadline'
import { byCriterion, defineScoringScheme } from '../../src/rules/scoring/scheme'
import { civilDay, requireDay } from '../../src/values/civil-day'
import { milliseconds } from '../../src/values/instant'
import type { ApprovedList, ListingAct } from '../../src/verdict/approved-list'
import type { Evaluation } from '../../src/verdict/evaluation'
import { anEnterprise, aProposal, taxCode, tenEnterprises } from '../worked-cases/a-proposal'

const ACT: ListingAct = { id: 'act-1', date: '2022-07-01' }
const SECOND: ListingAct = { id: 'act-2', date: '2022-09-01' }
const THIRD: ListingAct = { id: 'act-3', date: '2022-10-01' }

describe('an act that approves the list', () => {
  it('enters what is recognisable and names the rest with its reasons', () => {
    const list = approveList([evaluation('p1'), evaluation('p2', { mark: 6.4 }), evaluation('p3', { mark: null })], ACT)
    expect(list.entries.map(({ proposalId }) => proposalId)).toEqual(['p1'])
    expect(list.history).toEqual([
      {
        act: ACT,
        entered: ['p1'],
        notListed: [
          { proposalId: 'p2', reasons: [expect.objectContaining({ code: 'below-threshold' })] },
          { proposalId: 'p3', reasons: [expect.objectContaining({ code: 'not-yet-scored' })] },
        ],
        removed: [],
      },
    ])
  })

  it('writes an entry from the day of the act, with the parties by all their identifiers', () => {
    const lead = anEnterprise(1, { vatNumber: `IT ${taxCode(99)}` })
    const parties = [lead, ...tenEnterprises().slice(1)]
    const [entry] = approveList([evaluation('p1', { parties })], ACT).entries
    expect(entry).toMatchObject({
      proposalId: 'p1',
      title: 'Filiera di prova',
      submittedAt: '2022-05-10T10:00:00+02:00',
      leadId: 'e1',
      edition: 'dgr-xi-5899-2022',
      validFrom: ACT.date,
      enteredBy: ACT.id,
      validTo: null,
      removedBy: null,
    })
    expect(entry?.parties).toHaveLength(10)
    expect(entry?.parties[0]).toEqual({
      id: 'e1',
      kind: 'enterprise',
      identifiers: [taxCode(1), taxCode(99)],
    })
  })

  it('writes null where a proposal has no title', () => {
    const untitled = evaluation('p1')
    const list = approveList([{ ...untitled, proposal: { ...untitled.proposal, title: undefined, leadId: null } }], ACT)
    expect(list.entries[0]).toMatchObject({ title: null, leadId: null })
  })

  it('gives no rank and shows no score', () => {
    const list = approveList([evaluation('p1', { mark: 7 }), evaluation('p2', { mark: 10 })], ACT)
    expect(list.entries.map(({ proposalId }) => proposalId)).toEqual(['p1', 'p2'])
    expect(JSON.stringify(list)).not.toMatch(/"(rank|score|total|position|points)"/)
  })

  it('may enter nothing: an empty list is a list', () => {
    expect(approveList([], ACT)).toMatchObject({
      entries: [],
      history: [{ act: ACT, entered: [], notListed: [], removed: [] }],
    })
  })

  it('may have a title', () => {
    const titled = { ...ACT, title: 'D.d.u.o. of a test' }
    expect(approveList([], titled).history[0]?.act).toEqual(titled)
  })

  it('cites clauses and readings that exist', () => {
    const { clauses, readings } = approveList([], ACT)
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
    for (const reading of readings) expect(READINGS).toHaveProperty([reading])
  })

  it.each<[string, string, boolean]>([
    ['on the day of a submission', '2022-05-10', true],
    ['on the day before it', '2022-05-09', false],
  ])('%s enters it: %s %s', (_, date, entered) => {
    const call = () => approveList([evaluation('p1')], { id: 'act-1', date })
    if (entered) expect(call().entries).toHaveLength(1)
    else expect(call).toThrow(expect.objectContaining({ code: 'act-before-submission', path: 'act.date', value: date }))
  })

  it.each<[string, string, boolean]>([
    ['on the day of an examination', '2022-06-01', true],
    ['on the day before it', '2022-05-31', false],
  ])('%s enters what was examined: %s %s', (_, date, entered) => {
    const examined = {
      ...evaluation('p1'),
      timeliness: reviewTimeliness('2022-05-10T10:00:00+02:00', '2022-06-01T23:59:59+02:00'),
    }
    const call = () => approveList([examined], { id: 'act-1', date })
    if (entered) expect(call().entries).toHaveLength(1)
    else
      expect(call).toThrow(expect.objectContaining({ code: 'act-before-examination', path: 'act.date', value: date }))
  })

  it('is dated by the day of Rome on which a proposal was filed', () => {
    const late = evaluation('p1', { submittedAt: '2022-05-10T23:30:00Z' })
    expect(() => approveList([late], { id: 'act-1', date: '2022-05-10' })).toThrow(
      expect.objectContaining({ code: 'act-before-submission' }),
    )
    expect(approveList([late], { id: 'act-1', date: '2022-05-11' }).entries).toHaveLength(1)
  })

  it('may come before the submission of what it does not enter', () => {
    const notScored = evaluation('p1', { mark: null })
    expect(approveList([notScored], { id: 'act-1', date: '2022-02-01' }).entries).toEqual([])
  })

  const instants = [
    '2022-05-10T10:00:00+02:00',
    '2022-05-10T08:00:00Z',
    '2022-05-10T08:00:00.001Z',
    '2022-05-10T08:00:00.0019Z',
    '2022-05-10T09:59:59.999+02:00',
    '2022-05-10T23:00:00+14:00',
    '2022-05-10T09:30+02:00',
  ]
  const evaluated = instants.flatMap((submittedAt, at) =>
    [`p${9 - at}`, `P${at}`].map((id) => evaluation(id, { submittedAt })),
  )

  test.prop([fc.shuffledSubarray(evaluated)])(
    'enters in the order of submission, then id, whatever the order of what it is given',
    (given) => {
      const { entries, history } = approveList(given, ACT)
      const ids = entries.map(({ proposalId }) => proposalId)
      const moments = given.map(({ proposal: { id, submission } }) => ({
        id,
        ms: milliseconds(submission.submittedAt) ?? 0,
      }))
      expect(ids).toEqual(moments.toSorted((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1)).map(({ id }) => id))
      expect(history[0]?.entered).toEqual(ids)
      expect(approveList(given.toReversed(), ACT)).toEqual({ ...approveList(given, ACT), history: expect.anything() })
    },
  )
})

describe('an act that amends the list', () => {
  const list = approveList([evaluation('p1'), evaluation('p2')], ACT)

  it('enters more, from its own day', () => {
    const amended = amendList(list, { act: SECOND, enter: [evaluation('p0', { submittedAt: '2022-05-09T10:00:00Z' })] })
    expect(amended.entries.map(({ proposalId, validFrom, enteredBy }) => [proposalId, validFrom, enteredBy])).toEqual([
      ['p0', SECOND.date, SECOND.id],
      ['p1', ACT.date, ACT.id],
      ['p2', ACT.date, ACT.id],
    ])
  })

  it('takes off from its own day, and erases nothing', () => {
    const removal = { proposalId: 'p1', reason: 'Rinuncia' }
    const amended = amendList(list, { act: SECOND, remove: [removal] })
    expect(amended.entries.map(({ proposalId, validTo, removedBy }) => [proposalId, validTo, removedBy])).toEqual([
      ['p1', SECOND.date, SECOND.id],
      ['p2', null, null],
    ])
    expect(amended.history).toEqual([...list.history, { act: SECOND, entered: [], notListed: [], removed: [removal] }])
  })

  it.each<[string, string, boolean]>([
    ['later', '2022-09-15', true],
    ['on the same day', SECOND.date, true],
    ['a day before the act', '2022-08-31', false],
  ])('takes off from the day of communication: %s', (_, communicatedOn, allowed) => {
    const call = () =>
      amendList(list, { act: SECOND, remove: [{ proposalId: 'p1', reason: 'Rinuncia', communicatedOn }] })
    if (allowed) expect(call().entries[0]?.validTo).toBe(communicatedOn)
    else {
      expect(call).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'removal-before-act',
          path: 'remove[0].communicatedOn',
          value: communicatedOn,
        }),
      )
    }
  })

  it('takes off on the very day of the entry', () => {
    const sameDay = { act: { id: 'act-2', date: ACT.date }, remove: [{ proposalId: 'p1', reason: 'Rinuncia' }] }
    const amended = amendList(list, sameDay)
    expect(isListed(amended, 'p1', ACT.date)).toBe(false)
    expect(isListed(amended, 'p2', ACT.date)).toBe(true)
  })

  it('enters again what was taken off, as a new entry', () => {
    const off = amendList(list, { act: SECOND, remove: [{ proposalId: 'p1', reason: 'Rinuncia' }] })
    const again = amendList(off, { act: THIRD, enter: [evaluation('p1')] })
    expect(again.entries.map(({ proposalId, validFrom, validTo }) => [proposalId, validFrom, validTo])).toEqual([
      ['p1', ACT.date, SECOND.date],
      ['p1', THIRD.date, null],
      ['p2', ACT.date, null],
    ])
    expect(days(again, 'p1', ['2022-08-31', '2022-09-01', '2022-09-30', '2022-10-01'])).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('takes off what it entered again, and not the entry before it', () => {
    const off = amendList(list, { act: SECOND, remove: [{ proposalId: 'p1', reason: 'Rinuncia' }] })
    const again = amendList(off, { act: THIRD, enter: [evaluation('p1')] })
    const over = amendList(again, {
      act: { id: 'act-4', date: '2022-11-01' },
      remove: [{ proposalId: 'p1', reason: 'x' }],
    })
    expect(over.entries.filter(({ proposalId }) => proposalId === 'p1').map(({ validTo }) => validTo)).toEqual([
      SECOND.date,
      '2022-11-01',
    ])
  })

  it('may take off and enter again at once', () => {
    const change = { act: SECOND, remove: [{ proposalId: 'p1', reason: 'Nuova domanda' }], enter: [evaluation('p1')] }
    const amended = amendList(list, change)
    expect(amended.entries.map(({ proposalId, validFrom, validTo }) => [proposalId, validFrom, validTo])).toEqual([
      ['p1', ACT.date, SECOND.date],
      ['p1', SECOND.date, null],
      ['p2', ACT.date, null],
    ])
    expect(isListed(amended, 'p1', SECOND.date)).toBe(true)
  })

  it('may do nothing but stand in the history', () => {
    const amended = amendList(list, { act: SECOND })
    expect(amended.entries).toEqual(list.entries)
    expect(amended.history.map(({ act }) => act.id)).toEqual(['act-1', 'act-2'])
  })

  it('may bear the date of the act before it', () => {
    expect(amendList(list, { act: { id: 'act-2', date: ACT.date } }).history).toHaveLength(2)
  })

  it('amends a list that was stored and read again as it does the list itself', () => {
    const change: ListChange = {
      act: SECOND,
      enter: [evaluation('p3')],
      remove: [{ proposalId: 'p1', reason: 'Rinuncia' }],
    }
    const stored: ApprovedList = JSON.parse(JSON.stringify(list))
    expect(stored).toEqual(list)
    expect(amendList(stored, change)).toEqual(amendList(list, change))
  })

  it('leaves the list and the change as they are', () => {
    const frozen = deepFrozen(JSON.parse(JSON.stringify(list)))
    const change = deepFrozen({
      act: { ...SECOND },
      enter: [evaluation('p3')],
      remove: [{ proposalId: 'p1', reason: 'Rinuncia' }],
    })
    expect(amendList(frozen, change).entries).toHaveLength(3)
    expect(frozen).toEqual(list)
  })

  it('keeps a copy of the act and of the removals, which do not change with theirs', () => {
    const act = { ...SECOND }
    const removal = { proposalId: 'p1', reason: 'Rinuncia' }
    const amended = amendList(list, { act, remove: [removal] })
    act.date = '2099-01-01'
    removal.reason = 'another'
    expect(amended.history[1]).toMatchObject({ act: SECOND, removed: [{ reason: 'Rinuncia' }] })
  })
})

describe('the acts of a list, one after the other', () => {
  const IDS = ['p1', 'p2', 'p3', 'p4']
  const evaluated = new Map(IDS.map((id) => [id, evaluation(id)]))
  const anyAct = fc.record({
    after: fc.nat(20),
    chosen: fc.subarray(IDS),
    communicated: fc.option(fc.nat(5), { nil: undefined }),
  })

  test.prop([fc.array(anyAct, { minLength: 1, maxLength: 8 })])(
    'only add to its history, and list what they entered and did not take off',
    (acts) => {
      let list = approveList([], { id: 'act-0', date: '2022-07-01' })
      let date = requireDay('2022-07-01', 'day')
      const standing = new Map<string, number>()
      const periods: { id: string; from: number; to: number }[] = []
      for (const [at, { after, chosen, communicated }] of acts.entries()) {
        date += after
        const before = deepFrozen(list)
        const off = chosen.filter((id) => standing.has(id))
        // One that is still on the list until its removal takes effect cannot be entered again before.
        const leaving = (id: string) => periods.some((period) => period.id === id && period.to > date)
        const on = chosen.filter((id) => !standing.has(id) && !leaving(id))
        const until = date + (communicated ?? 0)
        list = amendList(before, {
          act: { id: `act-${at + 1}`, date: civilDay(date) },
          enter: on.flatMap((id) => evaluated.get(id) ?? []),
          remove: off.map((proposalId) => ({
            proposalId,
            reason: 'Rinuncia',
            ...(communicated === undefined ? {} : { communicatedOn: civilDay(until) }),
          })),
        })
        for (const id of off) {
          periods.push({ id, from: standing.get(id) ?? Number.NaN, to: until })
          standing.delete(id)
        }
        for (const id of on) standing.set(id, date)
        expect(list.history.slice(0, -1)).toEqual(before.history)
        expect(list.entries).toHaveLength(before.entries.length + on.length)
      }
      for (const [id, from] of standing) periods.push({ id, from, to: Number.POSITIVE_INFINITY })
      for (let day = requireDay('2022-06-30', 'day'); day <= date + 6; day += 1) {
        for (const id of IDS) {
          const listed = periods.some((period) => period.id === id && period.from <= day && day < period.to)
          expect(isListed(list, id, civilDay(day)), `${id} on ${civilDay(day)}`).toBe(listed)
        }
      }
      expect(JSON.parse(JSON.stringify(list))).toEqual(list)
    },
  )
})

describe('a proposal on the list', () => {
  const list = amendList(approveList([evaluation('p1')], ACT), {
    act: SECOND,
    remove: [{ proposalId: 'p1', reason: 'Rinuncia' }],
  })

  it.each([
    ['is not there on the day before the act', '2022-06-30', false],
    ['is there on the day of the act', ACT.date, true],
    ['is there on the day before its removal', '2022-08-31', true],
    ['is not there on the day of its removal', SECOND.date, false],
    ['is not there later', '2023-01-01', false],
  ])('%s', (_, day, listed) => {
    expect(isListed(list, 'p1', day)).toBe(listed)
  })

  it.each(['p2', 'P1', '', '__proto__', 'constructor'])('is not there under another id: %s', (id) => {
    expect(isListed(list, id, ACT.date)).toBe(false)
  })

  it('stays there while nothing takes it off', () => {
    expect(isListed(approveList([evaluation('p1')], ACT), 'p1', '2099-12-31')).toBe(true)
  })

  it.each(['2022-02-30', '2022-7-1', '', '2022-07-01T00:00:00Z', null, undefined])(
    'is asked for on a day: %s is none',
    (day) => {
      expect(() => isListed(list, 'p1', day as never)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'day', value: day }),
      )
    },
  )

  it.each([null, undefined, 'list', 5])('is looked for in a list: %s is none', (value) => {
    expect(() => isListed(value as never, 'p1', ACT.date)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'list', value }),
    )
  })

  it.each([null, undefined, 'entries', {}])('is looked for among entries: %s is no list', (entries) => {
    expect(() => isListed({ ...list, entries: entries as never }, 'p1', ACT.date)).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'invalid-argument',
        path: 'list.entries',
        value: entries,
      }),
    )
  })
})

describe('an act that cannot be applied', () => {
  const list = approveList([evaluation('p1')], ACT)

  it.each([null, undefined])('is missing: nothing is listed without one: %s', (act) => {
    for (const call of [() => approveList([], act as never), () => amendList(list, { act: act as never })]) {
      expect(call).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'act-missing', path: 'act', value: act }),
      )
    }
  })

  it.each(['', '  ', null, undefined, 5])('has no id: %j', (id) => {
    expect(() => approveList([], { ...ACT, id: id as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'act-missing', path: 'act.id', value: id }),
    )
  })

  it.each(['2022-02-30', '2022-7-1', '1 July 2022', '', null, undefined])('has no day: %s', (date) => {
    expect(() => approveList([], { ...ACT, date: date as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'act.date', value: date }),
    )
  })

  it('was applied already', () => {
    expect(() => amendList(list, { act: { ...SECOND, id: ACT.id } })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'duplicate-act', path: 'act.id', value: ACT.id }),
    )
  })

  it('is dated before the act before it', () => {
    expect(() => amendList(list, { act: { id: 'act-2', date: '2022-06-30' } })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'act-before-earlier-act',
        path: 'act.date',
        value: '2022-06-30',
      }),
    )
  })

  it('enters what is on the list', () => {
    expect(() => amendList(list, { act: SECOND, enter: [evaluation('p1')] })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'already-listed', value: 'p1' }),
    )
  })

  it('may name what is on the list and is no longer recognisable: it is not entered again', () => {
    const amended = amendList(list, { act: SECOND, enter: [evaluation('p1', { mark: 1 })] })
    expect(amended.history[1]).toMatchObject({ entered: [], notListed: [{ proposalId: 'p1' }] })
    expect(isListed(amended, 'p1', SECOND.date)).toBe(true)
  })

  it('enters one proposal twice', () => {
    expect(() => approveList([evaluation('p1'), evaluation('p2'), evaluation('p1', { mark: 1 })], ACT)).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'duplicate-evaluation',
        path: 'evaluations[2]',
        value: 'p1',
      }),
    )
  })

  it.each([
    ['that was never on it', 'p9'],
    ['with a key of every object for its id', '__proto__'],
  ])('takes off a proposal %s', (_, proposalId) => {
    expect(() => amendList(list, { act: SECOND, remove: [{ proposalId, reason: 'x' }] })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'not-listed',
        path: 'remove[0].proposalId',
        value: proposalId,
      }),
    )
  })

  it('takes off a proposal twice', () => {
    const removal = { proposalId: 'p1', reason: 'x' }
    expect(() => amendList(list, { act: SECOND, remove: [removal, removal] })).toThrow(
      expect.objectContaining({ code: 'not-listed', path: 'remove[1].proposalId', value: 'p1' }),
    )
    const off = amendList(list, { act: SECOND, remove: [removal] })
    expect(() => amendList(off, { act: THIRD, remove: [removal] })).toThrow(
      expect.objectContaining({ code: 'not-listed', path: 'remove[0].proposalId', value: 'p1' }),
    )
  })

  it('enters a proposal before its removal takes effect, by a later act or by the same', () => {
    const removal = { proposalId: 'p1', reason: 'x', communicatedOn: '2022-09-15' }
    const off = amendList(list, { act: SECOND, remove: [removal] })
    const again = (date: string) => amendList(off, { act: { id: 'again', date }, enter: [evaluation('p1')] })
    expect(() => again('2022-09-14')).toThrow(expect.objectContaining({ code: 'already-listed', value: 'p1' }))
    expect(again('2022-09-15').entries.filter(({ proposalId }) => proposalId === 'p1')).toHaveLength(2)
    expect(() => amendList(list, { act: SECOND, remove: [removal], enter: [evaluation('p1')] })).toThrow(
      expect.objectContaining({ code: 'already-listed' }),
    )
  })

  it.each([undefined, '', ' ', 5])('takes off for no reason: %s', (reason) => {
    expect(() => amendList(list, { act: SECOND, remove: [{ proposalId: 'p1', reason: reason as never }] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'remove[0].reason', value: reason }),
    )
  })

  it('takes off a proposal before its entry, on a list whose history does not go back that far', () => {
    const stored = { ...list, history: [] }
    expect(() =>
      amendList(stored, { act: { id: 'act-0', date: '2022-06-01' }, remove: [{ proposalId: 'p1', reason: 'x' }] }),
    ).toThrow(expect.objectContaining({ code: 'removal-before-act', value: '2022-06-01' }))
  })

  it.each(['2022-02-30', '', null, 5])('was communicated on no day: %s', (communicatedOn) => {
    const removal = { proposalId: 'p1', reason: 'x', communicatedOn: communicatedOn as never }
    expect(() => amendList(list, { act: SECOND, remove: [removal] })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'invalid-day',
        path: 'remove[0].communicatedOn',
        value: communicatedOn,
      }),
    )
  })

  it.each(['evaluations', 'removes', '__proto__'])('changes the list by a key that is unknown: %s', (key) => {
    const change = JSON.parse(`{ "act": ${JSON.stringify(SECOND)}, "${key}": [] }`)
    expect(() => amendList(list, change)).toThrow(expect.objectContaining({ code: 'unknown-key', value: key }))
  })

  it('has a key that is unknown', () => {
    expect(() => approveList([], { ...ACT, day: '2022-07-01' } as never)).toThrow(
      expect.objectContaining({ code: 'unknown-key', value: 'day' }),
    )
  })

  it('takes off by a key that is unknown', () => {
    const removal = { proposalId: 'p1', reason: 'x', communicated: '2022-09-02' } as never
    expect(() => amendList(list, { act: SECOND, remove: [removal] })).toThrow(
      expect.objectContaining({ code: 'unknown-key', value: 'communicated' }),
    )
  })

  it.each([null, undefined, 'p1', 5])('enters or takes off what is no object: %s', (value) => {
    for (const change of [{ enter: [value as never] }, { remove: [value as never] }]) {
      expect(() => amendList(list, { act: SECOND, ...change })).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', value }),
      )
    }
    expect(() => amendList(list, { act: SECOND, enter: [{ proposal: value } as never] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', value }),
    )
  })

  it.each(['p1', {}, 5, new Set()])('enters or takes off by what is no list: %s', (value) => {
    for (const key of ['enter', 'remove']) {
      expect(() => amendList(list, { act: SECOND, [key]: value as never })).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: key, value }),
      )
    }
  })

  it.each([null, 'act-2', 5])('is no object: %s', (change) => {
    expect(() => amendList(list, change as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', value: change }),
    )
  })

  it.each([null, undefined, 'list', {}, { entries: [] }, { entries: null, history: [] }])(
    'amends what is no list: %j',
    (value) => {
      expect(() => amendList(value as never, { act: SECOND })).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument' }),
      )
    },
  )

  it.each([null, undefined, 'p1', {}])('approves no evaluations at all, which is no empty list: %s', (value) => {
    expect(() => approveList(value as never, ACT)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'evaluations', value }),
    )
  })
})

describe('the place of what is refused', () => {
  const list = approveList([evaluation('p1')], ACT)

  it.each<[string, () => unknown, string]>([
    ['a key of the act', () => approveList([], { ...ACT, day: 'x' } as never), 'act.day'],
    ['an act that is text', () => approveList([], 'act-1' as never), 'act'],
    [
      'a key of a removal',
      () => amendList(list, { act: SECOND, remove: [{ proposalId: 'p1', why: 'x' } as never] }),
      'remove[0].why',
    ],
    ['an item of `enter`', () => amendList(list, { act: SECOND, enter: [null as never] }), 'enter[0]'],
  ])('names the argument: %s', (_, call, path) => {
    expect(call).toThrow(expect.objectContaining({ path }))
  })
})

const SCHEME = defineScoringScheme({
  id: 'to-ten',
  source: 'A test',
  weights: {
    coherence: 15,
    innovativeness: 20,
    sustainability: 20,
    partnershipBreadth: 15,
    representativeness: 15,
    swotAnalysis: 15,
  },
  markScale: { max: 10 },
})

/** An evaluated proposal; recognisable, unless its mark is lower than 6.5 or there is none. */
function evaluation(
  id: string,
  {
    submittedAt = '2022-05-10T10:00:00+02:00',
    mark = 8,
    parties = tenEnterprises(),
  }: {
    readonly submittedAt?: string
    readonly mark?: number | null
    readonly parties?: ReturnType<typeof tenEnterprises>
  } = {},
): Evaluation {
  return evaluateProposal({
    proposal: aProposal({ id, submission: { submittedAt, channel: 'webtelemaco' } }, parties),
    scheme: SCHEME,
    marks: mark === null ? undefined : byCriterion(() => mark),
  })
}

function days(list: ApprovedList, id: string, asked: readonly string[]): readonly boolean[] {
  return asked.map((day) => isListed(list, id, day))
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFrozen(part)
  }
  return value
}
