import type { FactPath } from '../values/fact-path'
import type { EligibilityAssessment } from './evaluation'
import type { RuleId } from './rule-id'
import type { RuleResult } from './rule-result'

/** A fact that a draft does not state, and the rules that wait for it. */
export interface MissingFact {
  /** Its path; of a list, what is missing are its further items, or the word that there are none. */
  readonly path: FactPath
  /** Whether it is a list, which a draft can declare complete, or a single fact. */
  readonly kind: 'list' | 'fact'
  /** The rules that wait for nothing else: whatever it turns out to be, they are decided. */
  readonly decides: readonly RuleId[]
  /** All rules that wait for it, in the order of the act. */
  readonly rules: readonly RuleId[]
}

/** What the rules of eligibility say of a draft: what is decided whatever comes, and what is missing. */
export interface DraftAssessment<Result extends RuleResult = RuleResult> extends EligibilityAssessment<Result> {
  /**
   * The facts to ask for, each once, the most decisive first: by how many rules a fact decides alone, then by how many wait
   * for it, then in the order of the act.
   */
  readonly questions: readonly MissingFact[]
}
