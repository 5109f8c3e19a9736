import { panelClauses } from '../../act/panel-clauses'
import type { Proposal } from '../../model/proposal'
import type { EligibilityAssessment } from '../../verdict/evaluation'
import { allOf } from '../../verdict/outcome'
import type { RuleResult, UnstatedFinding } from '../../verdict/rule-result'
import { type AgreementContentFinding, checkAgreementContent } from './agreement-content'
import { type AgreementFormFinding, checkAgreementForm } from './agreement-form'
import { type AgreementSignaturesFinding, checkAgreementSignatures } from './agreement-signatures'
import { type BeneficiaryKindFinding, checkBeneficiaryKind } from './beneficiary-kind'
import { type CommonObjectiveFinding, checkCommonObjective } from './common-objective'
import { type Dossier, type EligibilityOptions, openDossier } from './dossier'
import { checkImplementingAct, type ImplementingActChecklistFinding } from './implementing-act-checklist'
import { checkInnovationElements, type InnovationElementsFinding } from './innovation-elements'
import { checkInterventionFields, type InterventionFieldsFinding } from './intervention-fields'
import { checkLead, type LeadFinding } from './lead'
import { checkSingleLead, type SingleLeadFinding } from './lead-uniqueness'
import { checkMinimumEnterprises, type MinimumEnterprisesFinding } from './minimum-enterprises'
import { checkProjectActivities, type ProjectActivitiesFinding } from './project-activities'
import { checkProjectStrategy, type ProjectStrategyFinding } from './project-strategy'
import {
  checkSubmissionChannel,
  checkSubmissionWindow,
  type SubmissionChannelFinding,
  type SubmissionWindowFinding,
} from './submission'
import { checkSupportingBodies, type SupportingBodiesFinding } from './supporting-bodies'
import { checkValueChainPhases, type ValueChainPhasesFinding } from './value-chain-phases'

/**
 * Everything that a rule of eligibility can find; each code belongs to one rule.
 *
 * @example
 * ```ts
 * import { assessEligibility, type EligibilityFinding } from 'filiere-lombardia'
 *
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const filedAt = (submittedAt: string): readonly EligibilityFinding[] => {
 *   const submission = { submittedAt, channel: 'webtelemaco' } as const
 *   return assessEligibility({ id: 'p-001', submission, beneficiary }).results.flatMap(({ findings }) => findings)
 * }
 * const isLate = (finding: EligibilityFinding) => finding.code === 'submitted-after-closing'
 * filedAt('2022-12-31T22:59:59.999Z').find(isLate) // => undefined
 * filedAt('2022-12-31T23:00:00Z').find(isLate)?.facts.submittedOn // => '2023-01-01'
 * filedAt('2022-12-31T23:00:00Z').find(isLate)?.path // => 'submission.submittedAt'
 * ```
 */
export type EligibilityFinding =
  | BeneficiaryKindFinding
  | MinimumEnterprisesFinding
  | CommonObjectiveFinding
  | AgreementFormFinding
  | AgreementSignaturesFinding
  | AgreementContentFinding
  | SupportingBodiesFinding
  | LeadFinding
  | ProjectStrategyFinding
  | InterventionFieldsFinding
  | InnovationElementsFinding
  | ProjectActivitiesFinding
  | ValueChainPhasesFinding
  | ImplementingActChecklistFinding
  | SingleLeadFinding
  | SubmissionChannelFinding
  | SubmissionWindowFinding
  | UnstatedFinding

/**
 * The result of a rule of eligibility.
 *
 * @example
 * ```ts
 * import { assessEligibility, type EligibilityOptions, type EligibilityResult } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * } as const
 * const ofSingleLead = (options: EligibilityOptions): EligibilityResult | undefined =>
 *   assessEligibility(proposal, options).results.find(({ rule }) => rule === 'single-lead')
 * ofSingleLead({ leadConflicts: [] })?.outcome // => 'satisfied'
 * ofSingleLead({})?.outcome // => 'not-applicable'
 * ofSingleLead({})?.findings[0]?.code // => 'other-proposals-not-examined'
 * ```
 */
export type EligibilityResult = RuleResult<EligibilityFinding>

const OUTCOMES = { satisfied: 'eligible', violated: 'ineligible', undetermined: 'undetermined' } as const

/**
 * Is a filed proposal eligible, and why?
 *
 * Puts every rule of eligibility to the proposal, window and channel included, and gathers all reasons; none stops at the first.
 * The proposal is a closed world: what is not there is not there. Clauses that take judgement are listed in `forThePanel`.
 *
 * @param proposal a proposal as `proposalSchema` accepts it
 * @param options readings, edition, the instants of the implementing act, what {@link findLeadConflicts} found
 * @throws {@link RuleInputError} as {@link openDossier}
 *
 * @example
 * ```ts
 * import { assessEligibility } from 'filiere-lombardia'
 *
 * const assessment = assessEligibility({
 *   id: 'p-001',
 *   submission: { submittedAt: '2023-01-01T00:00:00+01:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * })
 * assessment.outcome // => 'ineligible'
 *
 * // A finding is narrowed by its code: here `facts` is known to hold the shortfall.
 * const findings = assessment.results.flatMap((result) => result.findings)
 * const short = findings.find((finding) => finding.code === 'too-few-enterprises')
 * short?.facts.shortfall // => 10
 * ```
 */
export function assessEligibility(
  proposal: Proposal,
  options: EligibilityOptions = {},
): EligibilityAssessment<EligibilityResult> {
  return assess(openDossier(proposal, options))
}

/** All rules, put to a dossier, in the order of the act. */
export function assess(dossier: Dossier): EligibilityAssessment<EligibilityResult> {
  const results: readonly EligibilityResult[] = [
    checkBeneficiaryKind(dossier),
    checkMinimumEnterprises(dossier),
    checkCommonObjective(dossier),
    checkAgreementForm(dossier),
    checkAgreementSignatures(dossier),
    checkAgreementContent(dossier),
    checkSupportingBodies(dossier),
    checkLead(dossier),
    checkProjectStrategy(dossier),
    checkInterventionFields(dossier),
    checkInnovationElements(dossier),
    checkProjectActivities(dossier),
    checkValueChainPhases(dossier),
    checkImplementingAct(dossier),
    checkSingleLead(dossier),
    checkSubmissionChannel(dossier),
    checkSubmissionWindow(dossier),
  ]
  return {
    outcome: OUTCOMES[allOf(results.map(({ outcome }) => outcome))],
    results,
    forThePanel: panelClauses,
    readings: dossier.readings,
    edition: dossier.edition.id,
  }
}
