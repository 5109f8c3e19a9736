import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { proposalsPerLead } from '../../src/act/figures'
import { type ReadingSelection, readingOptions } from '../../src/act/reading-choices'
import { READINGS } from '../../src/act/readings/readings'
import { resolveReadings } from '../../src/rules/choices'
import { conflictOf, findLeadConflicts, leadRecord, requireConflicts } from '../../src/rules/single-lead'
import type { LeadConflict, LeadRecord, ProposalStatus } from '../../src/verdict/single-lead'
import { anEnterprise, aProposal, taxCode, tenEnterprises } from '../worked-cases/a-proposal'

const EVER = { readings: { leadUniqueness: 'ever-submitted' } } as const
const FIRST = { readings: { leadClash: 'first-submitted-prevails' } } as const
const MISMATCH = 'lead-conflict-reading-mismatch'

describe('the proposals of one lead', () => {
  it.each<[string, number, boolean]>([
    ['may be as many as the act allows', proposalsPerLead.value, false],
    ['may not be one more', proposalsPerLead.value + 1, true],
    ['may not be two more', proposalsPerLead.value + 2, true],
  ])('%s', (_, count, clash) => {
    const records = Array.from({ length: count }, (_row, row) => record(`p${row}`))
    const ids = records.map(({ id }) => id)
    expect(findLeadConflicts(records).map(({ proposalIds }) => proposalIds)).toEqual(clash ? [ids] : [])
  })

  it('are reported with the lead, the clause and the readings', () => {
    const [conflict] = findLeadConflicts([
      record('p1'),
      record('p2', { lead: { taxCode: 'IT 10000015007', vatNumber: '10000025006' } }),
    ])
    expect(conflict).toEqual({
      lead: ['10000015007', '10000025006'],
      proposalIds: ['p1', 'p2'],
      prevails: null,
      clause: proposalsPerLead.clause,
      readings: expect.arrayContaining(['leadUniqueness', 'leadClash']),
      choices: { leadUniqueness: 'live', leadClash: 'report-all', sameEnterprise: 'any-shared-identifier' },
    })
    expect(CLAUSES).toHaveProperty([conflict?.clause ?? ''])
    for (const reading of conflict?.readings ?? []) expect(READINGS).toHaveProperty([reading])
  })

  it('are those of one tax code alone, where that is the reading', () => {
    const group = [
      record('p1', { lead: { taxCode: taxCode(1), vatNumber: taxCode(90) } }),
      record('p2', { lead: { taxCode: taxCode(2), vatNumber: taxCode(90) } }),
      record('p3', { lead: { vatNumber: taxCode(1) } }),
    ]
    const clashing = (readings: ReadingSelection) =>
      findLeadConflicts(group, { readings }).map(({ lead, proposalIds }) => ({ lead, proposalIds }))
    expect(clashing({})).toEqual([{ lead: [taxCode(1), taxCode(90), taxCode(2)], proposalIds: ['p1', 'p2', 'p3'] }])
    expect(clashing({ sameEnterprise: 'tax-code-only' })).toEqual([{ lead: [taxCode(1)], proposalIds: ['p1', 'p3'] }])
  })

  it.each<[string, readonly Partial<LeadRecord>[], readonly (readonly string[])[]]>([
    ['are none where there are no proposals', [], []],
    ['do not clash where the leads differ', [{}, { lead: { taxCode: taxCode(2) } }], []],
    [
      'clash where the tax code of one is the VAT number of the other',
      [{}, { lead: { vatNumber: 'IT10000015007' } }],
      [['p0', 'p1']],
    ],
    [
      'clash through a third that shares a code with each',
      [
        { lead: { taxCode: taxCode(1) } },
        { lead: { vatNumber: taxCode(2) } },
        { lead: { taxCode: taxCode(1), vatNumber: taxCode(2) } },
      ],
      [['p0', 'p1', 'p2']],
    ],
    ['do not clash where the leads have no identifiers', [{ lead: {} }, { lead: {} }], []],
    [
      'do not clash where the same digits belong to two countries',
      [{}, { lead: { taxCode: '10000015007', country: 'HR' } }],
      [],
    ],
    [
      'are reported in the order of the first proposal of each lead',
      [{ lead: { taxCode: taxCode(9) } }, {}, {}, { lead: { taxCode: taxCode(9) } }],
      [
        ['p0', 'p3'],
        ['p1', 'p2'],
      ],
    ],
  ])('%s', (_, leads, conflicts) => {
    const records = leads.map((changes, row) => record(`p${row}`, changes))
    expect(findLeadConflicts(records).map(({ proposalIds }) => proposalIds)).toEqual(conflicts)
  })

  it.each<[ProposalStatus, boolean, boolean]>([
    ['draft', false, false],
    ['submitted', true, true],
    ['under-review', true, true],
    ['listed', true, true],
    ['rejected', false, true],
    ['inadmissible', false, true],
    ['withdrawn', false, true],
    ['removed', false, true],
  ])('count while they are %s: live %s, ever submitted %s', (status, live, ever) => {
    const records = [record('p1'), record('p2', { status })]
    expect(findLeadConflicts(records)).toHaveLength(live ? 1 : 0)
    expect(findLeadConflicts(records, { readings: { leadUniqueness: 'live' } })).toHaveLength(live ? 1 : 0)
    expect(findLeadConflicts(records, EVER)).toHaveLength(ever ? 1 : 0)
  })

  test.prop([fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })])(
    'are the same in whatever order they are given',
    (order) => {
      const serials = [1, 2, 1, 3, 2, 1]
      const records = order.map((row) => record(`p${row}`, { lead: { taxCode: taxCode(serials[row] ?? 0) } }))
      const found = findLeadConflicts(records).map(({ proposalIds }) => proposalIds.toSorted().join(' '))
      expect(found.toSorted()).toEqual(['p0 p2 p5', 'p1 p4'])
    },
  )

  it('are found among 100,000 as well, in one chain', () => {
    const records = Array.from({ length: 100_000 }, (_, row) =>
      record(`p${row}`, { lead: { taxCode: taxCode(row), vatNumber: taxCode(row + 1) } }),
    )
    expect(findLeadConflicts(records).map(({ proposalIds }) => proposalIds.length)).toEqual([100_000])
  })

  it('are found among 100,000 that clash in pairs', () => {
    const records = Array.from({ length: 100_000 }, (_, row) =>
      record(`p${row}`, { lead: { taxCode: taxCode(row % 50_000) } }),
    )
    expect(findLeadConflicts(records)).toHaveLength(50_000)
  })

  it.each([100_000, 200_000])('may be %i of one lead, the first of which prevails', (count) => {
    const records = Array.from({ length: count }, (_, row) =>
      record(`p${row}`, { submittedAt: row === 0 ? '2022-05-09T10:00:00Z' : '2022-05-10T10:00:00Z' }),
    )
    expect(findLeadConflicts(records, FIRST).map(({ prevails }) => prevails)).toEqual(['p0'])
  })
})

