import type { Locale } from 'filiere-lombardia'
import { GLOSSARY } from '../../words/glossary.ts'
import { word } from '../../words/page-words.ts'
import { clauseLink, code, table, text } from '../markdown.ts'
import { type Page, twinLink } from '../page.ts'

/** The glossary: the words of the act, what they mean, and what the library calls them. */
export function glossaryPage(locale: Locale): Page {
  const path = 'glossary'
  const opening = {
    it: 'Le parole dell’atto, il loro significato qui, e il nome con cui la libreria le chiama.',
    en: 'The words of the act, what they mean here, and the names under which the library has them.',
  }
  const rows = GLOSSARY.map(({ it, en, names, meaning, clause }) => [
    `**${text(it)}**`,
    text(en),
    text(meaning[locale]),
    names.map(code).join(', '),
    clause === null ? '' : clauseLink(path, clause),
  ])
  const head = [word('term', locale), word('translation', locale), word('meaning', locale), word('name', locale)]
  const body = [twinLink({ path, locale }), opening[locale], table([...head, word('clause', locale)], rows)]
  return { path, locale, title: word('glossary', locale), body: body.join('\n\n') }
}
