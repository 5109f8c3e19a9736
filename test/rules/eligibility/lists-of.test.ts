import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import { assessDraft } from '../../../src/rules/eligibility/assess-draft'
import { openDraft } from '../../../src/rules/eligibility/dossier'
import { listsOf } from '../../../src/rules/eligibility/lists-of'
import { isFactPath, isListPath, type ListPath } from '../../../src/values/fact-path'
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
