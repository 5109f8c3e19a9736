import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import type { FactPath, ListPath } from '../../../src/model/fact-path'
import { assessDraft } from '../../../src/rules/eligibility/assess-draft'
import { openDraft } from '../../../src/rules/eligibility/dossier'
import { isFactPath, isListPath, listsOf } from '../../../src/rules/eligibility/fact-paths'
import { cuts, leaveOut, options, proposals } from './random-proposals'

/** The lists that every draft has, though it says nothing. */
const OF_EVERY_DRAFT: readonly ListPath[] = [
  'beneficiary.purposes',
  'beneficiary.parties',
  'agreement.lead.designatedBy',
  'agreement.parties',
  'project.swot.strengths',
  'project.swot.weaknesses',
  'project.swot.opportunities',
  'project.swot.threats',
  'project.interventionFields',
  'project.otherFields',
  'project.innovationElements',
  'project.competitivenessElements',
  'project.activities',
  'implementingActChecklist',
]

const OF_ITEMS: readonly ListPath[] = [
  'beneficiary.parties[0].seats',
  'beneficiary.parties[9].phases',
  'agreement.parties[10].commitments',
  'project.activities[99999].indicators',
]

const NO_LISTS: readonly FactPath[] = [
  'id',
  'submission.submittedAt',
  'submission.channel',
  'beneficiary.kind',
  'beneficiary.constitutedOn',
  'beneficiary.operating',
  'beneficiary.commonObjective',
  'beneficiary.parties[0].id',
  'beneficiary.parties[0].kind',
  'beneficiary.parties[0].bodyType',
  'beneficiary.parties[0].taxCode',
  'beneficiary.parties[0].vatNumber',
  'beneficiary.parties[0].groupId',
  'beneficiary.parties[0].seats[1].province',
  'beneficiary.parties[0].seats[1].type',
  'beneficiary.parties[0].phases[12].other',
  'leadId',
  'agreement',
  'agreement.kind',
  'agreement.lead',
  'agreement.lead.partyId',
  'agreement.parties[3].partyId',
  'agreement.parties[3].role',
  'agreement.parties[3].economicTerms',
  'agreement.parties[3].signature',
  'agreement.parties[3].signature.by',
  'agreement.parties[3].signature.signedOn',
  'agreement.parties[3].signature.powerOfAttorney',
  'project.strategy',
  'project.swot',
  'project.activities[0].description',
  'project.activities[0].technicalFeasibility',
  'project.activities[0].budgetEur',
  'project.activities[0].budgetStatement',
  'implementingActChecklist[0].present',
]

const NEITHER: readonly unknown[] = [
  '',
  ' ',
  'beneficiary',
  'beneficiary.parties ',
  'Beneficiary.parties',
  'beneficiary.parties[0]',
  'beneficiary.parties.seats',
  'beneficiary.parties[].seats',
  'beneficiary.parties[0].seats[].province',
  'agreement.parties[].role',
  'implementingActChecklist[].present',
  'beneficiary.parties[-1].seats',
  'beneficiary.parties[00].seats',
  'beneficiary.parties[01].seats',
  'beneficiary.parties[1.5].seats',
  'beneficiary.parties[1e3].seats',
  'beneficiary.parties[ 0].seats',
  'beneficiary.parties[zero].seats',
  'beneficiary.parties[0].seats[0]',
  'beneficiary.parties[0].name',
  'beneficiary.parties.0.seats',
  'beneficiary[0].parties',
  'project',
  'complete',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  undefined,
  null,
  0,
  true,
  ['beneficiary.parties'],
  { path: 'beneficiary.parties' },
]

describe('the path of a list', () => {
  it.each([...OF_EVERY_DRAFT, ...OF_ITEMS])('may be %s, which is the path of a fact too', (path) => {
    expect([isListPath(path), isFactPath(path)]).toEqual([true, true])
  })

  it.each(NO_LISTS)('is not %s, which is the path of a single fact', (path) => {
    expect([isListPath(path), isFactPath(path)]).toEqual([false, true])
  })

  it.each(NEITHER.map((path) => [path] as const))('is not %j, which is the path of no fact', (path) => {
    expect([isListPath(path), isFactPath(path)]).toEqual([false, false])
  })
})

