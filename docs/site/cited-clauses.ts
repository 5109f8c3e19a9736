import { CLAUSES } from 'filiere-lombardia'
import { DocumentReflection, type MarkdownEvent, type Router } from 'typedoc'
import { clauseAnchor } from './markdown.ts'

/** Elements whose text stays what it is. */
const LEFT_ALONE = /^<(\/?)(?:a|code|pre|svg)\b/

/** Links each clause that the reference cites to its place in the clause map; pages link their own. */
export function citedClauses(routerOf: () => Router | undefined): (event: MarkdownEvent) => void {
  return (event) => {
    const { model } = event.page
    const map = routerOf()?.baseRelativeUrl(model, 'en/clauses.html')
    if (model instanceof DocumentReflection || map === undefined) return
    let depth = 0
    event.parsedText = event.parsedText
      .split(/(<[^>]*>)/)
      .map((part) => {
        const [element, closes] = LEFT_ALONE.exec(part) ?? []
        if (element !== undefined) depth += closes === '/' ? -1 : 1
        return depth > 0 || part.startsWith('<') ? part : linked(part, map)
      })
      .join('')
  }
}

function linked(text: string, map: string): string {
  return text.replaceAll(/\b[RDA]\.[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*/g, (id) =>
    Object.hasOwn(CLAUSES, id) ? `<a href="${map}#${clauseAnchor(id)}">${id}</a>` : id,
  )
}
