import type { TaxCodeCheck } from '../values/tax-code'
import type { ApprovedList, ListEntry, ListUpdate } from '../verdict/approved-list'
import type { DraftAssessment, MissingFact } from '../verdict/draft-assessment'
import type { EligibilityAssessment, Evaluation } from '../verdict/evaluation'
import type { Finding } from '../verdict/finding'
import type { Help } from '../verdict/help'
import type { PartnershipBreadth } from '../verdict/partnership-breadth'
import type { MeasureDesign, MeasureEffect, PremiumAssessment, PremiumRuleResult } from '../verdict/premium'
import type { ReviewDeadline, ReviewTimeliness } from '../verdict/review-deadline'
import type { RuleResult } from '../verdict/rule-result'
import type { Score, WaysToThreshold } from '../verdict/score'
import type { Flip, MeasureComparison, MeasureSimulation, SimulatedApplication } from '../verdict/simulation'
import type { LeadConflict } from '../verdict/single-lead'
import type { SubmissionWindow } from '../verdict/submission-window'
import type { Replay } from './record/replay'

/**
 * Every kind of answer that the library gives as an object, by a name of its own.
 *
 * @example
 * ```ts
 * import { reviewTimeliness } from 'filiere-lombardia'
 * import { type AnswerKinds, explain } from 'filiere-lombardia/report'
 *
 * const saidOf = (examinedAt: string) => {
 *   const timeliness: AnswerKinds['timeliness'] = reviewTimeliness('2022-03-01T10:00:00+01:00', examinedAt)
 *   return explain(timeliness, { locale: 'en' })
 * }
 * saidOf('2022-03-31T23:59:59.999+02:00').includes('within the term, which ends on 31 March 2022') // => true
 * saidOf('2022-04-01T00:00:00+02:00').includes('1 calendar day late') // => true
 * ```
 */
export interface AnswerKinds {
  /** One reason. */
  readonly finding: Finding
  /** What one rule says of a proposal, or of an application to a measure. */
  readonly ruleResult: RuleResult | PremiumRuleResult
  /** What would help with one rule. */
  readonly help: Help
  /** What all rules say of a draft. */
  readonly draftAssessment: DraftAssessment
  /** A fact to ask for. */
  readonly missingFact: MissingFact
  /** What all rules say of a proposal. */
  readonly assessment: EligibilityAssessment
  /** What follows for a proposal. */
  readonly evaluation: Evaluation
  /** Whether the desk was open. */
  readonly window: SubmissionWindow
  /** Whether a proposal was examined in time. */
  readonly timeliness: ReviewTimeliness
  /** By when it had to be. */
  readonly deadline: ReviewDeadline
  /** What it scores. */
  readonly score: Score
  /** How far that is from the threshold. */
  readonly ways: WaysToThreshold
  /** The list of recognised proposals. */
  readonly list: ApprovedList
  /** A proposal on it. */
  readonly listEntry: ListEntry
  /** What an act did to it. */
  readonly listUpdate: ListUpdate
  /** How broad a partnership is. */
  readonly breadth: PartnershipBreadth
  /** Who leads too many proposals. */
  readonly leadConflict: LeadConflict
  /** A measure of Phase 2 as designed. */
  readonly measureDesign: MeasureDesign
  /** Who earns its premium, and what follows. */
  readonly premiumAssessment: PremiumAssessment
  /** What it makes of an application, without the premium or with it. */
  readonly measureEffect: MeasureEffect
  /** What its premium does to a portfolio. */
  readonly simulation: MeasureSimulation
  /** What becomes of one application of it. */
  readonly simulatedApplication: SimulatedApplication
  /** Several designs of a measure on one portfolio. */
  readonly comparison: MeasureComparison
  /** An application that comes out differently under another design. */
  readonly flip: Flip
  /** What a tax code tells. */
  readonly taxCode: TaxCodeCheck
  /** What came of deriving a recorded decision again. */
  readonly replay: Replay
}

/**
 * An answer of this library: whatever a call of it returns that says more than yes or no.
 *
 * @example
 * ```ts
 * import { findLeadConflicts, reviewDeadline, RuleInputError } from 'filiere-lombardia'
 * import { type Answer, explain } from 'filiere-lombardia/report'
 *
 * const explained = (stored: string) => {
 *   const answer: Answer = JSON.parse(stored)
 *   try {
 *     return explain(answer, { locale: 'en' })
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * explained(JSON.stringify(findLeadConflicts([]))) // => 'The list is empty: nothing to report.'
 * explained(JSON.stringify(reviewDeadline('2022-03-18T09:00:00+01:00').steps)) // => 'invalid-argument at answer'
 * ```
 */
export type Answer = AnswerKinds[keyof AnswerKinds] | readonly LeadConflict[] | readonly Help[] | readonly MissingFact[]
