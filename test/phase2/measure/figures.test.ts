import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { HUNDRED, notNegative, oneOf, optionalAmount, percentage } from '../../../src/phase2/measure/figures'
import { exact } from '../../../src/values/decimal'
import { inputError, NO_OBJECTS } from '../a-measure'

const LAST_DECIMAL = `0.${'0'.repeat(60)}1`

describe('a figure that is not negative', () => {
  it.each<[string | number, string]>([
    [0, '0'],
    ['-0', '0'],
    [LAST_DECIMAL, LAST_DECIMAL],
    ['65.50', '65.5'],
    [1e21, '1000000000000000000000'],
  ])('is read exactly: %s', (value, text) => {
    expect(exact(notNegative(value, 'minimumScore', 'score-negative'))).toBe(text)
  })

  it.each(['score-negative', 'premium-negative'] as const)(
    'is refused below zero, by the code of its place: %s',
    (code) => {
      expect(() => notNegative(`-${LAST_DECIMAL}`, 'a.place', code)).toThrow(inputError(code, 'a.place'))
      expect(() => notNegative(-1, 'a.place', code)).toThrow(inputError(code, 'a.place'))
    },
  )

  it.each([...NO_OBJECTS.filter((value) => value !== 5), {}, [], ['5'], '6,5'])(
    'is refused where it is none: %s',
    (value) => {
      expect(() => notNegative(value, 'a.place', 'score-negative')).toThrow(inputError('invalid-decimal', 'a.place'))
    },
  )
})

describe('a percentage', () => {
  it.each([0, '0', '-0', LAST_DECIMAL, '50.5', `99.${'9'.repeat(60)}`, 100, '100.000'])('is one: %s', (value) => {
    expect(exact(percentage(value, 'aid.intensities.small'))).toBe(exact(notNegative(value, '', 'score-negative')))
  })

  it.each([-1, `-${LAST_DECIMAL}`, `100.${'0'.repeat(59)}1`, 101, '1e3'])('is none: %s', (value) => {
    expect(() => percentage(value, 'a.place')).toThrow(inputError('intensity-out-of-range', 'a.place'))
  })

  it.each([undefined, null, '50%', '50,5', {}])('is refused where it is no figure: %s', (value) => {
    expect(() => percentage(value, 'a.place')).toThrow(inputError('invalid-decimal', 'a.place'))
  })

  it('is out of a hundred', () => {
    expect(exact(HUNDRED)).toBe('100')
  })

  test.prop([fc.integer({ min: -20_000, max: 20_000 })])('is one from 0 to 100, both included', (hundredths) => {
    const read = () => percentage(hundredths / 100, 'a.place')
    if (hundredths >= 0 && hundredths <= 10_000) expect(exact(read())).toBe(String(hundredths / 100))
    else expect(read).toThrow(inputError('intensity-out-of-range', 'a.place'))
  })
})

describe('an amount that may be left out', () => {
  it.each([
    [undefined, null],
    [null, null],
    [0, 0n],
    ['0.01', 1n],
    ['110000.00', 11_000_000n],
  ])('is for %s: %s', (value, cents) => {
    expect(optionalAmount(value, 'budgetEur')).toBe(cents)
  })

  it.each([
    ['-0.01', 'amount-invalid'],
    ['0.001', 'amount-invalid'],
    ['', 'invalid-decimal'],
    [false, 'invalid-decimal'],
  ] as const)('is refused where it is %s', (value, code) => {
    expect(() => optionalAmount(value, 'a.place')).toThrow(inputError(code, 'a.place'))
  })
})

describe('one of some words', () => {
  it.each(['ranking', 'arrival'] as const)('is that word: %s', (word) => {
    expect(oneOf(word, ['ranking', 'arrival'], 'selection')).toBe(word)
  })

  it.each([
    ...NO_OBJECTS,
    'Ranking',
    'ranking ',
    ['ranking'],
    { toString: () => 'ranking' },
    '__proto__',
    'constructor',
  ])('is refused where it is none of them: %s', (value) => {
    expect(() => oneOf(value, ['ranking', 'arrival'], 'selection')).toThrow(inputError('invalid-argument', 'selection'))
  })

  it('names the words', () => {
    expect(() => oneOf('x', ['ranking', 'arrival'], 'selection')).toThrow(/ranking, arrival/)
  })
})
