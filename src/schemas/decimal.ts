import * as z from 'zod'
import { type Decimal, rational } from '../values/decimal'
import { MAX_AMOUNT_DECIMALS } from './limits'
import { ourWords, raises } from './problem'
import { withShortCut } from './short-cut'
import { formatted } from './text'

/**
 * A decimal, as text (`'6.5'`) or as a finite number; a comma, a thousands separator or a unit is refused, never
 * guessed.
 *
 * @example
 * ```ts
 * import { decimalSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * decimalSchema.safeParse('6.50').success // => true
 * decimalSchema.safeParse(6.5).success // => true
 * const { error } = decimalSchema.safeParse('6,5')
 * error && describeIssues(error)[0]?.code // => 'invalid-decimal'
 * decimalSchema.safeParse('1e64').success // => true
 * decimalSchema.safeParse('1e65').success // => false
 * ```
 */
export const decimalSchema: z.ZodType<Decimal, Decimal> = /* @__PURE__ */ z.union(
  [formatted('decimal', isDecimal), z.number(ourWords).refine(isDecimal, raises('invalid-decimal'))],
  ourWords,
)

/**
 * An amount in euro (A.BEN.4a, A.PROJ.6d): a decimal of zero or more, with two decimals at most.
 *
 * Decimals count as they are written. `'10.000'` is refused, although it equals ten: whoever wrote it may have meant ten
 * thousand.
 *
 * @example
 * ```ts
 * import { amountEurSchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * const codeOf = (amount: unknown) => {
 *   const { error } = amountEurSchema.safeParse(amount)
 *   return error && describeIssues(error)[0]?.code
 * }
 * codeOf('0.01') // => undefined
 * codeOf('-0.01') // => 'negative-amount'
 * codeOf('10.000') // => 'too-many-decimals'
 * codeOf(0.1 + 0.2) // => 'too-many-decimals'
 * codeOf('10,00') // => 'invalid-decimal'
 * ```
 */
export const amountEurSchema: z.ZodType<Decimal, Decimal> = /* @__PURE__ */ withShortCut(
  decimalSchema
    .refine(isNotNegative, raises('negative-amount'))
    .refine(isInCents, raises('too-many-decimals', { limit: MAX_AMOUNT_DECIMALS })),
  (value) => typeof value === 'string' && PLAIN_AMOUNT.test(value),
)

/** The common spelling of an amount, for the short cut. */
const PLAIN_AMOUNT = /^\d{1,15}(?:\.\d{1,2})?$/

function isDecimal(input: Decimal): boolean {
  return rational(input) !== undefined
}

// Zod asks these two of what is no decimal as well; that has been said already, once.

function isNotNegative(input: Decimal): boolean {
  const value = rational(input)
  return value === undefined || value.numerator >= 0n
}

function isInCents(input: Decimal): boolean {
  const value = rational(input)
  return value === undefined || value.denominator <= 10n ** BigInt(MAX_AMOUNT_DECIMALS)
}
