import type { Bilingual } from '../bilingual'
import type { ClauseId } from '../clauses/clause-id'
import type { ReadingId } from '../reading-choices'

/**
 * An open point of the act, how the library reads it, and what else could be held. A default is a reading, not law.
 *
 * @example
 * ```ts
 * import { assessDraft, type Reading, READINGS, RuleInputError } from 'filiere-lombardia'
 *
 * const choosing = (reading: Reading) => {
 *   try {
 *     return assessDraft({}, { readings: { [reading.id]: reading.default } }).outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * choosing(READINGS.seat) // => 'undetermined'
 * choosing(READINGS.lastDayRoll) // => 'reading-unknown at readings.lastDayRoll'
 * READINGS.lastDayRoll.argument // => 'roll'
 * choosing(READINGS.thresholdReached) // => 'reading-unknown at readings.thresholdReached'
 * READINGS.thresholdReached.chosenBy // => 'fixed'
 * ```
 */
export interface Reading {
  /** The id under which answers name the reading. */
  readonly id: ReadingId
  /** The clauses whose words leave the point open. */
  readonly clauses: readonly ClauseId[]
  /** The open point, as a question. */
  readonly question: Bilingual
  /** The possible answers, by option id. */
  readonly options: Readonly<Record<string, Bilingual>>
  /** The id of the option taken when the caller says nothing. */
  readonly default: string
  /**
   * How another option is chosen: through `readings` in a call's options, through an `argument` of the call (a closing hour,
   * a list of suspensions), or not at all (`fixed`: the alternatives are documented only).
   */
  readonly chosenBy: 'readings' | 'argument' | 'fixed'
  /** The name of that argument; not there where there is none. */
  readonly argument?: string | undefined
  /** Why the default is the default. */
  readonly why: Bilingual
}

/** A reading as it is written down in the tables of this folder, where the key already is its id. */
export type ReadingEntry = Omit<Reading, 'id'>
