import { describe, expect, it } from 'vitest'
import { applicationTable, listedApplications } from '../../../../src/report/document/simulation/application-table'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, unclaimed } from './a-simulation'

const ALL = ['title', 'premium', 'score', 'rank', 'move', 'aid', 'outcome', 'difference'] as const

const tableOf = (locale: 'it' | 'en', ...given: Parameters<typeof aSimulation>) => {
  const { applications, measure } = aSimulation(...given)
  return applicationTable('All', applications, ALL, measure, speechOf(locale))
}

describe('applicationTable', () => {
  it('says what becomes of each application without the premium and with it', () => {
    const { columns, rows } = tableOf('it')
    expect(columns.map(({ title, kind }) => [title, kind])).toEqual([
      ['Domanda', 'words'],
      ['Titolo', 'prose'],
      ['Premialità', 'words'],
      ['Punteggio', 'figure'],
      ['Posizione', 'figure'],
      ['Variazione', 'figure'],
      ['Agevolazione calcolata (euro)', 'figure'],
      ['Esito', 'words'],
      ['Differenza concessa (euro)', 'figure'],
    ])
    expect(rows).toEqual([
      [
        'a-1',
        'Project a-1',
        'spettante',
        '70\u00A0→\u00A080',
        '2\u00A0→\u00A01',
        '+1',
        '100.000,00',
        'ammessa ma non finanziata\u00A0→ finanziata',
        '+100.000,00',
      ],
      [
        'a-2',
        'Project a-2',
        'non spettante',
        '75',
        '1\u00A0→\u00A02',
        '-1',
        '100.000,00',
        'finanziata\u00A0→ ammessa ma non finanziata',
        '-100.000,00',
      ],
      ['a-3', 'Project a-3', 'non spettante', '60', '', '0', '0,00', 'non ammessa', '0,00'],
    ])
  })

  it('says how much of the aid is given where that is a part', () => {
    const { rows } = tableOf('en', { atBudgetEnd: 'part' })
    expect(rows[0]?.[7]).toBe('funded in part (EUR 50,000.00)\u00A0→ funded')
  })

  it('shows what is not known by an empty cell', () => {
    const { rows } = tableOf('en', {}, [unclaimed('b', { title: undefined, score: undefined, spend: undefined })])
    expect(rows).toEqual([['b', '', 'not earned', '', '', '0', '', 'awaiting facts', '0.00']])
  })

  it('leaves out ranks where the measure does not rank, and aid where it computes none', () => {
    const titles = (...given: Parameters<typeof aSimulation>) =>
      tableOf('en', ...given).columns.map(({ title }) => title)
    expect(titles({ selection: 'arrival' })).toEqual([
      'Application',
      'Title',
      'Premium',
      'Score',
      'Aid computed (EUR)',
      'Outcome',
      'Difference in aid given (EUR)',
    ])
    expect(titles({ aid: null, budgetEur: null })).toEqual([
      'Application',
      'Title',
      'Premium',
      'Score',
      'Rank',
      'Change',
      'Outcome',
    ])
  })
})

describe('listedApplications', () => {
  it('holds the applications that are named, and no others', () => {
    const table = listedApplications('displaced', ['a-2'], ['score'], aSimulation(), speechOf('en'))
    expect(table).toMatchObject({
      block: 'table',
      caption: 'Applications funded only without the premium',
      rows: [['a-2', '75']],
    })
  })

  it.each([
    ['crossing', 'Nessuna domanda è ammessa soltanto grazie alla premialità.'],
    ['newlyFunded', 'Nessuna domanda è finanziata soltanto con la premialità.'],
    ['displaced', 'Nessuna domanda è finanziata soltanto senza la premialità.'],
  ] as const)('says of %s that there are none', (which, text) => {
    expect(listedApplications(which, [], ['score'], aSimulation(), speechOf('it'))).toEqual({
      block: 'paragraph',
      statements: [{ text, basis: null }],
    })
  })
})
