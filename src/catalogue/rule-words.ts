import type { Bilingual } from '../act/bilingual'
import { minimumEnterprises, proposalsPerLead } from '../act/figures'
import type { RuleId } from '../verdict/rule-id'

/** What a rule is called, and what it asks. */
export interface RuleWords {
  /** Its title, short. */
  readonly title: Bilingual
  /** The question it answers. */
  readonly question: Bilingual
}

/** The rules in words, in the order of the act. */
export const ruleWords: Readonly<Record<RuleId, RuleWords>> = /* @__PURE__ */ inWords()

/** Built by a call that bundlers may leave out: who asks for one rule does not pay for the words of all. */
function inWords(): Readonly<Record<RuleId, RuleWords>> {
  const enterprises = minimumEnterprises.value
  const proposals = proposalsPerLead.value
  return {
    'beneficiary-kind': {
      title: { it: 'Soggetto beneficiario', en: 'Beneficiary' },
      question: {
        it: 'Chi presenta la proposta di progetto è un soggetto beneficiario tra quelli previsti?',
        en: 'Is the applicant a beneficiary of a kind that the act admits?',
      },
    },
    'minimum-enterprises': {
      title: { it: 'Numero minimo di imprese', en: 'Minimum number of enterprises' },
      question: {
        it: `Le imprese con una sede sul territorio lombardo sono almeno ${enterprises}?`,
        en: `Are there at least ${enterprises} enterprises with a seat in Lombardy?`,
      },
    },
    'common-objective': {
      title: { it: 'Obiettivo comune', en: 'Common objective' },
      question: {
        it: 'Le imprese dichiarano un medesimo obiettivo, e a quali finalità risponde?',
        en: 'Do the enterprises declare one common objective, and which purposes of the call does it answer to?',
      },
    },
    'agreement-form': {
      title: { it: 'Accordo dei partner di progetto', en: 'Agreement of the partners' },
      question: {
        it: 'È stato presentato un accordo dei partner di progetto?',
        en: 'Is there an agreement of the project partners?',
      },
    },
    'agreement-signatures': {
      title: { it: 'Sottoscrizione dell’accordo', en: 'Signatures of the agreement' },
      question: {
        it: 'I partner di progetto hanno sottoscritto l’accordo, con la firma del legale rappresentante, entro il giorno di presentazione?',
        en: 'Has every partner signed the agreement, by its legal representative, by the day of submission?',
      },
    },
    'agreement-content': {
      title: { it: 'Contenuto dell’accordo', en: 'Content of the agreement' },
      question: {
        it: 'L’accordo contiene i ruoli e gli impegni, anche in termini economici, di tutti i soggetti interessati?',
        en: 'Does the agreement hold the role, the commitments and the economic terms of every party?',
      },
    },
    'supporting-bodies': {
      title: { it: 'Altri soggetti', en: 'Supporting bodies' },
      question: {
        it: 'L’accordo esplicita il ruolo e gli impegni degli altri soggetti?',
        en: 'Does the agreement state the role and the commitments of every supporting body?',
      },
    },
    lead: {
      title: { it: 'Soggetto capofila', en: 'Lead' },
      question: {
        it: 'Il soggetto capofila è individuato di comune accordo dai partner di progetto, all’interno del partenariato?',
        en: 'Is there a lead, inside the partnership, chosen by common accord of the partners?',
      },
    },
    'project-strategy': {
      title: { it: 'Strategia e analisi SWOT', en: 'Strategy and SWOT analysis' },
      question: {
        it: 'La proposta di progetto descrive la strategia a partire dall’analisi SWOT?',
        en: 'Does the project describe its strategy, starting from a SWOT analysis?',
      },
    },
    'intervention-fields': {
      title: { it: 'Ambiti di intervento', en: 'Fields of intervention' },
      question: {
        it: 'La proposta di progetto sceglie gli ambiti di intervento tra quelli individuati dall’atto?',
        en: 'Does the project choose its fields of intervention among those of the act?',
      },
    },
    'innovation-elements': {
      title: { it: 'Innovatività e competitività', en: 'Innovativeness and competitiveness' },
      question: {
        it: 'La proposta di progetto presenta elementi di innovatività e competitività?',
        en: 'Does the project hold elements of innovativeness and of competitiveness?',
      },
    },
    'project-activities': {
      title: { it: 'Attività', en: 'Activities' },
      question: {
        it: 'Le attività sono descritte, misurabili sul piano finanziario e corredate da indicatori di realizzazione?',
        en: 'Are the activities described, measurable in money, and with indicators of achievement?',
      },
    },
    'value-chain-phases': {
      title: { it: 'Fasi del ciclo produttivo', en: 'Phases of the production cycle' },
      question: {
        it: 'Il partenariato coinvolge soggetti facenti parte delle diverse fasi del ciclo produttivo?',
        en: 'Does the partnership involve parties of different phases of the production cycle?',
      },
    },
    'implementing-act-checklist': {
      title: { it: 'Elementi del provvedimento attuativo', en: 'Elements of the implementing act' },
      question: {
        it: 'La proposta di progetto contiene tutti gli elementi richiesti dal provvedimento attuativo?',
        en: 'Does the proposal hold every element that the implementing act requires?',
      },
    },
    'single-lead': {
      title: { it: 'Limite di proposte per soggetto capofila', en: 'Limit of proposals per lead' },
      question: {
        it: `Il numero di proposte di cui il soggetto capofila è capofila non supera ${proposals}?`,
        en: `Is the number of proposals that the lead leads no higher than ${proposals}?`,
      },
    },
    'submission-channel': {
      title: { it: 'Modalità di presentazione', en: 'Channel of submission' },
      question: {
        it: 'La proposta di progetto è stata presentata con l’applicativo messo a disposizione da Unioncamere Lombardia?',
        en: 'Was the proposal filed through the application of Unioncamere Lombardia?',
      },
    },
    'submission-window': {
      title: { it: 'Termini di presentazione', en: 'Submission window' },
      question: {
        it: 'La proposta di progetto è stata presentata mentre lo sportello era aperto?',
        en: 'Was the proposal filed while the desk was open?',
      },
    },
  }
}
