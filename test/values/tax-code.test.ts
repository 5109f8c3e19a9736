import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { checkTaxCode, isItalianVatNumber, normaliseTaxCode } from '../../src/values/tax-code'
import { taxCode } from '../worked-cases/a-proposal'

describe('the spelling of a tax code', () => {
  it.each([
    ['leaves eleven digits alone', '02342520158', '02342520158'],
    ['drops IT before eleven digits', 'IT02342520158', '02342520158'],
    ['drops IT in small letters too', 'it02342520158', '02342520158'],
    ['drops spaces', ' 0234 2520 158 ', '02342520158'],
    ['drops dots', '0234.2520.158', '02342520158'],
    ['drops dashes', '0234-2520-158', '02342520158'],
    ['drops line ends and tabs', '02342520158\r\n\t', '02342520158'],
    ['drops spaces within IT as well', 'I T 0234 2520 158', '02342520158'],
    ['puts letters in capitals', 'rssmra79b11c566r', 'RSSMRA79B11C566R'],
    ['keeps IT before ten digits', 'IT0234252015', 'IT0234252015'],
    ['keeps IT before twelve digits', 'IT023425201580', 'IT023425201580'],
    ['keeps the prefix of another country', 'DE 123456789', 'DE123456789'],
    ['keeps other signs', '0234/2520158', '0234/2520158'],
    ['leaves nothing of nothing', ' .-', ''],
  ])('%s', (_, written, normalised) => {
    expect(normaliseTaxCode(written)).toBe(normalised)
  })

  test.prop([anyWriting()])('is the same however a code is written', ({ code, written }) => {
    expect(normaliseTaxCode(written)).toBe(code)
  })

  test.prop([fc.string()])('is final: writing it again changes nothing more', (text) => {
    const once = normaliseTaxCode(text)
    expect(normaliseTaxCode(once)).toBe(once)
  })
})

describe('a VAT number', () => {
  it.each([
    ['names Italy by IT before eleven digits', 'IT02342520158', true],
    ['names Italy however it is spelt', ' it 0234.2520-158', true],
    ['names no country by its digits alone', '02342520158', false],
    ['names another country', 'HR02342520158', false],
    ['does not name Italy before ten digits', 'IT0234252015', false],
    ['does not name Italy before twelve digits', 'IT023425201580', false],
    ['does not name Italy before letters', 'IT0234252015X', false],
    ['does not name Italy where nothing follows', 'IT', false],
  ])('%s', (_, written, italian) => {
    expect(isItalianVatNumber(written)).toBe(italian)
  })
})

