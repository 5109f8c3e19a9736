import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { civilDaySchema } from '../../src/schemas/civil-day'
import { countSchema } from '../../src/schemas/count'
import { amountEurSchema, decimalSchema } from '../../src/schemas/decimal'
import { euroAmountSchema } from '../../src/schemas/euro-amount'
import { instantSchema } from '../../src/schemas/instant'
import { taxCodeSchema } from '../../src/schemas/tax-code'
import { idSchema, nameSchema, textSchema } from '../../src/schemas/text'
import { dayNumber } from '../../src/values/civil-day'
import { rational } from '../../src/values/decimal'
import { milliseconds } from '../../src/values/instant'
import { euroAmount } from '../../src/values/money'
import { codesOf, issuesOf } from './issues-of'

type Row = readonly [why: string, value: unknown, ...codes: string[]]

function table(schema: z.ZodType, rows: readonly Row[]): void {
  it.each(rows)('%s: %o', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })
}

const notText: readonly Row[] = [
  ['nothing', undefined, 'required'],
  ['null', null, 'required'],
  ['a number', 7, 'wrong-type'],
  ['a list of one text', ['a'], 'wrong-type'],
  ['an object', {}, 'wrong-type'],
  ['a boxed text', Object('a'), 'wrong-type'],
  ['an object of excessive length', { length: 1e9 }, 'wrong-type'],
  ['an object whose length is none', { length: ['', 0] }, 'wrong-type'],
  ['a list of excessive length', Array.from({ length: 20_001 }, () => ''), 'wrong-type'],
]

/** Text in which half a character stands, and text in which a whole one does. */
const halves: readonly Row[] = [
  ['the first half of a character', 'Alfa \ud83d', 'lone-surrogate'],
  ['the second half', '\ude00 Alfa', 'lone-surrogate'],
  ['the halves the wrong way round', '\ude00\ud83d', 'lone-surrogate'],
  ['a half beside a whole', '\ud83d😀', 'lone-surrogate'],
  ['a whole character of two halves', 'Alfa 😀'],
  ['the last character before the halves', '\ud7ff'],
  ['the first character after them', '\ue000'],
]

/** Text of any code units, halves of characters among them. */
const codeUnits = fc
  .array(fc.oneof(fc.nat(0xff), fc.integer({ min: 0xd7fe, max: 0xe001 })), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units))

/** Whether a text comes back from UTF-8, in which half a character has no spelling. */
function survives(text: string): boolean {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text
}

describe('a day', () => {
  table(civilDaySchema, [
    ...notText,
    ['the last day of February', '2022-02-28'],
    ['one more', '2022-02-29', 'invalid-day'],
    ['no such day in any year', '2022-02-30', 'invalid-day'],
    ['a leap day', '2024-02-29'],
    ['the last day of the year', '2022-12-31'],
    ['day zero', '2022-01-00', 'invalid-day'],
    ['a thirteenth month', '2022-13-01', 'invalid-day'],
    ['the first day of four digits', '1000-01-01'],
    ['the day before', '0999-12-31', 'invalid-day'],
    ['a day of every month, before that', '0999-12-28', 'invalid-day'],
    ['an instant', '2022-05-10T00:00:00Z', 'invalid-day'],
    ['the Italian way to write it', '31/12/2022', 'invalid-day'],
    ['a line end after it', '2022-05-10\n', 'invalid-day'],
    ['blank text', '', 'invalid-day'],
    ['a Date', new Date(0), 'wrong-type'],
  ])

  test.prop([
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom('2022', '2024', '1000'),
  ])('is accepted where it exists', (month, day, year) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    expect(civilDaySchema.safeParse(text).success).toBe(dayNumber(text) !== undefined)
  })
})

describe('an instant', () => {
  table(instantSchema, [
    ...notText,
    ['with an offset', '2022-05-10T10:00:00+02:00'],
    ['in UTC', '2022-12-31T22:59:59.999Z'],
    ['without an offset', '2022-05-10T10:00:00', 'invalid-instant'],
    ['a day', '2022-05-10', 'invalid-instant'],
    ['on a day that does not exist', '2022-02-30T10:00:00Z', 'invalid-instant'],
    ['at an hour that does not exist', '2022-05-10T24:00:00Z', 'invalid-instant'],
  ])

  test.prop([fc.string()])('is accepted where it names a moment', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(milliseconds(text) !== undefined)
  })
})

