import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingId } from '../act/reading-choices'
import { romeDay } from '../calendar/rome'
import { type CivilDay, civilDay, requireDay } from '../values/civil-day'
import { requireInstant } from '../values/instant'
import { RuleInputError } from '../values/rule-input-error'
import type { ApprovedList, ListEntry, ListingAct, ListUpdate, NotListed, Removal } from '../verdict/approved-list'
import type { Evaluation } from '../verdict/evaluation'
import { requireList, requireObject, requireObjects, requireOptions, requireText } from './choices'
import { identityKeys } from './identity'

/**
 * What an act changes: the evaluations it enters, the proposals it takes off.
 *
 * @example
 * ```ts
 * import { amendList, approveList, type ListChange, RuleInputError } from 'filiere-lombardia'
 *
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const after = (change: ListChange) => {
 *   try {
 *     return amendList(list, change).history.length
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const act = { id: 'act-2', date: '2022-07-01' }
 * after({ act }) // => 2
 * after({ act: { ...act, id: 'act-1' } }) // => 'duplicate-act at act.id'
 * after({ act, remove: [{ proposalId: 'p-001', reason: 'Rinuncia' }] }) // => 'not-listed at remove[0].proposalId'
 * ```
 */
export interface ListChange {
  /** The act; not earlier than the acts before it. */
  readonly act: ListingAct
  /** The evaluations to enter; those that are not recognisable are not entered, with their reasons. */
  readonly enter?: readonly Evaluation[] | undefined
  /** The proposals to take off. */
  readonly remove?: readonly Removal[] | undefined
}

const CLAUSES: readonly ClauseId[] = /* @__PURE__ */ Object.freeze<ClauseId[]>([
  'A.F1.2',
  'A.VAL.5',
  'A.VAL.8',
  'A.VAL.9',
  'R.17',
  'R.23',
])
const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'thresholdWithoutAct',
  'listHistory',
  'dutyToList',
  'entryDay',
  'removalDay',
  'publishedScores',
])

const EMPTY: ApprovedList = { entries: [], history: [], clauses: CLAUSES, readings: READINGS }

/**
 * Which proposals go on the list?
 *
 * Those that are recognisable, by the act of the competent manager (A.F1.2, A.VAL.9), from the day of that act. "Non è prevista
 * una graduatoria" (A.VAL.8): entries stand in the order of submission, then id, and carry neither rank nor score. All others
 * are named with their reasons.
 *
 * @param evaluations one evaluation per proposal, from {@link evaluateProposal}
 * @param act the id and the day of the act; nothing is listed without one
 * @returns the list; an empty one is a list
 * @throws {@link RuleInputError} `act-missing`, `invalid-day`, `invalid-argument`, `duplicate-evaluation`; `act-before-submission`,
 *   `act-before-examination` where the act is dated before a proposal that it would enter was filed, or examined
 *
 * @example
 * ```ts
 * import { approveList, evaluateProposal } from 'filiere-lombardia'
 *
 * const evaluation = evaluateProposal({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * const list = approveList([evaluation], { id: 'act-1', date: '2022-07-01' })
 * list.entries // => []
 * list.history[0]?.notListed[0]?.reasons[0]?.code // => 'too-few-enterprises'
 * ```
 */
export function approveList(evaluations: readonly Evaluation[], act: ListingAct): ApprovedList {
  return apply(EMPTY, act, requireEvaluations(evaluations, 'evaluations'), [])
}

/**
 * What does a later act change of the list?
 *
 * The list is "approvato e aggiornato" by acts (A.F1.2): each act adds to the history, and nothing is erased. A removal takes
 * effect on the day of the act or, where it was communicated later, on that of the communication (art. 21-bis, L. 241/1990;
 * reading `removalDay`). A proposal taken off may be entered again, as a new entry.
 *
 * @param list a list from {@link approveList}, or the same read from storage; it is not changed
 * @param change the act, the evaluations it enters, the proposals it takes off
 * @returns the list as amended
 * @throws {@link RuleInputError} as {@link approveList}; `duplicate-act`, `act-before-earlier-act`, `already-listed`,
 *   `not-listed`, `removal-before-act`
 *
 * @example
 * ```ts
 * import { amendList, approveList, isListed } from 'filiere-lombardia'
 *
 * const list = approveList([], { id: 'act-1', date: '2022-06-01' })
 * const amended = amendList(list, { act: { id: 'act-2', date: '2022-09-01' } })
 * amended.history.map(({ act }) => act.id) // => ['act-1', 'act-2']
 * isListed(amended, 'p-001', '2022-09-01') // => false
 * ```
 */
