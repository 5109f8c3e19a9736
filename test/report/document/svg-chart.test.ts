import { describe, expect, it } from 'vitest'
import type { BarChart } from '../../../src/report/document/document'
import { written } from '../../../src/report/document/html-element'
import { svgChart } from '../../../src/report/document/svg-chart'

const chart: BarChart = {
  block: 'bar-chart',
  title: 'Points',
  bars: [
    { label: 'a', figure: '13 / 20', share: 0.65, room: 1 },
    { label: 'b', figure: '5 / 5', share: 0.25, room: 0.25 },
  ],
  mark: { label: 'threshold: 13', share: 0.65 },
}

const linesOf = (given: BarChart) => written(svgChart(given)).split('\n')
const labelsOf = (label: string) =>
  linesOf({ ...chart, bars: [{ label, figure: '1', share: 0, room: 1 }] })
    .filter((line) => line.startsWith('<text x="0"'))
    .map((line) => line.replaceAll(/<[^>]*>/g, ''))

describe('a chart as an image', () => {
  it('has a name, and its figures in words', () => {
    expect(linesOf(chart).slice(0, 3)).toEqual([
      expect.stringMatching(/^<svg role="img" width="100%" height="\d+">$/),
      '<title>Points</title>',
      '<desc>a: 13 / 20; b: 5 / 5; threshold: 13</desc>',
    ])
  })

  it('draws what each bar could fill, what it fills, and the mark across it', () => {
    expect(linesOf(chart).filter((line) => /^<(rect|line)/.test(line))).toEqual([
      '<rect class="room" x="0" y="25" width="100.00%" height="11" rx="2"></rect>',
      '<rect class="share" x="0" y="25" width="65.00%" height="11" rx="2"></rect>',
      '<line class="mark" x1="65.00%" x2="65.00%" y1="22" y2="39"></line>',
      '<rect class="room" x="0" y="61" width="25.00%" height="11" rx="2"></rect>',
      '<rect class="share" x="0" y="61" width="25.00%" height="11" rx="2"></rect>',
      '<line class="mark" x1="65.00%" x2="65.00%" y1="58" y2="75"></line>',
    ])
    const { mark: _, ...unmarked } = chart
    expect(linesOf(unmarked).join('')).not.toMatch(/<line|threshold/)
  })

  it.each([
    [0.1, 'start'],
    [0.24, 'start'],
    [0.25, 'middle'],
    [0.75, 'middle'],
    [0.76, 'end'],
  ])('keeps the label of a mark at %d within the image: %s', (share, anchor) => {
    expect(linesOf({ ...chart, mark: { label: 'm', share } }).join('')).toContain(`text-anchor="${anchor}">m</text>`)
  })

  it('breaks a label between words, and a word that is longer than a line', () => {
    expect(labelsOf('a) Innovatività')).toEqual(['a) Innovatività'])
    expect(labelsOf('a) Coerenza con le finalità della manifestazione di interesse')).toEqual([
      'a) Coerenza con le finalità della',
      'manifestazione di interesse',
    ])
    expect(labelsOf('x'.repeat(34))).toHaveLength(1)
    expect(labelsOf('x'.repeat(35))).toEqual(['x'.repeat(34), 'x'])
    // A line holds 34 characters, the space between two words among them.
    expect(labelsOf(`${'x'.repeat(17)} ${'y'.repeat(16)}`)).toHaveLength(1)
    expect(labelsOf(`${'x'.repeat(17)} ${'y'.repeat(17)}`)).toHaveLength(2)
  })
})