describe('the lists of a draft', () => {
  it('are those of every proposal, where it says nothing, in the order of the act', () => {
    expect(listsOf({})).toEqual(OF_EVERY_DRAFT)
    expect(listsOf({ beneficiary: null, agreement: null, project: null })).toEqual(OF_EVERY_DRAFT)
    expect(listsOf({ beneficiary: { parties: null }, agreement: {}, project: { activities: [] } })).toEqual(
      OF_EVERY_DRAFT,
    )
  })

  it('are those of each party, entry and activity too, each after the list it stands in', () => {
    const draft: ProposalDraft = {
      beneficiary: { parties: [{}, { id: 'e2' }] },
      agreement: { parties: [{}] },
      project: { activities: [{}, {}] },
    }
    const lists = listsOf(draft)
    expect(lists.filter((path) => !OF_EVERY_DRAFT.includes(path))).toEqual([
      'beneficiary.parties[0].seats',
      'beneficiary.parties[0].phases',
      'beneficiary.parties[1].seats',
      'beneficiary.parties[1].phases',
      'agreement.parties[0].commitments',
      'project.activities[0].indicators',
      'project.activities[1].indicators',
    ])
    expect(lists.indexOf('beneficiary.parties[0].seats')).toBe(lists.indexOf('beneficiary.parties') + 1)
    expect(lists.filter((path) => OF_EVERY_DRAFT.includes(path))).toEqual(OF_EVERY_DRAFT)
  })

  it.each([undefined, null, 'draft', 5])('are those of a draft: %j is none', (draft) => {
    expect(() => listsOf(draft as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'draft', value: draft }),
    )
  })

  it('are the same whatever it declares complete', () => {
    expect(listsOf({ complete: ['beneficiary.parties', 'project.activities[4].indicators'] })).toEqual(OF_EVERY_DRAFT)
  })

  test.prop([proposals, cuts])('stand there once each, and may all be declared complete', (proposal, places) => {
    const draft = leaveOut(proposal, places)
    const lists = listsOf(draft)
    expect(new Set(lists).size).toBe(lists.length)
    expect(lists.filter((path) => !isListPath(path))).toEqual([])
    expect(openDraft({ ...draft, complete: lists }).completeLists.size).toBe(lists.length)
  })

  test.prop([proposals, cuts, options])(
    'are not missing any more, once they are declared complete',
    (proposal, places, chosen) => {
      const draft = leaveOut(proposal, places)
      const { results, questions } = assessDraft({ ...draft, complete: listsOf(draft) }, chosen)
      expect(results.flatMap(({ missing }) => missing.filter(isListPath))).toEqual([])
      expect(questions.filter(({ kind }) => kind === 'list')).toEqual([])
    },
  )

  test.prop([proposals, cuts, options])(
    'are, with single facts, all that can be missing',
    (proposal, places, chosen) => {
      const { results } = assessDraft(leaveOut(proposal, places), chosen)
      for (const { missing, findings } of results) {
        const unstated = findings.flatMap((found) => (found.code === 'facts-not-stated' ? found.facts.missing : []))
        expect([...missing, ...unstated].filter((path) => !isFactPath(path))).toEqual([])
        expect(new Set(missing).size).toBe(missing.length)
      }
    },
  )

  test.prop([fc.nat(1_000_000), fc.nat(1_000_000)])('are numbered from zero, without end', (row, seat) => {
    expect(isListPath(`beneficiary.parties[${row}].seats`)).toBe(true)
    expect(isFactPath(`beneficiary.parties[${row}].seats[${seat}].province`)).toBe(true)
    expect(isListPath(`beneficiary.parties[0${row}].seats`)).toBe(false)
    expect(isListPath(`beneficiary.parties[${row}.0].seats`)).toBe(false)
  })
})
