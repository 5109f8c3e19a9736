import type { Criterion } from '../act/vocabulary'
import type { CivilDay } from '../values/civil-day'
import type { Decimal, Exact } from '../values/decimal'

/**
 * The act that fixes the weights (A.VAL.4w, "saranno dettagliati nel provvedimento attuativo").
 *
 * @example
 * ```ts
 * import { defineScoringScheme, type ImplementingAct, illustrativeScheme, RuleInputError } from 'filiere-lombardia'
 *
 * const fixedBy = (source: ImplementingAct) => {
 *   try {
 *     return defineScoringScheme({ ...illustrativeScheme, source }).source
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * fixedBy({ title: 'D.d.u.o. 2338' }) // => { title: 'D.d.u.o. 2338' }
 * fixedBy({ title: 'D.d.u.o. 2338', date: '2022-02-29' }) // => 'invalid-day at source.date'
 * fixedBy({ title: ' ' }) // => 'scheme-source-missing at source'
 * ```
 */
export interface ImplementingAct {
  /** What it is, for example `D.d.u.o. 2338`. */
  readonly title: string
  /** Its day. */
  readonly date?: CivilDay | undefined
}

/**
 * A value for each of the six criteria, a) to f).
 *
 * @example
 * ```ts
 * import { type ByCriterion, defineScoringScheme, illustrativeScheme, RuleInputError } from 'filiere-lombardia'
 *
 * const weighing = (weights: ByCriterion<string>) => {
 *   try {
 *     return defineScoringScheme({ ...illustrativeScheme, weights }).weights.coherence
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * weighing(illustrativeScheme.weights) // => '16.67'
 * weighing({ ...illustrativeScheme.weights, coherence: '16.671' }) // => 'weights-sum at weights'
 * ```
 */
export type ByCriterion<Value> = { readonly [C in Criterion]: Value }

/**
 * The scale of the marks.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, type MarkScale, RuleInputError, scoreProposal } from 'filiere-lombardia'
 *
 * const onScale = (markScale: MarkScale<string>) => {
 *   try {
 *     return scoreProposal({ ...illustrativeScheme, markScale }, illustrativeScheme.weights).reached
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * onScale({ max: '16.67' }) // => true
 * onScale({ max: '16.66' }) // => 'mark-out-of-range at marks.coherence'
 * onScale({ max: '0' }) // => 'mark-scale-not-positive at markScale.max'
 * ```
 */
export interface MarkScale<Figure extends Decimal = Decimal> {
  /** The highest mark; the lowest is zero. */
  readonly max: Figure
}

/**
 * How marks become points: the scheme as an implementing act states it.
 *
 * @example
 * ```ts
 * import { defineScoringScheme, illustrativeScheme, RuleInputError, type SchemeDefinition } from 'filiere-lombardia'
 *
 * const scaleOf = (definition: SchemeDefinition) => {
 *   try {
 *     return defineScoringScheme(definition).markScale
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const definition = { id: 'made-up', source: 'Made up', weights: illustrativeScheme.weights }
 * scaleOf(definition) // => null
 * scaleOf({ ...definition, markScale: { max: '10.0' } }) // => { max: '10' }
 * const unweighted = { ...definition.weights, coherence: 0 }
 * scaleOf({ ...definition, weights: unweighted }) // => 'weight-not-positive at weights.coherence'
 * ```
 */
export interface SchemeDefinition {
  /** The id under which scores name the scheme. */
  readonly id: string
  /** The act that fixes the weights; a string will do. */
  readonly source: ImplementingAct | string
  /** The weight of each criterion, in points; each above zero, the sum exactly 100. */
  readonly weights: ByCriterion<Decimal>
  /** The scale of the marks, from 0 to `max`; without it, marks are points, from 0 to the weight. */
  readonly markScale?: MarkScale | null | undefined
  /** Whether the weights are made up for illustration. */
  readonly illustrative?: boolean | undefined
}

/**
 * A scoring scheme whose weights have been checked, with its figures in shortest form.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, RuleInputError, type ScoringScheme, scoreProposal } from 'filiere-lombardia'
 *
 * const scoredWith = (scheme: ScoringScheme) => {
 *   try {
 *     return scoreProposal({ ...scheme, markScale: null }, illustrativeScheme.weights).total
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const stored: ScoringScheme = JSON.parse(JSON.stringify(illustrativeScheme))
 * scoredWith(stored) // => '100'
 * scoredWith({ ...stored, weights: { ...stored.weights, coherence: '16.66' } }) // => 'weights-sum at weights'
 * ```
 */
export interface ScoringScheme {
  /** The id under which scores name the scheme. */
  readonly id: string
  /** The act that fixes the weights. */
  readonly source: ImplementingAct | string
  /** The weight of each criterion, in points; the sum is 100. */
  readonly weights: ByCriterion<Exact>
  /** The scale of the marks; `null` where marks are points up to the weight. */
  readonly markScale: MarkScale<Exact> | null
  /** Whether the weights are made up for illustration: no act fixes them. */
  readonly illustrative: boolean
}

/**
 * A mark with its author and reasons, as art. 3 of L. 241/1990 wants a decision to be reasoned.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, type ReasonedMark, RuleInputError, scoreProposal } from 'filiere-lombardia'
 *
 * const five = { coherence: 6, innovativeness: 6, sustainability: 6, partnershipBreadth: 6, representativeness: 6 }
 * const given = (swotAnalysis: ReasonedMark) => {
 *   try {
 *     return scoreProposal(illustrativeScheme, { ...five, swotAnalysis }).contributions[5]?.author
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * given({ value: '10', author: 'Nucleo di Valutazione', reason: 'Analisi completa' }) // => 'Nucleo di Valutazione'
 * given({ value: '10' }) // => null
 * given({ value: '10.1' }) // => 'mark-out-of-range at marks.swotAnalysis.value'
 * ```
 */
export interface ReasonedMark {
  /** The mark, on the scale of the scheme. */
  readonly value: Decimal
  /** Who gave it. */
  readonly author?: string | undefined
  /** Why. */
  readonly reason?: string | undefined
}

/**
 * A mark: the figure alone, or with author and reasons.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, type Mark, RuleInputError, scoreProposal } from 'filiere-lombardia'
 *
 * const five = { coherence: 6, innovativeness: 6, sustainability: 6, partnershipBreadth: 6, representativeness: 6 }
 * const given = (swotAnalysis: Mark) => {
 *   try {
 *     return scoreProposal(illustrativeScheme, { ...five, swotAnalysis }).contributions[5]?.mark
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * given('10.00') // => '10'
 * given({ value: 0 }) // => '0'
 * given('6,5') // => 'invalid-decimal at marks.swotAnalysis'
 * ```
 */
export type Mark = Decimal | ReasonedMark

/**
 * The panel's marks, one for each criterion.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, type Marks, scoreProposal } from 'filiere-lombardia'
 *
 * const marks: Marks = {
 *   coherence: '6.5',
 *   innovativeness: '6.5',
 *   sustainability: '6.5',
 *   partnershipBreadth: '6.5',
 *   representativeness: '6.5',
 *   swotAnalysis: { value: '6.5', author: 'Nucleo di Valutazione' },
 * }
 * scoreProposal(illustrativeScheme, marks).reached // => true
 * scoreProposal(illustrativeScheme, { ...marks, coherence: '6.49' }).reached // => false
 * ```
 */
export type Marks = ByCriterion<Mark>
