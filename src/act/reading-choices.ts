import type { ChosenPremiumReadingId } from './premium-reading-choices'

/**
 * The readings of an answer: for each open question of the act, the option taken. Whatever a caller leaves out takes the default
 * that `READINGS` documents, with the reasons.
 *
 * @example
 * ```ts
 * import { openDossier, type ReadingChoices, type ReadingSelection } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const inForce = (readings: ReadingSelection): ReadingChoices => openDossier(proposal, { readings }).readings
 * inForce({}).seat // => 'any-seat'
 * inForce({ seat: undefined }).seat // => 'any-seat'
 * inForce({ seat: 'registered-office' }).seat // => 'registered-office'
 * inForce({ seat: 'registered-office' }).phases // => 'several'
 * ```
 */
export interface ReadingChoices {
  /** What shows that an aggregation operates: its declaration, or the panel. */
  readonly operatingEvidence: 'declared' | 'panel'
  /** Which seat counts: any, the registered office, or an operating site (local unit or secondary seat). */
  readonly seat: 'any-seat' | 'registered-office' | 'operating-site'
  /** When two rows are the same party: any identifier in common, or the tax code alone. */
  readonly sameEnterprise: 'any-shared-identifier' | 'tax-code-only'
  /** Whether linked enterprises count each, or once for their group. */
  readonly linkedEnterprises: 'each-counts' | 'once-per-group'
  /** Whether professionals count among the enterprises. */
  readonly professionals: 'not-counted' | 'counted'
  /** Whether the aggregation's own legal entity counts among the enterprises. */
  readonly aggregationEntity: 'not-counted' | 'counted'
  /** Whether the state of an enterprise in the Business Register matters: it does not, or only active ones count. */
  readonly registerStatus: 'not-tested' | 'active-only'
  /** What follows where no purpose of the call is declared: a note, or a violation. */
  readonly purposes: 'note' | 'required'
  /** Who signs the agreement and designates the lead: all parties, or the enterprises alone. */
  readonly signatories: 'all-partners' | 'enterprises-only'
  /** Whether an attorney may sign: with a power on file, or not at all. */
  readonly attorneySignature: 'with-power' | 'refused'
  /** What serves as economic terms: an amount or a statement, an amount alone, or nothing. */
  readonly economicTerms: 'amount-or-statement' | 'amount' | 'optional'
  /** What follows where a supporting body states no role or commitments: it is not counted, or the proposal falls. */
  readonly supportingBodyOmission: 'not-counted' | 'inadmissible'
  /** Whether a deed of the lead alone serves as agreement. */
  readonly unilateralDeed: 'refused' | 'accepted'
  /** Whether signatures must stand by the day of submission, or may follow. */
  readonly signatureDate: 'by-submission' | 'may-follow'
  /** What of a signature without a date, where it must stand by then: left to a person, or refused. */
  readonly undatedSignature: 'left-to-review' | 'refused'
  /** Whether the founding act serves as agreement: for a person to look at, or not. */
  readonly foundingAct: 'accepted-for-review' | 'refused'
  /** Who may lead: any party, or enterprises alone. */
  readonly leadKind: 'any-party' | 'enterprise-only'
  /** Whether the aggregation's own legal entity may lead. */
  readonly aggregationEntityLead: 'allowed' | 'refused'
  /** Which proposals count towards the one that a party may lead: live ones, or all ever submitted. */
  readonly leadUniqueness: 'live' | 'ever-submitted'
  /** Which of clashing proposals stands: the library does not choose, or the one filed first. */
  readonly leadClash: 'report-all' | 'first-submitted-prevails'
  /** Whether one of the five fields must be chosen, or is a mere priority. */
  readonly interventionFields: 'mandatory' | 'priority'
  /** Whether elements of innovativeness and of competitiveness are both needed. */
  readonly innovationElements: 'both' | 'either'
  /** How many phases must be covered: two at least, or the act's four. */
  readonly phases: 'several' | 'all-four'
  /** Who covers a phase: any party, or enterprises alone. */
  readonly phaseParties: 'any-party' | 'enterprises-only'
  /** What measures an activity in money: a budget, or also a statement. */
  readonly activityMeasure: 'budget' | 'budget-or-statement'
  /** Whether an inadmissible proposal is scored; listed it is not in either case. */
  readonly inadmissibleScore: 'not-scored' | 'scored'
}

