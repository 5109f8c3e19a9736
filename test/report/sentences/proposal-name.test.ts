import { expect, it } from 'vitest'
import { proposalName } from '../../../src/report/sentences/proposal-name'

it('calls a proposal by its title and its id, or by its id alone', () => {
  expect(proposalName('p-001', 'Filiera della seta')).toBe('«Filiera della seta» (p-001)')
  for (const title of [null, undefined, '', ' \n ']) expect(proposalName('p-001', title)).toBe('p-001')
  expect(proposalName('due parole', null)).toBe('«due parole»')
})
