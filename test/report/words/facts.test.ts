import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../../src/model/draft'
import { speechOf } from '../../../src/report/speech-of'
import { factWords } from '../../../src/report/words/facts'
import type { FactPath } from '../../../src/values/fact-path'
import { isListPath } from '../../../src/values/fact-path'
import type { PremiumFactPath } from '../../../src/values/premium-fact-path'
import { NUMBER_WORDS } from '../in-words'

const DRAFT: ProposalDraft = {
  beneficiary: {
    parties: [{ id: 'e1', name: 'Seta' }, { id: 'e2' }, { name: 'Filanda' }, {}],
  },
  agreement: { parties: [{ partyId: 'e2' }, { partyId: 'e1' }, {}] },
  implementingActChecklist: [{ id: 'annex-1', label: 'Piano {item} $&' }, { id: 'annex-2' }, {}],
}

const italian = speechOf('it', DRAFT)
const english = speechOf('en', DRAFT)
const places = Object.entries(factWords)

describe('a fact that is not stated', () => {
  it.each<[FactPath, string, string]>([
    ['leadId', 'il soggetto capofila', 'the lead'],
    ['beneficiary.parties[0].taxCode', 'il codice fiscale di «Seta» (e1)', 'the tax code of «Seta» (e1)'],
    ['beneficiary.parties[1].taxCode', 'il codice fiscale di e2', 'the tax code of e2'],
    ['beneficiary.parties[2].vatNumber', 'la partita IVA di «Filanda»', 'the VAT number of «Filanda»'],
    ['beneficiary.parties[3].id', 'l’identificativo della parte alla riga 4', 'the id of the party in row 4'],
    ['beneficiary.parties[99].id', 'l’identificativo della parte alla riga 100', 'the id of the party in row 100'],
    [
      'beneficiary.parties[0].seats[6].province',
      'la provincia della sede n. 7 di «Seta» (e1)',
      'the province of seat no. 7 of «Seta» (e1)',
    ],
    [
      'beneficiary.parties[3].phases[0].other',
      'la descrizione della fase n. 1 del ciclo produttivo della parte alla riga 4',
      'the description of production phase no. 1 of the party in row 4',
    ],
    [
      'agreement.parties[1].signature',
      'la firma di «Seta» (e1) sull’accordo',
      'the signature of «Seta» (e1) on the agreement',
    ],
    [
      'agreement.parties[2].signature.signedOn',
      'la data della firma della parte alla voce n. 3 sull’accordo',
      'the day of the signature of the party in entry no. 3 on the agreement',
    ],
    [
      'agreement.parties[2].partyId',
      'il soggetto alla voce n. 3 dell’accordo',
      'the party in entry no. 3 of the agreement',
    ],
    ['project.activities[1].budgetEur', 'l’importo previsto dell’attività n. 2', 'the budget of activity no. 2'],
    [
      'implementingActChecklist[0].present',
      'l’esito della verifica dell’elemento «Piano {item} $&» (annex-1) richiesto dal provvedimento attuativo',
      'whether the proposal holds what the implementing act requires under the name of element «Piano {item} $&» (annex-1)',
    ],
    [
      'implementingActChecklist[2].present',
      'l’esito della verifica dell’elemento n. 3 richiesto dal provvedimento attuativo',
      'whether the proposal holds what the implementing act requires under the name of element no. 3',
    ],
    // Of a list, that it may grow or be declared complete.
    [
      'beneficiary.parties',
      'l’elenco (da completare o dichiarare completo) delle parti del partenariato',
      'the list (to be continued or declared complete) of the parties of the partnership',
    ],
    [
      'agreement.parties[0].commitments',
      'l’elenco (da completare o dichiarare completo) degli impegni di e2 previsti dall’accordo',
      'the list (to be continued or declared complete) of the commitments of e2 under the agreement',
    ],
  ])('at %s', (path, inItalian, inEnglish) => {
    expect(italian.fact(path)).toBe(inItalian)
    expect(english.fact(path)).toBe(inEnglish)
  })

  it.each<[PremiumFactPath, string, string]>([
    [
      'measure.giuntaResolution',
      'la deliberazione della Giunta regionale che approva i criteri della misura',
      'the resolution of the Giunta that approves the criteria of the measure',
    ],
    ['measure.issuedOn', 'la data di emanazione della misura', 'the day on which the measure is issued'],
    [
      'application.submittedAt',
      'il momento di presentazione della domanda',
      'the moment at which the application was filed',
    ],
    [
      'application.proposalId',
      'la proposta di progetto in elenco a cui la domanda si riferisce',
      'the listed proposal to which the application refers',
    ],
    ['application.applicant', 'il soggetto richiedente', 'the applicant'],
    ['application.applicant.taxCode', 'il codice fiscale del soggetto richiedente', 'the tax code of the applicant'],
    ['application.applicant.vatNumber', 'la partita IVA del soggetto richiedente', 'the VAT number of the applicant'],
    [
      'application.score',
      'il punteggio della domanda senza la premialità',
      'the score of the application without the premium',
    ],
    ['application.spend', 'la spesa ammissibile della domanda', 'the eligible spend of the application'],
    [
      'application.spend[6].size',
      'la dimensione dell’impresa alla voce di spesa n. 7',
      'the size of the enterprise in spend line no. 7',
    ],
  ])('of a measure, at %s, is called the same where it has to be supplied', (path, inItalian, inEnglish) => {
    expect([italian.fact(path), italian.needed(path)]).toEqual([inItalian, inItalian])
    expect([english.fact(path), english.needed(path)]).toEqual([inEnglish, inEnglish])
  })

  it('is called without names where the proposal is not known', () => {
    expect(speechOf('it').fact('agreement.parties[6].signature')).toBe(
      'la firma della parte alla voce n. 7 sull’accordo',
    )
    expect(speechOf('en').fact('beneficiary.parties[6].seats')).toBe(
      'the list (to be continued or declared complete) of the seats of the party in row 7',
    )
  })
})

