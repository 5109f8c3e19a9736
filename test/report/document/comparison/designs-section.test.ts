import { describe, expect, it } from 'vitest'
import { designsSections } from '../../../../src/report/document/comparison/designs-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aComparison, firstOf, IN_AID } from './a-comparison'

const blocksOf = (...given: Parameters<typeof aComparison>) => {
  const comparison = aComparison(...given)
  return designsSections(comparison, firstOf(comparison), speechOf('en')).map(({ blocks }) =>
    blocks.map(({ block }) => block),
  )
}

describe('designsSections', () => {
  it('shows designs side by side, in pictures and in tables', () => {
    expect(blocksOf([IN_AID])).toEqual([['series-chart', 'table', 'series-chart', 'table']])
  })

  it('shows no amounts where no design computes aid', () => {
    const noAid = aComparison([{ aid: null, budgetEur: null }])
    const simulations = noAid.simulations.slice(1)
    const [section] = designsSections({ ...noAid, simulations }, firstOf(noAid), speechOf('en'))
    expect(section?.blocks).toHaveLength(2)
  })

  it('is not there without applications', () => {
    expect(blocksOf([IN_AID], [])).toEqual([])
  })
})
