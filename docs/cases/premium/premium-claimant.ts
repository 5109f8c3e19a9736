import type { Applicant, ClaimantScope } from 'filiere-lombardia'
import { taxCode } from '../../../test/worked-cases/a-proposal'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { aList, aMeasure, aMember, anApplication, anEntry, CONSORTIUM, LEAD, OUTSIDER, PARTNER } from './a-measure'
import { premiumCase } from './premium-case'

const rule = 'premium-claimant'

/** Cases on the boundary of who may claim the premium of a listed proposal. */
export const premiumClaimant: RuleCases = {
  rule,
  cases: [
    claimed(aMember(PARTNER), 'any-member', 'satisfied', {
      it: 'Misura che ammette ogni componente del partenariato; domanda di un partner',
      en: 'Measure that admits any member of the partnership; application of a partner',
    }),
    claimed(aMember(OUTSIDER), 'any-member', 'violated', {
      it: 'La stessa misura; domanda di un’impresa estranea al partenariato',
      en: 'The same measure; application of an enterprise outside the partnership',
    }),
    claimed({ kind: 'member', taxCode: taxCode(78), vatNumber: `IT${PARTNER}` }, 'any-member', 'satisfied', {
      it: 'La stessa misura; domanda di un’impresa che ha in comune con un partner la sola partita IVA',
      en: 'The same measure; application of an enterprise that shares the VAT number alone with a partner',
    }),
    claimed({ kind: 'member', taxCode: OUTSIDER }, 'any-member', 'undetermined', {
      it: 'La stessa misura; codice fiscale estraneo al partenariato e partita IVA non indicata',
      en: 'The same measure; a tax code outside the partnership and no VAT number stated',
    }),
    claimed(aMember(LEAD), 'lead-only', 'satisfied', {
      it: 'Misura che ammette il solo soggetto capofila; domanda di quest’ultimo',
      en: 'Measure that admits the lead alone; application of the lead',
    }),
    claimed(aMember(PARTNER), 'lead-only', 'violated', {
      it: 'Misura che ammette il solo soggetto capofila; domanda di un partner',
      en: 'Measure that admits the lead alone; application of a partner',
    }),
    claimed(aMember(CONSORTIUM), 'partnership', 'satisfied', {
      it: 'Misura che ammette il partenariato nel suo insieme; domanda del consorzio che riunisce le imprese',
      en: 'Measure that admits the partnership as a whole; application of the consortium of its enterprises',
    }),
    claimed(aMember(LEAD), 'partnership', 'violated', {
      it: 'Misura che ammette il partenariato nel suo insieme; domanda del soggetto capofila in proprio',
      en: 'Measure that admits the partnership as a whole; application of the lead on its own account',
    }),
    premiumCase(
      rule,
      'not-applicable',
      {
        it: 'Domanda di un partner di una proposta che non è in elenco',
        en: 'Application of a partner of a proposal that is not listed',
      },
      { application: anApplication({ applicant: aMember(PARTNER) }), list: aList() },
    ),
    premiumCase(
      rule,
      'violated',
      {
        it: 'Domanda che tace sulla proposta, di un’impresa che non fa parte di alcuna proposta in elenco',
        en: 'Application silent on the proposal, of an enterprise that belongs to no listed proposal',
      },
      { application: anApplication({ proposalId: undefined, applicant: aMember(OUTSIDER) }) },
    ),
  ],
}

function claimed(
  applicant: Applicant,
  claimants: ClaimantScope,
  expected: string,
  what: BoundaryCase['what'],
): BoundaryCase {
  return premiumCase(rule, expected, what, {
    measure: aMeasure({ claimants }),
    application: anApplication({ applicant }),
    list: aList(anEntry()),
  })
}
