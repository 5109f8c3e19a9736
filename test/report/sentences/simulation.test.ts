import { type MeasureDefinition, type PremiumOptions, simulateMeasure } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { simulationSentences, supposedSentences } from '../../../src/report/sentences/simulation'
import { speechOf } from '../../../src/report/speech-of'
import type { MeasureSimulation } from '../../../src/verdict/simulation'
import { aList, aMeasure, anApplication } from '../phase-2'
import { bases, inBoth } from './in-both'

const spend = [{ size: 'small', amountEur: '100000' }] as const
const PORTFOLIO = [
  anApplication({ id: 'a-1', score: '70', spend }),
  anApplication({ id: 'a-2', score: '75', spend, proposalId: null }),
  anApplication({ id: 'a-3', score: '75', spend, proposalId: null }),
  anApplication({ id: 'a-4', score: '60', spend }),
  anApplication({ id: 'a-5', score: undefined, spend, proposalId: null }),
]

function simulated(measure: Partial<MeasureDefinition> = {}, options: PremiumOptions = {}): MeasureSimulation {
  const budget = { budgetEur: '60000', premium: { points: '10', counts: 'towards-minimum' } } as const
  return simulateMeasure(aMeasure({ ...budget, membershipDate: null, ...measure }), PORTFOLIO, aList(), options)
}

const said = (simulation: MeasureSimulation) => inBoth((say) => simulationSentences(simulation, say))

