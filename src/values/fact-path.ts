/**
 * A list of a proposal that a draft can declare complete; `[]` stands for the place of an item, from zero.
 *
 * @example
 * ```ts
 * import { type ListPlace } from 'filiere-lombardia'
 * import { describeIssues, listPathSchema } from 'filiere-lombardia/schemas'
 *
 * const phasesOf = (party: string, place: ListPlace = 'beneficiary.parties[].phases') => {
 *   const { error } = listPathSchema.safeParse(place.replace('[]', `[${party}]`))
 *   return error === undefined || describeIssues(error)[0]?.code
 * }
 * phasesOf('0') // => true
 * // The place of all lists of phases is the path of none.
 * phasesOf('') // => 'invalid-list-path'
 * phasesOf('00') // => 'invalid-list-path'
 * ```
 */
export type ListPlace =
  | 'beneficiary.purposes'
  | 'beneficiary.parties'
  | 'beneficiary.parties[].seats'
  | 'beneficiary.parties[].phases'
  | 'agreement.lead.designatedBy'
  | 'agreement.parties'
  | 'agreement.parties[].commitments'
  | 'project.swot.strengths'
  | 'project.swot.weaknesses'
  | 'project.swot.opportunities'
  | 'project.swot.threats'
  | 'project.interventionFields'
  | 'project.otherFields'
  | 'project.innovationElements'
  | 'project.competitivenessElements'
  | 'project.activities'
  | 'project.activities[].indicators'
  | 'implementingActChecklist'

/**
 * A fact that a rule can lack, the lists among them; `[]` stands for the place of an item, from zero.
 *
 * @example
 * ```ts
 * import { type FactPlace, RULES } from 'filiere-lombardia'
 *
 * const readBy = (place: FactPlace) =>
 *   Object.values(RULES).filter(({ facts }) => facts.includes(place)).map(({ id }) => id)
 * readBy('agreement.parties[].signature.powerOfAttorney') // => ['agreement-signatures']
 * // @ts-expect-error no rule lacks a name
 * readBy('beneficiary.parties[].name') // => []
 * // @ts-expect-error the path of one fact, not the place of all
 * readBy('agreement.parties[0].signature.powerOfAttorney') // => []
 * ```
 */
export type FactPlace =
  | ListPlace
  | 'id'
  | 'submission.submittedAt'
  | 'submission.channel'
  | 'beneficiary.kind'
  | 'beneficiary.constitutedOn'
  | 'beneficiary.operating'
  | 'beneficiary.commonObjective'
  | 'beneficiary.parties[].id'
  | 'beneficiary.parties[].kind'
  | 'beneficiary.parties[].bodyType'
  | 'beneficiary.parties[].taxCode'
  | 'beneficiary.parties[].vatNumber'
  | 'beneficiary.parties[].groupId'
  | 'beneficiary.parties[].registerStatus'
  | 'beneficiary.parties[].seats[].province'
  | 'beneficiary.parties[].seats[].type'
  | 'beneficiary.parties[].phases[].other'
  | 'leadId'
  | 'agreement'
  | 'agreement.kind'
  | 'agreement.lead'
  | 'agreement.lead.partyId'
  | 'agreement.parties[].partyId'
  | 'agreement.parties[].role'
  | 'agreement.parties[].economicTerms'
  | 'agreement.parties[].signature'
  | 'agreement.parties[].signature.by'
  | 'agreement.parties[].signature.signedOn'
  | 'agreement.parties[].signature.powerOfAttorney'
  | 'project.strategy'
  | 'project.swot'
  | 'project.activities[].description'
  | 'project.activities[].technicalFeasibility'
  | 'project.activities[].budgetEur'
  | 'project.activities[].budgetStatement'
  | 'implementingActChecklist[].present'

type WithIndexes<Place extends string> = Place extends `${infer Before}[]${infer After}`
  ? `${Before}[${number}]${WithIndexes<After>}`
  : Place

