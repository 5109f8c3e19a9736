import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { labelLines } from '../../../src/report/document/label-lines'

describe('labelLines', () => {
  it('breaks a label between words', () => {
    expect(labelLines('a) Coerenza con le finalità della manifestazione di interesse')).toEqual([
      'a) Coerenza con le finalità della',
      'manifestazione di interesse',
    ])
  })

  it('takes longer lines where there is more room', () => {
    expect(labelLines('one two three', 7)).toEqual(['one two', 'three'])
    expect(labelLines('one two three', 13)).toEqual(['one two three'])
  })

  test.prop([fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 44 })])(
    'has no line that is too long, and loses nothing but spaces',
    (text, length) => {
      const lines = labelLines(text, length)
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(length)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    },
  )
})
