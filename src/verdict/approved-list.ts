import type { ClauseId } from '../act/clauses/clause-id'
import type { EditionId } from '../act/closing-days'
import type { ReadingId } from '../act/reading-choices'
import type { Party } from '../model/party'
import type { CivilDay } from '../values/civil-day'
import type { Instant } from '../values/instant'
import type { Finding } from './finding'

/**
 * An act of the competent manager that approves or updates the list (A.F1.2).
 *
 * @example
 * ```ts
 * import { approveList, type ListingAct, RuleInputError } from 'filiere-lombardia'
 *
 * const listFrom = (act: ListingAct) => {
 *   try {
 *     return approveList([], act).history[0]?.act.date
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * listFrom({ id: 'act-1', date: '2022-06-30' }) // => '2022-06-30'
 * listFrom({ id: 'act-1', date: '2022-06-31' }) // => 'invalid-day at act.date'
 * listFrom({ id: ' ', date: '2022-06-30' }) // => 'act-missing at act.id'
 * ```
 */
export interface ListingAct {
  /** The id under which entries name it. */
  readonly id: string
  /** Its day; entries run from it. */
  readonly date: CivilDay
  /** What it is, in words. */
  readonly title?: string | undefined
}

/**
 * A member of a listed partnership, as measures of Phase 2 recognise an applicant.
 *
 * @example
 * ```ts
 * import { assessPremium, type ListedParty } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, membershipDate: '2022-07-01', premium: { points: 10 } }
 * const applicant = { kind: 'member', taxCode: null, vatNumber: 'IT 10000015007' } as const
 * const foundIn = (party: ListedParty) => {
 *   const entry = {
 *     proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1', parties: [party],
 *     edition: 'dgr-xi-5899-2022', validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 *   } as const
 *   const list = { entries: [entry], history: [], clauses: [], readings: [] }
 *   return assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant }, list).results[5]?.findings[0]?.code
 * }
 * foundIn({ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }) // => 'project-of-the-chain'
 * foundIn({ id: 'e1', kind: 'enterprise', identifiers: ['IT 10000015007'] }) // => 'applicant-outside-partnership'
 * ```
 */
export interface ListedParty {
  /** Its id within the proposal. */
  readonly id: string
  /** What kind of party it is. */
  readonly kind: Party['kind']
  /** Its identifiers, each in one spelling; rows that share one are the same party. */
  readonly identifiers: readonly string[]
}

/**
 * A proposal on the list, from an act to another. It has no rank and shows no score.
 *
 * @example
 * ```ts
 * import { amendList, isListed, type ListEntry } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1', parties: [],
 *   edition: 'dgr-xi-5899-2022', validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const removal = { proposalId: 'p-001', reason: 'Requisiti venuti meno', communicatedOn: '2023-02-10' }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const amended = amendList(list, { act: { id: 'act-2', date: '2023-02-01' }, remove: [removal] })
 * amended.entries[0]?.validTo // => '2023-02-10'
 * isListed(amended, 'p-001', '2023-02-09') // => true
 * isListed(amended, 'p-001', '2023-02-10') // => false
 * ```
 */
export interface ListEntry {
  /** The id of the proposal. */
  readonly proposalId: string
  /** Its title; `null` where it has none. */
  readonly title: string | null
  /** When it was filed. */
  readonly submittedAt: Instant
  /** The id of its lead; `null` where it has none. */
  readonly leadId: string | null
  /** Its parties. */
  readonly parties: readonly ListedParty[]
  /** The edition under whose criteria it was recognised; of a list kept elsewhere, also one that is not encoded. */
  readonly edition: EditionId
  /** The first day on the list: that of the act. */
  readonly validFrom: CivilDay
  /** The id of the act that entered it. */
  readonly enteredBy: string
  /** The first day off the list, exclusive; `null` while it stands. */
  readonly validTo: CivilDay | null
  /** The id of the act that removed it; `null` while it stands. */
  readonly removedBy: string | null
}

