import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { speechOf } from '../../../src/report/speech-of'
import { changeWords } from '../../../src/report/words/changes'
import type { Change } from '../../../src/verdict/help'
import { expectSentence, NUMBER_WORDS, PARTNERSHIP } from '../in-words'

const italian = speechOf('it', PARTNERSHIP)
const english = speechOf('en', PARTNERSHIP)

const rows: readonly (readonly [change: Change, inItalian: string, inEnglish: string])[] = [
  [
    { change: 'add-enterprises', count: 1 },
    'Occorre ancora 1 impresa con una sede in Lombardia.',
    'It takes 1 more enterprise with a seat in Lombardy.',
  ],
  [
    { change: 'add-enterprises', count: 2 },
    'Occorrono ancora 2 imprese con una sede in Lombardia.',
    'It takes 2 more enterprises with a seat in Lombardy.',
  ],
  [
    { change: 'cover-phases', count: 1 },
    'Va coperta 1 altra fase del ciclo produttivo.',
    'Parties must cover 1 more phase of the production cycle.',
  ],
  [
    { change: 'cover-phases', count: 3 },
    'Vanno coperte altre 3 fasi del ciclo produttivo.',
    'Parties must cover 3 more phases of the production cycle.',
  ],
  [
    { change: 'supply', path: 'beneficiary.parties[0].taxCode' },
    'Occorre fornire il codice fiscale di «Seta S.r.l.» (e1).',
    'To be supplied: the tax code of «Seta S.r.l.» (e1).',
  ],
  [
    { change: 'supply', path: 'project.activities' },
    'Occorre fornire almeno un’attività.',
    'To be supplied: at least one activity.',
  ],
  [
    { change: 'sign', partyId: 'e1' },
    'Occorre la firma di «Seta S.r.l.» (e1) sull’accordo, apposta dal legale rappresentante o, dove ammesso, da un procuratore con procura agli atti.',
    'The signature of «Seta S.r.l.» (e1) on the agreement is needed, by the legal representative or, where admitted, by an attorney whose power is on file.',
  ],
  [
    { change: 'enter-in-agreement', partyId: 'e1' },
    'Occorre inserire nell’accordo «Seta S.r.l.» (e1), con il ruolo, gli impegni, i termini economici e la firma.',
    'The agreement must include «Seta S.r.l.» (e1), with role, commitments, economic terms and signature.',
  ],
  [
    { change: 'present-agreement' },
    'Occorre presentare un accordo sottoscritto dai partner di progetto.',
    'An agreement signed by the project partners must be presented.',
  ],
  [
    { change: 'file-as-partnership' },
    'La proposta di progetto va presentata da un partenariato in forma ancora non formalizzata, anziché da un’aggregazione già costituita.',
    'The proposal must be filed by a partnership not yet formalised, in place of an aggregation already constituted.',
  ],
  [
    { change: 'choose-lead' },
    'Occorre individuare il soggetto capofila tra le parti del partenariato che possono esserlo.',
    'A lead must be chosen among the parties of the partnership that may lead.',
  ],
  [
    { change: 'name-one-lead', leadIds: ['e1', 'e2'] },
    'Il soggetto capofila indicato nella proposta di progetto e nell’accordo deve essere lo stesso; attualmente sono indicati «Seta S.r.l.» (e1) e «Filanda» (e2).',
    'Proposal and agreement must name the same lead; at present they name «Seta S.r.l.» (e1) and «Filanda» (e2).',
  ],
  [
    { change: 'designate-lead', leadId: 'e1', partyIds: ['e2', 'b1'] },
    'Nell’accordo il soggetto capofila, «Seta S.r.l.» (e1), deve essere designato anche da «Filanda» (e2) e «Ateneo» (b1).',
    'In the agreement the lead, «Seta S.r.l.» (e1), must be designated by «Filanda» (e2) and «Ateneo» (b1) too.',
  ],
  [
    { change: 'designate-lead', leadId: 'e1', partyIds: null },
    'Nell’accordo il soggetto capofila, «Seta S.r.l.» (e1), deve essere designato da tutti i partner di progetto.',
    'In the agreement the lead, «Seta S.r.l.» (e1), must be designated by all project partners.',
  ],
  [
    { change: 'keep-one-proposal', proposalIds: ['p-a', 'p-b'] },
    'Delle proposte di progetto p-a e p-b, che hanno il medesimo soggetto capofila, l’atto ne consente non più di 1: le altre vanno ritirate o affidate a un diverso soggetto capofila.',
    'Of the proposals p-a and p-b, which have the same lead, the act allows no more than 1: the others must be withdrawn or led by another party.',
  ],
  [
    { change: 'use-channel', channel: 'webtelemaco' },
    'La proposta di progetto va presentata tramite «Applicativo di Unioncamere Lombardia (webtelemaco)».',
    'The proposal must be filed through «Application of Unioncamere Lombardia (webtelemaco)».',
  ],
  [
    { change: 'file-from', opensAt: '2022-03-01T09:00:00.000Z' },
    'La proposta di progetto va presentata a partire dal 1º marzo 2022, ore 10:00:00 (ora di Roma).',
    'The proposal must be filed from 1 March 2022, 10:00:00 (Rome time) on.',
  ],
  [
    { change: 'file-from', opensAt: '2022-03-08T09:00:00.000Z' },
    'La proposta di progetto va presentata a partire dall’8 marzo 2022, ore 10:00:00 (ora di Roma).',
    'The proposal must be filed from 8 March 2022, 10:00:00 (Rome time) on.',
  ],
]

describe('a change', () => {
  it.each(rows)('%o', (change, inItalian, inEnglish) => {
    expect(changeWords(change, italian)).toBe(inItalian)
    expect(changeWords(change, english)).toBe(inEnglish)
  })

  it.each(rows)('%o is one sentence', (change) => {
    for (const say of [italian, english]) {
      expectSentence(changeWords(change, say))
      expect(changeWords(change, say)).not.toMatch(NUMBER_WORDS)
    }
  })

  test.prop([fc.constantFrom('add-enterprises' as const, 'cover-phases' as const), fc.integer({ min: 2 })])(
    '%s says how many',
    (change, count) => {
      for (const say of [italian, english]) expect(changeWords({ change, count }, say)).toContain(` ${count} `)
    },
  )
})
