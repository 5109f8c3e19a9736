import type { Party, Proposal } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { proposalSection } from '../../../../src/report/document/evaluation/proposal-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aProposal, tenEnterprises } from '../../../worked-cases/a-proposal'
import { anEvaluation } from './an-evaluation'

const facts = (proposal: Proposal, locale: 'it' | 'en' = 'en', assessedBy?: string) =>
  proposalSection(anEvaluation({ proposal, assessedBy }), speechOf(locale, proposal)).blocks.flatMap((block) =>
    block.block === 'facts' ? block.facts.map(({ term, value }) => `${term}: ${value}`) : [],
  )

const body: Party = { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' }
const entity: Party = { id: 'n1', kind: 'aggregation-entity', name: 'Rete' }

describe('proposalSection', () => {
  it('identifies the proposal, who files it and how', () => {
    expect(facts(aProposal({}, [...tenEnterprises(), body]), 'it', 'Nucleo di Valutazione')).toEqual([
      'Identificativo: p-001',
      'Titolo: Filiera di prova',
      'Soggetto beneficiario: Partenariato di filiera/ecosistema',
      'Denominazione: Filiera di prova',
      'Soggetto capofila: «Impresa 1» (e1)',
      'Partecipanti: 11 (10 imprese e 1 altro soggetto)',
      'Presentazione: 10 maggio 2022, ore 10:00:00 (ora di Roma)',
      'Modalità: Applicativo di Unioncamere Lombardia (webtelemaco)',
      'Esaminata da: Nucleo di Valutazione',
    ])
  })

  it('leaves blank what is not stated', () => {
    const { beneficiary } = aProposal()
    const unstated = { title: null, leadId: undefined, beneficiary: { ...beneficiary, name: undefined } }
    expect(facts(aProposal(unstated)).filter((fact) => fact.endsWith(': '))).toEqual(['Title: ', 'Name: ', 'Lead: '])
  })

  it('says a channel of another name as it was given', () => {
    const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: { other: 'PEC' } }
    expect(facts(aProposal({ submission }))).toContain('Channel: PEC')
  })

  it.each(['it', 'en'] as const)(
    'says a kind and a channel that the act does not know as they are, in %s',
    (locale) => {
      for (const code of ['weird', 'email', 'constructor', '__proto__']) {
        const { beneficiary, submission } = aProposal()
        const unknown = {
          ...aProposal(),
          beneficiary: { ...beneficiary, kind: code },
          submission: { ...submission, channel: code },
        }
        // Types rule it out; what was stored may hold it.
        const said = proposalSection({ ...anEvaluation(), proposal: unknown as Proposal }, speechOf(locale)).blocks
        const values = said.flatMap((block) => (block.block === 'facts' ? block.facts.map(({ value }) => value) : []))
        expect(values.filter((value) => value === code)).toHaveLength(2)
      }
    },
  )

  it.each<[parties: readonly Party[], words: string]>([
    [[], 'Parties: 0'],
    [tenEnterprises().slice(0, 1), 'Parties: 1 (1 enterprise)'],
    [[...tenEnterprises(), entity], 'Parties: 11 (10 enterprises and 1 legal entity of the aggregation)'],
    [[body, { ...body, id: 'b2' }], 'Parties: 2 (2 supporting bodies)'],
  ])('counts the parties by kind', (parties, words) => {
    expect(facts(aProposal({}, parties))).toContain(words)
  })
})
