import type { IndexEvent } from 'typedoc'

/** Lets the search read the words of a page, and neither the coordinates of its pictures nor its markup. */
export function searchText({ searchResults, searchFields }: IndexEvent): void {
  for (const [index, result] of searchResults.entries()) {
    if (!result.isDocument()) continue
    const written = result.content.map(({ text }) => text).join('\n')
    searchFields[index] = {
      ...searchFields[index],
      document: written.replaceAll(/<svg[\s\S]*?<\/svg>|<[^>]+>|\]\([^)]*\)/g, ' '),
    }
  }
}
