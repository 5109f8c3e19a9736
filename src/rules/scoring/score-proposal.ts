import type { ClauseId } from '../../act/clauses/clause-id'
import { criteria } from '../../act/enumerations'
import { admissionThreshold } from '../../act/figures'
import type { ReadingId } from '../../act/reading-choices'
import type { Mark, Marks, ScoringScheme } from '../../model/scoring-scheme'
import { keeps } from '../../values/bound'
import {
  compare,
  exact,
  minus,
  over,
  plus,
  type Rational,
  requireDecimal,
  times,
  truncated,
  ZERO,
} from '../../values/decimal'
import { RuleInputError } from '../../values/rule-input-error'
import type { Contribution, Score } from '../../verdict/score'
import { requireOptions } from '../choices'
import { CRITERIA, readyScheme, requireCriteria } from './scheme'

const CLAUSES: readonly ClauseId[] = /* @__PURE__ */ Object.freeze<ClauseId[]>(['A.VAL.4', 'A.VAL.4w', 'A.VAL.5'])
const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'weights',
  'markScale',
  'thresholdReached',
  'rounding',
  'criterionMinimum',
  'evaluators',
])
const THRESHOLD: Rational = { numerator: BigInt(admissionThreshold.value), denominator: 1n }

/** The decimals that `display` shows. */
const DISPLAYED = 2

/**
 * What does a proposal score, and does it reach the threshold?
 *
 * "un punteggio da 0 a 100 sulla base dei seguenti criteri" (A.VAL.4); "la soglia minima di 65 punti" (A.VAL.5) is reached at 65.
 * The total is exact and compared before any rounding; no criterion has a minimum of its own.
 *
 * @param scheme a scheme from {@link defineScoringScheme}, or the same read from storage
 * @param marks one mark for each of the six criteria, from 0 to the scale's maximum (or to the weight, without a scale): a decimal,
 *   or an object with the decimal as `value`, its `author` and the `reason`
 * @throws {@link RuleInputError} `scheme-missing` and what {@link defineScoringScheme} throws; `criterion-missing`,
 *   `criterion-unknown`, `invalid-decimal`, `mark-out-of-range`
 *
 * @example
 * ```ts
 * import { defineScoringScheme, scoreProposal } from 'filiere-lombardia'
 *
 * const scheme = defineScoringScheme({
 *   id: 'made-up',
 *   source: 'Weights made up for this page',
 *   weights: {
 *     coherence: 15,
 *     innovativeness: 20,
 *     sustainability: 20,
 *     partnershipBreadth: 15,
 *     representativeness: 15,
 *     swotAnalysis: 15,
 *   },
 *   markScale: { max: 10 },
 * })
 * const sixAndAHalf = {
 *   coherence: 6.5,
 *   innovativeness: 6.5,
 *   sustainability: 6.5,
 *   partnershipBreadth: 6.5,
 *   representativeness: 6.5,
 *   swotAnalysis: 6.5,
 * }
 * scoreProposal(scheme, sixAndAHalf).total // => '65'
 * scoreProposal(scheme, sixAndAHalf).reached // => true
 * scoreProposal(scheme, { ...sixAndAHalf, swotAnalysis: '6.49' }).total // => '64.985'
 * scoreProposal(scheme, { ...sixAndAHalf, swotAnalysis: '6.49' }).reached // => false
 * ```
 */
export function scoreProposal(scheme: ScoringScheme, marks: Marks): Score {
  const { scheme: named, weights, highestMarks } = readyScheme(scheme)
  requireCriteria(marks, 'marks')
  let total = ZERO
  const contributions = CRITERIA.map((criterion): Contribution => {
    const given = marks[criterion]
    const mark = requireMark(given, highestMarks[criterion], `marks.${criterion}`)
    const points = over(times(weights[criterion], mark), highestMarks[criterion])
    total = plus(total, points)
    return {
      criterion,
      clause: criteria[criterion].clause,
      weight: named.weights[criterion],
      mark: exact(mark),
      highestMark: named.markScale?.max ?? named.weights[criterion],
      points: exact(points),
      author: remark(given, 'author'),
      reason: remark(given, 'reason'),
    }
  })
  return {
    total: exact(total),
    display: truncated(total, DISPLAYED),
    reached: keeps(admissionThreshold.bound, compare(total, THRESHOLD)),
    threshold: String(admissionThreshold.value),
    margin: exact(minus(total, THRESHOLD)),
    contributions,
    scheme: { id: named.id, source: named.source, illustrative: named.illustrative },
    clauses: CLAUSES,
    readings: READINGS,
  }
}

function requireMark(given: Mark, highest: Rational, path: string): Rational {
  const reasoned = typeof given === 'object' && given !== null
  if (reasoned) requireOptions(given, ['value', 'author', 'reason'], path)
  const [figure, where] = reasoned ? [given.value, `${path}.value`] : [given, path]
  const mark = requireDecimal(figure, where)
  if (mark.numerator < 0n || compare(mark, highest) > 0n) {
    throw new RuleInputError('mark-out-of-range', where, figure, `a mark from 0 to ${exact(highest)}`)
  }
  return mark
}

function remark(given: Mark, name: 'author' | 'reason'): string | null {
  return typeof given === 'object' ? (given[name] ?? null) : null
}
