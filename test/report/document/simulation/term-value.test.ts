import { defineMeasure, type MeasureDefinition, type MeasureField } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { termValue } from '../../../../src/report/document/simulation/term-value'
import { speechOf } from '../../../../src/report/speech-of'
import { aMeasure } from '../../phase-2'

const NO_AID = { aid: null, premium: { points: '10' } } as const

describe('termValue', () => {
  it.each<[MeasureField, Partial<MeasureDefinition>, it: string, en: string]>([
    ['giuntaResolution', {}, '25 luglio 2022, n. XI/1', '25 July 2022, no. XI/1'],
    [
      'giuntaResolution',
      { giuntaResolution: { date: '2022-07-25' } },
      '25 luglio 2022, numero non indicato',
      '25 July 2022, number not stated',
    ],
    ['giuntaResolution', { giuntaResolution: undefined }, 'non ancora adottata', 'not adopted yet'],
    [
      'dedicatedTo',
      { dedicatedTo: ['supply-chains', 'ecosystems'] },
      'filiere ed ecosistemi',
      'supply chains and ecosystems',
    ],
    ['dedicatedTo', { dedicatedTo: [] }, 'né a filiere né a ecosistemi', 'neither supply chains nor ecosystems'],
    ['issuedOn', { issuedOn: '2022-08-03' }, '3 agosto 2022', '3 August 2022'],
    ['issuedOn', {}, 'quella della deliberazione', 'that of the resolution'],
    ['issuedOn', { giuntaResolution: undefined }, 'non ancora definita', 'not settled yet'],
    ['membershipDate', {}, '15 ottobre 2022', '15 October 2022'],
    ['membershipDate', { membershipDate: null }, 'giorno di presentazione della domanda', 'day of the application'],
    ['proposalsFiledBy', { proposalsFiledBy: '2022-09-15' }, '15 settembre 2022', '15 September 2022'],
    ['proposalsFiledBy', {}, 'nessuno', 'none'],
    [
      'criteria',
      {},
      'non elencati: le domande indicano il proprio punteggio',
      'not listed: applications state their score',
    ],
    [
      'criteria',
      {
        criteria: [
          { id: 'c1', title: 'Qualità', maximum: '70' },
          { id: 'c2', title: 'Rete', steps: ['0', '7.5', '15'] },
        ],
      },
      '«Qualità» (c1), fino a 70 punti; «Rete» (c2), punti 0, 7,5 e 15',
      '«Qualità» (c1), up to 70 points; «Rete» (c2), points 0, 7.5 and 15',
    ],
    ['minimumScore', {}, '65 punti', '65 points'],
    ['minimumScore', { minimumScore: null }, 'nessuno', 'none'],
    ['maximumScore', {}, '100 punti', '100 points'],
    ['maximumScore', { maximumScore: null }, 'nessuno', 'none'],
    ['premium.points', { premium: { points: 1 } }, '1 punto', '1 point'],
    ['premium.points', { premium: {} }, 'nessuno', 'none'],
    ['premium.percentagePoints', {}, '5 punti percentuali', '5 percentage points'],
    ['premium.percentagePoints', { premium: {} }, 'nessuno', 'none'],
    ['premium.ceilingEur', {}, 'lo stesso per tutte le domande', 'the same for all applications'],
    [
      'premium.ceilingEur',
      { premium: { ceilingEur: '500' }, aid: { intensities: {}, ceilingEur: '400' } },
      '500,00 euro',
      'EUR 500.00',
    ],
    [
      'premium.counts',
      {},
      'soltanto se il punteggio minimo è raggiunto senza di essa',
      'only where the minimum score is reached without it',
    ],
    ['claimants', { claimants: 'lead-only' }, 'il solo soggetto capofila', 'the lead alone'],
    ['aid', NO_AID, 'non previsto', 'none'],
    [
      'aid',
      { aid: { intensities: { small: '50' }, maximumIntensity: '80', maximumSpendEur: '10' } },
      'intensità di aiuto: piccola impresa 50%; intensità di aiuto massima: 80%; spesa minima: nessuna; spesa massima agevolabile: 10,00 euro; massimale dell’agevolazione: nessuno',
      'aid intensities: small enterprise 50%; maximum aid intensity: 80%; minimum spend: none; maximum spend that is aided: EUR 10.00; ceiling of the aid: none',
    ],
    [
      'aid.intensities',
      {},
      'microimpresa 50%, piccola impresa 50% e media impresa 40%',
      'micro enterprise 50%, small enterprise 50% and medium-sized enterprise 40%',
    ],
    ['aid.intensities', { aid: { intensities: {} } }, 'nessuna', 'none'],
    ['aid.intensities', NO_AID, '', ''],
    ['aid.maximumIntensity', {}, '100%', '100%'],
    ['aid.maximumIntensity', NO_AID, '', ''],
    ['aid.minimumSpendEur', { aid: { intensities: {}, minimumSpendEur: '9.5' } }, '9,50 euro', 'EUR 9.50'],
    ['aid.minimumSpendEur', {}, 'nessuna', 'none'],
    ['aid.minimumSpendEur', NO_AID, '', ''],
    ['aid.maximumSpendEur', {}, 'senza limite', 'without limit'],
    ['aid.maximumSpendEur', NO_AID, '', ''],
    ['aid.ceilingEur', { aid: { intensities: {}, ceilingEur: '400000' } }, '400.000,00 euro', 'EUR 400,000.00'],
    ['aid.ceilingEur', NO_AID, '', ''],
    ['budgetEur', { budgetEur: '4000000' }, '4.000.000,00 euro', 'EUR 4,000,000.00'],
    ['budgetEur', {}, 'senza limite', 'without limit'],
    ['selection', { selection: 'arrival' }, 'in ordine di arrivo, a sportello', 'in the order of arrival'],
    [
      'atBudgetEnd',
      {},
      'il finanziamento si arresta alla prima domanda che le risorse residue non coprono per intero',
      'funding stops at the first application that what is left does not cover in full',
    ],
    ['rounding', {}, 'troncamento al centesimo', 'cut to the cent'],
  ])('of %s under %j is said in both languages', (field, changed, inItalian, inEnglish) => {
    const measure = defineMeasure(aMeasure(changed))
    expect(termValue(field, measure, speechOf('it'))).toBe(inItalian)
    expect(termValue(field, measure, speechOf('en'))).toBe(inEnglish)
  })
})
