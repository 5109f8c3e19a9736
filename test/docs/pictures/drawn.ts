import { TEXT_STYLES, type TextStyleName } from '../../../docs/pictures/look'
import { widthOf } from '../../../docs/pictures/text-width'

/** An element of a picture as it was read back. */
export interface DrawnElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: readonly DrawnElement[]
  readonly text: string
}

/** Where something stands. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const TAG = /<(\/?)([a-z]+)((?: [\w:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*)(\/?)>/y
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot);)+/y

/** Reads a picture back; what is not well-formed throws. */
export function drawn(svg: string): DrawnElement {
  let at = 0
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(svg)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  const read = (): DrawnElement => {
    const start = at
    const [, slash, name = '', written = '', closed] = next(TAG) ?? []
    if (slash !== '') throw new Error(`no element begins at ${start}: ${svg.slice(start, start + 60)}`)
    const attributes = attributesOf(written)
    const inside: DrawnElement[] = []
    let text = ''
    if (closed === '/') return { name, attributes, inside, text }
    for (;;) {
      text += unescaped(next(TEXT)?.[0] ?? '')
      if (svg.startsWith('</', at)) break
      inside.push(read())
    }
    if (next(TAG)?.[2] !== name) throw new Error(`${name} is not closed at ${at}: ${svg.slice(at, at + 60)}`)
    return { name, attributes, inside, text }
  }
  const root = read()
  if (at !== svg.length) throw new Error(`something follows the picture: ${svg.slice(at, at + 60)}`)
  return root
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, unescaped(value)] as const,
  )
  const attributes = Object.fromEntries(pairs)
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute stands twice: ${written}`)
  return attributes
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** An element and all that is in it, at any depth. */
export function all(root: DrawnElement): readonly DrawnElement[] {
  return [root, ...root.inside.flatMap(all)]
}

/** The elements of a kind, at any depth. */
export function named(root: DrawnElement, name: string): readonly DrawnElement[] {
  return all(root).filter((each) => each.name === name)
}

/** The boxes: each holds a rectangle first, and then its content. */
export function boxes(root: DrawnElement): readonly DrawnElement[] {
  return named(root, 'g').filter(({ attributes }) => attributes.class === 'box')
}

/** What a part of a picture says, line for line. */
export function wordsOf(root: DrawnElement): readonly string[] {
  return named(root, 'text').map(({ text }) => text)
}

/** How far a text reaches, by an estimate of its width. */
export function extentOfText({ attributes, text }: DrawnElement): Extent {
  const style = styleOf(attributes.class)
  const width = widthOf(text, style)
  const x = number(attributes.x)
  const left = { start: x, middle: x - width / 2, end: x - width }[attributes['text-anchor'] ?? 'start']
  if (left === undefined) throw new Error(`unknown anchor of ${text}`)
  const y = number(attributes.y)
  const { size } = TEXT_STYLES[style]
  return { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.2 * size }
}

/** How far a rectangle reaches. */
export function extentOfRect({ attributes: { x, y, width, height } }: DrawnElement): Extent {
  return { left: number(x), right: number(x) + number(width), top: number(y), bottom: number(y) + number(height) }
}

/** Whether the first lies in the second. */
export function liesIn(inner: Extent, outer: Extent): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}

/** Whether two places share room. */
export function overlap(one: Extent, other: Extent): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function styleOf(name: string | undefined): TextStyleName {
  const known = (Object.keys(TEXT_STYLES) as readonly TextStyleName[]).find((style) => style === name)
  if (known === undefined) throw new Error(`no style of text: ${name}`)
  return known
}

function number(written: string | undefined): number {
  const value = Number(written ?? Number.NaN)
  if (Number.isNaN(value)) throw new Error(`no number: ${written}`)
  return value
}
