import type { Bilingual, ClauseForce, Decider, Figure, Locale, ParameterId, ReadingId } from 'filiere-lombardia'

/** The words of the pages, in both languages. */
const WORDS = {
  documentation: { it: 'Documentazione', en: 'Documentation' },
  rules: { it: 'Indice delle regole', en: 'Index of the rules' },
  clauses: { it: 'Mappa delle disposizioni', en: 'Clause map' },
  panel: { it: 'Ciò che spetta al Nucleo di Valutazione', en: 'What is left to the panel' },
  readings: { it: 'Punti aperti e interpretazioni', en: 'Open points and readings' },
  parameters: { it: 'Parametri fissati dall’atto', en: 'Parameters that the act fixes' },
  editions: { it: 'Testi della manifestazione nel tempo', en: 'Editions: the call as amended' },
  glossary: { it: 'Glossario', en: 'Glossary' },
  anatomy: { it: 'Anatomia di una decisione', en: 'Anatomy of a decision' },
  timeline: { it: 'Sportello e termine d’esame nel tempo', en: 'Window and review on a timeline' },
  way: { it: 'Il percorso di una proposta', en: 'The way of a proposal' },
  guides: { it: 'Guide', en: 'Guides' },

  question: { it: 'Domanda', en: 'Question' },
  standsOn: { it: 'Su quali disposizioni si fonda', en: 'The clauses it stands on' },
  figures: { it: 'Parametri che applica', en: 'Parameters it applies' },
  open: { it: 'Dove l’atto è aperto', en: 'Where the act is open' },
  boundary: { it: 'Casi al limite', en: 'Boundary cases' },
  facts: { it: 'Fatti che esamina', en: 'Facts it reads' },
  findings: { it: 'Che cosa può rilevare', en: 'What it can find' },
  whoAnswers: { it: 'Chi risponde, e come è provato', en: 'Who answers, and how it is tested' },

  clause: { it: 'Disposizione', en: 'Clause' },
  where: { it: 'Dove', en: 'Where' },
  wording: { it: 'Parole dell’atto', en: 'Words of the act' },
  meaning: { it: 'Significato', en: 'Meaning' },
  force: { it: 'Natura', en: 'Force' },
  decidedBy: { it: 'Chi verifica', en: 'Who checks' },
  rule: { it: 'Regola', en: 'Rule' },
  parameter: { it: 'Parametro', en: 'Parameter' },
  value: { it: 'Valore', en: 'Value' },
  bound: { it: 'Come si intende', en: 'Bound' },
  case: { it: 'Caso', en: 'Case' },
  answer: { it: 'Risposta', en: 'Answer' },
  why: { it: 'Motivazione', en: 'Reasons' },
  fact: { it: 'Fatto', en: 'Fact' },
  field: { it: 'Campo', en: 'Field' },
  code: { it: 'Codice', en: 'Code' },
  example: { it: 'Come si legge nella risposta', en: 'How it reads in an answer' },
  default: { it: 'Interpretazione predefinita', en: 'Default reading' },
  alternatives: { it: 'Alternative', en: 'Alternatives' },
  option: { it: 'Opzione', en: 'Option' },
  usedBy: { it: 'Regole che la usano', en: 'Rules that use it' },
  term: { it: 'Termine', en: 'Term' },
  translation: { it: 'Inglese', en: 'English' },
  name: { it: 'Nome nella libreria', en: 'Name in the library' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** A word of the pages in one language. */
export function word(key: keyof typeof WORDS, locale: Locale): string {
  return WORDS[key][locale]
}

/** What a clause does in law. */
export const FORCE_WORDS: Readonly<Record<ClauseForce, Bilingual>> = {
  requirement: { it: 'requisito', en: 'requirement' },
  prohibition: { it: 'divieto', en: 'prohibition' },
  power: { it: 'facoltà o rinvio', en: 'power or referral' },
  deadline: { it: 'termine', en: 'deadline' },
  definition: { it: 'definizione', en: 'definition' },
  illustrative: { it: 'esempio', en: 'example' },
  organisational: { it: 'organizzazione', en: 'organisation' },
  narrative: { it: 'premessa', en: 'premise' },
}

/** Who decides a clause. */
export const DECIDER_WORDS: Readonly<Record<Decider, Bilingual>> = {
  code: { it: 'il codice, sui fatti', en: 'the code, on facts' },
  panel: { it: 'il Nucleo di Valutazione', en: 'the panel' },
  nobody: { it: 'nessuno: informa', en: 'nobody: it informs' },
}

/** What a figure counts. */
export const UNIT_WORDS: Readonly<Record<Figure['unit'], Bilingual>> = {
  enterprise: { it: 'imprese', en: 'enterprises' },
  'calendar-day': { it: 'giorni di calendario', en: 'calendar days' },
  'civil-day': { it: 'giorno', en: 'day' },
  point: { it: 'punti', en: 'points' },
  proposal: { it: 'proposta di progetto', en: 'proposal' },
  'intervention-field': { it: 'ambito di intervento', en: 'field of intervention' },
  'value-chain-phase': { it: 'fasi del ciclo produttivo', en: 'phases of the production cycle' },
}

/** On which side of a figure one has to be; the figure itself always satisfies. */
export const BOUND_WORDS: Readonly<Record<Figure['bound'], Bilingual>> = {
  'at-least': { it: 'almeno: il valore stesso basta', en: 'at least: the value itself is enough' },
  'at-most': { it: 'al più: il valore stesso è compreso', en: 'at most: the value itself is included' },
}

/** What every figure and list that the act fixes is called. */
export const PARAMETER_WORDS = {
  minimumEnterprises: { it: 'Imprese con sede in Lombardia', en: 'Enterprises with a seat in Lombardy' },
  minimumInterventionFields: { it: 'Ambiti di intervento da scegliere', en: 'Fields of intervention to choose' },
  minimumPhases: { it: 'Fasi del ciclo produttivo da coprire', en: 'Phases of the production cycle to cover' },
  proposalsPerLead: { it: 'Proposte per soggetto capofila', en: 'Proposals that one party may lead' },
  adoptionDay: { it: 'Giorno di adozione dell’atto', en: 'Day on which the act was adopted' },
  closingDay: { it: 'Ultimo giorno dello sportello', en: 'Last day of the window' },
  reviewPeriod: { it: 'Termine per l’esame', en: 'Term for review' },
  lowestScore: { it: 'Punteggio minimo della scala', en: 'Foot of the scale of scores' },
  highestScore: { it: 'Punteggio massimo della scala', en: 'Top of the scale of scores' },
  admissionThreshold: { it: 'Soglia minima di punteggio', en: 'Admission threshold' },
  beneficiaryKinds: { it: 'Soggetti beneficiari', en: 'Kinds of beneficiary' },
  legalForms: { it: 'Forme giuridiche dell’aggregazione', en: 'Legal forms of an aggregation' },
  supportingBodies: { it: 'Altri soggetti del partenariato', en: 'Supporting bodies' },
  interventionFields: { it: 'Ambiti di intervento', en: 'Fields of intervention' },
  criteria: { it: 'Criteri di valutazione', en: 'Criteria of evaluation' },
  purposes: { it: 'Finalità della manifestazione', en: 'Purposes of the call' },
  valueChainPhases: { it: 'Fasi del ciclo produttivo', en: 'Phases of the production cycle' },
  channels: { it: 'Canali di presentazione', en: 'Channels of submission' },
} as const

/** How another option of a reading is chosen. */
export const CHOICE_WORDS = {
  readings: {
    it: 'Si può scegliere a ogni verifica (opzione `readings`).',
    en: 'Chosen for each call (option `readings`).',
  },
  argument: {
    it: 'Dipende da un dato indicato con la richiesta.',
    en: 'Follows from an argument of the call or from a term supplied.',
  },
  fixed: {
    it: 'Fissa: le alternative sono descritte, ma non si possono scegliere.',
    en: 'Fixed: the alternatives are documented and cannot be chosen.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** On which side of a day one has to be; the day itself is always included. */
export const DAY_BOUND_WORDS: Readonly<Record<Figure['bound'], Bilingual>> = {
  'at-least': { it: 'dal giorno stesso, compreso', en: 'from that day on, itself included' },
  'at-most': { it: 'entro: il giorno stesso è compreso', en: 'until: the day itself is included' },
}

/** Figures of which the act gives no more than a hint, by the reading that settles them. */
export const SETTLED_BY: Readonly<Partial<Record<ParameterId, ReadingId>>> = {
  minimumPhases: 'phases',
  reviewPeriod: 'calendarDays',
}
