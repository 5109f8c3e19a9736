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

/** What makes a piece of data a decision record, whatever its version. */
export type DecisionRecordFormat = 'filiere-lombardia/decision-record'

/** The version of the format that is written now. */
export type DecisionRecordVersion = '1.0'

/** A package and its version. */
export interface PackageVersion {
  /** Its name. */
  readonly name: 'filiere-lombardia'
  /** Its version, for example `0.1.0`. */
  readonly version: string
}

/** A decision that can be derived again: what it was made from, under which edition and readings, and what came out. */
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

/** What a decision was made from, as it was given; what was not given is not there. */
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

/** What came out, written out field by field, so that what later versions add to an evaluation is no part of it. */
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

/** What one rule said. */
export type RecordedRule = Pick<RuleResult, 'rule' | 'outcome' | 'findings' | 'missing'>

/** The window of submission. */
export type RecordedWindow = Pick<
  SubmissionWindow,
  'status' | 'at' | 'day' | 'opensAt' | 'opening' | 'closesOn' | 'closesBefore' | 'closing'
>

/** The term of review, with its steps. */
export type RecordedDeadline = Pick<
  ReviewDeadline,
  'submittedAt' | 'startDate' | 'nominalDueDate' | 'dueDate' | 'dueBefore' | 'roll' | 'steps'
>

/** Whether the review was in time. */
export type RecordedTimeliness = Pick<ReviewTimeliness, 'onTime' | 'daysLate' | 'examinedAt' | 'examinedOn'>

/** What one criterion added to the total. */
export type RecordedContribution = Pick<
  Contribution,
  'criterion' | 'clause' | 'weight' | 'mark' | 'highestMark' | 'points' | 'author' | 'reason'
>

/** The score. */
export interface RecordedScore extends Pick<Score, 'total' | 'display' | 'reached' | 'threshold' | 'margin'> {
  /** What each criterion added, in the order of the act. */
  readonly contributions: readonly RecordedContribution[]
}