describe('a decimal', () => {
  table(decimalSchema, [
    ['text', '6.5'],
    ['a number', 6.5],
    ['below zero', '-0.001'],
    ['a comma', '6,5', 'invalid-decimal'],
    ['thousands apart', '1.000.000', 'invalid-decimal'],
    ['blank text', '', 'invalid-decimal'],
    ['a unit', '6.5 EUR', 'invalid-decimal'],
    ['not a number', Number.NaN, 'invalid-decimal'],
    ['no finite number', Number.POSITIVE_INFINITY, 'invalid-decimal'],
    ['64 digits', '9'.repeat(64)],
    ['65 digits', '9'.repeat(65), 'invalid-decimal'],
    ['a number of 65 digits', 1e64],
    ['a number of 66 digits', 1e65, 'invalid-decimal'],
    ['a big integer', 7n, 'invalid-decimal'],
    ['a boolean', true, 'invalid-decimal'],
    ['nothing', undefined, 'required'],
    ['null', null, 'required'],
  ])

  test.prop([fc.oneof(fc.string(), fc.double(), fc.double().map(String), fc.anything())])(
    'is accepted where it has an exact value',
    (value) => {
      expect(decimalSchema.safeParse(value).success).toBe(rational(value) !== undefined)
    },
  )
})

describe('an amount in euro', () => {
  table(amountEurSchema, [
    ['nothing at all', '0'],
    ['minus nothing', '-0'],
    ['a cent', '0.01'],
    ['a cent, as a number', 0.01],
    ['a tenth of a cent', '0.001', 'too-many-decimals'],
    ['a tenth of a cent, as a number', 0.001, 'too-many-decimals'],
    ['a cent below zero', '-0.01', 'negative-amount'],
    ['a cent below zero, as a number', -0.01, 'negative-amount'],
    ['a tenth of a cent below zero', '-0.001', 'negative-amount', 'too-many-decimals'],
    ['two decimals, as written', '10.00'],
    ['three decimals, as written: ten, or ten thousand?', '10.000', 'too-many-decimals'],
    ['a power of ten', '1e3'],
    ['a negative power of ten', '1e-2'],
    ['a smaller one', '1e-3', 'too-many-decimals'],
    ['fifteen digits', '999999999999999.99'],
    ['sixteen digits', '9999999999999999.99'],
    ['no decimal', '6,5', 'invalid-decimal'],
    ['not a number', Number.NaN, 'invalid-decimal'],
    ['nothing', undefined, 'required'],
    ['null', null, 'required'],
  ])

  test.prop([fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 4 })])(
    'is accepted from zero, to the cent',
    (digits, decimals) => {
      const text = `${digits}e-${decimals}`
      expect(amountEurSchema.safeParse(text).success).toBe(digits >= 0n && decimals <= 2)
    },
  )
})

describe('an amount in euro, as answers give it', () => {
  table(euroAmountSchema, [
    ...notText,
    ['with its two decimals', '110000.00'],
    ['nothing', '0.00'],
    ['a cent', '0.01'],
    ['a difference', '-0.05'],
    ['minus nothing', '-0.00'],
    ['without decimals', '110000', 'invalid-euro-amount'],
    ['with one decimal', '110000.0', 'invalid-euro-amount'],
    ['with three decimals', '110000.000', 'invalid-euro-amount'],
    ['with a comma', '110000,00', 'invalid-euro-amount'],
    ['with thousands apart', '110.000.00', 'invalid-euro-amount'],
    ['without a whole part', '.50', 'invalid-euro-amount'],
    ['with a zero before', '0110.00', 'invalid-euro-amount'],
    ['with a plus', '+1.00', 'invalid-euro-amount'],
    ['with two signs', '--1.00', 'invalid-euro-amount'],
    ['with a unit', '1.00 EUR', 'invalid-euro-amount'],
    ['with a line end', '1.00\n', 'invalid-euro-amount'],
    ['as a power of ten', '1e2', 'invalid-euro-amount'],
    ['with digits of another script', '١.٠٠', 'invalid-euro-amount'],
    ['blank', '', 'invalid-euro-amount'],
  ])

  it('is asked for in both languages', () => {
    expect(issuesOf(euroAmountSchema, '1', 'it')[0]?.message).toBe(
      'Deve essere un importo in euro con due decimali (per esempio "110000.00").',
    )
    expect(issuesOf(euroAmountSchema, '1', 'en')[0]?.message).toBe(
      'Must be an amount in euro with two decimals (for example "110000.00").',
    )
  })

  test.prop([fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })])('is what amounts are written as', (cents) => {
    expect(codesOf(euroAmountSchema, euroAmount(cents))).toEqual([])
    expect(codesOf(amountEurSchema, euroAmount(cents))).toEqual(cents < 0n ? ['negative-amount'] : [])
  })

  test.prop([fc.oneof(fc.string({ unit: fc.constantFrom('-', '0', '7', '.') }), fc.string())])(
    'is nothing else',
    (text) => {
      const cents = /^-?\d+\.\d{2}$/.test(text) ? BigInt(text.replace('.', '')) : undefined
      const written = cents !== undefined && euroAmount(cents) === text.replace(/^-(?=[0.]*$)/, '')
      expect(euroAmountSchema.safeParse(text).success).toBe(written)
    },
  )
})

