import type { Bar, BarChart } from './document'
import { printable } from './escape'
import { element, type HtmlElement } from './html-element'
import { labelLines } from './label-lines'

/**
 * A chart as an image that scales in width alone, so that its letters stay as large as those around it. Labels stand above their
 * bars, in as many lines as they take; all figures are in its description, too.
 */
export function svgChart({ title, bars, mark }: BarChart): HtmlElement {
  const shapes: HtmlElement[] = []
  let y = 0
  for (const bar of bars) {
    const labels = labelLines(printable(bar.label))
    for (const [index, label] of labels.entries()) {
      y += LINE
      shapes.push(element('text', { x: '0', y: String(y) }, label))
      if (index === 0) shapes.push(element('text', { x: '100%', y: String(y), 'text-anchor': 'end' }, bar.figure))
    }
    y += GAP
    shapes.push(rect('room', y, bar.room), rect('share', y, bar.share))
    y += BAR
    if (mark === undefined) continue
    const x = percent(mark.share)
    shapes.push(element('line', { class: 'mark', x1: x, x2: x, y1: String(y - BAR - 3), y2: String(y + 3) }))
  }
  if (mark !== undefined) {
    y += LINE
    const anchor = mark.share < 0.25 ? 'start' : mark.share > 0.75 ? 'end' : 'middle'
    shapes.push(element('text', { x: percent(mark.share), y: String(y), 'text-anchor': anchor }, mark.label))
  }
  const described = [...bars.map(inWords), ...(mark === undefined ? [] : [mark.label])].join('; ')
  return element(
    'svg',
    { role: 'img', width: '100%', height: String(y + GAP) },
    element('title', {}, title),
    element('desc', {}, described),
    ...shapes,
  )
}

/** Heights in pixels: a line of text, a bar, what parts them. */
const LINE = 19
const BAR = 11
const GAP = 6

function inWords({ label, figure }: Bar): string {
  return `${printable(label)}: ${printable(figure)}`
}

function rect(name: string, y: number, share: number): HtmlElement {
  return element('rect', { class: name, x: '0', y: String(y), width: percent(share), height: String(BAR), rx: '2' })
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
