import { PARAMETERS } from 'filiere-lombardia'
import { anEnterprise, aProposal } from '../../../test/worked-cases/a-proposal'
import { filedCase, type RuleCases } from '../boundary-case'

const MINIMUM = PARAMETERS.minimumEnterprises.value
const rule = 'minimum-enterprises'
const enterprises = (count: number) => Array.from({ length: count }, (_, index) => anEnterprise(index + 1))

/** Cases on the boundary of the minimum number of enterprises. */
export const minimumEnterprises: RuleCases = {
  rule,
  cases: [
    filedCase(
      rule,
      { it: `${MINIMUM - 1} imprese con sede a Milano`, en: `${MINIMUM - 1} enterprises with a seat in Milan` },
      'violated',
      aProposal({}, enterprises(MINIMUM - 1)),
    ),
    filedCase(
      rule,
      { it: `${MINIMUM} imprese con sede a Milano`, en: `${MINIMUM} enterprises with a seat in Milan` },
      'satisfied',
      aProposal({}, enterprises(MINIMUM)),
    ),
  ],
}
