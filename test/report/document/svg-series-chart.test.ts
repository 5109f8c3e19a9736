import { describe, expect, it } from 'vitest'
import type { SeriesChart } from '../../../src/report/document/document'
import { written } from '../../../src/report/document/html-element'
import { svgSeriesChart } from '../../../src/report/document/svg-series-chart'

const chart: SeriesChart = {
  block: 'series-chart',
  title: 'Scores',
  series: [
    { label: 'Without', fill: 'hollow' },
    { label: 'With', fill: 'solid' },
  ],
  groups: [
    {
      label: '65 – 70',
      bars: [
        { figure: '4', share: 1 },
        { figure: '1', share: 0.25 },
      ],
      lineBelow: 'Minimum: 65',
    },
    {
      label: '60 – 65',
      bars: [
        { figure: '0', share: 0 },
        { figure: '2', share: 0.5 },
      ],
    },
  ],
}

const linesOf = (given: SeriesChart) => written(svgSeriesChart(given)).split('\n')
const named = (given: SeriesChart, label: string): SeriesChart => ({
  ...given,
  groups: given.groups.map((group) => ({ ...group, label })),
})

describe('a chart of series as an image', () => {
  it('has a name, and its figures in words', () => {
    expect(linesOf(chart).slice(0, 3)).toEqual([
      expect.stringMatching(/^<svg role="img" width="100%" height="\d+">$/),
      '<title>Scores</title>',
      '<desc>65 – 70: Without 4, With 1; Minimum: 65; 60 – 65: Without 0, With 2</desc>',
    ])
  })

  it('says what each series is drawn with, before the first group', () => {
    expect(linesOf(chart).slice(3, 7)).toEqual([
      '<rect class="hollow" x="1" y="8" width="14" height="10"></rect>',
      '<text x="22" y="19">Without</text>',
      '<rect class="solid" x="1" y="27" width="14" height="10"></rect>',
      '<text x="22" y="38">With</text>',
    ])
  })

  it('draws the bars of a group below each other, each with its figure at its end', () => {
    expect(linesOf(chart).slice(7, 12)).toEqual([
      '<rect class="hollow" x="27.00%" y="54" width="60.00%" height="11"></rect>',
      '<text x="87.00%" dx="6" y="64">4</text>',
      '<rect class="solid" x="27.00%" y="69" width="15.00%" height="11"></rect>',
      '<text x="42.00%" dx="6" y="79">1</text>',
      '<text x="25.00%" y="72" text-anchor="end">65 – 70</text>',
    ])
  })

  it('parts groups by a line with what it stands for', () => {
    expect(linesOf(chart).slice(12, 14)).toEqual([
      '<text class="limit" x="0" y="103">Minimum: 65</text>',
      '<line class="mark" x1="0" x2="100%" y1="111" y2="111"></line>',
    ])
    expect(linesOf(chart).filter((line) => line.startsWith('<line'))).toHaveLength(1)
  })

  it('is as high as what it shows', () => {
    const height = (given: SeriesChart) => Number(/height="(\d+)"/.exec(linesOf(given)[0] ?? '')?.[1])
    const lowest = Math.max(...linesOf(chart).map((line) => Number(/ y="(\d+)"/.exec(line)?.[1] ?? 0)))
    expect(height(chart)).toBeGreaterThan(lowest + 11)
    expect(height({ ...chart, groups: [] })).toBeLessThan(height(chart))
  })

  it('sets labels beside their bars where all are short, else above them', () => {
    const beside = linesOf(named(chart, 'x'.repeat(11)))
    const above = linesOf(named(chart, 'x'.repeat(12)))
    expect(beside.filter((line) => line.includes('text-anchor="end"'))).toHaveLength(2)
    expect(beside.join('')).toContain('x="27.00%"')
    expect(above.join('')).not.toContain('text-anchor')
    expect(above).toContain('<rect class="hollow" x="0.00%" y="79" width="60.00%" height="11"></rect>')
    expect(above).toContain(`<text x="0" y="73">${'x'.repeat(12)}</text>`)
  })

  it('breaks long words of labels, of series and of lines', () => {
    const long = 'y'.repeat(45)
    const given: SeriesChart = { ...chart, series: [{ label: long, fill: 'half' }] }
    expect(linesOf(given)).toContain(`<text x="22" y="19">${'y'.repeat(44)}</text>`)
    expect(linesOf(given)).toContain('<text x="22" y="38">y</text>')
    expect(linesOf(named(chart, long)).filter((line) => line.endsWith(`>${'y'.repeat(34)}</text>`))).toHaveLength(2)
    const lined = { ...chart, groups: [{ label: 'a', bars: [], lineBelow: `${long} ${long}` }] }
    expect(linesOf(lined).filter((line) => line.includes('class="limit"'))).toHaveLength(4)
  })

  it('draws a bar for which there is no series as any other', () => {
    expect(linesOf({ ...chart, series: [] }).filter((line) => line.includes('class="solid"'))).toHaveLength(4)
    expect(linesOf({ ...chart, series: [] })[2]).toContain('— 4, — 1')
  })
})
