import { fc, test } from '@fast-check/vitest'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { SeriesChart } from '../../../src/report/document/document'
import { textSeriesChart } from '../../../src/report/document/text-series-chart'
import { texts } from './hostile-texts'
import { tagsOf } from './markup'

const chart: SeriesChart = {
  block: 'series-chart',
  title: 'Scores',
  series: [
    { label: 'Without', fill: 'hollow' },
    { label: 'With', fill: 'solid' },
    { label: 'Other', fill: 'half' },
  ],
  groups: [
    {
      label: '65 – 70',
      bars: [
        { figure: '8', share: 1 },
        { figure: '2', share: 0.25 },
        { figure: '0', share: 0 },
      ],
      lineBelow: 'Minimum: 65',
    },
    { label: '0 – 65', bars: [{ figure: '1', share: 0.125 }] },
  ],
}

const labelled = (label: string) =>
  textSeriesChart({ ...chart, groups: [{ label, bars: [{ figure: '1', share: 0.1 }] }] })
    .split('\n')
    .slice(7, -1)

describe('a chart of series as text', () => {
  it('says what each series is drawn with, then draws the groups and the line between them', () => {
    expect(textSeriesChart(chart).split('\n')).toEqual([
      '```text',
      'Scores',
      '',
      '░ Without',
      '█ With',
      '▒ Other',
      '',
      '65 – 70  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 8',
      '         ██████████ 2',
      '         0',
      '──── Minimum: 65 ────',
      ' 0 – 65  ░░░░░ 1',
      '```',
    ])
  })

  it('sets a long label above its bars', () => {
    expect(labelled('x'.repeat(14))).toEqual([`${'x'.repeat(14)}  ░░░░ 1`])
    expect(labelled('x'.repeat(15))).toEqual(['x'.repeat(15), '  ░░░░ 1'])
  })

  it('draws a bar for which there is no series as any other', () => {
    expect(textSeriesChart({ ...chart, series: [] })).toContain('65 – 70  ████████')
  })

  it.each([
    [0.65, 26],
    [0.6499, 25],
    [1, 40],
  ])('fills with a share of %d no more than %d of 40 characters', (share, filled) => {
    const text = textSeriesChart({ ...chart, groups: [{ label: 'a', bars: [{ figure: '1', share }] }] })
    expect(text.split('░')).toHaveLength(filled + 2)
  })

  test.prop([texts, texts, texts, fc.boolean()])(
    'is one block of code whatever is in it',
    (title, label, figure, isLined) => {
      const text = textSeriesChart({
        block: 'series-chart',
        title,
        series: [{ label, fill: 'half' }],
        groups: [{ label, bars: [{ figure, share: 0.5 }], ...(isLined ? { lineBelow: label } : {}) }],
      })
      const html = marked.parse(`${text}\n\nafter`, { async: false, gfm: true })
      expect(tagsOf(html)).toEqual(['<pre>', '<code class="">', '</code>', '</pre>', '<p>', '</p>'])
    },
  )
})
