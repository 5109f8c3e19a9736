import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { atMostCharacters, atMostItems } from '../../src/schemas/at-most'
import { codesOf } from './issues-of'

describe('a limit of characters', () => {
  const schema = z.any().check(atMostCharacters(2))

  it.each<[string, unknown, boolean]>([
    ['as many', 'ab', true],
    ['one more', 'abc', false],
    ['as many of two units each', '😀😀', true],
    ['one more of these', '😀😀😀', false],
    ['a list of more', [1, 2, 3], true],
    ['an object that says it is longer', { length: 3 }, true],
    ['an object whose length is none', { length: 'x' }, true],
    ['nothing', null, true],
  ])('is asked of texts alone: %s', (_what, value, within) => {
    expect(codesOf(schema, value)).toEqual(within ? [] : ['too-long'])
  })

  it('can be read from the schema', () => {
    expect(z.string().check(atMostCharacters(2)).maxLength).toBe(2)
    expect(z.toJSONSchema(z.string().check(atMostCharacters(2)))).toMatchObject({ maxLength: 2 })
  })
})

describe('a limit of items', () => {
  const schema = z.any().check(atMostItems(2))

  it.each<[string, unknown, boolean]>([
    ['as many', [1, 2], true],
    ['one more', [1, 2, 3], false],
    ['a text of more', 'abc', true],
    ['an object that says it is longer', { length: 3 }, true],
    ['nothing', undefined, true],
  ])('is asked of lists alone: %s', (_what, value, within) => {
    expect(codesOf(schema, value)).toEqual(within ? [] : ['too-many'])
  })

  it('comes before the items, and can be read from the schema', () => {
    const looked: unknown[] = []
    const item = z.custom((value) => looked.push(value) > 0)
    expect(codesOf(z.array(item).check(atMostItems(2)), [1, 2, 3])).toEqual(['too-many'])
    expect(looked).toEqual([])
    expect(z.toJSONSchema(z.array(z.string()).check(atMostItems(2)))).toMatchObject({ maxItems: 2 })
  })
})
