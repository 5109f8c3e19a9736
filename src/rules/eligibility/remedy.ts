import { isFactPath } from '../../values/fact-path'
import type { Change } from '../../verdict/help'
import type { EligibilityFinding } from './assess-eligibility'

/**
 * Which change of a proposal would take a finding away? `null` where none would: what has happened too late, and what is no
 * ground for refusal to begin with.
 */
// oxlint-disable-next-line typescript/consistent-return -- a code without a case does not compile
export function remedyFor(finding: EligibilityFinding): Change | null {
  switch (finding.code) {
    case 'too-few-enterprises':
      return { change: 'add-enterprises', count: finding.facts.shortfall }
    case 'too-few-phases':
      return { change: 'cover-phases', count: finding.facts.shortfall }

    case 'aggregation-not-constituted':
    case 'constituted-after-submission':
      return { change: 'file-as-partnership' }

    case 'agreement-missing':
    case 'unilateral-deed-only':
    case 'founding-act-not-accepted':
      return { change: 'present-agreement' }
    case 'party-not-in-agreement':
      // The deed of a lead that is not named stands for nobody.
      if (finding.path === 'leadId' && finding.facts.partyId === '') return { change: 'present-agreement' }
      return { change: 'enter-in-agreement', partyId: finding.facts.partyId }
    case 'party-without-terms':
    case 'supporting-body-undeclared':
      return { change: 'enter-in-agreement', partyId: finding.facts.partyId }
    case 'signature-missing':
    case 'attorney-not-accepted':
      return { change: 'sign', partyId: finding.facts.partyId }

    case 'lead-missing':
    case 'lead-outside-partnership':
    case 'lead-kind-not-allowed':
      return { change: 'choose-lead' }
    case 'multiple-leads':
      return { change: 'name-one-lead', leadIds: finding.facts.leadIds }
    case 'lead-not-designated':
      if (finding.path === 'agreement') return { change: 'present-agreement' }
      return { change: 'designate-lead', leadId: finding.facts.leadId, partyIds: null }
    case 'lead-not-unanimously-designated':
      return { change: 'designate-lead', leadId: finding.facts.leadId, partyIds: named(finding.facts.missing) }
    case 'lead-of-several-proposals':
      return { change: 'keep-one-proposal', proposalIds: finding.facts.proposalIds }

    case 'channel-not-allowed':
      return { change: 'use-channel', channel: 'webtelemaco' }
    case 'submitted-before-opening':
      return { change: 'file-from', opensAt: finding.facts.opensAt }

    case 'beneficiary-kind-not-admitted':
    case 'common-objective-missing':
    case 'purpose-not-declared':
    case 'role-missing':
    case 'commitment-missing':
    case 'economic-terms-missing':
    case 'power-of-attorney-missing':
    case 'strategy-missing':
    case 'swot-missing':
    case 'intervention-field-missing':
    case 'innovation-element-missing':
    case 'competitiveness-element-missing':
    case 'activities-missing':
    case 'activity-description-missing':
    case 'activity-budget-missing':
    case 'activity-indicator-missing':
    case 'activity-not-feasible':
    case 'checklist-element-missing':
      return isFactPath(finding.path) ? { change: 'supply', path: finding.path } : null

    // Nothing that a change of the proposal would mend.
    case 'aggregation-not-operating':
    case 'signature-undated':
    case 'signed-after-submission':
    case 'submitted-after-closing':
      return null

    // No ground for refusal.
    case 'enterprises-counted':
    case 'enterprises-so-far':
    case 'same-enterprise':
    case 'shared-vat-number':
    case 'enterprise-without-lombard-seat':
    case 'enterprise-without-identifier':
    case 'enterprise-ceased':
    case 'enterprise-not-active':
    case 'tax-code-check-failed':
    case 'unilateral-deed-accepted':
    case 'founding-act-as-agreement':
    case 'signed-by-attorney':
    case 'supporting-body-economic-terms-missing':
    case 'lead-is-supporting-body':
    case 'lead-is-aggregation-entity':
    case 'lead-outside-lombardy':
    case 'lead-designated-by-signing':
    case 'swot-quadrant-empty':
    case 'intervention-fields-chosen':
    case 'only-other-fields':
    case 'activity-feasibility-not-stated':
    case 'phases-covered':
    case 'phases-so-far':
    case 'checklist-not-supplied':
    case 'other-proposals-not-examined':
    case 'lead-clash-prevails':
    case 'opening-not-specified':
    case 'facts-not-stated':
      return null
  }
}

/** The parties by id; `null` where none of them has one: then it takes all partners. */
function named(partyIds: readonly string[]): readonly string[] | null {
  return partyIds.length === 0 ? null : partyIds
}
