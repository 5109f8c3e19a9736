import type { Bilingual } from '../../act/bilingual'
import type { BeneficiaryKindFinding } from '../../rules/eligibility/beneficiary-kind'
import type { CommonObjectiveFinding } from '../../rules/eligibility/common-objective'
import type { MinimumEnterprisesFinding } from '../../rules/eligibility/minimum-enterprises'
import type { Speech } from '../speech'
import { counted as figureOf, isOne, type Noun } from './counted'
import { italianDay } from './italian-day'
import { quoted } from './quoted'
import type { WordsFor } from './words'

const ENTERPRISES: Noun = { one: { it: 'impresa', en: 'enterprise' }, many: { it: 'imprese', en: 'enterprises' } }

/** To what a count of enterprises serves, or on what it stands. */
const TOWARDS = {
  it: 'Ai fini del numero minimo, secondo le interpretazioni adottate,',
  en: 'Towards the minimum, under the readings adopted,',
} as const
const SO_FAR = { it: 'Sulla base di quanto finora indicato', en: 'From what is stated so far,' } as const

/** How many enterprises count, as the opening of a sentence. */
function tallied(count: number, say: Speech, opening: Bilingual = TOWARDS): string {
  const enterprises = figureOf(say, count, ENTERPRISES)
  if (say.locale === 'it') {
    if (count === 0) return `${opening.it} non è conteggiata alcuna impresa`
    return `${opening.it} ${isOne(count) ? 'è conteggiata' : 'sono conteggiate'} ${enterprises}`
  }
  if (count === 0) return `${opening.en} no enterprise is counted`
  return `${opening.en} ${enterprises} ${isOne(count) ? 'is' : 'are'} counted`
}

