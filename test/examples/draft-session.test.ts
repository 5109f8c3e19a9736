import { readFileSync } from 'node:fs'
import { assessDraft, assessEligibility, type Proposal, type ProposalDraft } from 'filiere-lombardia'
import { expect, it } from 'vitest'
import { runDraftSession } from '../../examples/draft-session/run'
import { STEPS } from '../../examples/draft-session/steps'

it('prints what it printed when somebody last looked', () => {
  const expected = readFileSync(new URL('../../examples/draft-session/expected-output.txt', import.meta.url), 'utf8')
  expect(`${runDraftSession()}\n`).toBe(expected)
})

it('ends in a proposal of which the filing says the same', () => {
  const draft = STEPS.reduce<ProposalDraft>((filled, { fill }) => fill(filled), {})
  const { complete, ...filed } = draft
  expect(complete?.length).toBeGreaterThan(0)
  expect(assessDraft(draft).outcome).toBe('eligible')
  expect(assessEligibility(filed as Proposal).outcome).toBe('eligible')
})

it('decides no step otherwise than an earlier one, but for the one that corrects', () => {
  let draft: ProposalDraft = {}
  let decided = new Map<string, string>()
  for (const { title, fill } of STEPS) {
    draft = fill(draft)
    const results = assessDraft(draft).results.filter(({ outcome }) => outcome !== 'undetermined')
    const now = new Map(results.map(({ rule, outcome }) => [rule, outcome] as const))
    if (!title.startsWith('Corrected')) {
      for (const [rule, outcome] of decided) expect(now.get(rule as never), `${title}: ${rule}`).toBe(outcome)
    }
    decided = now
  }
})