/**
 * The id of a reading that a caller may choose.
 *
 * @example
 * ```ts
 * import { assessDraft, type ChosenReadingId, READINGS, RuleInputError } from 'filiere-lombardia'
 *
 * const choosing = (id: ChosenReadingId) => {
 *   try {
 *     return assessDraft({}, { readings: { [id]: READINGS[id].default } }).readings[id]
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * choosing('phases') // => 'several'
 * // That of Phase 2 is chosen for an assessment of the premium.
 * choosing(JSON.parse('"issuedAfter"')) // => 'reading-unknown at readings.issuedAfter'
 * ```
 */
export type ChosenReadingId = keyof ReadingChoices

/**
 * The option that `R` may take.
 *
 * @example
 * ```ts
 * import { assessDraft, type ReadingOption, RuleInputError } from 'filiere-lombardia'
 *
 * const parties = [{ phases: ['raw-materials', 'processing', 'production'] }] as const
 * const complete = ['beneficiary.parties', 'beneficiary.parties[0].phases'] as const
 * const covered = (phases: ReadingOption<'phases'>) => {
 *   try {
 *     const { results } = assessDraft({ beneficiary: { parties }, complete }, { readings: { phases } })
 *     return results.find(({ rule }) => rule === 'value-chain-phases')?.outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * covered('several') // => 'satisfied'
 * covered('all-four') // => 'violated'
 * covered(JSON.parse('"three"')) // => 'reading-unknown at readings.phases'
 * ```
 */
export type ReadingOption<R extends ChosenReadingId> = ReadingChoices[R]

/**
 * The readings that a caller may choose, with the options the code offers; the first of each row is the default.
 */
export const readingOptions: { readonly [R in ChosenReadingId]: readonly [ReadingOption<R>, ...ReadingOption<R>[]] } = {
  operatingEvidence: ['declared', 'panel'],
  seat: ['any-seat', 'registered-office', 'operating-site'],
  sameEnterprise: ['any-shared-identifier', 'tax-code-only'],
  linkedEnterprises: ['each-counts', 'once-per-group'],
  professionals: ['not-counted', 'counted'],
  aggregationEntity: ['not-counted', 'counted'],
  registerStatus: ['not-tested', 'active-only'],
  purposes: ['note', 'required'],
  signatories: ['all-partners', 'enterprises-only'],
  attorneySignature: ['with-power', 'refused'],
  economicTerms: ['amount-or-statement', 'amount', 'optional'],
  supportingBodyOmission: ['not-counted', 'inadmissible'],
  unilateralDeed: ['refused', 'accepted'],
  signatureDate: ['by-submission', 'may-follow'],
  undatedSignature: ['left-to-review', 'refused'],
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
}

/** The readings taken where the caller says nothing: the first option of each. */
export const defaultReadings: ReadingChoices = /* @__PURE__ */ Object.freeze({
  operatingEvidence: readingOptions.operatingEvidence[0],
  seat: readingOptions.seat[0],
  sameEnterprise: readingOptions.sameEnterprise[0],
  linkedEnterprises: readingOptions.linkedEnterprises[0],
  professionals: readingOptions.professionals[0],
  aggregationEntity: readingOptions.aggregationEntity[0],
  registerStatus: readingOptions.registerStatus[0],
  purposes: readingOptions.purposes[0],
  signatories: readingOptions.signatories[0],
  attorneySignature: readingOptions.attorneySignature[0],
  economicTerms: readingOptions.economicTerms[0],
  supportingBodyOmission: readingOptions.supportingBodyOmission[0],
  unilateralDeed: readingOptions.unilateralDeed[0],
  signatureDate: readingOptions.signatureDate[0],
  undatedSignature: readingOptions.undatedSignature[0],
  foundingAct: readingOptions.foundingAct[0],
  leadKind: readingOptions.leadKind[0],
  aggregationEntityLead: readingOptions.aggregationEntityLead[0],
  leadUniqueness: readingOptions.leadUniqueness[0],
  leadClash: readingOptions.leadClash[0],
  interventionFields: readingOptions.interventionFields[0],
  innovationElements: readingOptions.innovationElements[0],
  phases: readingOptions.phases[0],
  phaseParties: readingOptions.phaseParties[0],
  activityMeasure: readingOptions.activityMeasure[0],
  inadmissibleScore: readingOptions.inadmissibleScore[0],
})

