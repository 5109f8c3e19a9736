import type { CivilDay } from '../values/civil-day'
import type { Decimal } from '../values/decimal'
import type { Stated } from './stated'

/** A signature under the agreement (A.BEN.4, "firma del legale rappresentate"). */
export interface Signature {
  /** Who signed for the party. */
  readonly by: 'legal-representative' | 'attorney'
  /** The day of the signature. */
  readonly signedOn?: Stated<CivilDay>
  /** Where an attorney signed: whether the power of attorney is on file. */
  readonly powerOfAttorney?: Stated<boolean>
}

/** What a party undertakes in economic terms (A.BEN.4a, "anche in termini economici"). */
export interface EconomicTerms {
  /** The amount, in euro, to the cent at most, zero or more. */
  readonly amountEur?: Stated<Decimal>
  /** The terms in words ("bears its own staff cost", "none"). */
  readonly statement?: Stated<string>
}

/** What the agreement holds on one party. */
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

/** The lead as the agreement names it (A.PROP.2). */
export interface LeadDesignation {
  /** The id of the party that the agreement names as lead. */
  readonly partyId: string
  /** The parties that designate it; where the agreement does not list them, those who sign it designate the lead it names. */
  readonly designatedBy?: Stated<readonly string[]>
}

/** The agreement that the partners present (A.BEN.4). */
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
