import { compare, type Rational, requireDecimal } from '../../values/decimal'
import { requireAmount } from '../../values/money'
import { RuleInputError, type RuleInputErrorCode } from '../../values/rule-input-error'

export const HUNDRED: Rational = { numerator: 100n, denominator: 1n }

/** A figure that is not negative, or an error of the given code. */
export function notNegative(value: unknown, path: string, code: RuleInputErrorCode): Rational {
  const figure = requireDecimal(value, path)
  if (figure.numerator < 0n) throw new RuleInputError(code, path, value, 'a figure of zero or more')
  return figure
}

/** A percentage from 0 to 100. */
export function percentage(value: unknown, path: string): Rational {
  const figure = requireDecimal(value, path)
  if (figure.numerator < 0n || compare(figure, HUNDRED) > 0n) {
    throw new RuleInputError('intensity-out-of-range', path, value, 'a percentage from 0 to 100')
  }
  return figure
}

/** The cents of an amount, `null` where there is none. */
export function optionalAmount(value: unknown, path: string): bigint | null {
  return value == null ? null : requireAmount(value, path)
}

/** One of some words, or an error that names them. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], path: string): Word {
  const word = words.find((known) => known === value)
  if (word === undefined) throw new RuleInputError('invalid-argument', path, value, `one of ${words.join(', ')}`)
  return word
}
