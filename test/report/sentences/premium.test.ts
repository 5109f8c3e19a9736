import { type Application, assessPremium, type MeasureDefinition, type PremiumOptions } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { effectSentences } from '../../../src/report/sentences/measure-effect'
import { premiumSentences } from '../../../src/report/sentences/premium'
import { resultSentences } from '../../../src/report/sentences/result'
import type { PremiumAssessment } from '../../../src/verdict/premium'
import { aList, aMeasure, anApplication, anEntry } from '../phase-2'
import { bases, inBoth } from './in-both'

const said = (assessment: PremiumAssessment) => inBoth((say) => premiumSentences(assessment, say))

function assessed(
  measure: Partial<MeasureDefinition> = {},
  application: Partial<Application> = {},
  options: PremiumOptions = {},
): PremiumAssessment {
  return assessPremium(aMeasure(measure), anApplication(application), aList(), options)
}

/** The sentences after those on the rules. */
function rest({ it: italian, en: english }: ReturnType<typeof said>, assessment: PremiumAssessment) {
  const rules = inBoth((say) => assessment.results.flatMap((result) => resultSentences(result, say)))
  const after = (sentences: readonly string[], ofRules: readonly string[]) =>
    sentences.slice(sentences.lastIndexOf(ofRules.at(-1) ?? '') + 1)
  return { it: after(italian, rules.it), en: after(english, rules.en) }
}

