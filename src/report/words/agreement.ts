import type { AgreementContentFinding } from '../../rules/eligibility/agreement-content'
import type { AgreementFormFinding } from '../../rules/eligibility/agreement-form'
import type { SupportingBodiesFinding } from '../../rules/eligibility/supporting-bodies'
import type { WordsFor } from './words'

/** What the act requires the agreement to hold, as the end of a sentence. */
const CONTENT = {
  it: 'l’atto richiede che l’accordo contenga i ruoli e gli impegni, anche in termini economici, di tutti i soggetti interessati.',
  en: 'the act requires the agreement to hold the roles and the commitments of all parties, in economic terms too.',
} as const

/** The words of what can be found of the form and the content of the agreement. */
export const agreementWords: WordsFor<AgreementFormFinding | AgreementContentFinding | SupportingBodiesFinding> = {
  'agreement-missing': {
    it: () =>
      'Manca l’accordo: l’atto richiede che sia presentato un accordo sottoscritto dai partner di progetto, con i ruoli e gli impegni di tutti i soggetti interessati.',
    en: () =>
      'There is no agreement: the act requires an agreement signed by the project partners, with the roles and the commitments of all parties.',
  },
  'unilateral-deed-only': {
    it: () =>
      'È stato presentato un atto unilaterale del soggetto capofila, che secondo l’interpretazione adottata non tiene luogo dell’accordo: l’atto richiede un accordo sottoscritto dai partner di progetto.',
    en: () =>
      'What was presented is a unilateral deed of the lead, which under the reading adopted does not stand for the agreement: the act requires an agreement signed by the project partners.',
  },
  'unilateral-deed-accepted': {
    it: () =>
      'È stato presentato un atto unilaterale del soggetto capofila: secondo l’interpretazione adottata, tiene luogo dell’accordo sottoscritto dai partner di progetto.',
    en: () =>
      'What was presented is a unilateral deed of the lead: under the reading adopted, it stands for the agreement signed by the project partners.',
  },
  'founding-act-not-accepted': {
    it: () =>
      'È stato presentato l’atto costitutivo dell’aggregazione: secondo l’interpretazione adottata, occorre un distinto accordo sottoscritto dai partner di progetto.',
    en: () =>
      'What was presented is the founding act of the aggregation: under the reading adopted, a separate agreement signed by the project partners is needed.',
  },
  'founding-act-as-agreement': {
    it: () =>
      'È stato presentato l’atto costitutivo dell’aggregazione, che tiene luogo dell’accordo se contiene i ruoli e gli impegni di ciascun soggetto: il contenuto è da verificare.',
    en: () =>
      'What was presented is the founding act of the aggregation, which stands for the agreement if it holds the role and the commitments of each party: its content is to be reviewed.',
  },
  'party-without-terms': {
    it: ({ partyId }, say) => `L’accordo non contiene alcuna previsione per ${say.party(partyId)}: ${CONTENT.it}`,
    en: ({ partyId }, say) => `The agreement holds nothing on ${say.party(partyId)}: ${CONTENT.en}`,
  },
  'role-missing': {
    it: ({ partyId }, say) => `L’accordo non indica il ruolo di ${say.party(partyId)}: ${CONTENT.it}`,
    en: ({ partyId }, say) => `The agreement does not state the role of ${say.party(partyId)}: ${CONTENT.en}`,
  },
  'commitment-missing': {
    it: ({ partyId }, say) => `L’accordo non indica gli impegni di ${say.party(partyId)}: ${CONTENT.it}`,
    en: ({ partyId }, say) => `The agreement does not state the commitments of ${say.party(partyId)}: ${CONTENT.en}`,
  },
  'economic-terms-missing': {
    it: ({ partyId }, say) =>
      `L’accordo non indica, nella forma richiesta secondo l’interpretazione adottata, i termini economici degli impegni di ${say.party(partyId)}: ${CONTENT.it}`,
    en: ({ partyId }, say) =>
      `The agreement does not state the economic terms of the commitments of ${say.party(partyId)} in the form that the reading adopted asks for: ${CONTENT.en}`,
  },
  'supporting-body-undeclared': {
    it: ({ partyId }, say, severity) =>
      `L’accordo non esplicita, in tutto o in parte, il ruolo e gli impegni di ${say.party(partyId)}, come l’atto richiede agli altri soggetti: ${
        severity === 'blocking'
          ? 'secondo l’interpretazione adottata, la proposta di progetto non è ammissibile.'
          : 'tale soggetto non è considerato nel criterio «Ampiezza del partenariato».'
      }`,
    en: ({ partyId }, say, severity) =>
      `The agreement does not state, in whole or in part, the role and the commitments of ${say.party(partyId)}, as the act requires of supporting bodies: ${
        severity === 'blocking'
          ? 'under the reading adopted, the proposal is not eligible.'
          : 'this body is not counted in the breadth of the partnership.'
      }`,
  },
  'supporting-body-economic-terms-missing': {
    it: ({ partyId }, say) =>
      `L’accordo non indica i termini economici degli impegni di ${say.party(partyId)}, che è tra gli altri soggetti: la mancanza è segnalata e non è motivo di esclusione.`,
    en: ({ partyId }, say) =>
      `The agreement does not state the economic terms of the commitments of ${say.party(partyId)}, one of the supporting bodies: the omission is pointed out and is no ground for refusal.`,
  },
}
