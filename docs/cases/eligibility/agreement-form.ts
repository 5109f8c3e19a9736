import type { PartnershipAgreement, Proposal } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'agreement-form'

/** A proposal with a document of this kind for its agreement. */
function filedWith(kind: PartnershipAgreement['kind']): Proposal {
  const proposal = aProposal()
  return { ...proposal, agreement: { parties: [], ...proposal.agreement, kind } }
}

/** Cases on the boundary of what is an agreement. */
export const agreementForm: RuleCases = {
  rule,
  cases: [
    filedCase(rule, { it: 'Accordo di progetto', en: 'Project agreement' }, 'satisfied', aProposal()),
    filedCase(rule, { it: 'Nessun accordo', en: 'No agreement' }, 'violated', aProposal({ agreement: null })),
    filedCase(
      rule,
      { it: 'Atto unilaterale del solo soggetto capofila', en: 'Deed of the lead alone' },
      'violated',
      filedWith('unilateral-deed'),
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso atto unilaterale, se lo si accetta per i fascicoli storici',
        en: 'The same deed, if it is accepted for historical files',
      },
      'satisfied',
      filedWith('unilateral-deed'),
      { readings: { unilateralDeed: 'accepted' } },
    ),
    filedCase(
      rule,
      { it: 'Atto costitutivo dell’aggregazione', en: 'Founding act of the aggregation' },
      'satisfied',
      filedWith('founding-act'),
    ),
    filedCase(
      rule,
      {
        it: 'Lo stesso atto costitutivo, se non tiene luogo dell’accordo',
        en: 'The same founding act, if it does not stand for the agreement',
      },
      'violated',
      filedWith('founding-act'),
      { readings: { foundingAct: 'refused' } },
    ),
    draftCase(
      rule,
      { it: 'Bozza a cui manca ancora l’accordo', en: 'Draft that still lacks the agreement' },
      'undetermined',
      {},
    ),
  ],
}
