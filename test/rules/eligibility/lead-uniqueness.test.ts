import { describe, expect, it, test } from 'vitest'
import { proposalsPerLead } from '../../../src/act/figures'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import { checkSingleLead } from '../../../src/rules/eligibility/lead-uniqueness'
import { findLeadConflicts } from '../../../src/rules/single-lead'
import type { LeadConflict, LeadRecord } from '../../../src/verdict/single-lead'
import { drafted, filed } from './dossiers'
import { notApplicable, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const notExamined = { code: 'other-proposals-not-examined', clause: 'A.PART.2', severity: 'review', facts: {} } as const

function ofSeveral(proposalIds: readonly string[], prevails: string | null = null) {
  return {
    code: 'lead-of-several-proposals',
    clause: 'A.PART.2',
    severity: 'blocking',
    facts: { proposalIds, prevails },
    path: 'leadId',
  } as const
}

function prevails(proposalIds: readonly string[], id: string) {
  return {
    code: 'lead-clash-prevails',
    clause: 'A.PART.2',
    severity: 'note',
    facts: { proposalIds, prevails: id },
    path: 'leadId',
  } as const
}

/** So many proposals of one lead, the first of them `p-001`, an hour apart. */
function led(count: number): readonly LeadRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p-00${index + 1}`,
    lead: { taxCode: '10000015007' },
    status: 'submitted',
    submittedAt: `2022-05-10T1${index}:00:00+02:00`,
  }))
}

function knowing(
  leadConflicts: readonly LeadConflict[] | undefined,
  id = 'p-001',
  readings: ReadingSelection = {},
): Verdict {
  return verdict(checkSingleLead(filed({ id }, { leadConflicts, readings })))
}

describe('the lead of one proposal', () => {
  test('leads no other where none is found', () => {
    expect(knowing([])).toStrictEqual(satisfied())
  })

  test('is not examined where nobody looked at the other proposals', () => {
    expect(knowing(undefined)).toStrictEqual(notApplicable(notExamined))
    expect(verdict(checkSingleLead(filed()))).toStrictEqual(notApplicable(notExamined))
    expect(verdict(checkSingleLead(drafted()))).toStrictEqual(notApplicable(notExamined))
  })

  test('may lead as many as the figure, and not one more', () => {
    const most = proposalsPerLead.value
    expect(knowing(findLeadConflicts(led(most)))).toStrictEqual(satisfied())
    expect(knowing(findLeadConflicts(led(most + 1)))).toStrictEqual(violated(ofSeveral(['p-001', 'p-002'])))
  })

  test('is told of all the proposals it leads', () => {
    expect(knowing(findLeadConflicts(led(3)), 'p-002')).toStrictEqual(violated(ofSeveral(['p-001', 'p-002', 'p-003'])))
  })

  test('is not concerned by the conflict of another', () => {
    expect(knowing(findLeadConflicts(led(2)), 'p-009')).toStrictEqual(satisfied())
  })

  test('is told the same from a list of the caller’s own', () => {
    expect(knowing([...findLeadConflicts(led(2))])).toStrictEqual(violated(ofSeveral(['p-001', 'p-002'])))
  })
})

describe('the reading `leadClash: first-submitted-prevails`', () => {
  const readings = { leadClash: 'first-submitted-prevails' } as const
  const conflicts = findLeadConflicts(led(2), { readings })

  test('lets the first stand, with a note', () => {
    expect(knowing(conflicts, 'p-001', readings)).toStrictEqual(satisfied(prevails(['p-001', 'p-002'], 'p-001')))
  })

  test('lets the others fall', () => {
    expect(knowing(conflicts, 'p-002', readings)).toStrictEqual(violated(ofSeveral(['p-001', 'p-002'], 'p-001')))
  })

  test('lets none stand where two were first', () => {
    const at = '2022-05-10T10:00:00+02:00'
    const tied = findLeadConflicts(
      led(2).map((record) => ({ ...record, submittedAt: at })),
      { readings },
    )
    for (const id of ['p-001', 'p-002']) {
      expect(knowing(tied, id, readings)).toStrictEqual(violated(ofSeveral(['p-001', 'p-002'])))
    }
  })
})

describe('the reading `leadUniqueness`', () => {
  const records = led(2).map((record, index): LeadRecord => (index === 1 ? { ...record, status: 'rejected' } : record))

  it.each([
    ['live', satisfied()],
    ['ever-submitted', violated(ofSeveral(['p-001', 'p-002']))],
  ] as const)('`%s` decides whether a rejected proposal counts', (leadUniqueness, says) => {
    const readings = { leadUniqueness }
    expect(knowing(findLeadConflicts(records, { readings }), 'p-001', readings)).toStrictEqual(says)
  })
})

describe('a draft', () => {
  test('is answered as a filing is', () => {
    const leadConflicts = findLeadConflicts(led(2))
    expect(verdict(checkSingleLead(drafted({ id: 'p-001' }, { leadConflicts })))).toStrictEqual(
      violated(ofSeveral(['p-001', 'p-002'])),
    )
    expect(verdict(checkSingleLead(drafted({ id: 'p-009' }, { leadConflicts })))).toStrictEqual(satisfied())
  })

  test('without an id may be one that a conflict concerns, where there is one', () => {
    expect(verdict(checkSingleLead(drafted({}, { leadConflicts: findLeadConflicts(led(2)) })))).toStrictEqual(
      undetermined('id'),
    )
    expect(verdict(checkSingleLead(drafted({}, { leadConflicts: [] })))).toStrictEqual(satisfied())
  })

  test('that declares no id says no more than one without', () => {
    expect(verdict(checkSingleLead(drafted({ id: null }, { leadConflicts: findLeadConflicts(led(2)) })))).toStrictEqual(
      undetermined('id'),
    )
  })

  it('whose id is blank says no more than one without', () => {
    // Taken for an id that no conflict concerns, it decided what the id that came then reversed.
    const leadConflicts = findLeadConflicts(led(2))
    expect(verdict(checkSingleLead(drafted({ id: ' ' }, { leadConflicts })))).toStrictEqual(undetermined('id'))
  })
})
