import { describe, expect, it } from 'vitest'
import type { Bilingual } from '../../../src/act/bilingual'
import * as tables from '../../../src/report/words/measure'
import { NUMBER_WORDS } from '../in-words'

const rows = Object.entries<Readonly<Record<string, Bilingual>>>(tables).flatMap(([table, words]) =>
  Object.entries(words).map(([code, said]) => [`${table}.${code}`, said] as const),
)

describe('the words of a measure', () => {
  it.each(rows)('%s is said in both languages, to follow on in a sentence', (_, { it: italian, en: english }) => {
    expect(italian).not.toBe(english)
    for (const words of [italian, english]) {
      expect(words).toMatch(/^\p{Ll}[^.;:]+[^\s.,;:]$/u)
      expect(words).not.toMatch(NUMBER_WORDS)
      expect(words).not.toMatch(/['"]|\s{2}/)
    }
  })

  it.each(Object.entries<Readonly<Record<string, Bilingual>>>(tables))(
    '%s calls nothing by the same name twice',
    (_, words) => {
      for (const locale of ['it', 'en'] as const) {
        const said = Object.values(words).map((both) => both[locale])
        expect(new Set(said).size).toBe(said.length)
      }
    },
  )

  it('are pinned where a report depends on them', () => {
    expect(Object.values(tables.sizeWords).map((words) => words.it)).toEqual([
      'microimpresa',
      'piccola impresa',
      'media impresa',
      'grande impresa',
    ])
    expect(Object.values(tables.fundingWords).map((words) => words.it)).toEqual([
      'finanziata',
      'finanziata in parte',
      'ammessa ma non finanziata',
      'ammessa',
      'non ammessa',
      'in attesa di dati',
    ])
    expect(Object.values(tables.fundingWords).map((words) => words.en)).toEqual([
      'funded',
      'funded in part',
      'admitted but not funded',
      'admitted',
      'not admitted',
      'awaiting facts',
    ])
  })

  it('are there for every code, or the tables do not compile', () => {
    const { micro: _left, ...sizes } = tables.sizeWords
    // @ts-expect-error a size is missing
    const missingSize: typeof tables.sizeWords = sizes
    const { rounding: _term, ...fields } = tables.measureFieldWords
    // @ts-expect-error a term is missing
    const missingField: typeof tables.measureFieldWords = fields
    void [missingSize, missingField]
  })
})
