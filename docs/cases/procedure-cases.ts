import type { RuleCases } from './boundary-case'
import { admissionThreshold } from './procedure/admission-threshold'
import { approvedList } from './procedure/approved-list'
import { criteriaWeights } from './procedure/criteria-weights'
import { editionInForce } from './procedure/edition-in-force'
import { listMembership } from './procedure/list-membership'
import { partnershipBreadth } from './procedure/partnership-breadth'
import { premiumEffect } from './procedure/premium-effect'
import { reviewTerm } from './procedure/review-term'
import { reviewTimeliness } from './procedure/review-timeliness'
import { weightedScore } from './procedure/weighted-score'

/** The boundary cases of what follows once a proposal is filed, in the order of the act. */
export const procedureCases: readonly RuleCases[] = [
  approvedList,
  listMembership,
  premiumEffect,
  editionInForce,
  reviewTerm,
  reviewTimeliness,
  weightedScore,
  criteriaWeights,
  partnershipBreadth,
  admissionThreshold,
]
