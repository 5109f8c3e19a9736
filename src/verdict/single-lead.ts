import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingChoices, ReadingId } from '../act/reading-choices'
import type { PartyIdentity } from '../model/party'
import type { Instant } from '../values/instant'

/**
 * Where a proposal stands.
 *
 * @example
 * ```ts
 * import { findLeadConflicts, type ProposalStatus, type ReadingSelection } from 'filiere-lombardia'
 *
 * const clashes = (status: ProposalStatus, leadUniqueness?: ReadingSelection['leadUniqueness']) =>
 *   findLeadConflicts(
 *     [
 *       { id: 'p-001', lead: { taxCode: '10000015007' }, status: 'submitted' },
 *       { id: 'p-002', lead: { taxCode: '10000015007' }, status },
 *     ],
 *     { readings: { leadUniqueness } },
 *   ).length > 0
 * clashes('under-review') // => true
 * clashes('rejected') // => false
 * clashes('rejected', 'ever-submitted') // => true
 * clashes('draft', 'ever-submitted') // => false
 * ```
 */
export type ProposalStatus =
  | 'draft'
  | 'submitted'
  | 'under-review'
  | 'listed'
  | 'rejected'
  | 'inadmissible'
  | 'withdrawn'
  | 'removed'

/**
 * Who leads a proposal, and where the proposal stands.
 *
 * @example
 * ```ts
 * import { findLeadConflicts, type LeadRecord, RuleInputError } from 'filiere-lombardia'
 *
 * const first: LeadRecord = {
 *   id: 'p-001', lead: { taxCode: '10000015007' }, status: 'submitted', submittedAt: '2022-05-10T10:00:00+02:00',
 * }
 * const prevails = (second: LeadRecord) => {
 *   try {
 *     return findLeadConflicts([first, second], { readings: { leadClash: 'first-submitted-prevails' } })[0]?.prevails
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * prevails({ ...first, id: 'p-002', submittedAt: '2022-05-10T07:59:59Z' }) // => 'p-002'
 * prevails({ ...first, id: 'p-002', submittedAt: '2022-05-10T08:00:00Z' }) // => null
 * prevails({ ...first, id: 'p-002', submittedAt: undefined }) // => 'invalid-instant at p-002.submittedAt'
 * prevails(first) // => 'duplicate-proposal at proposals[1].id'
 * ```
 */
export interface LeadRecord {
  /** The id of the proposal. */
  readonly id: string
  /** The identifiers of its lead. */
  readonly lead: Pick<PartyIdentity, 'taxCode' | 'vatNumber' | 'country'>
  /** Where the proposal stands. */
  readonly status: ProposalStatus
  /** When it was filed; read under the reading `leadClash: 'first-submitted-prevails'`. */
  readonly submittedAt?: Instant | undefined
}

/**
 * One party that leads more proposals than it may.
 *
 * @example
 * ```ts
 * import { findLeadConflicts, type LeadConflict, type ProposalStatus } from 'filiere-lombardia'
 *
 * const besides = (status: ProposalStatus): readonly LeadConflict[] =>
 *   findLeadConflicts([
 *     { id: 'p-001', lead: { taxCode: '10000015007' }, status: 'submitted' },
 *     { id: 'p-002', lead: { vatNumber: 'IT10000015007' }, status },
 *   ])
 * besides('listed')[0]?.proposalIds // => ['p-001', 'p-002']
 * besides('listed')[0]?.prevails // => null
 * besides('withdrawn') // => []
 * ```
 */
export interface LeadConflict {
  /** The identifiers of the lead, each in one spelling. */
  readonly lead: readonly string[]
  /** The ids of the proposals it leads, in the order given. */
  readonly proposalIds: readonly string[]
  /** Which of them stands; `null` where the library does not choose. */
  readonly prevails: string | null
  /** The clause that is broken. */
  readonly clause: ClauseId
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
  /** The options it was found under: which proposals counted, and whether one of them was to stand. */
  readonly choices: Pick<ReadingChoices, 'leadUniqueness' | 'leadClash' | 'sameEnterprise'>
}
