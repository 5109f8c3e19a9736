import { type Rational, requireDecimal } from './decimal'
import { RuleInputError } from './rule-input-error'

/**
 * An amount in euro with its two decimals: `'110000.00'`.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type EuroAmount, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, premium: {}, aid: { intensities: { small: 50 } } }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const halfOf = (amountEur: EuroAmount) => {
 *   try {
 *     return assessPremium(measure, { id: 'a-1', spend: [{ size: 'small', amountEur }] }, list).base.aidEur
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * halfOf('0.10') // => '0.05'
 * halfOf('0.101') // => 'amount-invalid at application.spend[0].amountEur'
 * ```
 */
export type EuroAmount = string

/**
 * How an amount is brought to the cent: cut toward zero, or rounded with half a cent going up.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type CentRounding } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const halfOfACentMore = (rounding: CentRounding) => {
 *   const measure = { ...terms, premium: {}, aid: { intensities: { small: 50 } }, rounding }
 *   return assessPremium(measure, { id: 'a-1', spend: [{ size: 'small', amountEur: '200.01' }] }, list).base.aidEur
 * }
 * halfOfACentMore('truncate') // => '100.00'
 * halfOfACentMore('half-up') // => '100.01'
 * ```
 */
export type CentRounding = 'truncate' | 'half-up'

/** Whole cents of an amount in euro, cut toward zero: aid so cut never exceeds the intensity it was computed with. */
export function truncatedToCent(euros: Rational): bigint {
  return (euros.numerator * 100n) / euros.denominator
}

/** Whole cents of an amount in euro that is not negative; half a cent goes up, so aid may pass its intensity by half a cent. */
export function halfUpToCent(euros: Rational): bigint {
  return (euros.numerator * 200n + euros.denominator) / (euros.denominator * 2n)
}

/** Each rounding by its name. */
export const toCent: Readonly<Record<CentRounding, (euros: Rational) => bigint>> = {
  truncate: truncatedToCent,
  'half-up': halfUpToCent,
}

/** An amount written with its two decimals: `-5n` is `'-0.05'`. */
export function euroAmount(cents: bigint): EuroAmount {
  const text = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}

/** The cents of an amount that this library wrote. */
export function centsOf(amount: EuroAmount): bigint {
  return BigInt(amount.replace('.', ''))
}

/** The exact euros of a number of cents. */
export function inEuros(cents: bigint): Rational {
  return { numerator: cents, denominator: 100n }
}

/** The cents of an amount that a caller passed: not negative, and without parts of a cent; else a `RuleInputError`. */
export function requireAmount(amount: unknown, path: string): bigint {
  const value = requireDecimal(amount, path)
  const cents = truncatedToCent(value)
  if (value.numerator < 0n || cents * value.denominator !== value.numerator * 100n) {
    throw new RuleInputError('amount-invalid', path, amount, 'an amount in euro, not negative, of whole cents')
  }
  return cents
}
