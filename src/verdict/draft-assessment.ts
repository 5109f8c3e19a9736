import type { FactPath } from '../values/fact-path'
import type { EligibilityAssessment } from './evaluation'
import type { RuleId } from './rule-id'
import type { RuleResult } from './rule-result'

/**
 * A fact that a draft does not state, and the rules that wait for it.
 *
 * @example
 * ```ts
 * import { assessDraft, type MissingFact } from 'filiere-lombardia'
 *
 * const first: MissingFact | undefined = assessDraft({ leadId: 'e1' }).questions[0]
 * first?.path // => 'beneficiary.parties'
 * first?.kind // => 'list'
 * first?.decides // => ['minimum-enterprises', 'supporting-bodies', 'value-chain-phases']
 * first?.rules.includes('lead') // => true
 * ```
 */
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

/**
 * What the rules of eligibility say of a draft: what is decided whatever comes, and what is missing.
 *
 * @example
 * ```ts
 * import { assessDraft, type DraftAssessment } from 'filiere-lombardia'
 *
 * const fresh: DraftAssessment = assessDraft({})
 * fresh.outcome // => 'undetermined'
 * fresh.questions.some(({ path }) => path === 'leadId') // => true
 * const hopeless = assessDraft({ leadId: null })
 * hopeless.outcome // => 'ineligible'
 * hopeless.questions.some(({ path }) => path === 'leadId') // => false
 * ```
 */
export interface DraftAssessment<Result extends RuleResult = RuleResult> extends EligibilityAssessment<Result> {
  /**
   * The facts to ask for, each once, the most decisive first: by how many rules a fact decides alone, then by how many wait
   * for it, then in the order of the act.
   */
  readonly questions: readonly MissingFact[]
}
