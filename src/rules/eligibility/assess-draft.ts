import type { ProposalDraft } from '../../model/draft'
import type { FactPath } from '../../values/fact-path'
import { isListPath } from '../../values/fact-path'
import type { DraftAssessment, MissingFact } from '../../verdict/draft-assessment'
import type { RuleId } from '../../verdict/rule-id'
import { assess, type EligibilityResult } from './assess-eligibility'
import { type EligibilityOptions, openDraft } from './dossier'

/**
 * What is decided of a proposal that is still being written, and what is missing?
 *
 * Puts the same rules to a draft as {@link assessEligibility} to a filing, in an open world: what is not said may still come, and
 * lists may grow until the draft declares them `complete`. What is decided stays decided, whatever is added; `missing` names
 * exactly the facts that can still change a rule, lists among them, and `questions` puts them in an order to ask in. `null`
 * declares a thing absent, which is an answer. Nothing that only a panel can judge is ever missing.
 *
 * Adding is all that a draft may do: a stated fact that is changed makes another draft. So do additions that belie what is
 * stated of who is who: a row without identifiers that turns out to be two listed enterprises at once, for then these were one all
 * along; and a second VAT number of an enterprise that has stated one, or that it has none.
 *
 * @param draft a draft as `proposalDraftSchema` accepts it
 * @param options as for {@link assessEligibility}
 * @throws {@link RuleInputError} as {@link openDossier}; `invalid-argument` where `complete` names no list
 *
 * @example
 * ```ts
 * import { assessDraft, type ProposalDraft } from 'filiere-lombardia'
 *
 * const party = (row: number) => ({
 *   kind: 'enterprise' as const,
 *   taxCode: `${10000015007 + row}`,
 *   vatNumber: null,
 *   seats: [{ province: 'MI' }],
 * })
 * const withEnterprises = (count: number): ProposalDraft => ({
 *   beneficiary: { parties: Array.from({ length: count }, (_, row) => party(row)) },
 * })
 * const ofEnterprises = (draft: ProposalDraft) => assessDraft(draft).results[1]
 *
 * ofEnterprises(withEnterprises(9))?.outcome // => 'undetermined'
 * ofEnterprises(withEnterprises(9))?.findings[0]?.facts // => { counted: 9, required: 10, shortfall: 1 }
 * ofEnterprises(withEnterprises(9))?.missing // => ['beneficiary.parties']
 * ofEnterprises(withEnterprises(10))?.outcome // => 'satisfied'
 * ofEnterprises({ ...withEnterprises(9), complete: ['beneficiary.parties'] })?.outcome // => 'violated'
 * ```
 */
export function assessDraft(
  draft: ProposalDraft,
  options: EligibilityOptions = {},
): DraftAssessment<EligibilityResult> {
  const assessment = assess(openDraft(draft, options))
  return { ...assessment, questions: questionsOf(assessment.results) }
}

/** Each missing fact once, the most decisive first; what the rules lack in the order of the act breaks ties. */
function questionsOf(results: readonly EligibilityResult[]): readonly MissingFact[] {
  const waiting = new Map<FactPath, { readonly decides: RuleId[]; readonly rules: RuleId[] }>()
  for (const { rule, missing } of results) {
    for (const path of missing) {
      const fact = waiting.get(path) ?? { decides: [], rules: [] }
      waiting.set(path, fact)
      fact.rules.push(rule)
      if (missing.length === 1) fact.decides.push(rule)
    }
  }
  return [...waiting]
    .map(([path, rules]): MissingFact => ({ path, kind: isListPath(path) ? 'list' : 'fact', ...rules }))
    .toSorted((a, b) => b.decides.length - a.decides.length || b.rules.length - a.rules.length)
}
