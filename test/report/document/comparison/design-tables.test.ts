import { describe, expect, it } from 'vitest'
import { amountsTable, countsTable } from '../../../../src/report/document/comparison/design-tables'
import { speechOf } from '../../../../src/report/speech-of'
import { claiming, THREE, unclaimed } from '../simulation/a-simulation'
import { aComparison, IN_AID, NO_PREMIUM } from './a-comparison'

const say = speechOf('it')
const NO_AID = { aid: null, budgetEur: null, premium: { points: '10' } } as const

describe('countsTable', () => {
  it('holds who is admitted and funded under each design, and for whom the premium makes a difference', () => {
    const { caption, columns, rows } = countsTable(aComparison([NO_PREMIUM, { budgetEur: '300000' }]).simulations, say)
    expect(caption).toBe('Domande, misura per misura')
    expect(columns.map(({ title }) => title)).toEqual([
      'Misura',
      'Titolo',
      'Con premialità',
      'Ammesse',
      'Ammesse grazie alla premialità',
      'Finanziate',
      'Finanziate solo con essa',
      'Finanziate solo senza',
    ])
    expect(rows).toEqual([
      ['m-1', '', '1', '2', '0', '1', '1', '1'],
      ['m-2', '', '0', '2', '0', '1', '0', '0'],
      ['m-3', '', '1', '2', '0', '2', '0', '0'],
    ])
  })

  it('shows counts without the premium and with it where they differ', () => {
    const premium = { points: '10', counts: 'towards-minimum' } as const
    const { rows } = countsTable(aComparison([{ premium }], [claiming('a', { score: '60' })]).simulations, say)
    expect(rows[1]).toEqual(['m-2', '', '1', '0\u00A0→\u00A01', '1', '0\u00A0→\u00A01', '1', '0'])
  })

  it('says of how many applications facts are missing, where there are such', () => {
    const { columns, rows } = countsTable(aComparison([], [unclaimed('a', { score: undefined })]).simulations, say)
    expect(columns.at(-1)?.title).toBe('In attesa di dati')
    expect(rows[0]?.at(-1)).toBe('1')
  })

  it('says nothing of aid that a design does not compute', () => {
    expect(countsTable(aComparison([NO_AID]).simulations, say).rows[1]).toEqual(['m-2', '', '1', '2', '0', '', '', ''])
    const { simulations } = aComparison([NO_AID])
    expect(countsTable(simulations.slice(1), say).columns).toHaveLength(5)
  })

  it('names the designs by their titles where these differ', () => {
    const { rows } = countsTable(aComparison([{ title: 'Altra misura' }]).simulations, say)
    expect(rows.map(([, title]) => title)).toEqual(['Misura di prova', 'Altra misura'])
  })
})

describe('amountsTable', () => {
  it('holds what each design gives, adds and takes', () => {
    const { columns, rows } = amountsTable(aComparison([IN_AID, NO_AID], THREE).simulations, speechOf('en'))
    expect(columns.map(({ title }) => title)).toEqual([
      'Measure',
      'Title',
      'Given without the premium',
      'Given with the premium',
      'Added before any limit of the budget',
      'Difference for those who earn it',
      'Difference for the others',
    ])
    expect(rows).toEqual([
      ['m-1', '', '100,000.00', '100,000.00', '0.00', '+100,000.00', '-100,000.00'],
      ['m-2', '', '100,000.00', '100,000.00', '+10,000.00', '0.00', '0.00'],
      ['m-3', '', '', '', '', '', ''],
    ])
  })
})
