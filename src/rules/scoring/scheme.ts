import { criteria } from '../../act/enumerations'
import { highestScore } from '../../act/figures'
import type { Criterion } from '../../act/vocabulary'
import type { ByCriterion, SchemeDefinition, ScoringScheme } from '../../model/scoring-scheme'
import { requireDay } from '../../values/civil-day'
import { compare, exact, plus, type Rational, requireDecimal, ZERO } from '../../values/decimal'
import { RuleInputError } from '../../values/rule-input-error'
import { requireObject, requireOptions, requireText } from '../choices'

/** The six criteria, in the order of the act. */
export const CRITERIA: readonly Criterion[] = [
  'coherence',
  'innovativeness',
  'sustainability',
  'partnershipBreadth',
  'representativeness',
  'swotAnalysis',
]

/** A scheme with its figures as numbers, ready to be computed with. */
export interface ReadyScheme {
  readonly scheme: ScoringScheme
  readonly weights: ByCriterion<Rational>
  /** The highest mark of each criterion: that of the scale, or the weight where marks are points. */
  readonly highestMarks: ByCriterion<Rational>
}

const HUNDRED: Rational = { numerator: BigInt(highestScore.value), denominator: 1n }

/** The schemes defined here, frozen, so that a batch does not read the same weights once per proposal. */
const ready = new WeakMap<object, ReadyScheme>()

/**
 * Which weights does the panel score with?
 *
 * The resolution names six criteria and leaves their weights to the implementing act ("saranno dettagliati", A.VAL.4w); they were
 * not found, so there is no default: whoever scores names the scheme and its source. With a `markScale`, points are weight × mark
 * / max; without, marks are points up to the weight ("un punteggio da 0 a 100" admits both).
 *
 * @param definition id, source, a weight above zero for each criterion, summing to exactly 100; a mark scale
 * @returns the scheme, frozen, with its figures in shortest form; plain data that can be stored and read again
 * @throws {@link RuleInputError} `scheme-missing`, `scheme-source-missing`, `criterion-missing`, `criterion-unknown`,
 *   `invalid-decimal`, `weight-not-positive`, `weights-sum`, `mark-scale-not-positive`, `unknown-key`, `invalid-day`
 *
 * @example
 * ```ts
 * import { defineScoringScheme } from 'filiere-lombardia'
 *
 * const scheme = defineScoringScheme({
 *   id: 'made-up',
 *   source: 'Weights made up for this page',
 *   weights: {
 *     coherence: '15',
 *     innovativeness: '20',
 *     sustainability: '20',
 *     partnershipBreadth: '15',
 *     representativeness: '15',
 *     swotAnalysis: '15.00',
 *   },
 *   markScale: { max: 10 },
 * })
 * scheme.weights.swotAnalysis // => '15'
 * scheme.markScale // => { max: '10' }
 * ```
 */
export function defineScoringScheme(definition: SchemeDefinition): ScoringScheme {
  requireOptions(requireScheme(definition), ['id', 'source', 'weights', 'markScale', 'illustrative'], 'scheme')
  const { id, source, markScale, illustrative } = definition
  requireText(id, 'id')
  requireSource(source)
  requireCriteria(definition.weights, 'weights')
  if (typeof (illustrative ?? false) !== 'boolean') {
    throw new RuleInputError('invalid-argument', 'illustrative', illustrative, 'true or false')
  }

  const weights = byCriterion((criterion) =>
    positive(definition.weights[criterion], `weights.${criterion}`, 'weight-not-positive'),
  )
  const sum = CRITERIA.reduce((total, criterion) => plus(total, weights[criterion]), ZERO)
  if (compare(sum, HUNDRED) !== 0n) {
    throw new RuleInputError('weights-sum', 'weights', exact(sum), `weights that sum to exactly ${highestScore.value}`)
  }
  const max =
    markScale == null
      ? undefined
      : positive(requireOptions(markScale, ['max'], 'markScale').max, 'markScale.max', 'mark-scale-not-positive')

  const scheme: ScoringScheme = Object.freeze({
    id,
    source: typeof source === 'string' ? source : Object.freeze({ ...source }),
    weights: Object.freeze(byCriterion((criterion) => exact(weights[criterion]))),
    markScale: max === undefined ? null : Object.freeze({ max: exact(max) }),
    illustrative: illustrative === true,
  })
  ready.set(scheme, { scheme, weights, highestMarks: max === undefined ? weights : byCriterion(() => max) })
  return scheme
}

