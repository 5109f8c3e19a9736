import type { ClauseEntry } from './clause'
import type { ClauseId } from './clause-id'

/** Annex A, Soggetti Beneficiari and Soggetto proponente: who may apply, and who files the proposal. */
export const annexBeneficiaries = {
  'A.BEN.0': {
    locator: { it: 'Allegato A, Soggetti Beneficiari, alinea', en: 'Annex A, Soggetti Beneficiari, opening words' },
    keyPhrase: 'ha come beneficiari i seguenti soggetti',
    meaning: {
      it: 'I beneficiari sono di due soli tipi, elencati ai numeri 1 e 2.',
      en: 'Beneficiaries are of two kinds only, set out under numbers 1 and 2.',
    },
    force: ['definition'],
    decidedBy: ['code'],
  },
  'A.BEN.1': {
    locator: { it: 'Allegato A, Soggetti Beneficiari, n. 1', en: 'Annex A, Soggetti Beneficiari, no. 1' },
    keyPhrase: 'Aggregazioni di imprese già costituite ed operanti',
    meaning: {
      it: 'Primo tipo: aggregazioni già costituite e operanti in una o più filiere o ecosistemi, con obiettivi condivisi.',
      en: 'First kind: aggregations already formed and at work in one or more chains or ecosystems, with shared goals.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.BEN.1f': {
    locator: { it: 'Allegato A, Soggetti Beneficiari, n. 1, forme', en: 'Annex A, Soggetti Beneficiari, no. 1, forms' },
    keyPhrase: 'A titolo esemplificativo, non esaustivo si elencano le possibili forme giuridiche',
    meaning: {
      it: 'Le forme giuridiche sono esempi: una forma non elencata non è motivo di esclusione.',
      en: 'The legal forms are examples: one that is not named is no ground for exclusion.',
    },
    force: ['illustrative'],
    decidedBy: ['code'],
  },
  'A.BEN.2': {
    locator: { it: 'Allegato A, Soggetti Beneficiari, n. 2', en: 'Annex A, Soggetti Beneficiari, no. 2' },
    keyPhrase: 'in forma ancora non formalizzata (accordo di progetto)',
    meaning: {
      it: 'Secondo tipo: imprese che vogliono unirsi in un partenariato non ancora formalizzato, con obiettivi condivisi.',
      en: 'Second kind: enterprises that mean to form a partnership, for now by project agreement, with shared goals.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.BEN.2r': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, requisiti, alinea',
      en: 'Annex A, Soggetti Beneficiari, requirements, opening words',
    },
    keyPhrase: 'L’aggregazione di impresa e il partenariato di filiera dovrà',
    meaning: {
      it: 'I requisiti che seguono valgono per entrambi i tipi di beneficiari.',
      en: 'What follows is required of both kinds of beneficiary.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.BEN.3': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, requisiti, punto 1, parte 1',
      en: 'Annex A, Soggetti Beneficiari, requirements, point 1, part 1',
    },
    keyPhrase: 'essere composto da almeno 10 imprese aventi una sede',
    meaning: {
      it: 'Servono almeno 10 imprese con una sede in Lombardia: 10 sono sufficienti.',
      en: 'It takes 10 or more enterprises with a seat in Lombardy: 10 are enough.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.BEN.3a': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, requisiti, punto 1, parte 2',
      en: 'Annex A, Soggetti Beneficiari, requirements, point 1, part 2',
    },
    keyPhrase: 'anche rientranti in ambiti geografici separati tra loro',
    meaning: {
      it: 'Le imprese possono trovarsi in aree geografiche separate e in settori economici diversi.',
      en: 'The enterprises may sit in areas apart from each other and work in different sectors.',
    },
    force: ['power'],
    decidedBy: ['code'],
  },
  'A.BEN.3b': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, requisiti, punto 1, parte 3',
      en: 'Annex A, Soggetti Beneficiari, requirements, point 1, part 3',
    },
    keyPhrase: 'accumunate da un medesimo obiettivo rispondente alle finalità',
    meaning: {
      it: 'Le imprese perseguono un medesimo obiettivo, coerente con le finalità dell’atto.',
      en: 'The enterprises pursue one and the same objective, in keeping with the purposes of the act.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.BEN.4': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, requisiti, punto 2, parte 1',
      en: 'Annex A, Soggetti Beneficiari, requirements, point 2, part 1',
    },
    keyPhrase: 'presentare un accordo sottoscritto dai partner di progetto',
    meaning: {
      it: 'Serve un accordo sottoscritto dai partner di progetto, con firma del legale rappresentante.',
      en: 'It takes an agreement that the project partners sign by their legal representatives.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.BEN.4a': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, requisiti, punto 2, parte 2',
      en: 'Annex A, Soggetti Beneficiari, requirements, point 2, part 2',
    },
    keyPhrase: 'i ruoli e gli impegni, anche in termini economici',
    meaning: {
      it: 'L’accordo indica ruoli e impegni di tutti i soggetti interessati, anche in termini economici.',
      en: 'The agreement states what every party will do and commit to, economic terms included.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
  'A.BEN.5': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, ultimo par., parte 1',
      en: 'Annex A, Soggetti Beneficiari, last par., part 1',
    },
    keyPhrase: 'anche la presenza di altri soggetti tra cui',
    meaning: {
      it: 'Nell’ampiezza del partenariato contano anche altri soggetti, come università, enti di ricerca o banche.',
      en: 'Other bodies, such as universities, research bodies or banks, also count towards the breadth of the partnership.',
    },
    force: ['illustrative', 'power'],
    decidedBy: ['code', 'panel'],
  },
  'A.BEN.5a': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, ultimo par., parte 2',
      en: 'Annex A, Soggetti Beneficiari, last par., part 2',
    },
    keyPhrase: 'che contribuiscono attivamente alla realizzazione della proposta progettuale',
    meaning: {
      it: 'Gli altri soggetti contano se contribuiscono attivamente al progetto.',
      en: 'Other bodies count if they play an active part in the project.',
    },
    force: ['requirement'],
    decidedBy: ['panel'],
  },
  'A.BEN.5b': {
    locator: {
      it: 'Allegato A, Soggetti Beneficiari, ultimo par., parte 3',
      en: 'Annex A, Soggetti Beneficiari, last par., part 3',
    },
    keyPhrase: 'dovranno esplicitare nell’accordo i propri impegni e il proprio ruolo',
    meaning: {
      it: 'Gli altri soggetti dichiarano nell’accordo il proprio ruolo e i propri impegni.',
      en: 'Other bodies set out in the agreement what they commit to and which role they take.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.PROP.1': {
    locator: { it: 'Allegato A, Soggetto proponente, parte 1', en: 'Annex A, Soggetto proponente, part 1' },
    keyPhrase: 'deve essere presentata da un soggetto capofila',
    meaning: {
      it: 'La proposta è presentata da un capofila.',
      en: 'It falls to a lead to file the proposal.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.PROP.2': {
    locator: { it: 'Allegato A, Soggetto proponente, parte 2', en: 'Annex A, Soggetto proponente, part 2' },
    keyPhrase: 'individuato di comune accordo dai partener di progetto',
    meaning: {
      it: 'I partner di progetto scelgono il capofila di comune accordo.',
      en: 'The project partners agree among themselves who leads.',
    },
    force: ['requirement'],
    decidedBy: ['code'],
  },
  'A.PROP.3': {
    locator: { it: 'Allegato A, Soggetto proponente, parte 3', en: 'Annex A, Soggetto proponente, part 3' },
    keyPhrase: 'all’interno del partenariato in rappresentanza della filiera',
    meaning: {
      it: 'Il capofila fa parte del partenariato e rappresenta la filiera.',
      en: 'The lead belongs to the partnership and speaks for the chain.',
    },
    force: ['requirement'],
    decidedBy: ['code', 'panel'],
  },
} satisfies Partial<Record<ClauseId, ClauseEntry>>
