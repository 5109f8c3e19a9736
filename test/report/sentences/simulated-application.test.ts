import { type Application, type MeasureDefinition, simulateMeasure } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { simulatedSentences } from '../../../src/report/sentences/simulated-application'
import type { SimulatedApplication } from '../../../src/verdict/simulation'
import { aList, aMeasure, anApplication } from '../phase-2'
import { inBoth } from './in-both'

const said = (application: SimulatedApplication) => inBoth((say) => simulatedSentences(application, say))

/** The first of two applications, held against one that earns no premium. */
function simulated(application: Partial<Application>, measure: Partial<MeasureDefinition> = {}): SimulatedApplication {
  const portfolio = [
    anApplication({ title: 'Telai', ...application }),
    anApplication({ id: 'a-2', score: '75', proposalId: null }),
  ]
  const { applications } = simulateMeasure(aMeasure({ budgetEur: '60000', ...measure }), portfolio, aList())
  const found = applications.find(({ applicationId }) => applicationId === 'a-1')
  if (found === undefined) throw new Error('an application is missing')
  return found
}

describe('simulatedSentences', () => {
  it('says what the premium changes for who earns it', () => {
    expect(said(simulated({}))).toEqual({
      it: [
        'Alla domanda «Telai» (a-1) spetta la premialità, una volta adottata la misura così com’è.',
        'Senza la premialità la domanda è ammessa ma non finanziata: punteggio 70 punti, posizione in graduatoria 2, agevolazione calcolata 50.000,00 euro, concessa 0,00 euro.',
        'Con la premialità la domanda è finanziata: punteggio 80 punti, posizione in graduatoria 1, agevolazione calcolata 55.000,00 euro, concessa 55.000,00 euro.',
        'Con la premialità la domanda sale di 1 posizione.',
        'Con la premialità la domanda riceve 55.000,00 euro in più.',
      ],
      en: [
        'The application «Telai» (a-1) earns the premium, once the measure is adopted as it is.',
        'Without the premium the application is admitted but not funded: score 70 points, place in the ranking 2, aid computed EUR 50,000.00, given EUR 0.00.',
        'With the premium the application is funded: score 80 points, place in the ranking 1, aid computed EUR 55,000.00, given EUR 55,000.00.',
        'With the premium the application rises by 1 place.',
        'With the premium the application gets EUR 55,000.00 more.',
      ],
    })
  })

  it('says what it takes from who does not', () => {
    const portfolio = [
      anApplication({ score: '75', proposalId: null }),
      anApplication({ id: 'a-2' }),
      anApplication({ id: 'a-3' }),
    ]
    const { applications } = simulateMeasure(aMeasure({ budgetEur: '60000' }), portfolio, aList())
    const displaced = applications.find(({ applicationId }) => applicationId === 'a-1')
    if (displaced === undefined) throw new Error('an application is missing')
    expect(said(displaced)).toEqual({
      it: [
        'Alla domanda a-1 non spetta la premialità.',
        'Senza la premialità la domanda è finanziata: punteggio 75 punti, posizione in graduatoria 1, agevolazione calcolata 50.000,00 euro, concessa 50.000,00 euro.',
        'Con la premialità la domanda è ammessa ma non finanziata: punteggio 75 punti, posizione in graduatoria 3, agevolazione calcolata 50.000,00 euro, concessa 0,00 euro.',
        'Con la premialità la domanda scende di 2 posizioni.',
        'Con la premialità la domanda riceve 50.000,00 euro in meno.',
      ],
      en: [
        'The application a-1 does not earn the premium.',
        'Without the premium the application is funded: score 75 points, place in the ranking 1, aid computed EUR 50,000.00, given EUR 50,000.00.',
        'With the premium the application is admitted but not funded: score 75 points, place in the ranking 3, aid computed EUR 50,000.00, given EUR 0.00.',
        'With the premium the application falls by 2 places.',
        'With the premium the application gets EUR 50,000.00 less.',
      ],
    })
  })

  it('says what is missing, and that it is computed without the premium', () => {
    expect(said(simulated({ proposalId: undefined, score: undefined }))).toEqual({
      it: [
        'Non è ancora possibile stabilire se alla domanda «Telai» (a-1) spetti la premialità.',
        'Senza la premialità la domanda è in attesa di dati.',
        'Con la premialità la domanda è in attesa di dati.',
        'Della domanda occorre ancora acquisire: la proposta di progetto in elenco a cui la domanda si riferisce e il punteggio della domanda senza la premialità.',
      ],
      en: [
        'Whether the application «Telai» (a-1) earns the premium is undetermined.',
        'Without the premium the application is awaiting facts.',
        'With the premium the application is awaiting facts.',
        'Still to be known of the application: the listed proposal to which the application refers and the score of the application without the premium.',
      ],
    })
  })

  it('says neither rank nor money where there is none', () => {
    const measure = { aid: null, budgetEur: null, premium: { points: '10' } }
    expect(said(simulated({}, { ...measure, selection: 'arrival' }))).toEqual({
      it: [
        'Alla domanda «Telai» (a-1) spetta la premialità, una volta adottata la misura così com’è.',
        'Senza la premialità la domanda è ammessa: punteggio 70 punti.',
        'Con la premialità la domanda è ammessa: punteggio 80 punti.',
      ],
      en: [
        'The application «Telai» (a-1) earns the premium, once the measure is adopted as it is.',
        'Without the premium the application is admitted: score 70 points.',
        'With the premium the application is admitted: score 80 points.',
      ],
    })
  })

  it('says nothing of a rank and of an amount that stay', () => {
    expect(said(simulated({ proposalId: null, score: '60' }))).toEqual({
      it: [
        'Alla domanda «Telai» (a-1) non spetta la premialità.',
        'Senza la premialità la domanda non è ammessa: punteggio 60 punti, agevolazione calcolata 0,00 euro, concessa 0,00 euro.',
        'Con la premialità la domanda non è ammessa: punteggio 60 punti, agevolazione calcolata 0,00 euro, concessa 0,00 euro.',
      ],
      en: [
        'The application «Telai» (a-1) does not earn the premium.',
        'Without the premium the application is not admitted: score 60 points, aid computed EUR 0.00, given EUR 0.00.',
        'With the premium the application is not admitted: score 60 points, aid computed EUR 0.00, given EUR 0.00.',
      ],
    })
    expect(said(simulated({ proposalId: null, score: '90' })).it).toHaveLength(3)
  })

  it.each([
    [1, 'Con la premialità la domanda sale di 1 posizione.', 'With the premium the application rises by 1 place.'],
    [-1, 'Con la premialità la domanda scende di 1 posizione.', 'With the premium the application falls by 1 place.'],
    [
      -12,
      'Con la premialità la domanda scende di 12 posizioni.',
      'With the premium the application falls by 12 places.',
    ],
  ])('says a rise of %d', (rankRise, italian, english) => {
    const { it: inItalian, en: inEnglish } = said({ ...simulated({ proposalId: null, score: '90' }), rankRise })
    expect([inItalian.at(-1), inEnglish.at(-1)]).toEqual([italian, english])
  })
})
