import { fc, test } from '@fast-check/vitest'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { escapedForHtml, escapedForMarkdown, isBlank, printable } from '../../../src/report/document/escape'
import { HOSTILE, texts } from './hostile-texts'
import { tagsOf, textOf } from './markup'

describe('printable', () => {
  it.each([
    ['Seta S.r.l.', 'Seta S.r.l.'],
    ['  Seta  ', 'Seta'],
    ['Seta\r\n di\tComo\u2028\u0085!', 'Seta di Como !'],
    ['10\u00A0000', '10\u00A0000'],
    ['a\u0000b\u007Fc', 'a\uFFFDb\uFFFDc'],
    ['a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
    ['a\uD800b', 'a\uFFFDb'],
    ['a\uFFFEb', 'a\uFFFDb'],
    ['seta \u{1F9F5}', 'seta \u{1F9F5}'],
    ['', '—'],
    [' \n ', '—'],
    ['\u00A0', '—'],
  ])('prints %j as %j', (text, line) => {
    expect(printable(text)).toBe(line)
  })

  it('knows a text that shows nothing', () => {
    expect(['', ' ', '\n', '\u00A0', '—'].every(isBlank)).toBe(true)
    expect(['a', '-', '\u0000'].some(isBlank)).toBe(false)
  })

  test.prop([fc.string({ unit: 'binary' })])('gives one line that is never blank, and nothing more to do', (text) => {
    const line = printable(text)
    expect(line).not.toMatch(/[\n\r\u2028\u2029]/)
    expect(line.trim()).toBe(line)
    expect(line).not.toBe('')
    expect(printable(line)).toBe(line)
  })
})

describe('escapedForHtml', () => {
  it('leaves no character that HTML reads', () => {
    expect(escapedForHtml('<a href="x">Seta & \'Figli\'</a>')).toBe(
      '&#60;a href=&#34;x&#34;&#62;Seta &#38; &#39;Figli&#39;&#60;/a&#62;',
    )
  })

  test.prop([texts])('shows the text and makes no tag', (text) => {
    const escaped = escapedForHtml(text)
    expect(escaped).not.toMatch(/[<>"']/)
    expect(textOf(escaped)).toBe(printable(text))
  })
})

describe('escapedForMarkdown', () => {
  it('leaves alone what means nothing', () => {
    const plain = 'D.g.r. XI/5899 (allegato A, par. 3): «Rossi & C.», 64,985 punti - 10.5%; dalle 10:00'
    expect(escapedForMarkdown(plain)).toBe(plain)
  })

  it.each([
    ['# titolo', '\\# titolo'],
    ['- voce', '\\- voce'],
    ['1. voce', '1\\. voce'],
    ['12) voce', '12\\) voce'],
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['&lt;', '\\&lt;'],
    ['&#60;', '\\&\\#60;'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['a@example.org', 'a\\@example.org'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapedForMarkdown(text)).toBe(escaped)
  })

  /** What a reader of Markdown makes of a text at the start of a line, within one, in a list and in a table. */
  const places: readonly (readonly [name: string, put: (text: string) => string])[] = [
    ['at the start of a line', (text) => text],
    ['within a line', (text) => `a ${text} b`],
    ['in bold', (text) => `**${text}** b`],
    ['in a heading', (text) => `## 1. ${text}`],
    ['in a list', (text) => `- ${text}\n- b`],
    ['in a numbered list', (text) => `1. ${text}\n2. b`],
    ['in a table', (text) => `| a | b |\n| --- | --- |\n| ${text} | c |`],
  ]

  describe.each(places)('%s', (_, put) => {
    const rendered = (text: string) => marked.parse(put(text), { async: false, gfm: true })
    const harmless = tagsOf(rendered('x'))

    const shows = (text: string) => {
      const html = rendered(escapedForMarkdown(text))
      expect(tagsOf(html)).toEqual(harmless)
      expect(textOf(html)).toContain(printable(text))
    }

    it('what tries to be markup shows as it is', () => {
      for (const text of HOSTILE) shows(text)
    })

    test.prop([texts], { numRuns: 500 })('any text shows as it is', shows)
  })
})
