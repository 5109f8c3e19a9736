import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { compare, type Rational, requireDecimal } from '../../src/values/decimal'
import {
  centsOf,
  euroAmount,
  halfUpToCent,
  inEuros,
  requireAmount,
  toCent,
  truncatedToCent,
} from '../../src/values/money'

const ratio = (numerator: bigint, denominator = 1n): Rational => ({ numerator, denominator })

describe('an amount brought to the cent', () => {
  it.each<[string, Rational, bigint, bigint]>([
    ['nought', ratio(0n), 0n, 0n],
    ['whole euros', ratio(7n), 700n, 700n],
    ['whole cents', ratio(701n, 100n), 701n, 701n],
    ['a little less than half a cent', ratio(4_999n, 1_000_000n), 0n, 0n],
    ['half a cent', ratio(5n, 1_000n), 0n, 1n],
    ['a little more than half a cent', ratio(5_001n, 1_000_000n), 0n, 1n],
    ['a little less than a cent', ratio(9_999n, 1_000_000n), 0n, 1n],
    ['a cent and a half', ratio(15n, 1_000n), 1n, 2n],
    ['two cents and a half, upwards and not to the even cent', ratio(25n, 1_000n), 2n, 3n],
    ['a third, which no decimal writes', ratio(1n, 3n), 33n, 33n],
    ['two thirds', ratio(2n, 3n), 66n, 67n],
    ['a fraction that is not in lowest terms', ratio(10n, 2_000n), 0n, 1n],
    ['more than a double can count', ratio(10n ** 60n * 1_000n + 5n, 1_000n), 10n ** 62n, 10n ** 62n + 1n],
  ])('is, for %s, cut or rounded half up', (_, euros, cut, rounded) => {
    expect(truncatedToCent(euros)).toBe(cut)
    expect(halfUpToCent(euros)).toBe(rounded)
    expect(toCent.truncate(euros)).toBe(cut)
    expect(toCent['half-up'](euros)).toBe(rounded)
  })

  it.each<[string, Rational, bigint]>([
    ['less than a cent', ratio(-9n, 1_000n), 0n],
    ['a cent and a half', ratio(-15n, 1_000n), -1n],
  ])('is cut toward zero below it: %s', (_, euros, cents) => {
    expect(truncatedToCent(euros)).toBe(cents)
  })

  const amounts = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .map(([numerator, denominator]) => ratio(numerator, denominator))

  test.prop([amounts])('never exceeds what it was cut from, and lacks less than a cent', (euros) => {
    const cents = truncatedToCent(euros)
    expect(compare(inEuros(cents), euros)).toBeLessThanOrEqual(0n)
    expect(compare(inEuros(cents + 1n), euros)).toBeGreaterThan(0n)
  })

  test.prop([amounts])('is rounded by half a cent at most, and upwards where it is half a cent', (euros) => {
    const twice = halfUpToCent(euros) * 2n
    expect(compare({ numerator: twice - 1n, denominator: 200n }, euros)).toBeLessThanOrEqual(0n)
    expect(compare({ numerator: twice + 1n, denominator: 200n }, euros)).toBeGreaterThan(0n)
  })

  test.prop([fc.bigInt({ min: 0n, max: 10n ** 40n })])('stays what it is where it is whole cents', (cents) => {
    expect(truncatedToCent(inEuros(cents))).toBe(cents)
    expect(halfUpToCent(inEuros(cents))).toBe(cents)
  })
})

describe('an amount in writing', () => {
  it.each<[bigint, string]>([
    [0n, '0.00'],
    [1n, '0.01'],
    [9n, '0.09'],
    [10n, '0.10'],
    [99n, '0.99'],
    [100n, '1.00'],
    [12_345n, '123.45'],
    [-1n, '-0.01'],
    [-5n, '-0.05'],
    [-99n, '-0.99'],
    [-100n, '-1.00'],
    [10n ** 40n + 7n, `1${'0'.repeat(37)}0.07`],
  ])('is for %s cents %s, there and back', (cents, text) => {
    expect(euroAmount(cents)).toBe(text)
    expect(centsOf(text)).toBe(cents)
  })

  test.prop([fc.bigInt()])('has two decimals, and names the same cents when it is read', (cents) => {
    expect(euroAmount(cents)).toMatch(/^-?(0|[1-9]\d*)\.\d\d$/)
    expect(centsOf(euroAmount(cents))).toBe(cents)
  })
})

describe('an amount that a caller passed', () => {
  it.each<[string, string | number, bigint]>([
    ['nought', 0, 0n],
    ['the negative nought of the platform', -0, 0n],
    ['a cent', '0.01', 1n],
    ['a cent as a number', 0.01, 1n],
    ['euros without decimals', '110000', 11_000_000n],
    ['euros with more zeros than a cent has', '110000.000', 11_000_000n],
    ['an exponent', '1.1e5', 11_000_000n],
    ['more than a double can count', '123456789012345678901234567890.12', 12345678901234567890123456789012n],
  ])('is read in cents: %s', (_, amount, cents) => {
    expect(requireAmount(amount, 'budgetEur')).toBe(cents)
  })

  it.each<[string, unknown]>([
    ['less than nought by a cent', '-0.01'],
    ['less than nought by part of a cent', '-0.001'],
    ['part of a cent', '0.005'],
    ['a part of a cent that cutting would hide', '100.001'],
    ['a sum of binary fractions', 0.1 + 0.2],
  ])('is refused where it is %s', (_, amount) => {
    expect(() => requireAmount(amount, 'budgetEur')).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'amount-invalid', path: 'budgetEur', value: amount }),
    )
  })

  it.each([undefined, null, '', '10,00', '1.000,00', '€ 5', Number.NaN, Number.POSITIVE_INFINITY, 5n, {}, []])(
    'is refused where it is no decimal: %s',
    (amount) => {
      expect(() => requireAmount(amount, 'budgetEur')).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-decimal', path: 'budgetEur' }),
      )
    },
  )

  test.prop([fc.bigInt({ min: 0n, max: 10n ** 40n })])('is what was written of it', (cents) => {
    expect(requireAmount(euroAmount(cents), 'amount')).toBe(cents)
    expect(compare(requireDecimal(euroAmount(cents), 'amount'), inEuros(cents))).toBe(0n)
  })
})