describe('simulationSentences', () => {
  it('says both rounds, who crosses, who is funded, who is displaced, and what it costs', () => {
    expect(said(simulated())).toEqual({
      it: [
        'La misura «Misura di prova» (m-1) è simulata due volte su 5 domande, senza la premialità e con essa.',
        'Senza la premialità: domande ammesse 3, finanziate 1, agevolazioni concesse 50.000,00 euro, risorse residue 10.000,00 euro.',
        'Senza la premialità la dotazione non basta per tutte le domande di pari punteggio a-2 e a-3: qui precede quella arrivata prima, poi l’identificativo, ma il criterio di precedenza dovrebbe stabilirlo la misura.',
        'Con la premialità: domande ammesse 4, finanziate 1, agevolazioni concesse 50.000,00 euro, risorse residue 10.000,00 euro.',
        'La graduatoria è quella delle domande alla misura: per le proposte di progetto in elenco non ne è prevista alcuna.',
        'Domande a cui spetta la premialità: 2 (a-1 e a-4).',
        'Domande ammesse soltanto grazie alla premialità: 1 (a-4).',
        'Domande finanziate soltanto con la premialità: 1 (a-1).',
        'Domande finanziate soltanto senza la premialità: 1 (a-2).',
        'Domande di cui mancano dati, il che rende provvisorio l’esito delle altre: 1 (a-5).',
        'La premialità accresce l’agevolazione di chi ne ha diritto di 50.000,00 euro in tutto, prima dei limiti della dotazione finanziaria.',
        'Entro la dotazione, con la premialità, chi ne ha diritto riceve 50.000,00 euro in più e le altre domande 50.000,00 euro in meno; nel complesso la misura concede quanto senza di essa.',
        'Su un punto che l’atto lascia aperto, «La premialità aiuta a raggiungere il punteggio minimo della misura?», la misura stabilisce: «Sì, conta anche per il minimo».',
      ],
      en: [
        'The measure «Misura di prova» (m-1) is simulated twice on 5 applications, without the premium and with it.',
        'Without the premium: applications admitted 3, funded 1, aid given EUR 50,000.00, left of the budget EUR 10,000.00.',
        'Without the premium the budget does not suffice for all of the applications a-2 and a-3 of equal score: here the earlier arrival goes first, then the id, but the measure should say what decides.',
        'With the premium: applications admitted 4, funded 1, aid given EUR 50,000.00, left of the budget EUR 10,000.00.',
        'The ranking is that of the applications to the measure: there is none of the listed proposals.',
        'Applications that earn the premium: 2 (a-1 and a-4).',
        'Applications admitted only thanks to the premium: 1 (a-4).',
        'Applications funded only with the premium: 1 (a-1).',
        'Applications funded only without the premium: 1 (a-2).',
        'Applications of which facts are missing, which makes the outcome of the others provisional: 1 (a-5).',
        'The premium adds EUR 50,000.00 in all to the aid of those who earn it, before any limit of the budget.',
        'Within the budget, with the premium, those who earn it get EUR 50,000.00 more and the other applications EUR 50,000.00 less; in all the measure gives as much as without it.',
        'On a point that the act leaves open, «Does the premium help to reach the measure’s own minimum score?», the measure provides: «Yes, it counts towards the minimum too».',
      ],
    })
    expect(bases((say) => simulationSentences(simulated(), say)).filter((basis) => basis !== null)).toEqual([
      'A.VAL.8',
      'R.20',
    ])
  })

  it('says that nobody is concerned where nobody is', () => {
    const simulation = simulateMeasure(aMeasure(), [], aList())
    expect(said(simulation).it).toEqual(expect.arrayContaining(['Domande a cui spetta la premialità: nessuna.']))
    expect(said(simulation).en).toEqual(expect.arrayContaining(['Applications funded only without the premium: none.']))
    expect(said(simulation).en.some((text) => text.includes('facts are missing'))).toBe(false)
  })

  it('names applications by their ids, however many, and does not go through them all', () => {
    const others = Array.from({ length: 300 }, (_, index) => anApplication({ id: `b-${index}`, proposalId: null }))
    const simulation = simulateMeasure(aMeasure(), [...PORTFOLIO, ...others], aList())
    expect(said(simulation).it.length).toBeLessThan(20)
    expect(said(simulation).it).toContain('Domande a cui spetta la premialità: 2 (a-1 e a-4).')
  })

  it('says nothing of money where the measure computes no aid', () => {
    expect(said(simulated({ aid: null, budgetEur: null }))).toEqual({
      it: [
        'La misura «Misura di prova» (m-1) è simulata due volte su 5 domande, senza la premialità e con essa.',
        'Senza la premialità: domande ammesse 3.',
        'Con la premialità: domande ammesse 4.',
        'La graduatoria è quella delle domande alla misura: per le proposte di progetto in elenco non ne è prevista alcuna.',
        'Domande a cui spetta la premialità: 2 (a-1 e a-4).',
        'Domande ammesse soltanto grazie alla premialità: 1 (a-4).',
        'Domande di cui mancano dati, il che rende provvisorio l’esito delle altre: 1 (a-5).',
        'Su un punto che l’atto lascia aperto, «La premialità aiuta a raggiungere il punteggio minimo della misura?», la misura stabilisce: «Sì, conta anche per il minimo».',
      ],
      en: [
        'The measure «Misura di prova» (m-1) is simulated twice on 5 applications, without the premium and with it.',
        'Without the premium: applications admitted 3.',
        'With the premium: applications admitted 4.',
        'The ranking is that of the applications to the measure: there is none of the listed proposals.',
        'Applications that earn the premium: 2 (a-1 and a-4).',
        'Applications admitted only thanks to the premium: 1 (a-4).',
        'Applications of which facts are missing, which makes the outcome of the others provisional: 1 (a-5).',
        'On a point that the act leaves open, «Does the premium help to reach the measure’s own minimum score?», the measure provides: «Yes, it counts towards the minimum too».',
      ],
    })
  })

  it('says nothing of a ranking where there is none', () => {
    const { en: english } = said(simulated({ selection: 'arrival' }))
    expect(english.some((text) => text.includes('ranking'))).toBe(false)
  })

  it('says that there is no limit to the budget where there is none', () => {
    expect(said(simulated({ budgetEur: null })).it[1]).toMatch(/, dotazione senza limite\.$/)
    expect(said(simulated({ budgetEur: null })).en[1]).toMatch(/, budget without limit\.$/)
  })

  it('says who loses by the premium and who wins by the losses of others', () => {
    const cost = {
      beforeBudgetEur: '0.00',
      spentEur: '-10.00',
      toClaimantsEur: '-30.00',
      fromOthersEur: '-20.00',
    }
    const { it: italian, en: english } = said({ ...simulated(), cost })
    expect(italian).toContain(
      'Entro la dotazione, con la premialità, chi ne ha diritto riceve 30,00 euro in meno e le altre domande 20,00 euro in più; nel complesso la misura concede 10,00 euro in meno.',
    )
    expect(english).toContain(
      'Within the budget, with the premium, those who earn it get EUR 30.00 less and the other applications EUR 20.00 more; in all the measure gives EUR 10.00 less.',
    )
  })

  it('names what its designer should know, the other readings and the edition', () => {
    const options = { readings: { premiumKinds: 'both-required' }, edition: 'extension-2022-11-30' } as const
    const { it: italian } = said(simulated({}, options))
    expect(italian.slice(-4)).toEqual([
      expect.stringMatching(/^La misura non prevede una premialità in termini di entità delle agevolazioni/),
      expect.stringContaining('«No, servono entrambe: se ne manca una, la misura è da verificare»'),
      expect.stringContaining('«Sì, conta anche per il minimo»'),
      expect.stringContaining('«Proroga approvata con D.g.r. del 30 novembre 2022»'),
    ])
  })
})

describe('supposedSentences', () => {
  it('says which facts of a measure are not settled', () => {
    const { supposed } = simulated({ giuntaResolution: undefined })
    expect(inBoth((say) => supposedSentences(supposed, say))).toEqual({
      it: [
        'La simulazione suppone che i criteri siano approvati così come progettati, dopo la manifestazione di interesse; resta da definire: la deliberazione della Giunta regionale che approva i criteri della misura e la data di emanazione della misura.',
      ],
      en: [
        'The simulation supposes that the criteria are approved as designed, after the call; still to be settled: the resolution of the Giunta that approves the criteria of the measure and the day on which the measure is issued.',
      ],
    })
  })

  it('says nothing where all are', () => {
    expect(supposedSentences([], speechOf('it'))).toEqual([])
  })
})
