import { describe, expect, it } from 'vitest'
import { items, lacks, type Presence, part, text, texts, value } from '../../../src/rules/eligibility/presence'
import type { Finding } from '../../../src/verdict/finding'
import type { Evidence } from '../../../src/verdict/rule-result'

type Row<Given> = readonly [given: Given, closed: Presence, open: Presence]

describe('a text', () => {
  const rows: readonly Row<string | null | undefined>[] = [
    ['detto', 'present', 'present'],
    [' . ', 'present', 'present'],
    ['', 'absent', 'unknown'],
    [' \t\n', 'absent', 'unknown'],
    [null, 'absent', 'absent'],
    [undefined, 'absent', 'unknown'],
  ]
  it.each(rows)('%j is %s where the world is closed, %s where it is open', (given, closed, open) => {
    expect(text(given, true)).toBe(closed)
    expect(text(given, false)).toBe(open)
  })
})

describe('a list of texts', () => {
  const rows: readonly Row<readonly string[] | null | undefined>[] = [
    [['detto'], 'present', 'present'],
    [['', ' ', 'detto'], 'present', 'present'],
    [['', ' '], 'absent', 'unknown'],
    [[], 'absent', 'unknown'],
    [null, 'absent', 'absent'],
    [undefined, 'absent', 'unknown'],
  ]
  it.each(rows)('%j is %s where the list has ended, %s where it may grow', (given, ended, open) => {
    expect(texts(given, true)).toBe(ended)
    expect(texts(given, false)).toBe(open)
  })
})

describe('a list', () => {
  const rows: readonly Row<readonly unknown[] | null | undefined>[] = [
    [[{}], 'present', 'present'],
    [[''], 'present', 'present'],
    [[], 'absent', 'unknown'],
    [null, 'absent', 'absent'],
    [undefined, 'absent', 'unknown'],
  ]
  it.each(rows)('%j is %s where the list has ended, %s where it may grow', (given, ended, open) => {
    expect(items(given, true)).toBe(ended)
    expect(items(given, false)).toBe(open)
  })
})

describe('a value', () => {
  const rows: readonly Row<unknown>[] = [
    [0, 'present', 'present'],
    ['', 'present', 'present'],
    [false, 'present', 'present'],
    [{}, 'present', 'present'],
    [null, 'absent', 'absent'],
    [undefined, 'absent', 'unknown'],
  ]
  it.each(rows)('%j is %s where the world is closed, %s where it is open', (given, closed, open) => {
    expect(value(given, true)).toBe(closed)
    expect(value(given, false)).toBe(open)
  })
})

describe('a part', () => {
  interface Whole {
    readonly part?: string | null
  }
  const rows: readonly (readonly [whole: Whole | null | undefined, part: string | null | undefined])[] = [
    [{ part: 'detto' }, 'detto'],
    [{ part: '' }, ''],
    [{ part: null }, null],
    [{}, undefined],
    [null, null],
    [undefined, undefined],
  ]
  it.each(rows)('of %j is %j', (whole, expected) => {
    expect(part(whole, 'part')).toBe(expected)
  })
})

describe('what lacks', () => {
  const finding = { code: 'strategy-missing', clause: 'A.PROJ.6a', severity: 'blocking', facts: {} } as const
  const path = 'project.strategy'

  function recorded(presence: Presence): Evidence<Finding> {
    const evidence: Evidence<Finding> = { findings: [], missing: [] }
    lacks(evidence, presence, path, finding)
    return evidence
  }

  it('is a finding, with its path, where it is absent', () => {
    expect(recorded('absent')).toStrictEqual({ findings: [{ ...finding, path }], missing: [] })
  })

  it('is a missing fact where it may still come', () => {
    expect(recorded('unknown')).toStrictEqual({ findings: [], missing: [path] })
  })
})
