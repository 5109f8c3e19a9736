import type { Bilingual } from '../../act/bilingual'
import { proposalsPerLead } from '../../act/figures'
import type { Party } from '../../model/party'
import type { LeadFinding } from '../../rules/eligibility/lead'
import type { SingleLeadFinding } from '../../rules/eligibility/lead-uniqueness'
import type { Speech } from '../speech'
import { identifier, isBlank } from './quoted'
import type { WordsFor } from './words'

/** What a party is that may not lead. */
const KINDS: Readonly<Record<Party['kind'], Bilingual>> = {
  enterprise: { it: 'è un’impresa', en: 'is an enterprise' },
  'supporting-body': {
    it: 'non è un’impresa ma uno degli altri soggetti del partenariato',
    en: 'is no enterprise but a supporting body of the partnership',
  },
  'aggregation-entity': {
    it: 'è il soggetto giuridico dell’aggregazione',
    en: 'is the aggregation’s own legal entity',
  },
}

/** The name of the lead, set between commas after «il soggetto capofila»; nothing where it has none. */
function named(leadId: string, say: Speech): string {
  return isBlank(leadId) ? '' : `, ${say.party(leadId)},`
}

/** How many proposals a party may lead. */
function limit(say: Speech): string {
  return say.figure(proposalsPerLead.value)
}

