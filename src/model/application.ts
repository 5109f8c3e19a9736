import type { Decimal } from '../values/decimal'
import type { Instant } from '../values/instant'
import type { EnterpriseSize } from './measure'
import type { PartyIdentity } from './party'
import type { Stated } from './stated'

/**
 * An applicant that is one party, known by its identifiers.
 *
 * @example
 * ```ts
 * import { assessPremium, type ListEntry, type MemberApplicant } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, membershipDate: '2022-07-01', premium: { points: 10 } }
 * const claiming = (applicant: MemberApplicant) =>
 *   assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant }, list).results[5]
 * claiming({ kind: 'member', vatNumber: 'IT 10000015007' })?.outcome // => 'satisfied'
 * claiming({ kind: 'member', taxCode: '10000035005' })?.missing // => ['application.applicant.vatNumber']
 * const outside = claiming({ kind: 'member', taxCode: '10000035005', vatNumber: null })
 * outside?.findings[0]?.code // => 'applicant-outside-partnership'
 * ```
 */
export interface MemberApplicant extends Pick<PartyIdentity, 'taxCode' | 'vatNumber' | 'country'> {
  /** Which kind of applicant it is. */
  readonly kind: 'member'
  /** Its name. */
  readonly name?: string | undefined
}

/**
 * An applicant that is the partnership of a listed proposal as a whole.
 *
 * @example
 * ```ts
 * import { assessPremium, type ClaimantScope, type ListEntry, type PartnershipApplicant } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const applicant: PartnershipApplicant = { kind: 'partnership' }
 * const within = (claimants: ClaimantScope) => {
 *   const measure = { ...terms, membershipDate: '2022-07-01', premium: { points: 10 }, claimants }
 *   return assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant }, list).results[5]?.findings[0]?.code
 * }
 * within('partnership') // => 'project-of-the-chain'
 * within('lead-only') // => 'claimant-out-of-scope'
 * ```
 */
export interface PartnershipApplicant {
  /** Which kind of applicant it is. */
  readonly kind: 'partnership'
  /** Its name. */
  readonly name?: string | undefined
}

/**
 * Who applies to a measure.
 *
 * @example
 * ```ts
 * import { type Applicant, assessPremium, type ListEntry } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const claiming = (applicant: Applicant) => {
 *   const measure = { ...terms, membershipDate: '2022-07-01', premium: {}, claimants: 'lead-only' } as const
 *   return assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant }, list).results[5]?.findings[0]?.code
 * }
 * claiming({ kind: 'member', taxCode: '10000015007' }) // => 'project-of-the-chain'
 * claiming({ kind: 'partnership' }) // => 'claimant-out-of-scope'
 * ```
 */
export type Applicant = MemberApplicant | PartnershipApplicant

/**
 * A part of the spend of an application: what one enterprise spends, or all enterprises of one size.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type SpendLine } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const measure = { ...terms, premium: {}, aid: { intensities: { small: 50 } } }
 * const aided = (line: SpendLine) => assessPremium(measure, { id: 'a-1', spend: [line] }, list).base
 * aided({ size: 'small', amountEur: '200.03' }).aidEur // => '100.01'
 * aided({ size: 'large', amountEur: '200.03' }).findings[0]?.code // => 'no-aid-for-size'
 * aided({ amountEur: '200.03' }).missing // => ['application.score', 'application.spend[0].size']
 * ```
 */
export interface SpendLine {
  /** The size of the enterprise, which decides the intensity. */
  readonly size?: EnterpriseSize | undefined
  /** The eligible spend, in euro. */
  readonly amountEur: Decimal
  /** Who spends it, or on what. */
  readonly label?: string | undefined
}

/**
 * An application to a measure of Phase 2.
 *
 * @example
 * ```ts
 * import { type Application, approveList, assessPremium, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const criteria = [{ id: 'impact', title: 'Ricadute', maximum: 40 }]
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const scoreOf = (application: Application) => {
 *   try {
 *     return assessPremium({ ...terms, criteria, premium: {} }, application, list).base.score
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * scoreOf({ id: 'a-1', marks: { impact: '40' } }) // => '40'
 * scoreOf({ id: 'a-1', marks: {} }) // => null
 * scoreOf({ id: 'a-1', score: '39', marks: { impact: '40' } }) // => 'score-contradicts-marks at application.score'
 * ```
 */
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
