import type { NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { lacks, value } from './presence'

/**
 * What can be found of the form of the agreement.
 *
 * @example
 * ```ts
 * import { type AgreementFormFinding, checkAgreementForm, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 *   agreement: { kind: 'unilateral-deed', parties: [] },
 * } as const
 * const found = (unilateralDeed: 'refused' | 'accepted'): AgreementFormFinding | undefined =>
 *   checkAgreementForm(openDossier(proposal, { readings: { unilateralDeed } })).findings.find(
 *     (finding) => finding.code !== 'facts-not-stated',
 *   )
 * found('refused')?.code // => 'unilateral-deed-only'
 * found('refused')?.severity // => 'blocking'
 * found('accepted')?.code // => 'unilateral-deed-accepted'
 * found('accepted')?.severity // => 'note'
 * ```
 */
export type AgreementFormFinding =
  | Finding<'agreement-missing', NoFacts>
  | Finding<'unilateral-deed-only', NoFacts>
  | Finding<'unilateral-deed-accepted', NoFacts>
  | Finding<'founding-act-not-accepted', NoFacts>
  | Finding<'founding-act-as-agreement', NoFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'agreement-form',
  clauses: ['A.BEN.4', 'A.BEN.2r'],
  readings: ['unilateralDeed', 'foundingAct'],
})

/**
 * Is there an agreement of the partners?
 *
 * "presentare un accordo sottoscritto dai partner di progetto" (A.BEN.4), whatever the kind of beneficiary (A.BEN.2r). A deed of
 * the lead alone is no agreement; for historical files it can be accepted (`unilateralDeed: 'accepted'`). The founding act of an
 * aggregation may stand for it, and a person should look; whether it holds the role and commitments of each party is asked by
 * {@link checkAgreementContent}.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkAgreementForm, openDossier } from 'filiere-lombardia'
 *
 * const presenting = (kind: 'project-agreement' | 'unilateral-deed') =>
 *   checkAgreementForm(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *       agreement: { kind, parties: [] },
 *     }),
 *   ).outcome
 * presenting('project-agreement') // => 'satisfied'
 * presenting('unilateral-deed') // => 'violated'
 * ```
 */
export function checkAgreementForm({
  proposal,
  readings,
  closed,
}: Dossier): RuleResult<AgreementFormFinding, 'agreement-form'> {
  const evidence: Evidence<AgreementFormFinding> = { findings: [], missing: [] }
  const agreement = value(proposal.agreement, closed)
  if (agreement !== 'present') {
    lacks(evidence, agreement, 'agreement', {
      code: 'agreement-missing',
      clause: 'A.BEN.4',
      severity: 'blocking',
      facts: {},
    })
    return conclude(BASIS, evidence)
  }
  const kind = proposal.agreement?.kind
  const anyKind = readings.unilateralDeed === 'accepted' && readings.foundingAct === 'accepted-for-review'
  if (kind == null && !anyKind) evidence.missing.push('agreement.kind')
  if (kind === 'unilateral-deed') {
    const accepted = readings.unilateralDeed === 'accepted'
    evidence.findings.push({
      code: accepted ? 'unilateral-deed-accepted' : 'unilateral-deed-only',
      clause: 'A.BEN.4',
      severity: accepted ? 'note' : 'blocking',
      facts: {},
      path: 'agreement.kind',
    })
  }
  if (kind === 'founding-act') {
    const accepted = readings.foundingAct === 'accepted-for-review'
    evidence.findings.push({
      code: accepted ? 'founding-act-as-agreement' : 'founding-act-not-accepted',
      clause: 'A.BEN.4',
      severity: accepted ? 'review' : 'blocking',
      facts: {},
      path: 'agreement.kind',
    })
  }
  return conclude(BASIS, evidence)
}
