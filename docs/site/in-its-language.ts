import type { PageEvent } from 'typedoc'

/** What typedoc itself says on a page, in Italian. */
const ITALIAN: readonly (readonly [english: string, italian: string])[] = [
  ['<html class="default" lang="en"', '<html class="default" lang="it"'],
  ['On This Page', 'In questa pagina'],
  ['Settings</h3>', 'Impostazioni</h3>'],
  ['Preparing search index...', 'Preparazione dell’indice di ricerca…'],
]

/** Says of an Italian page that it is Italian, to browsers and screen readers. */
export function inItsLanguage(page: PageEvent): void {
  if (!page.url.startsWith('it/') || page.contents === undefined) return
  page.contents = ITALIAN.reduce((html, [english, italian]) => html.replaceAll(english, italian), page.contents)
}
