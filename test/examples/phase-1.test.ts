import { readFileSync } from 'node:fs'
import { evaluateProposal, findLeadConflicts, leadRecord } from 'filiere-lombardia'
import { expect, it } from 'vitest'
import { readFilings, readPanel, readScheme } from '../../examples/phase-1/read'
import { runPhase1 } from '../../examples/phase-1/run'

const file = (name: string) => readFileSync(new URL(`../../examples/phase-1/${name}`, import.meta.url), 'utf8')

it('prints what it printed when somebody last looked', () => {
  expect(`${runPhase1()}\n`).toBe(file('expected-output.txt'))
})

it('finds in each proposal the defect that was put there, and in no other', () => {
  const defects: readonly { readonly proposal: string; readonly expected: string }[] = JSON.parse(file('defects.json'))
  const expected = new Map(defects.map((defect) => [defect.proposal, defect.expected]))
  const proposals = readFilings()
  const scheme = readScheme()
  const panel = readPanel()
  const leadConflicts = findLeadConflicts(proposals.map((proposal) => leadRecord(proposal)))
  const outcomes = { Violated: 'ineligible', Undetermined: 'undetermined', Satisfied: 'eligible' } as const
  for (const proposal of proposals) {
    const { eligibility } = evaluateProposal({ proposal, scheme, leadConflicts, ...panel[proposal.id] })
    const [word = 'Satisfied'] = (expected.get(proposal.id) ?? 'Satisfied').split(/[:,]/)
    expect(eligibility.outcome, proposal.id).toBe(
      word in outcomes ? outcomes[word as keyof typeof outcomes] : 'eligible',
    )
  }
})