describe('the proposal that prevails', () => {
  it('is none by default: the act does not choose', () => {
    const records = [record('p1', { submittedAt: '2022-05-10T10:00:00Z' }), record('p2', { submittedAt: undefined })]
    expect(findLeadConflicts(records)[0]?.prevails).toBeNull()
  })

  it.each<[string, readonly string[], string | null]>([
    ['is the first submitted', ['2022-05-10T10:00:00Z', '2022-05-10T09:59:59.999Z'], 'p1'],
    [
      'is the first submitted, whatever the offset it is written with',
      ['2022-05-10T10:00:00Z', '2022-05-10T11:59:59+02:00'],
      'p1',
    ],
    [
      'is the first submitted, in whatever order they are given',
      ['2022-05-09T10:00:00Z', '2022-05-10T10:00:00Z'],
      'p0',
    ],
    [
      'is none where two were submitted in the same instant',
      ['2022-05-10T10:00:00Z', '2022-05-10T12:00:00+02:00'],
      null,
    ],
    [
      'is none where two of three are first',
      ['2022-05-10T10:00:00Z', '2022-05-11T10:00:00Z', '2022-05-10T10:00:00Z'],
      null,
    ],
    [
      'is the first where two others are equal',
      ['2022-05-10T10:00:00Z', '2022-05-10T10:00:00Z', '2022-05-09T10:00:00Z'],
      'p2',
    ],
  ])('%s', (_, instants, prevails) => {
    const records = instants.map((submittedAt, row) => record(`p${row}`, { submittedAt }))
    expect(findLeadConflicts(records, FIRST)[0]?.prevails).toBe(prevails)
  })

  it.each(['2022-05-10', '2022-05-10T10:00:00', '', null, undefined])(
    'needs an instant of each: %s is none',
    (value) => {
      const records = [record('p1'), record('p2', { submittedAt: value as never })]
      expect(() => findLeadConflicts(records, FIRST)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-instant', path: 'p2.submittedAt', value }),
      )
    },
  )

  it('needs an instant only where there is a clash', () => {
    expect(findLeadConflicts([record('p1', { submittedAt: undefined })], FIRST)).toEqual([])
  })
})

