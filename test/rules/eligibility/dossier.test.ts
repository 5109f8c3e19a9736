import { describe, expect, it, test } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Proposal } from '../../../src/model/proposal'
import { type EligibilityOptions, openAsFiled, openDossier, openDraft } from '../../../src/rules/eligibility/dossier'
import { findLeadConflicts, leadRecord } from '../../../src/rules/single-lead'
import { RuleInputError } from '../../../src/values/rule-input-error'
import { anEnterprise, aProposal, terms } from '../../worked-cases/a-proposal'
import { drafted, filed, partnership, SUBMISSION } from './dossiers'

/** The code and the path of the error that a call throws; anything else that it throws fails the test. */
function refusal(call: () => unknown): readonly [code: string, path: string] | undefined {
  try {
    call()
  } catch (error) {
    if (error instanceof RuleInputError) return [error.code, error.path]
    throw error
  }
  return undefined
}

/** Data as a caller without types may pass them; `__proto__` in JSON is a key like any other. */
function untyped(json: string): unknown {
  return JSON.parse(json)
}

const MINIMAL = { id: 'p-001', submission: SUBMISSION, beneficiary: { kind: 'partnership', parties: [] } } as const

describe('a proposal that cannot be read', () => {
  const rows: readonly (readonly [sentence: string, proposal: unknown, code: string, path: string])[] = [
    ['null', null, 'invalid-argument', 'proposal'],
    ['undefined', undefined, 'invalid-argument', 'proposal'],
    ['a text', 'p-001', 'invalid-argument', 'proposal'],
    ['one without a submission', { ...MINIMAL, submission: undefined }, 'invalid-argument', 'submission'],
    ['one whose submission is null', { ...MINIMAL, submission: null }, 'invalid-argument', 'submission'],
    ['one without a beneficiary', { ...MINIMAL, beneficiary: undefined }, 'invalid-argument', 'beneficiary'],
    ['one whose beneficiary is null', { ...MINIMAL, beneficiary: null }, 'invalid-argument', 'beneficiary'],
    [
      'one without parties',
      { ...MINIMAL, beneficiary: { kind: 'partnership' } },
      'invalid-argument',
      'beneficiary.parties',
    ],
    [
      'one whose parties are no list',
      { ...MINIMAL, beneficiary: { kind: 'partnership', parties: { e1: {} } } },
      'invalid-argument',
      'beneficiary.parties',
    ],
    [
      'one with a party that is null',
      { ...MINIMAL, beneficiary: { kind: 'partnership', parties: [anEnterprise(1), null] } },
      'invalid-argument',
      'beneficiary.parties[1]',
    ],
    [
      'one with two parties of one id',
      {
        ...MINIMAL,
        beneficiary: { kind: 'partnership', parties: [anEnterprise(1), anEnterprise(2), anEnterprise(1)] },
      },
      'duplicate-party',
      'beneficiary.parties[2].id',
    ],
    [
      'one whose agreement has parties that are no list',
      { ...MINIMAL, agreement: { kind: 'project-agreement', parties: {} } },
      'invalid-argument',
      'agreement.parties',
    ],
    [
      'one whose agreement has an entry that is null',
      { ...MINIMAL, agreement: { kind: 'project-agreement', parties: [null] } },
      'invalid-argument',
      'agreement.parties[0]',
    ],
    [
      'one whose agreement names a party twice',
      { ...MINIMAL, agreement: { kind: 'project-agreement', parties: [terms('e1'), terms('e2'), terms('e1')] } },
      'duplicate-agreement-party',
      'agreement.parties[2].partyId',
    ],
    [
      'one submitted on a day without an hour',
      { ...MINIMAL, submission: { ...SUBMISSION, submittedAt: '2022-05-10' } },
      'invalid-instant',
      'submission.submittedAt',
    ],
    [
      'one submitted at an hour without an offset',
      { ...MINIMAL, submission: { ...SUBMISSION, submittedAt: '2022-05-10T10:00:00' } },
      'invalid-instant',
      'submission.submittedAt',
    ],
    [
      'one submitted on a day that does not exist',
      { ...MINIMAL, submission: { ...SUBMISSION, submittedAt: '2022-02-30T10:00:00Z' } },
      'invalid-instant',
      'submission.submittedAt',
    ],
  ]
  it.each(rows)('is %s', (_, proposal, code, path) => {
    expect(refusal(() => openDossier(proposal as Proposal))).toEqual([code, path])
  })
})

