/**
 * How a figure of the act limits a value. The one place where a bound becomes an operator.
 *
 * - `at-least`: the figure itself satisfies ("almeno 10", "raggiungeranno la soglia di 65").
 * - `at-most`: the figure itself satisfies ("entro 30 giorni", "fino al 31 dicembre", "una sola").
 *
 * @example
 * ```ts
 * import { type Bound, illustrativeScheme, PARAMETERS, scoreProposal } from 'filiere-lombardia'
 *
 * const bound: Bound = PARAMETERS.admissionThreshold.bound
 * bound // => 'at-least'
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const marks = { ...scheme.weights, coherence: 0, innovativeness: 0 }
 * scoreProposal(scheme, { ...marks, representativeness: '15' }).margin // => '0'
 * scoreProposal(scheme, { ...marks, representativeness: '15' }).reached // => true
 * scoreProposal(scheme, { ...marks, representativeness: '14.9999' }).reached // => false
 * ```
 */
export type Bound = 'at-least' | 'at-most'

/**
 * Whether a value keeps within a bound, given how it compares with the figure.
 *
 * @param bound the bound of the figure
 * @param order negative where the value is below the figure, zero where it equals it, positive where it is above
 */
export function keeps(bound: Bound, order: number | bigint): boolean {
  return bound === 'at-least' ? order >= 0 : order <= 0
}
