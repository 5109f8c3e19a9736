/**
 * The id of a rule: one question each, in the order of the act.
 *
 * @example
 * ```ts
 * import { assessDraft, type RuleId } from 'filiere-lombardia'
 *
 * const violated = (submittedAt: string): readonly RuleId[] => {
 *   const { results } = assessDraft({ submission: { submittedAt, channel: { other: 'PEC' } } })
 *   return results.filter(({ outcome }) => outcome === 'violated').map(({ rule }) => rule)
 * }
 * violated('2022-12-31T23:59:59.999+01:00') // => ['submission-channel']
 * violated('2023-01-01T00:00:00+01:00') // => ['submission-channel', 'submission-window']
 * ```
 */
export type RuleId =
  | 'beneficiary-kind'
  | 'minimum-enterprises'
  | 'common-objective'
  | 'agreement-form'
  | 'agreement-signatures'
  | 'agreement-content'
  | 'supporting-bodies'
  | 'lead'
  | 'project-strategy'
  | 'intervention-fields'
  | 'innovation-elements'
  | 'project-activities'
  | 'value-chain-phases'
  | 'implementing-act-checklist'
  | 'single-lead'
  | 'submission-channel'
  | 'submission-window'

/**
 * The id of a rule on the premium of Phase 2: one question each, first of the measure, then of the application.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumRuleId } from 'filiere-lombardia'
 *
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const violated = (issuedOn: string): readonly PremiumRuleId[] => {
 *   const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: [], selection: 'ranking' } as const
 *   const { results } = assessPremium({ ...terms, issuedOn, premium: { points: 10 } }, { id: 'a-1' }, list)
 *   return results.filter(({ outcome }) => outcome === 'violated').map(({ rule }) => rule)
 * }
 * violated('2022-02-01') // => ['measure-dedication']
 * violated('2022-01-31') // => ['measure-dedication', 'measure-issue']
 * ```
 */
export type PremiumRuleId =
  | 'measure-criteria'
  | 'measure-dedication'
  | 'measure-issue'
  | 'measure-premium'
  | 'listed-proposal'
  | 'premium-claimant'
