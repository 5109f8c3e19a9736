import { EDITIONS, type Locale } from 'filiere-lombardia'
import { dayWords } from '../../words/day-words.ts'
import { word } from '../../words/page-words.ts'
import { code, text } from '../markdown.ts'
import { link, type Page, twinLink } from '../page.ts'

/** The call as amended: which texts there are, from which day, under which of them the library answers. */
export function editionsPage(locale: Locale): Page {
  const path = 'editions'
  const opening = {
    it: 'La libreria risponde secondo l’atto stesso, se non le si chiede altro. Un testo successivo i cui criteri non sono disponibili è nominato e rifiutato: non si risponde mai con il testo sbagliato.',
    en: 'The library answers under the act itself unless asked otherwise. A later text whose criteria are not in hand is named and refused: no question is answered under the wrong text.',
  }
  const sections = Object.values(EDITIONS).map((edition) => {
    const { id, title, adoptedOn, inForceUntil, closesOn, encoded, note, unverified, sources } = edition
    const labels = {
      it: ['Identificativo', 'Adottato il', 'Vigente fino al', 'Sportello aperto fino al', 'La libreria risponde'],
      en: ['Id', 'Adopted on', 'The latest until', 'Window open until', 'The library answers under it'],
    }[locale]
    const day = (of: string | null) => (of === null ? '–' : dayWords(of)[locale])
    const yes = { it: ['sì', 'no'], en: ['yes', 'no'] }[locale]
    const values = [code(id), day(adoptedOn), day(inForceUntil), day(closesOn), encoded ? yes[0] : yes[1]]
    return [
      `## ${text(title[locale])}`,
      labels.map((label, index) => `- ${label}: ${values[index]}`).join('\n'),
      text(note[locale]),
      ...(unverified === null ? [] : [text(unverified[locale])]),
      sources
        .map(({ citation, url }) => `- ${url === null ? text(citation) : `[${text(citation)}](${url})`}`)
        .join('\n'),
    ].join('\n\n')
  })
  const rule = { it: 'Quale testo valga in un dato giorno', en: 'Which text holds on a given day' }
  const body = [
    twinLink({ path, locale }),
    `${opening[locale]} ${rule[locale]}: ${link(path, 'rules/edition-in-force', code('editionOn'))}.`,
    ...sections,
  ]
  return { path, locale, title: word('editions', locale), body: body.join('\n\n') }
}
