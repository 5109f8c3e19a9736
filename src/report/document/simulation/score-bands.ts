import {
  compare,
  type Exact,
  exact,
  fraction,
  minus,
  over,
  plus,
  type Rational,
  times,
  ZERO,
} from '../../../values/decimal'

/** Scores from `from`, which belongs to it, up to `to`, which does not. */
export interface ScoreBand {
  /** The lowest score in it. */
  readonly from: Exact
  /** The score at which the next begins. */
  readonly to: Exact
}

/** More bands than this are no picture. */
const MOST_BANDS = 12

/** The steps in which a width grows from one power of ten to the next. */
const STEPS = [1n, 2n, 5n] as const

/**
 * In which bands are scores shown?
 *
 * Bands of one width, from the lowest score to the highest. The minimum is the edge of one, with a band on either side of it, so
 * that who is below is told from who reaches it.
 */
export function scoreBands(scores: readonly Exact[], minimum: Exact | null): readonly ScoreBand[] {
  const anchor = minimum === null ? ZERO : fraction(minimum)
  const places = (width: Rational) => {
    const taken = scores.map((score) => placeOf(fraction(score), anchor, width))
    return minimum === null ? taken : [...taken, 0n, ...(compare(anchor, ZERO) > 0n ? [-1n] : [])]
  }
  const [low, high, width] = fewEnough(places)
  return Array.from({ length: Number(high - low) + 1 }, (_, index) => {
    const from = plus(anchor, times(width, whole(low + BigInt(index))))
    // No score is below nothing.
    return { from: exact(compare(from, ZERO) < 0n ? ZERO : from), to: exact(plus(from, width)) }
  })
}

/** How many of some scores are in a band? */
export function countIn({ from, to }: ScoreBand, scores: readonly Exact[]): number {
  const [lowest, next] = [fraction(from), fraction(to)]
  return scores.map(fraction).filter((score) => compare(score, lowest) >= 0n && compare(score, next) < 0n).length
}

/** The first width, from a point on, at which the bands are few enough, with the places of the lowest and the highest. */
function fewEnough(
  places: (width: Rational) => readonly bigint[],
): readonly [low: bigint, high: bigint, width: Rational] {
  for (let power = 1n; ; power *= 10n) {
    for (const step of STEPS) {
      const width = whole(step * power)
      const [first = 0n, ...others] = places(width)
      const low = others.reduce((least, place) => (place < least ? place : least), first)
      const high = others.reduce((most, place) => (place > most ? place : most), first)
      if (high - low < BigInt(MOST_BANDS)) return [low, high, width]
    }
  }
}

/** In which band, counted from the one that begins at the anchor, is a score? */
function placeOf(score: Rational, anchor: Rational, width: Rational): bigint {
  const { numerator, denominator } = over(minus(score, anchor), width)
  const cut = numerator / denominator
  // Division cuts toward zero; below the anchor the band is the next lower one.
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut
}

function whole(value: bigint): Rational {
  return { numerator: value, denominator: 1n }
}
