import { compare, exact, fraction, minus, over, plus, type Rational, times, ZERO } from '../../values/decimal'
import type { CriterionRise, Score, WaysToThreshold } from '../../verdict/score'
import { requireObject, requireObjects } from '../choices'

/**
 * How far is a score from the threshold, and which single mark could bring it there?
 *
 * For each criterion with room on its scale, the mark that would reach 65 with all others as they are; the smallest rise, in
 * marks, is named. Nothing is said of whether a higher mark is deserved.
 *
 * @param score a score from `scoreProposal`
 * @throws {@link RuleInputError} `invalid-argument` where it is none
 *
 * @example
 * ```ts
 * import { illustrativeScheme, scoreProposal, waysToThreshold } from 'filiere-lombardia'
 *
 * const score = scoreProposal(illustrativeScheme, {
 *   coherence: 6,
 *   innovativeness: 6,
 *   sustainability: 6,
 *   partnershipBreadth: 7,
 *   representativeness: 7,
 *   swotAnalysis: 6.8,
 * })
 * score.total // => '64.6658'
 * waysToThreshold(score).missing // => '0.3342'
 * waysToThreshold(score).smallest?.criterion // => 'coherence'
 * ```
 */
export function waysToThreshold(score: Score): WaysToThreshold {
  requireObjects(requireObject(score, 'score').contributions, 'score.contributions')
  if (score.reached) return { reached: true, missing: '0', rises: [], smallest: null }
  const missing = minus(ZERO, fraction(score.margin))
  const rises = score.contributions.flatMap(({ criterion, weight, mark, highestMark }) => {
    const highest = fraction(highestMark)
    const rise = over(times(missing, highest), fraction(weight))
    const to = plus(fraction(mark), rise)
    return compare(to, highest) > 0n ? [] : [{ rise, way: { criterion, from: mark, to: exact(to), rise: exact(rise) } }]
  })
  return { reached: false, missing: exact(missing), rises: rises.map(({ way }) => way), smallest: smallest(rises) }
}

/** The smallest rise; of equal ones that of the earlier criterion. */
function smallest(rises: readonly { readonly rise: Rational; readonly way: CriterionRise }[]): CriterionRise | null {
  const [first, ...others] = rises
  if (first === undefined) return null
  return others.reduce((least, next) => (compare(next.rise, least.rise) < 0n ? next : least), first).way
}
