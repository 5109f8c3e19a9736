import type { Locale } from '../act/bilingual'
import type { ClauseId } from '../act/clauses/clause-id'
import type { LegalSourceId } from '../act/legal-sources'
import type { CivilDay } from '../values/civil-day'
import type { Exact } from '../values/decimal'
import type { FactPath } from '../values/fact-path'
import type { Instant } from '../values/instant'
import type { EuroAmount } from '../values/money'
import type { PremiumFactPath } from '../values/premium-fact-path'

/** One sentence, and what it rests on. */
export interface Sentence {
  /** The sentence, with its full stop. */
  readonly text: string
  /** The clause or the law it rests on; `null` where it only leads on. */
  readonly basis: ClauseId | LegalSourceId | null
}

/** How values are said in one language, and parties by their names where the proposal is known. */
export interface Speech {
  /** The language. */
  readonly locale: Locale
  /** A party: `«Seta» (e7)` where the proposal names it, else its id; never blank. */
  readonly party: (partyId: string) => string
  /** A party that has no id, by the path at which it stands: by its name, else `un soggetto senza identificativo (riga 7)`. */
  readonly partyAt: (path: string) => string
  /** A day: `31 dicembre 2022`, `31 December 2022`. */
  readonly day: (day: CivilDay) => string
  /** An instant in Rome: `31 dicembre 2022, ore 23:59:59 (ora di Roma)`, `31 December 2022, 23:59:59 (Rome time)`. */
  readonly moment: (at: Instant) => string
  /** A figure with the decimal sign of the language; one that has no end as it begins, with its fraction: `64,16… (385/6)`. */
  readonly figure: (value: Exact | number) => string
  /** A percentage: `50%`; one that has no end as it begins, with its fraction: `33,33…% (100/3)`. */
  readonly percent: (value: Exact) => string
  /** An amount in euro, to the cent or exact: `110.000,00 euro`, `EUR 110,000.00`. */
  readonly money: (amount: EuroAmount) => string
  /** An enumeration: `a, b e c`, `a, b and c`. */
  readonly list: (items: readonly string[]) => string
  /**
   * A fact that is not stated: `il codice fiscale di «Seta» (e7)`, `the tax code of «Seta» (e7)`. Of a list it says that the list
   * may still grow or be declared complete.
   */
  readonly fact: (path: FactPath | PremiumFactPath) => string
  /** What has to be supplied at a place: `il codice fiscale di «Seta» (e7)`; of a list, at least one item. */
  readonly needed: (path: FactPath | PremiumFactPath) => string
}