/** The words of what can be found of the lead. */
export const leadWords: WordsFor<LeadFinding | SingleLeadFinding> = {
  'lead-missing': {
    it: () =>
      'Non è indicato il soggetto capofila: l’atto richiede che la proposta di progetto sia presentata da un soggetto capofila, individuato di comune accordo dai partner di progetto.',
    en: () =>
      'No lead is named: the act requires that the proposal be filed by a lead, chosen by common accord of the project partners.',
  },
  'multiple-leads': {
    it: ({ leadIds }, say) =>
      `Il soggetto capofila indicato nella proposta di progetto non è quello indicato nell’accordo: i soggetti indicati sono ${say.list(leadIds.map(say.party))}, mentre l’atto richiede un soggetto capofila individuato di comune accordo dai partner di progetto.`,
    en: ({ leadIds }, say) =>
      `The lead named in the proposal is not the one named in the agreement: those named are ${say.list(leadIds.map(say.party))}, while the act requires a lead chosen by common accord of the project partners.`,
  },
  'lead-outside-partnership': {
    it: ({ leadId }, say) =>
      `Il soggetto capofila indicato${named(leadId, say)} non figura tra le parti del partenariato: l’atto richiede che sia individuato all’interno del partenariato.`,
    en: ({ leadId }, say) =>
      `The lead named${named(leadId, say)} is not among the parties of the partnership: the act requires that the lead be chosen inside the partnership.`,
  },
  'lead-kind-not-allowed': {
    it: ({ leadId, kind }, say) =>
      `Il soggetto capofila${named(leadId, say)} ${KINDS[kind].it}: secondo l’interpretazione adottata, non può essere capofila.`,
    en: ({ leadId, kind }, say) =>
      `The lead${named(leadId, say)} ${KINDS[kind].en}: under the reading adopted, it may not lead.`,
  },
  'lead-is-supporting-body': {
    it: ({ leadId }, say) =>
      `Il soggetto capofila${named(leadId, say)} ${KINDS['supporting-body'].it}: l’atto richiede che faccia parte del partenariato, non che sia un’impresa.`,
    en: ({ leadId }, say) =>
      `The lead${named(leadId, say)} ${KINDS['supporting-body'].en}: the act requires that it belong to the partnership, not that it be an enterprise.`,
  },
  'lead-is-aggregation-entity': {
    it: ({ leadId }, say) =>
      `Il soggetto capofila${named(leadId, say)} ${KINDS['aggregation-entity'].it}: l’atto richiede che faccia parte del partenariato, non che sia un’impresa.`,
    en: ({ leadId }, say) =>
      `The lead${named(leadId, say)} ${KINDS['aggregation-entity'].en}: the act requires that it belong to the partnership, not that it be an enterprise.`,
  },
  'lead-outside-lombardy': {
    it: ({ leadId }, say) =>
      `Per il soggetto capofila${named(leadId, say)} non risulta alcuna sede utile sul territorio lombardo: l’atto non la richiede al capofila.`,
    en: ({ leadId }, say) =>
      `For the lead${named(leadId, say)} no seat in Lombardy that would count is stated: the act does not ask one of the lead.`,
  },
  'lead-not-designated': {
    it: ({ leadId }, say) =>
      `La designazione del soggetto capofila${named(leadId, say)} non risulta da un accordo dei partner di progetto: l’atto richiede che sia individuato di comune accordo dai partner di progetto.`,
    en: ({ leadId }, say) =>
      `The designation of the lead${named(leadId, say)} is not shown by an agreement of the project partners: the act requires that they choose it by common accord.`,
  },
  'lead-not-unanimously-designated': {
    it: ({ leadId, missing }, say) =>
      `La designazione del soggetto capofila${named(leadId, say)} non risulta da parte di ${missing.length === 0 ? 'partner di progetto privi di identificativo' : say.list(missing.map(say.party))}: l’atto richiede che sia individuato di comune accordo dai partner di progetto, e secondo l’interpretazione adottata anche questa designazione è necessaria.`,
    en: ({ leadId, missing }, say) =>
      `The designation of the lead${named(leadId, say)} is missing on the part of ${missing.length === 0 ? 'project partners that have no id' : say.list(missing.map(say.party))}: the act requires that the project partners choose it by common accord, and under the reading adopted that designation is needed too.`,
  },
  'lead-designated-by-signing': {
    it: ({ leadId }, say) =>
      `Per il soggetto capofila${named(leadId, say)} l’accordo non elenca chi lo designa: vale come designazione, secondo l’interpretazione adottata, la sottoscrizione dell’accordo da parte dei partner di progetto.`,
    en: ({ leadId }, say) =>
      `For the lead${named(leadId, say)} the agreement does not list who designates it: the signatures of the project partners under the agreement serve as designation under the reading adopted.`,
  },
  'other-proposals-not-examined': {
    it: (_, say) =>
      `Non è stato verificato se il soggetto capofila lo sia anche di altre proposte di progetto: l’atto gliene consente non più di ${limit(say)}, e per accertarlo occorre l’esame di tutte le proposte presentate.`,
    en: (_, say) =>
      `Nobody has looked whether the lead leads other proposals too: the act lets it lead no more than ${limit(say)}, and it takes all proposals filed to know.`,
  },
  'lead-of-several-proposals': {
    it: ({ proposalIds, prevails }, say) =>
      `Il medesimo soggetto è capofila di più proposte di progetto (${say.list(proposalIds.map(identifier))}), mentre l’atto ne consente non più di ${limit(say)}: ${
        prevails === null
          ? 'quale di esse prevalga, l’atto non lo stabilisce.'
          : `secondo l’interpretazione adottata, prevale la proposta ${identifier(prevails)}.`
      }`,
    en: ({ proposalIds, prevails }, say) =>
      `The same party leads several proposals (${say.list(proposalIds.map(identifier))}), while the act lets it lead no more than ${limit(say)}: ${
        prevails === null
          ? 'which of them stands the act does not say.'
          : `under the reading adopted, the proposal ${identifier(prevails)} stands.`
      }`,
  },
  'lead-clash-prevails': {
    it: ({ proposalIds }, say) =>
      `Il medesimo soggetto è capofila di più proposte di progetto (${say.list(proposalIds.map(identifier))}), mentre l’atto ne consente non più di ${limit(say)}: secondo l’interpretazione adottata, prevale questa proposta.`,
    en: ({ proposalIds }, say) =>
      `The same party leads several proposals (${say.list(proposalIds.map(identifier))}), while the act lets it lead no more than ${limit(say)}: under the reading adopted, this proposal stands.`,
  },
}
