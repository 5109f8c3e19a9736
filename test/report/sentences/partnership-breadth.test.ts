import { type PartnershipBreadth, type Party, partnershipBreadth, type ReadingSelection } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { breadthSentences } from '../../../src/report/sentences/partnership-breadth'
import { anEnterprise, aProposal, terms } from '../../worked-cases/a-proposal'
import { bases, inBoth } from './in-both'

const PARTIES: readonly Party[] = [
  anEnterprise(1, { seats: [{ province: 'CO' }] }),
  anEnterprise(2, { seats: [{ province: '108' }], phases: ['processing', { other: 'riciclo' }] }),
  anEnterprise(3, { seats: [{ province: 'NO' }] }),
  { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' },
  { id: 'b2', kind: 'supporting-body', name: 'Politecnico', bodyType: 'university' },
  { id: 'b3', kind: 'supporting-body', name: 'Museo', bodyType: { other: 'museo' } },
  { id: 'b4', kind: 'supporting-body', name: 'Banca', bodyType: 'bank' },
]

function breadth(parties: readonly Party[], declared: readonly string[], readings: ReadingSelection = {}) {
  const agreement = { kind: 'project-agreement', parties: declared.map((id) => terms(id)) } as const
  return partnershipBreadth(aProposal({ agreement }, parties), { readings })
}

const said = (counts: PartnershipBreadth) => inBoth((say) => breadthSentences(counts, say))

const PANEL = {
  it: 'Sono fatti contati, non un voto: il voto sull’ampiezza del partenariato spetta al Nucleo di Valutazione.',
  en: 'These are facts counted, no mark: the mark for the breadth of the partnership is for the evaluation panel.',
}

describe('breadthSentences', () => {
  it('says what there is, by number and kind, and whose the mark is', () => {
    const counts = breadth(PARTIES, ['b1', 'b2', 'b3'])
    expect(said(counts)).toEqual({
      it: [
        'Il partenariato elenca 7 soggetti, con 3 imprese distinte, di cui 2 con una sede in Lombardia.',
        'L’accordo esplicita ruolo e impegni di 3 altri soggetti: «Università» (2) e «museo» (1).',
        'Di 1 altro soggetto l’accordo non esplicita ruolo e impegni: non è contato.',
        'Province lombarde con una sede: Como e Monza e della Brianza.',
        'Fasi del ciclo produttivo coperte: «Produzione delle materie prime», «Lavorazione» e «riciclo».',
        PANEL.it,
      ],
      en: [
        'The partnership lists 7 parties, with 3 distinct enterprises, of which 2 with a seat in Lombardy.',
        'The agreement states role and commitments of 3 supporting bodies: «University» (2) and «museo» (1).',
        'Of 1 supporting body the agreement does not state role and commitments: it is not counted.',
        'Provinces of Lombardy with a seat: Como and Monza e della Brianza.',
        'Phases of the production cycle covered: «Production of raw materials», «Processing» and «riciclo».',
        PANEL.en,
      ],
    })
    expect(bases((say) => breadthSentences(counts, say))).toEqual([
      'A.VAL.4d',
      'A.BEN.5b',
      'A.BEN.5b',
      'A.VAL.4d',
      'A.PROJ.6e',
      'A.VAL.4d',
    ])
  })

  it('says that there is nothing', () => {
    expect(said(breadth([], []))).toEqual({
      it: [
        'Il partenariato elenca 0 soggetti, con 0 imprese distinte, di cui 0 con una sede in Lombardia.',
        'L’accordo esplicita ruolo e impegni di 0 altri soggetti.',
        'Di nessun soggetto è indicata una sede in una provincia lombarda.',
        'Di nessun soggetto è indicata una fase del ciclo produttivo.',
        PANEL.it,
      ],
      en: [
        'The partnership lists 0 parties, with 0 distinct enterprises, of which 0 with a seat in Lombardy.',
        'The agreement states role and commitments of 0 supporting bodies.',
        'No party states a seat in a province of Lombardy.',
        'No party states a phase of the production cycle.',
        PANEL.en,
      ],
    })
  })

  it('says of several bodies what it says of one', () => {
    expect(said(breadth(PARTIES, [])).it[2]).toBe(
      'Di 4 altri soggetti l’accordo non esplicita ruolo e impegni: non sono contati.',
    )
    expect(said(breadth(PARTIES, [])).en[2]).toBe(
      'Of 4 supporting bodies the agreement does not state role and commitments: they are not counted.',
    )
  })

  it('names the readings other than the default', () => {
    const counts = breadth(PARTIES, [], { seat: 'operating-site', leadKind: 'enterprise-only' })
    expect(said(counts).it.slice(6)).toEqual([expect.stringContaining('la sola sede legale non basta')])
    expect(said(counts).en.slice(6)).toEqual([expect.stringContaining('a registered office alone is not enough')])
  })

  it('shows a province of a later version by its code', () => {
    expect(said({ ...breadth([], []), provinces: ['XX'] }).it[2]).toBe('Province lombarde con una sede: XX.')
  })
})
