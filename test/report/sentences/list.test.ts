import {
  type ApprovedList,
  amendList,
  approveList,
  defineScoringScheme,
  type Evaluation,
  type EvaluationInput,
  evaluateProposal,
  type Proposal,
} from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { entrySentences, listSentences, updateSentences } from '../../../src/report/sentences/list'
import { speechOf } from '../../../src/report/speech-of'
import { aProposal, tenEnterprises } from '../../worked-cases/a-proposal'
import { anEntry } from '../phase-2'
import { bases, inBoth } from './in-both'

const scheme = defineScoringScheme({
  id: 'points',
  source: 'Atto',
  weights: {
    coherence: '95',
    innovativeness: '1',
    sustainability: '1',
    partnershipBreadth: '1',
    representativeness: '1',
    swotAnalysis: '1',
  },
})

function evaluated(proposal: Proposal, points: string, options: Partial<EvaluationInput> = {}): Evaluation {
  const marks = {
    coherence: points,
    innovativeness: '0',
    sustainability: '0',
    partnershipBreadth: '0',
    representativeness: '0',
    swotAnalysis: '0',
  }
  return evaluateProposal({ proposal, scheme, marks, ...options })
}

const listed = evaluated(aProposal({ id: 'p-001', title: 'Seta' }), '65')
const short = evaluated(aProposal({ id: 'p-002', title: 'Acciaio' }, tenEnterprises().slice(1)), '80')
const approved = approveList([listed, short], { id: 'act-1', date: '2022-07-01', title: 'Decreto di approvazione' })
const amended = amendList(approved, {
  act: { id: 'act-2', date: '2022-11-08' },
  remove: [{ proposalId: 'p-001', reason: 'Rinuncia del capofila', communicatedOn: '2022-11-11' }],
})

function theOnly<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined || items.length !== 1) throw new Error(`${items.length} items`)
  return item
}

describe('listSentences', () => {
  const said = (list: ApprovedList) => inBoth((say) => listSentences(list, say))

  it('says who is listed, what each act did, who was not entered and why', () => {
    expect(said(amended)).toEqual({
      it: [
        'Inserimenti in elenco disposti dai provvedimenti: 1; senza successiva cancellazione: 0.',
        'L’ordine è quello di presentazione: non è prevista una graduatoria.',
        'La proposta di progetto «Seta» (p-001) è in elenco dal 1º luglio 2022 per effetto del provvedimento act-1; presentazione: 10 maggio 2022, ore 10:00:00 (ora di Roma); capofila: e1.',
        'La proposta di progetto p-001 non è più in elenco dall’11 novembre 2022 per effetto del provvedimento act-2.',
        'Il provvedimento act-1, «Decreto di approvazione», del 1º luglio 2022 inserisce in elenco p-001.',
        'La proposta di progetto p-002 non è inserita in elenco, per i motivi che seguono.',
        expect.stringContaining('9 imprese'),
        'Il provvedimento act-2 dell’8 novembre 2022 non inserisce in elenco alcuna proposta di progetto.',
        'La proposta di progetto p-001 è tolta dall’elenco, con comunicazione dell’11 novembre 2022; motivazione: «Rinuncia del capofila».',
      ],
      en: [
        'Entries made in the list by the acts: 1; without a later removal: 0.',
        'The order is that of submission: there is no ranking.',
        'The proposal «Seta» (p-001) is on the list from 1 July 2022 by the act act-1; submission: 10 May 2022, 10:00:00 (Rome time); lead: e1.',
        'The proposal p-001 is off the list from 11 November 2022 by the act act-2.',
        'The act act-1, «Decreto di approvazione», of 1 July 2022 enters p-001 in the list.',
        'The proposal p-002 is not entered in the list, for the reasons that follow.',
        expect.stringContaining('9 enterprises'),
        'The act act-2 of 8 November 2022 enters no proposal in the list.',
        'The proposal p-001 is taken off the list, communicated on 11 November 2022; reason: «Rinuncia del capofila».',
      ],
    })
    expect(bases((say) => listSentences(amended, say))).toEqual([
      'A.VAL.9',
      'A.VAL.8',
      'A.F1.2',
      'A.F1.2',
      'A.F1.2',
      'A.VAL.9',
      'A.BEN.3',
      'A.F1.2',
      'A.F1.2',
    ])
  })

  it('counts what still stands', () => {
    expect(said(approved).it[0]).toBe(
      'Inserimenti in elenco disposti dai provvedimenti: 1; senza successiva cancellazione: 1.',
    )
    expect(said(approved).en[0]).toBe('Entries made in the list by the acts: 1; without a later removal: 1.')
  })

  it('shows neither score nor rank', () => {
    const text = [...said(amended).it, ...said(amended).en].join(' ')
    expect(text).not.toMatch(/65|punt[oi]\b|points?\b|n\. 1/)
  })
})

