import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { firstRows, type Identifiers, identityKeys } from '../../src/rules/identity'

const ANY = 'any-shared-identifier'

describe('the keys of a party', () => {
  it.each<[string, Identifiers, readonly string[]]>([
    ['are its tax code', { taxCode: '10000015007' }, ['10000015007']],
    ['are its VAT number where it has no tax code', { vatNumber: '10000015007' }, ['10000015007']],
    [
      'are both where they differ',
      { taxCode: 'RSSMRA79B11C566R', vatNumber: '10000015007' },
      ['RSSMRA79B11C566R', '10000015007'],
    ],
    ['are one where they are the same', { taxCode: '10000015007', vatNumber: '10000015007' }, ['10000015007']],
    [
      'are one where they are the same in two spellings',
      { taxCode: '1000 0015 007', vatNumber: 'it10000015007' },
      ['10000015007'],
    ],
    ['are none where nothing is said', {}, []],
    ['are none where it is said that there are none', { taxCode: null, vatNumber: null }, []],
    ['are none where the codes are blank', { taxCode: '', vatNumber: ' . - ' }, []],
    ['are the other one where one is blank', { taxCode: ' ', vatNumber: '10000015007' }, ['10000015007']],
    ['carry no country where it is Italy', { taxCode: '10000015007', country: 'IT' }, ['10000015007']],
    ['carry no country where none is said', { taxCode: '10000015007', country: null }, ['10000015007']],
    ['carry the country where it is another', { taxCode: 'HRB 12345', country: 'DE' }, ['DE HRB12345']],
    [
      'keep the eleven digits of another country apart from those of Italy',
      { taxCode: '10000015007', country: 'HR' },
      ['HR 10000015007'],
    ],
    ['are none where a foreign code is blank', { taxCode: ' ', country: 'DE' }, []],
    [
      'are those of Italy where a foreign enterprise holds an Italian VAT number',
      { taxCode: 'HRB 12345', vatNumber: 'IT 10000015007', country: 'DE' },
      ['DE HRB12345', '10000015007'],
    ],
    [
      'are those of Italy for such a number behind a space as well',
      { vatNumber: ' it10000015007', country: 'DE' },
      ['10000015007'],
    ],
  ])('%s', (_, party, keys) => {
    expect(identityKeys(party, ANY)).toEqual(keys)
    expect(identityKeys(party, 'tax-code-only')).toEqual(keys.slice(0, 1))
  })

  it.each(['10000015007', ' 1000.0015-007', 'IT10000015007', 'it 10000015007', 'I.T. 10000015007'])(
    'are the same however an Italian code is spelt: %s',
    (spelt) => {
      expect(identityKeys({ taxCode: spelt }, ANY)).toEqual(['10000015007'])
    },
  )

  it.each(['IT123456789', 'IT 123456789', 'it123456789', 'IT.123.456.789'])(
    'are the same however a foreign code is spelt, although it begins with IT: %s',
    (spelt) => {
      expect(identityKeys({ taxCode: spelt, country: 'DE' }, ANY)).toEqual(['DE IT123456789'])
    },
  )

  test.prop([
    fc.record({
      taxCode: fc.option(fc.string(), { nil: undefined }),
      vatNumber: fc.option(fc.string(), { nil: null }),
      country: fc.constantFrom('IT', 'DE', null, undefined),
    }),
  ])('are two at most, differ, and are never blank', (party) => {
    const keys = identityKeys(party, ANY)
    expect(keys.length).toBeLessThanOrEqual(2)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key.trim()).not.toBe('')
  })
})

