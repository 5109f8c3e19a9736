import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { shareOf } from '../../../src/report/document/share'

const of = (part: number, whole: number) =>
  shareOf({ numerator: BigInt(part), denominator: 1n }, { numerator: BigInt(whole), denominator: 1n })

describe('shareOf', () => {
  it('is cut, so that a bar never reaches what its figure does not', () => {
    expect(of(1, 3)).toBe(0.3333)
    expect(of(2, 3)).toBe(0.6666)
    expect(of(3, 3)).toBe(1)
  })

  it('is nothing of less than nothing, and on a scale without length', () => {
    expect(of(-1, 3)).toBe(0)
    expect(of(0, 3)).toBe(0)
    expect(of(0, 0)).toBe(0)
    expect(of(1, 0)).toBe(0)
  })

  test.prop([fc.nat(), fc.nat(), fc.integer({ min: 1 })])('keeps the order of parts', (one, other, whole) => {
    if (one <= other) expect(of(one, whole)).toBeLessThanOrEqual(of(other, whole))
  })
})