describe('premiumSentences', () => {
  it('says who earns the premium, why, and what follows', () => {
    const assessment = assessed({ membershipDate: null })
    expect(said(assessment)).toEqual({
      it: [
        'Alla domanda a-1 spetta la premialità della misura m-1.',
        'La proposta di progetto deve essere in elenco alla data del 16 ottobre 2022, quella di presentazione della domanda.',
        'A tale data risulta in elenco la proposta di progetto p-001, a cui la domanda si riferisce.',
        'Requisito «Approvazione dei criteri della misura»: soddisfatto.',
        'Requisito «Destinazione della misura»: soddisfatto.',
        'Requisito «Emanazione della misura»: soddisfatto.',
        'Requisito «Premialità della misura»: soddisfatto.',
        'Requisito «Proposta di progetto in elenco»: soddisfatto.',
        'Requisito «Soggetto che si avvale della premialità»: soddisfatto.',
        'È da verificare che il progetto oggetto della domanda rientri in quello della proposta di progetto p-001: l’atto riconosce la premialità alla proposta, non a chiunque ne sia partner per qualsiasi progetto.',
        'Il punteggio della domanda senza la premialità è di 70 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura senza la premialità risultano rispettati.',
        'Voce di spesa n. 1 (piccola impresa) senza la premialità: spesa agevolata 100.000,00 euro, intensità di aiuto 50%, agevolazione 50.000,00 euro.',
        'L’agevolazione complessiva senza la premialità è di 50.000,00 euro, prima dei limiti della dotazione finanziaria.',
        'Il punteggio della domanda con la premialità è di 80 punti.',
        'Gli eventuali minimi di punteggio e di spesa della misura con la premialità risultano rispettati.',
        'Voce di spesa n. 1 (piccola impresa) con la premialità: spesa agevolata 100.000,00 euro, intensità di aiuto 55%, agevolazione 55.000,00 euro.',
        'L’agevolazione complessiva con la premialità è di 55.000,00 euro, prima dei limiti della dotazione finanziaria.',
        'La premialità aggiunge 10 punti e 5.000,00 euro di agevolazione.',
      ],
      en: [
        'The application a-1 earns the premium of the measure m-1.',
        'The proposal must be listed on 16 October 2022, the day of the application.',
        'On that day the proposal p-001, to which the application refers, is on the list.',
        'Requirement «Approval of the criteria of the measure»: satisfied.',
        'Requirement «Dedication of the measure»: satisfied.',
        'Requirement «Issue of the measure»: satisfied.',
        'Requirement «Premium of the measure»: satisfied.',
        'Requirement «Listed proposal»: satisfied.',
        'Requirement «Claimant of the premium»: satisfied.',
        'It is to be reviewed whether the project of the application belongs to that of the proposal p-001: the act gives the premium to the proposal, not to each of its partners for any project.',
        'The score of the application without the premium is 70 points.',
        'Any minimum score and minimum spend of the measure are reached without the premium.',
        'Spend line no. 1 (small enterprise) without the premium: aided spend EUR 100,000.00, aid intensity 50%, aid EUR 50,000.00.',
        'The aid in all without the premium is EUR 50,000.00, before any limit of the budget.',
        'The score of the application with the premium is 80 points.',
        'Any minimum score and minimum spend of the measure are reached with the premium.',
        'Spend line no. 1 (small enterprise) with the premium: aided spend EUR 100,000.00, aid intensity 55%, aid EUR 55,000.00.',
        'The aid in all with the premium is EUR 55,000.00, before any limit of the budget.',
        'The premium adds 10 points and EUR 5,000.00 of aid.',
      ],
    })
    expect(bases((say) => premiumSentences(assessment, say))).toEqual([
      'A.F2.3',
      'A.F2.3',
      'A.VAL.6',
      'A.F2.2',
      'A.VAL.7',
      'A.VAL.7',
      'A.F2.3',
      'A.VAL.6',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
      'A.F2.3',
    ])
  })

  it('says what each rule says', () => {
    const assessment = assessed()
    for (const result of assessment.results) {
      const { it: italian, en: english } = inBoth((say) => resultSentences(result, say))
      expect(said(assessment).it).toEqual(expect.arrayContaining([...italian]))
      expect(said(assessment).en).toEqual(expect.arrayContaining([...english]))
    }
  })

  it('says what several parts say once', () => {
    const aid = { intensities: { small: '50' }, maximumSpendEur: '50000' }
    const { it: italian, en: english } = said(assessed({ aid }))
    expect(new Set(italian).size).toBe(italian.length)
    expect(new Set(english).size).toBe(english.length)
    expect(italian.filter((text) => text.startsWith('La spesa ammissibile, di 100.000,00 euro'))).toHaveLength(1)
  })

  it('says which requirements are not satisfied, and that what follows without the premium stands', () => {
    const assessment = assessed({ dedicatedTo: [] }, { proposalId: 'p-002' })
    expect(said(assessment).it[0]).toBe(
      'Alla domanda a-1 non spetta la premialità della misura m-1; requisiti non soddisfatti: «Destinazione della misura» e «Proposta di progetto in elenco».',
    )
    expect(said(assessment).en[0]).toBe(
      'The application a-1 does not earn the premium of the measure m-1; requirements not satisfied: «Dedication of the measure» and «Listed proposal».',
    )
    expect(rest(said(assessment), assessment).it.slice(-2)).toEqual([
      'Poiché la premialità non spetta, valgono gli effetti calcolati senza di essa.',
      'Su un punto che l’atto lascia aperto, «In quale giorno la proposta deve essere in elenco?», la misura stabilisce: «Il giorno che la misura stabilisce».',
    ])
    expect(rest(said(assessment), assessment).en.slice(-2)).toEqual([
      'Since the premium is not earned, what follows without it stands.',
      'On a point that the act leaves open, «On which day must the proposal be on the list?», the measure provides: «On the day that the measure fixes».',
    ])
  })

  it('says for which requirements facts are missing, and that the premium is not computed yet', () => {
    const { membershipDate: _, ...measure } = aMeasure()
    const { submittedAt: __, ...application } = anApplication()
    const assessment = assessPremium(measure, application, aList())
    expect(said(assessment).it.slice(0, 2)).toEqual([
      'Non è ancora possibile stabilire se alla domanda a-1 spetti la premialità della misura m-1; requisiti per i quali mancano dati: «Proposta di progetto in elenco» e «Soggetto che si avvale della premialità».',
      'La proposta di progetto deve essere in elenco nel giorno di presentazione della domanda, che non è indicato.',
    ])
    expect(said(assessment).en.slice(0, 2)).toEqual([
      'Whether the application a-1 earns the premium of the measure m-1 is undetermined; requirements for which facts are missing: «Listed proposal» and «Claimant of the premium».',
      'The proposal must be listed on the day of the application, which is not stated.',
    ])
    expect(said(assessment).it.at(-1)).toBe(
      'Gli effetti della premialità non sono calcolati finché non è stabilito se essa spetti.',
    )
    expect(said(assessment).en.at(-1)).toBe(
      'What follows with the premium is not computed until it is determined whether it is earned.',
    )
  })

  it('names the day that the measure fixes, the other readings and the edition', () => {
    const options = { readings: { issuedAfter: 'implementing-notice' }, edition: 'extension-2022-11-30' } as const
    const assessment = assessed({ issuedOn: '2022-08-03', claimants: 'lead-only', rounding: 'half-up' }, {}, options)
    expect(said(assessment).it[1]).toBe(
      'La proposta di progetto deve essere in elenco alla data del 15 ottobre 2022, fissata dalla misura.',
    )
    expect(said(assessment).en[1]).toBe(
      'The proposal must be listed on 15 October 2022, the day that the measure fixes.',
    )
    const named = rest(said(assessment), assessment).en.filter((text) =>
      /another reading|the measure provides/.test(text),
    )
    expect(named.map((text) => text.slice(text.lastIndexOf('«')))).toEqual([
      '«After the day of the implementing notice (24 February 2022)».',
      '«Another day, stated with the measure, such as that of its notice».',
      '«On the day that the measure fixes».',
      '«The lead alone».',
      '«It is rounded, half a cent up».',
    ])
    expect(said(assessment).en.at(-1)).toContain('«Extension approved by resolution of 30 November 2022»')
  })

  it('says that proposals recognised under later criteria are listed all the same', () => {
    const list = aList([anEntry({ edition: 'dgr-xii-1586-2023' })])
    const { it: italian } = said(assessPremium(aMeasure(), anApplication(), list))
    expect(italian[0]).toBe('Alla domanda a-1 spetta la premialità della misura m-1.')
    expect(italian.some((text) => text.includes('«D.g.r. 18 dicembre 2023, n. XII/1586»'))).toBe(true)
  })
})

