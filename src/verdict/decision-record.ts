import type { ClauseId } from '../act/clauses/clause-id'
import type { EncodedEditionId } from '../act/closing-days'
import type { ReadingChoices } from '../act/reading-choices'
import type { Proposal } from '../model/proposal'
import type { Marks, ScoringScheme } from '../model/scoring-scheme'
import type { CivilDay } from '../values/civil-day'
import type { Instant } from '../values/instant'
import type { EligibilityAssessment, Evaluation } from './evaluation'
import type { Finding } from './finding'
import type { DeadlineRoll, ReviewDeadline, ReviewTimeliness } from './review-deadline'
import type { RuleResult } from './rule-result'
import type { Contribution, Score } from './score'
import type { LeadConflict } from './single-lead'
import type { SubmissionWindow } from './submission-window'
import type { Suspension } from './suspension'

/**
 * What makes a piece of data a decision record, whatever its version.
 *
 * @example
 * ```ts
 * import { RuleInputError } from 'filiere-lombardia'
 * import { type DecisionRecordFormat, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const readAs = (format: string) => {
 *   try {
 *     return replay(JSON.stringify({ ...record, format })).equal
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const format: DecisionRecordFormat = record.format
 * readAs(format) // => true
 * readAs(format.toUpperCase()) // => 'not-a-record at format'
 * ```
 */
export type DecisionRecordFormat = 'filiere-lombardia/decision-record'

/**
 * The version of the format that is written now.
 *
 * @example
 * ```ts
 * import { RuleInputError } from 'filiere-lombardia'
 * import { type DecisionRecordVersion, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const comparedAs = (formatVersion: string) => {
 *   try {
 *     const version: DecisionRecordVersion = replay(JSON.stringify({ ...record, formatVersion })).comparedAs
 *     return version
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * comparedAs('1.1') // => '1.0'
 * comparedAs('2.0') // => 'record-format-unknown at formatVersion'
 * ```
 */
export type DecisionRecordVersion = '1.0'

/**
 * A package and its version.
 *
 * @example
 * ```ts
 * import { RuleInputError } from 'filiere-lombardia'
 * import { type PackageVersion, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const madeBy = (maker: PackageVersion) => {
 *   try {
 *     return replay({ ...record, madeBy: maker }).sameVersion
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * madeBy(record.madeBy) // => true
 * madeBy({ name: 'filiere-lombardia', version: '0.0.1' }) // => false
 * madeBy({ name: 'filiere-lombardia', version: '0.1' }) // => 'not-a-record at madeBy.version'
 * ```
 */
export interface PackageVersion {
  /** Its name. */
  readonly name: 'filiere-lombardia'
  /** Its version, for example `0.1.0`. */
  readonly version: string
}

/**
 * A decision that can be derived again: what it was made from, under which edition and readings, and what came out.
 *
 * @example
 * ```ts
 * import { RuleInputError } from 'filiere-lombardia'
 * import { type DecisionRecord, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record: DecisionRecord = recordDecision({ proposal })
 * const holds = (kept: object) => {
 *   try {
 *     return replay(JSON.stringify(kept)).equal
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * holds(record) // => true
 * holds({ ...record, recordedAt: '2022-06-09' }) // => 'unknown-key at recordedAt'
 * holds({ ...record, outcomes: undefined }) // => 'not-a-record at outcomes'
 * ```
 */
export interface DecisionRecord {
  /** That this is a decision record. */
  readonly format: DecisionRecordFormat
  /**
   * The version of the format. The first number changes when a reader of the old format would misread the new one, the
   * second when something is recorded that was not recorded before.
   */
  readonly formatVersion: DecisionRecordVersion
  /** The package that made the record. */
  readonly madeBy: PackageVersion
  /** The edition of the act. */
  readonly edition: EncodedEditionId
  /** All readings in force, those left to their defaults among them: a default that changes later changes no record. */
  readonly readings: ReadingChoices
  /** What the decision was made from. */
  readonly inputs: DecisionInputs
  /** What came out. */
  readonly outcomes: DecisionOutcomes
}

/**
 * What a decision was made from, as it was given; what was not given is not there.
 *
 * @example
 * ```ts
 * import { type DecisionInputs, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal, edition: 'dgr-xi-5899-2022', closesAt: undefined })
 * const inputs: DecisionInputs = record.inputs
 * Object.keys(inputs) // => ['proposal', 'roll']
 * inputs.roll // => 'public-holidays'
 * const { refusal } = replay(JSON.stringify({ ...record, inputs: { ...inputs, roll: undefined } }))
 * refusal?.code // => 'roll-unknown'
 * refusal?.path // => 'inputs.roll'
 * ```
 */
