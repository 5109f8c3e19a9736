import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Block, Column, ReportDocument } from '../../../src/report/document/document'
import { isBlank, printable } from '../../../src/report/document/escape'
import { htmlOf } from '../../../src/report/document/html'
import { STYLE } from '../../../src/report/document/style'
import { fullDocument } from './full-document'
import { HOSTILE, texts } from './hostile-texts'
import { tagsOf, textOf } from './markup'
import { pageProblems } from './page-problems'

const documentOf = (...blocks: readonly Block[]): ReportDocument => ({
  locale: 'en',
  title: 'Report',
  subtitles: ['Of 2022'],
  sections: [{ title: 'Part', blocks }],
})

/** The HTML of a block alone, on one line. */
const written = (block: Block) =>
  (htmlOf(documentOf(block)).split('<h2>1. Part</h2>\n')[1] ?? '').split('\n</section>')[0]?.replaceAll('\n', '')

/** A page with one text at every place; without its style, which no text can reach. */
const pageWith = (text: string) => htmlOf(fullDocument(text)).replace(STYLE, '')

/** The tags of a page; a long label takes more than one `text` of a chart. */
const tagsOfPage = (page: string) => tagsOf(page).filter((tag) => !/^<\/?text/.test(tag))

function showsAtEveryPlace(text: string): void {
  const page = pageWith(text)
  expect(tagsOfPage(page)).toEqual(tagsOfPage(pageWith(isBlank(text) ? '' : 'x')))
  expect(textOf(page).split(printable(text)).length).toBeGreaterThan(40)
}

describe('a report in HTML', () => {
  it('is one page in its language that loads nothing and runs nothing', () => {
    const page = htmlOf(documentOf({ block: 'paragraph', statements: [{ text: 'Text.', basis: 'art. 1' }] }))
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Report<\/title>\n/)
    expect(page).toContain('<h1>Report</h1>\n<p class="subtitle">Of 2022</p>')
    expect(page).toContain('<h2>1. Part</h2>\n<p>Text. <span class="basis">(art. 1)</span></p>')
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/)
    expect(page).not.toMatch(/<(script|link|img|iframe|object|form|a)\b|url\(|@import|https?:| on\w+=| style=/i)
    expect(page.endsWith('</html>\n')).toBe(true)
  })

  it('sets a table with its heads, and prose below the row it belongs to', () => {
    const html = written({
      block: 'table',
      caption: 'Points',
      columns: [
        { title: 'Criterion', kind: 'words' },
        { title: 'Reason', kind: 'prose' },
        { title: 'Points', kind: 'figure' },
      ],
      rows: [['a', 'Sound.', '12'], ['b', ' ', '123456789012345678901'], ['c']],
      total: ['Total', '', '12'],
    })
    expect(html).toBe(
      [
        '<table class="whole"><caption>Points</caption>',
        '<thead><tr><th scope="col" class="words">Criterion</th><th scope="col" class="figure">Points</th></tr></thead>',
        '<tbody><tr><th scope="row">a</th><td class="figure">12</td></tr>',
        '<tr><td class="prose" colspan="2"><p><span class="basis">Reason:</span> Sound.</p></td></tr></tbody>',
        '<tbody><tr><th scope="row">b</th><td class="words">123456789012345678901</td></tr></tbody>',
        '<tbody><tr><th scope="row">c</th><td class="figure">—</td></tr></tbody>',
        '<tfoot><tr><th scope="row">Total</th><td class="figure">12</td></tr></tfoot></table>',
      ].join(''),
    )
  })

  it('sets a table of many columns where it can move sideways', () => {
    const table = (...kinds: readonly Column['kind'][]): Block => ({
      block: 'table',
      caption: 'Wide',
      columns: kinds.map((kind) => ({ title: 'Column', kind })),
      rows: [],
    })
    const wide = '<section class="wide" tabindex="0" aria-label="Wide"><table class="whole">'
    expect(written(table('words', 'figure', 'figure', 'figure', 'figure'))).toContain(wide)
    expect(written(table('words', 'words', 'words', 'words'))).toContain(wide)
    expect(written(table('words', 'words', 'words', 'figure', 'prose'))).not.toContain('<section')
  })

  it('breaks a figure of several parts between them, and one that no column holds anywhere', () => {
    const figures = ['1234567890 1234567890', '12345678901234567890', '123456789012345678901']
    const html = written({
      block: 'table',
      caption: 'Figures',
      columns: [
        { title: 'Row', kind: 'words' },
        { title: 'Figure', kind: 'figure' },
      ],
      rows: figures.map((figure) => ['a', figure]),
    })
    const kinds = [...(html ?? '').matchAll(/<td class="(\w+)">/g)].map(([, kind]) => kind)
    expect(kinds).toEqual(['figure', 'figure', 'words'])
  })

  it('keeps a table of twelve rows on one sheet, and lets a longer one run on', () => {
    const table = (rows: number): Block => ({
      block: 'table',
      caption: 'Rows',
      columns: [{ title: 'Row', kind: 'words' }],
      rows: Array.from({ length: rows }, () => ['a']),
    })
    expect(written(table(12))).toContain('<table class="whole">')
    expect(written(table(13))).toContain('<table><caption>')
  })

  it('sets what else a statement holds for as a list of names', () => {
    const item = { text: 'One.', basis: null, others: { lead: 'The same for:', names: ['two'] } }
    const without = { text: 'One.', basis: null, others: { lead: 'And more.', names: [] } }
    expect(written({ block: 'list', ordered: true, items: [item] })).toBe(
      '<ol><li class="long">One. <p>The same for:</p> <ul class="names"><li>two</li></ul></li></ol>',
    )
    expect(written({ block: 'list', ordered: false, items: [without] })).toBe('<ul><li>One. <p>And more.</p></li></ul>')
  })

  it('shows an outcome by its word, not by its colour alone', () => {
    expect(
      written({
        block: 'entries',
        entries: [{ title: 'Rule', outcome: 'No', tone: 'bad', basis: 'art. 1', items: [] }],
      }),
    ).toBe(
      '<ul class="entries"><li><p class="head"><strong>Rule</strong> <span class="outcome bad">No</span> <span class="basis">art. 1</span></p></li></ul>',
    )
    expect(written({ block: 'notice', tone: 'open', title: 'Open', statements: [] })).toBe(
      '<div class="notice open"><p class="gist">Open</p> <p></p></div>',
    )
  })

  it('is valid and accessible with a block of every kind', () => {
    expect(pageProblems(htmlOf(fullDocument('testo')))).toEqual([])
  })

  it('shows texts that try to be markup as they are, at every place', () => {
    for (const text of HOSTILE) showsAtEveryPlace(text)
  })

  test.prop([texts], { numRuns: 200 })('shows any text as it is, at every place', showsAtEveryPlace)

  test.prop([texts], { numRuns: 5 })('is valid with any text at every place', (text) => {
    expect(pageProblems(htmlOf(fullDocument(text)))).toEqual([])
  })

  it('cuts a title that is too long for a tab, and heads the page with the whole of it', () => {
    const page = (length: number) => htmlOf({ ...documentOf(), title: 'é'.repeat(length) })
    expect(page(70)).toContain(`<title>${'é'.repeat(70)}</title>`)
    expect(page(71)).toContain(`<title>${'é'.repeat(69)}…</title>`)
    expect(page(71)).toContain(`<h1>${'é'.repeat(71)}</h1>`)
  })
})
