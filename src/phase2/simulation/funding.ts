import type { BudgetEnd, Measure, MeasureSelection } from '../../model/measure'
import { compare, fraction, type Rational, ZERO } from '../../values/decimal'
import { centsOf, euroAmount } from '../../values/money'
import type { MeasureEffect } from '../../verdict/premium'
import type { Funding, Placement } from '../../verdict/simulation'
import type { ReadyMeasure } from '../measure/ready-measure'

/** An application in one round of a measure. */
export interface Candidate {
  readonly id: string
  /** When it arrived, in milliseconds; `undefined` where not stated. */
  readonly arrivedAt: number | undefined
  /** Whether a fact is missing that could change what either round makes of it. */
  readonly isOpen: boolean
  readonly effect: MeasureEffect
}

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

/** What the budget gave to an application, in cents. */
export interface Given {
  readonly cents: bigint
  /** What was left for it; `null` where the budget has no limit, `undefined` where funding had ended. */
  readonly left: bigint | null | undefined
  readonly funding: 'funded' | 'part-funded' | 'not-funded'
}

/**
 * Who is funded within the budget of a measure?
 *
 * The admitted, by score or as they arrived. Equal scores are told apart by arrival, then by id, so that the order in which
 * applications are passed never matters; where that decides who is funded, the tie is reported. Of an application that lacks a
 * fact which could change where it comes out nothing is decided, and no budget is kept for it.
 */
export function round({ measure, budget }: ReadyMeasure, candidates: readonly Candidate[]): Round {
  const { selection, atBudgetEnd } = measure
  const inLine = candidates
    .filter((candidate) => hasPlace(candidate, measure))
    .map(inFigures)
    .toSorted(comparison(selection))
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

/** Whether an application is admitted and has what its place in the order is made of. */
function hasPlace({ effect, arrivedAt }: Candidate, { selection, budgetEur }: Measure): boolean {
  if (effect.admitted !== true) return false
  // Where the budget has no limit, nobody waits for an earlier arrival.
  return selection === 'ranking' ? effect.score !== null : arrivedAt !== undefined || budgetEur === null
}

/** A candidate in line, with its figures as numbers: each is read once, not once per comparison. */
interface InLine extends Candidate {
  /** Its score in points; not looked at by arrival. */
  readonly score: Rational
  /** In cents; nothing where it is not decided. */
  readonly aid: bigint
}

function inFigures(candidate: Candidate): InLine {
  const { score, aidEur } = candidate.effect
  return {
    ...candidate,
    score: score === null ? ZERO : fraction(score),
    aid: candidate.isOpen || aidEur === null ? 0n : centsOf(aidEur),
  }
}

function comparison(selection: MeasureSelection): (a: InLine, b: InLine) => number {
  return (a, b) => (selection === 'ranking' ? byScore(a, b) : 0) || byArrival(a, b) || byId(a, b)
}

function byScore(a: InLine, b: InLine): number {
  return Number(compare(b.score, a.score))
}

/** The earlier first; those that state no arrival last. */
function byArrival(a: Candidate, b: Candidate): number {
  if (a.arrivedAt === b.arrivedAt) return 0
  return (a.arrivedAt ?? Number.POSITIVE_INFINITY) - (b.arrivedAt ?? Number.POSITIVE_INFINITY)
}

function byId(a: Candidate, b: Candidate): number {
  return a.id < b.id ? -1 : 1
}

/** The budget given down the line until it ends; each gets the aid computed for it, no cent more. */
function distributed(
  inLine: readonly InLine[],
  budget: bigint | null,
  atBudgetEnd: BudgetEnd,
): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>()
  let left: bigint | null | undefined = budget
  for (const { id, aid } of inLine) {
    // Whoever gets no aid takes nothing from the budget.
    if (aid === 0n) continue
    const fits = left !== undefined && (left === null || aid <= left)
    const part = !fits && atBudgetEnd === 'part' ? (left ?? 0n) : 0n
    const cents = fits ? aid : part
    given.set(id, { cents, left, funding: fits ? 'funded' : part > 0n ? 'part-funded' : 'not-funded' })
    if (!fits && atBudgetEnd !== 'skip') left = undefined
    else if (left != null) left -= cents
  }
  return given
}

/** The rank of each: equal scores rank equally, and the next rank counts them all. */
function ranksOf(inLine: readonly InLine[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  let before: InLine | undefined
  let rank = 0
  for (const [index, candidate] of inLine.entries()) {
    if (before === undefined || byScore(before, candidate) !== 0) rank = index + 1
    ranks.set(candidate.id, rank)
    before = candidate
  }
  return ranks
}

/** Applications of equal place among which the budget ends, so that what tells them apart decides who is funded. */
function splitTies(
  inLine: readonly InLine[],
  given: ReadonlyMap<string, Given>,
  selection: MeasureSelection,
): readonly (readonly string[])[] {
  const ties = new Map<string | number | null | undefined, Asking[]>()
  for (const { id, effect, arrivedAt, aid } of inLine) {
    const got = given.get(id)
    if (got === undefined) continue
    const place = selection === 'ranking' ? effect.score : arrivedAt
    const tie = ties.get(place)
    if (tie === undefined) ties.set(place, [{ id, aid, got }])
    else tie.push({ id, aid, got })
  }
  return [...ties.values()].filter(isSplit).map((tie) => tie.map(({ id }) => id))
}

/** An application that asks the budget for some aid, and what it got. */
interface Asking {
  readonly id: string
  readonly aid: bigint
  readonly got: Given
}

/** Whether some of a tie are funded and others not, or one would have been, had it come first. */
function isSplit(tie: readonly Asking[]): boolean {
  const left = tie[0]?.got.left
  if (tie.length < 2 || left == null) return false
  const differ = new Set(tie.map(({ got }) => got.funding)).size > 1
  return differ || tie.some(({ aid, got }) => got.funding === 'not-funded' && aid <= left)
}
