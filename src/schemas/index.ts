/**
 * The door for untrusted data: one zod schema for each model, and what is wrong in Italian or English.
 *
 * @module filiere-lombardia/schemas
 */

// What is wrong, and where.

export { describeIssues, type SchemaIssue } from './describe-issues'
export type { SchemaIssueCode } from './messages'

// The values that occur everywhere.

export { civilDaySchema } from './civil-day'
export { amountEurSchema, decimalSchema } from './decimal'
export { euroAmountSchema } from './euro-amount'
export { instantSchema } from './instant'
export { otherSchema } from './stated'
export { taxCodeCheckSchema, taxCodeSchema } from './tax-code'

// The elements of the implementing act (A.F1.1).

export { checklistItemSchema } from './proposal'

// The two kinds of beneficiary (A.BEN.0 to A.BEN.2).

export { aggregationSchema, beneficiarySchema, partnershipSchema } from './beneficiary'

// The parties and their seats (A.BEN.3, A.BEN.5).

export { aggregationEntitySchema, enterpriseSchema, partySchema, supportingBodySchema } from './party'
export { seatSchema } from './seat'

// The agreement (A.BEN.4) and the lead that it names (A.PROP.2).

export {
  agreementPartySchema,
  agreementSchema,
  economicTermsSchema,
  leadDesignationSchema,
  signatureSchema,
} from './agreement'

// The project (A.PROJ.6).

export { activitySchema, projectSchema, swotAnalysisSchema } from './project'

// The filing (A.PART.3, A.PART.4), and the proposal as a whole, filed or in the making.

export { proposalDraftSchema } from './draft'
export { factPathSchema, listPathSchema } from './fact-path'
export { proposalSchema, submissionSchema } from './proposal'

// Who leads which proposal (A.PART.2).

export { leadConflictSchema, leadRecordSchema } from './single-lead'

// Weights and marks (A.VAL.4, A.VAL.4w).

export {
  implementingActSchema,
  markScaleSchema,
  marksSchema,
  reasonedMarkSchema,
  schemeDefinitionSchema,
  scoringSchemeSchema,
} from './scoring-scheme'

// Measures of Phase 2, and applications to them (A.F2.2, A.F2.3, A.VAL.6, A.VAL.7).

export {
  applicantSchema,
  applicationSchema,
  memberApplicantSchema,
  partnershipApplicantSchema,
  spendLineSchema,
} from './application'
export { measureSchema } from './measure'
export {
  aidIntensitiesSchema,
  aidTermsSchema,
  enterpriseSizeSchema,
  giuntaResolutionSchema,
  measureCriterionSchema,
  measureDefinitionSchema,
  premiumTermsSchema,
} from './measure-definition'
export { measureDesignSchema, measureWarningSchema } from './measure-design'

// Answers, read back from storage.

export {
  approvedListSchema,
  listEntrySchema,
  listedPartySchema,
  listingActSchema,
  listUpdateSchema,
  notListedSchema,
  removalSchema,
} from './approved-list'
export { decisionInputsSchema, decisionOutcomesSchema, decisionRecordSchema } from './decision-record'
export { draftAssessmentSchema, missingFactSchema } from './draft-assessment'
export { effectFindingSchema } from './effect-finding'
export { eligibilityAssessmentSchema, evaluationSchema, readingChoicesSchema } from './evaluation'
export { changeSchema, helpSchema } from './help'
export { flipSchema, measureComparisonSchema } from './measure-comparison'
export {
  measureSimulationSchema,
  placementSchema,
  simulatedApplicationSchema,
  simulatedRoundSchema,
} from './measure-simulation'
export { partnershipBreadthSchema } from './partnership-breadth'
export {
  aidLineSchema,
  measureEffectSchema,
  premiumAssessmentSchema,
  premiumReadingsSchema,
  premiumRuleResultSchema,
} from './premium'
export { premiumFactPathSchema } from './premium-fact-path'
export { reviewDeadlineSchema, reviewTimelinessSchema } from './review-deadline'
export { findingSchema, ruleResultSchema } from './rule-result'
export { contributionSchema, criterionRiseSchema, scoreSchema, waysToThresholdSchema } from './score'
export { submissionWindowSchema } from './submission-window'

// What holds a schema and its model together.

export type { FieldSchema, ListSchema, ObjectSchema, Shape } from './shape'