/**
 * A proposal that an act did not enter, and why.
 *
 * @example
 * ```ts
 * import { approveList, evaluateProposal, type NotListed } from 'filiere-lombardia'
 *
 * const codesFor = (submittedAt: string): readonly string[] | undefined => {
 *   const submission = { submittedAt, channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 *   const { history } = approveList([evaluateProposal({ proposal })], { id: 'act-1', date: '2023-03-01' })
 *   const notListed: NotListed | undefined = history[0]?.notListed[0]
 *   return notListed?.reasons.map(({ code }) => code)
 * }
 * codesFor('2022-12-31T23:59:59+01:00')?.includes('submitted-after-closing') // => false
 * codesFor('2022-12-31T23:59:59+01:00')?.includes('too-few-enterprises') // => true
 * codesFor('2023-01-01T00:00:00+01:00')?.includes('submitted-after-closing') // => true
 * ```
 */
export interface NotListed {
  /** The id of the proposal. */
  readonly proposalId: string
  /** At least one reason. */
  readonly reasons: readonly Finding[]
}

/**
 * A proposal that an act took off the list.
 *
 * @example
 * ```ts
 * import { amendList, type ListEntry, type Removal, RuleInputError } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1', parties: [],
 *   edition: 'dgr-xi-5899-2022', validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const listedUntil = (removal: Removal) => {
 *   try {
 *     return amendList(list, { act: { id: 'act-2', date: '2023-02-01' }, remove: [removal] }).entries[0]?.validTo
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const removal: Removal = { proposalId: 'p-001', reason: 'Requisiti venuti meno' }
 * listedUntil(removal) // => '2023-02-01'
 * listedUntil({ ...removal, communicatedOn: '2023-02-02' }) // => '2023-02-02'
 * listedUntil({ ...removal, communicatedOn: '2023-01-31' }) // => 'removal-before-act at remove[0].communicatedOn'
 * ```
 */
export interface Removal {
  /** The id of the proposal. */
  readonly proposalId: string
  /** Why (art. 3, L. 241/1990). */
  readonly reason: string
  /** When the act was communicated to the addressee (art. 21-bis): the removal takes effect then, else with the act. */
  readonly communicatedOn?: CivilDay | undefined
}

/**
 * What one act did to the list.
 *
 * @example
 * ```ts
 * import { amendList, evaluateProposal, type ListEntry, type ListUpdate } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1', parties: [],
 *   edition: 'dgr-xi-5899-2022', validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-002', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const change = { enter: [evaluateProposal({ proposal })], remove: [{ proposalId: 'p-001', reason: 'Rinuncia' }] }
 * const amended = amendList(list, { act: { id: 'act-2', date: '2023-02-01' }, ...change })
 * const update: ListUpdate | undefined = amended.history[0]
 * update?.entered // => []
 * update?.notListed.map(({ proposalId }) => proposalId) // => ['p-002']
 * update?.removed.map(({ proposalId }) => proposalId) // => ['p-001']
 * ```
 */
export interface ListUpdate {
  /** The act. */
  readonly act: ListingAct
  /** The ids of the proposals it entered, by submission, then id. */
  readonly entered: readonly string[]
  /** The proposals it was asked to enter and did not, with reasons. */
  readonly notListed: readonly NotListed[]
  /** The proposals it took off. */
  readonly removed: readonly Removal[]
}

/**
 * The list of recognised proposals (A.VAL.9), without rank (A.VAL.8), with its history.
 *
 * @example
 * ```ts
 * import { amendList, type ApprovedList, approveList, RuleInputError } from 'filiere-lombardia'
 *
 * const list: ApprovedList = approveList([], { id: 'act-1', date: '2022-07-01' })
 * list.entries // => []
 * const thenOn = (date: string) => {
 *   try {
 *     return amendList(list, { act: { id: 'act-2', date } }).history.length
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * thenOn('2022-07-01') // => 2
 * thenOn('2022-06-30') // => 'act-before-earlier-act at act.date'
 * ```
 */
export interface ApprovedList {
  /** The entries, those removed among them, in the order of submission, then id; the order is no ranking. */
  readonly entries: readonly ListEntry[]
  /** What each act did, in the order of the acts. */
  readonly history: readonly ListUpdate[]
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
}
