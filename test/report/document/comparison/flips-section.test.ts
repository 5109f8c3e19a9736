import { describe, expect, it } from 'vitest'
import { flipsSections } from '../../../../src/report/document/comparison/flips-section'
import { speechOf } from '../../../../src/report/speech-of'
import { claiming, unclaimed } from '../simulation/a-simulation'
import { aComparison, firstOf, IN_AID, NO_PREMIUM } from './a-comparison'

const blocksOf = (locale: 'it' | 'en', ...given: Parameters<typeof aComparison>) => {
  const comparison = aComparison(...given)
  return flipsSections(comparison, firstOf(comparison), speechOf(locale)).flatMap(({ blocks }) => blocks)
}

const WORDS = expect.any(String)

describe('flipsSections', () => {
  it('names who comes out differently, and why: once where that is the same for all', () => {
    expect(blocksOf('it', [NO_PREMIUM])).toEqual([
      {
        block: 'table',
        caption: 'Con la misura m-2, rispetto alla misura m-1',
        columns: [
          { title: 'Domanda', kind: 'words' },
          { title: 'Titolo', kind: 'prose' },
          { title: 'Esito, dalla prima a questa', kind: 'words' },
          { title: 'Differenza concessa (euro)', kind: 'figure' },
          { title: 'Ragione', kind: 'prose' },
        ],
        rows: [
          ['a-2', 'Project a-2', 'ammessa ma non finanziata\u00A0→ finanziata', '+100.000,00', ''],
          ['a-1', 'Project a-1', 'finanziata\u00A0→ ammessa ma non finanziata', '-100.000,00', ''],
        ],
      },
      {
        block: 'paragraph',
        statements: [
          { text: 'Ragione, per tutte: A fare la differenza è un solo termine: «punti di premialità».', basis: null },
        ],
      },
    ])
  })

  it('says why of each where that differs, or where there is one', () => {
    const [table, ...others] = blocksOf('en', [{ budgetEur: '300000' }])
    expect(others).toEqual([])
    expect(table).toMatchObject({
      caption: 'Under the measure m-2, beside the measure m-1',
      rows: [
        ['a-2', {}, 'admitted but not funded\u00A0→ funded', '+100,000.00', 'One term makes the difference: «budget».'],
      ],
    })
    const comparison = aComparison([{ ...NO_PREMIUM, minimumScore: '55' }])
    const [differing] = flipsSections(comparison, firstOf(comparison), speechOf('en'))[0]?.blocks ?? []
    const causes = differing?.block === 'table' ? differing.rows.map((cells) => cells[4]) : []
    expect(new Set(causes).size).toBe(2)
    expect(causes).not.toContain('')
  })

  it('shows an application without a title, and one that the first design does not know', () => {
    const untitled = blocksOf(
      'en',
      [NO_PREMIUM],
      [claiming('a-1', { title: undefined }), unclaimed('a-2', { score: '75' })],
    )
    expect(untitled).toMatchObject([
      {
        rows: [
          ['a-2', 'Project a-2', WORDS, WORDS, ''],
          ['a-1', '', WORDS, WORDS, ''],
        ],
      },
      {},
    ])
    const comparison = aComparison([NO_PREMIUM])
    const flips = comparison.flips.map((flip) => ({ ...flip, applicationId: 'other' }))
    const [section] = flipsSections({ ...comparison, flips }, firstOf(comparison), speechOf('en'))
    const rows = section?.blocks.flatMap((block) => (block.block === 'table' ? block.rows : []))
    expect(rows?.map(([id, title]) => [id, title])).toEqual([
      ['other', ''],
      ['other', ''],
    ])
  })

  it('names the designs under which nobody does', () => {
    expect(blocksOf('it', [IN_AID, { rounding: 'half-up' }, { proposalsFiledBy: '2022-12-31' }]).at(-1)).toEqual({
      block: 'paragraph',
      statements: [{ text: 'Misure con cui nessuna domanda ha un esito diverso: m-3 e m-4.', basis: null }],
    })
    expect(blocksOf('en', [{}])).toMatchObject([
      { statements: [{ text: 'Measures under which no application comes out differently: m-2.' }] },
    ])
  })

  it('is not there where nothing is compared', () => {
    expect(blocksOf('it')).toEqual([])
    expect(blocksOf('it', [IN_AID], [])).toEqual([])
    expect(blocksOf('it', [IN_AID], [unclaimed('a')])).toHaveLength(1)
  })
})
