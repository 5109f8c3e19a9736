/**
 * D.g.r. Lombardia XI/5899 of 31 January 2022 as code: who may apply, was the window open, by when must the review end, what does
 * a proposal score, does it go on the list, and what premium does that earn. Every answer says why, on which clause, and under which
 * reading.
 *
 * @module filiere-lombardia
 */

// What the act says

export type { Bilingual, Locale } from './act/bilingual'
export type { Clause, ClauseForce, Decider } from './act/clauses/clause'
export type { ClauseId } from './act/clauses/clause-id'
export { CLAUSES } from './act/clauses/clauses'
export type { EditionId, EncodedEditionId } from './act/closing-days'
export { EDITIONS, type Edition, type EditionSource } from './act/editions'
export type { Figure } from './act/figures'
export { LEGAL_SOURCES, type LegalSource, type LegalSourceId } from './act/legal-sources'
export { type Enumeration, PARAMETERS } from './act/parameters'
export type {
  ArgumentReadingId,
  ChosenReadingId,
  FixedReadingId,
  ReadingChoices,
  ReadingId,
  ReadingOption,
  ReadingSelection,
} from './act/reading-choices'
export type { Reading } from './act/readings/reading'
export { READINGS } from './act/readings/readings'
export { RESOLUTION, type Resolution } from './act/resolution'
export type {
  BeneficiaryKind,
  Criterion,
  InterventionField,
  ListedChannel,
  ListedLegalForm,
  ListedSupportingBody,
  ListedValueChainPhase,
  Purpose,
  Term,
  Terms,
} from './act/vocabulary'
export { editionOn } from './rules/edition-on'

// Who and what the act speaks of

export type {
  AgreementParty,
  EconomicTerms,
  LeadDesignation,
  PartnershipAgreement,
  Signature,
} from './model/agreement'
export type { Aggregation, Beneficiary, Grouping, LegalForm, Partnership } from './model/beneficiary'
export type { Draft, ProposalDraft } from './model/draft'
export type {
  AggregationEntity,
  Enterprise,
  Party,
  PartyIdentity,
  SupportingBody,
  SupportingBodyType,
  ValueChainPhase,
} from './model/party'
export type { Activity, Project, SwotAnalysis } from './model/project'
export type { ChecklistItem, Proposal, Submission } from './model/proposal'
export type {
  ByCriterion,
  ImplementingAct,
  Mark,
  MarkScale,
  Marks,
  ReasonedMark,
  SchemeDefinition,
  ScoringScheme,
} from './model/scoring-scheme'
export type { Seat, SeatType } from './model/seat'
export type { Other, Stated } from './model/stated'
export type { FactPath, FactPlace, ListPath, ListPlace } from './values/fact-path'

// Who may apply

export type { EncodedEdition, RuleOptions } from './rules/choices'
export { type AgreementContentFinding, checkAgreementContent } from './rules/eligibility/agreement-content'
export { type AgreementFormFinding, checkAgreementForm } from './rules/eligibility/agreement-form'
export { type AgreementSignaturesFinding, checkAgreementSignatures } from './rules/eligibility/agreement-signatures'
export { assessDraft } from './rules/eligibility/assess-draft'
export {
  assessEligibility,
  type EligibilityFinding,
  type EligibilityResult,
} from './rules/eligibility/assess-eligibility'
export { type BeneficiaryKindFinding, checkBeneficiaryKind } from './rules/eligibility/beneficiary-kind'
export { type CommonObjectiveFinding, checkCommonObjective } from './rules/eligibility/common-objective'
export { type Dossier, type EligibilityOptions, openDossier, type PartyTerms } from './rules/eligibility/dossier'
export {
  checkImplementingAct,
  type ImplementingActChecklistFinding,
} from './rules/eligibility/implementing-act-checklist'
export { checkInnovationElements, type InnovationElementsFinding } from './rules/eligibility/innovation-elements'
export { checkInterventionFields, type InterventionFieldsFinding } from './rules/eligibility/intervention-fields'
export { checkLead, type LeadFinding } from './rules/eligibility/lead'
export { checkSingleLead, type SingleLeadFinding } from './rules/eligibility/lead-uniqueness'
export { listsOf } from './rules/eligibility/lists-of'
export { checkMinimumEnterprises, type MinimumEnterprisesFinding } from './rules/eligibility/minimum-enterprises'
export { checkProjectActivities, type ProjectActivitiesFinding } from './rules/eligibility/project-activities'
export { checkProjectStrategy, type ProjectStrategyFinding } from './rules/eligibility/project-strategy'
export {
  checkSubmissionChannel,
  checkSubmissionWindow,
  type SubmissionChannelFinding,
  type SubmissionWindowFinding,
} from './rules/eligibility/submission'
export { checkSupportingBodies, type SupportingBodiesFinding } from './rules/eligibility/supporting-bodies'
export { checkValueChainPhases, type ValueChainPhasesFinding } from './rules/eligibility/value-chain-phases'
export { whatWouldHelp } from './rules/eligibility/what-would-help'
export { partnershipBreadth } from './rules/partnership-breadth'
export { findLeadConflicts, leadRecord } from './rules/single-lead'

// Until when

export { isPublicHoliday } from './calendar/public-holidays'
export { type DeadlineOptions, reviewDeadline, reviewTimeliness } from './rules/review-deadline'
export { submissionWindow, type WindowOptions } from './rules/submission-window'

// What it scores

export { defineScoringScheme, illustrativeScheme } from './rules/scoring/scheme'
export { scoreProposal } from './rules/scoring/score-proposal'
export { waysToThreshold } from './rules/scoring/ways-to-threshold'

// What follows

