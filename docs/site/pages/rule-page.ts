import { CLAUSES, type Locale, READINGS, type Reading, type Rule } from 'filiere-lombardia'
import type { BoundaryCase, RuleCases } from '../../cases/boundary-case.ts'
import { answerWords } from '../../words/answer-words.ts'
import { FACT_FIELDS, FACT_WORDS } from '../../words/fact-words.ts'
import { CHOICE_WORDS, PARAMETER_WORDS, word } from '../../words/page-words.ts'
import { clauseLink, code, note, sentence, table, text } from '../markdown.ts'
import { href, link, type Page, twinLink } from '../page.ts'
import { parameterCells } from '../parameter-cells.ts'
import { testsOf } from '../tests-of.ts'

/** The page of one rule: its question, what it stands on, its cases on the boundary, what it reads and what it can find. */
export function rulePage(rule: Rule, cases: RuleCases, locale: Locale, picture = ''): Page {
  const path = `rules/${rule.id}`
  const body = [
    `${link(path, 'rules', word('rules', locale))} · ${twinLink({ path, locale })}`,
    note('question', `**${text(rule.question[locale])}**`),
    section(word('standsOn', locale), clauses(path, rule, locale)),
    picture,
    section(word('boundary', locale), boundary(path, cases, locale)),
    section(word('figures', locale), parameters(path, rule, locale)),
    section(word('open', locale), readings(path, rule, locale)),
    section(word('facts', locale), facts(rule, locale)),
    section(word('findings', locale), findings(path, rule, cases, locale)),
    section(word('whoAnswers', locale), tests(rule, locale)),
  ]
  return { path, locale, title: rule.title[locale], body: body.filter((part) => part !== '').join('\n\n') }
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`
}

function clauses(path: string, rule: Rule, locale: Locale): string {
  return table(
    [word('clause', locale), word('wording', locale), word('meaning', locale)],
    rule.clauses.map((id) => [
      `${clauseLink(path, id)}<br>${text(CLAUSES[id].locator[locale])}`,
      `«${text(CLAUSES[id].keyPhrase)}»`,
      text(CLAUSES[id].meaning[locale]),
    ]),
  )
}

function boundary(path: string, { cases }: RuleCases, locale: Locale): string {
  const said = {
    it: 'Le risposte di questa tabella sono date dalla libreria mentre si costruisce il sito; le prove le confrontano con quelle attese.',
    en: 'The answers in this table are given by the library while the site is built; the suite holds them against those expected.',
  }
  const nothing = { it: 'Nessun rilievo.', en: 'Nothing to remark.' }
  const rows = cases.map((each) => {
    const answer = each.answer()
    const reasons = answer.inWords(locale).map((reason) => sentence(path, reason))
    return [
      text(each.what[locale]),
      `**${text(answerWords(answer, locale))}**`,
      reasons.length === 0 ? nothing[locale] : reasons.join('<br>'),
    ]
  })
  return `${said[locale]}\n\n${note('cases', table([word('case', locale), word('answer', locale), word('why', locale)], rows))}`
}

function parameters(path: string, rule: Rule, locale: Locale): string {
  if (rule.parameters.length === 0) return ''
  return table(
    [word('parameter', locale), word('value', locale), word('bound', locale), word('clause', locale)],
    rule.parameters.map((name) => [
      link(path, 'parameters', text(PARAMETER_WORDS[name][locale])),
      ...parameterCells(path, name, locale),
    ]),
  )
}

function readings(path: string, rule: Rule, locale: Locale): string {
  return rule.readings.map((id) => reading(path, READINGS[id], locale)).join('\n\n')
}

function reading(
  path: string,
  { id, question, options, default: taken, chosenBy, why }: Reading,
  locale: Locale,
): string {
  const others = Object.entries(options).filter(([option]) => option !== taken)
  const isDefault = { it: 'predefinita', en: 'default' }
  return [
    `**[${text(question[locale])}](${href(path, 'readings', `reading-${id.toLowerCase()}`)})**`,
    '',
    `- ${text(options[taken]?.[locale] ?? taken)} (*${isDefault[locale]}*). ${text(why[locale])}`,
    ...others.map(([, words]) => `- ${text(words[locale])}`),
    '',
    CHOICE_WORDS[chosenBy][locale],
  ].join('\n')
}

function facts(rule: Rule, locale: Locale): string {
  return table(
    [word('fact', locale), word('field', locale)],
    rule.facts.map((path) => {
      const field = FACT_FIELDS[path]
      return [text(FACT_WORDS[path]?.[locale] ?? path), field === undefined ? code(path) : `{@link ${field} | ${path}}`]
    }),
  )
}

function findings(path: string, rule: Rule, cases: RuleCases, locale: Locale): string {
  if (rule.findings.length === 0) return ''
  return table(
    [word('code', locale), word('example', locale)],
    rule.findings.map((found) => [code(found), sentence(path, exampleOf(found, cases.cases, locale))]),
  )
}

/** How a finding reads in the first case that has it. */
function exampleOf(found: string, cases: readonly BoundaryCase[], locale: Locale): string {
  for (const each of cases) {
    const { codes, inWords } = each.answer()
    const at = codes.indexOf(found)
    const said = at === -1 ? undefined : inWords(locale)[at]
    if (said !== undefined) return said
  }
  throw new Error(`no case has the finding ${found}`)
}

function tests(rule: Rule, locale: Locale): string {
  const answered = { it: 'Risponde', en: 'Answered by' }
  const shown = { it: 'Prove', en: 'Tests' }
  const id = { it: 'Identificativo della regola', en: 'Id of the rule' }
  return [
    `- ${answered[locale]}: {@link ${rule.answeredBy}}`,
    `- ${id[locale]}: ${code(rule.id)}`,
    `- ${shown[locale]}: ${testsOf(rule.id).map(code).join(', ')}`,
  ].join('\n')
}
