import { describe, expect, it } from 'vitest'
import type { EditionId } from '../../../src/act/closing-days'
import type { PremiumFinding } from '../../../src/phase2/premium/premium-finding'
import { premiumWords } from '../../../src/report/words/premium'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<PremiumFinding>[] = [
  [
    { code: 'measure-not-dedicated', clause: 'A.VAL.7', severity: 'blocking', facts: {} },
    'La misura non è dedicata né alle filiere né agli ecosistemi: l’atto riconosce le premialità sulle misure di incentivazione dedicate alle filiere e/o agli ecosistemi.',
    'The measure is dedicated neither to supply chains nor to ecosystems: the act gives premiums on measures dedicated to supply chains, to ecosystems or to both.',
  ],
  [
    {
      code: 'measure-not-issued-after-call',
      clause: 'A.VAL.7',
      severity: 'blocking',
      facts: { issuedOn: '2022-01-11', after: '2022-01-31' },
    },
    'La misura risulta emanata l’11 gennaio 2022: l’atto riconosce le premialità sulle misure emanate successivamente alla manifestazione di interesse, vale a dire, secondo l’interpretazione adottata, dopo il 31 gennaio 2022.',
    'The measure was issued on 11 January 2022: the act gives premiums on measures issued after the call, that is, under the reading adopted, after 31 January 2022.',
  ],
  [
    {
      code: 'measure-not-issued-after-call',
      clause: 'A.VAL.7',
      severity: 'blocking',
      facts: { issuedOn: '2022-07-08', after: '2022-07-08' },
    },
    'La misura risulta emanata l’8 luglio 2022: l’atto riconosce le premialità sulle misure emanate successivamente alla manifestazione di interesse, vale a dire, secondo l’interpretazione adottata, dopo l’8 luglio 2022.',
    'The measure was issued on 8 July 2022: the act gives premiums on measures issued after the call, that is, under the reading adopted, after 8 July 2022.',
  ],
  [
    { code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: {} },
    'La misura, dedicata alle filiere o agli ecosistemi, non prevede alcuna premialità: l’atto dispone che le proposte di progetto in elenco ne avranno, in termini di punteggio e/o di entità delle agevolazioni.',
    'The measure, dedicated to supply chains or ecosystems, provides no premium: the act provides that listed proposals receive premiums in terms of score, of the amount of aid, or of both.',
  ],
  [
    { code: 'premium-in-one-kind-only', clause: 'A.VAL.6', severity: 'review', facts: { lacking: 'points' } },
    'La misura non prevede una premialità in termini di punteggio: secondo l’interpretazione adottata, l’atto la richiede in termini sia di punteggio sia di entità delle agevolazioni, e il punto è da verificare.',
    'The measure provides no premium in terms of score: under the reading adopted, the act requires premiums both in terms of score and of the amount of aid, which is to be reviewed.',
  ],
  [
    { code: 'premium-in-one-kind-only', clause: 'A.VAL.6', severity: 'review', facts: { lacking: 'aid' } },
    'La misura non prevede una premialità in termini di entità delle agevolazioni: secondo l’interpretazione adottata, l’atto la richiede in termini sia di punteggio sia di entità delle agevolazioni, e il punto è da verificare.',
    'The measure provides no premium in terms of the amount of aid: under the reading adopted, the act requires premiums both in terms of score and of the amount of aid, which is to be reviewed.',
  ],
  [
    { code: 'premium-without-effect', clause: 'A.F2.3', severity: 'review', facts: { kind: 'points' } },
    'La premialità in termini di punteggio non produce alcun effetto: la misura ammette le domande secondo l’ordine di arrivo, e nessun punteggio minimo ne tiene conto; il punto è da verificare.',
    'The premium in terms of score has no effect: the measure takes applications in order of arrival, and no minimum score takes it into account, which is to be reviewed.',
  ],
  [
    { code: 'premium-without-effect', clause: 'A.F2.3', severity: 'review', facts: { kind: 'aid' } },
    'La premialità in termini di entità delle agevolazioni non produce alcun effetto: ogni intensità di aiuto è già pari alla massima ammessa; il punto è da verificare.',
    'The premium in terms of the amount of aid has no effect: each aid intensity is at the highest allowed already, which is to be reviewed.',
  ],
  [
    { code: 'no-listed-proposal-named', clause: 'A.F2.3', severity: 'blocking', facts: {} },
    'La domanda dichiara di non riferirsi ad alcuna proposta di progetto in elenco: l’atto riconosce le premialità alle proposte di progetto inserite nell’apposito elenco.',
    'The application declares that it refers to no listed proposal: the act gives premiums to proposals that are entered in the list.',
  ],
  [
    { code: 'applicant-in-no-listed-proposal', clause: 'A.F2.3', severity: 'blocking', facts: { day: '2022-10-11' } },
    'La domanda non indica una proposta di progetto e il soggetto richiedente non fa parte del partenariato di alcuna proposta in elenco alla data dell’11 ottobre 2022: l’atto riconosce le premialità alle proposte di progetto inserite nell’apposito elenco.',
    'The application names no proposal, and the applicant belongs to the partnership of none that was listed on 11 October 2022: the act gives premiums to proposals that are entered in the list.',
  ],
  [
    { code: 'not-listed', clause: 'A.VAL.6', severity: 'blocking', facts: { proposalId: 'p-001', day: '2022-10-15' } },
    'La proposta di progetto p-001 non risulta in elenco alla data del 15 ottobre 2022: l’atto riconosce le premialità alle proposte di progetto inserite nell’apposito elenco.',
    'The proposal p-001 was not listed on 15 October 2022: the act gives premiums to proposals that are entered in the list.',
  ],
  [
    {
      code: 'listed-later',
      clause: 'A.VAL.6',
      severity: 'blocking',
      facts: { proposalId: 'due parole', day: '2022-10-15', listedFrom: '2022-11-08' },
    },
    'La proposta di progetto «due parole» è in elenco dall’8 novembre 2022, mentre per la premialità doveva figurarvi alla data del 15 ottobre 2022.',
    'The proposal «due parole» is on the list from 8 November 2022, while for the premium it had to be listed on 15 October 2022.',
  ],
  [
    {
      code: 'removed-from-list',
      clause: 'A.VAL.6',
      severity: 'blocking',
      facts: { proposalId: 'p-001', day: '2022-10-08', removedOn: '2022-10-01' },
    },
    'La proposta di progetto p-001 non è più in elenco dal 1º ottobre 2022, mentre per la premialità doveva figurarvi alla data dell’8 ottobre 2022.',
    'The proposal p-001 is off the list from 1 October 2022, while for the premium it had to be listed on 8 October 2022.',
  ],
  [
    {
      code: 'proposal-filed-late',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { proposalId: 'p-001', filedOn: '2022-09-16', filedBy: '2022-09-15' },
    },
    'La proposta di progetto p-001 è stata presentata il 16 settembre 2022, mentre la misura riconosce la premialità alle proposte presentate entro il 15 settembre 2022.',
    'The proposal p-001 was filed on 16 September 2022, while the measure gives the premium to proposals filed by 15 September 2022.',
  ],
  [
    {
      code: 'recognised-under-later-criteria',
      clause: 'A.F1.2',
      severity: 'note',
      facts: { proposalId: 'p-001', edition: 'dgr-xii-1586-2023' },
    },
    'La proposta di progetto p-001 è stata riconosciuta secondo i criteri di un’altra edizione dell’atto, «D.g.r. 18 dicembre 2023, n. XII/1586», che qui non sono riesaminati: vale l’inserimento in elenco.',
    'The proposal p-001 was recognised under the criteria of another edition of the act, «D.g.r. XII/1586 of 18 December 2023», which are not examined again here: that it is listed is what counts.',
  ],
  [
    {
      code: 'recognised-under-later-criteria',
      clause: 'A.F1.2',
      severity: 'note',
      facts: { proposalId: 'p-001', edition: 'dgr-5377-2025' },
    },
    'La proposta di progetto p-001 è stata riconosciuta secondo i criteri di un’altra edizione dell’atto, «D.g.r. 24 novembre 2025, n. 5377», che qui non sono riesaminati: vale l’inserimento in elenco.',
    'The proposal p-001 was recognised under the criteria of another edition of the act, «D.g.r. 5377 of 24 November 2025», which are not examined again here: that it is listed is what counts.',
  ],
  [
    {
      code: 'several-listed-proposals',
      clause: 'A.F2.3',
      severity: 'note',
      facts: { proposalId: 'p-001', others: ['p-002'] },
    },
    'Il soggetto richiedente fa parte anche del partenariato di un’altra proposta in elenco (p-002): secondo l’interpretazione adottata la premialità è riconosciuta una sola volta per domanda, qui in ragione della proposta di progetto p-001.',
    'The applicant also belongs to the partnership of another listed proposal (p-002): under the reading adopted the premium counts once per application, here for the proposal p-001.',
  ],
  [
    {
      code: 'several-listed-proposals',
      clause: 'A.F2.3',
      severity: 'note',
      facts: { proposalId: 'p-001', others: ['p-002', 'p-003'] },
    },
    'Il soggetto richiedente fa parte anche del partenariato di altre proposte in elenco (p-002 e p-003): secondo l’interpretazione adottata la premialità è riconosciuta una sola volta per domanda, qui in ragione della proposta di progetto p-001.',
    'The applicant also belongs to the partnership of other listed proposals (p-002 and p-003): under the reading adopted the premium counts once per application, here for the proposal p-001.',
  ],
  [
    { code: 'applicant-outside-partnership', clause: 'A.F2.3', severity: 'blocking', facts: { proposalId: 'p-001' } },
    'Il soggetto richiedente non fa parte del partenariato della proposta di progetto p-001: l’atto riconosce la premialità alla proposta, e secondo la misura può avvalersene soltanto chi vi partecipa.',
    'The applicant does not belong to the partnership of the proposal p-001: the act gives the premium to the proposal, and under the measure only who takes part in it may claim it.',
  ],
  [
    {
      code: 'claimant-out-of-scope',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { proposalId: 'p-001', claimant: 'partner', claimants: 'lead-only' },
    },
    'Il soggetto richiedente è un partner della proposta di progetto p-001, mentre secondo la misura può avvalersi della premialità il solo soggetto capofila.',
    'The applicant is a partner of the proposal p-001, while under the measure the premium may be claimed by the lead alone.',
  ],
  [
    {
      code: 'claimant-out-of-scope',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { proposalId: 'p-001', claimant: 'lead', claimants: 'partnership' },
    },
    'Il soggetto richiedente è il soggetto capofila della proposta di progetto p-001, mentre secondo la misura può avvalersi della premialità il partenariato nel suo insieme.',
    'The applicant is the lead of the proposal p-001, while under the measure the premium may be claimed by the partnership as a whole.',
  ],
  [
    {
      code: 'claimant-out-of-scope',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { proposalId: 'p-001', claimant: 'partnership', claimants: 'lead-only' },
    },
    'Il soggetto richiedente è il partenariato della proposta di progetto p-001, mentre secondo la misura può avvalersi della premialità il solo soggetto capofila.',
    'The applicant is the partnership of the proposal p-001, while under the measure the premium may be claimed by the lead alone.',
  ],
  [
    { code: 'project-of-the-chain', clause: 'A.F2.3', severity: 'review', facts: { proposalId: 'p-001' } },
    'È da verificare che il progetto oggetto della domanda rientri in quello della proposta di progetto p-001: l’atto riconosce la premialità alla proposta, non a chiunque ne sia partner per qualsiasi progetto.',
    'It is to be reviewed whether the project of the application belongs to that of the proposal p-001: the act gives the premium to the proposal, not to each of its partners for any project.',
  ],
  [
    { code: 'applicant-known-by-vat-number', clause: 'A.F2.3', severity: 'review', facts: { proposalId: 'p-001' } },
    'Il soggetto richiedente è riconosciuto nel partenariato della proposta di progetto p-001 per la sola partita IVA, che le imprese di un gruppo IVA hanno in comune: che sia lo stesso soggetto è da verificare.',
    'The applicant is known in the partnership of the proposal p-001 by its VAT number alone, which enterprises of a VAT group share: that it is the same party is to be reviewed.',
  ],
]

describe('a finding on the premium', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(premiumWords)))
  })
  it('names an edition of a later version by its id', () => {
    const facts = { proposalId: 'p-001', edition: 'dgr-2031' as EditionId }
    const said = inWords({ code: 'recognised-under-later-criteria', clause: 'A.F1.2', severity: 'note', facts })
    for (const text of said) expect(text).toContain('«dgr-2031»')
  })
})
