import { fc, test } from '@fast-check/vitest'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/report/record/canonical-json'
import { MAX_DEPTH } from '../../../src/report/record/json-walk'
import { reordered } from './json-values'

/** A value inside so many lists and objects. */
function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

/** What a call throws. */
function refusal(value: unknown): unknown {
  try {
    return canonicalJson(value)
  } catch (error) {
    return error
  }
}

describe('canonical JSON', () => {
  it('is the example of RFC 8785, section 3.2', () => {
    const input = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts keys by UTF-16 code units, as RFC 8785, section 3.2.3, has it', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']
    const input = Object.fromEntries(keys.map((key) => [key, 0]))
    expect(canonicalJson(input)).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`)
  })

  it('sorts digits as text, not as numbers', () => {
    expect(canonicalJson({ 9: 0, 10: 0, 1: 0 })).toBe('{"1":0,"10":0,"9":0}')
  })

  it.each([
    ['null', null, 'null'],
    ['a text', 'è "vero"', '"è \\"vero\\""'],
    ['an empty text', '', '""'],
    ['a pair of surrogates', '😀', '"😀"'],
    ['zero below zero', -0, '0'],
    ['an empty list', [], '[]'],
    ['an empty object', {}, '{}'],
    ['an object without prototype', Object.assign(Object.create(null), { b: 1, a: 2 }), '{"a":2,"b":1}'],
    ['a member that is not said', { a: undefined, b: 1 }, '{"b":1}'],
    [
      'the same part twice',
      ((part) => ({ a: part, b: [part, part] }))({ c: 1 }),
      '{"a":{"c":1},"b":[{"c":1},{"c":1}]}',
    ],
    ['a key of its own called __proto__', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
    [
      'what is read through an accessor',
      {
        get a() {
          return 1
        },
      },
      '{"a":1}',
    ],
  ])('writes %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test.prop([fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' })])('is what another implementation writes', (value) => {
    expect(canonicalJson(value)).toBe(canonicalize(value))
  })

  test.prop([fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { maxKeys: 20 })])(
    'is what another implementation writes, whatever the keys',
    (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value))
    },
  )

  test.prop([fc.jsonValue({ maxDepth: 6 }), fc.infiniteStream(fc.nat(99))])(
    'does not depend on the order of keys, and is read back as the same value',
    (value, order) => {
      const text = canonicalJson(value)
      expect(canonicalJson(reordered(value, order))).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    },
  )

  test.prop([fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })])(
    'writes texts and numbers as JSON.stringify does',
    (text, number) => {
      expect(canonicalJson([text, number])).toBe(JSON.stringify([text, number]))
    },
  )
})

describe('what JSON cannot hold is refused, with its path', () => {
  class Money {
    readonly amount = 1
  }
  const circle: Record<string, unknown> = {}
  circle['b'] = [{ c: circle }]
  const hidden = Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false })

  it.each<[string, unknown, string]>([
    ['a number that is none', { a: [Number.NaN] }, 'a[0]'],
    ['an infinite number', { a: Number.POSITIVE_INFINITY }, 'a'],
    ['an infinite number below zero', { a: Number.NEGATIVE_INFINITY }, 'a'],
    ['nothing at all', undefined, 'value'],
    ['an item that is not said', { a: [1, undefined] }, 'a[1]'],
    // oxlint-disable-next-line no-sparse-arrays
    ['a hole in a list', { a: [1, , 2] }, 'a[1]'],
    ['a function', { a: { b: () => 1 } }, 'a.b'],
    ['a way to JSON of its own', { a: { toJSON: () => 1 } }, 'a.toJSON'],
    ['a symbol', { a: Symbol('b') }, 'a'],
    ['a member under a symbol', { a: { [Symbol('b')]: 1 } }, 'a'],
    ['a member that is hidden', { a: hidden }, 'a'],
    ['a big integer', { a: 1n }, 'a'],
    ['a date', { a: new Date(0) }, 'a'],
    ['a map', { a: new Map() }, 'a'],
    ['an instance of a class', { a: [new Money()] }, 'a[0]'],
    ['an object that inherits', { a: Object.create({ b: 1 }) }, 'a'],
    ['a boxed text', { a: Object('b') }, 'a'],
    ['a list of a class of its own', { a: new (class extends Array<number> {})() }, 'a'],
    ['a list that holds more than items', { a: Object.assign([1], { b: 2 }) }, 'a'],
    ['half a surrogate pair', { a: 'b\ud83d' }, 'a'],
    ['the other half', { a: '\ude00b' }, 'a'],
    ['half a surrogate pair in a key', { a: { '\ud83d': 1 } }, 'a'],
    ['a value that holds itself', circle, 'b[0].c'],
    ['under a key that is no name', { 'a b': { '1': Number.NaN } }, '["a b"]["1"]'],
  ])('%s', (_, value, path) => {
    expect(refusal(value)).toMatchObject({ name: 'RuleInputError', code: 'not-json', path })
  })

  it.each([MAX_DEPTH - 1, MAX_DEPTH])('but not a value %i deep', (depth) => {
    expect(JSON.parse(canonicalJson(nested(depth)))).toEqual(nested(depth))
  })

  it.each([MAX_DEPTH + 1, 100_000])('and neither is a value %i deep', (depth) => {
    expect(refusal(nested(depth))).toMatchObject({ name: 'RuleInputError', code: 'nested-too-deep' })
  })
})