describe('records that cannot be read', () => {
  it('name a proposal twice', () => {
    expect(() => findLeadConflicts([record('p1'), record('p2'), record('p1')])).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'duplicate-proposal',
        path: 'proposals[2].id',
        value: 'p1',
      }),
    )
  })

  it('name a proposal twice, although neither counts', () => {
    const drafts = [record('p1', { status: 'draft' }), record('p1', { status: 'draft' })]
    expect(() => findLeadConflicts(drafts)).toThrow(expect.objectContaining({ code: 'duplicate-proposal' }))
  })

  it.each([null, undefined, 'p1', 1])('are no objects: %s', (value) => {
    expect(() => findLeadConflicts([record('p1'), value as never])).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'proposals[1]', value }),
    )
  })

  it.each([null, undefined, '10000015007', 10000015007])('have a lead that is no object: %s', (lead) => {
    expect(() => findLeadConflicts([record('p1', { lead: lead as never })])).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'proposals[0].lead', value: lead }),
    )
  })

  it.each([null, undefined, 'p1', {}, new Set()])('stand in what is no list: %s', (value) => {
    expect(() => findLeadConflicts(value as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'proposals', value }),
    )
  })

  it.each(['taxCode', 'vatNumber', 'country'])('have a number for %s, which would be compared with no text', (name) => {
    const records = [record('p1'), record('p2', { lead: { [name]: 10000015007 } })]
    expect(() => findLeadConflicts(records)).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'invalid-argument',
        path: `proposals[1].lead.${name}`,
        value: 10000015007,
      }),
    )
  })

  it('may say that a lead has no code', () => {
    const leads = [record('p1'), record('p2', { lead: { taxCode: null, vatNumber: undefined, country: null } })]
    expect(findLeadConflicts(leads)).toEqual([])
  })

  it.each(['Submitted', 'pending', '', '__proto__', null, undefined, 5])(
    'have a status that is unknown, which would not count: %s',
    (status) => {
      const records = [record('p1'), record('p2', { status: status as never })]
      expect(() => findLeadConflicts(records)).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'invalid-argument',
          path: 'proposals[1].status',
          value: status,
        }),
      )
    },
  )

  it('come with a reading that is unknown', () => {
    expect(() => findLeadConflicts([], { readings: { leadClash: 'last' as never } })).toThrow(
      expect.objectContaining({ code: 'reading-unknown', path: 'readings.leadClash', value: 'last' }),
    )
  })

  it.each(['edition', 'reading', '__proto__'])('come with an option that is unknown: %s', (key) => {
    expect(() => findLeadConflicts([], JSON.parse(`{ "${key}": {} }`))).toThrow(
      expect.objectContaining({ code: 'unknown-key', path: `options.${key}`, value: key }),
    )
  })

  it.each([null, 'live'])('come with options that are no object: %s', (options) => {
    expect(() => findLeadConflicts([], options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'options', value: options }),
    )
  })
})

describe('conflicts that are handed on', () => {
  const pair = [record('p1'), record('p2')]
  const under = (readings: ReadingSelection) => findLeadConflicts(pair, { readings })
  const required = (conflicts: readonly LeadConflict[], readings: ReadingSelection = {}) =>
    requireConflicts(conflicts, resolveReadings(readings))

  const selections: readonly ReadingSelection[] = readingOptions.leadUniqueness.flatMap((leadUniqueness) =>
    readingOptions.leadClash.flatMap((leadClash) =>
      readingOptions.sameEnterprise.map((sameEnterprise) => ({ leadUniqueness, leadClash, sameEnterprise })),
    ),
  )

  it.each(selections)('name the options they were found under, and these alone: %j', (readings) => {
    for (const conflicts of [under(readings), JSON.parse(JSON.stringify(under(readings)))]) {
      expect(conflicts[0].choices).toStrictEqual(readings)
      for (const asked of selections) {
        if (asked === readings) expect(required(conflicts, asked)).toBe(conflicts)
        else expect(() => required(conflicts, asked)).toThrow(expect.objectContaining({ code: MISMATCH }))
      }
    }
  })

  it('are none where the list is empty, which tells nothing of readings', () => {
    expect(required(findLeadConflicts([], EVER))).toEqual([])
    expect(required([], FIRST.readings)).toEqual([])
  })

  it.each<[string, readonly LeadConflict[], string, string]>([
    ['the option that counts other proposals', under(EVER.readings), '[0].choices.leadUniqueness', 'ever-submitted'],
    ['the option that lets one stand', under(FIRST.readings), '[0].choices.leadClash', 'first-submitted-prevails'],
    [
      'the second of a list of the caller’s own',
      [...under({}), ...under(FIRST.readings)],
      '[1].choices.leadClash',
      'first-submitted-prevails',
    ],
  ])('are refused by their place: %s', (_, conflicts, path, value) => {
    expect(() => required(conflicts)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: MISMATCH, path: `leadConflicts${path}`, value }),
    )
  })

  it('are refused with both options in the message', () => {
    expect(() => required(under(FIRST.readings))).toThrow(/"first-submitted-prevails".*under report-all/)
  })

  it.each<[string, unknown, string]>([
    ['without readings', [{ ...under({})[0], choices: undefined }], 'leadConflicts[0].choices'],
    ['with readings that are none', [...under({}), { choices: 'live' }], 'leadConflicts[1].choices'],
    ['that are no objects', [null], 'leadConflicts[0]'],
    ['that are no list', {}, 'leadConflicts'],
  ])('%s are refused', (_, conflicts, path) => {
    expect(() => required(conflicts as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path }),
    )
  })
})