describe('premiumSentences, of a premium that is earned', () => {
  it('says where it changes nothing because the minimum is not reached without it', () => {
    const assessment = assessed({}, { score: '64.99' })
    expect(rest(said(assessment), assessment)).toEqual({
      it: [
        'Il punteggio della domanda senza la premialità è di 64,99 punti.',
        'I minimi di punteggio o di spesa della misura senza la premialità non risultano rispettati.',
        'Il punteggio è di 64,99 punti, inferiore al punteggio minimo della misura, di 65 punti: mancano 0,01 punti.',
        'Alla domanda senza la premialità non spetta alcuna agevolazione.',
        'La premialità spetta, ma gli effetti con essa sono gli stessi.',
        'La premialità opera soltanto se il punteggio minimo è raggiunto senza di essa.',
        'Su un punto che l’atto lascia aperto, «In quale giorno la proposta deve essere in elenco?», la misura stabilisce: «Il giorno che la misura stabilisce».',
      ],
      en: [
        'The score of the application without the premium is 64.99 points.',
        'The minimum score or the minimum spend of the measure is not reached without the premium.',
        'The score is 64.99 points, below the minimum score of the measure, 65 points: 0.01 points are missing.',
        'The application gets no aid without the premium.',
        'The premium is earned, but what follows with it is the same.',
        'The premium counts only where the minimum score is reached without it.',
        'On a point that the act leaves open, «On which day must the proposal be on the list?», the measure provides: «On the day that the measure fixes».',
      ],
    })
  })

  it('says where it changes nothing for another reason', () => {
    const assessment = assessed({ maximumScore: '70', premium: { points: '10' }, membershipDate: null }, {})
    const without = { ...assessment, final: assessment.base }
    expect(rest(said(without), without).it.slice(-1)).toEqual([
      'La premialità spetta, ma gli effetti con essa sono gli stessi.',
    ])
    expect(rest(said(without), without).en.slice(-1)).toEqual([
      'The premium is earned, but what follows with it is the same.',
    ])
  })

  it('says the reasons again where the minimum is missed even with it', () => {
    const assessment = assessed({ premium: { points: '10', counts: 'towards-minimum' } }, { score: '50' })
    const { it: italian } = rest(said(assessment), assessment)
    expect(italian.filter((text) => text.startsWith('Il punteggio è di'))).toHaveLength(2)
  })

  it('says of what it adds what is known', () => {
    const assessment = assessed({ membershipDate: null })
    const lastOf = (gain: PremiumAssessment['gain']) => {
      const { it: italian, en: english } = rest(said({ ...assessment, gain }), assessment)
      return [italian.at(-1), english.at(-1)]
    }
    expect(lastOf({ points: '1', aidEur: null })).toEqual([
      'La premialità aggiunge 1 punto.',
      'The premium adds 1 point.',
    ])
    expect(lastOf({ points: null, aidEur: '5000.00' })).toEqual([
      'La premialità aggiunge 5.000,00 euro di agevolazione.',
      'The premium adds EUR 5,000.00 of aid.',
    ])
    expect(lastOf({ points: null, aidEur: null })).toEqual([
      'Quanto la premialità aggiunga non è determinabile dai dati indicati.',
      'What the premium adds cannot be told from what is stated.',
    ])
    const { final } = assessment
    if (final === null) throw new Error('the premium is earned')
    expect(lastOf(null)[0]).toBe(
      inBoth((say) => effectSentences(final, say, { it: ' con la premialità', en: '' })).it.at(-1),
    )
  })
})
