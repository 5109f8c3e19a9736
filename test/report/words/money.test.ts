import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { moneyWords } from '../../../src/report/words/money'
import { euroAmount } from '../../../src/values/money'

describe('an amount', () => {
  it.each([
    ['110000.00', '110.000,00 euro', 'EUR 110,000.00'],
    ['0.00', '0,00 euro', 'EUR 0.00'],
    ['0.05', '0,05 euro', 'EUR 0.05'],
    ['999.99', '999,99 euro', 'EUR 999.99'],
    ['1000.00', '1.000,00 euro', 'EUR 1,000.00'],
    ['1234567890.12', '1.234.567.890,12 euro', 'EUR 1,234,567,890.12'],
    ['-999.50', '-999,50 euro', 'EUR -999.50'],
    ['-110000.00', '-110.000,00 euro', 'EUR -110,000.00'],
    // Exact figures: cents are always shown, parts of a cent too.
    ['50000', '50.000,00 euro', 'EUR 50,000.00'],
    ['0.5', '0,50 euro', 'EUR 0.50'],
    ['33333.333', '33.333,333 euro', 'EUR 33,333.333'],
    // What has no end comes as it begins, never rounded.
    ['200000/3', '66.666,66… euro (200000/3)', 'EUR 66,666.66… (200000/3)'],
    ['-1/3', '-0,33… euro (-1/3)', 'EUR -0.33… (-1/3)'],
  ])('%s is said as an office writes it', (amount, italian, english) => {
    expect(moneyWords(amount, 'it')).toBe(italian)
    expect(moneyWords(amount, 'en')).toBe(english)
  })

  it.each(['', 'soon', '1e3', '1,5', '1/0', '1.5/3', '1.', 'x\n1.00'])('that is none, %j, is quoted', (words) => {
    for (const locale of ['it', 'en'] as const) expect(moneyWords(words, locale)).toMatch(/^«[^\n]+»$/)
  })

  test.prop([fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })])('keeps every digit, in groups of three', (cents) => {
    const amount = euroAmount(cents)
    const [italian, english] = [moneyWords(amount, 'it'), moneyWords(amount, 'en')]
    expect(italian).toMatch(/^-?\d{1,3}(\.\d{3})*,\d{2} euro$/)
    expect(english).toMatch(/^EUR -?\d{1,3}(,\d{3})*\.\d{2}$/)
    expect(italian.replaceAll('.', '').replace(',', '.')).toBe(`${amount} euro`)
    expect(english.replaceAll(',', '')).toBe(`EUR ${amount}`)
  })
})
