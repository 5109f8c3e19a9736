import type { ReportDocument } from '../../../src/report/document/document'

/** A document with a block of every kind, and one text at every place. */
export function fullDocument(text: string): ReportDocument {
  const statement = { text, basis: text }
  const item = { ...statement, others: { lead: text, names: [text, text] } }
  return {
    locale: 'it',
    title: text,
    subtitles: [text],
    sections: [
      {
        title: text,
        blocks: [
          { block: 'notice', tone: 'bad', title: text, statements: [statement, { text, basis: null }] },
          { block: 'paragraph', statements: [{ text, basis: null }, statement] },
          { block: 'facts', facts: [{ term: text, value: text }] },
          { block: 'list', ordered: false, items: [item, statement] },
          { block: 'list', ordered: true, items: [statement, item] },
          {
            block: 'entries',
            entries: [
              { title: text, outcome: text, tone: 'good', basis: text, items: [] },
              { title: text, outcome: text, tone: 'open', basis: text, items: [statement, item] },
            ],
          },
          {
            block: 'table',
            caption: text,
            columns: [
              { title: text, kind: 'words' },
              { title: text, kind: 'figure' },
              { title: text, kind: 'prose' },
            ],
            rows: [
              [text, text, text],
              [text, text, 'prose'],
            ],
            total: [text, text, ''],
          },
          {
            block: 'bar-chart',
            title: text,
            bars: [{ label: text, figure: text, share: 0.5, room: 0.75 }],
            mark: { label: text, share: 0.6 },
          },
          {
            block: 'series-chart',
            title: text,
            series: [
              { label: text, fill: 'hollow' },
              { label: text, fill: 'half' },
            ],
            groups: [
              { label: text, bars: [{ figure: text, share: 0.5 }], lineBelow: text },
              { label: text, bars: [{ figure: text, share: 1 }] },
            ],
          },
          {
            block: 'table',
            caption: text,
            columns: ['words', 'figure', 'figure', 'words', 'figure'].map((kind) => ({
              title: text,
              kind: kind === 'figure' ? kind : 'words',
            })),
            rows: [[text, text, text, text, text]],
          },
        ],
      },
    ],
  }
}
