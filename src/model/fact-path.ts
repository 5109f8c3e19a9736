/** A list of a proposal that a draft can declare complete; `[]` stands for the place of an item, from zero. */
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

/** A fact that a rule can lack, the lists among them; `[]` stands for the place of an item, from zero. */
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

/** The path of a fact, for example `agreement.parties[6].signature`; with it goes everything beneath it. */
export type FactPath = WithIndexes<FactPlace>

/** The path of a list, for example `beneficiary.parties`. */
export type ListPath = WithIndexes<ListPlace>