/**
 * The path of a fact, for example `agreement.parties[6].signature`; with it goes everything beneath it.
 *
 * @example
 * ```ts
 * import { type FactPath } from 'filiere-lombardia'
 * import { describeIssues, factPathSchema } from 'filiere-lombardia/schemas'
 *
 * const path: FactPath = 'agreement.parties[6].signature'
 * factPathSchema.safeParse(path).success // => true
 * factPathSchema.safeParse('agreement.parties[06].signature').success // => false
 * const { error } = factPathSchema.safeParse('agreement.parties[].signature')
 * error && describeIssues(error)[0]?.code // => 'invalid-fact-path'
 * ```
 */
export type FactPath = WithIndexes<FactPlace>

/**
 * The path of a list, for example `beneficiary.parties`.
 *
 * @example
 * ```ts
 * import { assessDraft, type ListPath, RuleInputError } from 'filiere-lombardia'
 *
 * const ended = (path: ListPath) => {
 *   try {
 *     return assessDraft({ beneficiary: { parties: [] }, complete: [path] }).results[1]?.outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * ended('beneficiary.parties') // => 'violated'
 * ended('agreement.parties') // => 'undetermined'
 * ended(JSON.parse('"leadId"')) // => 'invalid-argument at complete[0]'
 * ```
 */
export type ListPath = WithIndexes<ListPlace>

/** The lists of a proposal. A place that the type does not know, or that is left out here, does not compile. */
export const LIST_PLACES: Readonly<Record<ListPlace, true>> = {
  'beneficiary.purposes': true,
  'beneficiary.parties': true,
  'beneficiary.parties[].seats': true,
  'beneficiary.parties[].phases': true,
  'agreement.lead.designatedBy': true,
  'agreement.parties': true,
  'agreement.parties[].commitments': true,
  'project.swot.strengths': true,
  'project.swot.weaknesses': true,
  'project.swot.opportunities': true,
  'project.swot.threats': true,
  'project.interventionFields': true,
  'project.otherFields': true,
  'project.innovationElements': true,
  'project.competitivenessElements': true,
  'project.activities': true,
  'project.activities[].indicators': true,
  implementingActChecklist: true,
}

/** The facts of a proposal that are no lists; apart, so that who reads drafts alone does not pay for them. */
export const SINGLE_PLACES: Readonly<Record<Exclude<FactPlace, ListPlace>, true>> = {
  id: true,
  'submission.submittedAt': true,
  'submission.channel': true,
  'beneficiary.kind': true,
  'beneficiary.constitutedOn': true,
  'beneficiary.operating': true,
  'beneficiary.commonObjective': true,
  'beneficiary.parties[].id': true,
  'beneficiary.parties[].kind': true,
  'beneficiary.parties[].bodyType': true,
  'beneficiary.parties[].taxCode': true,
  'beneficiary.parties[].vatNumber': true,
  'beneficiary.parties[].groupId': true,
  'beneficiary.parties[].registerStatus': true,
  'beneficiary.parties[].seats[].province': true,
  'beneficiary.parties[].seats[].type': true,
  'beneficiary.parties[].phases[].other': true,
  leadId: true,
  agreement: true,
  'agreement.kind': true,
  'agreement.lead': true,
  'agreement.lead.partyId': true,
  'agreement.parties[].partyId': true,
  'agreement.parties[].role': true,
  'agreement.parties[].economicTerms': true,
  'agreement.parties[].signature': true,
  'agreement.parties[].signature.by': true,
  'agreement.parties[].signature.signedOn': true,
  'agreement.parties[].signature.powerOfAttorney': true,
  'project.strategy': true,
  'project.swot': true,
  'project.activities[].description': true,
  'project.activities[].technicalFeasibility': true,
  'project.activities[].budgetEur': true,
  'project.activities[].budgetStatement': true,
  'implementingActChecklist[].present': true,
}

/** Whether a path is that of a list that a draft can declare complete. */
export function isListPath(path: unknown): path is ListPath {
  return typeof path === 'string' && Object.hasOwn(LIST_PLACES, placeOf(path))
}

/** Whether a path is that of a fact that a rule reads, or of a list of such. */
export function isFactPath(path: unknown): path is FactPath {
  return isListPath(path) || (typeof path === 'string' && Object.hasOwn(SINGLE_PLACES, placeOf(path)))
}

/** The path without its indexes. */
function placeOf(path: string): string {
  // The sign for the place of an item is no item.
  return path.includes('[]') ? '' : path.replaceAll(/\[(?:0|[1-9]\d*)\]/g, '[]')
}
