import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { PartyFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import { economicTerms } from './agreement-content'
import { type EntryQuestion, examineEntries, mayBeEntered } from './agreement-entries'
import type { Dossier, PartyTerms } from './dossier'
import { type Presence, text, texts } from './presence'

/**
 * What can be found of the supporting bodies.
 *
 * @example
 * ```ts
 * import { checkSupportingBodies, openDossier, type SupportingBodiesFinding } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const body = { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' } as const
 * const found = (commitment: string): SupportingBodiesFinding | undefined => {
 *   const entry = { partyId: 'b1', role: 'research', commitments: [commitment] }
 *   const agreement = { kind: 'project-agreement', parties: [entry] } as const
 *   const beneficiary = { kind: 'partnership', parties: [body] } as const
 *   const { findings } = checkSupportingBodies(openDossier({ id: 'p-001', submission, beneficiary, agreement }))
 *   return findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * found(' ')?.code // => 'supporting-body-undeclared'
 * found(' ')?.path // => 'agreement.parties[0]'
 * found('testing')?.code // => 'supporting-body-economic-terms-missing'
 * found('testing')?.path // => 'agreement.parties[0].economicTerms'
 * ```
 */
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
export function checkSupportingBodies(dossier: Dossier): RuleResult<SupportingBodiesFinding, 'supporting-bodies'> {
  const { parties, partiesComplete } = dossier
  const evidence: Evidence<SupportingBodiesFinding> = { findings: [], missing: [] }
  const decides = dossier.readings.supportingBodyOmission === 'inadmissible'
  if (decides) examineEntries(dossier, questionTo(dossier), evidence)
  const kinds = parties.map(({ kind }) => kind)
  if (!kinds.includes('supporting-body')) {
    // Whether there is a supporting body at all decides whether the rule applies.
    if (!partiesComplete) evidence.missing.push('beneficiary.parties')
    kinds.forEach((kind, row) => {
      if (kind == null) evidence.missing.push(`beneficiary.parties[${row}].kind`)
    })
    return evidence.missing.length === 0 ? notApplicable(BASIS) : conclude(BASIS, evidence)
  }
  parties.forEach((party, row) => {
    if (party.kind === 'supporting-body') remark(party, row, decides, dossier, evidence)
  })
  return conclude(BASIS, evidence)
}

/** What the rule asks of an entry where an omission decides: role and commitments. */
function questionTo(dossier: Dossier): EntryQuestion<SupportingBodiesFinding> {
  return {
    concerns: ({ kind }) => (kind == null ? 'maybe' : kind === 'supporting-body' ? 'yes' : 'no'),
    examine: (entry, partyId, { findings, missing }) => {
      const path = `agreement.parties[${entry.index}]` as const
      const { role, commitments } = declared(entry, dossier)
      if (role === 'absent' || commitments === 'absent') findings.push(undeclared(partyId, path, 'blocking'))
      if (role === 'unknown') missing.push(`${path}.role`)
      if (commitments === 'unknown') missing.push(`${path}.commitments`)
    },
    absent: (partyId, path) => undeclared(partyId, path, 'blocking'),
  }
}

/** What is noted of a body though it decides nothing: that it is not counted, or that its economic side is not addressed. */
function remark(
  party: Draft<Party>,
  row: number,
  decides: boolean,
  dossier: Dossier,
  { findings }: Evidence<SupportingBodiesFinding>,
): void {
  const entry = dossier.termsByRow[row]
  const path = entry === undefined ? `beneficiary.parties[${row}]` : `agreement.parties[${entry.index}]`
  const partyId = party.id ?? ''
  if (declaration(party, entry, dossier) === 'absent') {
    if (!decides) findings.push(undeclared(partyId, path, 'note'))
  } else if (economicTerms(entry?.terms.economicTerms, 'amount-or-statement', dossier.closed) === 'absent') {
    const finding = { code: 'supporting-body-economic-terms-missing', clause: 'A.BEN.4a', severity: 'note' } as const
    findings.push({ ...finding, facts: { partyId }, path: `${path}.economicTerms` })
  }
}

function undeclared(partyId: string, path: string, severity: 'blocking' | 'note'): SupportingBodiesFinding {
  return { code: 'supporting-body-undeclared', clause: 'A.BEN.5b', severity, facts: { partyId }, path }
}

/** Whether the agreement states both role and commitments of a body; if so, it counts in the breadth of the partnership. */
export function declaration(party: Draft<Party>, entry: PartyTerms | undefined, dossier: Dossier): Presence {
  if (entry === undefined) return mayBeEntered(party, dossier) ? 'unknown' : 'absent'
  const { role, commitments } = declared(entry, dossier)
  if (role === 'absent' || commitments === 'absent') return 'absent'
  return role === 'present' ? commitments : role
}

function declared(
  { terms, index }: PartyTerms,
  { closed, completeLists }: Dossier,
): { readonly role: Presence; readonly commitments: Presence } {
  return {
    role: text(terms.role, closed),
    commitments: texts(terms.commitments, closed || completeLists.has(`agreement.parties[${index}].commitments`)),
  }
}
