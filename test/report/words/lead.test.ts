import { describe, expect, it } from 'vitest'
import { leadWords } from '../../../src/report/words/lead'
import type { LeadFinding } from '../../../src/rules/eligibility/lead'
import type { SingleLeadFinding } from '../../../src/rules/eligibility/lead-uniqueness'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<LeadFinding | SingleLeadFinding>[] = [
  [
    { code: 'lead-missing', clause: 'A.PROP.1', severity: 'blocking', facts: {} },
    'Non è indicato il soggetto capofila: l’atto richiede che la proposta di progetto sia presentata da un soggetto capofila, individuato di comune accordo dai partner di progetto.',
    'No lead is named: the act requires that the proposal be filed by a lead, chosen by common accord of the project partners.',
  ],
  [
    { code: 'multiple-leads', clause: 'A.PROP.1', severity: 'blocking', facts: { leadIds: ['e1', 'e2'] } },
    'Il soggetto capofila indicato nella proposta di progetto non è quello indicato nell’accordo: i soggetti indicati sono «Seta S.r.l.» (e1) e «Filanda» (e2), mentre l’atto richiede un soggetto capofila individuato di comune accordo dai partner di progetto.',
    'The lead named in the proposal is not the one named in the agreement: those named are «Seta S.r.l.» (e1) and «Filanda» (e2), while the act requires a lead chosen by common accord of the project partners.',
  ],
  [
    { code: 'lead-outside-partnership', clause: 'A.PROP.3', severity: 'blocking', facts: { leadId: 'e9' } },
    'Il soggetto capofila indicato, e9, non figura tra le parti del partenariato: l’atto richiede che sia individuato all’interno del partenariato.',
    'The lead named, e9, is not among the parties of the partnership: the act requires that the lead be chosen inside the partnership.',
  ],
  [
    { code: 'lead-outside-partnership', clause: 'A.PROP.3', severity: 'blocking', facts: { leadId: '' } },
    'Il soggetto capofila indicato non figura tra le parti del partenariato: l’atto richiede che sia individuato all’interno del partenariato.',
    'The lead named is not among the parties of the partnership: the act requires that the lead be chosen inside the partnership.',
  ],
  [
    {
      code: 'lead-kind-not-allowed',
      clause: 'A.PROP.1',
      severity: 'blocking',
      facts: { leadId: 'b1', kind: 'supporting-body' },
    },
    'Il soggetto capofila, «Ateneo» (b1), non è un’impresa ma uno degli altri soggetti del partenariato: secondo l’interpretazione adottata, non può essere capofila.',
    'The lead, «Ateneo» (b1), is no enterprise but a supporting body of the partnership: under the reading adopted, it may not lead.',
  ],
  [
    {
      code: 'lead-kind-not-allowed',
      clause: 'A.PROP.1',
      severity: 'blocking',
      facts: { leadId: 'n1', kind: 'aggregation-entity' },
    },
    'Il soggetto capofila, n1, è il soggetto giuridico dell’aggregazione: secondo l’interpretazione adottata, non può essere capofila.',
    'The lead, n1, is the aggregation’s own legal entity: under the reading adopted, it may not lead.',
  ],
  [
    {
      code: 'lead-kind-not-allowed',
      clause: 'A.PROP.1',
      severity: 'blocking',
      facts: { leadId: 'e1', kind: 'enterprise' },
    },
    'Il soggetto capofila, «Seta S.r.l.» (e1), è un’impresa: secondo l’interpretazione adottata, non può essere capofila.',
    'The lead, «Seta S.r.l.» (e1), is an enterprise: under the reading adopted, it may not lead.',
  ],
  [
    { code: 'lead-is-supporting-body', clause: 'A.PROP.3', severity: 'note', facts: { leadId: 'b1' } },
    'Il soggetto capofila, «Ateneo» (b1), non è un’impresa ma uno degli altri soggetti del partenariato: l’atto richiede che faccia parte del partenariato, non che sia un’impresa.',
    'The lead, «Ateneo» (b1), is no enterprise but a supporting body of the partnership: the act requires that it belong to the partnership, not that it be an enterprise.',
  ],
  [
    { code: 'lead-is-aggregation-entity', clause: 'A.PROP.3', severity: 'note', facts: { leadId: 'n1' } },
    'Il soggetto capofila, n1, è il soggetto giuridico dell’aggregazione: l’atto richiede che faccia parte del partenariato, non che sia un’impresa.',
    'The lead, n1, is the aggregation’s own legal entity: the act requires that it belong to the partnership, not that it be an enterprise.',
  ],
  [
    { code: 'lead-outside-lombardy', clause: 'A.PROP.3', severity: 'note', facts: { leadId: 'e1' } },
    'Per il soggetto capofila, «Seta S.r.l.» (e1), non risulta alcuna sede utile sul territorio lombardo: l’atto non la richiede al capofila.',
    'For the lead, «Seta S.r.l.» (e1), no seat in Lombardy that would count is stated: the act does not ask one of the lead.',
  ],
  [
    { code: 'lead-not-designated', clause: 'A.PROP.2', severity: 'blocking', facts: { leadId: 'e1' } },
    'La designazione del soggetto capofila, «Seta S.r.l.» (e1), non risulta da un accordo dei partner di progetto: l’atto richiede che sia individuato di comune accordo dai partner di progetto.',
    'The designation of the lead, «Seta S.r.l.» (e1), is not shown by an agreement of the project partners: the act requires that they choose it by common accord.',
  ],
  [
    { code: 'lead-not-designated', clause: 'A.PROP.2', severity: 'blocking', facts: { leadId: '' } },
    'La designazione del soggetto capofila non risulta da un accordo dei partner di progetto: l’atto richiede che sia individuato di comune accordo dai partner di progetto.',
    'The designation of the lead is not shown by an agreement of the project partners: the act requires that they choose it by common accord.',
  ],
  [
    {
      code: 'lead-not-unanimously-designated',
      clause: 'A.PROP.2',
      severity: 'blocking',
      facts: { leadId: 'e1', missing: [] },
    },
    'La designazione del soggetto capofila, «Seta S.r.l.» (e1), non risulta da parte di partner di progetto privi di identificativo: l’atto richiede che sia individuato di comune accordo dai partner di progetto, e secondo l’interpretazione adottata anche questa designazione è necessaria.',
    'The designation of the lead, «Seta S.r.l.» (e1), is missing on the part of project partners that have no id: the act requires that the project partners choose it by common accord, and under the reading adopted that designation is needed too.',
  ],
  [
    {
      code: 'lead-not-unanimously-designated',
      clause: 'A.PROP.2',
      severity: 'blocking',
      facts: { leadId: 'e1', missing: ['e2'] },
    },
    'La designazione del soggetto capofila, «Seta S.r.l.» (e1), non risulta da parte di «Filanda» (e2): l’atto richiede che sia individuato di comune accordo dai partner di progetto, e secondo l’interpretazione adottata anche questa designazione è necessaria.',
    'The designation of the lead, «Seta S.r.l.» (e1), is missing on the part of «Filanda» (e2): the act requires that the project partners choose it by common accord, and under the reading adopted that designation is needed too.',
  ],
  [
    {
      code: 'lead-not-unanimously-designated',
      clause: 'A.PROP.2',
      severity: 'blocking',
      facts: { leadId: 'e1', missing: ['e2', 'b1'] },
    },
    'La designazione del soggetto capofila, «Seta S.r.l.» (e1), non risulta da parte di «Filanda» (e2) e «Ateneo» (b1): l’atto richiede che sia individuato di comune accordo dai partner di progetto, e secondo l’interpretazione adottata anche questa designazione è necessaria.',
    'The designation of the lead, «Seta S.r.l.» (e1), is missing on the part of «Filanda» (e2) and «Ateneo» (b1): the act requires that the project partners choose it by common accord, and under the reading adopted that designation is needed too.',
  ],
  [
    { code: 'lead-designated-by-signing', clause: 'A.PROP.2', severity: 'note', facts: { leadId: 'e1' } },
    'Per il soggetto capofila, «Seta S.r.l.» (e1), l’accordo non elenca chi lo designa: vale come designazione, secondo l’interpretazione adottata, la sottoscrizione dell’accordo da parte dei partner di progetto.',
    'For the lead, «Seta S.r.l.» (e1), the agreement does not list who designates it: the signatures of the project partners under the agreement serve as designation under the reading adopted.',
  ],
  [
    { code: 'other-proposals-not-examined', clause: 'A.PART.2', severity: 'note', facts: {} },
    'Non è stato verificato se il soggetto capofila lo sia anche di altre proposte di progetto: l’atto gliene consente non più di 1, e per accertarlo occorre l’esame di tutte le proposte presentate.',
    'Nobody has looked whether the lead leads other proposals too: the act lets it lead no more than 1, and it takes all proposals filed to know.',
  ],
  [
    {
      code: 'lead-of-several-proposals',
      clause: 'A.PART.2',
      severity: 'blocking',
      facts: { proposalIds: ['p-a', 'p-b'], prevails: null },
    },
    'Il medesimo soggetto è capofila di più proposte di progetto (p-a e p-b), mentre l’atto ne consente non più di 1: quale di esse prevalga, l’atto non lo stabilisce.',
    'The same party leads several proposals (p-a and p-b), while the act lets it lead no more than 1: which of them stands the act does not say.',
  ],
  [
    {
      code: 'lead-of-several-proposals',
      clause: 'A.PART.2',
      severity: 'blocking',
      facts: { proposalIds: ['p-a', 'p-b'], prevails: 'p-b' },
    },
    'Il medesimo soggetto è capofila di più proposte di progetto (p-a e p-b), mentre l’atto ne consente non più di 1: secondo l’interpretazione adottata, prevale la proposta p-b.',
    'The same party leads several proposals (p-a and p-b), while the act lets it lead no more than 1: under the reading adopted, the proposal p-b stands.',
  ],
  [
    {
      code: 'lead-clash-prevails',
      clause: 'A.PART.2',
      severity: 'note',
      facts: { proposalIds: ['p-a', 'p-b'], prevails: 'p-a' },
    },
    'Il medesimo soggetto è capofila di più proposte di progetto (p-a e p-b), mentre l’atto ne consente non più di 1: secondo l’interpretazione adottata, prevale questa proposta.',
    'The same party leads several proposals (p-a and p-b), while the act lets it lead no more than 1: under the reading adopted, this proposal stands.',
  ],
]

describe('a finding of the lead', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(leadWords)))
  })
})
