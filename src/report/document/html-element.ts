import { escapedForHtml } from './escape'

/** A node of an HTML page: an element, or a text, which is escaped when it is written. */
export type HtmlNode = HtmlElement | string

/** An element of an HTML page. */
export interface HtmlElement {
  /** Its tag. */
  readonly tag: string
  /** Its attributes. */
  readonly attributes: Readonly<Record<string, string>>
  /** What it holds. */
  readonly children: readonly HtmlNode[]
}

/** An element with what it holds. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (HtmlNode | readonly HtmlNode[])[]
): HtmlElement {
  // Long lists come as one argument: an engine takes only so many.
  return { tag, attributes, children: children.flat() }
}

/** A node as HTML. Every text and every attribute is escaped here and nowhere else, so that none can be forgotten. */
export function written(node: HtmlNode): string {
  if (typeof node === 'string') return escapedForHtml(node)
  const { tag, attributes, children } = node
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapedForHtml(value)}"`)
  const start = `<${tag}${pairs.join('')}>`
  const content = children.map(written)
  return HOLDS_LINES.has(tag)
    ? [start, ...content, `</${tag}>`].join('\n')
    : // What stands in one line is parted by spaces.
      `${start}${content.join(' ')}</${tag}>`
}

/** Elements that hold no text of their own: each child stands on a line of its own. */
const HOLDS_LINES: ReadonlySet<string> = new Set([
  'body',
  'main',
  'header',
  'section',
  'figure',
  'svg',
  'ol',
  'ul',
  'dl',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
])
