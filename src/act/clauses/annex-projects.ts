import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** Annex A, Progetti di filiera and Ambiti di intervento: what a proposal must contain, and in which fields. */
export const annexProjects = {
  'A.PROJ.1': {
    locator: { it: 'Allegato A, Progetti di filiera, par. 1', en: 'Annex A, Progetti di filiera, par. 1' },
    keyPhrase: 'sono raggruppamenti articolati di imprese legate da rapporti di dipendenza',
    meaning: {
      it: 'Filiere ed ecosistemi sono gruppi di imprese legate da dipendenza funzionale a monte e a valle, anche con altri attori.',
      en: 'Chains and ecosystems are enterprises that depend on each other along the production process, with other actors too.',
    },
    force: ['definition'],
    decidedBy: ['panel'],
  },
  'A.PROJ.2': {
    locator: {
      it: 'Allegato A, Progetti di filiera, par. 2, periodo 1',
      en: 'Annex A, Progetti di filiera, par. 2, sentence 1',
    },
    keyPhrase: 'inizia con la produzione delle materie prime',
    meaning: {
      it: 'La filiera va dalle materie prime alla lavorazione, fino a realizzazione e distribuzione di prodotti e servizi.',
      en: 'A chain runs from raw materials through processing to making and distributing products and services.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.PROJ.3': {
    locator: {
      it: 'Allegato A, Progetti di filiera, par. 2, periodo 2',
      en: 'Annex A, Progetti di filiera, par. 2, sentence 2',
    },
    keyPhrase: 'svolte da imprese di diversi settori economici, di dimensione diversa',
    meaning: {
      it: 'Vi operano imprese di settori e dimensioni diversi, anche in aree lombarde diverse, integrate in una catena del valore.',
      en: 'Enterprises of different sectors and sizes take part, in different areas of Lombardy too, integrated in one value chain.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.PROJ.4': {
    locator: {
      it: 'Allegato A, Progetti di filiera, par. 3, parte 1',
      en: 'Annex A, Progetti di filiera, par. 3, part 1',
    },
    keyPhrase: 'contraddistinta da una effettiva realizzabilità tecnica ed economica',
    meaning: {
      it: 'La proposta deve essere effettivamente realizzabile sul piano tecnico ed economico.',
      en: 'The proposal must be workable in fact, in technical and in economic terms.',
    },
    force: ['requirement'],
    decidedBy: ['panel'],
  },
  'A.PROJ.5': {
    locator: {
      it: 'Allegato A, Progetti di filiera, par. 3, parte 2',
      en: 'Annex A, Progetti di filiera, par. 3, part 2',
    },
    keyPhrase: 'prevedere azioni concrete e misurabili e delineare una strategia',
    meaning: {
      it: 'La proposta prevede azioni concrete e misurabili e delinea una strategia di sviluppo e consolidamento.',
      en: 'The proposal plans actions that are concrete and can be measured, and outlines a strategy to develop and consolidate.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.PROJ.6': {
    locator: {
      it: 'Allegato A, Progetti di filiera, elenco, alinea',
      en: 'Annex A, Progetti di filiera, list, opening words',
    },
    keyPhrase: 'dovrà obbligatoriamente prevedere',
    meaning: {
      it: 'La proposta deve contenere tutti e cinque gli elementi che seguono.',
      en: 'The proposal must contain all five of the elements that follow.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.PROJ.6a': {
    locator: { it: 'Allegato A, Progetti di filiera, punto 1', en: 'Annex A, Progetti di filiera, point 1' },
    keyPhrase: 'a partire dall’analisi swot della filiera',
    meaning: {
      it: 'Primo elemento: la strategia di sviluppo, consolidamento, riconversione, descritta a partire dall’analisi SWOT.',
      en: 'First element: the strategy for development, consolidation, reconversion, set out from a SWOT analysis.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.PROJ.6b': {
    locator: { it: 'Allegato A, Progetti di filiera, punto 2', en: 'Annex A, Progetti di filiera, point 2' },
    keyPhrase: 'la scelta di uno o più ambiti di intervento',
    meaning: {
      it: 'Secondo elemento: la scelta di almeno un ambito di intervento tra quelli elencati.',
      en: 'Second element: at least one field of intervention, chosen from the list.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.PROJ.6c': {
    locator: { it: 'Allegato A, Progetti di filiera, punto 3', en: 'Annex A, Progetti di filiera, point 3' },
    keyPhrase: 'la presenza degli elementi di innovatività e competitività',
    meaning: {
      it: 'Terzo elemento: innovatività e competitività tali da dare un vantaggio sul mercato di riferimento.',
      en: 'Third element: what is innovative and competitive enough to gain an edge in the market.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.PROJ.6d': {
    locator: { it: 'Allegato A, Progetti di filiera, punto 4', en: 'Annex A, Progetti di filiera, point 4' },
    keyPhrase: 'la descrizione chiara delle attività che devono essere realizzabili',
    meaning: {
      it: 'Quarto elemento: attività descritte con chiarezza, realizzabili, misurabili sul piano finanziario, con indicatori.',
      en: 'Fourth element: activities clearly set out, technically workable, measurable in finance, with indicators.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.PROJ.6e': {
    locator: { it: 'Allegato A, Progetti di filiera, punto 5', en: 'Annex A, Progetti di filiera, point 5' },
    keyPhrase: 'soggetti facenti parte delle diverse fasi del ciclo produttivo',
    meaning: {
      it: 'Quinto elemento: soggetti delle diverse fasi del ciclo produttivo e della catena del valore.',
      en: 'Fifth element: parties from the different stages of production and of the value chain.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.AMB.0': {
    locator: { it: 'Allegato A, Ambiti di intervento, alinea', en: 'Annex A, Ambiti di intervento, opening words' },
    keyPhrase: 'dovranno prioritariamente focalizzarsi',
    meaning: {
      it: 'Le proposte si concentrano in via prioritaria sui cinque ambiti elencati.',
      en: 'Proposals turn first of all to the five fields listed.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.AMB.a': {
    locator: { it: 'Allegato A, Ambiti di intervento, lett. a', en: 'Annex A, Ambiti di intervento, letter a' },
    keyPhrase: 'a) la sostenibilità e la circolarità',
    meaning: {
      it: 'L’ambito a comprende sostenibilità e circolarità.',
      en: 'Field a covers sustainability and the circular economy.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.AMB.b': {
    locator: { it: 'Allegato A, Ambiti di intervento, lett. b', en: 'Annex A, Ambiti di intervento, letter b' },
    keyPhrase: 'b) l’innovazione e il trasferimento tecnologico',
    meaning: {
      it: 'L’ambito b comprende innovazione, trasferimento tecnologico, digitalizzazione, ricerca e proprietà intellettuale.',
      en: 'Field b covers innovation, technology transfer, digitalisation, research and intellectual property.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.AMB.c': {
    locator: { it: 'Allegato A, Ambiti di intervento, lett. c', en: 'Annex A, Ambiti di intervento, letter c' },
    keyPhrase: 'c) la formazione, il capitale umano',
    meaning: {
      it: 'L’ambito c comprende formazione, capitale umano, occupazione e sicurezza sul lavoro.',
      en: 'Field c covers training, human capital, employment and safety at work.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.AMB.d': {
    locator: { it: 'Allegato A, Ambiti di intervento, lett. d', en: 'Annex A, Ambiti di intervento, letter d' },
    keyPhrase: 'd) l’internazionalizzazione;',
    meaning: {
      it: 'L’ambito d comprende l’internazionalizzazione.',
      en: 'Field d covers internationalisation.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.AMB.e': {
    locator: { it: 'Allegato A, Ambiti di intervento, lett. e', en: 'Annex A, Ambiti di intervento, letter e' },
    keyPhrase: 'e) il credito e la patrimonializzazione.',
    meaning: {
      it: 'L’ambito e comprende credito e patrimonializzazione.',
      en: 'Field e covers credit and a stronger capital base.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
