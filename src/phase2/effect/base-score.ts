import type { Application } from '../../model/application'
import { requireObject } from '../../rules/choices'
import { compare, exact, plus, type Rational, requireDecimal, ZERO } from '../../values/decimal'
import type { ApplicationFactPath } from '../../values/premium-fact-path'
import { RuleInputError } from '../../values/rule-input-error'
import { notNegative } from '../measure/figures'
import type { ReadyCriterion } from '../measure/ready-criteria'
import { highestMarks, type ReadyMeasure } from '../measure/ready-measure'

/** What an application scores, or what of it is not stated. */
export interface BaseScore {
  /** In points; `undefined` where it is not known. */
  readonly points: Rational | undefined
  readonly missing: readonly ApplicationFactPath[]
}

/**
 * What does an application score under the criteria of a measure, without any premium?
 *
 * The sum of its marks, or the score it states; both must say the same. A score that is stated needs no marks; without one, marks for
 * all criteria are needed.
 */
export function baseScore({ criteria }: ReadyMeasure, { score, marks }: Application, path: string): BaseScore {
  const stated = score === undefined ? undefined : notNegative(score, `${path}.score`, 'score-negative')
  if (stated !== undefined && criteria !== null && compare(stated, highestMarks(criteria)) > 0n) {
    const expected = `${exact(highestMarks(criteria))} or less, the sum of the highest marks`
    throw new RuleInputError('mark-out-of-range', `${path}.score`, score, expected)
  }
  if (marks === undefined || (criteria === null && isEmpty(marks, `${path}.marks`))) {
    return { points: stated, missing: stated === undefined ? ['application.score'] : [] }
  }
  const { lowest, highest } = rangeOf(marks, criteria ?? [], `${path}.marks`)
  const isWhole = compare(lowest, highest) === 0n
  if (stated === undefined) return isWhole ? { points: lowest, missing: [] } : { points: undefined, missing: [MARKS] }
  if (compare(stated, lowest) < 0n || compare(stated, highest) > 0n) {
    const expected = isWhole
      ? `${exact(lowest)}, the sum of the marks`
      : `${exact(lowest)} to ${exact(highest)}, by the marks`
    throw new RuleInputError('score-contradicts-marks', `${path}.score`, score, expected)
  }
  return { points: stated, missing: [] }
}

const MARKS = 'application.marks'

function isEmpty(marks: object, path: string): boolean {
  return Object.keys(requireObject(marks, path)).length === 0
}

/** Between which sums the score lies: of the marks given, and with the highest for each criterion that has none yet. */
function rangeOf(
  marks: NonNullable<Application['marks']>,
  criteria: readonly ReadyCriterion[],
  path: string,
): { readonly lowest: Rational; readonly highest: Rational } {
  const known = new Set(criteria.map(({ criterion }) => criterion.id))
  for (const id of Object.keys(requireObject(marks, path))) {
    if (known.has(id)) continue
    const expected = known.size === 0 ? 'no marks: the measure has no criteria' : `one of ${[...known].join(', ')}`
    throw new RuleInputError('criterion-unknown', `${path}.${id}`, id, expected)
  }
  let [lowest, highest] = [ZERO, ZERO]
  for (const criterion of criteria) {
    const { id } = criterion.criterion
    const isGiven = Object.hasOwn(marks, id) && marks[id] !== undefined
    const mark = isGiven ? markOf(marks[id], criterion, `${path}.${id}`) : undefined
    lowest = plus(lowest, mark ?? ZERO)
    highest = plus(highest, mark ?? criterion.maximum)
  }
  return { lowest, highest }
}

function markOf(given: unknown, { maximum, steps }: ReadyCriterion, path: string): Rational {
  const mark = requireDecimal(given, path)
  if (mark.numerator < 0n || compare(mark, maximum) > 0n) {
    throw new RuleInputError('mark-out-of-range', path, given, `a mark from 0 to ${exact(maximum)}`)
  }
  if (steps !== null && !steps.some((step) => compare(step, mark) === 0n)) {
    throw new RuleInputError('mark-off-the-steps', path, given, `one of ${steps.map(exact).join(', ')}`)
  }
  return mark
}
