import type { Beneficiary } from 'filiere-lombardia'
import { aProposal, tenEnterprises } from '../../../test/worked-cases/a-proposal'
import { draftCase, filedCase, type RuleCases } from '../boundary-case'

const rule = 'common-objective'
const partnership: Beneficiary = {
  kind: 'partnership',
  commonObjective: 'Consolidare la filiera',
  parties: tenEnterprises(),
}

/** Cases on the boundary of the common objective. */
export const commonObjective: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      { it: 'Obiettivo comune e finalità dichiarati', en: 'Common objective and purpose declared' },
      'satisfied',
      aProposal(),
    ),
    filedCase(
      rule,
      { it: 'Nessun obiettivo comune', en: 'No common objective' },
      'violated',
      aProposal({ beneficiary: { ...partnership, commonObjective: null, purposes: ['consolidate-existing'] } }),
    ),
    filedCase(
      rule,
      { it: 'Un obiettivo comune fatto di soli spazi', en: 'A common objective of blanks alone' },
      'violated',
      aProposal({ beneficiary: { ...partnership, commonObjective: '   ', purposes: ['consolidate-existing'] } }),
    ),
    filedCase(
      rule,
      {
        it: 'Obiettivo comune dichiarato, senza alcuna delle finalità della manifestazione di interesse',
        en: 'Common objective declared, but none of the purposes of the call',
      },
      'satisfied',
      aProposal({ beneficiary: { ...partnership, purposes: [] } }),
    ),
    filedCase(
      rule,
      {
        it: 'La stessa, se la finalità va dichiarata',
        en: 'The same, if a purpose has to be declared',
      },
      'violated',
      aProposal({ beneficiary: { ...partnership, purposes: [] } }),
      { readings: { purposes: 'required' } },
    ),
    draftCase(
      rule,
      { it: 'Bozza che non dice ancora l’obiettivo', en: 'Draft that does not state the objective yet' },
      'undetermined',
      { beneficiary: { kind: 'partnership' } },
    ),
    draftCase(
      rule,
      {
        it: 'Bozza che dichiara di non avere un obiettivo comune e non dice la finalità, se questa va dichiarata',
        en: 'Draft declared to have no common objective, which does not state its purpose, if that has to be declared',
      },
      'violated',
      { beneficiary: { kind: 'partnership', commonObjective: null } },
      { readings: { purposes: 'required' } },
    ),
  ],
}
