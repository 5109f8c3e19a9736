import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on the agreement of the partners: who signs, when, and what it must hold. */
export const agreementReadings = {
  signatories: {
    clauses: ['A.BEN.4'],
    question: { it: 'Chi deve firmare l’accordo?', en: 'Who must sign the agreement?' },
    options: {
      'all-partners': {
        it: 'Tutti i partner di progetto, anche quelli che non sono imprese',
        en: 'Every project partner, enterprise or not',
      },
      'enterprises-only': { it: 'Le sole imprese partner', en: 'The partner enterprises only' },
    },
    default: 'all-partners',
    chosenBy: 'readings',
    why: {
      it: 'L’accordo è «sottoscritto dai partner di progetto», senza distinguere. In senso contrario: soggetto della frase è l’aggregazione di imprese.',
      en: 'It is «sottoscritto dai partner di progetto», without distinction. Against it: the sentence is about the aggregation of enterprises.',
    },
  },
  attorneySignature: {
    clauses: ['A.BEN.4'],
    question: {
      it: 'Un procuratore può firmare al posto del legale rappresentante?',
      en: 'May an attorney sign in place of the legal representative?',
    },
    options: {
      'with-power': {
        it: 'Sì, con procura documentata e da verificare',
        en: 'Yes, with a documented power, which is left for review',
      },
      refused: { it: 'No, firma solo il legale rappresentante', en: 'No, only the legal representative signs' },
    },
    default: 'with-power',
    chosenBy: 'readings',
    why: {
      it: 'Il testo dice «firma del legale rappresentate» (sic) e tace sulla procura: la si accetta se documentata, con riserva di verifica.',
      en: 'The text says «firma del legale rappresentate» (sic) and is silent on powers of attorney: a documented one is taken, subject to review.',
    },
  },
  economicTerms: {
    clauses: ['A.BEN.4a'],
    question: {
      it: 'Che cosa deve dire l’accordo sugli impegni economici di ciascuno?',
      en: 'What must the agreement say of each party’s economic commitments?',
    },
    options: {
      'amount-or-statement': {
        it: 'Un importo o una dichiarazione per ciascuno',
        en: 'An amount or a statement for each',
      },
      amount: { it: 'Un importo per ciascuno', en: 'An amount for each' },
      optional: { it: 'Nulla: il punto non è verificato', en: 'Nothing: the point is not checked' },
    },
    default: 'amount-or-statement',
    chosenBy: 'readings',
    why: {
      it: '«anche in termini economici di tutti i soggetti interessati»: l’aspetto economico va trattato per tutti, ma nessuna cifra è imposta.',
      en: '«anche in termini economici di tutti i soggetti interessati»: the economic side is addressed for all, but no figure is imposed.',
    },
  },
  supportingBodyOmission: {
    clauses: ['A.BEN.5', 'A.BEN.5b'],
    question: {
      it: 'Che cosa accade se l’accordo tace su ruolo e impegni di uno degli altri soggetti?',
      en: 'What if the agreement is silent on the role and commitments of another body?',
    },
    options: {
      'not-counted': {
        it: 'Quel soggetto non conta nell’ampiezza del partenariato',
        en: 'That body does not count in the breadth of the partnership',
      },
      inadmissible: { it: 'La proposta è inammissibile', en: 'The proposal is inadmissible' },
    },
    default: 'not-counted',
    chosenBy: 'readings',
    why: {
      it: '«dovranno esplicitare nell’accordo i propri impegni» sta nella frase sul criterio «Ampiezza del partenariato»: regola ciò che vi conta.',
      en: '«dovranno esplicitare nell’accordo i propri impegni» stands in the sentence on «Ampiezza del partenariato»: it rules what counts there.',
    },
  },
  unilateralDeed: {
    clauses: ['A.BEN.4'],
    question: {
      it: 'Un atto unilaterale del capofila può tenere luogo dell’accordo?',
      en: 'May a unilateral deed of the lead stand in for the agreement?',
    },
    options: {
      refused: {
        it: 'No, serve l’accordo firmato dai partner',
        en: 'No, the agreement signed by the partners is needed',
      },
      accepted: { it: 'Sì, per leggere i fascicoli storici', en: 'Yes, to read historical files' },
    },
    default: 'refused',
    chosenBy: 'readings',
    why: {
      it: 'L’accordo è «sottoscritto dai partner di progetto». La prassi riferita riconobbe filiere sul solo atto unilaterale, con accordo da inviare poi.',
      en: 'It is «sottoscritto dai partner di progetto». In reported practice chains were recognised on a deed alone, the agreement to follow.',
    },
  },
  signatureDate: {
    clauses: ['A.BEN.4'],
    question: { it: 'Entro quando l’accordo deve essere firmato?', en: 'By when must the agreement be signed?' },
    options: {
      'by-submission': {
        it: 'Entro il giorno di presentazione, secondo il calendario di Roma',
        en: 'By the day of submission, by the calendar of Rome',
      },
      'may-follow': { it: 'Anche dopo, a titolo di regolarizzazione', en: 'Later too, by way of regularisation' },
    },
    default: 'by-submission',
    chosenBy: 'readings',
    why: {
      it: '«presentare un accordo sottoscritto»: firmato quando si presenta. L’alternativa è il soccorso istruttorio, art. 6, c. 1, lett. b, L. 241/1990.',
      en: '«presentare un accordo sottoscritto»: signed when submitted. The alternative is correction of the filing, art. 6(1)(b) L. 241/1990.',
    },
  },
  undatedSignature: {
    clauses: ['A.BEN.4'],
    question: {
      it: 'Che cosa segue se una firma non reca data?',
      en: 'What follows where a signature bears no date?',
    },
    options: {
      'left-to-review': {
        it: 'Il requisito è soddisfatto e una persona verifica quando è stata apposta',
        en: 'The requirement is satisfied, and a person looks at when it was given',
      },
      refused: {
        it: 'La firma non basta: non mostra di essere stata apposta entro il giorno di presentazione',
        en: 'The signature is not enough: it does not show that it stood by the day of submission',
      },
    },
    default: 'left-to-review',
    chosenBy: 'readings',
    why: {
      it: 'L’atto chiede «un accordo sottoscritto», non una data accanto a ciascuna firma: che l’accordo sia presentato firmato si vede dalla domanda. In senso contrario: finché non è verificato, manca la prova che la firma sia stata apposta entro il giorno di presentazione. Il punto si pone soltanto dove le firme non possono seguirla.',
      en: 'The act asks for «un accordo sottoscritto», not for a date beside each signature: that the agreement is signed when presented shows from the application. Against it: until somebody has looked, nothing proves that the signature stood by the day of submission. It matters only where signatures may not follow it.',
    },
  },
  foundingAct: {
    clauses: ['A.BEN.1', 'A.BEN.4', 'A.BEN.4a'],
    question: {
      it: 'L’atto costitutivo dell’aggregazione può valere come accordo?',
      en: 'May the founding act of the aggregation serve as the agreement?',
    },
    options: {
      'accepted-for-review': {
        it: 'Sì, se contiene ruoli e impegni di ciascuno; resta da verificare',
        en: 'Yes, if it holds each party’s role and commitments; left for review',
      },
      refused: { it: 'No, serve un accordo distinto', en: 'No, a separate agreement is needed' },
    },
    default: 'accepted-for-review',
    chosenBy: 'readings',
    why: {
      it: 'L’accordo «deve contenere i ruoli e gli impegni»: l’atto ne fissa il contenuto, non il tipo di documento.',
      en: 'The agreement «deve contenere i ruoli e gli impegni»: the act fixes its content, not the kind of document.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
