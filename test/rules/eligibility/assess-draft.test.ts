import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import type { Proposal } from '../../../src/model/proposal'
import { assessDraft } from '../../../src/rules/eligibility/assess-draft'
import { assessEligibility } from '../../../src/rules/eligibility/assess-eligibility'
import { listsOf } from '../../../src/rules/eligibility/fact-paths'
import type { Outcome } from '../../../src/verdict/outcome'
import { bridges, everything, filledIn, grown, outside, within } from './growing-drafts'
import { cuts, leaveOut, options, proposals } from './random-proposals'

/** A draft that leaves out some of what a proposal states; what is left to a default is said by being left out. */
function draftOf(proposal: Proposal, places: readonly number[]): ProposalDraft {
  const draft = leaveOut(proposal, places)
  const parties = draft.beneficiary?.parties?.map((party, row) => ({
    ...party,
    country: proposal.beneficiary.parties[row]?.country,
  }))
  if (parties === undefined) return draft
  return { ...draft, beneficiary: { ...draft.beneficiary, parties } as NonNullable<ProposalDraft['beneficiary']> }
}

const decided = (outcome: Outcome) => outcome !== 'undetermined'

describe('a draft that grows', () => {
  test.prop([proposals, cuts, cuts, options], { numRuns: 400 })(
    'keeps what was decided, whatever is added',
    (proposal, first, second, chosen) => {
      const whole = filledIn(proposal)
      const draft = draftOf(proposal, first)
      const before = assessDraft(draft, chosen).results
      const some = grown(draft, whole, (path) => (second.includes(path.length) ? 'none' : 'all'))
      for (const later of [some, grown(draft, whole, everything)]) {
        const joined = bridges(draft, later)
        const after = assessDraft(later, chosen).results
        before.forEach(({ rule, outcome }, index) => {
          if (!decided(outcome) || (joined && rule === 'minimum-enterprises')) return
          expect(after[index]?.outcome, rule).toBe(outcome)
        })
      }
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 400 })(
    'is decided by what is missing',
    (proposal, places, chosen) => {
      const whole = filledIn(proposal)
      const draft = draftOf(proposal, places)
      assessDraft(draft, chosen).results.forEach(({ rule, outcome, missing }, index) => {
        if (decided(outcome)) {
          expect(missing).toEqual([])
          return
        }
        expect(missing, rule).not.toEqual([])
        const later = grown(draft, whole, within(missing))
        const after = assessDraft(later, chosen).results[index]
        expect(after?.outcome, `${rule} still lacks ${after?.missing.join(', ')}`).not.toBe('undetermined')
      })
    },
  )

  test.prop([proposals, cuts, options], { numRuns: 400 })(
    'is not decided by anything else',
    (proposal, places, chosen) => {
      const whole = filledIn(proposal)
      const draft = draftOf(proposal, places)
      assessDraft(draft, chosen).results.forEach(({ rule, outcome, missing }, index) => {
        if (decided(outcome)) return
        const later = grown(draft, whole, outside(missing))
        if (rule === 'minimum-enterprises' && bridges(draft, later)) return
        expect(assessDraft(later, chosen).results[index]?.outcome, rule).toBe('undetermined')
      })
    },
  )

  test.prop([proposals, options], { numRuns: 400 })(
    'says, once everything is said, what its filing says',
    (proposal, chosen) => {
      const whole = filledIn(proposal)
      const { questions, ...assessment } = assessDraft(whole, chosen)
      const { complete, ...filed } = whole
      expect(complete).toEqual(listsOf(filed))
      expect(assessment).toEqual(assessEligibility(filed as Proposal, chosen))
      expect(questions).toEqual([])
    },
  )
})
