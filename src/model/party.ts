import type { ListedSupportingBody, ListedValueChainPhase } from '../act/vocabulary'
import type { TaxCode } from '../values/tax-code'
import type { Seat } from './seat'
import type { Other, Stated } from './stated'

/** A phase of the production cycle: one that the act names (A.PROJ.2), or another in words. */
export type ValueChainPhase = ListedValueChainPhase | Other

/** The kind of a supporting body: one that the act lists (A.BEN.5), or another in words; the list is open. */
export type SupportingBodyType = ListedSupportingBody | Other

/** What every party of a partnership has: an id within the proposal, a name, identifiers, seats, phases. */
export interface PartyIdentity {
  /** The id by which the agreement and the lead refer to the party; unique within the proposal. */
  readonly id: string
  /** The name or company name. */
  readonly name: string
  /** The tax code (codice fiscale), or the identifier of the country named in `country`. Rows that share it are one party. */
  readonly taxCode?: Stated<TaxCode>
  /** The VAT number (partita IVA), with or without `IT`. Rows that share it are one party. */
  readonly vatNumber?: Stated<TaxCode>
  /** The country whose identifier `taxCode` is, as ISO 3166-1 alpha-2; Italy (`IT`) where it is not said. */
  readonly country?: Stated<string>
  /** The seats (A.BEN.3). */
  readonly seats?: Stated<readonly Seat[]>
  /** The phases of the production cycle that the party covers (A.PROJ.6e). */
  readonly phases?: Stated<readonly ValueChainPhase[]>
}

/** An enterprise ("impresa"): the party that counts towards the ten (A.BEN.3). */
export interface Enterprise extends PartyIdentity {
  /** What kind of party it is. */
  readonly kind: 'enterprise'
  /** The group of linked enterprises it belongs to; read only under the reading `linkedEnterprises: 'once-per-group'`. */
  readonly groupId?: Stated<string>
  /** Its state in the Business Register; no clause tests it, a ceased enterprise is noted. */
  readonly registerStatus?: Stated<'active' | 'inactive' | 'ceased'>
}

/** A supporting body ("altro soggetto"): weighs in criterion d if the agreement states its role and commitments (A.BEN.5). */
export interface SupportingBody extends PartyIdentity {
  /** What kind of party it is. */
  readonly kind: 'supporting-body'
  /** What kind of body it is. */
  readonly bodyType: SupportingBodyType
}

/** The aggregation's own legal entity (a consortium, a network with personality), where it is a party itself. */
export interface AggregationEntity extends PartyIdentity {
  /** What kind of party it is. */
  readonly kind: 'aggregation-entity'
}

/** A party ("partner") of the partnership that files a proposal. */
export type Party = Enterprise | SupportingBody | AggregationEntity
