import { describe, expect, it } from 'vitest'
import { amountsChart, countsChart } from '../../../../src/report/document/comparison/design-charts'
import type { SeriesChart } from '../../../../src/report/document/document'
import { speechOf } from '../../../../src/report/speech-of'
import { aComparison, IN_AID, NO_PREMIUM } from './a-comparison'

describe('countsChart', () => {
  it('shows for how many applications the premium of each design makes a difference', () => {
    expect(countsChart(aComparison([NO_PREMIUM]).simulations, speechOf('it'))).toEqual({
      block: 'series-chart',
      title: 'Domande a cui la premialità cambia l’esito',
      series: [
        { label: 'Ammesse solo grazie alla premialità', fill: 'hollow' },
        { label: 'Finanziate solo con la premialità', fill: 'solid' },
        { label: 'Finanziate solo senza premialità', fill: 'half' },
      ],
      groups: [
        {
          label: 'm-1',
          bars: [
            { figure: '0', share: 0 },
            { figure: '1', share: 1 },
            { figure: '1', share: 1 },
          ],
        },
        {
          label: 'm-2',
          bars: [
            { figure: '0', share: 0 },
            { figure: '0', share: 0 },
            { figure: '0', share: 0 },
          ],
        },
      ],
    })
  })

  it('shows who is admitted alone where no design computes aid', () => {
    const { simulations } = aComparison([{ aid: null, budgetEur: null }])
    expect(countsChart(simulations.slice(1), speechOf('en')).series).toEqual([
      { label: 'Admitted only thanks to the premium', fill: 'hollow' },
    ])
  })
})

describe('amountsChart', () => {
  it('shows what each design gives, what its premium adds, and what others lose, on one scale', () => {
    const { series, groups } = amountsChart(aComparison([IN_AID]).simulations, speechOf('en'))
    expect(series.map(({ label, fill }) => [label, fill])).toEqual([
      ['Given with the premium', 'solid'],
      ['Added before any limit of the budget', 'hollow'],
      ['Less to the other applications', 'half'],
    ])
    expect(groups.map(({ bars }) => bars.map(({ figure, share }) => [figure, share]))).toEqual([
      [
        ['100,000.00', 1],
        ['0.00', 0],
        ['100,000.00', 1],
      ],
      [
        ['100,000.00', 1],
        ['10,000.00', 0.1],
        ['0.00', 0],
      ],
    ])
  })

  it('has no figure of a design that computes no aid', () => {
    const { simulations } = aComparison([{ aid: null, budgetEur: null }])
    const figures = (chart: SeriesChart) => chart.groups[1]?.bars.map(({ figure }) => figure)
    expect(figures(amountsChart(simulations, speechOf('en')))).toEqual(['', '', ''])
    expect(figures(countsChart(simulations, speechOf('en')))).toEqual(['0', '', ''])
  })

  it('fills nothing where others get more', () => {
    const [simulation] = aComparison().simulations
    if (simulation === undefined) throw new Error('no design')
    const gaining = { ...simulation, cost: { ...simulation.cost, fromOthersEur: '-5.00' } }
    expect(amountsChart([gaining], speechOf('en')).groups[0]?.bars[2]).toEqual({ figure: '-5.00', share: 0 })
  })
})
