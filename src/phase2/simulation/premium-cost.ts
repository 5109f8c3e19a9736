import { centsOf, euroAmount } from '../../values/money'
import type { PremiumCost, SimulatedApplication } from '../../verdict/simulation'

/**
 * What does a premium cost?
 *
 * Before the budget, the aid it adds for those who earn it. Within a budget that does not suffice it may cost the Region nothing
 * and others what it gives to those who earn it: both sides are told.
 */
export function premiumCost(applications: readonly SimulatedApplication[]): PremiumCost {
  let beforeBudget = 0n
  let toClaimants = 0n
  let fromOthers = 0n
  for (const { premium, without, with: end, differenceEur } of applications) {
    const difference = centsOf(differenceEur)
    if (premium !== 'eligible') fromOthers -= difference
    else {
      toClaimants += difference
      if (without.aidEur !== null && end.aidEur !== null) beforeBudget += centsOf(end.aidEur) - centsOf(without.aidEur)
    }
  }
  return {
    beforeBudgetEur: euroAmount(beforeBudget),
    spentEur: euroAmount(toClaimants - fromOthers),
    toClaimantsEur: euroAmount(toClaimants),
    fromOthersEur: euroAmount(fromOthers),
  }
}
