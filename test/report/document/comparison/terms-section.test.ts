import { describe, expect, it } from 'vitest'
import { termsSections } from '../../../../src/report/document/comparison/terms-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aComparison, firstOf, IN_AID } from './a-comparison'

const rowsOf = (...given: Parameters<typeof aComparison>) => {
  const comparison = aComparison(...given)
  return termsSections(comparison, firstOf(comparison), speechOf('it')).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === 'table' ? block.rows : [])),
  )
}

describe('termsSections', () => {
  it('holds each term in which a design differs from the first, and how', () => {
    expect(rowsOf([IN_AID, { budgetEur: null }])).toEqual([
      ['m-2', 'Punti di premialità', 'nessuno', '10 punti'],
      ['m-2', 'Punti percentuali di premialità sull’intensità di aiuto', '5 punti percentuali', 'nessuno'],
      ['m-3', 'Dotazione finanziaria', 'senza limite', '150.000,00 euro'],
    ])
  })

  it('says that a design differs in nothing', () => {
    expect(rowsOf([{}])).toEqual([['m-2', 'nessun termine']])
    const comparison = { ...aComparison([IN_AID]), differences: {} }
    const [section] = termsSections(comparison, firstOf(comparison), speechOf('en'))
    expect(section?.blocks).toMatchObject([{ rows: [['m-2', 'no term']] }])
  })

  it('is not there where nothing is compared', () => {
    expect(rowsOf()).toEqual([])
  })
})
