/** The id of a rule: one question each, in the order of the act. */
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

/** The id of a rule on the premium of Phase 2: one question each, first of the measure, then of the application. */
export type PremiumRuleId =
  | 'measure-criteria'
  | 'measure-dedication'
  | 'measure-issue'
  | 'measure-premium'
  | 'listed-proposal'
  | 'premium-claimant'
