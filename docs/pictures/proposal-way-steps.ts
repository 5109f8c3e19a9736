import type * as library from 'filiere-lombardia'
import { assessDraft, type Bilingual, type ClauseId, PARAMETERS } from 'filiere-lombardia'
import { dayWords } from '../words/day-words.ts'
import type { Sign } from './draw.ts'

/** An exported name of the library. */
type Call = keyof typeof library

/** One step on the way of a proposal. */
export interface WayStep {
  readonly title: Bilingual
  /** Who does it. */
  readonly actor: Bilingual
  readonly body: Bilingual
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The calls that answer for it. */
  readonly calls: readonly Call[]
  /** Where the way ends, or waits. */
  readonly exits: readonly WayExit[]
  /** What has to hold for the way to go on; `null` where nothing has to, and at the end. */
  readonly onward: Bilingual | null
  /** The phase of the call. */
  readonly phase: 1 | 2
  /** Whether it is something reached rather than done. */
  readonly reached: boolean
  /** Whether the scale of scores belongs to it. */
  readonly scaled: boolean
}

/** A way out of a step. */
export interface WayExit {
  readonly sign: Exclude<Sign, 'yes'>
  readonly title: Bilingual
  readonly body: Bilingual
  /** Whether the way leads back to the step. */
  readonly back: boolean
}

/** What each phase is called. */
export const PHASES: Readonly<Record<WayStep['phase'], Bilingual>> = {
  1: { it: 'Fase 1: manifestazione di interesse', en: 'Phase 1: the call' },
  2: { it: 'Fase 2: misure di sostegno', en: 'Phase 2: support measures' },
}

const APPLICANT: Bilingual = { it: 'Soggetto capofila', en: 'Applicant: the lead' }
const CODE: Bilingual = { it: 'Codice', en: 'Code' }
const PANEL: Bilingual = { it: 'Nucleo di Valutazione', en: 'Panel' }
const UNDETERMINED: Bilingual = { it: 'Non determinata', en: 'Undetermined' }
const MISSING: Bilingual = { it: 'mancano fatti, elencati', en: 'facts are missing, each named' }

const { admissionThreshold, closingDay, criteria, highestScore, lowestScore, reviewPeriod } = PARAMETERS
const CLOSING = dayWords(closingDay.value)
const RULE_COUNT = assessDraft({}).results.length
const CRITERIA_COUNT = Object.keys(criteria.terms).length
const THRESHOLD = admissionThreshold.value

const ORDINARY = { clauses: [], exits: [], onward: null, phase: 1, reached: false, scaled: false } as const

