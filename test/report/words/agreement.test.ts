import { describe, expect, it } from 'vitest'
import { agreementWords } from '../../../src/report/words/agreement'
import type { AgreementContentFinding } from '../../../src/rules/eligibility/agreement-content'
import type { AgreementFormFinding } from '../../../src/rules/eligibility/agreement-form'
import type { SupportingBodiesFinding } from '../../../src/rules/eligibility/supporting-bodies'
import { inWords, type WordsRow } from '../in-words'

const rows: readonly WordsRow<AgreementContentFinding | AgreementFormFinding | SupportingBodiesFinding>[] = [
  [
    { code: 'agreement-missing', clause: 'A.BEN.4', severity: 'blocking', facts: {} },
    'Manca l’accordo: l’atto richiede che sia presentato un accordo sottoscritto dai partner di progetto, con i ruoli e gli impegni di tutti i soggetti interessati.',
    'There is no agreement: the act requires an agreement signed by the project partners, with the roles and the commitments of all parties.',
  ],
  [
    { code: 'unilateral-deed-only', clause: 'A.BEN.4', severity: 'blocking', facts: {} },
    'È stato presentato un atto unilaterale del soggetto capofila, che secondo l’interpretazione adottata non tiene luogo dell’accordo: l’atto richiede un accordo sottoscritto dai partner di progetto.',
    'What was presented is a unilateral deed of the lead, which under the reading adopted does not stand for the agreement: the act requires an agreement signed by the project partners.',
  ],
  [
    { code: 'unilateral-deed-accepted', clause: 'A.BEN.4', severity: 'note', facts: {} },
    'È stato presentato un atto unilaterale del soggetto capofila: secondo l’interpretazione adottata, tiene luogo dell’accordo sottoscritto dai partner di progetto.',
    'What was presented is a unilateral deed of the lead: under the reading adopted, it stands for the agreement signed by the project partners.',
  ],
  [
    { code: 'founding-act-not-accepted', clause: 'A.BEN.4', severity: 'blocking', facts: {} },
    'È stato presentato l’atto costitutivo dell’aggregazione: secondo l’interpretazione adottata, occorre un distinto accordo sottoscritto dai partner di progetto.',
    'What was presented is the founding act of the aggregation: under the reading adopted, a separate agreement signed by the project partners is needed.',
  ],
  [
    { code: 'founding-act-as-agreement', clause: 'A.BEN.4', severity: 'review', facts: {} },
    'È stato presentato l’atto costitutivo dell’aggregazione, che tiene luogo dell’accordo se contiene i ruoli e gli impegni di ciascun soggetto: il contenuto è da verificare.',
    'What was presented is the founding act of the aggregation, which stands for the agreement if it holds the role and the commitments of each party: its content is to be reviewed.',
  ],
  [
    { code: 'party-without-terms', clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId: 'e1' } },
    'L’accordo non contiene alcuna previsione per «Seta S.r.l.» (e1): l’atto richiede che l’accordo contenga i ruoli e gli impegni, anche in termini economici, di tutti i soggetti interessati.',
    'The agreement holds nothing on «Seta S.r.l.» (e1): the act requires the agreement to hold the roles and the commitments of all parties, in economic terms too.',
  ],
  [
    { code: 'role-missing', clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId: 'e1' } },
    'L’accordo non indica il ruolo di «Seta S.r.l.» (e1): l’atto richiede che l’accordo contenga i ruoli e gli impegni, anche in termini economici, di tutti i soggetti interessati.',
    'The agreement does not state the role of «Seta S.r.l.» (e1): the act requires the agreement to hold the roles and the commitments of all parties, in economic terms too.',
  ],
  [
    { code: 'commitment-missing', clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId: 'e1' } },
    'L’accordo non indica gli impegni di «Seta S.r.l.» (e1): l’atto richiede che l’accordo contenga i ruoli e gli impegni, anche in termini economici, di tutti i soggetti interessati.',
    'The agreement does not state the commitments of «Seta S.r.l.» (e1): the act requires the agreement to hold the roles and the commitments of all parties, in economic terms too.',
  ],
  [
    { code: 'economic-terms-missing', clause: 'A.BEN.4a', severity: 'blocking', facts: { partyId: 'e1' } },
    'L’accordo non indica, nella forma richiesta secondo l’interpretazione adottata, i termini economici degli impegni di «Seta S.r.l.» (e1): l’atto richiede che l’accordo contenga i ruoli e gli impegni, anche in termini economici, di tutti i soggetti interessati.',
    'The agreement does not state the economic terms of the commitments of «Seta S.r.l.» (e1) in the form that the reading adopted asks for: the act requires the agreement to hold the roles and the commitments of all parties, in economic terms too.',
  ],
  [
    { code: 'supporting-body-undeclared', clause: 'A.BEN.5b', severity: 'note', facts: { partyId: 'b1' } },
    'L’accordo non esplicita, in tutto o in parte, il ruolo e gli impegni di «Ateneo» (b1), come l’atto richiede agli altri soggetti: tale soggetto non è considerato nel criterio «Ampiezza del partenariato».',
    'The agreement does not state, in whole or in part, the role and the commitments of «Ateneo» (b1), as the act requires of supporting bodies: this body is not counted in the breadth of the partnership.',
  ],
  [
    { code: 'supporting-body-undeclared', clause: 'A.BEN.5b', severity: 'blocking', facts: { partyId: 'b1' } },
    'L’accordo non esplicita, in tutto o in parte, il ruolo e gli impegni di «Ateneo» (b1), come l’atto richiede agli altri soggetti: secondo l’interpretazione adottata, la proposta di progetto non è ammissibile.',
    'The agreement does not state, in whole or in part, the role and the commitments of «Ateneo» (b1), as the act requires of supporting bodies: under the reading adopted, the proposal is not eligible.',
  ],
  [
    { code: 'supporting-body-economic-terms-missing', clause: 'A.BEN.4a', severity: 'note', facts: { partyId: 'b1' } },
    'L’accordo non indica i termini economici degli impegni di «Ateneo» (b1), che è tra gli altri soggetti: la mancanza è segnalata e non è motivo di esclusione.',
    'The agreement does not state the economic terms of the commitments of «Ateneo» (b1), one of the supporting bodies: the omission is pointed out and is no ground for refusal.',
  ],
]

describe('a finding of the agreement', () => {
  it.each(rows)('$code', (finding, italian, english) => {
    expect(inWords(finding)).toEqual([italian, english])
  })

  it('has its words pinned here, each', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(agreementWords)))
  })
})
