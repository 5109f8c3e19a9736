import { describe, expect, it } from 'vitest'
import { costSections } from '../../../../src/report/document/simulation/cost-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, claiming, unclaimed } from './a-simulation'

const blocksOf = (locale: 'it' | 'en', ...given: Parameters<typeof aSimulation>) =>
  costSections(aSimulation(...given), speechOf(locale))[0]?.blocks

describe('costSections', () => {
  it('says what the premium adds, what moves, and what that comes to', () => {
    const premium = { points: '10', percentagePoints: '5' }
    expect(blocksOf('it', { premium })).toMatchObject([
      {
        statements: [
          {
            text: 'Prima dei limiti della dotazione la premialità aggiunge 10.000,00 euro all’agevolazione di chi ne ha diritto.',
          },
        ],
      },
      {
        caption: 'Agevolazioni concesse con la premialità, rispetto a senza',
        columns: [{ title: 'Voce' }, { title: 'Differenza (euro)', kind: 'figure' }],
        rows: [
          ['A chi ha diritto alla premialità', '+110.000,00'],
          ['A tutte le altre domande', '-100.000,00'],
        ],
        total: ['Nel complesso', '+10.000,00'],
      },
    ])
  })

  it('says why a measure may give less with the premium', () => {
    const small = [{ size: 'small', amountEur: '100000' }] as const
    const applications = [claiming('a', { score: '70', spend: small }), unclaimed('b', { score: '75' })]
    const budgetEur = '120000'
    expect(blocksOf('en', { budgetEur }, applications)).toMatchObject([
      {
        statements: [
          { text: 'Before any limit of the budget the premium adds EUR 0.00 to the aid of those who earn it.' },
        ],
      },
      {
        rows: [
          ['To those who earn the premium', '+50,000.00'],
          ['To all others', '-100,000.00'],
        ],
        total: ['In all', '-50,000.00'],
      },
      {
        statements: [
          {
            text: 'With the premium the measure gives less: the budget does not suffice for all applications, and funding ends at another of them.',
          },
        ],
      },
    ])
  })

  it('is not there where no aid is computed', () => {
    expect(costSections(aSimulation({ aid: null, budgetEur: null }), speechOf('it'))).toEqual([])
  })
})
