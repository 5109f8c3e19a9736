import { euroAmount } from '../../values/money'
import type { Funding, Placement } from '../../verdict/simulation'
import type { ReadyMeasure } from '../measure/ready-measure'
import { distributed, type Given } from './distribution'
import { type Candidate, lineOf, ranksOf } from './line'
import { splitTies } from './split-ties'

/** How a round ends. */
export interface Round {
  /** The rank of each of those in line, where the measure ranks. */
  readonly ranks: ReadonlyMap<string, number>
  /** What the budget gave to each of those in line whose aid is known. */
  readonly given: ReadonlyMap<string, Given>
  /** The ids of the applications that were in line for the budget, in its order. */
  readonly order: readonly string[]
  /** The aid given, in cents. */
  readonly spent: bigint
  readonly splitTies: readonly (readonly string[])[]
}

/**
 * Who is funded within the budget of a measure?
 *
 * The admitted, in line, until the budget ends. Where what tells equals apart decides who is funded, the tie is reported. Of an
 * application that lacks a fact which could change where it comes out nothing is decided, and no budget is kept for it.
 */
export function round({ measure, budget }: ReadyMeasure, candidates: readonly Candidate[]): Round {
  const { selection, atBudgetEnd } = measure
  const inLine = lineOf(measure, candidates)
  const ranks = selection === 'ranking' ? ranksOf(inLine) : new Map<string, number>()
  const given = measure.aid === null ? new Map<string, Given>() : distributed(inLine, budget, atBudgetEnd)
  return {
    ranks,
    given,
    order: inLine.map(({ id }) => id),
    spent: [...given.values()].reduce((sum, { cents }) => sum + cents, 0n),
    splitTies: splitTies(inLine, given, selection),
  }
}

/** Where does an application come out in a round? */
export function placement({ ranks, given }: Round, candidate: Candidate): Placement {
  const { id, effect } = candidate
  const { score, admitted, aidEur } = effect
  const got = given.get(id)
  return {
    score,
    admitted,
    rank: ranks.get(id) ?? null,
    aidEur,
    funding: got?.funding ?? withoutBudget(candidate),
    fundedEur: euroAmount(got?.cents ?? 0n),
  }
}

/** What becomes of an application that the budget was not asked for. */
function withoutBudget({ isOpen, effect: { admitted } }: Candidate): Funding {
  if (admitted === false) return 'not-admitted'
  // Admitted and decided, it is here because there is no aid to give.
  return isOpen || admitted === null ? 'undetermined' : 'admitted'
}