describe('a count', () => {
  table(countSchema, [
    ['none', 0],
    ['minus none', -0],
    ['one', 1],
    ['fewer than none', -1, 'invalid-value'],
    ['a half', 0.5, 'wrong-type'],
    ['the highest', Number.MAX_SAFE_INTEGER],
    ['a higher one', Number.MAX_SAFE_INTEGER + 1, 'invalid-value'],
    ['no end', Number.POSITIVE_INFINITY, 'wrong-type'],
    ['not a number', Number.NaN, 'wrong-type'],
    ['text', '1', 'wrong-type'],
    ['nothing', undefined, 'required'],
    ['null', null, 'required'],
  ])

  it('is said to be whole', () => {
    expect(issuesOf(countSchema, 0.5, 'it')[0]?.message).toBe('Deve essere un numero intero.')
    expect(issuesOf(countSchema, 0.5, 'en')[0]?.message).toBe('Must be a whole number.')
  })
})

describe('a tax code', () => {
  table(taxCodeSchema, [
    ...notText,
    ...halves,
    ['eleven digits', '10000015007'],
    ['as people write it', 'IT 1000-0015.007'],
    ['with a wrong check digit, for the rules to note', '10000015008'],
    ['of an odd shape, for the rules to note', 'CHE-123.456.789'],
    ['40 characters', '1'.repeat(40)],
    ['41 characters', '1'.repeat(41), 'too-long'],
    ['white space', ' \t\u00a0', 'blank'],
    ['blank text', '', 'blank'],
  ])
})

describe('an id', () => {
  table(idSchema, [
    ...notText,
    ...halves,
    ['half a character too long', `\ud83d${'x'.repeat(200)}`, 'too-long', 'lone-surrogate'],
    ['one character', '1'],
    ['200 characters', 'x'.repeat(200)],
    ['201 characters', 'x'.repeat(201), 'too-long'],
    ['blank text', '', 'blank'],
    ['white space', '\u2003\ufeff\n', 'blank'],
    ['too much white space', ' '.repeat(201), 'blank', 'too-long'],
    ['white space before', ' x'],
    ['a letter that is not ASCII', 'è'],
  ])

  test.prop([fc.string({ unit: 'binary' })])('is accepted unless it is blank', (text) => {
    expect(idSchema.safeParse(text).success).toBe(text.trim() !== '')
  })

  test.prop([codeUnits])('is accepted unless it is blank or holds half a character', (text) => {
    expect(idSchema.safeParse(text).success).toBe(text.trim() !== '' && survives(text))
  })
})

describe('a name', () => {
  table(nameSchema, [
    ...halves,
    ['200 characters', 'x'.repeat(200)],
    ['201 characters', 'x'.repeat(201), 'too-long'],
    ['blank text', '', 'blank'],
  ])
})

describe('a text', () => {
  test.prop([codeUnits])('is accepted unless it holds half a character', (text) => {
    expect(codesOf(textSchema, text)).toEqual(survives(text) ? [] : ['lone-surrogate'])
  })

  it('with half a character is refused in both languages', () => {
    expect(issuesOf(textSchema, '\ud800', 'it')[0]?.message).toBe(
      'Contiene mezzo carattere (metà di una coppia di surrogati Unicode): il testo va riscritto.',
    )
    expect(issuesOf(textSchema, '\ud800', 'en')[0]?.message).toBe(
      'Holds half a character (one half of a Unicode surrogate pair): the text must be written again.',
    )
  })

  table(textSchema, [
    ...notText,
    ...halves,
    ['20,000 characters', 'x'.repeat(20_000)],
    ['20,001 characters', 'x'.repeat(20_001), 'too-long'],
    ['blank text, for the rules to find', ''],
    ['white space, for the rules to find', ' \n'],
  ])
})
