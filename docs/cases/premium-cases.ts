import type { RuleCases } from './boundary-case'
import { listedProposal } from './premium/listed-proposal'
import { measureCriteria } from './premium/measure-criteria'
import { measureDedication } from './premium/measure-dedication'
import { measureIssue } from './premium/measure-issue'
import { measurePremium } from './premium/measure-premium'
import { premiumClaimant } from './premium/premium-claimant'

/** The boundary cases of the rules on the premium, in the order of the act. */
export const premiumCases: readonly RuleCases[] = [
  measureCriteria,
  measurePremium,
  premiumClaimant,
  listedProposal,
  measureDedication,
  measureIssue,
]
