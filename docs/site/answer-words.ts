import type { Bilingual, Locale } from 'filiere-lombardia'

/** What the outcomes of rules and calls are called, as the answer to the question of a rule. */
const WORDS: Readonly<Record<string, Bilingual>> = {
  satisfied: { it: 'soddisfatto', en: 'satisfied' },
  violated: { it: 'non soddisfatto', en: 'not satisfied' },
  undetermined: { it: 'non determinato', en: 'undetermined' },
  'not-applicable': { it: 'non applicabile', en: 'not applicable' },
  recognisable: { it: 'riconoscibile', en: 'recognisable' },
  'not-recognisable': { it: 'non riconoscibile', en: 'not recognisable' },
  eligible: { it: 'ammissibile', en: 'eligible' },
  ineligible: { it: 'non ammissibile', en: 'not eligible' },
}

/** An answer in words; a value (a day, a score) as it is, digits in the way of the language. */
export function answerWords(outcome: string, locale: Locale): string {
  const words = Object.hasOwn(WORDS, outcome) ? WORDS[outcome]?.[locale] : undefined
  if (words !== undefined) return words
  return locale === 'it' && /^\d+\.\d+$/.test(outcome) ? outcome.replace('.', ',') : outcome
}
