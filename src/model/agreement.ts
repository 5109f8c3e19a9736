import type { CivilDay } from '../values/civil-day'
import type { Decimal } from '../values/decimal'
import type { Stated } from './stated'

/**
 * A signature under the agreement (A.BEN.4, "firma del legale rappresentate").
 *
 * @example
 * ```ts
 * import { checkAgreementSignatures, openDossier, type Signature } from 'filiere-lombardia'
 *
 * const signed = (signature: Signature) => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const beneficiary = { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta' }] } as const
 *   const agreement = { kind: 'project-agreement', parties: [{ partyId: 'e1', signature }] } as const
 *   const { findings } = checkAgreementSignatures(openDossier({ id: 'p-001', submission, beneficiary, agreement }))
 *   return findings.map(({ code, path }) => `${code} at ${path?.split('.').at(-1)}`)
 * }
 * signed({ by: 'legal-representative', signedOn: '2022-05-10' }) // => []
 * signed({ by: 'legal-representative', signedOn: '2022-05-11' }) // => ['signed-after-submission at signedOn']
 * const byAttorney: Signature = { by: 'attorney', signedOn: '2022-05-10' }
 * signed({ ...byAttorney, powerOfAttorney: false }) // => ['power-of-attorney-missing at powerOfAttorney']
 * ```
 */
export interface Signature {
  /** Who signed for the party. */
  readonly by: 'legal-representative' | 'attorney'
  /** The day of the signature; `null` where it bears none (reading `undatedSignature`). Left out, it is not known. */
  readonly signedOn?: Stated<CivilDay>
  /** Where an attorney signed: whether the power of attorney is on file. */
  readonly powerOfAttorney?: Stated<boolean>
}

/**
 * What a party undertakes in economic terms (A.BEN.4a, "anche in termini economici").
 *
 * @example
 * ```ts
 * import { assessDraft, type EconomicTerms } from 'filiere-lombardia'
 *
 * const undertaking = (economicTerms: EconomicTerms) =>
 *   assessDraft({
 *     beneficiary: { parties: [{ id: 'e1', kind: 'enterprise' }] },
 *     agreement: { parties: [{ partyId: 'e1', role: 'dyer', commitments: ['dyeing'], economicTerms }] },
 *     complete: ['beneficiary.parties', 'agreement.parties'],
 *   }).results.find(({ rule }) => rule === 'agreement-content')?.outcome
 * undertaking({ amountEur: '0' }) // => 'satisfied'
 * undertaking({ amountEur: null, statement: '' }) // => 'undetermined'
 * undertaking({ amountEur: null, statement: null }) // => 'violated'
 * ```
 */
export interface EconomicTerms {
  /** The amount, in euro, to the cent at most, zero or more. */
  readonly amountEur?: Stated<Decimal>
  /** The terms in words ("bears its own staff cost", "none"). */
  readonly statement?: Stated<string>
}

/**
 * What the agreement holds on one party.
 *
 * @example
 * ```ts
 * import { type AgreementParty, whatWouldHelp } from 'filiere-lombardia'
 *
 * const helpWith = (entry: AgreementParty) =>
 *   whatWouldHelp({
 *     beneficiary: { parties: [{ id: 'e1', kind: 'enterprise' }] },
 *     agreement: { kind: 'project-agreement', parties: [entry] },
 *   }).find(({ rule }) => rule === 'agreement-content')?.changes
 * const entry = { partyId: 'e1', role: 'dyer', economicTerms: { statement: 'bears its own cost' } }
 * helpWith({ ...entry, commitments: ['dyeing'] }) // => undefined
 * helpWith({ ...entry, commitments: [' '] }) // => [{ change: 'supply', path: 'agreement.parties[0].commitments' }]
 * ```
 */
export interface AgreementParty {
  /** The id of the party. */
  readonly partyId: string
  /** Its role (A.BEN.4a, A.BEN.5b). */
  readonly role?: Stated<string>
  /** Its commitments (A.BEN.4a, A.BEN.5b). */
  readonly commitments?: Stated<readonly string[]>
  /** Its economic terms (A.BEN.4a). */
  readonly economicTerms?: Stated<EconomicTerms>
  /** Its signature (A.BEN.4). */
  readonly signature?: Stated<Signature>
}

/**
 * The lead as the agreement names it (A.PROP.2).
 *
 * @example
 * ```ts
 * import { type LeadDesignation, whatWouldHelp } from 'filiere-lombardia'
 *
 * const designating = (lead: LeadDesignation) =>
 *   whatWouldHelp({
 *     beneficiary: { parties: ['e1', 'e2'].map((id) => ({ id, kind: 'enterprise' as const })) },
 *     leadId: 'e1',
 *     agreement: { lead, parties: [] },
 *   }).find(({ rule }) => rule === 'lead')?.changes
 * designating({ partyId: 'e1', designatedBy: ['e2'] }) // => undefined
 * designating({ partyId: 'e1', designatedBy: [] }) // => [{ change: 'designate-lead', leadId: 'e1', partyIds: ['e2'] }]
 * designating({ partyId: 'e2', designatedBy: ['e1'] }) // => [{ change: 'name-one-lead', leadIds: ['e1', 'e2'] }]
 * ```
 */
export interface LeadDesignation {
  /** The id of the party that the agreement names as lead. */
  readonly partyId: string
  /** The parties that designate it; where the agreement does not list them, those who sign it designate the lead it names. */
  readonly designatedBy?: Stated<readonly string[]>
}

/**
 * The agreement that the partners present (A.BEN.4).
 *
 * @example
 * ```ts
 * import { checkAgreementForm, openDossier, type PartnershipAgreement } from 'filiere-lombardia'
 *
 * const presenting = (agreement: PartnershipAgreement | null) => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] }, agreement } as const
 *   return checkAgreementForm(openDossier(proposal)).findings.map(({ code, severity }) => `${severity}: ${code}`)
 * }
 * presenting({ kind: 'project-agreement', parties: [] }) // => []
 * presenting({ kind: 'founding-act', parties: [] }) // => ['review: founding-act-as-agreement']
 * presenting({ kind: 'unilateral-deed', parties: [] }) // => ['blocking: unilateral-deed-only']
 * presenting(null) // => ['blocking: agreement-missing']
 * ```
 */
export interface PartnershipAgreement {
  /**
   * What the document is: a `project-agreement`; the `founding-act` of a constituted aggregation; or a `unilateral-deed` of the
   * lead, which is no agreement.
   */
  readonly kind: 'project-agreement' | 'founding-act' | 'unilateral-deed'
  /** The lead that it names. */
  readonly lead?: Stated<LeadDesignation>
  /** What it holds on each party, once each. */
  readonly parties: readonly AgreementParty[]
}