export interface DecisionInputs {
  /** The proposal. */
  readonly proposal: Proposal
  /** The scoring scheme. */
  readonly scheme?: ScoringScheme | undefined
  /** The panel's marks. */
  readonly marks?: Marks | undefined
  /** The instant of the panel's examination. */
  readonly examinedAt?: Instant | undefined
  /** The panel that examined it. */
  readonly assessedBy?: string | undefined
  /** The instant at which the desk opened. */
  readonly opensAt?: Instant | undefined
  /** The last instant of the desk. */
  readonly closesAt?: Instant | undefined
  /** The leads that were found to lead several proposals; not there where nobody looked. */
  readonly leadConflicts?: readonly LeadConflict[] | undefined
  /** Which last days of the term of review move on; the default too is recorded. */
  readonly roll: DeadlineRoll
  /** Local holidays. */
  readonly extraHolidays?: readonly CivilDay[] | undefined
  /** Suspensions of the term of review. */
  readonly suspensions?: readonly Suspension[] | undefined
}

/**
 * What came out, written out field by field, so that what later versions add to an evaluation is no part of it.
 *
 * @example
 * ```ts
 * import { illustrativeScheme } from 'filiere-lombardia'
 * import { type DecisionOutcomes, recordDecision } from 'filiere-lombardia/report'
 *
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const outcomesWhere = (inadmissibleScore: 'not-scored' | 'scored'): DecisionOutcomes =>
 *   recordDecision({ proposal, scheme, marks: scheme.weights, readings: { inadmissibleScore } }).outcomes
 * outcomesWhere('not-scored').score // => null
 * outcomesWhere('scored').score?.total // => '100'
 * outcomesWhere('scored').outcome // => 'not-recognisable'
 * outcomesWhere('scored').timeliness // => null
 * ```
 */
export interface DecisionOutcomes {
  /** What followed for the proposal. */
  readonly outcome: Evaluation['outcome']
  /** What the rules of eligibility said together. */
  readonly eligibility: EligibilityAssessment['outcome']
  /** Why not, or why not yet. */
  readonly reasons: readonly Finding[]
  /** What each rule said, in the order of the act. */
  readonly rules: readonly RecordedRule[]
  /** The clauses that were left to the panel. */
  readonly forThePanel: readonly ClauseId[]
  /** The window, held against the moment of filing. */
  readonly window: RecordedWindow
  /** By when the proposal had to be examined. */
  readonly deadline: RecordedDeadline
  /** Whether it was; `null` where no examination was recorded. */
  readonly timeliness: RecordedTimeliness | null
  /** What it scored; `null` where it was not scored. */
  readonly score: RecordedScore | null
}

/**
 * What one rule said.
 *
 * @example
 * ```ts
 * import { recordDecision, type RecordedRule } from 'filiere-lombardia/report'
 *
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const ofWindow = (submittedAt: string): RecordedRule | undefined => {
 *   const submission = { submittedAt, channel: 'webtelemaco' } as const
 *   const { outcomes } = recordDecision({ proposal: { id: 'p-001', submission, beneficiary } })
 *   return outcomes.rules.find(({ rule }) => rule === 'submission-window')
 * }
 * Object.keys(ofWindow('2022-12-31T23:59:59.999+01:00') ?? {}) // => ['findings', 'missing', 'outcome', 'rule']
 * ofWindow('2022-12-31T23:59:59.999+01:00')?.outcome // => 'satisfied'
 * ofWindow('2023-01-01T00:00:00+01:00')?.outcome // => 'violated'
 * ofWindow('2023-01-01T00:00:00+01:00')?.findings.at(-1)?.code // => 'submitted-after-closing'
 * ```
 */
export type RecordedRule = Pick<RuleResult, 'rule' | 'outcome' | 'findings' | 'missing'>

/**
 * The window of submission.
 *
 * @example
 * ```ts
 * import { recordDecision, type RecordedWindow } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-12-30T12:00:00+01:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const windowUntil = (closesAt: string): RecordedWindow => recordDecision({ proposal, closesAt }).outcomes.window
 * windowUntil('2022-12-30T12:00:00+01:00').status // => 'open'
 * windowUntil('2022-12-30T12:00:00+01:00').closesBefore // => '2022-12-30T11:00:00.001Z'
 * windowUntil('2022-12-30T11:59:59.999+01:00').status // => 'closed'
 * ```
 */
