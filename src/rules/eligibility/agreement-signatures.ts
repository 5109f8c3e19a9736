import type { Signature } from '../../model/agreement'
import type { Draft } from '../../model/draft'
import { isAfter } from '../../values/civil-day'
import type { PartyFacts, SignatureFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier, PartyTerms } from './dossier'
import { isPartner, mayBePartner } from './partners'
import { lacks, value } from './presence'

/** What can be found of the signatures. */
export type AgreementSignaturesFinding =
  | Finding<'party-not-in-agreement', PartyFacts>
  | Finding<'signature-missing', PartyFacts>
  | Finding<'attorney-not-accepted', PartyFacts>
  | Finding<'power-of-attorney-missing', PartyFacts>
  | Finding<'signed-by-attorney', PartyFacts>
  | Finding<'signed-after-submission', SignatureFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'agreement-signatures',
  clauses: ['A.BEN.4'],
  readings: ['signatories', 'attorneySignature', 'signatureDate', 'unilateralDeed'],
})

/**
 * Has every partner signed the agreement, by its legal representative, by the day of submission?
 *
 * "un accordo sottoscritto dai partner di progetto (firma del legale rappresentate)" (A.BEN.4). All parties sign, the lead alone
 * under an accepted unilateral deed. An attorney may sign with a power on file, and a person should look. Signatures stand by
 * the day of submission, in Rome; see `signatories`, `attorneySignature`, `signatureDate`. Does not apply without an agreement.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkAgreementSignatures, openDossier } from 'filiere-lombardia'
 *
 * const signedOn = (day: string) =>
 *   checkAgreementSignatures(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] },
 *       agreement: {
 *         kind: 'project-agreement',
 *         parties: [{ partyId: 'e1', signature: { by: 'legal-representative', signedOn: day } }],
 *       },
 *     }),
 *   ).outcome
 * signedOn('2022-05-10') // => 'satisfied'
 * signedOn('2022-05-11') // => 'violated'
 * ```
 */
export function checkAgreementSignatures(
  dossier: Dossier,
): RuleResult<AgreementSignaturesFinding, 'agreement-signatures'> {
  const { proposal, parties, partiesComplete, readings, closed } = dossier
  const { agreement } = proposal
  const evidence: Evidence<AgreementSignaturesFinding> = { findings: [], missing: [] }
  if (agreement == null) {
    if (value(agreement, closed) === 'absent') return notApplicable(BASIS)
    evidence.missing.push('agreement')
    return conclude(BASIS, evidence)
  }
  const { kind } = agreement
  const deedCounts = readings.unilateralDeed === 'accepted'
  if (kind == null && deedCounts) {
    // A deed of the lead alone asks for one signature, an agreement for all.
    evidence.missing.push('agreement.kind')
    return conclude(BASIS, evidence)
  }
  if (kind === 'unilateral-deed' && deedCounts) {
    const leadId = proposal.leadId ?? ''
    if (leadId === '' && !closed) evidence.missing.push('leadId')
    examineParty(leadId, 'leadId', dossier, evidence)
    return conclude(BASIS, evidence)
  }
  let row = -1
  for (const party of parties) {
    row += 1
    if (isPartner(party, readings)) examineParty(party.id, row, dossier, evidence)
    else if (mayBePartner(party, readings)) evidence.missing.push(`beneficiary.parties[${row}].kind`)
  }
  if (!partiesComplete) evidence.missing.push('beneficiary.parties')
  return conclude(BASIS, evidence)
}

/** Whether a party that must sign has an entry, and what its signature tells; `place` is its row, or where it is named. */
function examineParty(
  partyId: string,
  place: number | 'leadId',
  dossier: Dossier,
  evidence: Evidence<AgreementSignaturesFinding>,
): void {
  const entry = place === 'leadId' ? dossier.termsById.get(partyId) : dossier.termsByRow[place]
  if (entry !== undefined) {
    examine(entry, partyId, dossier, evidence)
  } else if (dossier.closed) {
    const path = place === 'leadId' ? place : `beneficiary.parties[${place}]`
    const finding = { code: 'party-not-in-agreement', clause: 'A.BEN.4', severity: 'blocking' } as const
    evidence.findings.push({ ...finding, facts: { partyId }, path })
  } else {
    evidence.missing.push('agreement.parties')
  }
}

/** What the signature of one party tells. */
function examine(
  entry: PartyTerms,
  partyId: string,
  dossier: Dossier,
  evidence: Evidence<AgreementSignaturesFinding>,
): void {
  const { readings, closed, submittedOn } = dossier
  const { signature } = entry.terms
  if (signature == null) {
    const finding = { code: 'signature-missing', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId } } as const
    lacks(evidence, value(signature, closed), signaturePath(entry), finding)
    return
  }
  if (signature.by == null) evidence.missing.push(`${signaturePath(entry)}.by`)
  if (signature.by === 'attorney') examinePower(signature, entry, partyId, dossier, evidence)
  const { signedOn } = signature
  const mustPrecede = readings.signatureDate === 'by-submission'
  if (signedOn == null || submittedOn === undefined) {
    if (mustPrecede)
      evidence.missing.push(signedOn == null ? `${signaturePath(entry)}.signedOn` : 'submission.submittedAt')
  } else if (isAfter(signedOn, submittedOn, () => `${signaturePath(entry)}.signedOn`)) {
    const severity = mustPrecede ? 'blocking' : 'note'
    const facts = { partyId, signedOn, submittedOn }
    const path = `${signaturePath(entry)}.signedOn`
    evidence.findings.push({ code: 'signed-after-submission', clause: 'A.BEN.4', severity, facts, path })
  }
}

/** Whether the attorney who signed had the power to. */
function examinePower(
  { powerOfAttorney }: Draft<Signature>,
  entry: PartyTerms,
  partyId: string,
  { readings, closed }: Dossier,
  evidence: Evidence<AgreementSignaturesFinding>,
): void {
  const path = signaturePath(entry)
  const about = { clause: 'A.BEN.4', facts: { partyId } } as const
  if (readings.attorneySignature === 'refused') {
    evidence.findings.push({ code: 'attorney-not-accepted', ...about, severity: 'blocking', path })
  } else if (powerOfAttorney === true) {
    evidence.findings.push({ code: 'signed-by-attorney', ...about, severity: 'review', path })
  } else {
    const power = powerOfAttorney === false ? 'absent' : value(powerOfAttorney, closed)
    lacks(evidence, power, `${path}.powerOfAttorney`, {
      code: 'power-of-attorney-missing',
      ...about,
      severity: 'blocking',
    })
  }
}

function signaturePath({ index }: PartyTerms): string {
  return `agreement.parties[${index}].signature`
}
