import type { LeadDesignation, Party } from 'filiere-lombardia'
import { anEnterprise, aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'
import { anAgreement, consortium, TWO, university } from './a-partnership'

const rule = 'lead'
const THREE = [...TWO, anEnterprise(3)]
const enterpriseOnly = { readings: { leadKind: 'enterprise-only' } } as const

/** A proposal that the first of the parties leads, and the agreement says so in this way. */
const designating = (lead: LeadDesignation | null, parties: readonly Party[] = THREE) =>
  aProposal({ agreement: anAgreement({ lead }, parties) }, parties)
const ledBy = (party: Party) => aProposal({}, [party, ...TWO])
const WITHOUT_UNIVERSITY = designating({ partyId: 'e1', designatedBy: ['e1', 'e2'] }, [...TWO, university])

/** Cases on the boundary of the lead: who may be one, and by whom it is chosen. */
export const lead: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      { it: 'Capofila designato da tutti i partner', en: 'Lead designated by all partners' },
      'satisfied',
      designating({ partyId: 'e1', designatedBy: ['e1', 'e2', 'e3'] }),
    ),
    filedCase(
      rule,
      {
        it: 'Capofila designato da tutti gli altri partner, che non figura tra chi designa',
        en: 'Lead designated by all other partners, and not itself among those who designate',
      },
      'satisfied',
      designating({ partyId: 'e1', designatedBy: ['e2', 'e3'] }),
    ),
    filedCase(
      rule,
      { it: 'Capofila designato da tutti i partner tranne uno', en: 'Lead designated by all partners but one' },
      'violated',
      designating({ partyId: 'e1', designatedBy: ['e1', 'e2'] }),
    ),
    filedCase(
      rule,
      {
        it: 'Capofila designato da tutte le imprese e non dall’università, che è partner di progetto',
        en: 'Lead designated by all enterprises and not by the university, which is a project partner',
      },
      'violated',
      WITHOUT_UNIVERSITY,
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che debbano designarlo le sole imprese',
        en: 'The same, if enterprises alone are held to have to designate it',
      },
      'satisfied',
      WITHOUT_UNIVERSITY,
      { readings: { signatories: 'enterprises-only' } },
    ),
    filedCase(
      rule,
      {
        it: 'Accordo che nomina il capofila senza elencare chi lo designa',
        en: 'Agreement that names the lead without listing who designates it',
      },
      'satisfied',
      designating({ partyId: 'e1' }),
    ),
    filedCase(
      rule,
      { it: 'Accordo che non nomina alcun capofila', en: 'Agreement that names no lead' },
      'violated',
      designating(null),
    ),
    filedCase(
      rule,
      {
        it: 'Proposta che indica un capofila, e accordo che ne nomina un altro',
        en: 'Proposal that states one lead, and agreement that names another',
      },
      'violated',
      designating({ partyId: 'e2', designatedBy: ['e1', 'e2', 'e3'] }),
    ),
    filedCase(
      rule,
      { it: 'Proposta che non indica il capofila', en: 'Proposal that states no lead' },
      'violated',
      aProposal({ leadId: undefined }, THREE),
    ),
    filedCase(
      rule,
      {
        it: 'Capofila con sede soltanto a Torino, designato da tutti',
        en: 'Lead with a seat in Turin alone, designated by all',
      },
      'satisfied',
      ledBy(anEnterprise(3, { seats: [{ province: 'TO', type: 'registered-office' }] })),
    ),
    filedCase(
      rule,
      {
        it: 'Università capofila, designata da tutti',
        en: 'University as lead, designated by all',
      },
      'satisfied',
      ledBy(university),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se si ritiene che il capofila debba essere un’impresa',
        en: 'The same, if the lead is held to have to be an enterprise',
      },
      'violated',
      ledBy(university),
      enterpriseOnly,
    ),
    filedCase(
      rule,
      {
        it: 'Consorzio capofila delle imprese che riunisce, designato da tutte',
        en: 'Consortium as lead of its own enterprises, designated by all of them',
      },
      'satisfied',
      ledBy(consortium),
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso, se si ritiene che il soggetto giuridico dell’aggregazione non possa essere capofila',
        en: 'The same, if the aggregation’s own legal entity is held not to be able to lead',
      },
      'violated',
      ledBy(consortium),
      { readings: { aggregationEntityLead: 'refused' } },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con l’elenco completo dei partner, in cui non sono ancora indicati né il capofila né l’accordo',
        en: 'Draft with the complete list of partners, in which neither the lead nor the agreement is stated yet',
      },
      'undetermined',
      { beneficiary: { parties: TWO }, complete: ['beneficiary.parties'] },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza con l’elenco completo dei partner, tra cui non figura il capofila indicato; l’accordo non c’è ancora',
        en: 'Draft with the complete list of partners, among which the lead stated is not; there is no agreement yet',
      },
      'violated',
      { leadId: 'e3', beneficiary: { parties: TWO }, complete: ['beneficiary.parties'] },
    ),
  ],
}
