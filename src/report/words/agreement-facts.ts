import type { WordsOfFacts } from './fact-wording'

/** Facts of the lead and of the agreement, in words. */
export const agreementFacts = {
  leadId: { name: { it: 'il soggetto capofila', en: 'the lead' } },
  agreement: {
    name: { it: 'l’accordo dei partner di progetto', en: 'the agreement of the project partners' },
  },
  'agreement.kind': {
    name: {
      it: 'il tipo di documento (accordo di progetto, atto costitutivo o atto unilaterale) presentato come accordo',
      en: 'the kind of document (project agreement, founding act or unilateral deed) presented as the agreement',
    },
  },
  'agreement.lead': {
    name: {
      it: 'l’indicazione del soggetto capofila nell’accordo',
      en: 'the naming of the lead in the agreement',
    },
  },
  'agreement.lead.partyId': {
    name: {
      it: 'il nome del soggetto capofila nell’accordo',
      en: 'the name of the lead in the agreement',
    },
  },
  'agreement.lead.designatedBy': {
    list: {
      it: 'dei partner che nell’accordo designano il soggetto capofila',
      en: 'of the partners that designate the lead in the agreement',
    },
    needed: {
      it: 'almeno un partner che nell’accordo designa il soggetto capofila',
      en: 'at least one partner that designates the lead in the agreement',
    },
  },
  'agreement.parties': {
    list: { it: 'dei soggetti dell’accordo', en: 'of the parties of the agreement' },
    needed: { it: 'almeno un soggetto dell’accordo', en: 'at least one party of the agreement' },
  },
  'agreement.parties[].partyId': {
    name: {
      it: 'il soggetto alla voce n. {number} dell’accordo',
      en: 'the party in entry no. {number} of the agreement',
    },
  },
  'agreement.parties[].role': {
    name: { it: 'il ruolo {of} previsto dall’accordo', en: 'the role {of} under the agreement' },
  },
  'agreement.parties[].commitments': {
    list: {
      it: 'degli impegni {of} previsti dall’accordo',
      en: 'of the commitments {of} under the agreement',
    },
    needed: {
      it: 'almeno un impegno {of} previsto dall’accordo',
      en: 'at least one commitment {of} under the agreement',
    },
  },
  'agreement.parties[].economicTerms': {
    name: {
      it: 'i termini economici degli impegni {of} previsti dall’accordo',
      en: 'the economic terms of the commitments {of} under the agreement',
    },
  },
  'agreement.parties[].signature': {
    name: { it: 'la firma {of} sull’accordo', en: 'the signature {of} on the agreement' },
  },
  'agreement.parties[].signature.by': {
    name: {
      it: 'la qualifica (legale rappresentante o procuratore) di chi ha apposto la firma {of} sull’accordo',
      en: 'the capacity (legal representative or attorney) in which the signature {of} on the agreement was given',
    },
  },
  'agreement.parties[].signature.signedOn': {
    name: { it: 'la data della firma {of} sull’accordo', en: 'the day of the signature {of} on the agreement' },
  },
  'agreement.parties[].signature.powerOfAttorney': {
    name: {
      it: 'la presenza agli atti della procura per la firma {of} sull’accordo',
      en: 'whether the power of attorney for the signature {of} on the agreement is on file',
    },
    needed: {
      it: 'la procura per la firma {of} sull’accordo',
      en: 'the power of attorney for the signature {of} on the agreement',
    },
  },
} satisfies Partial<WordsOfFacts>
