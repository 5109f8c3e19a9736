import { type Enumeration, type Figure, type Locale, PARAMETERS, type ParameterId } from 'filiere-lombardia'
import { dayWords } from '../words/day-words.ts'
import { BOUND_WORDS, DAY_BOUND_WORDS, SETTLED_BY, UNIT_WORDS } from '../words/page-words.ts'
import { clauseLink, code, text } from './markdown.ts'
import { link } from './page.ts'

/** What a table says of a figure or a list of the act: its value, how it is meant, and its clause. */
export function parameterCells(
  path: string,
  name: ParameterId,
  locale: Locale,
): readonly [value: string, bound: string, clause: string] {
  const parameter: Figure | Enumeration = PARAMETERS[name]
  return [...valueOf(parameter, locale), `${clauseLink(path, parameter.clause)}${settledBy(path, name, locale)}`]
}

/** A figure with its unit and its bound, or how many terms a list has and whether it is open. */
function valueOf(parameter: Figure | Enumeration, locale: Locale): readonly [value: string, bound: string] {
  if ('value' in parameter) {
    const { value, unit, bound } = parameter
    const said = unit === 'civil-day' ? dayWords(String(value))[locale] : `${value} ${UNIT_WORDS[unit][locale]}`
    return [said, (unit === 'civil-day' ? DAY_BOUND_WORDS : BOUND_WORDS)[bound][locale]]
  }
  const terms = Object.values(parameter.terms).map((term) => text(term[locale]))
  const open = { it: 'elenco aperto', en: 'open list' }
  const closed = { it: 'elenco chiuso', en: 'closed list' }
  return [terms.join('; '), (parameter.open ? open : closed)[locale]]
}

/** Where the figure is a reading of the act more than its word: which reading. */
function settledBy(path: string, name: ParameterId, locale: Locale): string {
  const settled = SETTLED_BY[name]
  if (settled === undefined) return ''
  const said = { it: 'secondo l’interpretazione', en: 'under the reading' }
  return `<br>${said[locale]} ${link(path, 'readings', code(settled), `reading-${settled.toLowerCase()}`)}`
}
