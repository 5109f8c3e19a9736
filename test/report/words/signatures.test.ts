import { describe, expect, it } from 'vitest'
import { signatureWords } from '../../../src/report/words/signatures'
import type { AgreementSignaturesFinding } from '../../../src/rules/eligibility/agreement-signatures'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<AgreementSignaturesFinding>[] = [
  [
    { code: 'party-not-in-agreement', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId: 'e1' } },
    'Nell’accordo non figura «Seta S.r.l.» (e1): l’atto richiede che l’accordo sia sottoscritto dai partner di progetto, e secondo l’interpretazione adottata questa parte deve sottoscriverlo.',
    'The agreement does not include «Seta S.r.l.» (e1): the act requires that the project partners sign it, and under the reading adopted this party has to.',
  ],
  [
    { code: 'signature-missing', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId: 'e1' } },
    'Manca la firma di «Seta S.r.l.» (e1): l’atto richiede che l’accordo sia sottoscritto dai partner di progetto, con la firma del legale rappresentante, e secondo l’interpretazione adottata la firma di questa parte è necessaria.',
    'The signature of «Seta S.r.l.» (e1) is missing: the act requires that the project partners sign the agreement, by their legal representatives, and under the reading adopted the signature of this party is needed.',
  ],
  [
    { code: 'attorney-not-accepted', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId: 'e1' } },
    'Per «Seta S.r.l.» (e1) l’accordo è firmato da un procuratore: secondo l’interpretazione adottata, è ammessa soltanto la firma del legale rappresentante.',
    'For «Seta S.r.l.» (e1) an attorney signed the agreement: under the reading adopted, only the legal representative may sign.',
  ],
  [
    { code: 'power-of-attorney-missing', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId: 'e1' } },
    'Per «Seta S.r.l.» (e1) l’accordo è firmato da un procuratore, ma agli atti non vi è la procura: l’atto richiede la firma del legale rappresentante, che secondo l’interpretazione adottata soltanto una procura documentata può sostituire.',
    'For «Seta S.r.l.» (e1) an attorney signed the agreement, but no power of attorney is on file: the act requires the signature of the legal representative, which under the reading adopted only a documented power can replace.',
  ],
  [
    { code: 'signed-by-attorney', clause: 'A.BEN.4', severity: 'review', facts: { partyId: 'e1' } },
    'Per «Seta S.r.l.» (e1) l’accordo è firmato non dal legale rappresentante ma da un procuratore, con procura agli atti: la procura è da verificare.',
    'For «Seta S.r.l.» (e1) the agreement is signed not by the legal representative but by an attorney, whose power is on file: the power is to be reviewed.',
  ],
  [
    {
      code: 'signed-after-submission',
      clause: 'A.BEN.4',
      severity: 'blocking',
      facts: { partyId: 'e1', signedOn: '2022-05-11', submittedOn: '2022-05-10' },
    },
    'La firma di «Seta S.r.l.» (e1) sull’accordo è stata apposta l’11 maggio 2022, dopo la presentazione della proposta di progetto, avvenuta il 10 maggio 2022: l’atto richiede un accordo sottoscritto, e secondo l’interpretazione adottata deve esserlo già quando è presentato.',
    'The signature of «Seta S.r.l.» (e1) on the agreement was given on 11 May 2022, after the proposal was filed on 10 May 2022: the act requires a signed agreement, and under the reading adopted it must be signed when it is presented.',
  ],
  [
    {
      code: 'signed-after-submission',
      clause: 'A.BEN.4',
      severity: 'note',
      facts: { partyId: 'e1', signedOn: '2022-06-01', submittedOn: '2022-05-08' },
    },
    'La firma di «Seta S.r.l.» (e1) sull’accordo è stata apposta il 1º giugno 2022, dopo la presentazione della proposta di progetto, avvenuta l’8 maggio 2022: secondo l’interpretazione adottata, la firma può seguire la presentazione.',
    'The signature of «Seta S.r.l.» (e1) on the agreement was given on 1 June 2022, after the proposal was filed on 8 May 2022: under the reading adopted, the signature may follow the filing.',
  ],
  [
    { code: 'signature-undated', clause: 'A.BEN.4', severity: 'review', facts: { partyId: 'e1' } },
    'La firma di «Seta S.r.l.» (e1) sull’accordo è dichiarata priva di data: l’atto non richiede la data, ma è da verificare che la firma sia stata apposta entro il giorno di presentazione della proposta di progetto.',
    'The signature of «Seta S.r.l.» (e1) on the agreement is declared to bear no date: the act requires none, but it is to be reviewed whether it stood by the day on which the proposal was filed.',
  ],
  [
    { code: 'signature-undated', clause: 'A.BEN.4', severity: 'blocking', facts: { partyId: 'e1' } },
    'La firma di «Seta S.r.l.» (e1) sull’accordo è dichiarata priva di data: secondo l’interpretazione adottata, non mostra di essere stata apposta entro il giorno di presentazione della proposta di progetto.',
    'The signature of «Seta S.r.l.» (e1) on the agreement is declared to bear no date: under the reading adopted, it does not show that it stood by the day on which the proposal was filed.',
  ],
]

describe('a finding of the signatures', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(signatureWords)))
  })
})
