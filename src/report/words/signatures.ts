import type { AgreementSignaturesFinding } from '../../rules/eligibility/agreement-signatures'
import { italianDay } from './italian-day'
import type { WordsFor } from './words'

/** The words of what can be found of the signatures of the agreement. */
export const signatureWords: WordsFor<AgreementSignaturesFinding> = {
  'party-not-in-agreement': {
    it: ({ partyId }, say) =>
      `Nell’accordo non figura ${say.party(partyId)}: l’atto richiede che l’accordo sia sottoscritto dai partner di progetto, e secondo l’interpretazione adottata questa parte deve sottoscriverlo.`,
    en: ({ partyId }, say) =>
      `The agreement does not include ${say.party(partyId)}: the act requires that the project partners sign it, and under the reading adopted this party has to.`,
  },
  'signature-missing': {
    it: ({ partyId }, say) =>
      `Manca la firma di ${say.party(partyId)}: l’atto richiede che l’accordo sia sottoscritto dai partner di progetto, con la firma del legale rappresentante, e secondo l’interpretazione adottata la firma di questa parte è necessaria.`,
    en: ({ partyId }, say) =>
      `The signature of ${say.party(partyId)} is missing: the act requires that the project partners sign the agreement, by their legal representatives, and under the reading adopted the signature of this party is needed.`,
  },
  'attorney-not-accepted': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} l’accordo è firmato da un procuratore: secondo l’interpretazione adottata, è ammessa soltanto la firma del legale rappresentante.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} an attorney signed the agreement: under the reading adopted, only the legal representative may sign.`,
  },
  'power-of-attorney-missing': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} l’accordo è firmato da un procuratore, ma agli atti non vi è la procura: l’atto richiede la firma del legale rappresentante, che secondo l’interpretazione adottata soltanto una procura documentata può sostituire.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} an attorney signed the agreement, but no power of attorney is on file: the act requires the signature of the legal representative, which under the reading adopted only a documented power can replace.`,
  },
  'signed-by-attorney': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} l’accordo è firmato non dal legale rappresentante ma da un procuratore, con procura agli atti: la procura è da verificare.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} the agreement is signed not by the legal representative but by an attorney, whose power is on file: the power is to be reviewed.`,
  },
  'signed-after-submission': {
    it: ({ partyId, signedOn, submittedOn }, say, severity) =>
      `La firma di ${say.party(partyId)} sull’accordo è stata apposta ${italianDay('il', say.day(signedOn))}, dopo la presentazione della proposta di progetto, avvenuta ${italianDay('il', say.day(submittedOn))}: ${
        severity === 'blocking'
          ? 'l’atto richiede un accordo sottoscritto, e secondo l’interpretazione adottata deve esserlo già quando è presentato.'
          : 'secondo l’interpretazione adottata, la firma può seguire la presentazione.'
      }`,
    en: ({ partyId, signedOn, submittedOn }, say, severity) =>
      `The signature of ${say.party(partyId)} on the agreement was given on ${say.day(signedOn)}, after the proposal was filed on ${say.day(submittedOn)}: ${
        severity === 'blocking'
          ? 'the act requires a signed agreement, and under the reading adopted it must be signed when it is presented.'
          : 'under the reading adopted, the signature may follow the filing.'
      }`,
  },
  'signature-undated': {
    it: ({ partyId }, say, severity) =>
      `La firma di ${say.party(partyId)} sull’accordo è dichiarata priva di data: ${
        severity === 'blocking'
          ? 'secondo l’interpretazione adottata, non mostra di essere stata apposta entro il giorno di presentazione della proposta di progetto.'
          : 'l’atto non richiede la data, ma è da verificare che la firma sia stata apposta entro il giorno di presentazione della proposta di progetto.'
      }`,
    en: ({ partyId }, say, severity) =>
      `The signature of ${say.party(partyId)} on the agreement is declared to bear no date: ${
        severity === 'blocking'
          ? 'under the reading adopted, it does not show that it stood by the day on which the proposal was filed.'
          : 'the act requires none, but it is to be reviewed whether it stood by the day on which the proposal was filed.'
      }`,
  },
}
