import { assessPremium } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../../src/act/editions'
import { defaultReadings, type ReadingId } from '../../../src/act/reading-choices'
import { READINGS } from '../../../src/act/readings/readings'
import {
  chosenReadings,
  editionNote,
  editionSentences,
  isActItself,
  openPoints,
  premiumReadings,
  readingSentences,
} from '../../../src/report/sentences/readings'
import { speechOf } from '../../../src/report/speech-of'
import type { PremiumReadings } from '../../../src/verdict/premium'
import { aList, aMeasure, anApplication } from '../phase-2'
import { bases, inBoth } from './in-both'

const ids = Object.keys(READINGS) as ReadingId[]

describe('readingSentences', () => {
  it('names another option than the default, with question and clause', () => {
    expect(inBoth((say) => readingSentences('seat', 'registered-office', say))).toEqual({
      it: [
        'Su un punto che l’atto lascia aperto, «Quale sede in Lombardia basta perché un’impresa conti tra le dieci?», la risposta segue un’interpretazione diversa da quella predefinita: «La sola sede legale».',
      ],
      en: [
        'On a point that the act leaves open, «Which seat in Lombardy is enough for an enterprise to count among the ten?», the answer takes another reading than the default: «The registered office only».',
      ],
    })
    expect(bases((say) => readingSentences('seat', 'registered-office', say))).toEqual(['A.BEN.3'])
  })

  it.each(ids)('says nothing of the default of %s, and one sentence of each alternative', (id) => {
    const say = speechOf('it')
    const { options, default: usual } = READINGS[id]
    expect(readingSentences(id, usual, say)).toEqual([])
    for (const option of Object.keys(options).filter((name) => name !== usual)) {
      expect(readingSentences(id, option, say)).toHaveLength(1)
    }
  })
})

describe('chosenReadings', () => {
  const choices = { ...defaultReadings, seat: 'registered-office', leadKind: 'enterprise-only' } as const

  it('names what was chosen other than the default, of what the answer used, each once', () => {
    const sentences = chosenReadings(['seat', 'professionals', 'seat', 'mixedBeneficiary'], choices, speechOf('en'))
    expect(sentences.map(({ text }) => text)).toEqual([expect.stringContaining('«The registered office only»')])
  })

  it('says nothing where all are the defaults', () => {
    expect(chosenReadings(ids, defaultReadings, speechOf('it'))).toEqual([])
  })
})

describe('openPoints', () => {
  it('names the points that a caller may have chosen on, and no others', () => {
    expect(inBoth((say) => openPoints(['seat', 'mixedBeneficiary', 'leadKind', 'closingHour'], say))).toEqual({
      it: [
        'Su alcuni punti che l’atto lascia aperti questa risposta, da sola, non dice quale interpretazione segue: «Quale sede in Lombardia basta perché un’impresa conti tra le dieci?» e «Il capofila deve essere un’impresa?».',
      ],
      en: [
        'On some points that the act leaves open this answer alone does not say which reading it takes: «Which seat in Lombardy is enough for an enterprise to count among the ten?» and «Must the lead be an enterprise?».',
      ],
    })
  })

  it('names those of Phase 2 too, where a caller chooses and no term of a measure settles them', () => {
    const [point] = inBoth((say) => openPoints(['issuedAfter', 'measureDate', 'premiumStacking'], say)).en
    expect(point).toBe(
      `On some points that the act leaves open this answer alone does not say which reading it takes: «${READINGS.issuedAfter.question.en}».`,
    )
  })

  it('says nothing where nothing could be chosen', () => {
    expect(openPoints(['mixedBeneficiary', 'closingHour'], speechOf('it'))).toEqual([])
  })
})

describe('premiumReadings', () => {
  const { readings: usual } = assessPremium(
    aMeasure({ membershipDate: null, issuedOn: undefined }),
    anApplication(),
    aList(),
  )
  const readings: PremiumReadings = { ...usual, premiumClaimants: 'lead-only', cents: 'half-up' }
  const said = (used?: readonly ReadingId[]) => inBoth((say) => premiumReadings(readings, say, used)).en

  it('says nothing where all are the defaults', () => {
    expect(premiumReadings(usual, speechOf('it'))).toEqual([])
  })

  it('names those other than the default, of what the answer used, each once', () => {
    expect(said(['premiumClaimants', 'sameApplicant', 'premiumClaimants', 'membershipDay'])).toEqual([
      expect.stringContaining('«The lead alone»'),
    ])
    expect(said([])).toEqual([])
  })

  it('names all of them where the answer does not say which it used', () => {
    expect(said()).toEqual([
      expect.stringContaining('«The lead alone»'),
      expect.stringContaining('«It is rounded, half a cent up»'),
    ])
  })
})

describe('editionSentences', () => {
  it('says nothing of the act itself', () => {
    expect(isActItself('dgr-xi-5899-2022')).toBe(true)
    expect(editionSentences('dgr-xi-5899-2022', speechOf('it'))).toEqual([])
  })

  it('says what an edition changed, and what of it could not be verified', () => {
    const { 'dgr-xi-5899-2022': own, 'extension-2022-11-30': extension } = EDITIONS
    expect(editionNote(own)).toEqual(own.note)
    expect(editionNote(extension).it).toBe(`${extension.note.it} ${extension.unverified?.it}`)
    expect(editionNote(extension).en).toBe(`${extension.note.en} ${extension.unverified?.en}`)
  })

  it('names any other edition and what it changed', () => {
    expect(isActItself('extension-2022-11-30')).toBe(false)
    expect(inBoth((say) => editionSentences('extension-2022-11-30', say))).toEqual({
      it: [
        'La risposta non è data sul testo originario dell’atto ma su un’altra edizione: «Proroga approvata con D.g.r. del 30 novembre 2022». Secondo le fonti consultate sposta soltanto il termine, al 31 dicembre 2023. Il numero della deliberazione non è stato reperito e il suo testo non è stato letto.',
      ],
      en: [
        'The answer is not given under the act itself but under another edition: «Extension approved by resolution of 30 November 2022». According to the sources consulted it moves the closing day alone, to 31 December 2023. The number of the resolution was not found, and its text was not read.',
      ],
    })
  })
})