describe('rows of the same party', () => {
  it.each<[string, readonly (readonly string[])[], readonly number[]]>([
    ['are none where there are no rows', [], []],
    ['stand apart where they share nothing', [['a'], ['b']], [0, 1]],
    ['fall together where they share a key', [['a'], ['b'], ['a']], [0, 1, 0]],
    [
      'fall together through the second key',
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
      [0, 0],
    ],
    ['fall together through a third row', [['a'], ['b'], ['a', 'b']], [0, 0, 0]],
    ['fall together through a third row that comes last', [['a', 'b'], ['c'], ['b', 'c']], [0, 0, 0]],
    ['fall together where two groups meet late', [['a'], ['b'], ['a', 'c'], ['b', 'd'], ['c', 'd']], [0, 0, 0, 0, 0]],
    ['stand apart where neither has a key', [[], [], ['a']], [0, 1, 2]],
    ['are one row where it repeats its key', [['a', 'a']], [0]],
    ['are named by the first of them', [['b'], ['a'], ['c'], ['a'], ['b']], [0, 1, 2, 1, 0]],
    ['may carry names that every object has', [['__proto__'], ['constructor'], ['__proto__']], [0, 1, 0]],
  ])('%s', (_, keys, firsts) => {
    expect(firstRows(keys)).toEqual(firsts)
  })

  const rows = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }), { maxLength: 12 })

  test.prop([rows])('are named by a row that is no later, and that names itself', (keys) => {
    const firsts = firstRows(keys)
    expect(firsts).toHaveLength(keys.length)
    for (const [row, first] of firsts.entries()) {
      expect(first).toBeLessThanOrEqual(row)
      expect(firsts[first]).toBe(first)
    }
  })

  test.prop([rows])('are those that a slow search finds, which joins whatever touches until nothing does', (keys) => {
    expect(groups(firstRows(keys))).toEqual(new Set(joined(keys).map(named)))
  })

  test.prop([rows, fc.infiniteStream(fc.nat())])('are the same in whatever order the rows stand', (keys, turns) => {
    const order = shuffled(keys.length, turns)
    const firsts = firstRows(order.map((row) => keys[row] ?? []))
    const back = keys.map((_, row) => order[firsts[order.indexOf(row)] ?? Number.NaN] ?? Number.NaN)
    expect(groups(back)).toEqual(groups(firstRows(keys)))
  })

  test.prop([rows])('are the same in whatever order the keys of a row stand', (keys) => {
    expect(firstRows(keys.map((row) => row.toReversed()))).toEqual(firstRows(keys))
  })

  it.each<[string, (row: number) => readonly string[]]>([
    ['one long chain', (row) => [`${row}`, `${row + 1}`]],
    ['one long chain backwards', (row) => [`${COUNT - row}`, `${COUNT - row - 1}`]],
    [
      'pairs first, which all meet later',
      (row) => (row < COUNT / 2 ? [`${row}`] : [`${row - COUNT / 2}`, `${row - COUNT / 2 + 1}`]),
    ],
    ['one key in every row', () => ['a']],
  ])('are found among 100,000 as well: %s', (_, keysOf) => {
    const firsts = firstRows(Array.from({ length: COUNT }, (_row, row) => keysOf(row)))
    expect(firsts.filter((first) => first !== 0)).toEqual([])
  })
})

const COUNT = 100_000

/** Joins groups that share a key, over and over, until no two do. */
function joined(keys: readonly (readonly string[])[]): readonly (readonly number[])[] {
  let found = keys.map((row, at) => ({ rows: [at], keys: new Set(row) }))
  for (;;) {
    const [first, second] = found.flatMap((a, at) =>
      found.slice(at + 1).flatMap((b) => (disjoint(a.keys, b.keys) ? [] : [a, b])),
    )
    if (first === undefined || second === undefined) return found.map(({ rows }) => rows)
    found = [
      ...found.filter((group) => group !== first && group !== second),
      { rows: [...first.rows, ...second.rows], keys: new Set([...first.keys, ...second.keys]) },
    ]
  }
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((key) => !b.has(key))
}

/** The rows of each party, by the row that names it. */
function groups(firsts: readonly number[]): ReadonlySet<string> {
  const byFirst = new Map<number, number[]>()
  for (const [row, first] of firsts.entries()) byFirst.set(first, [...(byFirst.get(first) ?? []), row])
  return new Set([...byFirst.values()].map(named))
}

function named(rows: readonly number[]): string {
  return rows.toSorted((a, b) => a - b).join(' ')
}

function shuffled(length: number, turns: Iterator<number>): readonly number[] {
  const rest = Array.from({ length }, (_, row) => row)
  return Array.from({ length }, () => rest.splice((turns.next().value ?? 0) % rest.length, 1)[0] ?? Number.NaN)
}
