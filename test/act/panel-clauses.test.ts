import { expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { panelClauses } from '../../src/act/panel-clauses'

it('the clauses for the panel are those that name it as their decider, in the order of the act', () => {
  const named = Object.values(CLAUSES).filter(({ decidedBy }) => decidedBy.includes('panel'))
  expect(panelClauses).toEqual(named.map(({ id }) => id))
})
