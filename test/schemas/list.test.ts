import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { list, unique, uniqueBy } from '../../src/schemas/list'
import { idSchema, textSchema } from '../../src/schemas/text'
import { codesOf, issuesOf } from './issues-of'

const items = (count: number, item: unknown) => Array.from({ length: count }, () => item)

describe('a list', () => {
  const schema = list(textSchema)

  it.each([
    ['may be empty', []],
    ['holds 100,000 items', items(100_000, '')],
  ])('%s', (_why, value) => {
    expect(codesOf(schema, value)).toEqual([])
  })

  it.each<[string, unknown, ...string[]]>([
    ['does not hold 100,001', items(100_001, ''), 'too-many'],
    ['says so once, whatever it holds', items(100_001, 7), 'too-many'],
    ['has no hole', [''].concat(Array(1)), 'required at [1]'],
    ['is not null', null, 'required'],
    ['is not text', 'ab', 'wrong-type'],
    ['is not an object with a length', { length: 0 }, 'wrong-type'],
    ['is not an object of excessive length', { length: 100_001 }, 'wrong-type'],
    ['is not text of excessive length', 'x'.repeat(100_001), 'wrong-type'],
    ['says which item is wrong', ['', null, 7], 'required at [1]', 'wrong-type at [2]'],
  ])('%s', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })

  it('reports a thousand problems', () => {
    expect(codesOf(schema, items(1_000, 7))).toHaveLength(1_000)
  })

  it('reports no more than a thousand, and says that there are more', () => {
    const issues = issuesOf(schema, items(1_001, 7), 'it')
    expect(issues).toHaveLength(1_001)
    expect(issues.at(-1)).toEqual({
      code: 'too-many-problems',
      path: '',
      message: 'Questo elenco ha più di 1.000 problemi: gli altri non sono riportati.',
    })
  })

  it.each([false, true])(
    'of nothing but faults, however deep, never makes safeParse throw (jitless: %s)',
    (jitless) => {
      const seats = z.strictObject({
        seats: list(z.strictObject({ a: textSchema, b: textSchema })),
        other: list(idSchema),
      })
      const nested = z.strictObject({ parties: list(seats) })
      const parties = [{ seats: items(100_000, {}), other: items(100_000, ' '.repeat(201)) }]
      expect(nested.safeParse({ parties }, { jitless }).error?.issues).toHaveLength(1_001)
    },
  )
})

describe('a list of texts that differ', () => {
  const schema = list(textSchema, unique)

  it.each<[string, readonly string[], ...string[]]>([
    ['different ones', ['a', 'A', 'a ']],
    ['one twice', ['a', 'b', 'a'], 'duplicate-path at [2]'],
    ['one thrice', ['a', 'a', 'a'], 'duplicate-path at [1]', 'duplicate-path at [2]'],
    ['a word of the engine', ['__proto__', '__proto__'], 'duplicate-path at [1]'],
  ])('%s', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })

  it('names the one', () => {
    expect(issuesOf(schema, ['a', 'a'], 'it')[0]?.message).toBe('Il percorso "a" è già indicato.')
  })
})

describe('a list of items with ids of their own', () => {
  const schema = list(z.strictObject({ id: z.nullish(z.string()) }), uniqueBy('id', 'duplicate-party'))

  it.each<[string, readonly unknown[], ...string[]]>([
    ['different ids', [{ id: 'a' }, { id: 'A' }, { id: 'a ' }]],
    ['items without an id', [{}, {}, { id: null }, { id: null }]],
    ['items with a blank id, as in a draft', [{ id: '' }, { id: '' }, { id: ' ' }, { id: ' ' }]],
    ['the same id twice', [{ id: 'a' }, { id: 'b' }, { id: 'a' }], 'duplicate-party at [2].id'],
    ['the same id thrice', items(3, { id: 'a' }), 'duplicate-party at [1].id', 'duplicate-party at [2].id'],
    ['ids with a meaning to the engine', items(2, { id: '__proto__' }), 'duplicate-party at [1].id'],
  ])('%s', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })

  it('reports no more than a thousand', () => {
    expect(codesOf(schema, items(100_000, { id: 'a' }))).toHaveLength(1_001)
  })
})
