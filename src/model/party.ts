import type { ListedSupportingBody, ListedValueChainPhase } from '../act/vocabulary'
import type { TaxCode } from '../values/tax-code'
import type { Seat } from './seat'
import type { Other, Stated } from './stated'

/**
 * A phase of the production cycle: one that the act names (A.PROJ.2), or another in words.
 *
 * @example
 * ```ts
 * import { assessDraft, type ValueChainPhase } from 'filiere-lombardia'
 *
 * const covering = (phases: readonly ValueChainPhase[]) =>
 *   assessDraft({
 *     beneficiary: { parties: [{ phases }] },
 *     complete: ['beneficiary.parties', 'beneficiary.parties[0].phases'],
 *   }).results.find(({ rule }) => rule === 'value-chain-phases')?.outcome
 * covering(['processing', { other: 'design' }]) // => 'satisfied'
 * covering(['processing', 'processing']) // => 'violated'
 * ```
 */
export type ValueChainPhase = ListedValueChainPhase | Other

/**
 * The kind of a supporting body: one that the act lists (A.BEN.5), or another in words; the list is open.
 *
 * @example
 * ```ts
 * import { type SupportingBodyType } from 'filiere-lombardia'
 * import { describeIssues, supportingBodySchema } from 'filiere-lombardia/schemas'
 *
 * const listed: SupportingBodyType = 'university'
 * const another: SupportingBodyType = { other: 'fab lab' }
 * const body = { id: 'b1', kind: 'supporting-body', name: 'Ateneo' }
 * supportingBodySchema.safeParse({ ...body, bodyType: listed }).success // => true
 * supportingBodySchema.safeParse({ ...body, bodyType: another }).success // => true
 * const { error } = supportingBodySchema.safeParse({ ...body, bodyType: 'fab lab' })
 * error && describeIssues(error).map(({ code, path }) => `${code} at ${path}`) // => ['not-in-open-list at bodyType']
 * ```
 */
export type SupportingBodyType = ListedSupportingBody | Other

/**
 * What every party of a partnership has: an id within the proposal, a name, identifiers, seats, phases.
 *
 * @example
 * ```ts
 * import { findLeadConflicts, type PartyIdentity } from 'filiere-lombardia'
 *
 * type Identifiers = Pick<PartyIdentity, 'taxCode' | 'vatNumber' | 'country'>
 * const areOneParty = (one: Identifiers, other: Identifiers) =>
 *   findLeadConflicts([
 *     { id: 'p-001', lead: one, status: 'submitted' },
 *     { id: 'p-002', lead: other, status: 'submitted' },
 *   ]).length === 1
 * areOneParty({ taxCode: '10000015007' }, { vatNumber: 'IT 10000015007' }) // => true
 * areOneParty({ taxCode: '10000015007' }, { taxCode: '10000015007', country: 'CH' }) // => false
 * ```
 */
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

/**
 * An enterprise ("impresa"): the party that counts towards the ten (A.BEN.3).
 *
 * @example
 * ```ts
 * import { checkMinimumEnterprises, type Enterprise, openDossier } from 'filiere-lombardia'
 *
 * const findingsOn = (enterprise: Enterprise) => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const beneficiary = { kind: 'partnership', parties: [enterprise] } as const
 *   const { findings } = checkMinimumEnterprises(openDossier({ id: 'p-001', submission, beneficiary }))
 *   return findings.map(({ code }) => code)
 * }
 * const seats = [{ province: 'MI' }]
 * const enterprise: Enterprise = { id: 'e1', kind: 'enterprise', name: 'Seta', taxCode: '10000015007', seats }
 * findingsOn(enterprise) // => ['too-few-enterprises']
 * findingsOn({ ...enterprise, seats: [] }) // => ['too-few-enterprises', 'enterprise-without-lombard-seat']
 * findingsOn({ ...enterprise, registerStatus: 'ceased' }) // => ['too-few-enterprises', 'enterprise-ceased']
 * ```
 */
export interface Enterprise extends PartyIdentity {
  /** What kind of party it is. */
  readonly kind: 'enterprise'
  /** The group of linked enterprises it belongs to; read only under the reading `linkedEnterprises: 'once-per-group'`. */
  readonly groupId?: Stated<string>
  /** Its state in the Business Register; it decides nothing but under the reading `registerStatus: 'active-only'`. */
  readonly registerStatus?: Stated<'active' | 'inactive' | 'ceased'>
}

/**
 * A supporting body ("altro soggetto"): weighs in criterion d if the agreement states its role and commitments (A.BEN.5).
 *
 * @example
 * ```ts
 * import { partnershipBreadth, type SupportingBody } from 'filiere-lombardia'
 *
 * const body: SupportingBody = { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' }
 * const entered = (commitments: readonly string[]) =>
 *   partnershipBreadth({
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [body] },
 *     agreement: { kind: 'project-agreement', parties: [{ partyId: 'b1', role: 'research', commitments }] },
 *   }).supportingBodiesByType
 * entered(['pilot line']) // => { university: 1 }
 * entered([]) // => {}
 * ```
 */
export interface SupportingBody extends PartyIdentity {
  /** What kind of party it is. */
  readonly kind: 'supporting-body'
  /** What kind of body it is. */
  readonly bodyType: SupportingBodyType
}

/**
 * The aggregation's own legal entity (a consortium, a network with personality), where it is a party itself.
 *
 * @example
 * ```ts
 * import { type AggregationEntity, partnershipBreadth, type ReadingSelection } from 'filiere-lombardia'
 *
 * const seats = [{ province: 'CO' }]
 * const entity: AggregationEntity = { id: 'n1', kind: 'aggregation-entity', name: 'Rete Seta', seats }
 * const counted = (aggregationEntity: ReadingSelection['aggregationEntity']) => {
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'aggregation', parties: [entity] } } as const
 *   return partnershipBreadth(proposal, { readings: { aggregationEntity } }).lombardEnterprises
 * }
 * counted('not-counted') // => 0
 * counted('counted') // => 1
 * ```
 */
export interface AggregationEntity extends PartyIdentity {
  /** What kind of party it is. */
  readonly kind: 'aggregation-entity'
}

/**
 * A party ("partner") of the partnership that files a proposal.
 *
 * @example
 * ```ts
 * import { type Party, partnershipBreadth } from 'filiere-lombardia'
 *
 * const parties: Party[] = [
 *   { id: 'e1', kind: 'enterprise', name: 'Seta', taxCode: '10000015007', seats: [{ province: 'CO' }] },
 *   { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university', seats: [{ province: 'MI' }] },
 *   { id: 'n1', kind: 'aggregation-entity', name: 'Rete Seta', seats: [{ province: 'VA' }] },
 * ]
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const breadth = partnershipBreadth({ id: 'p-001', submission, beneficiary: { kind: 'aggregation', parties } })
 * breadth.enterprises // => 1
 * breadth.provinces // => ['CO', 'MI', 'VA']
 * ```
 */
export type Party = Enterprise | SupportingBody | AggregationEntity
