import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on the premium of Phase 2: on which measures it is earned, by whom, from when, and what it does. */
export const premiumReadings = {
  premiumKinds: {
    clauses: ['R.20', 'A.F2.3', 'A.VAL.6'],
    question: {
      it: 'La premialità può essere solo di punteggio o solo di entità delle agevolazioni?',
      en: 'May a premium be in points alone, or in the amount of aid alone?',
    },
    options: {
      either: { it: 'Sì, basta una delle due', en: 'Yes, one of the two is enough' },
      'both-required': {
        it: 'No, servono entrambe: se ne manca una, la misura è da verificare',
        en: 'No, both are needed: where one is lacking, the measure is left for review',
      },
    },
    default: 'either',
    chosenBy: 'readings',
    why: {
      it: 'Due passi su tre dicono «punteggio e/o di entità», «secondo le modalità previste» da ciascuna misura; il terzo dice «punteggio e di entità».',
      en: 'Two passages of three say «punteggio e/o di entità», «secondo le modalità previste» by each measure; the third says «punteggio e di entità».',
    },
  },
  premiumDuty: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'Una misura dedicata può non prevedere alcuna premialità?',
      en: 'May a dedicated measure provide no premium at all?',
    },
    options: {
      'design-warning': {
        it: 'È segnalata a chi la progetta, e resta una misura',
        en: 'It is warned of to its designer, and remains a measure',
      },
      refused: { it: 'No, non è ammessa', en: 'No, it is not admitted' },
      free: { it: 'Sì, senza rilievi', en: 'Yes, without remark' },
    },
    default: 'design-warning',
    chosenBy: 'fixed',
    why: {
      it: 'Le proposte in elenco «avranno» premialità, ma modo e misura sono rimessi alle «Deliberazioni dei criteri delle singole misure».',
      en: 'Listed proposals «avranno» premiums, but how and how much is left to the «Deliberazioni dei criteri delle singole misure».',
    },
  },
  issuedAfter: {
    clauses: ['A.VAL.7'],
    question: {
      it: 'Dopo quale giorno deve essere emanata una misura perché vi spetti la premialità?',
      en: 'After which day must a measure be issued for the premium to be due on it?',
    },
    options: {
      resolution: { it: 'Dopo il giorno della deliberazione', en: 'After the day of the resolution' },
      'implementing-notice': {
        it: 'Dopo il giorno del provvedimento attuativo (24 febbraio 2022)',
        en: 'After the day of the implementing notice (24 February 2022)',
      },
      'desk-closing': { it: 'Dopo la chiusura dello sportello', en: 'After the closing of the desk' },
      listing: {
        it: 'Dopo il giorno da cui la proposta è in elenco',
        en: 'After the day from which the proposal is on the list',
      },
    },
    default: 'resolution',
    chosenBy: 'readings',
    why: {
      it: '«successivamente alla Manifestazione di cui alla presente Deliberazione»: la deliberazione è l’atto nominato. Contro le ultime due: il Bando Filiere 2022 uscì a sportello aperto e ammise filiere riconosciute dopo.',
      en: '«successivamente alla Manifestazione di cui alla presente Deliberazione»: the resolution is the act named. Against the last two: Bando Filiere 2022 came out while the desk was open and admitted chains recognised later.',
    },
  },
  measureDate: {
    clauses: ['R.19', 'A.F2.2', 'A.VAL.7'],
    question: {
      it: 'Qual è il giorno in cui una misura è emanata?',
      en: 'Which is the day on which a measure is issued?',
    },
    options: {
      'criteria-resolution': {
        it: 'Quello della deliberazione che ne approva i criteri',
        en: 'That of the resolution that approves its criteria',
      },
      notice: {
        it: 'Un altro giorno, indicato con la misura, come quello del bando',
        en: 'Another day, stated with the measure, such as that of its notice',
      },
    },
    default: 'criteria-resolution',
    chosenBy: 'argument',
    argument: 'issuedOn',
    why: {
      it: 'L’atto dice «emanate» senza indicare quale atto; la misura nasce con i criteri, «approvati con apposite Deliberazioni».',
      en: 'The act says «emanate» without naming the act; a measure comes into being with its criteria, «approvati con apposite Deliberazioni».',
    },
  },
  membershipDay: {
    clauses: ['R.20', 'A.F2.3', 'A.VAL.6'],
    question: {
      it: 'In quale giorno la proposta deve essere in elenco?',
      en: 'On which day must the proposal be on the list?',
    },
    options: {
      'application-day': {
        it: 'Il giorno della domanda, secondo il calendario di Roma',
        en: 'On the day of the application, by the calendar of Rome',
      },
      'fixed-day': { it: 'Il giorno che la misura stabilisce', en: 'On the day that the measure fixes' },
    },
    default: 'application-day',
    chosenBy: 'argument',
    argument: 'membershipDate',
    why: {
      it: 'L’atto dice solo «inserite nell’apposito elenco»; le modalità sono di ciascuna misura. Il Bando Filiere 2022 fissò il riconoscimento entro il 15 ottobre 2022.',
      en: 'The act only says «inserite nell’apposito elenco»; the terms are each measure’s own. Bando Filiere 2022 wanted recognition by 15 October 2022.',
    },
  },
  premiumClaimants: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'Chi può far valere la premialità di una proposta in elenco?',
      en: 'Who may claim the premium of a listed proposal?',
    },
    options: {
      'any-member': {
        it: 'Chiunque faccia parte del partenariato; che il progetto sia di quella filiera è da verificare',
        en: 'Any member of the partnership; that the project is one of that chain is left for review',
      },
      'lead-only': { it: 'Il solo soggetto capofila', en: 'The lead alone' },
      partnership: { it: 'Il partenariato nel suo insieme', en: 'The partnership as a whole' },
    },
    default: 'any-member',
    chosenBy: 'argument',
    argument: 'claimants',
    why: {
      it: 'Le premialità sono delle «proposte di progetto», e l’atto non dice chi le chiede: lo decide la misura.',
      en: 'Premiums belong to the «proposte di progetto», and the act does not say who claims them: the measure decides.',
    },
  },
  premiumStacking: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'Chi fa parte di più proposte in elenco cumula le premialità?',
      en: 'Does a member of several listed proposals stack their premiums?',
    },
    options: {
      'once-per-application': { it: 'No, una sola volta per domanda', en: 'No, once per application' },
      cumulative: { it: 'Sì, una per proposta', en: 'Yes, one per proposal' },
    },
    default: 'once-per-application',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto tace. La premialità spetta alla proposta di cui la domanda attua il progetto, e una domanda ne attua uno.',
      en: 'The act is silent. The premium belongs to the proposal whose project the application carries out, and it carries out one.',
    },
  },
  premiumAndMinimum: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'La premialità aiuta a raggiungere il punteggio minimo della misura?',
      en: 'Does the premium help to reach the measure’s own minimum score?',
    },
    options: {
      'above-minimum': {
        it: 'No, conta solo se il minimo è raggiunto senza di essa',
        en: 'No, it counts only where the minimum is reached without it',
      },
      'towards-minimum': { it: 'Sì, conta anche per il minimo', en: 'Yes, it counts towards the minimum too' },
    },
    default: 'above-minimum',
    chosenBy: 'argument',
    argument: 'premium.counts',
    why: {
      it: 'L’atto tace. Il Bando Filiere 2022 la riconosceva «solo a seguito del raggiungimento del punteggio minimo».',
      en: 'The act is silent. Bando Filiere 2022 gave it «solo a seguito del raggiungimento del punteggio minimo».',
    },
  },
  premiumMaximum: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'Con la premialità si può superare il punteggio massimo?',
      en: 'Can a score pass the maximum with the premium?',
    },
    options: {
      declared: {
        it: 'Il limite vale solo se la misura dichiara un massimo',
        en: 'There is a limit only where the measure declares a maximum',
      },
      'sum-of-criteria': {
        it: 'Il limite è la somma dei massimi dei criteri, da dichiarare come massimo della misura',
        en: 'The limit is the sum of the criteria’s maxima, to be declared as the maximum of the measure',
      },
    },
    default: 'declared',
    chosenBy: 'argument',
    argument: 'maximumScore',
    why: {
      it: 'L’atto tace. I criteri del Bando Filiere 2022 sommano a 100 prima dei dieci punti; se si potesse arrivare a 110 non risulta.',
      en: 'The act is silent. The criteria of Bando Filiere 2022 add up to 100 before its ten points; whether 110 could be reached was not found.',
    },
  },
  aidPremium: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'In che cosa consiste una premialità di «entità delle agevolazioni»?',
      en: 'What is a premium in «entità delle agevolazioni»?',
    },
    options: {
      'percentage-points': {
        it: 'Punti percentuali di intensità, sommati e mai moltiplicati',
        en: 'Percentage points of intensity, added and never multiplied',
      },
      'higher-ceiling': { it: 'Un massimale più alto', en: 'A higher ceiling' },
      'fixed-sum': { it: 'Una somma fissa, qui non prevista', en: 'A fixed sum, which is not offered here' },
    },
    default: 'percentage-points',
    chosenBy: 'argument',
    argument: 'premium',
    why: {
      it: 'L’atto non lo precisa e rimanda alle «modalità previste» da ciascuna misura, che può anche prevederne più d’una.',
      en: 'The act does not say and refers to the «modalità previste» by each measure, which may also provide several.',
    },
  },
  cents: {
    clauses: ['R.20', 'A.F2.3'],
    question: {
      it: 'Come si porta al centesimo l’agevolazione calcolata?',
      en: 'How is computed aid brought to the cent?',
    },
    options: {
      truncate: {
        it: 'Si tronca, così che non superi mai l’intensità',
        en: 'It is cut, so that it never exceeds the intensity',
      },
      'half-up': { it: 'Si arrotonda, mezzo centesimo in su', en: 'It is rounded, half a cent up' },
    },
    default: 'truncate',
    chosenBy: 'argument',
    argument: 'rounding',
    why: {
      it: 'Né l’atto né le fonti consultate lo regolano; troncando nessun importo supera l’intensità prevista.',
      en: 'Neither the act nor the sources consulted regulate it; by cutting, no amount exceeds the intensity provided.',
    },
  },
  listFamily: {
    clauses: ['R.17', 'R.20', 'A.F1.2', 'A.F2.3'],
    question: {
      it: 'Le proposte riconosciute con criteri aggiornati dopo stanno nello stesso elenco?',
      en: 'Do proposals recognised under criteria updated later stand on the same list?',
    },
    options: {
      'one-family': {
        it: 'Sì; l’inserimento indica con quali criteri sono state riconosciute',
        en: 'Yes; the entry names the criteria under which they were recognised',
      },
      'this-act-only': { it: 'No, contano solo quelle di questo atto', en: 'No, only those of this act count' },
    },
    default: 'one-family',
    chosenBy: 'fixed',
    why: {
      it: 'L’elenco è uno solo, «approvato e aggiornato» con provvedimento; gli atti successivi hanno aggiornato i criteri della stessa manifestazione.',
      en: 'There is one list, «approvato e aggiornato» by acts; the later acts updated the criteria of the same call.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
