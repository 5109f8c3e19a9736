import type { Bilingual, Locale } from '../../act/bilingual'
import type { EditionId } from '../../act/closing-days'
import { EDITIONS } from '../../act/editions'
import type { PremiumFinding } from '../../phase2/premium/premium-finding'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import type { ClaimantFacts, PremiumKindFacts } from '../../verdict/premium-facts'
import type { UnstatedFinding } from '../../verdict/rule-result'
import { isOne } from './counted'
import { italianDay } from './italian-day'
import { claimantWords } from './measure'
import { identifier, quoted } from './quoted'
import type { WordsFor } from './words'

/** The kinds of premium, as they follow on from «in termini», «in terms». */
const KINDS: Readonly<Record<PremiumKindFacts['lacking'], Bilingual>> = {
  points: { it: 'di punteggio', en: 'of score' },
  aid: { it: 'di entità delle agevolazioni', en: 'of the amount of aid' },
}

/** What an applicant is in the partnership of a proposal. */
const CLAIMANTS: Readonly<Record<ClaimantFacts['claimant'], Bilingual>> = {
  partner: { it: 'un partner', en: 'a partner' },
  lead: { it: 'il soggetto capofila', en: 'the lead' },
  partnership: { it: 'il partenariato', en: 'the partnership' },
}

/** To whom the act gives premiums, as the end of a sentence. */
const LISTED = {
  it: 'l’atto riconosce le premialità alle proposte di progetto inserite nell’apposito elenco.',
  en: 'the act gives premiums to proposals that are entered in the list.',
} as const

/** An edition by its title; one of a later version by its id. */
function editionTitle(edition: EditionId, locale: Locale): string {
  return quoted(Object.hasOwn(EDITIONS, edition) ? EDITIONS[edition].title[locale] : edition)
}

