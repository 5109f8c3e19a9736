import type { Bilingual } from '../bilingual'
import type { ClauseId } from './clause-id'

/**
 * What a clause does in law.
 *
 * - `requirement`: something must be so.
 * - `prohibition`: something must not be so.
 * - `power`: something may be done, or is left to a later act.
 * - `deadline`: a day or a term.
 * - `definition`: fixes the meaning or the extent of something.
 * - `illustrative`: an open list of examples; never a test.
 * - `organisational`: says who acts, and how offices work together.
 * - `narrative`: premises and references; nothing follows from them.
 *
 * @example
 * ```ts
 * import { CLAUSES, type ClauseForce, RULES } from 'filiere-lombardia'
 *
 * const rulesOn = (force: ClauseForce) =>
 *   Object.values(RULES).filter(({ clauses }) => clauses.some((id) => CLAUSES[id].force.includes(force)))
 * rulesOn('prohibition').map(({ id }) => id) // => ['approved-list', 'single-lead']
 * rulesOn('narrative') // => []
 * // @ts-expect-error no clause has such a force
 * rulesOn('sanction') // => []
 * ```
 */
export type ClauseForce =
  | 'requirement'
  | 'prohibition'
  | 'power'
  | 'deadline'
  | 'definition'
  | 'illustrative'
  | 'organisational'
  | 'narrative'

/**
 * Who answers a clause: `code` checks it on facts, the `panel` (Nucleo di Valutazione) judges it, or `nobody` has to,
 * because it only informs. A clause may be answered in part by the code and in part by the panel.
 *
 * @example
 * ```ts
 * import { assessDraft, CLAUSES, type ClauseId, type Decider } from 'filiere-lombardia'
 *
 * const { forThePanel } = assessDraft({})
 * const decides = (decider: Decider, clause: ClauseId) => CLAUSES[clause].decidedBy.includes(decider)
 * forThePanel.every((clause) => decides('panel', clause)) // => true
 * // The code sees that there is a SWOT analysis; the panel sees whether it is adequate.
 * forThePanel.includes('A.VAL.4f') && decides('code', 'A.VAL.4f') // => true
 * // The threshold takes no judgement.
 * decides('panel', 'A.VAL.5') // => false
 * ```
 */
export type Decider = 'code' | 'panel' | 'nobody'

/**
 * One provision of the act: where it stands, its operative words, what it means, and who decides it.
 *
 * @example
 * ```ts
 * import { type Clause, CLAUSES } from 'filiere-lombardia'
 *
 * const threshold: Clause = CLAUSES['A.VAL.5']
 * threshold.decidedBy // => ['code']
 * const criterion: Clause = CLAUSES['A.VAL.4f']
 * criterion.decidedBy // => ['code', 'panel']
 * ```
 */
export interface Clause {
  /** The id under which every answer cites the clause. */
  readonly id: ClauseId
  /** Which of the three parts of the act it stands in: `recitals` (premesse), `dispositive` (dispositivo), `annex-a`. */
  readonly part: 'recitals' | 'dispositive' | 'annex-a'
  /** Where it stands, as a reader would look it up. */
  readonly locator: Bilingual
  /** The operative words, verbatim from the Italian text, slips of the source included. */
  readonly keyPhrase: string
  /** What it says, in one sentence. */
  readonly meaning: Bilingual
  /** What it does in law; more than one where the clause does several things. */
  readonly force: readonly ClauseForce[]
  /** Who decides it. */
  readonly decidedBy: readonly Decider[]
}

/** A clause as it is written down in the tables of this folder, where the key already is its id. */
export type ClauseEntry = Omit<Clause, 'id' | 'part'>
