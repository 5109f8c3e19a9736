import type { LeadClashFacts, NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { conflictOf } from '../single-lead'
import type { Dossier } from './dossier'

/**
 * What can be found of the other proposals of the lead.
 *
 * @example
 * ```ts
 * import { checkSingleLead, findLeadConflicts, openDossier, type SingleLeadFinding } from 'filiere-lombardia'
 *
 * const readings = { leadClash: 'first-submitted-prevails' } as const
 * const filed = { lead: { taxCode: '10000015007' }, status: 'submitted' } as const
 * const first = { ...filed, id: 'p-001', submittedAt: '2022-05-10T10:00:00+02:00' }
 * const second = { ...filed, id: 'p-002', submittedAt: '2022-05-10T08:00:00.001Z' }
 * const leadConflicts = findLeadConflicts([second, first], { readings })
 * const found = ({ id, submittedAt }: typeof first): SingleLeadFinding | undefined => {
 *   const submission = { submittedAt, channel: 'webtelemaco' } as const
 *   const proposal = { id, submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 *   const { findings } = checkSingleLead(openDossier(proposal, { readings, leadConflicts }))
 *   return findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * found(first)?.code // => 'lead-clash-prevails'
 * found(second)?.code // => 'lead-of-several-proposals'
 * found(second)?.facts // => { proposalIds: ['p-002', 'p-001'], prevails: 'p-001' }
 * ```
 */
export type SingleLeadFinding =
  | Finding<'other-proposals-not-examined', NoFacts>
  | Finding<'lead-of-several-proposals', LeadClashFacts>
  | Finding<'lead-clash-prevails', LeadClashFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'single-lead',
  clauses: ['A.PART.2'],
  readings: ['leadUniqueness', 'leadClash', 'leadLimitScope', 'sameEnterprise'],
})

/**
 * Does the lead of this proposal lead no other?
 *
 * "Il soggetto capofila potrà essere capofila di una sola proposta" (A.PART.2). It takes all proposals to know: give what
 * {@link findLeadConflicts} found as `leadConflicts`. Without it the rule does not apply to the proposal alone, and says so in
 * a finding to be reviewed. By default a clash breaks the rule for every proposal in it, for the act does not say which one stands.
 *
 * @param dossier a proposal, opened with `leadConflicts`
 *
 * @example
 * ```ts
 * import { checkSingleLead, findLeadConflicts, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * } as const
 * const leadConflicts = findLeadConflicts([
 *   { id: 'p-001', lead: { taxCode: '10000015007' }, status: 'submitted' },
 *   { id: 'p-002', lead: { taxCode: '10000015007' }, status: 'listed' },
 * ])
 * checkSingleLead(openDossier(proposal, { leadConflicts })).outcome // => 'violated'
 * checkSingleLead(openDossier(proposal, { leadConflicts: [] })).outcome // => 'satisfied'
 * checkSingleLead(openDossier(proposal)).outcome // => 'not-applicable'
 * ```
 */
export function checkSingleLead({ proposal, leadConflicts }: Dossier): RuleResult<SingleLeadFinding, 'single-lead'> {
  if (leadConflicts === undefined) {
    return notApplicable(BASIS, [
      { code: 'other-proposals-not-examined', clause: 'A.PART.2', severity: 'review', facts: {} },
    ])
  }
  const evidence: Evidence<SingleLeadFinding> = { findings: [], missing: [] }
  if (proposal.id == null) {
    if (leadConflicts.length > 0) evidence.missing.push('id')
    return conclude(BASIS, evidence)
  }
  const clash = conflictOf(proposal.id, leadConflicts)
  if (clash !== undefined) {
    const { prevails } = clash
    const proposalIds = [...clash.proposalIds]
    evidence.findings.push(
      prevails === proposal.id
        ? {
            code: 'lead-clash-prevails',
            clause: 'A.PART.2',
            severity: 'note',
            facts: { proposalIds, prevails },
            path: 'leadId',
          }
        : {
            code: 'lead-of-several-proposals',
            clause: 'A.PART.2',
            severity: 'blocking',
            facts: { proposalIds, prevails },
            path: 'leadId',
          },
    )
  }
  return conclude(BASIS, evidence)
}
