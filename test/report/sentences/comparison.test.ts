import { compareMeasures, type MeasureDefinition, type PremiumOptions } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { comparisonSentences } from '../../../src/report/sentences/comparison'
import { flipSentences } from '../../../src/report/sentences/flip'
import type { MeasureComparison } from '../../../src/verdict/simulation'
import { aList, aMeasure, anApplication } from '../phase-2'
import { inBoth } from './in-both'

const spend = [{ size: 'small', amountEur: '100000' }] as const
const PORTFOLIO = [
  anApplication({ id: 'a-1', score: '70', spend }),
  anApplication({ id: 'a-2', score: '75', spend, proposalId: null }),
  anApplication({ id: 'a-3', score: '60', spend }),
]

function compared(designs: readonly Partial<MeasureDefinition>[], options: PremiumOptions = {}): MeasureComparison {
  const first = { budgetEur: '60000', membershipDate: null, premium: { points: '10' } }
  const measures = designs.map((design, index) => aMeasure({ ...first, id: `m-${index + 1}`, ...design }))
  return compareMeasures(measures, PORTFOLIO, aList(), options)
}

const said = (comparison: MeasureComparison) => inBoth((say) => comparisonSentences(comparison, say))

describe('comparisonSentences', () => {
  it('says what each design does, in which terms they differ, and for whom that makes a difference', () => {
    const designs = [{}, { premium: { points: '1' } }, { budgetEur: '100000', giuntaResolution: undefined }]
    expect(said(compared(designs))).toEqual({
      it: [
        'Misure a confronto sulle medesime domande: 3; termine di paragone è la prima, «Misura di prova» (m-1).',
        'La simulazione suppone che i criteri siano approvati così come progettati, dopo la manifestazione di interesse; resta da definire: la deliberazione della Giunta regionale che approva i criteri della misura e la data di emanazione della misura.',
        'Misura m-1: premialità spettante a 2 domande; domande ammesse con la premialità 2, senza 2, soltanto grazie a essa 0; finanziate con la premialità 1, senza 1, soltanto grazie a essa 1, non più a causa di essa 1; agevolazioni concesse con la premialità 50.000,00 euro, senza 50.000,00 euro; agevolazione che la premialità aggiunge prima dei limiti della dotazione 0,00 euro.',
        'Misura m-2: premialità spettante a 2 domande; domande ammesse con la premialità 2, senza 2, soltanto grazie a essa 0; finanziate con la premialità 1, senza 1, soltanto grazie a essa 0, non più a causa di essa 0; agevolazioni concesse con la premialità 50.000,00 euro, senza 50.000,00 euro; agevolazione che la premialità aggiunge prima dei limiti della dotazione 0,00 euro.',
        'Misura m-3: premialità spettante a 2 domande; domande ammesse con la premialità 2, senza 2, soltanto grazie a essa 0; finanziate con la premialità 2, senza 2, soltanto grazie a essa 0, non più a causa di essa 0; agevolazioni concesse con la premialità 100.000,00 euro, senza 100.000,00 euro; agevolazione che la premialità aggiunge prima dei limiti della dotazione 0,00 euro.',
        'La misura m-2 differisce dalla misura m-1 in quanto segue: «punti di premialità».',
        'La misura m-3 differisce dalla misura m-1 in quanto segue: «deliberazione di approvazione dei criteri» e «dotazione finanziaria».',
        'La domanda a-2 con la misura m-2 è finanziata e riceve 50.000,00 euro in più, mentre con la misura m-1 è ammessa ma non finanziata.',
        'A fare la differenza è un solo termine: «punti di premialità».',
        'La domanda a-1 con la misura m-2 è ammessa ma non finanziata e riceve 50.000,00 euro in meno, mentre con la misura m-1 è finanziata.',
        'A fare la differenza è un solo termine: «punti di premialità».',
        'La domanda a-2 con la misura m-3 è finanziata e riceve 50.000,00 euro in più, mentre con la misura m-1 è ammessa ma non finanziata.',
        'A fare la differenza è un solo termine: «dotazione finanziaria».',
      ],
      en: [
        'Designs compared on the same applications: 3; the others are held against the first, «Misura di prova» (m-1).',
        'The simulation supposes that the criteria are approved as designed, after the call; still to be settled: the resolution of the Giunta that approves the criteria of the measure and the day on which the measure is issued.',
        'Measure m-1: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0; funded with the premium 1, without 1, only thanks to it 1, no longer because of it 1; aid given with the premium EUR 50,000.00, without EUR 50,000.00; aid that the premium adds before any limit of the budget EUR 0.00.',
        'Measure m-2: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0; funded with the premium 1, without 1, only thanks to it 0, no longer because of it 0; aid given with the premium EUR 50,000.00, without EUR 50,000.00; aid that the premium adds before any limit of the budget EUR 0.00.',
        'Measure m-3: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0; funded with the premium 2, without 2, only thanks to it 0, no longer because of it 0; aid given with the premium EUR 100,000.00, without EUR 100,000.00; aid that the premium adds before any limit of the budget EUR 0.00.',
        'The measure m-2 differs from the measure m-1 in the following: «points of the premium».',
        'The measure m-3 differs from the measure m-1 in the following: «resolution that approves the criteria» and «budget».',
        'Under the measure m-2 the application a-2 is funded and gets EUR 50,000.00 more, while under the measure m-1 it is admitted but not funded.',
        'One term makes the difference: «points of the premium».',
        'Under the measure m-2 the application a-1 is admitted but not funded and gets EUR 50,000.00 less, while under the measure m-1 it is funded.',
        'One term makes the difference: «points of the premium».',
        'Under the measure m-3 the application a-2 is funded and gets EUR 50,000.00 more, while under the measure m-1 it is admitted but not funded.',
        'One term makes the difference: «budget».',
      ],
    })
  })

  it('says of each application why it comes out differently, under the names of both designs', () => {
    const comparison = compared([{}, { budgetEur: '200000' }])
    expect(comparison.flips.length).toBeGreaterThan(0)
    for (const flip of comparison.flips) {
      const { it: italian, en: english } = inBoth((say) => flipSentences(flip, say, 'm-1'))
      expect(said(comparison).it).toEqual(expect.arrayContaining([...italian]))
      expect(said(comparison).en).toEqual(expect.arrayContaining([...english]))
    }
  })

  it('says where nothing differs', () => {
    expect(said(compared([{}, {}]))).toEqual({
      it: [
        'Misure a confronto sulle medesime domande: 2; termine di paragone è la prima, «Misura di prova» (m-1).',
        'Misura m-1: premialità spettante a 2 domande; domande ammesse con la premialità 2, senza 2, soltanto grazie a essa 0; finanziate con la premialità 1, senza 1, soltanto grazie a essa 1, non più a causa di essa 1; agevolazioni concesse con la premialità 50.000,00 euro, senza 50.000,00 euro; agevolazione che la premialità aggiunge prima dei limiti della dotazione 0,00 euro.',
        'Misura m-2: premialità spettante a 2 domande; domande ammesse con la premialità 2, senza 2, soltanto grazie a essa 0; finanziate con la premialità 1, senza 1, soltanto grazie a essa 1, non più a causa di essa 1; agevolazioni concesse con la premialità 50.000,00 euro, senza 50.000,00 euro; agevolazione che la premialità aggiunge prima dei limiti della dotazione 0,00 euro.',
        'La misura m-2 non differisce dalla misura m-1 in alcun termine.',
        'Per nessuna domanda l’esito cambia da una misura all’altra.',
      ],
      en: [
        'Designs compared on the same applications: 2; the others are held against the first, «Misura di prova» (m-1).',
        'Measure m-1: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0; funded with the premium 1, without 1, only thanks to it 1, no longer because of it 1; aid given with the premium EUR 50,000.00, without EUR 50,000.00; aid that the premium adds before any limit of the budget EUR 0.00.',
        'Measure m-2: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0; funded with the premium 1, without 1, only thanks to it 1, no longer because of it 1; aid given with the premium EUR 50,000.00, without EUR 50,000.00; aid that the premium adds before any limit of the budget EUR 0.00.',
        'The measure m-2 differs from the measure m-1 in no term.',
        'No application comes out differently under one design than under another.',
      ],
    })
  })

  it('compares a single design with none', () => {
    expect(said(compared([{}])).en).toEqual([
      'Designs compared on the same applications: 1; the others are held against the first, «Misura di prova» (m-1).',
      'Measure m-1: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0; funded with the premium 1, without 1, only thanks to it 1, no longer because of it 1; aid given with the premium EUR 50,000.00, without EUR 50,000.00; aid that the premium adds before any limit of the budget EUR 0.00.',
    ])
    expect(said({ ...compared([{}]), simulations: [] }).it).toEqual(['Non vi sono misure a confronto.'])
    expect(said({ ...compared([{}]), simulations: [] }).en).toEqual(['There are no designs to compare.'])
  })

  it('says which terms differ where a stored comparison does not', () => {
    const comparison = { ...compared([{}, { budgetEur: '1' }]), differences: {} }
    expect(said(comparison).en).toContain('The measure m-2 differs from the measure m-1 in no term.')
  })

  it('says nothing of money where a design computes no aid, and warns of each where it stands', () => {
    const { it: italian, en: english } = said(compared([{ aid: null, budgetEur: null }, { premium: {} }]))
    expect(italian[1]).toBe(
      'Misura m-1: premialità spettante a 2 domande; domande ammesse con la premialità 2, senza 2, soltanto grazie a essa 0.',
    )
    expect(english[1]).toBe(
      'Measure m-1: premium earned by 2 applications; applications admitted with the premium 2, without 2, only thanks to it 0.',
    )
    expect(italian[3]).toMatch(/^La misura, dedicata alle filiere o agli ecosistemi, non prevede alcuna premialità/)
  })

  it('names the readings that all designs share, and the edition', () => {
    const options = { readings: { issuedAfter: 'desk-closing' }, edition: 'extension-2022-11-30' } as const
    const designs = [
      { claimants: 'lead-only', rounding: 'half-up' },
      { claimants: 'lead-only', rounding: 'truncate' },
    ] as const
    const named = said(compared(designs, options)).en.slice(-3)
    expect(named).toEqual([
      expect.stringContaining('«After the closing of the desk»'),
      expect.stringContaining('«The lead alone»'),
      expect.stringContaining('«Extension approved by resolution of 30 November 2022»'),
    ])
  })
})
