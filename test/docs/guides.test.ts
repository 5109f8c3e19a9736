import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GUIDES } from '../../docs/site/pages/guides'

const FOLDER = new URL('../../docs/guides/', import.meta.url)

/** A guide in one language, taken apart. */
interface Guide {
  /** The code of its blocks, in order. */
  readonly blocks: readonly string[]
  /** The level of each heading, in order: 2 for `## …`. */
  readonly headings: readonly number[]
  /** Where its links lead: files, anchors and the symbols of the reference. */
  readonly links: readonly string[]
  /** The text besides the code. */
  readonly prose: string
}

const BLOCK = /^```\w*\n([\s\S]*?)^```$/gm

function guide(locale: 'it' | 'en', name: string): Guide {
  const text = readFileSync(new URL(`${locale}/${name}.md`, FOLDER), 'utf8')
  // A line of code that begins with `#` is no heading.
  const prose = text.replaceAll(BLOCK, '')
  return {
    blocks: [...text.matchAll(BLOCK)].map(([, code = '']) => code),
    headings: [...prose.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length),
    links: [...prose.matchAll(/\]\(([^)]*)\)|\{@link (\w+)\}/g)].map(([, target, symbol]) =>
      place(target ?? symbol ?? ''),
    ),
    prose,
  }
}

/** Where a link leads, as an English page would write it: some pages stand in English alone. */
function place(link: string): string {
  return link.replace('../../en/', '../')
}

describe('the guides', () => {
  it.each(['it', 'en'])('are all there, and no other is (%s)', (locale) => {
    const files = readdirSync(new URL(locale, FOLDER)).toSorted()
    expect(files).toEqual(GUIDES.map((name) => `${name}.md`).toSorted())
  })

  describe.each(GUIDES)('%s', (name) => {
    const italian = guide('it', name)
    const english = guide('en', name)

    it('begins with its title', () => {
      expect([italian.headings[0], english.headings[0]]).toEqual([1, 1])
      expect(italian.headings.filter((level) => level === 1)).toHaveLength(1)
    })

    it('holds the same code in both languages, and some of it', () => {
      expect(italian.blocks.length).toBeGreaterThan(1)
      expect(italian.blocks).toEqual(english.blocks)
    })

    it('has the same headings by level, in the same order', () => {
      expect(italian.headings).toEqual(english.headings)
    })

    it('leads to the same places', () => {
      expect(italian.links.length).toBeGreaterThan(1)
      expect(italian.links.toSorted()).toEqual(english.links.toSorted())
    })

    it('writes typographic apostrophes', () => {
      for (const { prose } of [italian, english]) expect(prose.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/\w'\w/)
    })
  })
})