/**
 * The readings that a caller chooses; those left out, or `undefined`, take their defaults.
 *
 * @example
 * ```ts
 * import { assessDraft, type ReadingSelection, RuleInputError } from 'filiere-lombardia'
 *
 * const withElements = (readings: ReadingSelection) => {
 *   try {
 *     return assessDraft({ project: { innovationElements: null } }, { readings }).outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * withElements({ innovationElements: undefined }) // => 'ineligible'
 * withElements({ innovationElements: 'either' }) // => 'undetermined'
 * withElements(JSON.parse('{ "innovationElements": "none" }')) // => 'reading-unknown at readings.innovationElements'
 * ```
 */
export type ReadingSelection = { readonly [R in ChosenReadingId]?: ReadingOption<R> | undefined }

/**
 * The readings that were settled by an argument of a call (a closing hour, a roll of the last day), not by `readings`.
 *
 * @example
 * ```ts
 * import { type ArgumentReadingId, READINGS, reviewDeadline } from 'filiere-lombardia'
 *
 * const argumentOf = (id: ArgumentReadingId) => READINGS[id].argument
 * argumentOf('lastDayRoll') // => 'roll'
 * // Thirty days after 11 March 2022 is a Sunday.
 * reviewDeadline('2022-03-11T09:00:00+01:00').dueDate // => '2022-04-11'
 * reviewDeadline('2022-03-11T09:00:00+01:00', { roll: 'none' }).dueDate // => '2022-04-10'
 * // @ts-expect-error no argument settles it
 * argumentOf('thresholdReached') // => undefined
 * ```
 */
export type ArgumentReadingId =
  | 'edition'
  | 'openingInstant'
  | 'closingHour'
  | 'lastDayRoll'
  | 'localHolidays'
  | 'suspensions'
  | 'completedFiling'
  | 'removalDay'
  | 'markScale'
  | 'measureDate'
  | 'membershipDay'
  | 'premiumClaimants'
  | 'premiumAndMinimum'
  | 'premiumMaximum'
  | 'aidPremium'
  | 'cents'

/**
 * The readings that the code fixes: the alternatives are named, and none is offered.
 *
 * @example
 * ```ts
 * import { assessDraft, type FixedReadingId, READINGS, RuleInputError } from 'filiere-lombardia'
 *
 * const choosing = (id: FixedReadingId) => {
 *   const [, alternative] = Object.keys(READINGS[id].options)
 *   try {
 *     return assessDraft({}, { readings: { [id]: alternative } }).outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * choosing('thresholdReached') // => 'reading-unknown at readings.thresholdReached'
 * READINGS.thresholdReached.default // => 'at-least'
 * ```
 */
export type FixedReadingId =
  | 'mixedBeneficiary'
  | 'sameApplicant'
  | 'aidCeilings'
  | 'leadCounts'
  | 'membersOutsideLombardy'
  | 'countingDay'
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
  | 'premiumDuty'
  | 'premiumStacking'
  | 'listFamily'

/**
 * The id of a reading: an ambiguity of the act that the code had to settle.
 *
 * @example
 * ```ts
 * import { type ReadingId, RULES } from 'filiere-lombardia'
 *
 * const rulesUnder = (reading: ReadingId) =>
 *   Object.values(RULES).filter(({ readings }) => readings.includes(reading)).map(({ id }) => id)
 * rulesUnder('thresholdReached') // => ['admission-threshold']
 * rulesUnder('issuedAfter') // => ['measure-issue']
 * // @ts-expect-error the act leaves no such point open
 * rulesUnder('tie') // => []
 * ```
 */
export type ReadingId = ChosenReadingId | ChosenPremiumReadingId | ArgumentReadingId | FixedReadingId
