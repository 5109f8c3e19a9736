import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  compare,
  exact,
  fraction,
  minus,
  over,
  plus,
  type Rational,
  rational,
  requireDecimal,
  times,
  truncated,
  ZERO,
} from '../../src/values/decimal'

const LONGEST = 64

describe('a decimal', () => {
  it.each<[string, string | number, string]>([
    ['a whole number as text', '65', '65'],
    ['a whole number', 65, '65'],
    ['a decimal as text', '6.5', '6.5'],
    ['a number by its shortest decimal form', 0.1, '0.1'],
    ['a sum of binary fractions as it stands, with its error', 0.1 + 0.2, '0.30000000000000004'],
    ['a number so small that it is written with an exponent', 1e-7, '0.0000001'],
    ['a number so large that it is written with an exponent', 1e21, '1000000000000000000000'],
    ['an exponent', '6.5e1', '65'],
    ['an exponent in capitals, with its sign', '65E-1', '6.5'],
    ['the largest exponent', '1e64', `1${'0'.repeat(64)}`],
    ['the smallest exponent', '1e-64', `0.${'0'.repeat(63)}1`],
    ['a negative number', '-6.5', '-6.5'],
    ['nought without its sign', '-0', '0'],
    ['the negative nought of the platform', -0, '0'],
    ['zeros at the end as nothing', '65.00', '65'],
    ['zeros at the start as nothing', '007.50', '7.5'],
    ['many decimals', '65.00000000015', '65.00000000015'],
    ['as many characters as are allowed', '1'.repeat(LONGEST), '1'.repeat(LONGEST)],
  ])('is read from %s', (_, input, text) => {
    expect(exact(requireDecimal(input, 'mark'))).toBe(text)
  })

  it.each<[string, unknown]>([
    ['a decimal comma is refused, never guessed', '6,5'],
    ['a thousands separator is refused', '10 000'],
    ['an apostrophe is no separator', "10'000"],
    ['an empty text is no decimal', ''],
    ['a space is no decimal', ' '],
    ['no space stands before it', ' 5'],
    ['no space stands after it', '5 '],
    ['no line end stands after it', '5\n'],
    ['no plus stands before it', '+5'],
    ['two signs are one too many', '--5'],
    ['a digit stands before the point', '.5'],
    ['a digit stands after the point', '5.'],
    ['a point alone is no decimal', '.'],
    ['it has one point', '1.2.3'],
    ['it has a unit nowhere', '5 EUR'],
    ['hexadecimal digits are none', '0x10'],
    ['it is no fraction', '1/2'],
    ['it is no percentage', '65%'],
    ['digits of other scripts are none', '６５'],
    ['an exponent has digits', '1e'],
    ['an exponent is whole', '1e1.5'],
    ['it has one character more than is allowed', '1'.repeat(LONGEST + 1)],
    ['a larger exponent is refused', '1e65'],
    ['a smaller exponent is refused', '1e-65'],
    ['decimals count towards the smallest exponent', '1.5e-64'],
    ['an exponent of a thousand million costs nothing', '1e1000000000'],
    ['an exponent of four digits costs nothing', '1e9999'],
    ['the smallest number of the platform is too small', Number.MIN_VALUE],
    ['the largest number of the platform is too large', Number.MAX_VALUE],
    ['NaN is no number', Number.NaN],
    ['Infinity is no number', Number.POSITIVE_INFINITY],
    ['minus infinity is no number', Number.NEGATIVE_INFINITY],
    ['the names of numbers are none', 'NaN'],
    ['Infinity in words is none', 'Infinity'],
    ['nothing is no decimal', undefined],
    ['null is no decimal', null],
    ['a truth value is no decimal', true],
    ['an integer of the platform is no decimal', 5n],
    ['a symbol is no decimal', Symbol('5')],
    ['an object is no decimal', { value: '5' }],
    ['a list of one decimal is no decimal', ['5']],
  ])('%s', (_, value) => {
    expect(rational(value)).toBeUndefined()
    expect(() => requireDecimal(value, 'marks.coherence')).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-decimal', path: 'marks.coherence', value }),
    )
  })

  test.prop([fc.oneof(fc.anything(), fc.string(), fc.double())])('never fails, whatever it is read from', (input) => {
    expect(() => rational(input)).not.toThrow()
  })

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])('reads a number as its text', (number) => {
    expect(rational(number)).toEqual(rational(String(number)))
  })
})

