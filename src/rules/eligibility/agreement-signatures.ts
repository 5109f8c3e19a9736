import type { Signature } from '../../model/agreement'
import type { Draft } from '../../model/draft'
import { isAfter } from '../../values/civil-day'
import type { FactPath } from '../../values/fact-path'
import type { PartyFacts, SignatureFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import {
  conclude,
  type Evidence,
  isBlocking,
  notApplicable,
  type RuleResult,
  ruleBasis,
} from '../../verdict/rule-result'
import { type EntryQuestion, entriesToCome, examineEntries, mayServe } from './agreement-entries'
import type { Dossier, PartyTerms } from './dossier'
import { isPartner } from './partners'
import { lacks, text, value } from './presence'

/**
 * What can be found of the signatures.
 *
 * @example
 * ```ts
 * import { type AgreementSignaturesFinding, checkAgreementSignatures, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T22:00:00Z', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] } as const
 * const late = (signedOn: string): AgreementSignaturesFinding | undefined => {
 *   const terms = { partyId: 'e1', signature: { by: 'legal-representative', signedOn } } as const
 *   const agreement = { kind: 'project-agreement', parties: [terms] } as const
 *   const { findings } = checkAgreementSignatures(openDossier({ id: 'p-001', submission, beneficiary, agreement }))
 *   return findings.find((finding) => finding.code === 'signed-after-submission')
 * }
 * late('2022-05-11') // => undefined
 * late('2022-05-12')?.facts // => { partyId: 'e1', signedOn: '2022-05-12', submittedOn: '2022-05-11' }
 * late('2022-05-12')?.path // => 'agreement.parties[0].signature.signedOn'
 * ```
 */
export type AgreementSignaturesFinding =
  | Finding<'party-not-in-agreement', PartyFacts>
  | Finding<'signature-missing', PartyFacts>
  | Finding<'attorney-not-accepted', PartyFacts>
  | Finding<'power-of-attorney-missing', PartyFacts>
  | Finding<'signed-by-attorney', PartyFacts>
  | Finding<'signed-after-submission', SignatureFacts>
  | Finding<'signature-undated', PartyFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'agreement-signatures',
  clauses: ['A.BEN.4'],
  readings: ['signatories', 'attorneySignature', 'signatureDate', 'undatedSignature', 'unilateralDeed'],
})

/**
 * Has every partner signed the agreement, by its legal representative, by the day of submission?
 *
 * "un accordo sottoscritto dai partner di progetto (firma del legale rappresentate)" (A.BEN.4). All parties sign, the lead alone
 * under an accepted unilateral deed. An attorney may sign with a power on file, and a person should look. Signatures stand by
 * the day of submission, in Rome; see `signatories`, `attorneySignature`, `signatureDate`, `undatedSignature`. Does not apply without an agreement.
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
  const { proposal, readings, closed } = dossier
  const agreement = value(proposal.agreement, closed)
  if (agreement === 'absent') return notApplicable(BASIS)
  const evidence: Evidence<AgreementSignaturesFinding> = { findings: [], missing: [] }
  const deedCounts = readings.unilateralDeed === 'accepted'
  const kind = proposal.agreement?.kind
  if (!deedCounts || (kind != null && kind !== 'unilateral-deed')) signedByAll(dossier, evidence)
  else if (kind === 'unilateral-deed') signedByLead(dossier, evidence)
  else signedByEither(dossier, evidence)
  // Whatever signatures may still come, they have to precede the submission.
  const mustPrecede = readings.signatureDate === 'by-submission' && dossier.submittedOn === undefined
  if (mustPrecede && evidence.missing.some(bringsSignature)) evidence.missing.push('submission.submittedAt')
  if (agreement === 'unknown') evidence.missing.unshift('agreement')
  return conclude(BASIS, evidence)
}

/** Whether with a fact that somebody lacks a signature may come, or its day. */
function bringsSignature(path: FactPath): boolean {
  return path === 'agreement' || path === 'agreement.parties' || /\.(?:signature|signedOn)$/.test(path)
}

/** Whether every partner has signed. */
function signedByAll(dossier: Dossier, evidence: Evidence<AgreementSignaturesFinding>): void {
  const question: EntryQuestion<AgreementSignaturesFinding> = {
    concerns: (party) => isPartner(party, dossier.readings),
    examine: (entry, partyId, found) => examine(entry, partyId, dossier, found),
    absent,
  }
  examineEntries(dossier, question, evidence)
}

/** Whether the lead has signed its deed. */
function signedByLead(dossier: Dossier, evidence: Evidence<AgreementSignaturesFinding>): void {
  const { proposal, termsById, unnamedEntries, closed } = dossier
  const leadId = proposal.leadId ?? ''
  const stated = text(proposal.leadId, closed)
  const entry = stated === 'present' ? termsById.get(leadId) : undefined
  if (entry !== undefined) {
    examine(entry, leadId, dossier, evidence)
    return
  }
  const question = {
    examine: (of: PartyTerms, partyId: string, found: Evidence<AgreementSignaturesFinding>) =>
      examine(of, partyId, dossier, found),
  }
  // While nobody is named as lead, any entry may be on it.
  const possible = stated === 'present' ? unnamedEntries : [...termsById.values(), ...unnamedEntries]
  if (stated === 'absent' || !mayServe(dossier, possible, question)) {
    evidence.findings.push(absent(leadId, 'leadId'))
    return
  }
  if (stated === 'unknown') evidence.missing.push('leadId')
  for (const path of entriesToCome(dossier, possible, question)) evidence.missing.push(path)
}

