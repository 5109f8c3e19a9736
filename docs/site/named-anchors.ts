import type { MarkdownEvent, Router } from 'typedoc'

/** Tells the check of links of the anchors that a page names itself, which are no headings. */
export function namedAnchors(routerOf: () => Router | undefined): (event: MarkdownEvent) => void {
  return ({ page, parsedText }) => {
    for (const [, id = ''] of parsedText.matchAll(/<a id="([^"]+)">/g)) routerOf()?.getSlugger(page.model).slug(id)
  }
}
