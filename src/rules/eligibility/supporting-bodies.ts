import type { PartyFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { economicTerms } from './agreement-content'
import type { Dossier, PartyTerms } from './dossier'
import { type Presence, text, texts } from './presence'

/** What can be found of the supporting bodies. */
export type SupportingBodiesFinding =
  | Finding<'supporting-body-undeclared', PartyFacts>
  | Finding<'supporting-body-economic-terms-missing', PartyFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'supporting-bodies',
  clauses: ['A.BEN.5', 'A.BEN.5b', 'A.VAL.4d'],
  readings: ['supportingBodyOmission'],
})

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
  partiesComplete,
  termsByRow,
  readings,
  closed,
}: Dossier): RuleResult<SupportingBodiesFinding, 'supporting-bodies'> {
  const evidence: Evidence<SupportingBodiesFinding> = { findings: [], missing: [] }
  const decides = readings.supportingBodyOmission === 'inadmissible'
  let any = false
  let row = -1
  for (const party of parties) {
    row += 1
    if (party.kind !== 'supporting-body') continue
    any = true
    const entry = termsByRow[row]
    const declared = declaration(entry, closed)
    const economic = economicTerms(entry?.terms.economicTerms, 'amount-or-statement', closed)
    if (declared === 'present' && economic === 'present') continue
    const facts = { partyId: party.id ?? '' }
    const place = entry === undefined ? `beneficiary.parties[${row}]` : `agreement.parties[${entry.index}]`
    if (declared === 'absent') {
      const severity = decides ? 'blocking' : 'note'
      evidence.findings.push({ code: 'supporting-body-undeclared', clause: 'A.BEN.5b', severity, facts, path: place })
    } else if (declared === 'unknown' && decides) {
      addUnstated(entry, evidence.missing)
    } else if (economic === 'absent') {
      const finding = { code: 'supporting-body-economic-terms-missing', clause: 'A.BEN.4a', severity: 'note' } as const
      evidence.findings.push({ ...finding, facts, path: `${place}.economicTerms` })
    }
  }
  if (partiesComplete && !any) return notApplicable(BASIS)
  if (!partiesComplete && decides) evidence.missing.push('beneficiary.parties')
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

/** What a draft does not state yet of the role and the commitments of a body. */
function addUnstated(entry: PartyTerms | undefined, missing: string[]): void {
  if (entry === undefined) {
    missing.push('agreement.parties')
    return
  }
  const path = `agreement.parties[${entry.index}]`
  if (text(entry.terms.role, false) === 'unknown') missing.push(`${path}.role`)
  if (texts(entry.terms.commitments, false) === 'unknown') missing.push(`${path}.commitments`)
}
