import type { Decimal } from '../values/decimal'
import type { Instant } from '../values/instant'
import type { EnterpriseSize } from './measure'
import type { PartyIdentity } from './party'
import type { Stated } from './stated'

/** An applicant that is one party, known by its identifiers. */
export interface MemberApplicant extends Pick<PartyIdentity, 'taxCode' | 'vatNumber' | 'country'> {
  /** Which kind of applicant it is. */
  readonly kind: 'member'
  /** Its name. */
  readonly name?: string | undefined
}

/** An applicant that is the partnership of a listed proposal as a whole. */
export interface PartnershipApplicant {
  /** Which kind of applicant it is. */
  readonly kind: 'partnership'
  /** Its name. */
  readonly name?: string | undefined
}

/** Who applies to a measure. */
export type Applicant = MemberApplicant | PartnershipApplicant

/** A part of the spend of an application: what one enterprise spends, or all enterprises of one size. */
export interface SpendLine {
  /** The size of the enterprise, which decides the intensity. */
  readonly size?: EnterpriseSize | undefined
  /** The eligible spend, in euro. */
  readonly amountEur: Decimal
  /** Who spends it, or on what. */
  readonly label?: string | undefined
}

/** An application to a measure of Phase 2. */
export interface Application {
  /** The id under which answers name it. */
  readonly id: string
  /** What it is about. */
  readonly title?: string | undefined
  /** When it arrived. */
  readonly submittedAt?: Instant | undefined
  /** The listed proposal whose project it carries out; `null` where it claims none. */
  readonly proposalId?: Stated<string>
  /** Who applies. */
  readonly applicant?: Applicant | undefined
  /** Its score under the measure's criteria without any premium, in points. */
  readonly score?: Decimal | undefined
  /** Its marks by criterion of the measure, in points, in place of the score or besides; a mark left out is not yet given. */
  readonly marks?: Readonly<Record<string, Decimal>> | undefined
  /** What it spends. */
  readonly spend?: readonly SpendLine[] | undefined
}