export type RecordedWindow = Pick<
  SubmissionWindow,
  'status' | 'at' | 'day' | 'opensAt' | 'opening' | 'closesOn' | 'closesBefore' | 'closing'
>

/**
 * The term of review, with its steps.
 *
 * @example
 * ```ts
 * import { recordDecision, type RecordedDeadline } from 'filiere-lombardia/report'
 *
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const deadlineFrom = (day: string): RecordedDeadline => {
 *   const submission = { submittedAt: `${day}T10:00:00+01:00`, channel: 'webtelemaco' } as const
 *   return recordDecision({ proposal: { id: 'p-001', submission, beneficiary } }).outcomes.deadline
 * }
 * deadlineFrom('2022-03-03').dueDate // => '2022-04-02'
 * deadlineFrom('2022-03-04').nominalDueDate // => '2022-04-03'
 * deadlineFrom('2022-03-04').dueDate // => '2022-04-04'
 * deadlineFrom('2022-03-04').dueBefore // => '2022-04-04T22:00:00.000Z'
 * ```
 */
export type RecordedDeadline = Pick<
  ReviewDeadline,
  'submittedAt' | 'startDate' | 'nominalDueDate' | 'dueDate' | 'dueBefore' | 'roll' | 'steps'
>

/**
 * Whether the review was in time.
 *
 * @example
 * ```ts
 * import { recordDecision, type RecordedTimeliness } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-03-01T10:00:00+01:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const examined = (examinedAt?: string): RecordedTimeliness | null =>
 *   recordDecision({ proposal, examinedAt }).outcomes.timeliness
 * examined() // => null
 * examined('2022-03-31T23:59:59.999+02:00')?.onTime // => true
 * examined('2022-04-01T00:00:00+02:00')?.onTime // => false
 * examined('2022-04-01T00:00:00+02:00')?.daysLate // => 1
 * ```
 */
export type RecordedTimeliness = Pick<ReviewTimeliness, 'onTime' | 'daysLate' | 'examinedAt' | 'examinedOn'>

/**
 * What one criterion added to the total.
 *
 * @example
 * ```ts
 * import { illustrativeScheme, type ReasonedMark } from 'filiere-lombardia'
 * import { recordDecision, type RecordedContribution } from 'filiere-lombardia/report'
 *
 * const scheme = { ...illustrativeScheme, markScale: { max: '30' } }
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const recorded = (coherence: ReasonedMark): RecordedContribution | undefined => {
 *   const marks = { ...scheme.weights, coherence }
 *   const { outcomes } = recordDecision({ proposal, scheme, marks, readings: { inadmissibleScore: 'scored' } })
 *   return outcomes.score?.contributions[0]
 * }
 * recorded({ value: '30' })?.points // => '16.67'
 * recorded({ value: '1' })?.points // => '1667/3000'
 * recorded({ value: '1' })?.author // => null
 * recorded({ value: '1', author: 'Nucleo di Valutazione' })?.author // => 'Nucleo di Valutazione'
 * ```
 */
export type RecordedContribution = Pick<
  Contribution,
  'criterion' | 'clause' | 'weight' | 'mark' | 'highestMark' | 'points' | 'author' | 'reason'
>

/**
 * The score.
 *
 * @example
 * ```ts
 * import { illustrativeScheme } from 'filiere-lombardia'
 * import { recordDecision, type RecordedScore } from 'filiere-lombardia/report'
 *
 * const scheme = { ...illustrativeScheme, markScale: null }
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const recorded = (representativeness: string): RecordedScore | null => {
 *   const marks = { ...scheme.weights, coherence: 0, innovativeness: 0, representativeness }
 *   return recordDecision({ proposal, scheme, marks, readings: { inadmissibleScore: 'scored' } }).outcomes.score
 * }
 * recorded('15')?.reached // => true
 * recorded('14.999')?.reached // => false
 * recorded('14.999')?.total // => '64.999'
 * recorded('14.999')?.display // => '64.99'
 * ```
 */
export interface RecordedScore extends Pick<Score, 'total' | 'display' | 'reached' | 'threshold' | 'margin'> {
  /** What each criterion added, in the order of the act. */
  readonly contributions: readonly RecordedContribution[]
}
