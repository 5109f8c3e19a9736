import { type Application, assessPremium, type MeasureDefinition, type MeasureEffect } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { EFFECT_OF, effectSentences } from '../../../src/report/sentences/measure-effect'
import { aList, aMeasure, anApplication } from '../phase-2'
import { bases, inBoth } from './in-both'

/** What a measure makes of an application without the premium. */
function effectOf(measure: Partial<MeasureDefinition>, application: Partial<Application>): MeasureEffect {
  return assessPremium(aMeasure(measure), anApplication(application), aList()).base
}

const said = (measure: Partial<MeasureDefinition>, application: Partial<Application>) =>
  inBoth((say) => effectSentences(effectOf(measure, application), say))

const AID = { intensities: { micro: '50', small: '50', medium: '40' } } as const

describe('effectSentences', () => {
  it('says score, minima and aid, line by line and in all, each on the clause of the premium', () => {
    const spend = [
      { size: 'small', amountEur: '100000' },
      { size: 'medium', amountEur: '50000.01' },
    ] as const
    expect(said({}, { spend })).toEqual({
      it: [
        'Il punteggio della domanda è di 70 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura risultano rispettati.',
        'Voce di spesa n. 1 (piccola impresa): spesa agevolata 100.000,00 euro, intensità di aiuto 50%, agevolazione 50.000,00 euro.',
        'Voce di spesa n. 2 (media impresa): spesa agevolata 50.000,01 euro, intensità di aiuto 40%, agevolazione 20.000,00 euro.',
        'L’agevolazione complessiva è di 70.000,00 euro, prima dei limiti della dotazione finanziaria.',
      ],
      en: [
        'The score of the application is 70 points.',
        'Any minimum score and minimum spend of the measure are reached.',
        'Spend line no. 1 (small enterprise): aided spend EUR 100,000.00, aid intensity 50%, aid EUR 50,000.00.',
        'Spend line no. 2 (medium-sized enterprise): aided spend EUR 50,000.01, aid intensity 40%, aid EUR 20,000.00.',
        'The aid in all is EUR 70,000.00, before any limit of the budget.',
      ],
    })
    expect(bases((say) => effectSentences(effectOf({}, { spend }), say))).toEqual(Array(5).fill('A.F2.3'))
  })

  it('says of which of two effects it speaks', () => {
    expect(inBoth((say) => effectSentences(effectOf({}, {}), say, EFFECT_OF.without))).toEqual({
      it: [
        'Il punteggio della domanda senza la premialità è di 70 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura senza la premialità risultano rispettati.',
        'Voce di spesa n. 1 (piccola impresa) senza la premialità: spesa agevolata 100.000,00 euro, intensità di aiuto 50%, agevolazione 50.000,00 euro.',
        'L’agevolazione complessiva senza la premialità è di 50.000,00 euro, prima dei limiti della dotazione finanziaria.',
      ],
      en: [
        'The score of the application without the premium is 70 points.',
        'Any minimum score and minimum spend of the measure are reached without the premium.',
        'Spend line no. 1 (small enterprise) without the premium: aided spend EUR 100,000.00, aid intensity 50%, aid EUR 50,000.00.',
        'The aid in all without the premium is EUR 50,000.00, before any limit of the budget.',
      ],
    })
    expect(inBoth((say) => effectSentences(effectOf({}, {}), say, EFFECT_OF.with))).toEqual({
      it: [
        'Il punteggio della domanda con la premialità è di 70 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura con la premialità risultano rispettati.',
        'Voce di spesa n. 1 (piccola impresa) con la premialità: spesa agevolata 100.000,00 euro, intensità di aiuto 50%, agevolazione 50.000,00 euro.',
        'L’agevolazione complessiva con la premialità è di 50.000,00 euro, prima dei limiti della dotazione finanziaria.',
      ],
      en: [
        'The score of the application with the premium is 70 points.',
        'Any minimum score and minimum spend of the measure are reached with the premium.',
        'Spend line no. 1 (small enterprise) with the premium: aided spend EUR 100,000.00, aid intensity 50%, aid EUR 50,000.00.',
        'The aid in all with the premium is EUR 50,000.00, before any limit of the budget.',
      ],
    })
  })

  it('says every limit that bit', () => {
    const aid = { ...AID, maximumSpendEur: '200000', ceilingEur: '80000' }
    const spend = [
      { size: 'small', amountEur: '300000' },
      { size: 'large', amountEur: '300000' },
      { size: 'medium', amountEur: '300000' },
    ] as const
    expect(said({ aid, maximumScore: '90' }, { score: '91', spend })).toEqual({
      it: [
        'Il punteggio della domanda è di 90 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura risultano rispettati.',
        'Il punteggio, che sarebbe di 91 punti, è ricondotto al punteggio massimo della misura, di 90 punti.',
        'La spesa ammissibile, di 900.000,00 euro, è agevolata nei limiti della spesa massima della misura, di 200.000,00 euro.',
        'Alla voce di spesa n. 2 non spetta alcuna agevolazione: la misura non ne prevede per imprese di tale dimensione (grande impresa).',
        'Voce di spesa n. 1 (piccola impresa): spesa agevolata 66.666,66… euro (200000/3), intensità di aiuto 50%, agevolazione 33.333,33 euro.',
        'Voce di spesa n. 2 (grande impresa): spesa agevolata 66.666,66… euro (200000/3), intensità di aiuto 0%, agevolazione 0,00 euro.',
        'Voce di spesa n. 3 (media impresa): spesa agevolata 66.666,66… euro (200000/3), intensità di aiuto 40%, agevolazione 26.666,66 euro.',
        'L’agevolazione complessiva è di 59.999,99 euro, prima dei limiti della dotazione finanziaria.',
      ],
      en: [
        'The score of the application is 90 points.',
        'Any minimum score and minimum spend of the measure are reached.',
        'The score, which would be 91 points, is cut at the maximum score of the measure, 90 points.',
        'The eligible spend, EUR 900,000.00, is aided up to the maximum spend of the measure, EUR 200,000.00.',
        'Spend line no. 2 gets no aid: the measure provides none for enterprises of that size (large enterprise).',
        'Spend line no. 1 (small enterprise): aided spend EUR 66,666.66… (200000/3), aid intensity 50%, aid EUR 33,333.33.',
        'Spend line no. 2 (large enterprise): aided spend EUR 66,666.66… (200000/3), aid intensity 0%, aid EUR 0.00.',
        'Spend line no. 3 (medium-sized enterprise): aided spend EUR 66,666.66… (200000/3), aid intensity 40%, aid EUR 26,666.66.',
        'The aid in all is EUR 59,999.99, before any limit of the budget.',
      ],
    })
  })

  it('says what bars aid, and no line of an aid that is not given', () => {
    const aid = { ...AID, minimumSpendEur: '150000' }
    expect(said({ aid }, { score: '64' })).toEqual({
      it: [
        'Il punteggio della domanda è di 64 punti.',
        'I minimi di punteggio o di spesa della misura non risultano rispettati.',
        'Il punteggio è di 64 punti, inferiore al punteggio minimo della misura, di 65 punti: manca 1 punto.',
        'La spesa ammissibile è di 100.000,00 euro, inferiore alla spesa minima della misura, di 150.000,00 euro.',
        'Alla domanda non spetta alcuna agevolazione.',
      ],
      en: [
        'The score of the application is 64 points.',
        'The minimum score or the minimum spend of the measure is not reached.',
        'The score is 64 points, below the minimum score of the measure, 65 points: 1 point is missing.',
        'The eligible spend is EUR 100,000.00, below the minimum spend of the measure, EUR 150,000.00.',
        'The application gets no aid.',
      ],
    })
    expect(inBoth((say) => effectSentences(effectOf({}, { score: '64' }), say, EFFECT_OF.with)).it.at(-1)).toBe(
      'Alla domanda con la premialità non spetta alcuna agevolazione.',
    )
  })

  it('says what is missing', () => {
    expect(said({}, { score: undefined, spend: [{ amountEur: '1000' }] })).toEqual({
      it: [
        'Non è ancora possibile stabilire se i minimi di punteggio e di spesa della misura siano rispettati.',
        'Voce di spesa n. 1: spesa agevolata 1.000,00 euro; senza la dimensione dell’impresa l’agevolazione non è determinabile.',
        'Per calcolare gli effetti della misura occorre ancora acquisire: il punteggio della domanda senza la premialità e la dimensione dell’impresa alla voce di spesa n. 1.',
      ],
      en: [
        'Whether the minimum score and the minimum spend of the measure are reached is not determined yet.',
        'Spend line no. 1: aided spend EUR 1,000.00; without the size of the enterprise its aid cannot be told.',
        'Still to be known before the effects of the measure can be computed: the score of the application without the premium and the size of the enterprise in spend line no. 1.',
      ],
    })
  })

  it('says nothing of aid where the measure computes none', () => {
    expect(said({ aid: null, premium: { points: '10' } }, {})).toEqual({
      it: [
        'Il punteggio della domanda è di 70 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura risultano rispettati.',
      ],
      en: [
        'The score of the application is 70 points.',
        'Any minimum score and minimum spend of the measure are reached.',
      ],
    })
  })

  it('rests on nothing where a stored effect names no clause', () => {
    const effect = { ...effectOf({}, { spend: [{ amountEur: '1000' }] }), clauses: [] }
    expect(bases((say) => effectSentences(effect, say))).toEqual(Array(4).fill(null))
  })
})
