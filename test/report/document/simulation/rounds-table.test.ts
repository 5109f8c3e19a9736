import { describe, expect, it } from 'vitest'
import { roundsTable } from '../../../../src/report/document/simulation/rounds-table'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation } from './a-simulation'

const rowsOf = (...given: Parameters<typeof aSimulation>) => roundsTable(aSimulation(...given), speechOf('en')).rows

describe('roundsTable', () => {
  it('holds both rounds side by side', () => {
    expect(rowsOf({ atBudgetEnd: 'part', premium: { points: '0', percentagePoints: '5' } })).toEqual([
      ['Applications admitted', '2', '2'],
      ['Applications funded', '2', '2'],
      ['Aid given (EUR)', '150,000.00', '150,000.00'],
      ['Left of the budget (EUR)', '0.00', '0.00'],
    ])
    expect(rowsOf()[3]).toEqual(['Left of the budget (EUR)', '50,000.00', '50,000.00'])
  })

  it('says nothing of a budget or of aid that there is not', () => {
    expect(rowsOf({ budgetEur: null }).map(([item]) => item)).toEqual([
      'Applications admitted',
      'Applications funded',
      'Aid given (EUR)',
    ])
    expect(rowsOf({ aid: null, budgetEur: null })).toEqual([['Applications admitted', '2', '2']])
  })

  it('shows what is left as not stated where an answer does not say it', () => {
    const simulation = aSimulation()
    const without = { ...simulation.without, leftEur: null }
    expect(roundsTable({ ...simulation, without }, speechOf('en')).rows[3]?.[1]).toBe('')
  })
})
