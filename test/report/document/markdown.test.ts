import { test } from '@fast-check/vitest'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from '../../../src/report/document/document'
import { isBlank, printable } from '../../../src/report/document/escape'
import { markdownOf } from '../../../src/report/document/markdown'
import { fullDocument } from './full-document'
import { HOSTILE, texts } from './hostile-texts'
import { tagsOf, textOf } from './markup'

const documentOf = (...blocks: readonly Block[]): ReportDocument => ({
  locale: 'en',
  title: 'Report',
  subtitles: [],
  sections: [{ title: 'Part', blocks }],
})

/** The Markdown of a block alone. */
const written = (block: Block) => markdownOf(documentOf(block)).split('\n').slice(4).join('\n').trimEnd()

describe('a report in Markdown', () => {
  it('numbers its sections and parts its blocks by blank lines', () => {
    const { sections } = documentOf({ block: 'paragraph', statements: [{ text: 'Text.', basis: null }] })
    expect(
      markdownOf({ locale: 'en', title: 'Report', subtitles: ['Of 2022'], sections: [...sections, ...sections] }),
    ).toBe('# Report\n\nOf 2022\n\n## 1. Part\n\nText.\n\n## 2. Part\n\nText.\n')
  })

  it('writes statements with what they rest on', () => {
    const statements = [
      { text: 'It holds.', basis: 'art. 1' },
      { text: 'It ends.', basis: null },
    ]
    expect(written({ block: 'paragraph', statements })).toBe('It holds. (art. 1) It ends.')
    expect(written({ block: 'notice', tone: 'good', title: 'Yes', statements })).toBe(
      '> **Yes**\n>\n> It holds. (art. 1) It ends.',
    )
    expect(written({ block: 'list', ordered: false, items: statements })).toBe('- It holds. (art. 1)\n- It ends.')
    expect(written({ block: 'list', ordered: true, items: statements })).toBe('1. It holds. (art. 1)\n2. It ends.')
  })

  it('names what else a statement holds for in one line below it', () => {
    const item = { text: 'One.', basis: null, others: { lead: 'The same for:', names: ['two', 'three'] } }
    expect(written({ block: 'list', ordered: true, items: [item] })).toBe('1. One.\n   - The same for: two; three')
    expect(
      written({ block: 'list', ordered: false, items: [{ ...item, others: { lead: 'And more.', names: [] } }] }),
    ).toBe('- One.\n  - And more.')
    expect(
      written({
        block: 'entries',
        entries: [
          { title: 'Rule', outcome: 'no', tone: 'bad', basis: 'art. 1', items: [item] },
          { title: 'Other', outcome: 'yes', tone: 'good', basis: 'art. 2', items: [] },
        ],
      }),
    ).toBe('- **Rule** — no (art. 1)\n  - One.\n    - The same for: two; three\n- **Other** — yes (art. 2)')
  })

  it('writes facts as a list', () => {
    expect(written({ block: 'facts', facts: [{ term: 'Id', value: 'p-001' }] })).toBe('- **Id:** p-001')
  })

  it('writes a table with its caption above it, and no column of prose that says nothing', () => {
    const table: Block = {
      block: 'table',
      caption: 'Points',
      columns: [
        { title: 'Criterion', kind: 'words' },
        { title: 'Points', kind: 'figure' },
        { title: 'Reason', kind: 'prose' },
        { title: 'Author', kind: 'prose' },
      ],
      rows: [
        ['a', '', ' '],
        ['b', '12', '', 'Panel'],
      ],
      total: ['Total', '12'],
    }
    expect(written(table)).toBe(
      [
        '**Points**',
        '',
        '| Criterion | Points | Author |',
        '| --- | ---: | --- |',
        '| a | — | — |',
        '| b | 12 | Panel |',
        '| Total | 12 | — |',
      ].join('\n'),
    )
  })

  const rendered = (text: string) => marked.parse(markdownOf(fullDocument(text)), { async: false, gfm: true })

  const showsAtEveryPlace = (text: string) => {
    const html = rendered(text)
    expect(tagsOf(html)).toEqual(tagsOf(rendered(isBlank(text) ? '' : 'x')))
    expect(textOf(html).split(printable(text)).length).toBeGreaterThan(40)
  }

  it('shows texts that try to be markup as they are, at every place', () => {
    for (const text of HOSTILE) showsAtEveryPlace(text)
  })

  test.prop([texts], { numRuns: 200 })('shows any text as it is, at every place', showsAtEveryPlace)
})
