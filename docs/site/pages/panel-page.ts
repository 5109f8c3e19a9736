import { CLAUSES, type Locale } from 'filiere-lombardia'
import { word } from '../../words/page-words.ts'
import { clauseLink, table, text } from '../markdown.ts'
import { type Page, twinLink } from '../page.ts'

/** The clause by which the Region itself weighs whether a project can be funded. */
const FUNDING = 'A.SIN.1'

/** What is left to the panel, and why. */
export function panelPage(locale: Locale): Page {
  const path = 'panel'
  const clauses = Object.values(CLAUSES).filter(({ decidedBy }) => decidedBy.includes('panel'))
  const alone = clauses.filter(({ id, decidedBy }) => !decidedBy.includes('code') && id !== FUNDING)
  const funding = clauses.filter(({ id }) => id === FUNDING)
  const shared = clauses.filter(({ decidedBy }) => decidedBy.includes('code'))
  const opening = {
    it: 'Alcune disposizioni chiedono un giudizio: coerenza, innovatività, concretezza, qualità. Nessun dato le decide, e la libreria non le decide. Ogni verifica le elenca (`forThePanel`), qualunque sia l’esito; i punteggi per criterio sono quelli del Nucleo di Valutazione e portano il nome di chi li ha attribuiti.',
    en: 'Some clauses ask for judgement: coherence, innovativeness, soundness, quality. No datum decides them, and the library does not. Every assessment lists them (`forThePanel`), whatever its outcome; the marks by criterion are the panel’s and carry the name of who gave them.',
  }
  const wholly = { it: 'Interamente al Nucleo', en: 'The panel’s alone' }
  const region = { it: 'Alla Regione, fuori dal Nucleo', en: 'For the Region, not the panel' }
  const notPanel = {
    it: 'Anche questa disposizione chiede una valutazione che nessun dato decide; spetta però alla Regione, in raccordo con le Direzioni Generali.',
    en: 'This clause, too, asks for judgement that no datum decides; it is the Region’s, however, together with its Directorates.',
  }
  const inPart = { it: 'In parte al codice, in parte al Nucleo', en: 'In part the code’s, in part the panel’s' }
  const why = {
    it: 'Il codice verifica che il fatto ci sia (un elenco non vuoto, un importo, una data); se ciò che c’è valga quanto l’atto vuole, lo dice il Nucleo.',
    en: 'The code checks that the fact is there (a list that is not empty, an amount, a day); whether what is there is worth what the act wants, the panel says.',
  }
  const rows = (of: typeof clauses) =>
    table(
      [word('clause', locale), word('wording', locale), word('meaning', locale)],
      of.map(({ id, keyPhrase, meaning }) => [clauseLink(path, id), `«${text(keyPhrase)}»`, text(meaning[locale])]),
    )
  const body = [
    twinLink({ path, locale }),
    opening[locale],
    `## ${wholly[locale]}`,
    rows(alone),
    `## ${region[locale]}`,
    notPanel[locale],
    rows(funding),
    `## ${inPart[locale]}`,
    why[locale],
    rows(shared),
  ]
  return { path, locale, title: word('panel', locale), body: body.join('\n\n') }
}
