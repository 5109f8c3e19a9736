import { RuleInputError } from './rule-input-error'

/**
 * A decimal as callers give it: text such as `'6.5'` (point, no thousands separators), or a number, read through its
 * shortest decimal form (`0.1` is one tenth). A decimal comma is refused, never guessed.
 *
 * @example
 * ```ts
 * import { type Decimal, defineMeasure, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const lowest = (minimumScore: Decimal) => {
 *   try {
 *     return defineMeasure({ ...terms, premium: {}, minimumScore }).minimumScore
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * lowest(0.1) // => '0.1'
 * lowest('65.000') // => '65'
 * lowest('64,9') // => 'invalid-decimal at minimumScore'
 * lowest(' 65') // => 'invalid-decimal at minimumScore'
 * ```
 */
export type Decimal = string | number

/**
 * An exact number as answers give it: a decimal in shortest form (`'65'`, `'64.985'`), or a fraction in lowest terms
 * (`'385/6'`) where no decimal ends.
 *
 * @example
 * ```ts
 * import { type Exact, illustrativeScheme, scoreProposal } from 'filiere-lombardia'
 *
 * const totalOn = (max: string): Exact =>
 *   scoreProposal({ ...illustrativeScheme, markScale: { max } }, illustrativeScheme.weights).total
 * totalOn('20') // => '83.33334'
 * totalOn('35') // => '4166667/87500'
 * ```
 */
export type Exact = string

/** An exact rational number; `denominator` is positive, the fraction need not be in lowest terms. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Long enough for any mark, weight or amount; short enough that hostile input costs nothing. */
const MAX_LENGTH = 64
const MAX_EXPONENT = 64

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/

export const ZERO: Rational = { numerator: 0n, denominator: 1n }

/** The exact value of a decimal, or `undefined` where the input is none (`'6,5'`, `NaN`, `'1e1000000000'`). */
export function rational(input: unknown): Rational | undefined {
  const text = typeof input === 'number' ? String(input) : input
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined
  const match = DECIMAL.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', decimals = '', exponentText = '0'] = match
  const exponent = Number(exponentText) - decimals.length
  if (Math.abs(exponent) > MAX_EXPONENT) return undefined
  const digits = BigInt(`${sign}${whole}${decimals}`)
  return exponent < 0
    ? { numerator: digits, denominator: powerOfTen(-exponent) }
    : { numerator: digits * powerOfTen(exponent), denominator: 1n }
}

/** The exact value of a decimal that a caller passed, or a `RuleInputError` that names the argument. */
export function requireDecimal(input: unknown, path: string): Rational {
  const value = rational(input)
  if (value === undefined) {
    throw new RuleInputError(
      'invalid-decimal',
      path,
      input,
      `a decimal such as "6.5", of at most ${MAX_LENGTH} characters`,
    )
  }
  return value
}

/** The number that an answer of this library gave, decimal or fraction; answers may be longer than input may. */
export function fraction(value: Exact): Rational {
  const [numerator = '', denominator] = value.split('/')
  if (denominator !== undefined) return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
  const [whole = '', decimals = ''] = numerator.split('.')
  return { numerator: BigInt(whole + decimals), denominator: powerOfTen(decimals.length) }
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function times(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** `a / b`; `b` must be positive, as weights and scales are. */
export function over(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator }
}

/** Negative where `a < b`, zero where they are equal, positive where `a > b`. */
export function compare(a: Rational, b: Rational): bigint {
  return a.numerator * b.denominator - b.numerator * a.denominator
}

/** The number in shortest form: a decimal where one ends, else a fraction in lowest terms. */
export function exact(value: Rational): Exact {
  const divisor = gcd(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator)
  const numerator = value.numerator / divisor
  const denominator = value.denominator / divisor
  const digits = decimalDigits(denominator)
  return digits === undefined
    ? `${numerator}/${denominator}`
    : placed((numerator * powerOfTen(digits)) / denominator, digits)
}

/**
 * The number cut after `digits` decimals, toward zero. For display: a total of 64.995 shows as 64.99, so that what is shown
 * never passes a threshold that the exact value does not.
 */
export function truncated(value: Rational, digits: number): string {
  return placed((value.numerator * powerOfTen(digits)) / value.denominator, digits)
}

function placed(scaled: bigint, digits: number): string {
  if (digits === 0) return String(scaled)
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0')
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** How many decimals `1 / denominator` has, or `undefined` where they never end. */
function decimalDigits(denominator: bigint): number | undefined {
  let rest = denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; twos += 1) rest /= 2n
  for (; rest % 5n === 0n; fives += 1) rest /= 5n
  return rest === 1n ? Math.max(twos, fives) : undefined
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
