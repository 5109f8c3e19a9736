import type { Locale } from '../../act/bilingual'
import { channels } from '../../act/enumerations'
import { proposalsPerLead } from '../../act/figures'
import type { Change } from '../../verdict/help'
import type { Speech } from '../speech'
import { isOne } from './counted'
import { italianDay } from './italian-day'
import { identifier } from './quoted'
import { term } from './term'

/** Each change, by what it is. */
type ChangeBy = { readonly [One in Change as One['change']]: One }

/** A change of one kind, or of any: kind and facts hang together. */
type ChangeOf<C extends keyof ChangeBy> = { readonly [One in C]: { readonly change: One } & ChangeBy[One] }[C]

/** The sentence of a change in both languages. */
type ChangeWording<C> = { readonly [L in Locale]: (change: C, say: Speech) => string }

const WORDS: { readonly [C in keyof ChangeBy]: ChangeWording<ChangeBy[C]> } = {
  'add-enterprises': {
    it: ({ count }, say) =>
      isOne(count)
        ? `Occorre ancora ${say.figure(count)} impresa con una sede in Lombardia.`
        : `Occorrono ancora ${say.figure(count)} imprese con una sede in Lombardia.`,
    en: ({ count }, say) =>
      isOne(count)
        ? `It takes ${say.figure(count)} more enterprise with a seat in Lombardy.`
        : `It takes ${say.figure(count)} more enterprises with a seat in Lombardy.`,
  },
  'cover-phases': {
    it: ({ count }, say) =>
      isOne(count)
        ? `Va coperta ${say.figure(count)} altra fase del ciclo produttivo.`
        : `Vanno coperte altre ${say.figure(count)} fasi del ciclo produttivo.`,
    en: ({ count }, say) =>
      isOne(count)
        ? `Parties must cover ${say.figure(count)} more phase of the production cycle.`
        : `Parties must cover ${say.figure(count)} more phases of the production cycle.`,
  },
  supply: {
    it: ({ path }, say) => `Occorre fornire ${say.needed(path)}.`,
    en: ({ path }, say) => `To be supplied: ${say.needed(path)}.`,
  },
  sign: {
    it: ({ partyId }, say) =>
      `Occorre la firma di ${say.party(partyId)} sull’accordo, apposta dal legale rappresentante o, dove ammesso, da un procuratore con procura agli atti.`,
    en: ({ partyId }, say) =>
      `The signature of ${say.party(partyId)} on the agreement is needed, by the legal representative or, where admitted, by an attorney whose power is on file.`,
  },
  'enter-in-agreement': {
    it: ({ partyId }, say) =>
      `Occorre inserire nell’accordo ${say.party(partyId)}, con il ruolo, gli impegni, i termini economici e la firma.`,
    en: ({ partyId }, say) =>
      `The agreement must include ${say.party(partyId)}, with role, commitments, economic terms and signature.`,
  },
  'present-agreement': {
    it: () => 'Occorre presentare un accordo sottoscritto dai partner di progetto.',
    en: () => 'An agreement signed by the project partners must be presented.',
  },
  'file-as-partnership': {
    it: () =>
      'La proposta di progetto va presentata da un partenariato in forma ancora non formalizzata, anziché da un’aggregazione già costituita.',
    en: () =>
      'The proposal must be filed by a partnership not yet formalised, in place of an aggregation already constituted.',
  },
  'choose-lead': {
    it: () => 'Occorre individuare il soggetto capofila tra le parti del partenariato che possono esserlo.',
    en: () => 'A lead must be chosen among the parties of the partnership that may lead.',
  },
  'name-one-lead': {
    it: ({ leadIds }, say) =>
      `Il soggetto capofila indicato nella proposta di progetto e nell’accordo deve essere lo stesso; attualmente sono indicati ${say.list(leadIds.map(say.party))}.`,
    en: ({ leadIds }, say) =>
      `Proposal and agreement must name the same lead; at present they name ${say.list(leadIds.map(say.party))}.`,
  },
  'designate-lead': {
    it: ({ leadId, partyIds }, say) =>
      `Nell’accordo il soggetto capofila, ${say.party(leadId)}, deve essere designato ${
        partyIds === null ? 'da tutti i partner di progetto' : `anche da ${say.list(partyIds.map(say.party))}`
      }.`,
    en: ({ leadId, partyIds }, say) =>
      `In the agreement the lead, ${say.party(leadId)}, must be designated by ${
        partyIds === null ? 'all project partners' : `${say.list(partyIds.map(say.party))} too`
      }.`,
  },
  'keep-one-proposal': {
    it: ({ proposalIds }, say) =>
      `Delle proposte di progetto ${say.list(proposalIds.map(identifier))}, che hanno il medesimo soggetto capofila, l’atto ne consente non più di ${say.figure(proposalsPerLead.value)}: le altre vanno ritirate o affidate a un diverso soggetto capofila.`,
    en: ({ proposalIds }, say) =>
      `Of the proposals ${say.list(proposalIds.map(identifier))}, which have the same lead, the act allows no more than ${say.figure(proposalsPerLead.value)}: the others must be withdrawn or led by another party.`,
  },
  'use-channel': {
    it: ({ channel }) => `La proposta di progetto va presentata tramite ${term(channels, channel, 'it')}.`,
    en: ({ channel }) => `The proposal must be filed through ${term(channels, channel, 'en')}.`,
  },
  'file-from': {
    it: ({ opensAt }, say) =>
      `La proposta di progetto va presentata a partire ${italianDay('dal', say.moment(opensAt))}.`,
    en: ({ opensAt }, say) => `The proposal must be filed from ${say.moment(opensAt)} on.`,
  },
}

/** What has to change in a proposal, in words? A change without words in both languages does not compile. */
export function changeWords(change: Change, say: Speech): string {
  return worded(change, say)
}

function worded<C extends keyof ChangeBy>(change: ChangeOf<C>, say: Speech): string {
  return WORDS[change.change][say.locale](change, say)
}