describe('entrySentences', () => {
  it('leaves out a title and a lead that are not known, and names another edition', () => {
    const { title: _, leadId: __, ...rest } = aProposal({ id: 'p-003' })
    const evaluation = evaluated(rest, '70', { edition: 'extension-2022-11-30' })
    const entry = theOnly(
      approveList([{ ...evaluation, outcome: 'recognisable' }], { id: 'a', date: '2022-07-01' }).entries,
    )
    expect(inBoth((say) => entrySentences(entry, say))).toEqual({
      it: [
        'La proposta di progetto p-003 è in elenco dal 1º luglio 2022 per effetto del provvedimento a; presentazione: 10 maggio 2022, ore 10:00:00 (ora di Roma).',
        'La proposta di progetto p-003 è stata riconosciuta non secondo il testo originario dell’atto ma secondo un’altra edizione: «Proroga approvata con D.g.r. del 30 novembre 2022».',
      ],
      en: [
        'The proposal p-003 is on the list from 1 July 2022 by the act a; submission: 10 May 2022, 10:00:00 (Rome time).',
        'The proposal p-003 was recognised not under the act itself but under another edition: «Extension approved by resolution of 30 November 2022».',
      ],
    })
  })
})

describe('entrySentences, of a list kept elsewhere', () => {
  it('names an edition that is known by name alone', () => {
    const entry = anEntry({ edition: 'dgr-xii-1586-2023' })
    const { it: italian, en: english } = inBoth((say) => entrySentences(entry, say))
    expect(italian.at(-1)).toMatch(/ma secondo un’altra edizione: «D\.g\.r\. 18 dicembre 2023, n\. XII\/1586»\.$/)
    expect(english.at(-1)).toMatch(/but under another edition: «D\.g\.r\. XII\/1586 of 18 December 2023»\.$/)
  })
})

describe('updateSentences', () => {
  it('says several proposals entered, and a removal that took effect with its act', () => {
    const another = evaluated(aProposal({ id: 'p-004' }), '90')
    const both = approveList([listed, another], { id: 'act-1', date: '2022-07-01' })
    expect(updateSentences(theOnly(both.history), speechOf('it'))[0]?.text).toBe(
      'Il provvedimento act-1 del 1º luglio 2022 inserisce in elenco p-001 e p-004.',
    )
    const removed = amendList(both, {
      act: { id: 'act-2', date: '2022-08-01' },
      remove: [{ proposalId: 'p-004', reason: 'Rinuncia' }],
    }).history[1]
    if (removed === undefined) throw new Error('no second act')
    expect(inBoth((say) => updateSentences(removed, say))).toEqual({
      it: [expect.any(String), 'La proposta di progetto p-004 è tolta dall’elenco; motivazione: «Rinuncia».'],
      en: [expect.any(String), 'The proposal p-004 is taken off the list; reason: «Rinuncia».'],
    })
  })
})
