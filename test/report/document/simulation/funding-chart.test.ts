import { test } from '@fast-check/vitest'
import { simulateMeasure } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { fundingChart } from '../../../../src/report/document/simulation/funding-chart'
import { speechOf } from '../../../../src/report/speech-of'
import { measures, portfolios } from '../../../phase2/a-portfolio'
import { aSimulation, claiming, THREE, unclaimed } from './a-simulation'

const drawn = (locale: 'it' | 'en', ...given: Parameters<typeof aSimulation>) =>
  fundingChart(aSimulation(...given), speechOf(locale)).bars.map(({ label, figure }) => [label, figure])

describe('fundingChart', () => {
  it('counts each application by how it comes out in both rounds', () => {
    const applications = [
      ...THREE,
      unclaimed('b-1', { score: '95' }),
      unclaimed('b-2', { score: '66' }),
      unclaimed('b-3', { score: undefined }),
    ]
    expect(drawn('it', { budgetEur: '250000' }, applications)).toEqual([
      ['Finanziate in entrambi i casi', '1'],
      ['Finanziate solo con la premialità', '1'],
      ['Finanziate solo senza premialità', '1'],
      ['Ammesse ma non finanziate', '1'],
      ['Non ammesse', '1'],
      ['In attesa di dati', '1'],
    ])
  })

  it('holds one that is funded in part for funded', () => {
    expect(drawn('en', { budgetEur: '50000', atBudgetEnd: 'part' }, [unclaimed('a')])[0]).toEqual([
      'Funded in both rounds',
      '1',
    ])
  })

  it('names those to whom no aid is due, where there are such', () => {
    const large = unclaimed('a', { spend: [{ size: 'large', amountEur: '100' }] })
    expect(drawn('it', {}, [large])).toContainEqual(['Ammesse, senza agevolazione che spetti', '1'])
    expect(drawn('it').map(([label]) => label)).not.toContain('Ammesse, senza agevolazione che spetti')
  })

  it('stops at who is admitted where no aid is computed', () => {
    const premium = { points: '10', counts: 'towards-minimum' } as const
    expect(drawn('en', { aid: null, budgetEur: null, premium }, [...THREE, claiming('c', { score: '60' })])).toEqual([
      ['Admitted in both rounds', '2'],
      ['Admitted only thanks to the premium', '1'],
      ['Not admitted', '1'],
      ['Awaiting facts', '0'],
    ])
  })

  it('has bars on the scale of all applications', () => {
    const { bars } = fundingChart(aSimulation(), speechOf('en'))
    expect(bars.map(({ share, room }) => [share, room])).toEqual([
      [0, 1],
      [0.3333, 1],
      [0.3333, 1],
      [0, 1],
      [0.3333, 1],
      [0, 1],
    ])
  })

  test.prop([measures, portfolios])('counts every application once', (measure, { applications, list }) => {
    const simulation = simulateMeasure(measure, applications, list)
    const { bars } = fundingChart(simulation, speechOf('en'))
    const sum = bars.reduce((total, { figure }) => total + Number(figure), 0)
    expect(sum).toBe(applications.length)
    const newly = bars.find(({ label }) => label === 'Funded only with the premium')
    if (newly !== undefined) expect(newly.figure).toBe(String(simulation.newlyFunded.length))
    const lost = bars.find(({ label }) => label === 'Funded only without the premium')
    if (lost !== undefined) expect(lost.figure).toBe(String(simulation.displaced.length))
  })
})
