/**
 * The readings that a caller may choose, with the options the code offers; the first of each row is the default.
 * Why each is open and what speaks for each option stands in `READINGS`.
 */
export const readingOptions = {
  operatingEvidence: ['declared', 'panel'],
  seat: ['any-seat', 'registered-office', 'operating-site'],
  linkedEnterprises: ['each-counts', 'once-per-group'],
  professionals: ['not-counted', 'counted'],
  aggregationEntity: ['not-counted', 'counted'],
  purposes: ['note', 'required'],
  signatories: ['all-partners', 'enterprises-only'],
  attorneySignature: ['with-power', 'refused'],
  economicTerms: ['amount-or-statement', 'amount', 'optional'],
  supportingBodyOmission: ['not-counted', 'inadmissible'],
  unilateralDeed: ['refused', 'accepted'],
  signatureDate: ['by-submission', 'may-follow'],
  foundingAct: ['accepted-for-review', 'refused'],
  leadKind: ['any-party', 'enterprise-only'],
  aggregationEntityLead: ['allowed', 'refused'],
  leadUniqueness: ['live', 'ever-submitted'],
  leadClash: ['report-all', 'first-submitted-prevails'],
  interventionFields: ['mandatory', 'priority'],
  innovationElements: ['both', 'either'],
  phases: ['several', 'all-four'],
  phaseParties: ['any-party', 'enterprises-only'],
  activityMeasure: ['budget', 'budget-or-statement'],
  inadmissibleScore: ['not-scored', 'scored'],
} as const

/** The id of a reading that a caller may choose. */
export type ChosenReadingId = keyof typeof readingOptions

/** The option that `R` may take. */
export type ReadingOption<R extends ChosenReadingId> = (typeof readingOptions)[R][number]

/**
 * The readings of an answer: for each open question of the act, the option taken. Whatever a caller leaves out takes the
 * default that `READINGS` documents.
 */
export type ReadingChoices = { readonly [R in ChosenReadingId]: ReadingOption<R> }

/** The readings that were settled by an argument of a call (a closing hour, a roll of the last day), not by `readings`. */
export type ArgumentReadingId =
  | 'edition'
  | 'openingInstant'
  | 'closingHour'
  | 'lastDayRoll'
  | 'localHolidays'
  | 'suspensions'
  | 'completedFiling'
  | 'markScale'

/** The readings that the code fixes: the alternatives are named, and none is offered. */
export type FixedReadingId =
  | 'mixedBeneficiary'
  | 'sameEnterprise'
  | 'leadCounts'
  | 'membersOutsideLombardy'
  | 'countingDay'
  | 'registerStatus'
  | 'checkDigits'
  | 'leadDesignation'
  | 'leadOutsideLombardy'
  | 'leadLimitScope'
  | 'leadChange'
  | 'interventionExamples'
  | 'platformOutage'
  | 'closingDay'
  | 'legalTime'
  | 'closingOnHoliday'
  | 'submissionInstant'
  | 'firstDay'
  | 'calendarDays'
  | 'termStart'
  | 'examination'
  | 'lateExamination'
  | 'weights'
  | 'thresholdReached'
  | 'rounding'
  | 'criterionMinimum'
  | 'evaluators'
  | 'breadthMark'
  | 'thresholdWithoutAct'
  | 'listHistory'
  | 'dutyToList'
  | 'entryDay'
  | 'publishedScores'

/** The id of a reading: an ambiguity of the act that the code had to settle. */
export type ReadingId = ChosenReadingId | ArgumentReadingId | FixedReadingId
