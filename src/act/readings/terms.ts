import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on time: when the desk is open, when a proposal is submitted, how the 30 days run. */
export const termReadings = {
  platformOutage: {
    clauses: ['A.PART.3', 'A.PART.4'],
    question: {
      it: 'Che cosa accade se l’applicativo non funziona a ridosso della chiusura?',
      en: 'What if the application is down as the desk is about to close?',
    },
    options: {
      'left-to-the-office': {
        it: 'Decide l’amministrazione; il termine non si sposta da sé',
        en: 'The administration decides; the closing does not move by itself',
      },
      extended: {
        it: 'Il termine si allunga della durata del guasto',
        en: 'The closing moves by the length of the outage',
      },
    },
    default: 'left-to-the-office',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto ammette le proposte «esclusivamente utilizzando l’applicativo» e non disciplina il guasto.',
      en: 'The act admits proposals «esclusivamente utilizzando l’applicativo» and does not regulate an outage.',
    },
  },
  closingDay: {
    clauses: ['R.25', 'A.PART.4'],
    question: { it: 'Il 31 dicembre è compreso nello sportello?', en: 'Is 31 December within the window?' },
    options: {
      included: { it: 'Sì, fino al suo ultimo istante', en: 'Yes, to its last instant' },
      excluded: { it: 'No, l’ultimo giorno utile è il 30', en: 'No, the last day is the 30th' },
    },
    default: 'included',
    chosenBy: 'fixed',
    why: {
      it: '«fino al 31 dicembre 2022»: il giorno finale si comprende, come nei termini dell’art. 2963 c.c.',
      en: '«fino al 31 dicembre 2022»: the final day is included, as in the terms of art. 2963 of the Civil Code.',
    },
  },
  legalTime: {
    clauses: ['A.PART.4', 'A.VAL.3'],
    question: { it: 'Con quale ora si leggono giorni e termini?', en: 'By which clock are days and terms read?' },
    options: {
      rome: { it: 'L’ora ufficiale italiana (Europe/Rome)', en: 'Italian official time (Europe/Rome)' },
      'sender-zone': { it: 'L’ora del luogo di chi invia', en: 'The local time of the sender' },
      utc: { it: 'Il tempo universale (UTC)', en: 'Universal time (UTC)' },
    },
    default: 'rome',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non lo dice; è l’atto di un’amministrazione italiana. Un’ora senza scostamento è rifiutata, perché ambigua.',
      en: 'The act does not say; it is the act of an Italian authority. A time without an offset is refused as ambiguous.',
    },
  },
  closingHour: {
    clauses: ['R.25', 'A.PART.3', 'A.PART.4'],
    question: { it: 'A che ora chiude lo sportello?', en: 'At what hour does the desk close?' },
    options: {
      'end-of-day': { it: 'Alla fine del giorno di chiusura', en: 'At the end of the closing day' },
      given: { it: 'All’ora indicata, compresa', en: 'At the hour given, inclusive' },
    },
    default: 'end-of-day',
    chosenBy: 'argument',
    argument: 'closesAt',
    why: {
      it: 'L’atto fissa soltanto il giorno e rinvia «le modalità e le tempistiche» al provvedimento attuativo, che può fissare un’ora.',
      en: 'The act fixes the day only and leaves «le modalità e le tempistiche» to the implementing act, which may set an hour.',
    },
  },
  openingInstant: {
    clauses: ['R.25', 'A.PART.3', 'A.PART.4'],
    question: { it: 'Da quando è aperto lo sportello?', en: 'From when is the desk open?' },
    options: {
      'day-of-adoption': { it: 'Dall’inizio del 31 gennaio 2022', en: 'From the start of 31 January 2022' },
      given: { it: 'Dall’istante indicato', en: 'From the instant given' },
    },
    default: 'day-of-adoption',
    chosenBy: 'argument',
    argument: 'opensAt',
    why: {
      it: 'L’apertura è rimessa al provvedimento attuativo (24 febbraio 2022) e non è stata reperita: il giorno dell’atto è solo un limite inferiore.',
      en: 'The opening is left to the implementing act (24 February 2022) and was not found: the day of the act is only a lower bound.',
    },
  },
  closingOnHoliday: {
    clauses: ['R.25', 'A.PART.4'],
    question: {
      it: 'La chiusura slitta se cade in un giorno festivo?',
      en: 'Does the closing move if it falls on a holiday?',
    },
    options: {
      'never-moves': { it: 'No, la data resta ferma', en: 'No, the date stands' },
      'next-non-holiday': { it: 'Sì, al primo giorno non festivo', en: 'Yes, to the next day that is no holiday' },
    },
    default: 'never-moves',
    chosenBy: 'fixed',
    why: {
      it: 'Si legge come data fissa, non come termine da computare. Nel 2022 è sabato; nel 2023, con la proroga, domenica.',
      en: 'It is read as a fixed date, not as a term to be computed. It is a Saturday in 2022; in 2023, as extended, a Sunday.',
    },
  },
  submissionInstant: {
    clauses: ['A.PART.3', 'A.PART.4', 'A.VAL.3'],
    question: { it: 'In quale istante una proposta è presentata?', en: 'At which instant is a proposal submitted?' },
    options: {
      'sending-completed': {
        it: 'Quando l’invio è completato, secondo l’applicativo',
        en: 'When sending is completed, as the application records it',
      },
      'upload-started': { it: 'Quando comincia il caricamento', en: 'When the upload starts' },
    },
    default: 'sending-completed',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto parla di «presentazione» senza definirla; si assume compiuta quando l’applicativo registra l’invio.',
      en: 'The act speaks of «presentazione» and does not define it; it is taken as done when the application records it.',
    },
  },
  edition: {
    clauses: ['R.25', 'A.PART.4'],
    question: { it: 'Quale testo dell’atto si applica?', en: 'Which text of the act applies?' },
    options: {
      'act-itself': { it: 'L’atto, con chiusura al 31 dicembre 2022', en: 'The act, which closes on 31 December 2022' },
      'as-extended': { it: 'L’atto con la proroga al 31 dicembre 2023', en: 'The act as extended to 31 December 2023' },
    },
    default: 'act-itself',
    chosenBy: 'argument',
    argument: 'edition',
    why: {
      it: 'L’atto dice «fino al 31 dicembre 2022». La proroga è riferita da fonti secondarie; gli atti poi intervenuti sui criteri non sono codificati.',
      en: 'The act says «fino al 31 dicembre 2022». Secondary sources report the extension; later acts on the criteria are not encoded.',
    },
  },
  firstDay: {
    clauses: ['A.VAL.3'],
    question: {
      it: 'Il giorno della presentazione conta nei 30 giorni?',
      en: 'Does the day of submission count in the 30 days?',
    },
    options: {
      excluded: { it: 'No, il primo giorno è quello dopo', en: 'No, the day after is the first' },
      included: { it: 'Sì, è il primo giorno', en: 'Yes, it is the first day' },
    },
    default: 'excluded',
    chosenBy: 'fixed',
    why: {
      it: 'Il giorno iniziale non si computa: art. 2963, c. 2, c.c., dettato per la prescrizione e qui seguito come principio generale; così anche l’art. 155 c.p.c.',
      en: 'The initial day is not counted: art. 2963(2) of the Civil Code, written for limitation and followed here as a general principle; so too art. 155 of the Code of Civil Procedure.',
    },
  },
  calendarDays: {
    clauses: ['A.VAL.3'],
    question: { it: 'I 30 giorni sono di calendario o lavorativi?', en: 'Are the 30 days calendar or working days?' },
    options: {
      calendar: { it: 'Di calendario', en: 'Calendar days' },
      working: { it: 'Lavorativi', en: 'Working days' },
    },
    default: 'calendar',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto dice «30 giorni» e basta; vale il calendario comune (art. 2963 c.c.) e i festivi si contano (art. 155, c. 3, c.p.c.).',
      en: 'The act just says «30 giorni»; the common calendar holds (art. 2963 c.c.) and holidays count (art. 155(3) c.p.c.).',
    },
  },
  lastDayRoll: {
    clauses: ['A.VAL.3'],
    question: {
      it: 'Il termine slitta se l’ultimo giorno è festivo?',
      en: 'Does the term move when its last day is a holiday?',
    },
    options: {
      'public-holidays': { it: 'Sì, al primo giorno non festivo', en: 'Yes, to the next day that is no holiday' },
      'public-holidays-and-saturdays': { it: 'Sì, e anche il sabato', en: 'Yes, and on a Saturday too' },
      none: { it: 'No, resta al trentesimo giorno', en: 'No, it stays on the thirtieth day' },
    },
    default: 'public-holidays',
    chosenBy: 'argument',
    argument: 'roll',
    why: {
      it: 'Art. 2963, c. 3, c.c., che una nota pubblicata riferisce come principio valido anche per un’autorità. Il sabato non è festivo.',
      en: 'Art. 2963(3) c.c., which a published note reports as a principle that also binds an authority. Saturday is no holiday.',
    },
  },
  localHolidays: {
    clauses: ['A.VAL.3'],
    question: {
      it: 'Le feste locali, come il patrono, spostano l’ultimo giorno?',
      en: 'Do local holidays, such as a patron saint’s day, move the last day?',
    },
    options: {
      'national-only': {
        it: 'No, soltanto i giorni festivi validi in tutto il territorio nazionale',
        en: 'No, national holidays only',
      },
      given: { it: 'Sì, quelle indicate', en: 'Yes, those given' },
    },
    default: 'national-only',
    chosenBy: 'argument',
    argument: 'extraHolidays',
    why: {
      it: 'I festivi sono quelli della L. 260/1949; il patrono (a Milano il 7 dicembre) è festa locale e l’atto non lo richiama.',
      en: 'Holidays are those of L. 260/1949; a patron’s day (7 December in Milan) is local and the act does not name it.',
    },
  },
  termStart: {
    clauses: ['A.VAL.3', 'A.VAL.8'],
    question: { it: 'Da quale fatto decorrono i 30 giorni?', en: 'From which event do the 30 days run?' },
    options: {
      'each-submission': { it: 'Dalla presentazione della singola proposta', en: 'From the proposal’s own submission' },
      'desk-closing': { it: 'Dalla chiusura dello sportello', en: 'From the closing of the desk' },
    },
    default: 'each-submission',
    chosenBy: 'fixed',
    why: {
      it: '«dalla presentazione di ciascuna proposta di progetto». L’art. 5, c. 3, l.r. 1/2012 vale per esami comparativi; qui non v’è graduatoria.',
      en: '«dalla presentazione di ciascuna proposta di progetto». Art. 5(3) l.r. 1/2012 is for comparative review; here nothing is ranked.',
    },
  },
  examination: {
    clauses: ['A.VAL.2', 'A.VAL.3', 'A.VAL.4'],
    question: { it: 'Che cosa va fatto entro i 30 giorni?', en: 'What must be done within the 30 days?' },
    options: {
      'panel-score': { it: 'L’esame del Nucleo, con il punteggio', en: 'The examination by the panel, with its score' },
      'listing-act': {
        it: 'Anche il provvedimento di inserimento in elenco',
        en: 'The act that lists the proposal as well',
      },
    },
    default: 'panel-score',
    chosenBy: 'fixed',
    why: {
      it: 'Il termine regge «esaminerà […] attribuendo un punteggio». I 30 giorni generali dell’art. 2, c. 2, L. 241/1990 restano distinti.',
      en: 'The term governs «esaminerà […] attribuendo un punteggio». The general 30 days of art. 2(2) L. 241/1990 are kept apart.',
    },
  },
  lateExamination: {
    clauses: ['A.F1.2', 'A.VAL.3'],
    question: { it: 'Che effetto ha un esame tardivo?', en: 'What effect does a late examination have?' },
    options: {
      'reported-only': {
        it: 'Nessuno su punteggio ed esito; il ritardo è segnalato',
        en: 'None on score or outcome; the delay is reported',
      },
      'silent-assent': { it: 'La proposta si intende accolta', en: 'The proposal is deemed accepted' },
      void: { it: 'L’esame è privo di effetto', en: 'The examination has no effect' },
    },
    default: 'reported-only',
    chosenBy: 'fixed',
    why: {
      it: 'L’atto non lega effetti al ritardo, e in elenco si entra «con provvedimento»: il termine si legge come ordinatorio. In senso contrario: nei procedimenti a istanza di parte il silenzio può valere accoglimento (art. 20 L. 241/1990); quella norma guarda però al termine di conclusione del procedimento, e se operi qui è da valutare.',
      en: 'The act ties no effect to delay, and a proposal is listed «con provvedimento»: the term is read as non-peremptory. Against it: in procedures begun on application silence may be assent (art. 20 L. 241/1990); that rule looks to the term for concluding the procedure, and whether it applies here is for a person to judge.',
    },
  },
  suspensions: {
    clauses: ['A.VAL.3'],
    question: { it: 'Le sospensioni di legge fermano i 30 giorni?', en: 'Do statutory suspensions stop the 30 days?' },
    options: {
      none: {
        it: 'Nessuna, salvo quelle indicate: i giorni corrono senza sospensioni',
        en: 'No suspension was given: the days run on',
      },
      given: {
        it: 'Sì, quelle indicate, per la loro durata',
        en: 'Yes, those given, by their length',
      },
    },
    default: 'none',
    chosenBy: 'argument',
    argument: 'suspensions',
    why: {
      it: 'L’atto tace. Gli artt. 2, c. 7, e 10-bis L. 241/1990 sospendono i termini di conclusione del procedimento; se sospendano anche il termine dell’esame non è detto.',
      en: 'The act is silent. Arts. 2(7) and 10-bis L. 241/1990 suspend the procedure; whether they stop the panel is not said.',
    },
  },
  completedFiling: {
    clauses: ['A.VAL.3'],
    question: {
      it: 'Se la proposta è completata più tardi, da quando decorrono i 30 giorni?',
      en: 'If a filing is completed later, from when do the 30 days run?',
    },
    options: {
      'original-submission': { it: 'Dalla presentazione originaria', en: 'From the original submission' },
      completion: {
        it: 'Dall’istante del completamento, se indicato',
        en: 'From the instant of completion, when given',
      },
    },
    default: 'original-submission',
    chosenBy: 'argument',
    argument: 'submittedAt',
    why: {
      it: 'Il termine corre «dalla presentazione di ciascuna proposta di progetto»; del completamento l’atto non parla.',
      en: 'The term runs «dalla presentazione di ciascuna proposta di progetto»; the act does not speak of completion.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
