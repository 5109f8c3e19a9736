import type { Application } from '../model/application'
import { requireObject } from '../rules/choices'
import { compare, exact, plus, type Rational, requireDecimal, ZERO } from '../values/decimal'
import { RuleInputError } from '../values/rule-input-error'
import { notNegative } from './figures'
import type { ReadyCriterion } from './ready-criteria'
import { highestMarks, type ReadyMeasure } from './ready-measure'

/**
 * What does an application score under the criteria of a measure, without any premium?
 *
 * The sum of its marks, or the score it states; both must say the same. `undefined` where it states neither.
 */
export function baseScore(
  { criteria }: ReadyMeasure,
  { score, marks }: Application,
  path: string,
): Rational | undefined {
  const stated = score === undefined ? undefined : notNegative(score, `${path}.score`, 'score-negative')
  if (stated !== undefined && criteria !== null && compare(stated, highestMarks(criteria)) > 0n) {
    const expected = `${exact(highestMarks(criteria))} or less, the sum of the highest marks`
    throw new RuleInputError('mark-out-of-range', `${path}.score`, score, expected)
  }
  if (marks === undefined) return stated
  const sum = sumOf(marks, criteria ?? [], `${path}.marks`)
  if (stated !== undefined && compare(stated, sum) !== 0n) {
    throw new RuleInputError('score-contradicts-marks', `${path}.score`, score, `${exact(sum)}, the sum of the marks`)
  }
  return sum
}

function sumOf(marks: NonNullable<Application['marks']>, criteria: readonly ReadyCriterion[], path: string): Rational {
  const known = new Set(criteria.map(({ criterion }) => criterion.id))
  const ids = [...known].join(', ')
  for (const id of Object.keys(requireObject(marks, path))) {
    if (known.has(id)) continue
    const expected = known.size === 0 ? 'no marks: the measure has no criteria' : `one of ${ids}`
    throw new RuleInputError('criterion-unknown', `${path}.${id}`, id, expected)
  }
  return criteria.reduce((sum, criterion) => {
    const { id } = criterion.criterion
    if (!Object.hasOwn(marks, id)) {
      throw new RuleInputError('criterion-missing', `${path}.${id}`, undefined, `all of ${ids}`)
    }
    return plus(sum, markOf(marks[id], criterion, `${path}.${id}`))
  }, ZERO)
}

function markOf(
  given: unknown,
  { criterion: { steps: shown }, maximum, steps }: ReadyCriterion,
  path: string,
): Rational {
  const mark = requireDecimal(given, path)
  if (mark.numerator < 0n || compare(mark, maximum) > 0n) {
    throw new RuleInputError('mark-out-of-range', path, given, `a mark from 0 to ${exact(maximum)}`)
  }
  if (steps !== null && !steps.some((step) => compare(step, mark) === 0n)) {
    throw new RuleInputError('mark-off-the-steps', path, given, `one of ${(shown ?? []).join(', ')}`)
  }
  return mark
}
