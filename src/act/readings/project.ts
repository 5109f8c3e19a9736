import type { ReadingId } from '../reading-choices'
import type { ReadingEntry } from './reading'

/** What the act leaves open on the content of a proposal: fields, examples, phases of the chain and measures. */
export const projectReadings = {
  interventionFields: {
    clauses: ['A.PROJ.6b', 'A.AMB.0'],
    question: {
      it: 'La proposta deve scegliere almeno uno dei cinque ambiti di intervento?',
      en: 'Must the proposal choose at least one of the five fields of intervention?',
    },
    options: {
      mandatory: {
        it: 'Sì, almeno uno; altri temi si possono aggiungere',
        en: 'Yes, at least one; other themes may be added',
      },
      priority: { it: 'No, gli ambiti sono soltanto una priorità', en: 'No, the fields are a mere priority' },
    },
    default: 'mandatory',
    chosenBy: 'readings',
    why: {
      it: 'La scelta di «uno o più ambiti» è tra ciò che si «dovrà obbligatoriamente prevedere»; «prioritariamente» lascia spazio ad altri temi.',
      en: 'Choosing «uno o più ambiti» is among what one «dovrà obbligatoriamente prevedere»; «prioritariamente» leaves room for others.',
    },
  },
  innovationElements: {
    clauses: ['A.PROJ.6c'],
    question: {
      it: 'Gli elementi di innovatività e quelli di competitività servono entrambi?',
      en: 'Are elements of innovativeness and of competitiveness both needed?',
    },
    options: {
      both: { it: 'Sì, gli uni e gli altri', en: 'Yes, the ones and the others' },
      either: { it: 'No, bastano gli uni o gli altri', en: 'No, the ones or the others are enough' },
    },
    default: 'both',
    chosenBy: 'readings',
    why: {
      it: 'La clausola li unisce con «e»: «elementi di innovatività e competitività»; un solo elenco può però esporli insieme.',
      en: 'The clause joins them by «e»: «elementi di innovatività e competitività»; yet one list may state them together.',
    },
  },
  interventionExamples: {
    clauses: ['A.AMB.x'],
    question: {
      it: 'Un intervento deve rientrare tra gli esempi elencati per il suo ambito?',
      en: 'Must an intervention be among the examples listed under its field?',
    },
    options: {
      'never-a-test': { it: 'No, gli esempi non sono mai un requisito', en: 'No, the examples are never a test' },
      'closed-list': {
        it: 'Sì, valgono solo gli interventi elencati',
        en: 'Yes, only the listed interventions qualify',
      },
    },
    default: 'never-a-test',
    chosenBy: 'fixed',
    why: {
      it: 'Gli interventi sono elencati «A titolo esemplificativo non esaustivo».',
      en: 'The interventions are listed «A titolo esemplificativo non esaustivo», as examples and not exhaustively.',
    },
  },
  phases: {
    clauses: ['A.PROJ.2', 'A.PROJ.6e'],
    question: {
      it: 'Quante fasi della catena del valore deve coprire il partenariato?',
      en: 'How many phases of the value chain must the partnership cover?',
    },
    options: {
      several: { it: 'Almeno due fasi diverse', en: 'At least two different phases' },
      'all-four': {
        it: 'Tutte e quattro: materie prime, lavorazione, realizzazione, distribuzione',
        en: 'All four: raw materials, processing, production, distribution',
      },
    },
    default: 'several',
    chosenBy: 'readings',
    why: {
      it: '«diverse fasi» è un plurale, non la totalità; se bastino a rappresentare la filiera si valuta nel criterio e.',
      en: '«diverse fasi» is a plural, not the whole; whether they represent the chain well is weighed in criterion e.',
    },
  },
  phaseParties: {
    clauses: ['A.PROJ.3', 'A.PROJ.6e'],
    question: {
      it: 'Anche chi non è impresa può coprire una fase della catena?',
      en: 'May a party that is not an enterprise cover a phase of the chain?',
    },
    options: {
      'any-party': { it: 'Sì, qualunque parte del partenariato', en: 'Yes, any party of the partnership' },
      'enterprises-only': { it: 'No, soltanto le imprese', en: 'No, enterprises only' },
    },
    default: 'any-party',
    chosenBy: 'readings',
    why: {
      it: 'Il requisito parla di «soggetti facenti parte delle diverse fasi». In senso contrario: le attività sono «svolte da imprese».',
      en: 'The requirement speaks of «soggetti facenti parte delle diverse fasi». Against it: the activities are «svolte da imprese».',
    },
  },
  activityMeasure: {
    clauses: ['A.PROJ.6d'],
    question: {
      it: 'Che cosa rende un’attività misurabile sul piano finanziario?',
      en: 'What makes an activity measurable in financial terms?',
    },
    options: {
      budget: { it: 'Un importo previsto, anche pari a zero', en: 'A budget figure, zero included' },
      'budget-or-statement': { it: 'Un importo o una descrizione', en: 'A budget figure or a statement' },
    },
    default: 'budget',
    chosenBy: 'readings',
    why: {
      it: 'Le attività devono essere «misurabili sul piano finanziario»: la misura più diretta è un importo.',
      en: 'Activities must be «misurabili sul piano finanziario»: the plainest measure is a figure.',
    },
  },
} satisfies Partial<Record<ReadingId, ReadingEntry>>
