import { test } from '@fast-check/vitest'
import { simulateMeasure } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { scoreHistogram } from '../../../../src/report/document/simulation/score-histogram'
import { speechOf } from '../../../../src/report/speech-of'
import { compare, fraction } from '../../../../src/values/decimal'
import { measures, portfolios } from '../../../phase2/a-portfolio'
import { aSimulation, claiming, unclaimed } from './a-simulation'

const say = speechOf('it')
const drawn = (...given: Parameters<typeof aSimulation>) =>
  scoreHistogram(aSimulation(...given), say).groups.map(({ label, bars, lineBelow }) => [
    label,
    ...bars.map(({ figure }) => figure),
    ...(lineBelow === undefined ? [] : [lineBelow]),
  ])

describe('scoreHistogram', () => {
  it('counts applications without the premium and with it, the best on top, and parts them at the minimum', () => {
    expect(drawn()).toEqual([
      ['79 – 81', '0', '1'],
      ['77 – 79', '0', '0'],
      ['75 – 77', '1', '1'],
      ['73 – 75', '0', '0'],
      ['71 – 73', '0', '0'],
      ['69 – 71', '1', '0'],
      ['67 – 69', '0', '0'],
      ['65 – 67', '0', '0', 'Punteggio minimo: 65 punti'],
      ['63 – 65', '0', '0'],
      ['61 – 63', '0', '0'],
      ['59 – 61', '1', '1'],
    ])
  })

  it('tells who is just below the minimum from who just reaches it', () => {
    const near = (score: string) => drawn({}, [unclaimed('a', { score })])
    expect(near('64.999')).toEqual([
      ['65 – 66', '0', '0', 'Punteggio minimo: 65 punti'],
      ['64 – 65', '1', '1'],
    ])
    expect(near('65')).toEqual([
      ['65 – 66', '1', '1', 'Punteggio minimo: 65 punti'],
      ['64 – 65', '0', '0'],
    ])
  })

  it('has no line where there is no minimum, or nobody below it', () => {
    for (const minimumScore of [null, '0']) {
      expect(drawn({ minimumScore }, [unclaimed('a', { score: '0' })])).toEqual([['0 – 1', '1', '1']])
    }
  })

  it('names the last band by the maximum where no score can pass it', () => {
    const at = (maximumScore: string) => drawn({ maximumScore }, [unclaimed('a', { score: '66' })])[0]?.[0]
    expect(at('66')).toBe('66')
    expect(at('66.5')).toBe('66 – 67')
  })

  it('counts scores that are not known below all others', () => {
    const applications = [claiming('a', { applicant: undefined, score: '65' }), unclaimed('b', { score: undefined })]
    const { groups } = scoreHistogram(aSimulation({}, applications), say)
    expect(groups.at(-1)).toEqual({
      label: 'non noto',
      bars: [
        { figure: '1', share: 0.5 },
        { figure: '2', share: 1 },
      ],
    })
  })

  test.prop([measures, portfolios])(
    'counts each application once in each series, on its side of the line',
    (measure, portfolio) => {
      const simulation = simulateMeasure(measure, portfolio.applications, portfolio.list)
      if (simulation.applications.every(({ without }) => without.score === null)) return
      const { groups } = scoreHistogram(simulation, speechOf('en'))
      const { minimumScore } = simulation.measure
      const line = groups.findIndex(({ lineBelow }) => lineBelow !== undefined)
      for (const [series, round] of (['without', 'with'] as const).entries()) {
        const figures = groups.map(({ bars }) => Number(bars[series]?.figure))
        expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(simulation.applications.length)
        if (minimumScore === null || line === -1) continue
        const reaching = simulation.applications.filter(({ [round]: { score } }) => {
          return score !== null && compare(fraction(score), fraction(minimumScore)) >= 0n
        })
        expect(figures.slice(0, line + 1).reduce((sum, figure) => sum + figure, 0)).toBe(reaching.length)
      }
    },
  )
})
