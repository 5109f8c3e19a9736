import { defineMeasure, type MeasureDefinition } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { designSentences } from '../../../src/report/sentences/measure-design'
import { aMeasure } from '../phase-2'
import { bases, inBoth } from './in-both'

const said = (changed: Partial<MeasureDefinition> = {}) =>
  inBoth((say) => designSentences(defineMeasure(aMeasure(changed)), say))

describe('designSentences', () => {
  it('says what a measure gives, to whom, when it counts, and how it funds', () => {
    expect(said()).toEqual({
      it: [
        'I criteri della misura «Misura di prova» (m-1) sono approvati con deliberazione della Giunta regionale n. XI/1 del 25 luglio 2022.',
        'La misura è dedicata a filiere.',
        'Vale come data di emanazione della misura quella della deliberazione che ne approva i criteri.',
        'Alle domande riferite a proposte di progetto in elenco la misura riconosce come premialità 10 punti nel punteggio e 5 punti percentuali di intensità di aiuto.',
        'La premialità opera soltanto se il punteggio minimo è raggiunto senza di essa.',
        'Della premialità di una proposta di progetto può avvalersi ciascun componente del partenariato.',
        'La proposta di progetto deve essere in elenco alla data del 15 ottobre 2022.',
        'La misura non elenca criteri di valutazione: le domande indicano il proprio punteggio.',
        'Una domanda è ammessa con un punteggio di almeno 65 punti.',
        'Il punteggio di una domanda, premialità compresa, non supera 100 punti.',
        'Intensità di aiuto: microimpresa 50%, piccola impresa 50% e media impresa 40%.',
        'Arrotondamento dell’agevolazione: troncamento al centesimo.',
        'Le domande sono considerate in ordine di graduatoria.',
        'La misura non ha un limite di dotazione finanziaria.',
      ],
      en: [
        'The criteria of the measure «Misura di prova» (m-1) are approved by resolution no. XI/1 of the Giunta of 25 July 2022.',
        'The measure is dedicated to supply chains.',
        'The day of the resolution that approves its criteria stands as the day on which the measure is issued.',
        'To applications that refer to listed proposals the measure gives as a premium 10 points of score and 5 percentage points of aid intensity.',
        'The premium counts only where the minimum score is reached without it.',
        'The premium of a proposal may be claimed by any member of the partnership.',
        'The proposal must be listed on 15 October 2022.',
        'The measure lists no criteria of its own: applications state their score.',
        'An application is admitted with a score of at least 65 points.',
        'The score of an application, premium included, is no higher than 100 points.',
        'Aid intensity: micro enterprise 50%, small enterprise 50% and medium-sized enterprise 40%.',
        'Rounding of the aid: cut to the cent.',
        'Applications are considered in the order of the ranking.',
        'The budget of the measure has no limit.',
      ],
    })
    expect(bases((say) => designSentences(defineMeasure(aMeasure()), say)).slice(0, 7)).toEqual([
      'A.F2.2',
      'A.VAL.7',
      'A.VAL.7',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
    ])
  })

  it('says of a measure that is being designed that it is', () => {
    const { it: italian, en: english } = said({ giuntaResolution: undefined })
    expect(italian[0]).toBe(
      'La misura «Misura di prova» (m-1) è in corso di definizione: la deliberazione della Giunta regionale che ne approva i criteri non è indicata.',
    )
    expect(english[0]).toBe(
      'The measure «Misura di prova» (m-1) is being designed: the resolution of the Giunta that approves its criteria is not stated.',
    )
    expect(italian.some((text) => text.includes('emanazione'))).toBe(false)
    expect(english.some((text) => text.includes('is issued'))).toBe(false)
  })

  it('names a resolution by its day where its number is not at hand', () => {
    const giuntaResolution = { date: '2022-04-11' }
    expect(said({ giuntaResolution }).it[0]).toBe(
      'I criteri della misura «Misura di prova» (m-1) sono approvati con deliberazione della Giunta regionale dell’11 aprile 2022.',
    )
    expect(said({ giuntaResolution }).en[0]).toBe(
      'The criteria of the measure «Misura di prova» (m-1) are approved by resolution of the Giunta of 11 April 2022.',
    )
  })

  it('says when it was issued where that is another day than that of the resolution', () => {
    expect(said({ issuedOn: '2022-08-08' }).it[2]).toBe('La misura è emanata l’8 agosto 2022.')
    expect(said({ issuedOn: '2022-08-08' }).en[2]).toBe('The measure is issued on 8 August 2022.')
  })

  it.each<[MeasureDefinition['dedicatedTo'], string, string]>([
    [
      [],
      'La misura non è dedicata né a filiere né a ecosistemi.',
      'The measure is dedicated neither to supply chains nor to ecosystems.',
    ],
    [['ecosystems'], 'La misura è dedicata a ecosistemi.', 'The measure is dedicated to ecosystems.'],
    [
      ['supply-chains', 'ecosystems'],
      'La misura è dedicata a filiere ed ecosistemi.',
      'The measure is dedicated to supply chains and ecosystems.',
    ],
  ])('says what it is dedicated to: %j', (dedicatedTo, italian, english) => {
    expect(said({ dedicatedTo }).it[1]).toBe(italian)
    expect(said({ dedicatedTo }).en[1]).toBe(english)
  })

  it('lists its criteria with the marks that can be given', () => {
    const criteria = [
      { id: 'q', title: 'Qualità', maximum: '60.5' },
      { id: 's', title: 'Sinergie', steps: [0, 5, 40] },
    ]
    expect(said({ criteria }).it).toContain(
      'Criteri di valutazione della misura: «Qualità» (q), fino a 60,5 punti; «Sinergie» (s), punti 0, 5 e 40.',
    )
    expect(said({ criteria }).en).toContain(
      'Criteria of the measure: «Qualità» (q), up to 60.5 points; «Sinergie» (s), points 0, 5 and 40.',
    )
  })

  it('says where it has no criteria of its own', () => {
    const none = 'La misura non elenca criteri di valutazione: le domande indicano il proprio punteggio.'
    expect(said().it).toContain(none)
    expect(said({ criteria: null, minimumScore: null }).it).toContain(none)
  })

  it('says no limit that it does not set', () => {
    const limits = (changed: Partial<MeasureDefinition>) => said(changed).en.filter((text) => /score of/.test(text))
    expect(limits({})).toHaveLength(2)
    expect(limits({ minimumScore: '1' })[0]).toBe('An application is admitted with a score of at least 1 point.')
    expect(limits({ minimumScore: null, maximumScore: null })).toEqual([])
  })

  it('says what its designer should know', () => {
    expect(said({ premium: {} }).it.at(-1)).toMatch(/^La misura, dedicata alle filiere o agli ecosistemi, non prevede/)
    expect(said({ premium: {} }).en.at(-1)).toMatch(
      /^The measure, dedicated to supply chains or ecosystems, provides no/,
    )
  })
})