export { amendList, approveList, isListed, type ListChange } from './rules/approved-list'
export { type EvaluationInput, evaluateProposal } from './rules/evaluate-proposal'

// Who earns the premium of Phase 2, and what it does

export type {
  ChosenPremiumReadingId,
  PremiumReadingChoices,
  PremiumReadingSelection,
} from './act/premium-reading-choices'
export type { Applicant, Application, MemberApplicant, PartnershipApplicant, SpendLine } from './model/application'
export type {
  AidTerms,
  BudgetEnd,
  CheckedAid,
  CheckedCriterion,
  CheckedPremium,
  ClaimantScope,
  EnterpriseSize,
  GiuntaResolution,
  Measure,
  MeasureCriterion,
  MeasureDedication,
  MeasureDefinition,
  MeasureSelection,
  PremiumTerms,
  PremiumTiming,
} from './model/measure'
export { defineMeasure } from './phase2/measure/define-measure'
export { assessPremium } from './phase2/premium/assess-premium'
export type {
  ListedProposalFinding,
  MeasureDedicationFinding,
  MeasureIssueFinding,
  PremiumClaimantFinding,
  PremiumFinding,
  PremiumResult,
} from './phase2/premium/premium-finding'
export type { PremiumOptions } from './phase2/premium/premium-options'
export { compareMeasures } from './phase2/simulation/compare-measures'
export { simulateMeasure } from './phase2/simulation/simulate-measure'

// The rules as data

export type { ProcedureRuleId } from './catalogue/procedure-rule-words'
export type { CatalogueRuleId, ParameterId, Rule } from './catalogue/rule'
export { RULES } from './catalogue/rules'

// The shape of every answer

export type {
  ApprovedList,
  ListEntry,
  ListedParty,
  ListingAct,
  ListUpdate,
  NotListed,
  Removal,
} from './verdict/approved-list'
export type { DraftAssessment, MissingFact } from './verdict/draft-assessment'
export type { EligibilityAssessment, Evaluation, EvaluationFinding } from './verdict/evaluation'
export type {
  ActivityFacts,
  ChannelFacts,
  ConstitutionFacts,
  CountFacts,
  CoverageFacts,
  CoverageShortfallFacts,
  DesignationFacts,
  EarlySubmissionFacts,
  ElementFacts,
  IdentifierFacts,
  KindFacts,
  LateSubmissionFacts,
  LeadClashFacts,
  LeadFacts,
  LeadKindFacts,
  MissingFacts,
  NoFacts,
  PartyFacts,
  QuadrantFacts,
  RequiredFacts,
  SamePartyFacts,
  SeveralLeadsFacts,
  ShortfallFacts,
  SignatureFacts,
  ThresholdFacts,
} from './verdict/facts'
export type { Finding, Severity } from './verdict/finding'
export type {
  AddEnterprises,
  Change,
  ChooseLead,
  CoverPhases,
  DesignateLead,
  EnterInAgreement,
  FileAsPartnership,
  FileFrom,
  Help,
  KeepOneProposal,
  NameOneLead,
  PresentAgreement,
  Sign,
  Supply,
  UseChannel,
} from './verdict/help'
export type { Outcome } from './verdict/outcome'
export type { PartnershipBreadth } from './verdict/partnership-breadth'
export type {
  AidLine,
  EffectFinding,
  MeasureDesign,
  MeasureEffect,
  MeasureWarning,
  PremiumAssessment,
  PremiumGain,
  PremiumReadings,
  PremiumRuleResult,
} from './verdict/premium'
export type {
  AmountLimitFacts,
  ClaimantFacts,
  CutFacts,
  IntensityCutFacts,
  ListedLaterFacts,
  MeasureIssueFacts,
  MembershipDayFacts,
  MembershipFacts,
  OwnMinimumFacts,
  PremiumEffectFacts,
  PremiumKindFacts,
  ProposalFacts,
  ProposalFiledLateFacts,
  RecognisedUnderFacts,
  RemovedFacts,
  SeveralProposalsFacts,
  SizeFacts,
} from './verdict/premium-facts'
export type {
  CountStep,
  DeadlineRoll,
  DeadlineStep,
  ReviewDeadline,
  ReviewTimeliness,
  RollStep,
  StartStep,
  SuspendStep,
  SuspensionKind,
} from './verdict/review-deadline'
export type { PremiumRuleId, RuleId } from './verdict/rule-id'
export type { RuleResult, UnstatedFinding } from './verdict/rule-result'
export type { Contribution, CriterionRise, Score, WaysToThreshold } from './verdict/score'
export type {
  Flip,
  FlipCause,
  Funding,
  MeasureComparison,
  MeasureField,
  MeasureSimulation,
  Placement,
  PremiumCost,
  SimulatedApplication,
  SimulatedRound,
} from './verdict/simulation'
export type { LeadConflict, LeadRecord, ProposalStatus } from './verdict/single-lead'
export type { SubmissionWindow } from './verdict/submission-window'
export type { InformationRequest, RefusalNotice, Suspension } from './verdict/suspension'

// Small values

export type { Bound } from './values/bound'
export type { CivilDay } from './values/civil-day'
export type { Decimal, Exact } from './values/decimal'
export type { Instant } from './values/instant'
export type { CentRounding, EuroAmount } from './values/money'
export type { ApplicationFactPath, MeasureFactPath, PremiumFactPath } from './values/premium-fact-path'
export { LOMBARD_PROVINCES, type LombardProvince, lombardProvince, type Province } from './values/province'
export type { PublicHoliday } from './values/public-holiday'
export { RuleInputError, type RuleInputErrorCode } from './values/rule-input-error'
export { checkTaxCode, type TaxCode, type TaxCodeCheck } from './values/tax-code'