/** Where it is open whether the document is an agreement of all or a deed of the lead: what both say is so in either case. */
function signedByEither(dossier: Dossier, evidence: Evidence<AgreementSignaturesFinding>): void {
  const all: Evidence<AgreementSignaturesFinding> = { findings: [], missing: [] }
  const lead: Evidence<AgreementSignaturesFinding> = { findings: [], missing: [] }
  signedByAll(dossier, all)
  signedByLead(dossier, lead)
  const refused = [all, lead].map(({ findings }) => findings.some(isBlocking))
  const fine = [all, lead].every(({ missing }) => missing.length === 0) && !refused.includes(true)
  if (fine || !refused.includes(false)) {
    for (const finding of all.findings) evidence.findings.push(finding)
  } else {
    // An agreement that has not come stands for its kind; of what is refused already, nothing else matters.
    if (dossier.proposal.agreement != null) evidence.missing.push('agreement.kind')
    for (const path of refused[0] === true ? [] : all.missing) evidence.missing.push(path)
    for (const path of refused[1] === true ? [] : lead.missing) evidence.missing.push(path)
  }
}

function absent(partyId: string, path: string): AgreementSignaturesFinding {
  return { code: 'party-not-in-agreement', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId }, path }
}

/** What the signature of one party tells. */
function examine(
  { terms, index }: PartyTerms,
  partyId: string,
  dossier: Dossier,
  evidence: Evidence<AgreementSignaturesFinding>,
): void {
  const { signature } = terms
  const about = { clause: 'A.BEN.4', facts: { partyId } } as const
  if (signature == null) {
    const finding = { code: 'signature-missing', ...about, severity: 'blocking' } as const
    lacks(evidence, value(signature, dossier.closed), signaturePath(index), finding)
    return
  }
  if (signature.by !== 'legal-representative') {
    examineSignatory(signature, signaturePath(index), partyId, dossier, evidence)
  }
  const { readings, submittedOn } = dossier
  const { signedOn } = signature
  const mustPrecede = readings.signatureDate === 'by-submission'
  if (signedOn === null) {
    const severity = readings.undatedSignature === 'refused' ? 'blocking' : 'review'
    const undated = { code: 'signature-undated', ...about, severity } as const
    if (mustPrecede) evidence.findings.push({ ...undated, path: signaturePath(index) })
  } else if (signedOn === undefined || submittedOn === undefined) {
    const unstated = signedOn === undefined ? (`${signaturePath(index)}.signedOn` as const) : 'submission.submittedAt'
    if (mustPrecede) evidence.missing.push(unstated)
  } else if (isAfter(signedOn, submittedOn, () => `${signaturePath(index)}.signedOn`)) {
    const severity = mustPrecede ? 'blocking' : 'note'
    const facts = { partyId, signedOn, submittedOn }
    const path = `${signaturePath(index)}.signedOn`
    evidence.findings.push({ code: 'signed-after-submission', ...about, severity, facts, path })
  }
}

function signaturePath(index: number): `agreement.parties[${number}].signature` {
  return `agreement.parties[${index}].signature`
}

/** Whether the one who signed, if it is not the legal representative, could sign for the party: an attorney with the power to. */
function examineSignatory(
  { by, powerOfAttorney }: Draft<Signature>,
  path: `agreement.parties[${number}].signature`,
  partyId: string,
  { readings, closed }: Dossier,
  evidence: Evidence<AgreementSignaturesFinding>,
): void {
  const about = { clause: 'A.BEN.4', facts: { partyId } } as const
  const mayPower = readings.attorneySignature === 'with-power'
  if (by == null) {
    if (mayPower && powerOfAttorney === true) return
    evidence.missing.push(`${path}.by`)
    if (mayPower && powerOfAttorney === undefined && !closed) evidence.missing.push(`${path}.powerOfAttorney`)
  } else if (by === 'attorney' && !mayPower) {
    evidence.findings.push({ code: 'attorney-not-accepted', ...about, severity: 'blocking', path })
  } else if (by === 'attorney' && powerOfAttorney === true) {
    evidence.findings.push({ code: 'signed-by-attorney', ...about, severity: 'review', path })
  } else if (by === 'attorney') {
    const power = powerOfAttorney === false ? 'absent' : value(powerOfAttorney, closed)
    const finding = { code: 'power-of-attorney-missing', ...about, severity: 'blocking' } as const
    lacks(evidence, power, `${path}.powerOfAttorney`, finding)
  }
}
