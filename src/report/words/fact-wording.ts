import type { Bilingual } from '../../act/bilingual'
import type { FactPlace, ListPlace } from '../../values/fact-path'
import type { PremiumFactPath } from '../../values/premium-fact-path'

/**
 * A fact in words. `{of}` stands for who or what it belongs to, `{number}` for the number of that among its like, `{item}` for the
 * number of the fact among several of the same owner; people count from one.
 */
export interface FactWords {
  /** What it is called where it is not stated. */
  readonly name: Bilingual
  /** What has to be supplied, where that is more than the fact itself. */
  readonly needed?: Bilingual
}

/** A list in words. */
export interface ListWords {
  /** What it lists, as it follows on from «l’elenco», «the list»: `delle sedi {of}`, `of the seats {of}`. */
  readonly list: Bilingual
  /** One item of it, as the least that has to be supplied. */
  readonly needed: Bilingual
}

/** The path of a fact with `[]` for the place of an item. */
type PlaceOf<Path extends string> = Path extends `${infer Before}[${number}]${infer After}`
  ? `${Before}[]${After}`
  : Path

/** The place of a fact that is said in words: of a proposal, of a measure, of an application to one. */
export type SaidPlace = FactPlace | PlaceOf<PremiumFactPath>

/** The words of every fact that a rule can lack; a place without words does not compile. */
export type WordsOfFacts = { readonly [P in SaidPlace]: P extends ListPlace ? ListWords : FactWords }
