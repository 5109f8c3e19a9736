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
        caption: 'Agevolazioni con la premialità, rispetto a senza',
        columns: [{ title: 'Voce' }, { title: 'Differenza (euro)', kind: 'figure' }],
        rows: [
          ['A chi ha diritto alla premialità, prima dei limiti della dotazione', '+10.000,00'],
          ['A chi ha diritto alla premialità, entro la dotazione', '+110.000,00'],
          ['A tutte le altre domande, entro la dotazione', '-100.000,00'],
        ],
        total: ['Entro la dotazione, nel complesso', '+10.000,00'],
      },
    ])
  })

  it('says why a measure may give less with the premium', () => {
    const small = [{ size: 'small', amountEur: '100000' }] as const
    const applications = [claiming('a', { score: '70', spend: small }), unclaimed('b', { score: '75' })]
    const budgetEur = '120000'
    expect(blocksOf('en', { budgetEur }, applications)).toMatchObject([
      { rows: [{}, [{}, '+50,000.00'], [{}, '-100,000.00']], total: [{}, '-50,000.00'] },
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
