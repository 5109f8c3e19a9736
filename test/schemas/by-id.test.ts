import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { byId } from '../../src/schemas/by-id'
import { decimalSchema } from '../../src/schemas/decimal'
import { list } from '../../src/schemas/list'
import { ourWords } from '../../src/schemas/problem'
import { codesOf, issuesOf } from './issues-of'

const schema = byId(decimalSchema)

/** Ids and what stands under them, as `JSON.parse` makes them: an own key `__proto__` is one of them. */
const ids = (count: number, value: unknown): unknown =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, value]))

describe('values by id', () => {
  it.each<[string, unknown, ...string[]]>([
    ['none', {}],
    ['some', { quality: '15', impact: 20.5 }],
    ['under words of the engine', { constructor: 1, toString: 2, hasOwnProperty: 3, length: 4 }],
    ['under numbers', { 0: 1, 10: 2 }],
    ['under an id of 200 characters', { ['x'.repeat(200)]: 1 }],
    ['under an id of 201 characters', { ['x'.repeat(201)]: 1 }, `unknown-key at ${'x'.repeat(201)}`],
    ['under a blank', { '': 1, ' ': 2, a: 3 }, 'unknown-key at [""]', 'unknown-key at [" "]'],
    ['that are wrong', { a: '6,5', b: 1, c: null }, 'invalid-decimal at a', 'required at c'],
    ['that are nothing', { a: undefined }, 'required at a'],
    ['in a list', [['a', 1]], 'wrong-type'],
    ['in a text', '{}', 'wrong-type'],
    ['in a number', 7, 'wrong-type'],
    ['in a Map', new Map([['a', 1]]), 'invalid-value'],
    ['in nothing', undefined, 'required'],
    ['in null', null, 'required'],
  ])('%s', (_what, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })

  it('are refused under an own key __proto__, not lost', () => {
    const value: unknown = JSON.parse('{"a":1,"__proto__":2}')
    expect(issuesOf(schema, value, 'it')).toEqual([
      { code: 'unknown-key', path: '__proto__', message: 'Chiave sconosciuta: "__proto__".' },
    ])
    expect(issuesOf(schema, value, 'en')[0]?.message).toBe('Unknown key: "__proto__".')
    const within = z.strictObject({ marks: z.optional(schema) }, ourWords)
    expect(codesOf(within, { marks: value })).toEqual(['unknown-key at marks.__proto__'])
    expect(codesOf(within, { marks: JSON.parse('{"__proto__":{"toString":7}}') })).toEqual([
      'unknown-key at marks.__proto__',
    ])
  })

  it('are objects: it says so', () => {
    expect(issuesOf(schema, [], 'it')[0]?.message).toBe('Deve essere un oggetto.')
    expect(issuesOf(schema, [], 'en')[0]?.message).toBe('Must be an object.')
  })

  it('are at most 100,000, whatever they are', () => {
    expect(codesOf(schema, ids(100_000, '1'))).toEqual([])
    expect(codesOf(schema, ids(100_001, 'x'))).toEqual(['too-many'])
  })

  it.each([false, true])('of nothing but faults never make safeParse throw (jitless: %s)', (jitless) => {
    const faults = ids(100_000, 'x')
    const nested = z.strictObject({
      a: schema,
      b: byId(list(decimalSchema)),
      c: list(z.strictObject({ marks: schema })),
    })
    const value = { a: faults, b: { x: Array.from({ length: 100_000 }) }, c: [{ marks: faults }] }
    const { error } = nested.safeParse(value, { jitless })
    expect(error?.issues.map(({ path: [key] }) => key).filter((key) => key === 'a')).toHaveLength(1_001)
    expect(error?.issues.map(({ path: [key] }) => key).filter((key) => key === 'b')).toHaveLength(1_001)
    expect(error?.issues.map(({ path: [key] }) => key).filter((key) => key === 'c')).toHaveLength(1_001)
  })

  it('report a thousand faults, and of a thousand and one that there are more', () => {
    expect(codesOf(schema, ids(1_000, 'x'))).toHaveLength(1_000)
    expect(codesOf(schema, ids(1_001, 'x')).at(-1)).toBe('too-many-problems')
  })

  test.prop([fc.dictionary(fc.string(), fc.oneof(fc.constantFrom('1', 2, '6,5'), fc.jsonValue()))])(
    'come out as they went in, or are refused: none is lost',
    (values) => {
      const value: unknown = JSON.parse(JSON.stringify(values))
      const { success, data } = schema.safeParse(value)
      const inOrder = Object.entries(Object(value)).every(
        ([key, one]) => key !== '__proto__' && key.trim() !== '' && decimalSchema.safeParse(one).success,
      )
      expect(success).toBe(inOrder)
      if (success) expect(Object.entries(data)).toEqual(Object.entries(Object(value)))
    },
  )
})
