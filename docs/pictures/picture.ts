import type { Locale } from 'filiere-lombardia'
import { element, escaped, paragraph } from './draw.ts'
import { STYLE_SHEET } from './look.ts'

/** How wide a picture is in its own units: narrow enough that its smallest text can be read on a phone. */
export const WIDTH = 360

/** What keeps the content from the border. */
export const MARGIN = 14

/** How wide the content is. */
export const INNER = WIDTH - 2 * MARGIN

/** How much larger than its units a picture shows where there is room. */
const SCALE = 1.15

/** A picture without its frame. */
export interface Picture {
  /** Its name, from which ids are made. */
  readonly name: string
  readonly locale: Locale
  readonly title: string
  /** All it tells, in words. */
  readonly description: string
  /** Whether parts of it are links, which the role of an image would hide from those who do not see it. */
  readonly linked?: true
  /** What stands below the title, from `top` downward. */
  readonly content: (top: number) => { readonly markup: string; readonly bottom: number }
}

/** A picture as one `svg`, with its colours, on a ground of its own, without a blank line: it can stand in Markdown as it is. */
export function picture({ name, locale, title, description, linked, content }: Picture): string {
  const id = `fl-${name}-${locale}`
  const heading = paragraph(title, 'heading', { x: MARGIN, y: MARGIN, width: INNER })
  const { markup, bottom } = content(MARGIN + heading.height + 10)
  const height = Math.ceil(bottom + MARGIN)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'fl-picture',
      role: linked === true ? 'group' : 'img',
      lang: locale,
      'aria-labelledby': `${id}-title ${id}-desc`,
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: Math.round(WIDTH * SCALE),
      height: Math.round(height * SCALE),
    },
    element('title', { id: `${id}-title` }, escaped(title)),
    element('desc', { id: `${id}-desc` }, escaped(description)),
    element('style', {}, STYLE_SHEET),
    element('rect', { class: 'ground', x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 10 }),
    heading.markup,
    markup,
  )
}
