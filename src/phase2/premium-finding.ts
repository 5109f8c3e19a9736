import type { NoFacts } from '../verdict/facts'
import type { Finding } from '../verdict/finding'
import type { MeasureWarning, PremiumRuleResult } from '../verdict/premium'
import type {
  ClaimantFacts,
  ListedLaterFacts,
  MeasureIssueFacts,
  MembershipDayFacts,
  MembershipFacts,
  ProposalFacts,
  ProposalFiledLateFacts,
  RecognisedUnderFacts,
  RemovedFacts,
  SeveralProposalsFacts,
} from '../verdict/premium-facts'

/** What can be found of what a measure is dedicated to. */
export type MeasureDedicationFinding = Finding<'measure-not-dedicated', NoFacts>

/** What can be found of when a measure was issued. */
export type MeasureIssueFinding = Finding<'measure-not-issued-after-call', MeasureIssueFacts>

/** What can be found of the proposal on which a premium would rest. */
export type ListedProposalFinding =
  | Finding<'no-listed-proposal-named', NoFacts>
  | Finding<'applicant-in-no-listed-proposal', MembershipDayFacts>
  | Finding<'not-listed', MembershipFacts>
  | Finding<'listed-later', ListedLaterFacts>
  | Finding<'removed-from-list', RemovedFacts>
  | Finding<'proposal-filed-late', ProposalFiledLateFacts>
  | Finding<'recognised-under-later-criteria', RecognisedUnderFacts>
  | Finding<'several-listed-proposals', SeveralProposalsFacts>

/** What can be found of who claims a premium. */
export type PremiumClaimantFinding =
  | Finding<'applicant-in-no-listed-proposal', MembershipDayFacts>
  | Finding<'applicant-outside-partnership', ProposalFacts>
  | Finding<'claimant-out-of-scope', ClaimantFacts>
  | Finding<'project-of-the-chain', ProposalFacts>

/** The result of each rule on the premium. */
export type PremiumResult =
  | PremiumRuleResult<never, 'measure-criteria'>
  | PremiumRuleResult<MeasureDedicationFinding, 'measure-dedication'>
  | PremiumRuleResult<MeasureIssueFinding, 'measure-issue'>
  | PremiumRuleResult<MeasureWarning, 'measure-premium'>
  | PremiumRuleResult<ListedProposalFinding, 'listed-proposal'>
  | PremiumRuleResult<PremiumClaimantFinding, 'premium-claimant'>

/** Any finding of the rules on the premium. */
export type PremiumFinding = PremiumResult['findings'][number]
