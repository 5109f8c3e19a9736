import type { ProposalDraft } from '../../model/draft'
import type { ListPath } from '../../values/fact-path'
import { requireFacts } from '../choices'

/**
 * Which lists does a draft have, that it can declare complete?
 *
 * All of them: those that every proposal can have, and those of each party, entry and activity that the draft names so far. A
 * form offers them one by one ("no more parties"); once all are declared, nothing can be missing but single facts.
 *
 * Paths count the rows: where a row is taken out, those of the rows behind it are to be declared anew.
 *
 * @param draft a draft as `proposalDraftSchema` accepts it
 * @returns the paths, for `complete`
 * @throws {@link RuleInputError} `invalid-argument` where the draft is no object
 *
 * @example
 * ```ts
 * import { assessDraft, listsOf, type ProposalDraft } from 'filiere-lombardia'
 *
 * const draft: ProposalDraft = { beneficiary: { parties: [{ id: 'e1' }] } }
 * listsOf(draft).includes('beneficiary.parties[0].seats') // => true
 * assessDraft({ ...draft, complete: listsOf(draft) }).outcome // => 'ineligible'
 * ```
 */
export function listsOf(draft: ProposalDraft): readonly ListPath[] {
  const { beneficiary, agreement, project } = requireFacts(draft, 'draft')
  return [
    'beneficiary.purposes',
    'beneficiary.parties',
    ...(beneficiary?.parties ?? []).flatMap((_, row): ListPath[] => [
      `beneficiary.parties[${row}].seats`,
      `beneficiary.parties[${row}].phases`,
    ]),
    'agreement.lead.designatedBy',
    'agreement.parties',
    ...(agreement?.parties ?? []).map((_, entry): ListPath => `agreement.parties[${entry}].commitments`),
    'project.swot.strengths',
    'project.swot.weaknesses',
    'project.swot.opportunities',
    'project.swot.threats',
    'project.interventionFields',
    'project.otherFields',
    'project.innovationElements',
    'project.competitivenessElements',
    'project.activities',
    ...(project?.activities ?? []).map((_, activity): ListPath => `project.activities[${activity}].indicators`),
    'implementingActChecklist',
  ]
}
