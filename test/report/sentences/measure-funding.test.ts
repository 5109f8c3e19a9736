import { defineMeasure, type MeasureDefinition } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { fundingSentences } from '../../../src/report/sentences/measure-funding'
import { aMeasure } from '../phase-2'
import { inBoth } from './in-both'

const said = (changed: Partial<MeasureDefinition> = {}) =>
  inBoth((say) => fundingSentences(defineMeasure(aMeasure(changed)), say))

describe('fundingSentences', () => {
  it('says how aid is computed, in which order it is given, and what happens where the budget ends', () => {
    const aid = {
      intensities: { large: '30', micro: '50' },
      maximumIntensity: '80',
      minimumSpendEur: '20000',
      maximumSpendEur: '500000.50',
      ceilingEur: '100000',
    }
    expect(said({ aid, budgetEur: '1000000', atBudgetEnd: 'part' })).toEqual({
      it: [
        'Intensità di aiuto: microimpresa 50% e grande impresa 30%.',
        'L’intensità di aiuto, premialità compresa, non supera l’80%.',
        'La spesa ammissibile di una domanda è di almeno 20.000,00 euro.',
        'La spesa di una domanda è agevolata fino a 500.000,50 euro.',
        'Il massimale dell’agevolazione per domanda è di 100.000,00 euro.',
        'Arrotondamento dell’agevolazione: troncamento al centesimo.',
        'Le domande sono considerate in ordine di graduatoria.',
        'La dotazione finanziaria è di 1.000.000,00 euro: la prima domanda che le risorse residue non coprono per intero è finanziata nei limiti di esse.',
      ],
      en: [
        'Aid intensity: micro enterprise 50% and large enterprise 30%.',
        'The aid intensity, premium included, is no higher than 80%.',
        'The eligible spend of an application is at least EUR 20,000.00.',
        'Spend is aided up to EUR 500,000.50.',
        'The ceiling of the aid of an application is EUR 100,000.00.',
        'Rounding of the aid: cut to the cent.',
        'Applications are considered in the order of the ranking.',
        'The budget is EUR 1,000,000.00: the first application that what is left does not cover in full gets what is left.',
      ],
    })
  })

  it('says no limit that it does not set', () => {
    expect(said()).toEqual({
      it: [
        'Intensità di aiuto: microimpresa 50%, piccola impresa 50% e media impresa 40%.',
        'Arrotondamento dell’agevolazione: troncamento al centesimo.',
        'Le domande sono considerate in ordine di graduatoria.',
        'La misura non ha un limite di dotazione finanziaria.',
      ],
      en: [
        'Aid intensity: micro enterprise 50%, small enterprise 50% and medium-sized enterprise 40%.',
        'Rounding of the aid: cut to the cent.',
        'Applications are considered in the order of the ranking.',
        'The budget of the measure has no limit.',
      ],
    })
  })

  it('says where no size of enterprise gets aid', () => {
    expect(said({ aid: { intensities: {} } }).it[0]).toBe(
      'La misura non prevede un’intensità di aiuto per alcuna dimensione di impresa.',
    )
    expect(said({ aid: { intensities: {} } }).en[0]).toBe(
      'The measure sets an aid intensity for no size of enterprise.',
    )
  })

  it('says where it computes none', () => {
    expect(said({ aid: null, premium: { points: '1' }, selection: 'arrival' })).toEqual({
      it: ['La misura non calcola agevolazioni.', 'Le domande sono considerate in ordine di arrivo, a sportello.'],
      en: ['The measure computes no aid.', 'Applications are considered in the order of arrival.'],
    })
  })

  it.each(['stop', 'part', 'skip'] as const)('says what happens where the budget ends: %s', (atBudgetEnd) => {
    expect(said({ budgetEur: '1000', atBudgetEnd }).it.at(-1)).toMatch(
      /^La dotazione finanziaria è di 1\.000,00 euro: .*\.$/,
    )
    expect(said({ budgetEur: '1000', atBudgetEnd }).en.at(-1)).toMatch(/^The budget is EUR 1,000\.00: .*\.$/)
  })
})
