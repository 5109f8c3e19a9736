import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { PALETTES, type Palette } from '../../../src/report/document/palette'
import { STYLE, STYLE_HASH } from '../../../src/report/document/style'

/** The relative luminance of a colour, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

describe('the style of a page', () => {
  it('is the one that the policy of the page lets in', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
  })

  it('loads nothing', () => {
    expect(STYLE).not.toMatch(/url\(|@import|</)
  })

  it('is dark on a screen alone', () => {
    expect(STYLE.match(/prefers-color-scheme/g)).toHaveLength(1)
    expect(STYLE).toContain('@media screen and (prefers-color-scheme:dark)')
  })

  it('measures black on white as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  const palettes: readonly (readonly [name: string, palette: Palette])[] = Object.entries(PALETTES)

  describe.each(palettes)('in %s colours', (_, palette) => {
    const { ground, text, quiet, share, half, room } = palette
    const outcomes = [palette.good, palette.bad, palette.open, palette.neutral]

    it('can be read: 4.5 to 1 for text (WCAG 1.4.3)', () => {
      for (const ink of [text, quiet]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
      for (const [paper, ink] of outcomes) {
        expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5)
        // On paper the grounds are left out.
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
      }
    })

    it('tells what a bar fills from what it could, and its mark from both: 3 to 1 (WCAG 1.4.11)', () => {
      expect(contrast(share, room)).toBeGreaterThanOrEqual(3)
      expect(contrast(share, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(text, room)).toBeGreaterThanOrEqual(3)
    })

    it('tells bars of two series from the page, and from each other without colour', () => {
      expect(contrast(half, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(half, share)).toBeGreaterThanOrEqual(1.8)
    })
  })
})
