import type { AgreementContentFinding } from '../rules/eligibility/agreement-content'
import type { AgreementFormFinding } from '../rules/eligibility/agreement-form'
import type { AgreementSignaturesFinding } from '../rules/eligibility/agreement-signatures'
import type { BeneficiaryKindFinding } from '../rules/eligibility/beneficiary-kind'
import type { CommonObjectiveFinding } from '../rules/eligibility/common-objective'
import type { ImplementingActChecklistFinding } from '../rules/eligibility/implementing-act-checklist'
import type { InnovationElementsFinding } from '../rules/eligibility/innovation-elements'
import type { InterventionFieldsFinding } from '../rules/eligibility/intervention-fields'
import type { LeadFinding } from '../rules/eligibility/lead'
import type { SingleLeadFinding } from '../rules/eligibility/lead-uniqueness'
import type { MinimumEnterprisesFinding } from '../rules/eligibility/minimum-enterprises'
import type { ProjectActivitiesFinding } from '../rules/eligibility/project-activities'
import type { ProjectStrategyFinding } from '../rules/eligibility/project-strategy'
import type { SubmissionChannelFinding, SubmissionWindowFinding } from '../rules/eligibility/submission'
import type { SupportingBodiesFinding } from '../rules/eligibility/supporting-bodies'
import type { ValueChainPhasesFinding } from '../rules/eligibility/value-chain-phases'
import type { RuleId } from '../verdict/rule-id'
import type { UnstatedFinding } from '../verdict/rule-result'
import { codesOf, type RuleEntry } from './rule'

