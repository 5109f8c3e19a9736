import { type Locale, RESOLUTION, RULES } from 'filiere-lombardia'
import { word } from '../../words/page-words.ts'
import { text } from '../markdown.ts'
import { link, type Page, twinLink } from '../page.ts'
import { wayPicture } from './picture-pages.ts'

/** Where the documentation of a language begins: what there is, and the questions that are asked first. */
export function startPage(others: readonly Page[], locale: Locale): Page {
  const path = 'index'
  const opening = {
    it: `Queste pagine dicono, in italiano e senza codice, come la libreria applica la ${RESOLUTION.kind.it} ${RESOLUTION.number}. Sono generate dagli stessi dati che il codice esegue: una regola, una cifra, un’interpretazione qui sono quelle che la libreria applica. A decidere è l’amministrazione.`,
    en: `These pages say, without code, how the library applies the Regione Lombardia resolution ${RESOLUTION.number}. They are generated from the data that the code runs on: a rule, a figure, a reading here is the one that the library applies. It is the administration that decides.`,
  }
  const first = { it: 'Le domande che si fanno per prime', en: 'The questions asked first' }
  const all = { it: 'Tutte le pagine', en: 'All pages' }
  const asked = [
    'admission-threshold',
    'minimum-enterprises',
    'lead',
    'submission-window',
    'review-term',
    'approved-list',
    'listed-proposal',
  ] as const
  const questions = asked.map((id) => `- ${link(path, `rules/${id}`, text(RULES[id].question[locale]))}`)
  const pages = others.map(({ path: of, title }) => `- ${link(path, of, text(title))}`)
  const body = [
    twinLink({ path, locale }),
    opening[locale],
    `## ${first[locale]}`,
    questions.join('\n'),
    `## ${word('way', locale)}`,
    wayPicture(locale),
    `## ${all[locale]}`,
    pages.join('\n'),
  ]
  return { path, locale, title: word('documentation', locale), body: body.join('\n\n') }
}