describe('the record of a proposal', () => {
  it('names its lead by the identifiers of the party, and nothing else of it', () => {
    const lead = anEnterprise(1, { vatNumber: 'IT 10000025006', country: 'IT' })
    expect(leadRecord(aProposal({}, [lead, anEnterprise(2)]))).toEqual({
      id: 'p-001',
      lead: { taxCode: taxCode(1), vatNumber: 'IT 10000025006', country: 'IT' },
      status: 'submitted',
      submittedAt: '2022-05-10T10:00:00+02:00',
    })
  })

  it('leaves out the identifiers that the party does not have', () => {
    const { lead } = leadRecord(aProposal({}, [anEnterprise(1, { taxCode: null, vatNumber: undefined })]))
    expect(Object.keys(lead)).toEqual([])
  })

  it('carries the status that it is given', () => {
    expect(leadRecord(aProposal(), 'withdrawn').status).toBe('withdrawn')
  })

  it.each<[string, string | null | undefined]>([
    ['there is no lead', undefined],
    ['it is said that there is none', null],
    ['the lead is not a party', 'e99'],
  ])('clashes with none where %s', (_, leadId) => {
    const records = ['p1', 'p2'].map((id) => leadRecord(aProposal({ id, leadId })))
    expect(records.map(({ lead }) => lead)).toEqual([{}, {}])
    expect(findLeadConflicts(records)).toEqual([])
  })

  it('clashes with that of another proposal of the same lead', () => {
    const records = ['p1', 'p2'].map((id) => leadRecord(aProposal({ id }, tenEnterprises())))
    expect(findLeadConflicts(records)).toMatchObject([{ proposalIds: ['p1', 'p2'], lead: [taxCode(1)] }])
  })
})

describe('the conflict of a proposal', () => {
  const found = findLeadConflicts([record('p1'), record('p2'), record('p3', { lead: { taxCode: taxCode(3) } })])

  it('is the one that names it', () => {
    expect(conflictOf('p1', found)).toBe(found[0])
    expect(conflictOf('p2', found)).toBe(found[0])
    expect(conflictOf('p3', found)).toBeUndefined()
    expect(conflictOf('__proto__', found)).toBeUndefined()
  })

  it('is found in conflicts that were stored and read again', () => {
    const stored = JSON.parse(JSON.stringify(found))
    expect(stored).toEqual(found)
    expect(conflictOf('p2', stored)).toEqual(found[0])
    expect(conflictOf('p3', stored)).toBeUndefined()
  })

  it('is looked up afresh in a list that can change', () => {
    const open = [...found]
    expect(conflictOf('p1', open)).toBe(found[0])
    open.length = 0
    expect(conflictOf('p1', open)).toBeUndefined()
  })

  it('stands in a list that cannot change', () => {
    expect(Object.isFrozen(found)).toBe(true)
    for (const conflict of found) {
      for (const part of [conflict, conflict.lead, conflict.proposalIds, conflict.readings, conflict.choices]) {
        expect(Object.isFrozen(part)).toBe(true)
      }
    }
  })
})

function record(id: string, changes: Partial<LeadRecord> = {}): LeadRecord {
  return {
    id,
    lead: { taxCode: '10000015007' },
    status: 'submitted',
    submittedAt: '2022-05-10T10:00:00+02:00',
    ...changes,
  }
}

it('a record has a status that is known', () => {
  expect(() => leadRecord(aProposal(), 'bozza' as never)).toThrow(
    expect.objectContaining({ code: 'invalid-argument', path: 'status', value: 'bozza' }),
  )
})
