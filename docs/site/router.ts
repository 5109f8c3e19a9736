import { DocumentReflection, KindRouter, type Reflection } from 'typedoc'

/** Gives the generated pages the addresses that they ask for, the same for both languages but for the first folder. */
export class PageRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    const slug = reflection instanceof DocumentReflection ? reflection.frontmatter['slug'] : undefined
    return typeof slug === 'string' ? slug : super.getIdealBaseName(reflection)
  }
}
