import type { Group, Series, SeriesChart } from './document'
import { printable } from './escape'
import { element, type HtmlElement } from './html-element'
import { labelLines } from './label-lines'

/**
 * A chart of several series as an image that scales in width alone: what each series is drawn with, then the groups with their
 * bars, each with its figure at its end. All figures are in its description, too.
 */
export function svgSeriesChart({ title, series, groups }: SeriesChart): HtmlElement {
  const shapes: HtmlElement[] = []
  const isBeside = groups.every(({ label }) => printable(label).length <= LONGEST_BESIDE)
  let y = legend(series, shapes)
  for (const group of groups) {
    y = isBeside ? y + GAP : labelAbove(group, y + GAP, shapes)
    const top = y
    for (const [index, { figure, share }] of group.bars.entries()) {
      bar(series[index]?.fill ?? 'solid', { figure, share, from: isBeside ? BESIDE : 0, y }, shapes)
      y += PITCH
    }
    if (isBeside) shapes.push(labelBeside(group, (top + y) / 2))
    if (group.lineBelow !== undefined) y = line(group.lineBelow, y, shapes)
  }
  return element(
    'svg',
    { role: 'img', width: '100%', height: String(y + GAP) },
    element('title', {}, title),
    element('desc', {}, described(series, groups)),
    ...shapes,
  )
}

/** Heights in pixels: a line of text, a bar, a bar with what parts it from the next, what parts groups. */
const LINE = 19
const BAR = 11
const PITCH = 15
const GAP = 8

/** The longest label that stands beside its bars on the narrowest screen, in characters. */
const LONGEST_BESIDE = 11

/** As many characters as stand in a line without a figure on the narrowest screen. */
const ALONE = 44

/** Where bars begin that have their label beside them, and how far a bar reaches that fills the scale: parts of the width. */
const BESIDE = 0.27
const SPAN = 0.6

function legend(series: readonly Series[], shapes: HtmlElement[]): number {
  let y = 0
  for (const { label, fill } of series) {
    shapes.push(element('rect', { class: fill, x: '1', y: String(y + LINE - BAR), width: '14', height: '10' }))
    for (const words of labelLines(printable(label), ALONE)) {
      y += LINE
      shapes.push(element('text', { x: '22', y: String(y) }, words))
    }
  }
  return y + GAP
}

function labelAbove({ label }: Group, top: number, shapes: HtmlElement[]): number {
  let y = top
  for (const words of labelLines(printable(label))) {
    y += LINE
    shapes.push(element('text', { x: '0', y: String(y) }, words))
  }
  return y + GAP - 2
}

function labelBeside({ label }: Group, middle: number): HtmlElement {
  const x = percent(BESIDE - 0.02)
  return element('text', { x, y: String(middle + 3), 'text-anchor': 'end' }, label)
}

interface PlacedBar {
  readonly figure: string
  readonly share: number
  readonly from: number
  readonly y: number
}

function bar(fill: Series['fill'], { figure, share, from, y }: PlacedBar, shapes: HtmlElement[]): void {
  const width = share * SPAN
  shapes.push(
    element('rect', { class: fill, x: percent(from), y: String(y), width: percent(width), height: String(BAR) }),
    element('text', { x: percent(from + width), dx: '6', y: String(y + BAR - 1) }, figure),
  )
}

/** A line over the whole width, with what it stands for above it. */
function line(label: string, top: number, shapes: HtmlElement[]): number {
  let y = top
  for (const words of labelLines(printable(label))) {
    y += LINE
    shapes.push(element('text', { class: 'limit', x: '0', y: String(y) }, words))
  }
  y += GAP
  shapes.push(element('line', { class: 'mark', x1: '0', x2: '100%', y1: String(y), y2: String(y) }))
  return y
}

function described(series: readonly Series[], groups: readonly Group[]): string {
  return groups
    .flatMap(({ label, bars, lineBelow }) => {
      const figures = bars.map(({ figure }, index) => `${printable(series[index]?.label ?? '')} ${printable(figure)}`)
      return [`${printable(label)}: ${figures.join(', ')}`, ...(lineBelow === undefined ? [] : [printable(lineBelow)])]
    })
    .join('; ')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
