import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingId } from '../act/reading-choices'
import type { Criterion } from '../act/vocabulary'
import type { ScoringScheme } from '../model/scoring-scheme'
import type { Exact } from '../values/decimal'

/**
 * What one criterion adds to the total.
 *
 * @example
 * ```ts
 * import { type Contribution, illustrativeScheme, RuleInputError, scoreProposal } from 'filiere-lombardia'
 *
 * const scheme = { ...illustrativeScheme, markScale: { max: '30' } }
 * const points = (coherence: string) => {
 *   try {
 *     const score = scoreProposal(scheme, { ...scheme.weights, coherence })
 *     const first: Contribution | undefined = score.contributions[0]
 *     return first?.points
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * points('1') // => '1667/3000'
 * points('30') // => '16.67'
 * points('30.01') // => 'mark-out-of-range at marks.coherence'
 * ```
 */
export interface Contribution {
  /** The criterion. */
  readonly criterion: Criterion
  /** The clause that names it. */
  readonly clause: ClauseId
  /** Its weight, in points. */
  readonly weight: Exact
  /** The mark given. */
  readonly mark: Exact
  /** The highest mark that could be given. */
  readonly highestMark: Exact
  /** The points it adds: weight × mark / highest mark. */
  readonly points: Exact
  /** Who gave the mark; `null` where not said. */
  readonly author: string | null
  /** Why; `null` where not said. */
  readonly reason: string | null
}

/**
 * What a proposal scores, exactly, and whether that reaches the threshold.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, type Score, scoreProposal } from 'filiere-lombardia'
 *
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const marks = { ...scheme.weights, coherence: 0, innovativeness: 0 }
 * const score: Score = scoreProposal(scheme, { ...marks, representativeness: '14.999' })
 * score.total // => '64.999'
 * score.display // => '64.99'
 * score.margin // => '-0.001'
 * score.reached // => false
 * ```
 */
export interface Score {
  /** The total, exact: `'65'`, `'64.985'`, or a fraction `'385/6'` where no decimal ends. */
  readonly total: Exact
  /** The total cut after two decimals, for display alone: it never shows a threshold reached that is not. */
  readonly display: string
  /** Whether the total reaches the threshold; compared exactly, before any rounding. */
  readonly reached: boolean
  /** The threshold, in points. */
  readonly threshold: Exact
  /** Total less threshold; negative where it is not reached. */
  readonly margin: Exact
  /** What each criterion adds, in the order of the act. */
  readonly contributions: readonly Contribution[]
  /** The scheme that was used. */
  readonly scheme: Pick<ScoringScheme, 'id' | 'source' | 'illustrative'>
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
}

/**
 * A higher mark in one criterion that would reach the threshold.
 *
 * @example
 * ```ts
 * import { type CriterionRise, illustrativeScheme, scoreProposal, waysToThreshold } from 'filiere-lombardia'
 *
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const marks = { ...scheme.weights, coherence: 0, innovativeness: 0 }
 * const risesFrom = (representativeness: string): readonly CriterionRise[] =>
 *   waysToThreshold(scoreProposal(scheme, { ...marks, representativeness })).rises
 * risesFrom('15') // => []
 * risesFrom('14.999').map(({ criterion }) => criterion) // => ['coherence', 'innovativeness', 'representativeness']
 * risesFrom('14.999')[2] // => { criterion: 'representativeness', from: '14.999', to: '15', rise: '0.001' }
 * ```
 */
export interface CriterionRise {
  /** The criterion. */
  readonly criterion: Criterion
  /** The mark as given. */
  readonly from: Exact
  /** The mark that reaches the threshold. */
  readonly to: Exact
  /** How much the mark would rise. */
  readonly rise: Exact
}

/**
 * How far a score is from the threshold, and which single marks could bring it there.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, scoreProposal, type WaysToThreshold, waysToThreshold } from 'filiere-lombardia'
 *
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const marks = { ...scheme.weights, coherence: 0, innovativeness: 0, sustainability: 0 }
 * const waysFrom = (representativeness: string): WaysToThreshold =>
 *   waysToThreshold(scoreProposal(scheme, { ...marks, representativeness }))
 * waysFrom('15').smallest // => { criterion: 'coherence', from: '0', to: '16.67', rise: '16.67' }
 * waysFrom('14.99').missing // => '16.68'
 * waysFrom('14.99').smallest // => null
 * ```
 */
export interface WaysToThreshold {
  /** Whether it is reached already. */
  readonly reached: boolean
  /** The points that are missing; `'0'` where it is reached. */
  readonly missing: Exact
  /** For each criterion with room for it, the rise that would do alone, in the order of the act. */
  readonly rises: readonly CriterionRise[]
  /** The smallest of them, in marks; `null` where none would do alone or none is needed. */
  readonly smallest: CriterionRise | null
}