describe('a draft that cannot be read', () => {
  const rows: readonly (readonly [sentence: string, draft: unknown, code: string, path: string])[] = [
    ['null', null, 'invalid-argument', 'draft'],
    ['undefined', undefined, 'invalid-argument', 'draft'],
    ['a number', 1, 'invalid-argument', 'draft'],
    ['a list', [], 'invalid-argument', 'draft'],
    ['a Map', new Map([['title', 'Filiera']]), 'invalid-argument', 'draft'],
    ['the fields of a posted form', new URLSearchParams('title=Filiera'), 'invalid-argument', 'draft'],
    ['one whose parties are no list', { beneficiary: { parties: {} } }, 'invalid-argument', 'beneficiary.parties'],
    ['one whose parties are a text', { beneficiary: { parties: 'e1' } }, 'invalid-argument', 'beneficiary.parties'],
    [
      'one whose agreement has parties that are no list',
      { agreement: { parties: 'e1' } },
      'invalid-argument',
      'agreement.parties',
    ],
    [
      'one with a party that is null',
      { beneficiary: { parties: [null] } },
      'invalid-argument',
      'beneficiary.parties[0]',
    ],
    [
      'one with two parties of one id',
      { beneficiary: { parties: [{ id: 'e1' }, {}, { id: 'e1' }] } },
      'duplicate-party',
      'beneficiary.parties[2].id',
    ],
    [
      'one whose agreement names a party twice',
      { agreement: { parties: [{ partyId: 'e1' }, {}, { partyId: 'e1' }] } },
      'duplicate-agreement-party',
      'agreement.parties[2].partyId',
    ],
    [
      'one submitted at no instant',
      { submission: { submittedAt: 'ieri' } },
      'invalid-instant',
      'submission.submittedAt',
    ],
  ]
  it.each(rows)('is %s', (_, draft, code, path) => {
    expect(refusal(() => openDraft(draft as ProposalDraft))).toEqual([code, path])
    expect(refusal(() => openAsFiled(draft as ProposalDraft))).toEqual([code, path])
  })
})

describe('lists declared complete that a draft cannot have', () => {
  const rows: readonly (readonly [sentence: string, complete: unknown, path: string])[] = [
    ['a text', 'beneficiary.parties', 'complete'],
    ['an object', { 0: 'beneficiary.parties' }, 'complete'],
    ['a set', new Set(['beneficiary.parties']), 'complete'],
    ['true', true, 'complete'],
    ['one that is misspelt', ['beneficiary.partys'], 'complete[0]'],
    ['one that is blank', [''], 'complete[0]'],
    ['one of another spelling', ['Beneficiary.Parties'], 'complete[0]'],
    ['one after one in order', ['beneficiary.parties', 'parties'], 'complete[1]'],
    ['a fact that is no list', ['beneficiary.kind'], 'complete[0]'],
    ['the whole that lists stand in', ['agreement'], 'complete[0]'],
    ['an item of a list', ['beneficiary.parties[0]'], 'complete[0]'],
    ['one of an item that is not numbered', ['beneficiary.parties.seats'], 'complete[0]'],
    ['one of an item whose number is left out', ['beneficiary.parties[].seats'], 'complete[0]'],
    ['one of an item before the first', ['beneficiary.parties[-1].seats'], 'complete[0]'],
    ['one of an item between two', ['beneficiary.parties[0.5].seats'], 'complete[0]'],
    ['one of an item numbered with zeros', ['beneficiary.parties[00].seats'], 'complete[0]'],
    ['one of an item numbered in words', ['beneficiary.parties[zero].seats'], 'complete[0]'],
    ['one of an item numbered with a space', ['beneficiary.parties[ 0].seats'], 'complete[0]'],
    ['one with more at its end', ['beneficiary.parties.length'], 'complete[0]'],
    ['a key of every object', ['constructor'], 'complete[0]'],
    ['a prototype', ['__proto__'], 'complete[0]'],
    ['a number', [0], 'complete[0]'],
    ['null', [null], 'complete[0]'],
    ['a list', [['beneficiary.parties']], 'complete[0]'],
  ]
  it.each(rows)('are %s', (_, complete, path) => {
    expect(refusal(() => openDraft({ complete } as ProposalDraft))).toEqual(['invalid-argument', path])
  })

  it.each([[undefined], [null], [[]]])('are none where nothing is declared: %j', (complete) => {
    expect(openDraft({ complete }).completeLists.size).toBe(0)
  })
})

