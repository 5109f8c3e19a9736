import type { Measure, MeasureSelection } from '../../model/measure'
import { compare, fraction, type Rational, ZERO } from '../../values/decimal'
import { centsOf } from '../../values/money'
import type { MeasureEffect } from '../../verdict/premium'

/** An application in one round of a measure. */
export interface Candidate {
  readonly id: string
  /** When it arrived, in milliseconds; `undefined` where not stated. */
  readonly arrivedAt: number | undefined
  /** Whether a fact is missing that could change what either round makes of it. */
  readonly isOpen: boolean
  readonly effect: MeasureEffect
}

/**
 * Who is in line for the budget of a measure, and in what order?
 *
 * The admitted, by score or as they arrived. Equal scores are told apart by arrival, then by id, so that the order in which
 * applications are passed never matters.
 */
export function lineOf(measure: Measure, candidates: readonly Candidate[]): readonly InLine[] {
  return candidates
    .filter((candidate) => hasPlace(candidate, measure))
    .map(inFigures)
    .toSorted(comparison(measure.selection))
}

/** The rank of each: equal scores rank equally, and the next rank counts them all. */
export function ranksOf(inLine: readonly InLine[]): ReadonlyMap<string, number> {
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

/** Whether an application is admitted and has what its place in the order is made of. */
function hasPlace({ effect, arrivedAt }: Candidate, { selection, budgetEur }: Measure): boolean {
  if (effect.admitted !== true) return false
  // Where the budget has no limit, nobody waits for an earlier arrival.
  return selection === 'ranking' ? effect.score !== null : arrivedAt !== undefined || budgetEur === null
}

/** A candidate in line, with its figures as numbers: each is read once, not once per comparison. */
export interface InLine extends Candidate {
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
