import { CLAUSES, type Locale, RULES, type Rule } from 'filiere-lombardia'
import { word } from '../../words/page-words.ts'
import { grouped } from '../grouped.ts'
import { clauseLink, table, text } from '../markdown.ts'
import { link, type Page, twinLink } from '../page.ts'

/** The index of the rules, in the order of the act. */
export function ruleIndex(children: readonly Page[], locale: Locale): Page {
  const path = 'rules'
  const opening = {
    it: 'Ogni regola risponde a una domanda e si fonda su una o più disposizioni dell’atto. L’ordine è quello dell’Allegato A.',
    en: 'Each rule answers one question and stands on one or more clauses of the act. The order is that of Annex A.',
  }
  const sections = grouped(Object.values(RULES), headingOf)
  const body = [
    twinLink({ path, locale }),
    opening[locale],
    ...[...sections].map(([heading, rules]) => `## ${heading}\n\n${ruleTable(path, rules, locale)}`),
  ]
  return { path, locale, title: word('rules', locale), body: body.join('\n\n'), children }
}

/** The heading of Annex A under which the foremost clause of a rule stands. */
function headingOf({ clauses: [first] }: Rule): string {
  const { locator } = CLAUSES[first]
  const [, heading = locator.it, part = ''] = locator.it.split(', ')
  return text(part.startsWith('Fase') ? `${heading}, ${part}` : heading)
}

function ruleTable(path: string, rules: readonly Rule[], locale: Locale): string {
  return table(
    [word('rule', locale), word('question', locale), word('clause', locale)],
    rules.map(({ id, title, question, clauses }) => [
      link(path, `rules/${id}`, text(title[locale])),
      text(question[locale]),
      clauseLink(path, clauses[0]),
    ]),
  )
}
