import { CLAUSES, type Clause, type Locale, READINGS, RULES } from 'filiere-lombardia'
import { DECIDER_WORDS, FORCE_WORDS, word } from '../../words/page-words.ts'
import { grouped } from '../grouped.ts'
import { clauseAnchor, code, note, text } from '../markdown.ts'
import { href, link, type Page, twinLink } from '../page.ts'
import { testsOf } from '../tests-of.ts'

const PATH = 'clauses'

/** The test that holds every key phrase against the text of the act. */
const VERBATIM = 'test/act/clauses.test.ts'

/** The whole act, clause by clause: its words, what they mean, who decides, what the code does, and which test shows it. */
export function clauseMap(locale: Locale): Page {
  const clauses = Object.values(CLAUSES)
  const opening = {
    it: `L’atto intero, in ${clauses.length} disposizioni, nell’ordine del testo. Le parole tra virgolette sono quelle dell’atto, refusi compresi; la prova ${code(VERBATIM)} le confronta con il testo. Per ciascuna: chi decide, quale regola la applica e quale prova lo mostra.`,
    en: `The whole act in ${clauses.length} clauses, in the order of the text. The words in quotes are those of the act, slips included; the test ${code(VERBATIM)} holds them against the text. For each: who decides, which rule applies it, and which test shows it.`,
  }
  const parts = grouped(clauses, ({ locator }) => locator[locale].split(', ').slice(0, 2).join(', '))
  const body = [
    twinLink({ path: PATH, locale }),
    opening[locale],
    ...[...parts].map(([part, of]) => `## ${text(part)}\n\n${of.map((each) => entry(each, locale)).join('\n\n')}`),
  ]
  return { path: PATH, locale, title: word('clauses', locale), body: body.join('\n\n') }
}

function entry(clause: Clause, locale: Locale): string {
  const { id, locator, keyPhrase, meaning, force, decidedBy } = clause
  const lines = [
    `<a id="${clauseAnchor(id)}"></a>**${id}** · ${text(locator[locale])}`,
    '',
    `> «${text(keyPhrase)}»`,
    '',
    text(meaning[locale]),
    '',
    `- ${word('force', locale)}: ${force.map((each) => FORCE_WORDS[each][locale]).join(', ')}`,
    `- ${word('decidedBy', locale)}: ${decidedBy.map((each) => DECIDER_WORDS[each][locale]).join('; ')}`,
    ...applied(clause, locale),
    ...open(clause, locale),
  ]
  return note(`clause fl-clause-${decidedBy.join('-')}`, lines.join('\n'))
}

function applied({ id, decidedBy }: Clause, locale: Locale): readonly string[] {
  // Where it is the foremost clause comes first.
  const rules = Object.values(RULES)
    .filter(({ clauses }) => clauses.includes(id))
    .toSorted((one, other) => one.clauses.indexOf(id) - other.clauses.indexOf(id))
  const does = { it: 'Che cosa fa il codice', en: 'What the code does' }
  const shown = { it: 'Prove', en: 'Tests' }
  const informs = { it: 'nulla: la disposizione informa', en: 'nothing: the clause informs' }
  const leaves = {
    it: `la indica, in ogni risposta, tra le [disposizioni lasciate al Nucleo](${href(PATH, 'panel')})`,
    en: `names it, in every answer, among the [clauses left to the panel](${href(PATH, 'panel')})`,
  }
  const tests = [...new Set(rules.flatMap((rule) => testsOf(rule.id)))]
  const panel = decidedBy.includes('panel') ? ['test/act/panel-clauses.test.ts'] : []
  const answers = rules.map((rule) => link(PATH, `rules/${rule.id}`, text(rule.title[locale]), boundaryAnchor(locale)))
  const deeds = [...answers, ...(decidedBy.includes('panel') ? [leaves[locale]] : [])]
  return [
    `- ${does[locale]}: ${deeds.length === 0 ? informs[locale] : deeds.join('; ')}`,
    `- ${shown[locale]}: ${[...tests, ...panel, ...(deeds.length === 0 ? [VERBATIM] : [])].map(code).join(', ')}`,
  ]
}

/** The heading under which a rule page shows its cases. */
function boundaryAnchor(locale: Locale): string {
  return word('boundary', locale).toLowerCase().replaceAll(' ', '-')
}

function open({ id }: Clause, locale: Locale): readonly string[] {
  const readings = Object.values(READINGS).filter(({ clauses }) => clauses.includes(id))
  if (readings.length === 0) return []
  const left = { it: 'Lascia aperto', en: 'Leaves open' }
  const links = readings.map((each) =>
    link(PATH, 'readings', text(each.question[locale]), `reading-${each.id.toLowerCase()}`),
  )
  return [`- ${left[locale]}: ${links.join('; ')}`]
}