/** A scheme that was given; without one nothing is scored. */
export function requireScheme<Scheme extends object>(scheme: Scheme | null | undefined): Scheme {
  if (scheme == null)
    throw new RuleInputError('scheme-missing', 'scheme', scheme, 'a scoring scheme: the act fixes no weights')
  return scheme
}

/** A scheme ready to be computed with; one that was not defined here, but read from storage, is checked first. */
export function readyScheme(scheme: ScoringScheme): ReadyScheme {
  return ready.get(requireScheme(scheme)) ?? readyScheme(defineScoringScheme(scheme))
}

/**
 * Equal weights, to the hundredth, marks from 0 to 10: made up for illustration. No act fixes them, and every score made with
 * them says so.
 *
 * @example
 * ```ts
 * import { illustrativeScheme } from 'filiere-lombardia'
 *
 * illustrativeScheme.illustrative // => true
 * illustrativeScheme.weights.coherence // => '16.67'
 * ```
 */
export const illustrativeScheme: ScoringScheme = /* @__PURE__ */ defineScoringScheme({
  id: 'illustrative-equal-weights',
  source: 'Equal weights, made up for illustration: no act fixes them',
  weights: {
    coherence: '16.67',
    innovativeness: '16.67',
    sustainability: '16.67',
    partnershipBreadth: '16.67',
    representativeness: '16.66',
    swotAnalysis: '16.66',
  },
  markScale: { max: '10' },
  illustrative: true,
})

/** A value for each criterion. */
export function byCriterion<Value>(valueOf: (criterion: Criterion) => Value): ByCriterion<Value> {
  return {
    coherence: valueOf('coherence'),
    innovativeness: valueOf('innovativeness'),
    sustainability: valueOf('sustainability'),
    partnershipBreadth: valueOf('partnershipBreadth'),
    representativeness: valueOf('representativeness'),
    swotAnalysis: valueOf('swotAnalysis'),
  }
}

/** All six criteria, and none besides. */
export function requireCriteria(values: object, path: string): void {
  const given = Object.keys(requireObject(values, path))
  const unknown = given.filter((key) => !Object.hasOwn(criteria, key))
  if (unknown[0] !== undefined) {
    throw new RuleInputError('criterion-unknown', `${path}.${unknown[0]}`, unknown, `one of ${CRITERIA.join(', ')}`)
  }
  const missing = CRITERIA.filter((criterion) => !Object.hasOwn(values, criterion))
  if (missing[0] !== undefined) {
    throw new RuleInputError('criterion-missing', `${path}.${missing[0]}`, missing, `all of ${CRITERIA.join(', ')}`)
  }
}

function positive(value: unknown, path: string, code: 'weight-not-positive' | 'mark-scale-not-positive'): Rational {
  const figure = requireDecimal(value, path)
  if (figure.numerator <= 0n) throw new RuleInputError(code, path, value, 'a figure above zero')
  return figure
}

function requireSource(source: SchemeDefinition['source']): void {
  const title = typeof source === 'string' ? source : source?.title
  if (typeof title !== 'string' || title.trim() === '') {
    throw new RuleInputError('scheme-source-missing', 'source', source, 'the act that fixes the weights')
  }
  if (typeof source !== 'object') return
  requireOptions(source, ['title', 'date'], 'source')
  if (source.date !== undefined) requireDay(source.date, 'source.date')
}
