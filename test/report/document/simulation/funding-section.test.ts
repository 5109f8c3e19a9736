import { describe, expect, it } from 'vitest'
import { fundingSection } from '../../../../src/report/document/simulation/funding-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, claiming, unclaimed } from './a-simulation'

describe('fundingSection', () => {
  it('names who is funded only with the premium, and who only without it', () => {
    const { title, blocks } = fundingSection(aSimulation(), speechOf('it'))
    expect(title).toBe('Finanziamento')
    expect(blocks).toMatchObject([
      { block: 'bar-chart' },
      {
        caption: 'Domande finanziate soltanto con la premialità',
        rows: [['a-1', 'Project a-1', '70\u00A0→\u00A080', '2\u00A0→\u00A01', expect.anything(), '+100.000,00']],
      },
      {
        caption: 'Domande finanziate soltanto senza la premialità',
        rows: [['a-2', 'Project a-2', '75', '1\u00A0→\u00A02', expect.anything(), '-100.000,00']],
      },
    ])
  })

  it('says that nobody is', () => {
    const { blocks } = fundingSection(aSimulation({ budgetEur: null }), speechOf('en'))
    expect(blocks.map(({ block }) => block)).toEqual(['bar-chart', 'paragraph', 'paragraph'])
  })

  it('tells where the budget parts equals, and that the measure should say how', () => {
    const tied = aSimulation({}, [claiming('a', { score: '70' }), unclaimed('b', { score: '80' })])
    const { blocks } = fundingSection(tied, speechOf('it'))
    expect(blocks.slice(3)).toEqual([
      {
        block: 'table',
        caption: 'Domande di pari posizione tra le quali si esaurisce la dotazione',
        columns: [
          { title: 'Caso', kind: 'words' },
          { title: 'Domande', kind: 'words' },
        ],
        rows: [['Con la premialità', 'a e b']],
      },
      {
        block: 'paragraph',
        statements: [
          {
            text: 'Qui precede la domanda arrivata prima, poi quella con l’identificativo minore: il criterio di precedenza dovrebbe stabilirlo la misura.',
            basis: null,
          },
        ],
      },
    ])
    const untied = aSimulation({}, [unclaimed('a', { score: '70' }), unclaimed('b', { score: '70' })])
    expect(fundingSection(untied, speechOf('en')).blocks[3]).toMatchObject({
      rows: [
        ['Without the premium', 'a and b'],
        ['With the premium', 'a and b'],
      ],
    })
  })

  it('is of admission alone where no aid is computed', () => {
    const { title, blocks } = fundingSection(aSimulation({ aid: null, budgetEur: null }), speechOf('it'))
    expect(title).toBe('Ammissione')
    expect(blocks.map(({ block }) => block)).toEqual(['bar-chart'])
  })
})
