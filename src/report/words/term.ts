import type { Locale } from '../../act/bilingual'
import type { Term } from '../../act/vocabulary'
import { quoted } from './quoted'

/** What is a code of an enumeration called? Words that a participant chose beside an open list are called as they are. */
export function term(terms: Readonly<Record<string, Term>>, code: string, locale: Locale): string {
  const known = Object.hasOwn(terms, code) ? terms[code] : undefined
  return quoted(known === undefined ? code : known[locale])
}