describe('the check of a tax code', () => {
  it.each([
    ['a published example of eleven digits', '02342520158', 'numeric11', true],
    ['another published example of eleven digits', '86334519757', 'numeric11', true],
    ['a wrong check digit', '02342520159', 'numeric11', false],
    ['two digits that changed places', '20342520158', 'numeric11', false],
    ['eleven zeros, which no one is given', '00000000000', 'numeric11', false],
    ['eleven digits behind IT', 'IT 02342520158', 'numeric11', true],
    ['a published example of a person', 'RSSMRA79B11C566R', 'alphanumeric16', true],
    ['a wrong check letter', 'RSSMRA79B11C566S', 'alphanumeric16', false],
    ['a woman, whose day of birth counts from 40', 'RSSMRA79B51C566V', 'alphanumeric16', true],
    ['a letter where the month stands that no month has', 'RSSMRA79F11C566R', 'unrecognised', false],
    ['a digit where the name stands', 'RSSMR179B11C566R', 'unrecognised', false],
    ['a letter that stands for no digit where the year stands', 'RSSMRA7AB11C566R', 'unrecognised', false],
    ['ten digits', '0234252015', 'unrecognised', false],
    ['twelve digits', '023425201581', 'unrecognised', false],
    ['fifteen characters', 'RSSMRA79B11C566', 'unrecognised', false],
    ['seventeen characters', 'RSSMRA79B11C566RX', 'unrecognised', false],
    ['a foreign number', 'DE123456789', 'unrecognised', false],
    ['nothing', '', 'unrecognised', false],
  ])('of %s', (_, code, kind, valid) => {
    expect(checkTaxCode(code)).toMatchObject({ kind, valid })
  })

  it('tells the spelling that it checked', () => {
    expect(checkTaxCode(' it 0234.2520-158 ').normalised).toBe('02342520158')
  })

  test.prop([fc.stringMatching(/^\d{10}$/).filter((body) => body !== '0000000000')])(
    'accepts one eleventh digit for each ten',
    (body) => {
      const valid = DIGITS.filter((digit) => checkTaxCode(`${body}${digit}`).valid)
      expect(valid).toEqual([checkDigit(body)])
    },
  )

  test.prop([fc.nat(999_999), fc.nat(10), fc.integer({ min: 1, max: 9 })])(
    'notices any one digit that was mistaken',
    (serial, place, change) => {
      const code = taxCode(serial)
      const mistaken = [...code]
        .map((digit, at) => (at === place ? String((Number(digit) + change) % 10) : digit))
        .join('')
      expect(checkTaxCode(code).valid).toBe(true)
      expect(checkTaxCode(mistaken).valid).toBe(false)
    },
  )

  test.prop([fc.stringMatching(/^[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}$/)])(
    'accepts one sixteenth letter for each fifteen characters, digits replaced by letters among them',
    (body) => {
      const valid = LETTERS.filter((letter) => checkTaxCode(`${body}${letter}`).valid)
      expect(valid).toEqual([checkLetter(body)])
    },
  )
})

const DIGITS = [...'0123456789']
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The values of characters in odd places, as the decree of 23 December 1976 lists them. */
const ODD: Readonly<Record<string, number>> = {
  ...{ 0: 1, 1: 0, 2: 5, 3: 7, 4: 9, 5: 13, 6: 15, 7: 17, 8: 19, 9: 21 },
  ...{ A: 1, B: 0, C: 5, D: 7, E: 9, F: 13, G: 15, H: 17, I: 19, J: 21 },
  ...{ K: 2, L: 4, M: 18, N: 20, O: 11, P: 3, Q: 6, R: 8, S: 12, T: 14 },
  ...{ U: 16, V: 10, W: 22, X: 25, Y: 24, Z: 23 },
}

function checkLetter(body: string): string | undefined {
  const values = [...body].map((character, at) => {
    const even = DIGITS.includes(character) ? Number(character) : LETTERS.indexOf(character)
    return at % 2 === 0 ? (ODD[character] ?? Number.NaN) : even
  })
  return LETTERS[values.reduce((sum, value) => sum + value, 0) % 26]
}

/** The eleventh digit, by the sum of the digits of what is doubled. */
function checkDigit(body: string): string {
  const counted = [...body].map((digit, at) => (at % 2 === 0 ? digit : String(Number(digit) * 2))).join('')
  const sum = [...counted].reduce((total, digit) => total + Number(digit), 0)
  return String((10 - (sum % 10)) % 10)
}

/** A code of eleven digits, and one of the ways in which people write it. */
function anyWriting(): fc.Arbitrary<{ readonly code: string; readonly written: string }> {
  const gap = fc.constantFrom('', '', ' ', '.', '-', ' - ')
  return fc
    .tuple(
      fc.stringMatching(/^\d{11}$/),
      fc.array(gap, { minLength: 12, maxLength: 12 }),
      fc.constantFrom('', 'IT', 'it'),
    )
    .map(([code, gaps, prefix]) => ({
      code,
      written: `${prefix}${gaps[0]}${[...code].map((digit, at) => `${digit}${gaps[at + 1]}`).join('')}`,
    }))
}

it.each([null, undefined, 10000015007, {}])('what is no text has no check character to look at: %s', (code) => {
  expect(() => checkTaxCode(code as never)).toThrow(
    expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'value', value: code }),
  )
})
