import type { EligibilityFinding } from '../../rules/eligibility/assess-eligibility'
import type { EvaluationFinding } from '../../verdict/evaluation'
import type { Finding } from '../../verdict/finding'

/** Every finding that an evaluation can hold. */
export type AnyFinding = EligibilityFinding | EvaluationFinding

/** For each code, names of facts; a code that is not there does not compile. */
type FactNames<F extends Finding> = { readonly [One in F as One['code']]: readonly (keyof One['facts'] & string)[] }

const NONE = [] as const
const PARTY = ['partyId'] as const
const LEAD = ['leadId'] as const
const ACTIVITY = ['activity'] as const
const COVERAGE = ['covered', 'required'] as const
const COUNT = ['counted', 'required'] as const
const SHORTFALL = ['shortfall'] as const

/**
 * Which facts of a finding does format 1.0 record? All that it had when it was first recorded.
 *
 * A new code is entered with its facts. A fact that a finding gains later is not: old records do not hold it, and would
 * differ by it from what is derived again. It belongs to the next version of the format.
 */
export const recordedFacts = {
  'beneficiary-kind-not-admitted': ['kind'],
  'aggregation-not-constituted': NONE,
  'constituted-after-submission': ['constitutedOn', 'submittedOn'],
  'aggregation-not-operating': NONE,
  'enterprises-counted': COUNT,
  'too-few-enterprises': [...COUNT, ...SHORTFALL],
  'enterprises-so-far': [...COUNT, ...SHORTFALL],
  'same-enterprise': ['partyIds'],
  'shared-vat-number': ['partyIds'],
  'enterprise-without-lombard-seat': PARTY,
  'enterprise-without-identifier': PARTY,
  'enterprise-ceased': PARTY,
  'enterprise-not-active': PARTY,
  'tax-code-check-failed': [...PARTY, 'code'],
  'common-objective-missing': NONE,
  'purpose-not-declared': NONE,
  'agreement-missing': NONE,
  'unilateral-deed-only': NONE,
  'unilateral-deed-accepted': NONE,
  'founding-act-not-accepted': NONE,
  'founding-act-as-agreement': NONE,
  'party-not-in-agreement': PARTY,
  'signature-missing': PARTY,
  'attorney-not-accepted': PARTY,
  'power-of-attorney-missing': PARTY,
  'signed-by-attorney': PARTY,
  'signed-after-submission': [...PARTY, 'signedOn', 'submittedOn'],
  'signature-undated': PARTY,
  'party-without-terms': PARTY,
  'role-missing': PARTY,
  'commitment-missing': PARTY,
  'economic-terms-missing': PARTY,
  'supporting-body-undeclared': PARTY,
  'supporting-body-economic-terms-missing': PARTY,
  'lead-missing': NONE,
  'multiple-leads': ['leadIds'],
  'lead-outside-partnership': LEAD,
  'lead-kind-not-allowed': [...LEAD, 'kind'],
  'lead-is-supporting-body': LEAD,
  'lead-is-aggregation-entity': LEAD,
  'lead-outside-lombardy': LEAD,
  'lead-not-designated': LEAD,
  'lead-not-unanimously-designated': [...LEAD, 'missing'],
  'lead-designated-by-signing': LEAD,
  'strategy-missing': NONE,
  'swot-missing': NONE,
  'swot-quadrant-empty': ['quadrant'],
  'intervention-fields-chosen': COVERAGE,
  'intervention-field-missing': ['required'],
  'only-other-fields': NONE,
  'innovation-element-missing': NONE,
  'competitiveness-element-missing': NONE,
  'activities-missing': NONE,
  'activity-description-missing': ACTIVITY,
  'activity-budget-missing': ACTIVITY,
  'activity-indicator-missing': ACTIVITY,
  'activity-not-feasible': ACTIVITY,
  'activity-feasibility-not-stated': ACTIVITY,
  'phases-covered': COVERAGE,
  'too-few-phases': [...COVERAGE, ...SHORTFALL],
  'phases-so-far': [...COVERAGE, ...SHORTFALL],
  'checklist-not-supplied': NONE,
  'checklist-element-missing': ['id', 'label'],
  'other-proposals-not-examined': NONE,
  'lead-of-several-proposals': ['proposalIds', 'prevails'],
  'lead-clash-prevails': ['proposalIds', 'prevails'],
  'channel-not-allowed': ['channel'],
  'opening-not-specified': NONE,
  'submitted-before-opening': ['submittedAt', 'opensAt'],
  'submitted-after-closing': ['submittedAt', 'submittedOn', 'closesOn', 'closesBefore'],
  'facts-not-stated': ['missing'],
  'facts-missing': ['missing'],
  'not-yet-scored': NONE,
  'below-threshold': ['total', 'threshold', 'missing'],
} as const satisfies FactNames<AnyFinding>
