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
      it: 'Due passi su tre dicono «punteggio e/o di entità», «secondo le modalità previste» da ciascuna misura; il terzo dice «punteggio e di entità». L’atto del 2025, per come è riferito, conserva «e/o».',
      en: 'Two passages of three say «punteggio e/o di entità», «secondo le modalità previste» by each measure; the third says «punteggio e di entità». The act of 2025, as reported, keeps «e/o».',
    },
  },
  premiumDuty: {
    clauses: ['R.20', 'A.F2.3', 'A.VAL.6'],
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
      it: 'Le proposte in elenco «avranno delle premialità», ma modo ed entità sono rimessi alle «Deliberazioni dei criteri delle singole misure», e l’atto non dice che cosa segua se mancano.',
      en: 'Listed proposals «avranno delle premialità», but how and how much is left to the «Deliberazioni dei criteri delle singole misure», and the act does not say what follows where there is none.',
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
      it: '«successivamente alla Manifestazione di cui alla presente Deliberazione»: la deliberazione è l’atto nominato, e il suo giorno è escluso. Il Bando Filiere 2022, con criteri del 25 luglio 2022, uscì a sportello aperto e ammise filiere riconosciute fino al 15 ottobre: che ciò valga anche per la premialità è una deduzione.',
      en: '«successivamente alla Manifestazione di cui alla presente Deliberazione»: the resolution is the act named, and its own day is excluded. Bando Filiere 2022, with criteria of 25 July 2022, came out while the desk was open and admitted chains recognised until 15 October: that this holds for the premium too is an inference.',
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
      it: 'L’atto dice solo «inserite nell’apposito elenco»; le modalità sono di ciascuna misura. Il Bando Filiere 2022 voleva il riconoscimento entro il 15 ottobre 2022; dove la misura tace, il giorno della domanda è una deduzione.',
      en: 'The act only says «inserite nell’apposito elenco»; the terms are each measure’s own. Bando Filiere 2022 wanted recognition by 15 October 2022; where a measure is silent, the day of the application is an inference.',
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
      it: 'Le premialità sono delle «proposte di progetto», e l’atto non dice chi le chiede: lo decide la misura; dove tace, nessun partner è escluso.',
      en: 'Premiums belong to the «proposte di progetto», and the act does not say who claims them: the measure decides; where it is silent, no partner is shut out.',
    },
  },
  sameApplicant: {
    clauses: ['A.F2.3'],
    question: {
      it: 'Come si riconosce che chi chiede la premialità è una delle parti della proposta in elenco?',
      en: 'How is it known that who claims the premium is one of the parties of the listed proposal?',
    },
    options: {
      'any-shared-identifier': {
        it: 'Se hanno in comune il codice fiscale o la partita IVA; se solo questa, è da verificare',
        en: 'When they share the tax code or the VAT number; where it is the latter alone, it is left for review',
      },
      'tax-code-only': { it: 'Solo se hanno lo stesso codice fiscale', en: 'Only when they share the tax code' },
    },
    default: 'any-shared-identifier',
    chosenBy: 'fixed',
    why: {
      it: 'L’elenco può conoscere una parte per la sola partita IVA, e nessuno va escluso per questo. In senso contrario: le imprese di un gruppo IVA ne hanno una sola in comune (art. 70-bis e seguenti, d.P.R. 633/1972), e una potrebbe valersi dell’altra.',
      en: 'The list may know a party by its VAT number alone, and nobody should be shut out for it. Against it: enterprises of a VAT group share one (art. 70-bis ff. d.P.R. 633/1972), and one might use that of another.',
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
      it: 'L’atto tace. La premialità spetta alla proposta di cui la domanda attua il progetto; che una domanda ne attui uno solo è una deduzione.',
      en: 'The act is silent. The premium belongs to the proposal whose project the application carries out; that it carries out one alone is an inference.',
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
      it: 'L’atto tace. Il Bando Filiere 2022, nell’estratto consultato, la riconosceva «solo a seguito del raggiungimento del punteggio minimo»; che valga per altre misure è una deduzione.',
      en: 'The act is silent. Bando Filiere 2022, in the extract consulted, gave it «solo a seguito del raggiungimento del punteggio minimo»; that this holds for other measures is an inference.',
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
      it: 'L’atto tace, e un limite che la misura non dichiara non si presume. Nel Bando Filiere 2022, secondo l’estratto consultato, i criteri sommano a 100 senza i 10 punti; se si potesse arrivare a 110 non risulta.',
      en: 'The act is silent, and a limit that the measure does not declare is not presumed. In Bando Filiere 2022, by the extract consulted, the criteria add up to 100 without the 10 points; whether 110 could be reached was not found.',
    },
  },
  aidPremium: {
    clauses: ['R.20', 'A.F2.3', 'A.VAL.6'],
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
      it: 'L’atto non lo precisa e rimanda alle «modalità previste» da ciascuna misura, che può prevederne più d’una; che sia anzitutto l’intensità è una deduzione. Il 50 % con 5 punti in più è il 55 %: moltiplicando sarebbe il 52,5 %.',
      en: 'The act does not say and refers to the «modalità previste» by each measure, which may provide several; that it is intensity first is an inference. 50 % with 5 points more is 55 %: by multiplying it would be 52.5 %.',
    },
  },
  aidCeilings: {
    clauses: ['A.F2.3'],
    question: {
      it: 'Di quali limiti dell’aiuto tiene conto il calcolo dell’agevolazione?',
      en: 'Which limits of aid does the computation take into account?',
    },
    options: {
      'those-of-the-measure': {
        it: 'Soltanto quelli che la misura indica: intensità massima, massimali, spesa massima; se tace, l’intensità si ferma al 100%',
        en: 'Those that the measure states alone: maximum intensity, ceilings, maximum spend; where it is silent, intensity stops at 100 %',
      },
      'those-of-the-aid-scheme': {
        it: 'Anche quelli del regime di aiuto applicabile, pur se la misura tace',
        en: 'Those of the applicable aid scheme too, even where the measure is silent',
      },
    },
    default: 'those-of-the-measure',
    chosenBy: 'fixed',
    why: {
      it: 'La disciplina degli aiuti di Stato si applica comunque, anche se la misura tace; l’atto non la richiama. La libreria non conosce regimi né cumulo: che l’importo calcolato li rispetti è da verificare. Il 100% non viene dall’atto: è un limite logico, l’aiuto non supera la spesa.',
      en: 'The law of State aid applies in any case, even where the measure is silent; the act does not mention it. The library knows neither schemes nor cumulation: whether the amount computed respects them is for a person to check. The 100 % is not the act’s: it is a limit of logic, aid does not exceed the spend.',
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
      it: 'Né l’atto né le fonti consultate lo regolano; troncando nessun importo supera l’intensità prevista. Ogni voce di spesa è un importo a sé, come lo è la quota di ciascuna impresa.',
      en: 'Neither the act nor the sources consulted regulate it; by cutting, no amount exceeds the intensity provided. Each line of the spend is an amount of its own, as the share of each enterprise is.',
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
      it: 'L’elenco è «approvato e aggiornato» con provvedimento, e gli atti successivi sono riferiti come aggiornamenti dei criteri della stessa manifestazione, volti anche a consolidare le filiere già riconosciute: che l’elenco sia uno solo è una deduzione.',
      en: 'The list is «approvato e aggiornato» by acts, and the later acts are reported to update the criteria of the same call, also to consolidate the chains already recognised: that there is one list is an inference.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
