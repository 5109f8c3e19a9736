import type { ProposalDraft } from '../../model/draft'
import type { FactPath, FactPlace, ListPath, ListPlace } from '../../model/fact-path'
import { requireObject } from '../choices'

/** Where a draft has lists; the type holds every place, and no other. */
const LISTS = {
  'beneficiary.purposes': null,
  'beneficiary.parties': null,
  'beneficiary.parties[].seats': null,
  'beneficiary.parties[].phases': null,
  'agreement.lead.designatedBy': null,
  'agreement.parties': null,
  'agreement.parties[].commitments': null,
  'project.swot.strengths': null,
  'project.swot.weaknesses': null,
  'project.swot.opportunities': null,
  'project.swot.threats': null,
  'project.interventionFields': null,
  'project.otherFields': null,
  'project.innovationElements': null,
  'project.competitivenessElements': null,
  'project.activities': null,
  'project.activities[].indicators': null,
  implementingActChecklist: null,
} as const satisfies Record<ListPlace, null>

/** Where else a proposal has facts that a rule reads. */
const OTHERS = {
  id: null,
  'submission.submittedAt': null,
  'submission.channel': null,
  'beneficiary.kind': null,
  'beneficiary.constitutedOn': null,
  'beneficiary.operating': null,
  'beneficiary.commonObjective': null,
  'beneficiary.parties[].id': null,
  'beneficiary.parties[].kind': null,
  'beneficiary.parties[].bodyType': null,
  'beneficiary.parties[].taxCode': null,
  'beneficiary.parties[].vatNumber': null,
  'beneficiary.parties[].groupId': null,
  'beneficiary.parties[].seats[].province': null,
  'beneficiary.parties[].seats[].type': null,
  'beneficiary.parties[].phases[].other': null,
  leadId: null,
  agreement: null,
  'agreement.kind': null,
  'agreement.lead': null,
  'agreement.lead.partyId': null,
  'agreement.parties[].partyId': null,
  'agreement.parties[].role': null,
  'agreement.parties[].economicTerms': null,
  'agreement.parties[].signature': null,
  'agreement.parties[].signature.by': null,
  'agreement.parties[].signature.signedOn': null,
  'agreement.parties[].signature.powerOfAttorney': null,
  'project.strategy': null,
  'project.swot': null,
  'project.activities[].description': null,
  'project.activities[].technicalFeasibility': null,
  'project.activities[].budgetEur': null,
  'project.activities[].budgetStatement': null,
  'implementingActChecklist[].present': null,
} as const satisfies Record<Exclude<FactPlace, ListPlace>, null>

/** Whether a path is that of a list that a draft can declare complete. */
export function isListPath(path: unknown): path is ListPath {
  return typeof path === 'string' && Object.hasOwn(LISTS, placeOf(path))
}

/** Whether a path is that of a fact that a rule reads, or of a list of such. */
export function isFactPath(path: unknown): path is FactPath {
  return isListPath(path) || (typeof path === 'string' && Object.hasOwn(OTHERS, placeOf(path)))
}

/** The path without its indexes. */
function placeOf(path: string): string {
  // The sign for the place of an item is no item.
  return path.includes('[]') ? '' : path.replaceAll(/\[(?:0|[1-9]\d*)\]/g, '[]')
}

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
  const { beneficiary, agreement, project } = requireObject(draft, 'draft')
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