describe('what has to be supplied', () => {
  it.each<[FactPath, string, string]>([
    ['beneficiary.parties[0].taxCode', 'il codice fiscale di «Seta» (e1)', 'the tax code of «Seta» (e1)'],
    ['project.activities', 'almeno un’attività', 'at least one activity'],
    [
      'project.activities[0].indicators',
      'almeno un indicatore di realizzazione dell’attività n. 1',
      'at least one achievement indicator of activity no. 1',
    ],
    [
      'beneficiary.operating',
      'la dichiarazione che l’aggregazione è operante',
      'the declaration that the aggregation operates',
    ],
  ])('at %s', (path, inItalian, inEnglish) => {
    expect(italian.needed(path)).toBe(inItalian)
    expect(english.needed(path)).toBe(inEnglish)
  })
})

describe('every place', () => {
  it.each(places)('%s has words in both languages', (place) => {
    const path = place.replaceAll('[]', '[8123]') as FactPath
    const said = [
      [italian.fact(path), english.fact(path)],
      [italian.needed(path), english.needed(path)],
    ] as const
    for (const [inItalian, inEnglish] of said) {
      expect(inItalian).not.toBe(inEnglish)
      for (const words of [inItalian, inEnglish]) {
        expect(words).toMatch(/^(il |lo |la |l’|i |almeno |the |at least one |whether )\S.*[^\s.]$/)
        expect(words).not.toMatch(/[{}]|undefined|\s{2}/)
        expect(words).not.toMatch(NUMBER_WORDS)
        // People count from one; what belongs to nobody has no number.
        expect(words.match(/\d+/g) ?? []).toEqual((place.match(/\[\]/g) ?? []).map(() => '8124'))
      }
    }
  })

  it.each(places)('%s is said to be open to more where it is a list, and only there', (place) => {
    const path = place.replaceAll('[]', '[0]') as FactPath
    expect(italian.fact(path).startsWith('l’elenco (da completare o dichiarare completo) de')).toBe(isListPath(path))
    expect(english.fact(path).startsWith('the list (to be continued or declared complete) of ')).toBe(isListPath(path))
    expect(italian.needed(path)).not.toContain('da completare')
  })

  it('has words, or the table does not compile', () => {
    const { leadId: _left, ...rest } = factWords
    // @ts-expect-error a place is missing
    const missingPlace: typeof factWords = rest
    const list = { it: 'delle parti', en: 'of the parties' }
    // @ts-expect-error a list says what one item of it is called
    const missingItem: typeof factWords = { ...factWords, 'beneficiary.parties': { list } }
    void [missingPlace, missingItem]
  })
})

describe('a place of a later version', () => {
  it.each(['project.duration[2]', 'toString', 'beneficiary.parties[0]'])('%s is called as it is written', (path) => {
    for (const words of [italian.fact(path as FactPath), italian.needed(path as FactPath)]) {
      expect(words).toBe(`il dato «${path}»`)
    }
    expect(english.fact(path as FactPath)).toBe(`the fact «${path}»`)
    expect(english.needed(path as FactPath)).toBe(`the fact «${path}»`)
  })
})
