import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleBasis, type RuleResult } from '../../verdict/rule-result'
import { economicTerms } from './agreement-content'
import type { Dossier, PartyTerms } from './dossier'
import { lacks, type Presence, text, texts } from './presence'

/** What can be found of the supporting bodies. */
export type SupportingBodiesFinding =
  | Finding<'supporting-body-undeclared', { readonly partyId: string }>
  | Finding<'supporting-body-economic-terms-missing', { readonly partyId: string }>

const BASIS: RuleBasis = {
  rule: 'supporting-bodies',
  clauses: ['A.BEN.5', 'A.BEN.5b', 'A.VAL.4d'],
  readings: ['supportingBodyOmission'],
}

/**
 * Does the agreement state role and commitments of every supporting body?
 *
 * "dovranno esplicitare nell'accordo i propri impegni e il proprio ruolo" (A.BEN.5b). By default a body that does not is not
 * counted in the breadth of the partnership, and nothing else follows; under `supportingBodyOmission: 'inadmissible'` the proposal
 * falls. Missing economic terms are noted. Does not apply where there is no such body.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkSupportingBodies, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: {
 *     kind: 'partnership',
 *     parties: [{ id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' }],
 *   },
 *   agreement: { kind: 'project-agreement', parties: [{ partyId: 'b1', role: '' }] },
 * } as const
 * checkSupportingBodies(openDossier(proposal)).outcome // => 'satisfied'
 * checkSupportingBodies(openDossier(proposal)).findings[0]?.code // => 'supporting-body-undeclared'
 * checkSupportingBodies(openDossier(proposal, { readings: { supportingBodyOmission: 'inadmissible' } })).outcome // => 'violated'
 * ```
 */
export function checkSupportingBodies({
  parties,
  termsById,
  readings,
  closed,
}: Dossier): RuleResult<SupportingBodiesFinding> {
  const bodies = parties.flatMap((party, row) =>
    party.kind === 'supporting-body' ? [{ id: party.id ?? '', row }] : [],
  )
  if (closed && bodies.length === 0) return notApplicable(BASIS)
  const evidence: Evidence<SupportingBodiesFinding> = { findings: [], missing: [] }
  const decides = readings.supportingBodyOmission === 'inadmissible'
  for (const { id, row } of bodies) {
    const entry = termsById.get(id)
    const path = entry === undefined ? `beneficiary.parties[${row}]` : `agreement.parties[${entry.index}]`
    const declared = declaration(entry, closed)
    if (declared === 'absent' || (declared === 'unknown' && decides)) {
      lacks(evidence, declared, path, {
        code: 'supporting-body-undeclared',
        clause: 'A.BEN.5b',
        severity: decides ? 'blocking' : 'note',
        facts: { partyId: id },
      })
    }
    if (
      declared === 'present' &&
      economicTerms(entry?.terms.economicTerms, 'amount-or-statement', closed) === 'absent'
    ) {
      evidence.findings.push({
        code: 'supporting-body-economic-terms-missing',
        clause: 'A.BEN.4a',
        severity: 'note',
        facts: { partyId: id },
        path: `${path}.economicTerms`,
      })
    }
  }
  if (!closed && decides) evidence.missing.push('beneficiary.parties')
  return conclude(BASIS, evidence)
}

/** Whether the agreement states both role and commitments of a body; if so, it counts in the breadth of the partnership. */
export function declaration(entry: PartyTerms | undefined, closed: boolean): Presence {
  if (entry === undefined) return closed ? 'absent' : 'unknown'
  const role = text(entry.terms.role, closed)
  const commitments = texts(entry.terms.commitments, closed)
  if (role === 'absent' || commitments === 'absent') return 'absent'
  return role === 'present' ? commitments : role
}
