import { TEXT_STYLES, type TextStyleName } from './look.ts'
import { wrapped } from './text-width.ts'

/** An element of SVG, as markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  )
  const open = `<${name}${written.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

/** A text as it stands in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Where lines of text stand. */
export interface TextPlace {
  readonly x: number
  /** The top of the first line. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Lines of text of one style, one below the other. */
export function textLines(
  lines: readonly string[],
  style: TextStyleName,
  { x, y, anchor = 'start' }: TextPlace,
): string {
  const anchored = anchor === 'start' ? {} : { 'text-anchor': anchor }
  return lines
    .map((line, index) =>
      element(
        'text',
        { class: style, x, y: y + index * lineHeight(style) + baseline(style), ...anchored },
        escaped(line),
      ),
    )
    .join('')
}

/** How much lower the next line stands. */
export function lineHeight(style: TextStyleName): number {
  return TEXT_STYLES[style].size * 1.28
}

/** How far below the top of a line its letters stand. */
function baseline(style: TextStyleName): number {
  return TEXT_STYLES[style].size * 0.98
}

/** Something drawn from the top of a place downward, and how much room it took. */
export interface Block {
  readonly markup: string
  readonly height: number
}

/** A paragraph. */
export function paragraph(text: string, style: TextStyleName, place: TextPlace & { readonly width: number }): Block {
  const lines = wrapped(text, place.width, style)
  return { markup: textLines(lines, style, place), height: lines.length * lineHeight(style) }
}

/** Where a box stands. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A box, and what stands in it. */
export function box(
  look: 'card' | 'result' | 'exit' | 'plain',
  { x, y, width, height }: Place,
  inside: string,
): string {
  return element('g', { class: 'box' }, element('rect', { class: look, x, y, width, height, rx: 7 }), inside)
}

/** An arrow along straight lines, its head at the end. */
export function arrow(
  first: readonly [x: number, y: number],
  ...rest: readonly (readonly [x: number, y: number])[]
): string {
  const points = [first, ...rest]
  const [toX, toY] = points.at(-1) ?? first
  const [fromX, fromY] = points.at(-2) ?? first
  const turn = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI
  return (
    element('path', { class: 'way', d: path(points) }) +
    element('path', {
      class: 'head',
      d: 'M0.8 0L-7 -4.2L-7 4.2Z',
      transform: `translate(${rounded(toX)} ${rounded(toY)}) rotate(${rounded(turn)})`,
    })
  )
}

/** Straight lines from point to point. */
export function path(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')
}

/** What a sign says: that it holds, that it does not, that nobody can tell yet. */
export type Sign = 'yes' | 'no' | 'open'

/** The room that a sign takes, in width and height. */
export const SIGN = 14

/** A sign, told by its shape: a tick, a cross, a question mark. */
export function sign(kind: Sign, x: number, y: number): string {
  const shapes: Readonly<Record<Sign, string>> = {
    yes: 'M3.6 7.4L6.1 9.9L10.4 4.6',
    no: 'M4.4 4.4L9.6 9.6M9.6 4.4L4.4 9.6',
    open: 'M5 5.4C5 2.9 9.1 2.9 9.1 5.5C9.1 7.1 7 7.1 7 8.6M7 10.8L7 10.9',
  }
  return element(
    'g',
    { transform: `translate(${rounded(x)} ${rounded(y)})` },
    element('circle', { class: 'sign', cx: SIGN / 2, cy: SIGN / 2, r: SIGN / 2 - 0.5 }),
    element('path', { class: 'sign', d: shapes[kind] }),
  )
}

/** A number in a disc, by which one place of a picture speaks of another. On the accent it is drawn the other way round. */
export function disc(number: number, x: number, y: number, ground: 'plain' | 'accent' = 'plain'): string {
  const [filled, written] = ground === 'plain' ? ['solid', 'onAccent'] : ['ground', 'actor']
  return (
    element('circle', { class: filled, cx: x, cy: y, r: 8.8 }) +
    element('text', { class: written, x, y: y + 4.1, 'text-anchor': 'middle' }, String(number))
  )
}
