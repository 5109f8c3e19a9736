import type { Bilingual } from '../act/bilingual'
import type { ClauseId } from '../act/clauses/clause-id'
import type { PARAMETERS } from '../act/parameters'
import type { ReadingId } from '../act/reading-choices'
import type { Finding } from '../verdict/finding'
import type { PremiumRuleId, RuleId } from '../verdict/rule-id'
import type { ProcedureRuleId } from './procedure-rule-words'

/** The id of any rule of the catalogue: of eligibility, of what follows once a proposal is filed, of the premium. */
export type CatalogueRuleId = RuleId | ProcedureRuleId | PremiumRuleId

/** The name under which `PARAMETERS` holds a figure or a list of the act. */
export type ParameterId = keyof typeof PARAMETERS

/** A rule as data: what it asks, what it stands on, what it reads, and what it can find. */
export interface Rule {
  /** Its id, under which results name it. */
  readonly id: CatalogueRuleId
  /** Its title, short. */
  readonly title: Bilingual
  /** The question it answers. */
  readonly question: Bilingual
  /** The clauses it stands on, the foremost first. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  /** The figures and lists of the act that it applies, by their names in `PARAMETERS`. */
  readonly parameters: readonly ParameterId[]
  /** The open points of the act that it had to settle, by their ids in `READINGS`. */
  readonly readings: readonly ReadingId[]
  /**
   * The facts it reads, as paths: of the proposal (`beneficiary.parties[].seats[].province`), or of what else is handed to it
   * (`examinedAt`, `marks`, `measure.premium`, `application.score`, `list.entries[].validFrom`). `[]` stands for any entry.
   */
  readonly facts: readonly string[]
  /** The codes of what it can find. */
  readonly findings: readonly string[]
  /** The exported function that answers it. */
  readonly answeredBy: string
}

/** A rule as it is written down in the tables of this folder, where the key already is its id. */
export type RuleEntry = Omit<Rule, 'id' | 'title' | 'question'>

/** All codes of a kind of finding. Each is named, once: a code that is left out, or is none of them, does not compile. */
// @__NO_SIDE_EFFECTS__
export function codesOf<F extends Finding>(codes: Readonly<Record<F['code'], true>>): readonly string[] {
  return Object.keys(codes)
}