describe('options that cannot be followed', () => {
  const rows: readonly (readonly [sentence: string, options: unknown, code: string, path: string])[] = [
    ['null', null, 'invalid-argument', 'options'],
    ['a text', 'strict', 'invalid-argument', 'options'],
    ['one that is misspelt', { reading: {} }, 'unknown-key', 'options.reading'],
    ['one of another call', { roll: 'none' }, 'unknown-key', 'options.roll'],
    ['a prototype', untyped('{"__proto__":{"edition":"dgr-5377-2025"}}'), 'unknown-key', 'options.__proto__'],
    ['a constructor', untyped('{"constructor":{}}'), 'unknown-key', 'options.constructor'],
    ['readings that are null', { readings: null }, 'invalid-argument', 'readings'],
    ['a reading that nobody knows', { readings: { mood: 'kind' } }, 'reading-unknown', 'readings.mood'],
    ['an option that its reading has not', { readings: { seat: 'counted' } }, 'reading-unknown', 'readings.seat'],
    ['an option that is null', { readings: { seat: null } }, 'reading-unknown', 'readings.seat'],
    [
      'a prototype of readings',
      { readings: untyped('{"__proto__":{"seat":"registered-office"}}') },
      'reading-unknown',
      'readings.__proto__',
    ],
    [
      'what every object inherits',
      { readings: { hasOwnProperty: 'any-seat' } },
      'reading-unknown',
      'readings.hasOwnProperty',
    ],
    ['an edition that nobody knows', { edition: 'dgr-1' }, 'edition-unknown', 'edition'],
    ['an edition by the name of a prototype', { edition: '__proto__' }, 'edition-unknown', 'edition'],
    ['an edition that is not encoded', { edition: 'dgr-xii-1586-2023' }, 'edition-not-encoded', 'edition'],
    ['the latest edition', { edition: 'dgr-5377-2025' }, 'edition-not-encoded', 'edition'],
    ['an opening that is no instant', { opensAt: '2022-03-01' }, 'invalid-instant', 'opensAt'],
    ['a closing that is no instant', { closesAt: '2022-12-31' }, 'invalid-instant', 'closesAt'],
    [
      'a closing after the last day of the edition',
      { closesAt: '2023-01-01T00:00:00+01:00' },
      'closes-after-the-edition',
      'closesAt',
    ],
    [
      'a closing before the opening',
      { opensAt: '2022-06-01T00:00:00Z', closesAt: '2022-05-01T00:00:00Z' },
      'window-reversed',
      'opensAt',
    ],
  ]
  it.each(rows)('are %s', (_, options, code, path) => {
    expect(refusal(() => openDossier(MINIMAL, options as EligibilityOptions))).toEqual([code, path])
    expect(refusal(() => openDraft(MINIMAL, options as EligibilityOptions))).toEqual([code, path])
    expect(refusal(() => openAsFiled(MINIMAL, options as EligibilityOptions))).toEqual([code, path])
    // Nothing has to be filed for it to be wrong.
    expect(refusal(() => openDraft({}, options as EligibilityOptions))).toEqual([code, path])
  })

  test('an option that is `undefined` is one left out', () => {
    const options: EligibilityOptions = {
      readings: { seat: undefined },
      edition: undefined,
      opensAt: undefined,
      closesAt: undefined,
      leadConflicts: undefined,
    }
    expect(openDossier(MINIMAL, options)).toEqual(openDossier(MINIMAL))
  })
})