describe('the arithmetic of exact numbers', () => {
  test.prop([anyRational()])('writes a number so that it reads the same', (x) => {
    expect(compare(fraction(exact(x)), x)).toBe(0n)
  })

  test.prop([anyDecimal()])('writes what a caller wrote, in shortest form', (text) => {
    expect(exact(known(text))).toBe(shortest(text))
    expect(exact(known(exact(known(text))))).toBe(exact(known(text)))
  })

  test.prop([anyRational(), fc.bigInt({ min: 1n, max: 10n ** 6n })])(
    'writes equal numbers alike, whatever their terms',
    ({ numerator, denominator }, factor) => {
      expect(exact({ numerator: numerator * factor, denominator: denominator * factor })).toBe(
        exact({ numerator, denominator }),
      )
    },
  )

  test.prop([anyDecimal(), anyDecimal()])('agrees with whole numbers of the smallest unit', (a, b) => {
    const [x, y] = [known(a), known(b)]
    const unit = 10n ** BigInt(DECIMALS)
    expect(compare(plus(x, y), { numerator: scaled(a) + scaled(b), denominator: unit })).toBe(0n)
    expect(compare(minus(x, y), { numerator: scaled(a) - scaled(b), denominator: unit })).toBe(0n)
    expect(compare(times(x, y), { numerator: scaled(a) * scaled(b), denominator: unit * unit })).toBe(0n)
    expect(sign(compare(x, y))).toBe(sign(scaled(a) - scaled(b)))
  })

  test.prop([anyRational(), anyRational()])('takes away what it adds', (x, y) => {
    expect(compare(minus(plus(x, y), y), x)).toBe(0n)
  })

  test.prop([anyRational(), fc.bigInt({ min: 1n }), fc.bigInt({ min: 1n })])(
    'divides by what it multiplies with',
    (x, numerator, denominator) => {
      const y = { numerator, denominator }
      expect(compare(over(times(x, y), y), x)).toBe(0n)
    },
  )

  test.prop([fc.array(anyRational(), { maxLength: 8 }), fc.nat()])('adds up in any order', (numbers, turn) => {
    const at = numbers.length === 0 ? 0 : turn % numbers.length
    const turned = [...numbers.slice(at), ...numbers.slice(0, at)].toReversed()
    expect(exact(turned.reduce(plus, ZERO))).toBe(exact(numbers.reduce(plus, ZERO)))
  })

  it.each<[string, Rational, string]>([
    ['a third has no end and stays a fraction', { numerator: 1n, denominator: 3n }, '1/3'],
    ['a fraction is written in lowest terms', { numerator: 770n, denominator: 12n }, '385/6'],
    ['a negative fraction carries its sign before it', { numerator: -5n, denominator: 6n }, '-5/6'],
    ['an eighth has three decimals', { numerator: 1n, denominator: 8n }, '0.125'],
    ['a fifth has one decimal', { numerator: 1n, denominator: 5n }, '0.2'],
    ['a whole number has no point', { numerator: 130n, denominator: 2n }, '65'],
    ['nought is nought', { numerator: 0n, denominator: 7n }, '0'],
    ['a small negative number keeps its zeros', { numerator: -1n, denominator: 200n }, '-0.005'],
  ])('%s', (_, value, text) => {
    expect(exact(value)).toBe(text)
    expect(compare(fraction(text), value)).toBe(0n)
  })
})

describe('a number cut for display', () => {
  it.each<[string, number, string]>([
    ['64.995', 2, '64.99'],
    ['64.985', 2, '64.98'],
    ['65', 2, '65.00'],
    ['65.00000000015', 2, '65.00'],
    ['0.009', 2, '0.00'],
    ['-0.009', 2, '0.00'],
    ['-0.019', 2, '-0.01'],
    ['-64.995', 2, '-64.99'],
    ['64.995', 0, '64'],
  ])('%s with %i decimals is %s', (text, digits, shown) => {
    expect(truncated(known(text), digits)).toBe(shown)
  })

  test.prop([anyRational(), fc.nat(6)])(
    'never passes the number, and stays within the last digit of it',
    (x, digits) => {
      const shown = fraction(truncated(x, digits))
      const rest = minus(absolute(x), absolute(shown))
      expect(compare(rest, ZERO) >= 0n).toBe(true)
      expect(compare(rest, { numerator: 1n, denominator: 10n ** BigInt(digits) }) < 0n).toBe(true)
    },
  )
})

const DECIMALS = 8

/** A decimal as people write it: with zeros that say nothing, with a sign. */
function anyDecimal(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.boolean(), fc.stringMatching(/^\d{1,9}$/), fc.stringMatching(/^\d{0,8}$/))
    .map(([negative, whole, decimals]) => `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`)
}

function anyRational(): fc.Arbitrary<Rational> {
  return fc.record({
    numerator: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }),
  })
}

/** A decimal as a whole number of units of 10^-8. */
function scaled(text: string): bigint {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.')
  const units = BigInt(whole + decimals.padEnd(DECIMALS, '0'))
  return text.startsWith('-') ? -units : units
}

/** The shortest way to write a decimal, found by cutting text alone. */
function shortest(text: string): string {
  const bare = text.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.0*$|(?<=\.\d*[1-9])0+$/, '')
  return bare === '-0' ? '0' : bare
}

function known(text: string): Rational {
  return requireDecimal(text, 'text')
}

function absolute({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator }
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}