/** The steps from draft to premium, in their order. */
export const WAY_STEPS: readonly WayStep[] = [
  {
    ...ORDINARY,
    title: { it: 'Bozza', en: 'Draft' },
    actor: APPLICANT,
    body: {
      it: 'Si compila un passo alla volta. Il codice dice che cosa è già deciso, che cosa manca e che cosa basterebbe.',
      en: 'Filled in step by step. The code says what is decided, what is missing and what would help.',
    },
    calls: ['assessDraft', 'whatWouldHelp'],
    exits: [
      {
        sign: 'open',
        title: UNDETERMINED,
        body: { it: 'mancano fatti: si completa la bozza', en: 'facts are missing: the draft is completed' },
        back: true,
      },
    ],
  },
  {
    ...ORDINARY,
    title: { it: 'Presentazione', en: 'Filing' },
    actor: APPLICANT,
    body: {
      it: `Allo sportello, fino al ${CLOSING.it} compreso, con l’applicativo di Unioncamere Lombardia.`,
      en: `At the desk, until the end of ${CLOSING.en}, through the application of Unioncamere Lombardia.`,
    },
    clauses: [PARAMETERS.channels.clause, closingDay.clause],
    calls: ['submissionWindow'],
  },
  {
    ...ORDINARY,
    title: { it: 'Ammissibilità', en: 'Eligibility' },
    actor: CODE,
    body: {
      it: `${RULE_COUNT} regole, tutte esaminate: ogni motivo con la sua disposizione.`,
      en: `${RULE_COUNT} rules, all of them examined: each reason with its clause.`,
    },
    calls: ['assessEligibility'],
    exits: [
      {
        sign: 'no',
        title: { it: 'Non ammissibile', en: 'Not eligible' },
        body: { it: 'una regola non è soddisfatta', en: 'a rule is not satisfied' },
        back: false,
      },
      { sign: 'open', title: UNDETERMINED, body: MISSING, back: false },
    ],
    onward: { it: 'ammissibile', en: 'eligible' },
  },
  {
    ...ORDINARY,
    title: { it: 'Esame', en: 'Examination' },
    actor: PANEL,
    body: {
      it: `Entro ${reviewPeriod.value} giorni dalla presentazione, con i punteggi per i ${CRITERIA_COUNT} criteri.`,
      en: `Within ${reviewPeriod.value} days of filing, with marks under the ${CRITERIA_COUNT} criteria.`,
    },
    clauses: [reviewPeriod.clause, criteria.clause],
    calls: ['reviewDeadline'],
    exits: [
      {
        sign: 'open',
        title: UNDETERMINED,
        body: { it: 'mancano i punteggi', en: 'the marks are missing' },
        back: false,
      },
    ],
  },
  {
    ...ORDINARY,
    title: { it: `Soglia di ${THRESHOLD} punti`, en: `Threshold of ${THRESHOLD} points` },
    actor: { it: 'Codice, sui punteggi del Nucleo', en: 'Code, on the marks of the panel' },
    body: {
      it: `Punteggio da ${lowestScore.value} a ${highestScore.value}: con ${THRESHOLD} la soglia è raggiunta.`,
      en: `A score from ${lowestScore.value} to ${highestScore.value}: ${THRESHOLD} reaches the threshold.`,
    },
    clauses: [admissionThreshold.clause],
    calls: ['scoreProposal', 'evaluateProposal'],
    exits: [
      {
        sign: 'no',
        title: { it: 'Sotto soglia', en: 'Below the threshold' },
        body: { it: 'la proposta non è riconoscibile', en: 'the proposal is not recognisable' },
        back: false,
      },
    ],
    onward: { it: `riconoscibile: almeno ${THRESHOLD}`, en: `recognisable: at least ${THRESHOLD}` },
    scaled: true,
  },
  {
    ...ORDINARY,
    title: { it: 'Provvedimento', en: 'Act' },
    actor: { it: 'Ufficio: Dirigente competente', en: 'Office: competent manager' },
    body: {
      it: 'Approva e aggiorna l’elenco. Il codice prepara; soltanto il provvedimento decide.',
      en: 'Approves and updates the list. The code prepares; only the act decides.',
    },
    clauses: ['A.F1.2'],
    calls: ['approveList', 'amendList'],
  },
  {
    ...ORDINARY,
    title: { it: 'Elenco senza graduatoria', en: 'List without ranking' },
    actor: { it: 'Esito della Fase 1', en: 'Outcome of Phase 1' },
    body: {
      it: 'Le proposte vi stanno nell’ordine di presentazione, senza punteggi.',
      en: 'Proposals stand in the order of filing, without scores.',
    },
    clauses: ['A.VAL.8', 'A.VAL.9'],
    calls: ['isListed'],
    reached: true,
  },
  {
    ...ORDINARY,
    title: { it: 'Misura dedicata', en: 'Dedicated measure' },
    actor: { it: 'Ufficio: Giunta e Direzione Generale', en: 'Office: Giunta and Directorate' },
    body: {
      it: 'Emanata dopo la manifestazione. La Giunta ne approva i criteri e, con essi, la premialità.',
      en: 'Issued after the call. The Giunta approves its criteria and, with them, the premium.',
    },
    clauses: ['A.F2.2', 'A.VAL.7'],
    calls: ['defineMeasure', 'simulateMeasure'],
    phase: 2,
  },
  {
    ...ORDINARY,
    title: { it: 'Domanda sulla misura', en: 'Application' },
    actor: { it: 'Chi fa domanda; verifica il codice', en: 'Applicant; the code checks' },
    body: {
      it: 'La proposta è in elenco alla data rilevante, e la misura ammette chi fa domanda.',
      en: 'The proposal is listed on the day that counts, and the measure admits the applicant.',
    },
    clauses: ['A.F2.3', 'A.VAL.6'],
    calls: ['assessPremium'],
    exits: [
      {
        sign: 'no',
        title: { it: 'Nessuna premialità', en: 'No premium' },
        body: { it: 'la domanda segue i criteri della misura', en: 'the measure’s own criteria apply' },
        back: false,
      },
      { sign: 'open', title: UNDETERMINED, body: MISSING, back: false },
    ],
    onward: { it: 'la premialità spetta', en: 'the premium is due' },
    phase: 2,
  },
  {
    ...ORDINARY,
    title: { it: 'Premialità', en: 'Premium' },
    actor: { it: 'Esito della Fase 2', en: 'Outcome of Phase 2' },
    body: {
      it: 'Più punti e/o un’agevolazione di entità maggiore, come fissa la misura.',
      en: 'More points and/or more aid, as the measure lays down.',
    },
    clauses: ['R.20', 'A.F2.3'],
    calls: ['assessPremium'],
    phase: 2,
    reached: true,
  },
]