/** The words of what can be found of a measure and of who claims its premium. */
export const premiumWords: WordsFor<Exclude<PremiumFinding, UnstatedFinding<PremiumFactPath>>> = {
  'measure-not-dedicated': {
    it: () =>
      'La misura non è dedicata né alle filiere né agli ecosistemi: l’atto riconosce le premialità sulle misure di incentivazione dedicate alle filiere e/o agli ecosistemi.',
    en: () =>
      'The measure is dedicated neither to supply chains nor to ecosystems: the act gives premiums on measures dedicated to supply chains, to ecosystems or to both.',
  },
  'measure-not-issued-after-call': {
    it: ({ issuedOn, after }, say) =>
      `La misura risulta emanata ${italianDay('il', say.day(issuedOn))}: l’atto riconosce le premialità sulle misure emanate successivamente alla manifestazione di interesse, vale a dire, secondo l’interpretazione adottata, dopo ${italianDay('il', say.day(after))}.`,
    en: ({ issuedOn, after }, say) =>
      `The measure was issued on ${say.day(issuedOn)}: the act gives premiums on measures issued after the call, that is, under the reading adopted, after ${say.day(after)}.`,
  },
  'no-premium-defined': {
    it: () =>
      'La misura, dedicata alle filiere o agli ecosistemi, non prevede alcuna premialità: l’atto dispone che le proposte di progetto in elenco ne avranno, in termini di punteggio e/o di entità delle agevolazioni.',
    en: () =>
      'The measure, dedicated to supply chains or ecosystems, provides no premium: the act provides that listed proposals receive premiums in terms of score, of the amount of aid, or of both.',
  },
  'premium-in-one-kind-only': {
    it: ({ lacking }) =>
      `La misura non prevede una premialità in termini ${KINDS[lacking].it}: secondo l’interpretazione adottata, l’atto la richiede in termini sia di punteggio sia di entità delle agevolazioni, e il punto è da verificare.`,
    en: ({ lacking }) =>
      `The measure provides no premium in terms ${KINDS[lacking].en}: under the reading adopted, the act requires premiums both in terms of score and of the amount of aid, which is to be reviewed.`,
  },
  'premium-without-effect': {
    it: ({ kind }) =>
      kind === 'points'
        ? 'La premialità in termini di punteggio non produce alcun effetto: la misura ammette le domande secondo l’ordine di arrivo, e nessun punteggio minimo ne tiene conto; il punto è da verificare.'
        : 'La premialità in termini di entità delle agevolazioni non produce alcun effetto: ogni intensità di aiuto è già pari alla massima ammessa; il punto è da verificare.',
    en: ({ kind }) =>
      kind === 'points'
        ? 'The premium in terms of score has no effect: the measure takes applications in order of arrival, and no minimum score takes it into account, which is to be reviewed.'
        : 'The premium in terms of the amount of aid has no effect: each aid intensity is at the highest allowed already, which is to be reviewed.',
  },
  'no-listed-proposal-named': {
    it: () => `La domanda dichiara di non riferirsi ad alcuna proposta di progetto in elenco: ${LISTED.it}`,
    en: () => `The application declares that it refers to no listed proposal: ${LISTED.en}`,
  },
  'applicant-in-no-listed-proposal': {
    it: ({ day }, say) =>
      `La domanda non indica una proposta di progetto e il soggetto richiedente non fa parte del partenariato di alcuna proposta in elenco alla data ${italianDay('del', say.day(day))}: ${LISTED.it}`,
    en: ({ day }, say) =>
      `The application names no proposal, and the applicant belongs to the partnership of none that was listed on ${say.day(day)}: ${LISTED.en}`,
  },
  'not-listed': {
    it: ({ proposalId, day }, say) =>
      `La proposta di progetto ${identifier(proposalId)} non risulta in elenco alla data ${italianDay('del', say.day(day))}: ${LISTED.it}`,
    en: ({ proposalId, day }, say) =>
      `The proposal ${identifier(proposalId)} was not listed on ${say.day(day)}: ${LISTED.en}`,
  },
  'listed-later': {
    it: ({ proposalId, day, listedFrom }, say) =>
      `La proposta di progetto ${identifier(proposalId)} è in elenco ${italianDay('dal', say.day(listedFrom))}, mentre per la premialità doveva figurarvi alla data ${italianDay('del', say.day(day))}.`,
    en: ({ proposalId, day, listedFrom }, say) =>
      `The proposal ${identifier(proposalId)} is on the list from ${say.day(listedFrom)}, while for the premium it had to be listed on ${say.day(day)}.`,
  },
  'removed-from-list': {
    it: ({ proposalId, day, removedOn }, say) =>
      `La proposta di progetto ${identifier(proposalId)} non è più in elenco ${italianDay('dal', say.day(removedOn))}, mentre per la premialità doveva figurarvi alla data ${italianDay('del', say.day(day))}.`,
    en: ({ proposalId, day, removedOn }, say) =>
      `The proposal ${identifier(proposalId)} is off the list from ${say.day(removedOn)}, while for the premium it had to be listed on ${say.day(day)}.`,
  },
  'proposal-filed-late': {
    it: ({ proposalId, filedOn, filedBy }, say) =>
      `La proposta di progetto ${identifier(proposalId)} è stata presentata ${italianDay('il', say.day(filedOn))}, mentre la misura riconosce la premialità alle proposte presentate entro ${italianDay('il', say.day(filedBy))}.`,
    en: ({ proposalId, filedOn, filedBy }, say) =>
      `The proposal ${identifier(proposalId)} was filed on ${say.day(filedOn)}, while the measure gives the premium to proposals filed by ${say.day(filedBy)}.`,
  },
  'recognised-under-later-criteria': {
    it: ({ proposalId, edition }) =>
      `La proposta di progetto ${identifier(proposalId)} è stata riconosciuta secondo i criteri di un’altra edizione dell’atto, ${editionTitle(edition, 'it')}, che qui non sono riesaminati: vale l’inserimento in elenco.`,
    en: ({ proposalId, edition }) =>
      `The proposal ${identifier(proposalId)} was recognised under the criteria of another edition of the act, ${editionTitle(edition, 'en')}, which are not examined again here: that it is listed is what counts.`,
  },
  'several-listed-proposals': {
    it: ({ proposalId, others }, say) =>
      `Il soggetto richiedente fa parte anche del partenariato di ${isOne(others.length) ? 'un’altra proposta' : 'altre proposte'} in elenco (${say.list(others.map(identifier))}): secondo l’interpretazione adottata la premialità è riconosciuta una sola volta per domanda, qui in ragione della proposta di progetto ${identifier(proposalId)}.`,
    en: ({ proposalId, others }, say) =>
      `The applicant also belongs to the partnership of ${isOne(others.length) ? 'another listed proposal' : 'other listed proposals'} (${say.list(others.map(identifier))}): under the reading adopted the premium counts once per application, here for the proposal ${identifier(proposalId)}.`,
  },
  'applicant-outside-partnership': {
    it: ({ proposalId }) =>
      `Il soggetto richiedente non fa parte del partenariato della proposta di progetto ${identifier(proposalId)}: l’atto riconosce la premialità alla proposta, e secondo la misura può avvalersene soltanto chi vi partecipa.`,
    en: ({ proposalId }) =>
      `The applicant does not belong to the partnership of the proposal ${identifier(proposalId)}: the act gives the premium to the proposal, and under the measure only who takes part in it may claim it.`,
  },
  'claimant-out-of-scope': {
    it: ({ proposalId, claimant, claimants }) =>
      `Il soggetto richiedente è ${CLAIMANTS[claimant].it} della proposta di progetto ${identifier(proposalId)}, mentre secondo la misura può avvalersi della premialità ${claimantWords[claimants].it}.`,
    en: ({ proposalId, claimant, claimants }) =>
      `The applicant is ${CLAIMANTS[claimant].en} of the proposal ${identifier(proposalId)}, while under the measure the premium may be claimed by ${claimantWords[claimants].en}.`,
  },
  'project-of-the-chain': {
    it: ({ proposalId }) =>
      `È da verificare che il progetto oggetto della domanda rientri in quello della proposta di progetto ${identifier(proposalId)}: l’atto riconosce la premialità alla proposta, non a chiunque ne sia partner per qualsiasi progetto.`,
    en: ({ proposalId }) =>
      `It is to be reviewed whether the project of the application belongs to that of the proposal ${identifier(proposalId)}: the act gives the premium to the proposal, not to each of its partners for any project.`,
  },
  'applicant-known-by-vat-number': {
    it: ({ proposalId }) =>
      `Il soggetto richiedente è riconosciuto nel partenariato della proposta di progetto ${identifier(proposalId)} per la sola partita IVA, che le imprese di un gruppo IVA hanno in comune: che sia lo stesso soggetto è da verificare.`,
    en: ({ proposalId }) =>
      `The applicant is known in the partnership of the proposal ${identifier(proposalId)} by its VAT number alone, which enterprises of a VAT group share: that it is the same party is to be reviewed.`,
  },
}