describe('an open dossier', () => {
  const proposal = aProposal()

  it('holds the proposal itself and not a copy', () => {
    expect(openDossier(proposal).proposal).toBe(proposal)
    expect(openDraft(proposal).proposal).toBe(proposal)
  })

  it('is closed for a filing, open for a draft', () => {
    expect(filed().closed).toBe(true)
    expect(drafted().closed).toBe(false)
  })

  it('knows whether a party can still come', () => {
    expect(filed().partiesComplete).toBe(true)
    expect(drafted().partiesComplete).toBe(false)
    expect(drafted({ beneficiary: { parties: [] } }).partiesComplete).toBe(false)
    expect(drafted({ beneficiary: { parties: null } }).partiesComplete).toBe(true)
    expect(drafted({ beneficiary: { parties: [] }, complete: ['beneficiary.parties'] }).partiesComplete).toBe(true)
    expect(drafted({ complete: ['beneficiary.parties'] }).partiesComplete).toBe(true)
    expect(drafted({ complete: ['agreement.parties'] }).partiesComplete).toBe(false)
  })

  it('takes a beneficiary of `null` for one that is not said, since every proposal has one', () => {
    expect(drafted({ beneficiary: null }).partiesComplete).toBe(false)
  })

  it('knows whether the agreement can still get an entry', () => {
    expect(filed().entriesComplete).toBe(true)
    expect(drafted().entriesComplete).toBe(false)
    expect(drafted({ agreement: {} }).entriesComplete).toBe(false)
    expect(drafted({ agreement: { parties: [] } }).entriesComplete).toBe(false)
    expect(drafted({ agreement: { parties: null } }).entriesComplete).toBe(true)
    expect(drafted({ agreement: null }).entriesComplete).toBe(true)
    expect(drafted({ agreement: {}, complete: ['agreement.parties'] }).entriesComplete).toBe(true)
    expect(drafted({ agreement: {}, complete: ['beneficiary.parties'] }).entriesComplete).toBe(false)
  })

  it('does not know it of an agreement that is not said: there may be none', () => {
    expect(drafted({ complete: ['agreement.parties'] }).entriesComplete).toBe(false)
    expect(drafted({ agreement: null, complete: ['agreement.parties'] }).entriesComplete).toBe(true)
  })

  it('knows which lists a draft declares complete, each once; in a filing none needs to be', () => {
    const complete = ['beneficiary.parties', 'beneficiary.parties[12].seats', 'beneficiary.parties'] as const
    expect([...drafted({ complete }).completeLists]).toEqual(['beneficiary.parties', 'beneficiary.parties[12].seats'])
    expect(drafted().completeLists.size).toBe(0)
    expect(filed().completeLists.size).toBe(0)
    expect(openAsFiled({ complete }).completeLists.size).toBe(0)
  })

  it('knows the entries of a draft that go with no listed party yet', () => {
    const draft: ProposalDraft = {
      beneficiary: { parties: [{ id: 'e1' }, {}] },
      agreement: { parties: [{ partyId: 'e1' }, { partyId: 'e2' }, {}, { partyId: null }] },
    }
    expect(openDraft(draft).unnamedEntries.length + openDraft(draft).strayEntries.length).toBe(3)
    expect(openAsFiled(draft)).toMatchObject({ unnamedEntries: [], strayEntries: [] })
    expect(drafted()).toMatchObject({ unnamedEntries: [], strayEntries: [] })
  })

  it('goes through the entries by row, each with its place among the entries', () => {
    const draft: ProposalDraft = {
      beneficiary: { parties: [{ id: 'e1' }, {}, { id: 'e2' }, { id: 'e3' }] },
      agreement: { parties: [{ partyId: 'e2', role: 'x' }, {}, { partyId: 'e1' }] },
    }
    expect(openDraft(draft).termsByRow).toEqual([
      { terms: { partyId: 'e1' }, index: 2 },
      undefined,
      { terms: { partyId: 'e2', role: 'x' }, index: 0 },
      undefined,
    ])
  })

  it('is closed for a draft opened as if it were filed, whatever the draft says', () => {
    const { closed, partiesComplete, entriesComplete, parties } = openAsFiled({ beneficiary: null, agreement: {} })
    expect([closed, partiesComplete, entriesComplete, parties]).toEqual([true, true, true, []])
    expect(openAsFiled(proposal)).toEqual(openDossier(proposal))
  })

  it('knows the parties by id, and what the agreement holds on each, with its place', () => {
    const { parties, partyById, termsById } = openDossier(proposal)
    expect(parties).toBe(proposal.beneficiary.parties)
    expect(partyById.get('e10')).toBe(parties[9])
    expect(termsById.get('e10')).toEqual({ terms: proposal.agreement?.parties[9], index: 9 })
    expect(partyById.get('e11')).toBeUndefined()
    expect(termsById.get('e11')).toBeUndefined()
  })

  it.each([['__proto__'], ['constructor'], ['toString']])('takes %s for an id like any other', (id) => {
    const { partyById, termsById } = filed({
      ...partnership([anEnterprise(1, { id })]),
      agreement: { kind: 'project-agreement', parties: [terms(id)] },
    })
    expect(partyById.get(id)?.id).toBe(id)
    expect(termsById.get(id)?.index).toBe(0)
    expect(filed().partyById.get(id)).toBeUndefined()
  })

  it('leaves out parties and entries of a draft that have no id yet', () => {
    const { parties, partyById, termsById } = drafted({
      beneficiary: { parties: [{}, { id: null }, { id: 'e3' }] },
      agreement: { parties: [{}, { partyId: null }, { partyId: 'e3' }] },
    })
    expect(parties).toHaveLength(3)
    expect([...partyById.keys()]).toEqual(['e3'])
    expect(termsById.get('e3')?.index).toBe(2)
  })

  it('has no parties where a draft has none', () => {
    expect(drafted().parties).toEqual([])
    expect(drafted({ beneficiary: {} }).parties).toEqual([])
    expect(drafted({ beneficiary: null, agreement: null }).termsById.size).toBe(0)
  })

  it('knows the day of submission in Rome', () => {
    const submittedOn = (submittedAt: string) => filed({ submission: { ...SUBMISSION, submittedAt } }).submittedOn
    expect(submittedOn('2022-12-10T22:59:59.999Z')).toBe('2022-12-10')
    expect(submittedOn('2022-12-10T23:00:00Z')).toBe('2022-12-11')
    expect(submittedOn('2022-07-10T21:59:59.999Z')).toBe('2022-07-10')
    expect(submittedOn('2022-07-10T22:00:00Z')).toBe('2022-07-11')
  })

  it('has neither day nor window of a draft that has not been submitted', () => {
    expect(drafted().window).toBeUndefined()
    expect(drafted({ submission: {} }).submittedOn).toBeUndefined()
    expect(drafted({ submission: { submittedAt: null } }).window).toBeUndefined()
    expect(drafted({ submission: SUBMISSION }).submittedOn).toBe('2022-05-10')
  })

  it('holds the readings in force, those chosen among the defaults', () => {
    const { readings } = filed({}, { readings: { seat: 'operating-site' } })
    expect(readings).toEqual({ ...filed().readings, seat: 'operating-site' })
    expect(filed().readings.seat).toBe('any-seat')
  })

  it('holds the edition in force, the act itself where none is chosen', () => {
    expect(filed().edition.id).toBe('dgr-xi-5899-2022')
    expect(filed({}, { edition: 'extension-2022-11-30' }).edition.id).toBe('extension-2022-11-30')
  })

  it('does not take keys of a prototype in a proposal for its own', () => {
    const tricked = untyped(`{"__proto__":{"leadId":"e1"},${JSON.stringify(MINIMAL).slice(1)}`) as Proposal
    expect(openDossier(tricked).proposal.leadId).toBeUndefined()
  })
})

describe('what once went wrong', () => {
  it('lead conflicts found under other readings are taken by nobody', () => {
    const records = ['p-001', 'p-002'].map((id) => leadRecord(aProposal({ id })))
    const readings = { leadUniqueness: 'ever-submitted' } as const
    const leadConflicts = findLeadConflicts(records, { readings })
    expect(leadConflicts).toHaveLength(1)
    const mismatch = ['lead-conflict-reading-mismatch', 'leadConflicts[0].choices.leadUniqueness']
    for (const open of [openDossier, openAsFiled, openDraft]) {
      expect(refusal(() => open(MINIMAL, { leadConflicts }))).toEqual(mismatch)
      expect(open(MINIMAL, { leadConflicts, readings }).leadConflicts).toBe(leadConflicts)
    }
  })

  it('lead conflicts that are null are refused like any bad option', () => {
    const options = { leadConflicts: null } as unknown as EligibilityOptions
    expect(refusal(() => openDossier(MINIMAL, options))).toEqual(['invalid-argument', 'leadConflicts'])
  })
})
