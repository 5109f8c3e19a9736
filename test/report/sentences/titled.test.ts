import { expect, it } from 'vitest'
import { titled } from '../../../src/report/sentences/titled'

it('calls what has a title by it and its id, or by its id alone', () => {
  expect(titled('p-001', 'Filiera della seta')).toBe('«Filiera della seta» (p-001)')
  for (const title of [null, undefined, '', ' \n ']) expect(titled('p-001', title)).toBe('p-001')
  expect(titled('due parole', null)).toBe('«due parole»')
})
