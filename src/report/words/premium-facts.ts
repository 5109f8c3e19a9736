import type { WordsOfFacts } from './fact-wording'

/** Facts of a measure of Phase 2 and of the applications to it, in words. */
export const premiumFacts = {
  'measure.giuntaResolution': {
    name: {
      it: 'la deliberazione della Giunta regionale che approva i criteri della misura',
      en: 'the resolution of the Giunta that approves the criteria of the measure',
    },
  },
  'measure.issuedOn': {
    name: { it: 'la data di emanazione della misura', en: 'the day on which the measure is issued' },
  },
  'application.submittedAt': {
    name: { it: 'il momento di presentazione della domanda', en: 'the moment at which the application was filed' },
  },
  'application.proposalId': {
    name: {
      it: 'la proposta di progetto in elenco a cui la domanda si riferisce',
      en: 'the listed proposal to which the application refers',
    },
  },
  'application.applicant': { name: { it: 'il soggetto richiedente', en: 'the applicant' } },
  'application.applicant.taxCode': {
    name: { it: 'il codice fiscale del soggetto richiedente', en: 'the tax code of the applicant' },
  },
  'application.applicant.vatNumber': {
    name: { it: 'la partita IVA del soggetto richiedente', en: 'the VAT number of the applicant' },
  },
  'application.score': {
    name: {
      it: 'il punteggio della domanda senza la premialità',
      en: 'the score of the application without the premium',
    },
  },
  'application.marks': {
    name: {
      it: 'i punteggi attribuiti alla domanda per ciascuno dei criteri della misura',
      en: 'the marks of the application for each of the criteria of the measure',
    },
  },
  'application.spend': {
    name: { it: 'la spesa ammissibile della domanda', en: 'the eligible spend of the application' },
  },
  'application.spend[].size': {
    name: {
      it: 'la dimensione dell’impresa alla voce di spesa n. {number}',
      en: 'the size of the enterprise in spend line no. {number}',
    },
  },
} satisfies Partial<WordsOfFacts>
