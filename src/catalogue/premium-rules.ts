import type {
  ListedProposalFinding,
  MeasureDedicationFinding,
  MeasureIssueFinding,
  PremiumClaimantFinding,
} from '../phase2/premium-finding'
import type { MeasureWarning } from '../verdict/premium'
import type { PremiumRuleId } from '../verdict/rule-id'
import type { UnstatedFinding } from '../verdict/rule-result'
import { codesOf, type RuleEntry } from './rule'

/** The rules on the premium of Phase 2: first of the measure, then of the application. */
export const premiumRules: Readonly<Record<PremiumRuleId, RuleEntry>> = {
  'measure-criteria': {
    clauses: ['A.F2.2', 'R.19'],
    parameters: [],
    readings: [],
    facts: ['measure.giuntaResolution.number', 'measure.giuntaResolution.date'],
    findings: [],
    answeredBy: 'assessPremium',
  },
  'measure-dedication': {
    clauses: ['A.VAL.7'],
    parameters: [],
    readings: [],
    facts: ['measure.dedicatedTo[]'],
    findings: codesOf<MeasureDedicationFinding>({ 'measure-not-dedicated': true }),
    answeredBy: 'assessPremium',
  },
  'measure-issue': {
    clauses: ['A.VAL.7'],
    parameters: ['adoptionDay'],
    readings: ['issuedAfter', 'measureDate'],
    facts: ['measure.giuntaResolution.date', 'measure.issuedOn'],
    findings: codesOf<MeasureIssueFinding>({ 'measure-not-issued-after-call': true }),
    answeredBy: 'assessPremium',
  },
  'measure-premium': {
    clauses: ['A.F2.3', 'R.20', 'A.VAL.6'],
    parameters: [],
    readings: ['premiumDuty', 'premiumKinds', 'aidPremium'],
    facts: ['measure.premium.points', 'measure.premium.percentagePoints', 'measure.premium.ceilingEur'],
    findings: codesOf<MeasureWarning>({ 'no-premium-defined': true, 'premium-in-one-kind-only': true }),
    answeredBy: 'assessPremium',
  },
  'listed-proposal': {
    clauses: ['A.VAL.6', 'A.F2.3', 'R.20'],
    parameters: [],
    readings: ['membershipDay', 'entryDay', 'premiumStacking', 'listFamily', 'thresholdWithoutAct'],
    facts: [
      'application.proposalId',
      'application.submittedAt',
      'application.applicant',
      'measure.membershipDate',
      'measure.proposalsFiledBy',
      'list.entries[].proposalId',
      'list.entries[].validFrom',
      'list.entries[].validTo',
    ],
    findings: codesOf<ListedProposalFinding | UnstatedFinding>({
      'no-listed-proposal-named': true,
      'applicant-in-no-listed-proposal': true,
      'not-listed': true,
      'listed-later': true,
      'removed-from-list': true,
      'proposal-filed-late': true,
      'recognised-under-later-criteria': true,
      'several-listed-proposals': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'assessPremium',
  },
  'premium-claimant': {
    clauses: ['A.F2.3', 'R.20'],
    parameters: [],
    readings: ['premiumClaimants', 'sameEnterprise'],
    facts: [
      'application.applicant.kind',
      'application.applicant.taxCode',
      'application.applicant.vatNumber',
      'application.applicant.country',
      'application.proposalId',
      'measure.claimants',
      'list.entries[].leadId',
      'list.entries[].parties[].identifiers[]',
    ],
    findings: codesOf<PremiumClaimantFinding | UnstatedFinding>({
      'applicant-in-no-listed-proposal': true,
      'applicant-outside-partnership': true,
      'claimant-out-of-scope': true,
      'project-of-the-chain': true,
      'facts-not-stated': true,
    }),
    answeredBy: 'assessPremium',
  },
}
