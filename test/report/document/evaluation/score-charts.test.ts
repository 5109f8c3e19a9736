import { fc, test } from '@fast-check/vitest'
import { defineScoringScheme, scoreProposal } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { criteriaChart, totalChart } from '../../../../src/report/document/evaluation/score-charts'
import { speechOf } from '../../../../src/report/speech-of'
import { all, scheme } from './an-evaluation'

const say = speechOf('it')

describe('totalChart', () => {
  it('holds the total against the threshold, on the scale of the act', () => {
    expect(totalChart(scoreProposal(scheme, all('6.4985')), say)).toEqual({
      block: 'bar-chart',
      title: 'Totale e soglia minima, in punti',
      bars: [{ label: 'Totale', figure: '64,985 / 100', share: 0.6498, room: 1 }],
      mark: { label: 'soglia minima: 65', share: 0.65 },
    })
  })

  test.prop([fc.integer({ min: 0, max: 1_000_000 })])('reaches the mark only where the score does', (millionths) => {
    const score = scoreProposal(scheme, all(String(millionths / 100_000)))
    const { bars, mark } = totalChart(score, say)
    if (!score.reached) expect(bars[0]?.share).toBeLessThanOrEqual(mark?.share ?? 0)
    else expect(bars[0]?.share).toBeGreaterThanOrEqual(mark?.share ?? 1)
  })
})

describe('criteriaChart', () => {
  it('is on the scale of the heaviest criterion, with room for all that each can give', () => {
    const { bars, mark } = criteriaChart(scoreProposal(scheme, all('5')), say)
    expect(mark).toBeUndefined()
    expect(bars.map(({ share, room }) => [share, room])).toEqual([
      [0.375, 0.75],
      [0.5, 1],
      [0.5, 1],
      [0.375, 0.75],
      [0.375, 0.75],
      [0.375, 0.75],
    ])
    expect(bars[1]).toMatchObject({ label: 'b) Innovatività', figure: '10 / 20' })
  })

  it('cuts points that have no end', () => {
    const thirds = defineScoringScheme({ ...scheme, markScale: { max: '3' } })
    expect(criteriaChart(scoreProposal(thirds, all('1')), say).bars[1]?.figure).toBe('6,66… / 20')
  })
})
