import type * as z from 'zod'
import type { FactPath, FactPlace, ListPath, ListPlace } from '../model/fact-path'
import { MAX_ITEMS } from './limits'
import { typed } from './text'

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

/** The path of a list that a draft can declare complete: `beneficiary.parties`, `agreement.parties[0].commitments`. */
export const listPathSchema: z.ZodType<ListPath, ListPath> = /* @__PURE__ */ typed<ListPath>('list-path', (path) =>
  Object.hasOwn(LIST_PLACES, placeOf(path)),
)

/** The path of a fact that a rule can lack, the lists among them: `leadId`, `agreement.parties[6].signature`. */
export const factPathSchema: z.ZodType<FactPath, FactPath> = /* @__PURE__ */ typed<FactPath>('fact-path', (path) => {
  const place = placeOf(path)
  return Object.hasOwn(LIST_PLACES, place) || Object.hasOwn(SINGLE_PLACES, place)
})

/** The place that a path names, without its indexes; what is no index leaves a mark that no place has. */
function placeOf(path: string): string {
  return path.replace(/\[(\d*)\]/g, (_step, index: string) => (isIndex(index) ? '[]' : '[?]'))
}

/** Whether it is the place of an item in a list, from zero, as the paths of answers write it. */
function isIndex(text: string): boolean {
  return text === String(Number(text)) && Number(text) < MAX_ITEMS
}
