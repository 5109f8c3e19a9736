import type { WordsOfFacts } from './fact-wording'

/** Facts of the filing, of the beneficiary and of its parties, in words. */
export const beneficiaryFacts = {
  id: { name: { it: 'l’identificativo della proposta di progetto', en: 'the id of the proposal' } },
  'submission.submittedAt': {
    name: { it: 'il momento di presentazione della proposta di progetto', en: 'the moment of submission' },
  },
  'submission.channel': {
    name: { it: 'il canale di presentazione della proposta di progetto', en: 'the channel of submission' },
  },
  'beneficiary.kind': {
    name: {
      it: 'il tipo di soggetto beneficiario (aggregazione già costituita o partenariato)',
      en: 'the kind of beneficiary (constituted aggregation or partnership)',
    },
  },
  'beneficiary.constitutedOn': {
    name: { it: 'la data di costituzione dell’aggregazione', en: 'the day on which the aggregation was constituted' },
  },
  'beneficiary.operating': {
    name: { it: 'la dichiarazione sull’operatività dell’aggregazione', en: 'whether the aggregation operates' },
    needed: {
      it: 'la dichiarazione che l’aggregazione è operante',
      en: 'the declaration that the aggregation operates',
    },
  },
  'beneficiary.commonObjective': {
    name: { it: 'l’obiettivo comune delle imprese', en: 'the common objective of the enterprises' },
  },
  'beneficiary.purposes': {
    list: {
      it: 'delle finalità a cui risponde l’obiettivo comune',
      en: 'of the purposes that the common objective answers to',
    },
    needed: {
      it: 'almeno una delle finalità a cui risponde l’obiettivo comune',
      en: 'at least one purpose that the common objective answers to',
    },
  },
  'beneficiary.parties': {
    list: { it: 'delle parti del partenariato', en: 'of the parties of the partnership' },
    needed: { it: 'almeno una parte del partenariato', en: 'at least one party of the partnership' },
  },
  'beneficiary.parties[].id': { name: { it: 'l’identificativo {of}', en: 'the id {of}' } },
  'beneficiary.parties[].kind': {
    name: {
      it: 'la qualifica (impresa, altro soggetto o soggetto giuridico dell’aggregazione) {of}',
      en: 'the kind (enterprise, supporting body or the aggregation’s own entity) {of}',
    },
  },
  'beneficiary.parties[].bodyType': {
    name: { it: 'la tipologia {of} tra gli altri soggetti', en: 'the type {of} among the supporting bodies' },
  },
  'beneficiary.parties[].taxCode': { name: { it: 'il codice fiscale {of}', en: 'the tax code {of}' } },
  'beneficiary.parties[].vatNumber': { name: { it: 'la partita IVA {of}', en: 'the VAT number {of}' } },
  'beneficiary.parties[].groupId': {
    name: { it: 'il gruppo di appartenenza {of}', en: 'the group of linked enterprises {of}' },
  },
  'beneficiary.parties[].registerStatus': {
    name: { it: 'lo stato nel Registro delle Imprese {of}', en: 'the state in the Business Register {of}' },
  },
  'beneficiary.parties[].seats': {
    list: { it: 'delle sedi {of}', en: 'of the seats {of}' },
    needed: { it: 'almeno una sede {of}', en: 'at least one seat {of}' },
  },
  'beneficiary.parties[].seats[].province': {
    name: { it: 'la provincia della sede n. {item} {of}', en: 'the province of seat no. {item} {of}' },
  },
  'beneficiary.parties[].seats[].type': {
    name: {
      it: 'il tipo (sede legale, sede secondaria o unità locale) della sede n. {item} {of}',
      en: 'the type (registered office, secondary seat or local unit) of seat no. {item} {of}',
    },
  },
  'beneficiary.parties[].phases': {
    list: { it: 'delle fasi del ciclo produttivo {of}', en: 'of the production phases {of}' },
    needed: { it: 'almeno una fase del ciclo produttivo {of}', en: 'at least one production phase {of}' },
  },
  'beneficiary.parties[].phases[].other': {
    name: {
      it: 'la descrizione della fase n. {item} del ciclo produttivo {of}',
      en: 'the description of production phase no. {item} {of}',
    },
  },
} satisfies Partial<WordsOfFacts>
