import { describe, expect, it } from 'vitest'
import { fieldNames, flipSentences } from '../../../src/report/sentences/flip'
import { speechOf } from '../../../src/report/speech-of'
import type { Flip } from '../../../src/verdict/simulation'
import { inBoth } from './in-both'

const flip: Flip = {
  applicationId: 'a-1',
  measureId: 'm-2',
  from: 'not-funded',
  to: 'funded',
  differenceEur: '50000.00',
  because: { fields: ['budgetEur'], together: false },
}

const said = (changed: Partial<Flip> = {}, firstId?: string) =>
  inBoth((say) => flipSentences({ ...flip, ...changed }, say, firstId))

describe('flipSentences', () => {
  it('says how an application comes out under two designs, and because of which term', () => {
    expect(said({}, 'm-1')).toEqual({
      it: [
        'La domanda a-1 con la misura m-2 è finanziata e riceve 50.000,00 euro in più, mentre con la misura m-1 è ammessa ma non finanziata.',
        'A fare la differenza è un solo termine: «dotazione finanziaria».',
      ],
      en: [
        'Under the measure m-2 the application a-1 is funded and gets EUR 50,000.00 more, while under the measure m-1 it is admitted but not funded.',
        'One term makes the difference: «budget».',
      ],
    })
  })

  it('does not name the first design where it is not known', () => {
    expect(said().it[0]).toBe(
      'La domanda a-1 con la misura m-2 è finanziata e riceve 50.000,00 euro in più, mentre con la prima delle misure a confronto è ammessa ma non finanziata.',
    )
    expect(said().en[0]).toBe(
      'Under the measure m-2 the application a-1 is funded and gets EUR 50,000.00 more, while under the first of the designs it is admitted but not funded.',
    )
  })

  it('says what it loses, and nothing of an amount that stays', () => {
    expect(said({ from: 'funded', to: 'part-funded', differenceEur: '-0.01' }, 'm-1').it[0]).toBe(
      'La domanda a-1 con la misura m-2 è finanziata in parte e riceve 0,01 euro in meno, mentre con la misura m-1 è finanziata.',
    )
    expect(said({ from: 'admitted', to: 'not-admitted', differenceEur: '0.00' }, 'm-1').it[0]).toBe(
      'La domanda a-1 con la misura m-2 non è ammessa, mentre con la misura m-1 è ammessa.',
    )
    expect(said({ from: 'admitted', to: 'not-admitted', differenceEur: '0.00' }, 'm-1').en[0]).toBe(
      'Under the measure m-2 the application a-1 is not admitted, while under the measure m-1 it is admitted.',
    )
  })

  it.each<[Flip['because'], string, string]>([
    [
      { fields: ['budgetEur', 'selection'], together: false },
      'Ciascuno di questi termini fa da solo la differenza: «dotazione finanziaria» e «ordine di finanziamento».',
      'Each of these terms makes the difference alone: «budget» and «order of funding».',
    ],
    [
      { fields: ['premium.points', 'minimumScore'], together: true },
      'Nessun termine fa da solo la differenza: vi concorrono «punti di premialità» e «punteggio minimo».',
      'No term makes the difference alone: it takes several, among them «points of the premium» and «minimum score».',
    ],
    [
      { fields: ['premium.counts'], together: true },
      'Nessun termine fa da solo la differenza: vi concorrono, tra gli altri, «rapporto tra premialità e punteggio minimo».',
      'No term makes the difference alone: it takes several, among them «premium and minimum score».',
    ],
  ])('says whether terms do it alone or together: %j', (because, italian, english) => {
    expect([said({ because }).it[1], said({ because }).en[1]]).toEqual([italian, english])
  })
})

it('terms are called by their names, apart from each other', () => {
  expect(fieldNames(['premium.counts', 'budgetEur'], speechOf('en'))).toBe('«premium and minimum score» and «budget»')
})