export function amendList(list: ApprovedList, change: ListChange): ApprovedList {
  requireObjects(requireObject(list, 'list').entries, 'list.entries')
  requireObjects(list.history, 'list.history')
  requireOptions(change, ['act', 'enter', 'remove'], 'change')
  const enter = requireEvaluations(change.enter ?? [], 'enter')
  return apply(list, change.act, enter, requireList(change.remove ?? [], 'remove'))
}

/** The list after an act that enters some proposals and takes others off. */
function apply(
  list: ApprovedList,
  act: ListingAct,
  enter: readonly Evaluation[],
  remove: readonly Removal[],
): ApprovedList {
  requireAct(act, list.history)

  const standing = new Map(list.entries.flatMap((entry) => (entry.validTo === null ? [[entry.proposalId, entry]] : [])))
  const removals = removalsOf(remove, act, standing)
  const entered = enter
    .filter(({ outcome }) => outcome === 'recognisable')
    .map((evaluation) => entryOf(evaluation, act))
  const kept = list.entries.map((entry) => {
    const validTo = entry.validTo === null ? removals.get(entry.proposalId) : undefined
    return validTo === undefined ? entry : { ...entry, validTo, removedBy: act.id }
  })
  requireNotListed(entered, kept)
  const update: ListUpdate = {
    act: { ...act },
    entered: inOrder(entered).map(({ proposalId }) => proposalId),
    notListed: enter.filter(({ outcome }) => outcome !== 'recognisable').map(notListed),
    removed: remove.map((removal) => ({ ...removal })),
  }
  return {
    entries: inOrder([...kept, ...entered]),
    history: [...list.history, update],
    clauses: CLAUSES,
    readings: READINGS,
  }
}

/**
 * Was a proposal on the list on a day?
 *
 * An entry runs from the day of the act that made it to the day before its removal takes effect.
 *
 * @param list a list from {@link approveList} or {@link amendList}
 * @param proposalId the id of the proposal
 * @param day the civil day asked about
 * @throws {@link RuleInputError} `invalid-day`
 *
 * @example
 * ```ts
 * import { type ApprovedList, isListed } from 'filiere-lombardia'
 *
 * const list: ApprovedList = {
 *   entries: [
 *     {
 *       proposalId: 'p-001',
 *       title: null,
 *       submittedAt: '2022-05-10T10:00:00+02:00',
 *       leadId: 'e1',
 *       parties: [],
 *       edition: 'dgr-xi-5899-2022',
 *       validFrom: '2022-07-01',
 *       enteredBy: 'act-1',
 *       validTo: '2023-02-01',
 *       removedBy: 'act-2',
 *     },
 *   ],
 *   history: [],
 *   clauses: [],
 *   readings: [],
 * }
 * isListed(list, 'p-001', '2022-06-30') // => false
 * isListed(list, 'p-001', '2022-07-01') // => true
 * isListed(list, 'p-001', '2023-01-31') // => true
 * isListed(list, 'p-001', '2023-02-01') // => false
 * ```
 */
export function isListed(list: ApprovedList, proposalId: string, day: CivilDay): boolean {
  requireDay(day, 'day')
  return requireList(requireObject(list, 'list').entries, 'list.entries').some(
    (entry) =>
      entry.proposalId === proposalId && entry.validFrom <= day && (entry.validTo === null || day < entry.validTo),
  )
}

function requireAct(act: ListingAct, history: readonly ListUpdate[]): void {
  if (act == null)
    throw new RuleInputError('act-missing', 'act', act, 'the act that approves the list: nothing is listed without one')
  requireOptions(act, ['id', 'date', 'title'], 'act')
  requireDay(act.date, 'act.date')
  if (typeof act.id !== 'string' || act.id.trim() === '') {
    throw new RuleInputError('act-missing', 'act.id', act.id, 'the id of the act that approves the list')
  }
  if (history.some((update) => update.act.id === act.id)) {
    throw new RuleInputError('duplicate-act', 'act.id', act.id, 'an act that has not been applied yet')
  }
  const last = history.at(-1)?.act
  if (last !== undefined && act.date < last.date) {
    throw new RuleInputError(
      'act-before-earlier-act',
      'act.date',
      act.date,
      `${last.date} or later, the day of ${last.id}`,
    )
  }
}

