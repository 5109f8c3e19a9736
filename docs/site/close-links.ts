import type { PageEvent } from 'typedoc'

/** Takes away the blank that typedoc leaves before the name in a link of a page, so that brackets close around it. */
export function closeLinks(page: PageEvent): void {
  if (page.contents === undefined) return
  page.contents = page.contents.replaceAll(/(<a [^>]*class="tsd-kind-[\w-]+">) +/g, '$1')
}
