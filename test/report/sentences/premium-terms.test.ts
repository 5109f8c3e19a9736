import { defineMeasure, type MeasureDefinition } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { countingSentence, premiumTermsSentences } from '../../../src/report/sentences/premium-terms'
import { speechOf } from '../../../src/report/speech-of'
import { aMeasure } from '../phase-2'
import { bases, inBoth } from './in-both'

/** A measure with a ceiling that a premium can raise. */
const withCeiling = (changed: Partial<MeasureDefinition>) =>
  defineMeasure(aMeasure({ aid: { intensities: { small: '50' }, ceilingEur: '500' }, ...changed }))

const said = (changed: Partial<MeasureDefinition> = {}) =>
  inBoth((say) => premiumTermsSentences(withCeiling(changed), say))

describe('premiumTermsSentences', () => {
  it('says premium, timing, claimants and days, each on the clause that leaves them to the measure', () => {
    const all = {
      premium: { points: '1', percentagePoints: '1', ceilingEur: '120000', counts: 'towards-minimum' },
      claimants: 'lead-only',
      proposalsFiledBy: '2022-09-11',
    } as const
    expect(said(all)).toEqual({
      it: [
        'Alle domande riferite a proposte di progetto in elenco la misura riconosce come premialità 1 punto nel punteggio, 1 punto percentuale di intensità di aiuto e un massimale dell’agevolazione di 120.000,00 euro.',
        'La premialità opera anche ai fini del raggiungimento del punteggio minimo.',
        'Della premialità di una proposta di progetto può avvalersi il solo soggetto capofila.',
        'La proposta di progetto deve essere in elenco alla data del 15 ottobre 2022.',
        'La proposta di progetto deve essere stata presentata entro l’11 settembre 2022.',
      ],
      en: [
        'To applications that refer to listed proposals the measure gives as a premium 1 point of score, 1 percentage point of aid intensity and a ceiling of the aid of EUR 120,000.00.',
        'The premium counts also towards the minimum score.',
        'The premium of a proposal may be claimed by the lead alone.',
        'The proposal must be listed on 15 October 2022.',
        'The proposal must have been filed by 11 September 2022.',
      ],
    })
    expect(bases((say) => premiumTermsSentences(withCeiling(all), say))).toEqual(Array(5).fill('A.F2.3'))
  })

  it.each<[MeasureDefinition['premium'], string, string]>([
    [
      {},
      'La misura non riconosce alcuna premialità alle proposte di progetto in elenco.',
      'The measure gives listed proposals no premium.',
    ],
    [
      { points: '2.5' },
      'Alle domande riferite a proposte di progetto in elenco la misura riconosce come premialità 2,5 punti nel punteggio.',
      'To applications that refer to listed proposals the measure gives as a premium 2.5 points of score.',
    ],
    [
      { percentagePoints: '5' },
      'Alle domande riferite a proposte di progetto in elenco la misura riconosce come premialità 5 punti percentuali di intensità di aiuto.',
      'To applications that refer to listed proposals the measure gives as a premium 5 percentage points of aid intensity.',
    ],
    [
      { ceilingEur: '1000' },
      'Alle domande riferite a proposte di progetto in elenco la misura riconosce come premialità un massimale dell’agevolazione di 1.000,00 euro.',
      'To applications that refer to listed proposals the measure gives as a premium a ceiling of the aid of EUR 1,000.00.',
    ],
  ])('says what it gives: %j', (premium, italian, english) => {
    expect(said({ premium }).it[0]).toBe(italian)
    expect(said({ premium }).en[0]).toBe(english)
  })

  it('says nothing of a minimum that there is none of, nor of a day by which proposals had to be filed', () => {
    const { en: english } = said({ minimumScore: null })
    expect(english).toHaveLength(3)
    expect(english.some((text) => text.includes('minimum'))).toBe(false)
  })

  it('says that the day of the application is the one where the measure fixes none', () => {
    expect(said({ membershipDate: null }).it.at(-1)).toBe(
      'La proposta di progetto deve essere in elenco nel giorno di presentazione della domanda.',
    )
    expect(said({ membershipDate: null }).en.at(-1)).toBe('The proposal must be listed on the day of the application.')
  })

  it.each(['any-member', 'lead-only', 'partnership'] as const)('says who may claim it: %s', (claimants) => {
    expect(said({ claimants }).it[2]).toMatch(/^Della premialità di una proposta di progetto può avvalersi \S.*\.$/)
    expect(said({ claimants }).en[2]).toMatch(/^The premium of a proposal may be claimed by \S.*\.$/)
  })
})

describe('countingSentence', () => {
  it('says whether the premium counts towards the minimum', () => {
    expect(countingSentence('above-minimum', speechOf('it')).text).toBe(
      'La premialità opera soltanto se il punteggio minimo è raggiunto senza di essa.',
    )
    expect(countingSentence('towards-minimum', speechOf('en')).text).toBe(
      'The premium counts also towards the minimum score.',
    )
  })
})