/** The words of what can be found of the beneficiary and of its enterprises. */
export const beneficiaryWords: WordsFor<BeneficiaryKindFinding | MinimumEnterprisesFinding | CommonObjectiveFinding> = {
  'beneficiary-kind-not-admitted': {
    it: ({ kind }) =>
      `Il soggetto beneficiario è dichiarato di tipo ${quoted(kind)}: l’atto ammette soltanto le aggregazioni di imprese già costituite e operanti e le imprese interessate ad associarsi in un partenariato in forma ancora non formalizzata.`,
    en: ({ kind }) =>
      `The beneficiary is declared to be of the kind ${quoted(kind)}: the act admits only aggregations of enterprises already constituted and operating, and enterprises that want to associate in a partnership not yet formalised.`,
  },
  'aggregation-not-constituted': {
    it: () =>
      'L’aggregazione di imprese è dichiarata non ancora costituita: l’atto richiede che sia già costituita quando presenta la proposta di progetto.',
    en: () =>
      'The aggregation of enterprises is declared not to be constituted yet: the act requires that it be constituted when it files the proposal.',
  },
  'constituted-after-submission': {
    it: ({ constitutedOn, submittedOn }, say) =>
      `L’aggregazione di imprese risulta costituita ${italianDay('il', say.day(constitutedOn))}, dopo la presentazione della proposta di progetto, avvenuta ${italianDay('il', say.day(submittedOn))}: l’atto richiede che a tale data sia già costituita.`,
    en: ({ constitutedOn, submittedOn }, say) =>
      `The aggregation of enterprises was constituted on ${say.day(constitutedOn)}, after the proposal was filed on ${say.day(submittedOn)}: the act requires that it be constituted by then.`,
  },
  'aggregation-not-operating': {
    it: () =>
      'L’aggregazione di imprese non è dichiarata operante, dichiarazione che l’interpretazione adottata richiede: l’atto ammette le aggregazioni già costituite e operanti nell’ambito di filiere produttive o di ecosistemi industriali.',
    en: () =>
      'The aggregation of enterprises is not declared to be operating, which the reading adopted asks for: the act admits aggregations already constituted and operating in supply chains or industrial ecosystems.',
  },
  'enterprises-counted': {
    it: ({ counted, required }, say) =>
      `${tallied(counted, say)}: l’atto ne richiede almeno ${say.figure(required)} con una sede sul territorio lombardo.`,
    en: ({ counted, required }, say) =>
      `${tallied(counted, say)}: the act requires at least ${say.figure(required)} with a seat in Lombardy.`,
  },
  'too-few-enterprises': {
    it: ({ counted, required, shortfall }, say) =>
      `${tallied(counted, say)}, mentre l’atto ne richiede almeno ${say.figure(required)} con una sede sul territorio lombardo: ne ${isOne(shortfall) ? 'manca' : 'mancano'} ${say.figure(shortfall)}.`,
    en: ({ counted, required, shortfall }, say) =>
      `${tallied(counted, say)}, while the act requires at least ${say.figure(required)} with a seat in Lombardy: ${say.figure(shortfall)} ${isOne(shortfall) ? 'is' : 'are'} missing.`,
  },
  'enterprises-so-far': {
    it: ({ counted, required, shortfall }, say) =>
      `${tallied(counted, say, SO_FAR)}, e l’atto ne richiede almeno ${say.figure(required)} con una sede sul territorio lombardo: ${
        shortfall === 0
          ? 'il numero può ancora diminuire, se dai dati mancanti risulta che alcune sono la stessa impresa.'
          : `ne ${isOne(shortfall) ? 'occorre' : 'occorrono'} ancora ${say.figure(shortfall)}.`
      }`,
    en: ({ counted, required, shortfall }, say) =>
      `${tallied(counted, say, SO_FAR)}, and the act requires at least ${say.figure(required)} with a seat in Lombardy: ${
        shortfall === 0
          ? 'there may still turn out to be fewer, if the facts not stated show some of them to be the same enterprise.'
          : `${say.figure(shortfall)} more ${isOne(shortfall) ? 'is' : 'are'} needed.`
      }`,
  },
  'same-enterprise': {
    it: ({ partyIds }, say) =>
      `Sono conteggiati insieme, come una sola impresa, ${say.list(partyIds.map(say.party))}: hanno in comune il codice fiscale, la partita IVA o, secondo l’interpretazione adottata, il gruppo di appartenenza.`,
    en: ({ partyIds }, say) =>
      `Counted together, as a single enterprise, are ${say.list(partyIds.map(say.party))}: they share the tax code, the VAT number or, under the reading adopted, the group.`,
  },
  'shared-vat-number': {
    it: ({ partyIds }, say) =>
      `Sono conteggiati insieme, come una sola impresa, ${say.list(partyIds.map(say.party))}: hanno in comune una partita IVA ma codici fiscali diversi, come può accadere alle imprese di un gruppo IVA; che si tratti di una sola impresa è da verificare.`,
    en: ({ partyIds }, say) =>
      `Counted together, as a single enterprise, are ${say.list(partyIds.map(say.party))}: they have a VAT number in common but different tax codes, as enterprises of a VAT group may; that they are a single enterprise is to be reviewed.`,
  },
  'enterprise-without-lombard-seat': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} non risulta alcuna sede utile sul territorio lombardo: l’impresa può far parte del partenariato, ma non è conteggiata ai fini del numero minimo.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} no seat in Lombardy that would count is stated: the enterprise may belong to the partnership, but is not counted towards the minimum.`,
  },
  'enterprise-without-identifier': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} è dichiarato che non vi sono né codice fiscale né partita IVA: l’impresa non può essere distinta dalle altre e non è conteggiata ai fini del numero minimo.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} it is declared that there is neither a tax code nor a VAT number: the enterprise cannot be told from the others and is not counted towards the minimum.`,
  },
  'enterprise-ceased': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} è indicato che l’impresa risulta cessata nel Registro delle Imprese: l’atto non richiede un determinato stato di iscrizione, e il conteggio non cambia.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} it is stated that the enterprise appears in the Business Register as ceased: the act requires no state of registration, and the count does not change.`,
  },
  'enterprise-not-active': {
    it: ({ partyId }, say) =>
      `Per ${say.party(partyId)} l’impresa non risulta attiva nel Registro delle Imprese: secondo l’interpretazione adottata, non è conteggiata ai fini del numero minimo.`,
    en: ({ partyId }, say) =>
      `For ${say.party(partyId)} the enterprise does not appear in the Business Register as active: under the reading adopted, it is not counted towards the minimum.`,
  },
  'tax-code-check-failed': {
    it: ({ partyId, code }, say) =>
      `Il codice ${quoted(code)}, indicato per ${say.party(partyId)}, ha un carattere di controllo errato e potrebbe essere stato trascritto male: il conteggio non cambia, ma è opportuna una verifica.`,
    en: ({ partyId, code }, say) =>
      `The code ${quoted(code)}, given for ${say.party(partyId)}, has a wrong check character and may have been mistyped: the count does not change, but the code is best looked up.`,
  },
  'common-objective-missing': {
    it: () =>
      'La proposta di progetto non indica l’obiettivo comune: l’atto richiede che le imprese siano accomunate da un medesimo obiettivo, rispondente alle finalità della manifestazione di interesse.',
    en: () =>
      'The proposal states no common objective: the act requires that the enterprises share one and the same objective, in keeping with the purposes of the call.',
  },
  'purpose-not-declared': {
    it: (_, __, severity) =>
      severity === 'blocking'
        ? 'Non è indicata alcuna finalità della manifestazione di interesse a cui risponda l’obiettivo comune: secondo l’interpretazione adottata, la proposta di progetto deve indicarla.'
        : 'Non è indicata alcuna finalità della manifestazione di interesse a cui risponda l’obiettivo comune: l’indicazione non è obbligatoria, e la coerenza con le finalità è valutata dal Nucleo di Valutazione.',
    en: (_, __, severity) =>
      severity === 'blocking'
        ? 'No purpose of the call is named that the common objective answers to: under the reading adopted, the proposal must name one.'
        : 'No purpose of the call is named that the common objective answers to: naming it is not mandatory, and coherence with the purposes is for the evaluation panel to judge.',
  },
}
