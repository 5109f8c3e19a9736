import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Bound, keeps } from '../../src/values/bound'

describe('a bound', () => {
  it.each<[string, Bound, number, boolean]>([
    ['"at least" refuses what is below the figure', 'at-least', -1, false],
    ['"at least" is kept by the figure itself', 'at-least', 0, true],
    ['"at least" is kept by what is above the figure', 'at-least', 1, true],
    ['"at most" is kept by what is below the figure', 'at-most', -1, true],
    ['"at most" is kept by the figure itself', 'at-most', 0, true],
    ['"at most" refuses what is above the figure', 'at-most', 1, false],
  ])('%s', (_, bound, order, kept) => {
    expect(keeps(bound, order)).toBe(kept)
    expect(keeps(bound, BigInt(order))).toBe(kept)
  })

  test.prop([fc.bigInt()])('divides all values between its two sides, which share the figure alone', (order) => {
    expect(keeps('at-least', order) && keeps('at-most', order)).toBe(order === 0n)
    expect(keeps('at-least', order) || keeps('at-most', order)).toBe(true)
  })
})
