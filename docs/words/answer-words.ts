import { type Bilingual, EDITIONS, type Locale } from 'filiere-lombardia'
import { evaluationWords, outcomeWords, unexaminedWords } from '../../src/report/words/outcomes.ts'
import type { CaseAnswer } from '../cases/boundary-case.ts'
import { isRefusal } from '../cases/procedure/refusal.ts'
import { dayWords } from './day-words.ts'
import { figureWords } from './figure-words.ts'

/** What the outcomes of rules and calls are called, as the answer to the question of a rule. */
const WORDS: Readonly<Record<string, Bilingual>> = {
  ...evaluationWords,
  ...outcomeWords,
  listed: { it: 'in elenco', en: 'listed' },
  'not-listed': { it: 'non in elenco', en: 'not listed' },
  'on-time': { it: 'entro il termine', en: 'on time' },
  late: { it: 'oltre il termine', en: 'late' },
  accepted: { it: 'accettati', en: 'accepted' },
  none: { it: 'nessuna', en: 'none' },
  ...Object.fromEntries(Object.values(EDITIONS).map(({ id, title }) => [id, title])),
}

/**
 * An answer in words: an outcome, a day, a figure in the way of the language. Of a refusal its reasons tell why.
 */
export function answerWords(
  { outcome, unexamined }: Pick<CaseAnswer, 'outcome' | 'unexamined'>,
  locale: Locale,
): string {
  if (unexamined === true) return unexaminedWords[locale]
  const words = Object.hasOwn(WORDS, outcome) ? WORDS[outcome]?.[locale] : undefined
  if (words !== undefined) return words
  if (/^\d{4}-\d\d-\d\d$/.test(outcome)) return dayWords(outcome)[locale]
  if (/^[\d.,/ ]+$/.test(outcome)) return figureWords(outcome)[locale]
  if (isRefusal(outcome)) return locale === 'it' ? 'rifiutata' : 'refused'
  return outcome
}
