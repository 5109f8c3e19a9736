import { fc, test } from '@fast-check/vitest'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { BarChart } from '../../../src/report/document/document'
import { textChart } from '../../../src/report/document/text-chart'
import { texts } from './hostile-texts'
import { tagsOf } from './markup'

const chart: BarChart = {
  block: 'bar-chart',
  title: 'Points',
  bars: [
    { label: 'a', figure: '13 / 20', share: 0.65, room: 1 },
    { label: 'b', figure: '5 / 5', share: 0.25, room: 0.25 },
    { label: 'c', figure: '0 / 10', share: 0, room: 0.5 },
  ],
  mark: { label: 'threshold: 13', share: 0.65 },
}

describe('a chart as text', () => {
  it('draws what each bar fills and what it could, and the mark below', () => {
    expect(textChart(chart).split('\n')).toEqual([
      '```text',
      'Points',
      '',
      '██████████████████████████░░░░░░░░░░░░░░  13 / 20  a',
      '██████████                                  5 / 5  b',
      '░░░░░░░░░░░░░░░░░░░░                       0 / 10  c',
      '                          ▲ threshold: 13',
      '```',
    ])
  })

  it('has no mark where the chart has none', () => {
    const { mark: _, ...unmarked } = chart
    expect(textChart(unmarked).split('\n')).toHaveLength(7)
  })

  it.each([
    [0.65, 26],
    [0.6499, 25],
    [0, 0],
    [1, 40],
  ])('fills with a share of %d no more than %d of 40 characters', (share, filled) => {
    const text = textChart({ ...chart, bars: [{ label: 'a', figure: '1', share, room: 1 }] })
    expect(text.split('█')).toHaveLength(filled + 1)
  })

  it('is fenced by more ticks than any text in it has', () => {
    const ticked = textChart({ ...chart, title: '```', bars: [{ label: '`````', figure: '1', share: 0, room: 1 }] })
    expect(ticked.startsWith('``````text\n')).toBe(true)
    expect(ticked.endsWith('\n``````')).toBe(true)
  })

  test.prop([texts, texts, texts])('is one block of code whatever is in it', (title, label, figure) => {
    const text = textChart({
      block: 'bar-chart',
      title,
      bars: [{ label, figure, share: 0.5, room: 1 }],
      mark: { label, share: 0.5 },
    })
    const html = marked.parse(`${text}\n\nafter`, { async: false, gfm: true })
    expect(tagsOf(html)).toEqual(['<pre>', '<code class="">', '</code>', '</pre>', '<p>', '</p>'])
  })

  test.prop([fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'has bars of one width, and a bar never passes a mark that its figure does not reach',
    (share, mark) => {
      const text = textChart({
        ...chart,
        bars: [{ label: 'a', figure: '1', share, room: 1 }],
        mark: { label: 'm', share: mark },
      })
      const [, , , bar = '', below = ''] = text.split('\n')
      expect(bar).toHaveLength(40 + '  1  a'.length)
      if (share < mark) expect(bar.lastIndexOf('█')).toBeLessThan(below.indexOf('▲'))
    },
  )
})
