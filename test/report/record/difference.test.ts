import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../src/report/record/difference'
import { leaves, replaced, valuesWithNames, without, written } from './json-values'

const ITEMS = [{ code: 'a' }, { code: 'b' }, { code: 'b' }, { code: 'c', facts: { count: 9 } }]

describe('the differences of two values', () => {
  test.prop([fc.jsonValue({ maxDepth: 5 })])('are none where they are alike', (value) => {
    expect(differences(value, structuredClone(value), [])).toEqual([])
  })

  it.each<[string, unknown, unknown, readonly object[]]>([
    ['a figure', { a: { b: 1 } }, { a: { b: 2 } }, [{ found: 'in-both', path: 'x.a.b', recorded: 1, derived: 2 }]],
    ['a figure and a text', { a: 1 }, { a: '1' }, [{ found: 'in-both', path: 'x.a', recorded: 1, derived: '1' }]],
    ['nothing and an object', { a: null }, { a: {} }, [{ found: 'in-both', path: 'x.a', recorded: null, derived: {} }]],
    ['a list and an object', { a: [] }, { a: {} }, [{ found: 'in-both', path: 'x.a', recorded: [], derived: {} }]],
    ['a member more', { a: 1, b: 2 }, { a: 1 }, [{ found: 'in-the-record-alone', path: 'x.b', recorded: 2 }]],
    ['a member less', { a: 1 }, { a: 1, b: null }, [{ found: 'in-the-replay-alone', path: 'x.b', derived: null }]],
    [
      'members and items at once, in the order of the keys',
      { b: [1, 2], a: 1 },
      { b: [1, 3], c: 4 },
      [
        { found: 'in-the-record-alone', path: 'x.a', recorded: 1 },
        { found: 'in-both', path: 'x.b[1]', recorded: 2, derived: 3 },
        { found: 'in-the-replay-alone', path: 'x.c', derived: 4 },
      ],
    ],
    [
      'a key that is no name',
      { 'single-lead': 1 },
      { 'single-lead': 2 },
      [{ found: 'in-both', path: 'x["single-lead"]', recorded: 1, derived: 2 }],
    ],
  ])('say where and what: %s', (_, recorded, derived, expected) => {
    expect(differences(recorded, derived, ['x'])).toEqual(expected)
  })

  it.each([
    ['at the start', 0],
    ['in the middle', 2],
    ['at the end', 4],
  ])('show an item more as that item, %s', (_, place) => {
    const more = ITEMS.toSpliced(place, 0, { code: 'new' })
    expect(differences(ITEMS, more, [])).toEqual([
      { found: 'in-the-replay-alone', path: `[${place}]`, derived: { code: 'new' } },
    ])
    expect(differences(more, ITEMS, [])).toEqual([
      { found: 'in-the-record-alone', path: `[${place}]`, recorded: { code: 'new' } },
    ])
  })

  it('show several items more, and an item that changed beside them', () => {
    const recorded = [1, 2, 3]
    expect(differences(recorded, [1, 9, 8, 7, 3], [])).toEqual([
      { found: 'in-both', path: '[1]', recorded: 2, derived: 9 },
      { found: 'in-the-replay-alone', path: '[2]', derived: 8 },
      { found: 'in-the-replay-alone', path: '[3]', derived: 7 },
    ])
    expect(differences(recorded, [], [])).toHaveLength(3)
    expect(differences([], recorded, [])).toHaveLength(3)
  })

  it('show a list that begins and ends alike where one item is the same as its neighbour', () => {
    expect(differences([1, 1], [1, 1, 1], [])).toEqual([{ found: 'in-the-replay-alone', path: '[2]', derived: 1 }])
    expect(differences([1, 1, 1], [1], [])).toHaveLength(2)
  })

  test.prop([valuesWithNames, fc.nat()])('show a leaf that changed at exactly its path', (value, chosen) => {
    const all = leaves(value)
    const leaf = all[chosen % Math.max(all.length, 1)]
    fc.pre(leaf !== undefined)
    const steps = leaf?.steps ?? []
    const found = differences(replaced(value, steps, ['changed']), value, [])
    expect(found).toEqual([{ found: 'in-both', path: written(steps), recorded: ['changed'], derived: leaf?.value }])
  })

  test.prop([fc.array(fc.constantFrom(1, 2, { a: 1 }), { minLength: 1 }), fc.nat()])(
    'show an item that was taken away as one difference',
    (items, chosen) => {
      const [difference, ...others] = differences(without(items, [chosen % items.length]), items, [])
      expect(difference).toMatchObject({ found: 'in-the-replay-alone', derived: items[chosen % items.length] })
      expect(others).toEqual([])
    },
  )
})
