import type { ClauseId } from '../act/clauses/clause-id'
import type { EncodedEditionId } from '../act/closing-days'
import type { ReadingChoices } from '../act/reading-choices'
import type { Proposal } from '../model/proposal'
import type { MissingFacts, NoFacts, ThresholdFacts } from './facts'
import type { Finding } from './finding'
import type { ReviewDeadline, ReviewTimeliness } from './review-deadline'
import type { RuleResult, UnstatedFinding } from './rule-result'
import type { Score } from './score'
import type { SubmissionWindow } from './submission-window'

/**
 * What all rules of eligibility say of a proposal.
 *
 * @example
 * ```ts
 * import { assessDraft, assessEligibility, type EligibilityAssessment, type Proposal } from 'filiere-lombardia'
 *
 * const proposal: Proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * }
 * const assessments: readonly EligibilityAssessment[] = [assessEligibility(proposal), assessDraft(proposal)]
 * const [filed, inTheMaking] = assessments
 * filed?.outcome // => 'ineligible'
 * inTheMaking?.outcome // => 'undetermined'
 * inTheMaking?.results.some(({ outcome }) => outcome === 'violated') // => false
 * ```
 */
export interface EligibilityAssessment<Result extends RuleResult = RuleResult> {
  /** `ineligible` if a rule is violated, else `undetermined` if a fact is missing, else `eligible`. */
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined'
  /** The result of every rule, in the order of the act. */
  readonly results: readonly Result[]
  /** The clauses that no code decides: they are left to the panel, whatever the outcome. */
  readonly forThePanel: readonly ClauseId[]
  /** The readings in force; which rule used which stands in its result. */
  readonly readings: ReadingChoices
  /** The edition in force. */
  readonly edition: EncodedEditionId
}

/**
 * Why a proposal is not recognisable, besides what the rules of eligibility find.
 *
 * @example
 * ```ts
 * import { evaluateProposal, type EvaluationFinding, illustrativeScheme } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const others = { innovativeness: 6.5, sustainability: 6.5, partnershipBreadth: 6.5, representativeness: 6.5 }
 * const belowThreshold = (swotAnalysis: string): EvaluationFinding | undefined => {
 *   const marked = { proposal, scheme: illustrativeScheme, marks: { ...others, coherence: 6.5, swotAnalysis } }
 *   const { reasons } = evaluateProposal({ ...marked, readings: { inadmissibleScore: 'scored' } })
 *   return reasons.find((reason) => reason.code === 'below-threshold')
 * }
 * belowThreshold('6.5') // => undefined
 * belowThreshold('6.49')?.facts // => { total: '64.98334', threshold: '65', missing: '0.01666' }
 * belowThreshold('6.49')?.clause // => 'A.VAL.5'
 * ```
 */
export type EvaluationFinding =
  | Finding<'below-threshold', ThresholdFacts>
  | Finding<'not-yet-scored', NoFacts>
  | Finding<'facts-missing', MissingFacts>
  | UnstatedFinding

/**
 * What follows for one proposal from eligibility and score, before any act.
 *
 * @example
 * ```ts
 * import { type Evaluation, evaluateProposal, type Proposal } from 'filiere-lombardia'
 *
 * const proposal: Proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * }
 * const evaluation: Evaluation = evaluateProposal({ proposal, examinedAt: '2022-06-10T00:00:00+02:00' })
 * evaluation.outcome // => 'not-recognisable'
 * evaluation.reasons[0]?.code // => 'too-few-enterprises'
 * evaluation.timeliness?.daysLate // => 1
 * evaluation.score // => null
 * ```
 */
export interface Evaluation<Result extends RuleResult = RuleResult> {
  /** The proposal. */
  readonly proposal: Proposal
  /**
   * `recognisable`: eligible, and the threshold reached; an act may list it. `not-recognisable`: a rule is violated or the
   * threshold missed. `undetermined`: a fact or the marks are missing, and nothing yet speaks against it.
   */
  readonly outcome: 'recognisable' | 'not-recognisable' | 'undetermined'
  /** Why not, or why not yet: at least one reason where the outcome is not `recognisable`. */
  readonly reasons: readonly (Result['findings'][number] | EvaluationFinding)[]
  /** What the rules of eligibility say. */
  readonly eligibility: EligibilityAssessment<Result>
  /** What it scores; `null` where there are no marks, or where an inadmissible proposal is not scored. */
  readonly score: Score | null
  /** The window in which it had to be filed, held against the moment of filing. */
  readonly window: SubmissionWindow
  /** By when it had to be examined. */
  readonly deadline: ReviewDeadline
  /** Whether it was; `null` where no examination is recorded. */
  readonly timeliness: ReviewTimeliness | null
  /** The panel that examined it (A.VAL.2); `null` where not said. */
  readonly assessedBy: string | null
  /** The clauses that no code decides. */
  readonly forThePanel: readonly ClauseId[]
  /** The readings in force. */
  readonly readings: ReadingChoices
  /** The edition in force. */
  readonly edition: EncodedEditionId
}
