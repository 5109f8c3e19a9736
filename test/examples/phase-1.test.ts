import { readFileSync } from 'node:fs'
import { isListed } from 'filiere-lombardia'
import { expect, it } from 'vitest'
import { evaluateFilings } from '../../examples/phase-1/evaluate'
import { phase1List } from '../../examples/phase-1/list'
import { readPanel } from '../../examples/phase-1/read'
import { runPhase1 } from '../../examples/phase-1/run'

const file = (name: string) => readFileSync(new URL(`../../examples/phase-1/${name}`, import.meta.url), 'utf8')

it('prints what it printed when somebody last looked', () => {
  expect(`${runPhase1()}\n`).toBe(file('expected-output.txt'))
})

it('finds in each proposal the defect that was put there, and in no other', () => {
  const defects: readonly { readonly proposal: string; readonly expected: string }[] = JSON.parse(file('defects.json'))
  const expected = new Map(defects.map((defect) => [defect.proposal, defect.expected]))
  const outcomes = { Violated: 'ineligible', Undetermined: 'undetermined', Satisfied: 'eligible' } as const
  for (const { proposal, eligibility } of evaluateFilings().evaluations) {
    const [word = 'Satisfied'] = (expected.get(proposal.id) ?? 'Satisfied').split(/[:,]/)
    expect(eligibility.outcome, proposal.id).toBe(
      word in outcomes ? outcomes[word as keyof typeof outcomes] : 'eligible',
    )
  }
})

it('enters by each act what had been examined by its day, and meets every proposal once', () => {
  const panel = readPanel()
  const { history } = phase1List()
  const met = history.map(({ act, entered, notListed }) => ({
    act,
    proposals: [...entered, ...notListed.map(({ proposalId }) => proposalId)],
  }))
  for (const [index, { act, proposals }] of met.entries()) {
    const before = met[index - 1]?.act.date ?? '2022-01-31'
    for (const id of proposals) {
      const examinedOn = panel[id]?.examinedAt.slice(0, 10) ?? 'never'
      expect(before < examinedOn && examinedOn <= act.date, `${id} by ${act.id}`).toBe(true)
    }
  }
  expect(met.flatMap(({ proposals }) => proposals).toSorted()).toEqual(Object.keys(panel).toSorted())
})

it('takes one proposal off, from the day on which its lead was told', () => {
  const list = phase1List()
  const [removed, ...others] = list.entries.filter(({ validTo }) => validTo !== null)
  expect(others).toEqual([])
  expect(removed).toMatchObject({ proposalId: 'p-011', validFrom: '2022-07-20', validTo: '2022-10-07' })
  expect(isListed(list, 'p-011', '2022-10-06')).toBe(true)
  expect(isListed(list, 'p-011', '2022-10-07')).toBe(false)
})