/** Evaluations, one for each proposal. */
function requireEvaluations(evaluations: readonly Evaluation[], path: string): readonly Evaluation[] {
  const seen = new Set<string>()
  for (const [index, evaluation] of requireObjects(evaluations, path).entries()) {
    const { id } = requireObject(evaluation.proposal, `${path}[${index}].proposal`)
    if (seen.has(id))
      throw new RuleInputError('duplicate-evaluation', `${path}[${index}]`, id, 'one evaluation per proposal')
    seen.add(id)
  }
  return evaluations
}

/** No proposal stands on the list twice on one day. */
function requireNotListed(entered: readonly ListEntry[], kept: readonly ListEntry[]): void {
  // Entries of one proposal follow each other, so the last says until when it stands.
  const until = new Map(kept.map(({ proposalId, validTo }) => [proposalId, validTo]))
  for (const { proposalId, validFrom } of entered) {
    const standsUntil = until.get(proposalId)
    if (standsUntil === null || (standsUntil !== undefined && standsUntil > validFrom)) {
      throw new RuleInputError(
        'already-listed',
        'enter',
        proposalId,
        `a proposal that is not on the list on ${validFrom}`,
      )
    }
  }
}

/** The day on which each removal takes effect, by proposal. */
function removalsOf(
  remove: readonly Removal[],
  act: ListingAct,
  standing: ReadonlyMap<string, ListEntry>,
): ReadonlyMap<string, CivilDay> {
  const days = new Map<string, CivilDay>()
  for (const [index, removal] of remove.entries()) {
    const path = `remove[${index}]`
    const { proposalId, communicatedOn, reason } = requireOptions(
      removal,
      ['proposalId', 'reason', 'communicatedOn'],
      path,
    )
    requireText(reason, `${path}.reason`, 'the reason of the removal')
    const entry = days.has(proposalId) ? undefined : standing.get(proposalId)
    if (entry === undefined)
      throw new RuleInputError('not-listed', `${path}.proposalId`, proposalId, 'a proposal that is on the list')
    const effect =
      communicatedOn === undefined ? act.date : civilDay(requireDay(communicatedOn, `${path}.communicatedOn`))
    if (effect < act.date || effect < entry.validFrom) {
      throw new RuleInputError(
        'removal-before-act',
        `${path}.communicatedOn`,
        effect,
        `${act.date} or later, the day of the act`,
      )
    }
    days.set(proposalId, effect)
  }
  return days
}

function entryOf({ proposal, edition, timeliness }: Evaluation, act: ListingAct): ListEntry {
  const { submittedAt } = proposal.submission
  const submittedOn = civilDay(romeDay(requireInstant(submittedAt, `${proposal.id}.submission.submittedAt`)))
  if (act.date < submittedOn) {
    throw new RuleInputError(
      'act-before-submission',
      'act.date',
      act.date,
      `${submittedOn} or later, when ${proposal.id} was filed`,
    )
  }
  if (timeliness !== null && act.date < timeliness.examinedOn) {
    throw new RuleInputError(
      'act-before-examination',
      'act.date',
      act.date,
      `${timeliness.examinedOn} or later, when ${proposal.id} was examined`,
    )
  }
  return {
    proposalId: proposal.id,
    title: proposal.title ?? null,
    submittedAt,
    leadId: proposal.leadId ?? null,
    parties: proposal.beneficiary.parties.map((party) => ({
      id: party.id,
      kind: party.kind,
      identifiers: identityKeys(party, 'any-shared-identifier'),
    })),
    edition,
    validFrom: act.date,
    enteredBy: act.id,
    validTo: null,
    removedBy: null,
  }
}

function notListed({ proposal, reasons }: Evaluation): NotListed {
  return { proposalId: proposal.id, reasons }
}

/** By submission, then id, then entry: an order that says nothing of merit. */
function inOrder(entries: readonly ListEntry[]): readonly ListEntry[] {
  return entries
    .map((entry) => ({ entry, moment: Date.parse(entry.submittedAt) }))
    .toSorted(
      (a, b) =>
        a.moment - b.moment ||
        compareText(a.entry.proposalId, b.entry.proposalId) ||
        compareText(a.entry.validFrom, b.entry.validFrom),
    )
    .map(({ entry }) => entry)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