/** The rules of eligibility, which every proposal has to satisfy. */
export const eligibilityRules: Readonly<Record<RuleId, RuleEntry>> = {
  'beneficiary-kind': {
    clauses: ['A.BEN.0', 'A.BEN.1', 'A.BEN.1f', 'A.BEN.2', 'A.BEN.2r'],
    parameters: ['beneficiaryKinds', 'legalForms'],
    readings: ['operatingEvidence', 'mixedBeneficiary'],
    facts: ['beneficiary.kind', 'beneficiary.constitutedOn', 'beneficiary.operating', 'submission.submittedAt'],
    findings: codesOf<BeneficiaryKindFinding | UnstatedFinding>({
      'beneficiary-kind-not-admitted': true,
      'aggregation-not-constituted': true,
      'aggregation-not-operating': true,
      'constituted-after-submission': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkBeneficiaryKind',
  },
  'minimum-enterprises': {
    clauses: ['A.BEN.3', 'A.BEN.3a', 'A.PROJ.3', 'R.24'],
    parameters: ['minimumEnterprises'],
    readings: [
      'seat',
      'sameEnterprise',
      'linkedEnterprises',
      'professionals',
      'aggregationEntity',
      'leadCounts',
      'membersOutsideLombardy',
      'countingDay',
      'registerStatus',
      'checkDigits',
    ],
    facts: [
      'beneficiary.parties[].id',
      'beneficiary.parties[].kind',
      'beneficiary.parties[].bodyType',
      'beneficiary.parties[].taxCode',
      'beneficiary.parties[].vatNumber',
      'beneficiary.parties[].country',
      'beneficiary.parties[].groupId',
      'beneficiary.parties[].registerStatus',
      'beneficiary.parties[].seats[].province',
      'beneficiary.parties[].seats[].type',
    ],
    findings: codesOf<MinimumEnterprisesFinding>({
      'enterprises-counted': true,
      'too-few-enterprises': true,
      'enterprises-so-far': true,
      'same-enterprise': true,
      'enterprise-without-lombard-seat': true,
      'enterprise-without-identifier': true,
      'enterprise-ceased': true,
      'tax-code-check-failed': true,
    }),
    answeredBy: 'checkMinimumEnterprises',
  },
  'common-objective': {
    clauses: ['A.BEN.3b', 'A.FIN.1', 'R.21'],
    parameters: ['purposes'],
    readings: ['purposes'],
    facts: ['beneficiary.commonObjective', 'beneficiary.purposes[]'],
    findings: codesOf<CommonObjectiveFinding | UnstatedFinding>({
      'common-objective-missing': true,
      'purpose-not-declared': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkCommonObjective',
  },
  'agreement-form': {
    clauses: ['A.BEN.4', 'A.BEN.2r'],
    parameters: [],
    readings: ['unilateralDeed', 'foundingAct'],
    facts: ['agreement.kind'],
    findings: codesOf<AgreementFormFinding>({
      'agreement-missing': true,
      'unilateral-deed-only': true,
      'unilateral-deed-accepted': true,
      'founding-act-not-accepted': true,
      'founding-act-as-agreement': true,
    }),
    answeredBy: 'checkAgreementForm',
  },
  'agreement-signatures': {
    clauses: ['A.BEN.4'],
    parameters: [],
    readings: ['signatories', 'attorneySignature', 'signatureDate', 'unilateralDeed'],
    facts: [
      'agreement.kind',
      'agreement.parties[].partyId',
      'agreement.parties[].signature.by',
      'agreement.parties[].signature.powerOfAttorney',
      'agreement.parties[].signature.signedOn',
      'beneficiary.parties[].id',
      'beneficiary.parties[].kind',
      'leadId',
      'submission.submittedAt',
    ],
    findings: codesOf<AgreementSignaturesFinding | UnstatedFinding>({
      'party-not-in-agreement': true,
      'signature-missing': true,
      'attorney-not-accepted': true,
      'power-of-attorney-missing': true,
      'signed-by-attorney': true,
      'signed-after-submission': true,
      'signature-undated': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkAgreementSignatures',
  },
  'agreement-content': {
    clauses: ['A.BEN.4a'],
    parameters: [],
    readings: ['economicTerms'],
    facts: [
      'agreement.parties[].partyId',
      'agreement.parties[].role',
      'agreement.parties[].commitments[]',
      'agreement.parties[].economicTerms.amountEur',
      'agreement.parties[].economicTerms.statement',
      'beneficiary.parties[].id',
      'beneficiary.parties[].kind',
    ],
    findings: codesOf<AgreementContentFinding | UnstatedFinding>({
      'party-without-terms': true,
      'role-missing': true,
      'commitment-missing': true,
      'economic-terms-missing': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkAgreementContent',
  },
  'supporting-bodies': {
    clauses: ['A.BEN.5', 'A.BEN.5b', 'A.VAL.4d'],
    parameters: ['supportingBodies'],
    readings: ['supportingBodyOmission'],
    facts: [
      'agreement.parties[].partyId',
      'agreement.parties[].role',
      'agreement.parties[].commitments[]',
      'agreement.parties[].economicTerms.amountEur',
      'agreement.parties[].economicTerms.statement',
      'beneficiary.parties[].id',
      'beneficiary.parties[].kind',
    ],
    findings: codesOf<SupportingBodiesFinding | UnstatedFinding>({
      'supporting-body-undeclared': true,
      'supporting-body-economic-terms-missing': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkSupportingBodies',
  },
  lead: {
    clauses: ['A.PROP.1', 'A.PROP.2', 'A.PROP.3', 'A.PART.1'],
    parameters: [],
    readings: [
      'leadKind',
      'aggregationEntityLead',
      'leadOutsideLombardy',
      'seat',
      'leadDesignation',
      'signatories',
      'leadChange',
    ],
    facts: [
      'leadId',
      'agreement.lead.partyId',
      'agreement.lead.designatedBy[]',
      'beneficiary.parties[].id',
      'beneficiary.parties[].kind',
      'beneficiary.parties[].seats[].province',
      'beneficiary.parties[].seats[].type',
    ],
    findings: codesOf<LeadFinding | UnstatedFinding>({
      'lead-missing': true,
      'multiple-leads': true,
      'lead-outside-partnership': true,
      'lead-kind-not-allowed': true,
      'lead-is-supporting-body': true,
      'lead-is-aggregation-entity': true,
      'lead-outside-lombardy': true,
      'lead-not-designated': true,
      'lead-not-unanimously-designated': true,
      'lead-designated-by-signing': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkLead',
  },
  'project-strategy': {
    clauses: ['A.PROJ.6a', 'A.PROJ.6', 'A.PROJ.5'],
    parameters: [],
    readings: [],
    facts: [
      'project.strategy',
      'project.swot.strengths[]',
      'project.swot.weaknesses[]',
      'project.swot.opportunities[]',
      'project.swot.threats[]',
    ],
    findings: codesOf<ProjectStrategyFinding | UnstatedFinding>({
      'strategy-missing': true,
      'swot-missing': true,
      'swot-quadrant-empty': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkProjectStrategy',
  },
  'intervention-fields': {
    clauses: ['A.PROJ.6b', 'A.AMB.0', 'A.AMB.a', 'A.AMB.b', 'A.AMB.c', 'A.AMB.d', 'A.AMB.e', 'A.AMB.x'],
    parameters: ['interventionFields', 'minimumInterventionFields'],
    readings: ['interventionFields', 'interventionExamples'],
    facts: ['project.interventionFields[]', 'project.otherFields[]'],
    findings: codesOf<InterventionFieldsFinding>({
      'intervention-field-missing': true,
      'intervention-fields-chosen': true,
      'only-other-fields': true,
    }),
    answeredBy: 'checkInterventionFields',
  },
  'innovation-elements': {
    clauses: ['A.PROJ.6c', 'A.PROJ.6'],
    parameters: [],
    readings: ['innovationElements'],
    facts: ['project.innovationElements[]', 'project.competitivenessElements[]'],
    findings: codesOf<InnovationElementsFinding | UnstatedFinding>({
      'innovation-element-missing': true,
      'competitiveness-element-missing': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkInnovationElements',
  },
  'project-activities': {
    clauses: ['A.PROJ.6d', 'A.PROJ.6', 'A.PROJ.5'],
    parameters: [],
    readings: ['activityMeasure'],
    facts: [
      'project.activities[].description',
      'project.activities[].technicalFeasibility',
      'project.activities[].budgetEur',
      'project.activities[].budgetStatement',
      'project.activities[].indicators[]',
    ],
    findings: codesOf<ProjectActivitiesFinding | UnstatedFinding>({
      'activities-missing': true,
      'activity-description-missing': true,
      'activity-budget-missing': true,
      'activity-indicator-missing': true,
      'activity-not-feasible': true,
      'activity-feasibility-not-stated': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkProjectActivities',
  },
  'value-chain-phases': {
    clauses: ['A.PROJ.6e', 'A.PROJ.6', 'A.PROJ.2'],
    parameters: ['valueChainPhases', 'minimumPhases'],
    readings: ['phases', 'phaseParties'],
    facts: ['beneficiary.parties[].kind', 'beneficiary.parties[].phases[]', 'beneficiary.parties[].phases[].other'],
    findings: codesOf<ValueChainPhasesFinding>({
      'too-few-phases': true,
      'phases-covered': true,
      'phases-so-far': true,
    }),
    answeredBy: 'checkValueChainPhases',
  },
  'implementing-act-checklist': {
    clauses: ['A.F1.1', 'R.16'],
    parameters: [],
    readings: [],
    facts: ['implementingActChecklist[].id', 'implementingActChecklist[].label', 'implementingActChecklist[].present'],
    findings: codesOf<ImplementingActChecklistFinding | UnstatedFinding>({
      'checklist-not-supplied': true,
      'checklist-element-missing': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'checkImplementingAct',
  },
  'single-lead': {
    clauses: ['A.PART.2'],
    parameters: ['proposalsPerLead'],
    readings: ['leadUniqueness', 'leadClash', 'leadLimitScope'],
    facts: ['id', 'leadConflicts[]'],
    findings: codesOf<SingleLeadFinding>({
      'other-proposals-not-examined': true,
      'lead-of-several-proposals': true,
      'lead-clash-prevails': true,
    }),
    answeredBy: 'checkSingleLead',
  },
  'submission-channel': {
    clauses: ['A.PART.3'],
    parameters: ['channels'],
    readings: ['platformOutage'],
    facts: ['submission.channel', 'submission.channel.other'],
    findings: codesOf<SubmissionChannelFinding>({
      'channel-not-allowed': true,
    }),
    answeredBy: 'checkSubmissionChannel',
  },
  'submission-window': {
    clauses: ['A.PART.4', 'R.25'],
    parameters: ['adoptionDay', 'closingDay'],
    readings: [
      'closingDay',
      'legalTime',
      'closingHour',
      'openingInstant',
      'closingOnHoliday',
      'submissionInstant',
      'edition',
    ],
    facts: ['submission.submittedAt', 'opensAt', 'closesAt', 'edition'],
    findings: codesOf<SubmissionWindowFinding>({
      'submitted-before-opening': true,
      'submitted-after-closing': true,
      'opening-not-specified': true,
    }),
    answeredBy: 'checkSubmissionWindow',
  },
}
