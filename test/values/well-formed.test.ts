import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isWellFormed } from '../../src/values/well-formed'

describe('a text', () => {
  it.each<[string, string, boolean]>([
    ['nothing', '', true],
    ['letters', 'Attività', true],
    ['a character of two halves', '😀', true],
    ['the last one there is', '\u{10ffff}', true],
    ['the last before the halves', '\ud7ff', true],
    ['the first after them', '\ue000', true],
    ['the first half alone', '\ud800', false],
    ['the last of the first halves, alone', 'a\udbffb', false],
    ['the second half alone', '\udc00', false],
    ['the last of the second halves, alone', '\udfff', false],
    ['the halves the wrong way round', '\ude00\ud83d', false],
    ['a half beside a whole', '😀\ud83d', false],
  ])('is well formed, or not: %s', (_what, text, well) => {
    expect(isWellFormed(text)).toBe(well)
    expect(isWellFormed(text)).toBe(well)
  })

  const units = fc
    .array(fc.oneof(fc.nat(0xff), fc.integer({ min: 0xd7fe, max: 0xe001 })), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes))

  test.prop([units], { numRuns: 1_000 })('is well formed where it comes back from UTF-8 as it was', (text) => {
    const back = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
    expect(isWellFormed(text)).toBe(back === text)
  })
})
