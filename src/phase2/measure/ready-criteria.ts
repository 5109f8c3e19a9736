import type { CheckedCriterion, MeasureCriterion } from '../../model/measure'
import { requireList, requireObjects, requireOptions, requireText } from '../../rules/choices'
import { compare, exact, type Rational, requireDecimal } from '../../values/decimal'
import { RuleInputError } from '../../values/rule-input-error'
import { notNegative } from './figures'

/** A criterion with its figures as numbers. */
export interface ReadyCriterion {
  readonly criterion: CheckedCriterion
  readonly maximum: Rational
  /** The only marks that can be given; `null` where any up to the maximum. */
  readonly steps: readonly Rational[] | null
}

/** The criteria of a measure, each with its maximum or its steps, none twice. */
export function readyCriteria(criteria: readonly MeasureCriterion[]): readonly ReadyCriterion[] {
  const seen = new Set<string>()
  if (requireList(criteria, 'criteria').length === 0) {
    throw new RuleInputError('invalid-argument', 'criteria', criteria, 'at least one criterion, or no criteria')
  }
  return requireObjects(criteria, 'criteria').map((criterion, index) => {
    const path = `criteria[${index}]`
    requireOptions(criterion, ['id', 'title', 'maximum', 'steps'], path)
    requireText(criterion.id, `${path}.id`)
    requireText(criterion.title, `${path}.title`)
    if (seen.has(criterion.id)) {
      throw new RuleInputError('criterion-repeated', `${path}.id`, criterion.id, 'an id that no other criterion has')
    }
    seen.add(criterion.id)
    return readyCriterion(criterion, path)
  })
}

function readyCriterion({ id, title, maximum: stated, steps: given }: MeasureCriterion, path: string): ReadyCriterion {
  const steps = given == null ? null : readySteps(given, `${path}.steps`)
  const highest = steps?.at(-1)
  const maximum =
    stated == null && highest !== undefined ? highest : notNegative(stated, `${path}.maximum`, 'score-negative')
  if (highest !== undefined && compare(highest, maximum) !== 0n) {
    throw new RuleInputError(
      'maximum-contradicts-steps',
      `${path}.maximum`,
      stated,
      `${exact(highest)}, the highest step`,
    )
  }
  const criterion = Object.freeze({
    id,
    title,
    maximum: exact(maximum),
    steps: steps === null ? null : Object.freeze(steps.map(exact)),
  })
  return { criterion, maximum, steps }
}

function readySteps(steps: NonNullable<MeasureCriterion['steps']>, path: string): readonly Rational[] {
  // A hole in a list is a figure that is missing, not one to pass over.
  const figures = Array.from(requireList(steps, path)).map((step, index) => requireDecimal(step, `${path}[${index}]`))
  const rising = figures.every((figure, index) => {
    const before = figures[index - 1]
    return before === undefined ? figure.numerator >= 0n : compare(before, figure) < 0n
  })
  if (figures.length === 0 || !rising) {
    throw new RuleInputError('steps-not-rising', path, steps, 'figures of zero or more, each above the one before')
  }
  return figures
}
