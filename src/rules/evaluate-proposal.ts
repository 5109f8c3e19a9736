import type { Proposal } from '../model/proposal'
import type { Marks, ScoringScheme } from '../model/scoring-scheme'
import { exact, fraction, minus, ZERO } from '../values/decimal'
import type { Instant } from '../values/instant'
import type { EligibilityAssessment, Evaluation, EvaluationFinding } from '../verdict/evaluation'
import type { Score } from '../verdict/score'
import { requireOptions, requireText } from './choices'
import { assess, type EligibilityFinding, type EligibilityResult } from './eligibility/assess-eligibility'
import { type EligibilityOptions, openDossier } from './eligibility/dossier'
import { type DeadlineOptions, deadlineFrom, timelinessOf } from './review-deadline'
import { readyScheme, requireScheme } from './scoring/scheme'
import { scoreProposal } from './scoring/score-proposal'
import { windowAt } from './submission-window'

/**
 * A proposal with what the panel decided of it, and how the call is to be read.
 *
 * @example
 * ```ts
 * import { evaluateProposal, type EvaluationInput, illustrativeScheme, RuleInputError } from 'filiere-lombardia'
 *
 * const outcomeOf = (input: EvaluationInput) => {
 *   try {
 *     return evaluateProposal(input).outcome
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const input: EvaluationInput = {
 *   proposal: { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } },
 * }
 * outcomeOf(input) // => 'not-recognisable'
 * outcomeOf({ ...input, marks: illustrativeScheme.weights }) // => 'scheme-missing at scheme'
 * outcomeOf({ ...input, examinedAt: '2022-05-10T09:59:59+02:00' }) // => 'examined-before-submission at examinedAt'
 * ```
 */
export interface EvaluationInput extends EligibilityOptions, Omit<DeadlineOptions, 'edition'> {
  /** The proposal, as `proposalSchema` accepts it. */
  readonly proposal: Proposal
  /** The scheme of the implementing act; needed with marks. There is no default. */
  readonly scheme?: ScoringScheme | undefined
  /** The panel's marks; without them the evaluation says what else stands in the way. */
  readonly marks?: Marks | undefined
  /** The instant of the panel's examination. */
  readonly examinedAt?: Instant | undefined
  /** The panel that examined it (A.VAL.2). */
  readonly assessedBy?: string | undefined
}

const INPUT = [
  'proposal',
  'scheme',
  'marks',
  'examinedAt',
  'assessedBy',
  'readings',
  'edition',
  'opensAt',
  'closesAt',
  'leadConflicts',
  'roll',
  'extraHolidays',
  'suspensions',
] as const

/**
 * What follows for a proposal: is it eligible, what does it score, was it examined in time, may an act list it?
 *
 * Recognisable are proposals that are eligible and reach the threshold (A.VAL.5); they are listed by an act alone, see
 * {@link approveList}. Lateness of the examination changes nothing. An inadmissible proposal is not scored by default (reading
 * `inadmissibleScore`); scored or not, it stays off the list.
 *
 * @param input the proposal; scheme and marks, examination, readings and terms where they are known
 * @throws {@link RuleInputError} as {@link assessEligibility}, {@link reviewDeadline}, {@link reviewTimeliness} and
 *   {@link scoreProposal}; `scheme-missing` where there are marks and no scheme
 *
 * @example
 * ```ts
 * import { evaluateProposal } from 'filiere-lombardia'
 *
 * const evaluation = evaluateProposal({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * evaluation.outcome // => 'not-recognisable'
 * evaluation.reasons[0]?.code // => 'too-few-enterprises'
 * evaluation.deadline.dueDate // => '2022-06-09'
 * ```
 */
export function evaluateProposal(input: EvaluationInput): Evaluation<EligibilityResult> {
  const { proposal, examinedAt, assessedBy, roll, extraHolidays, suspensions, scheme, marks, ...options } =
    requireOptions(input, INPUT, 'input')
  if (marks !== undefined || scheme !== undefined) readyScheme(requireScheme(scheme))
  if (assessedBy !== undefined) requireText(assessedBy, 'assessedBy')
  const dossier = openDossier(proposal, options)
  const eligibility = assess(dossier)
  const deadline = deadlineFrom(proposal.submission.submittedAt, 'submission.submittedAt', {
    roll,
    extraHolidays,
    suspensions,
    edition: dossier.edition.id,
  })
  const unscored = eligibility.outcome === 'ineligible' && dossier.readings.inadmissibleScore === 'not-scored'
  const score = marks === undefined || unscored ? null : scoreProposal(requireScheme(scheme), marks)
  return {
    proposal,
    outcome: outcomeOf(eligibility, score),
    reasons: [...blocking(eligibility), ...furtherReasons(eligibility, score)],
    eligibility,
    score,
    window: windowAt(proposal.submission.submittedAt, 'submission.submittedAt', dossier.edition, options),
    deadline,
    timeliness: examinedAt === undefined ? null : timelinessOf(deadline, examinedAt),
    assessedBy: assessedBy ?? null,
    forThePanel: eligibility.forThePanel,
    readings: eligibility.readings,
    edition: eligibility.edition,
  }
}

function outcomeOf({ outcome }: EligibilityAssessment, score: Score | null): Evaluation['outcome'] {
  if (outcome === 'ineligible' || score?.reached === false) return 'not-recognisable'
  return outcome === 'eligible' && score !== null ? 'recognisable' : 'undetermined'
}

function blocking({ results }: EligibilityAssessment<EligibilityResult>): readonly EligibilityFinding[] {
  return results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'blocking'))
}

function furtherReasons(
  { outcome, results }: EligibilityAssessment,
  score: Score | null,
): readonly EvaluationFinding[] {
  const open = outcome === 'undetermined' ? results.filter((result) => result.outcome === 'undetermined') : []
  if (score?.reached === false) {
    const { total, threshold, margin } = score
    const facts = { total, threshold, missing: exact(minus(ZERO, fraction(margin))) }
    return [
      { code: 'below-threshold', clause: 'A.VAL.5', severity: 'blocking', facts },
      // What is not stated decides nothing any more.
      ...open.map(
        ({ missing, clauses }) =>
          ({ code: 'facts-not-stated', clause: clauses[0], severity: 'note', facts: { missing } }) as const,
      ),
    ]
  }
  const reasons: EvaluationFinding[] = open.map(({ missing, clauses }) => ({
    code: 'facts-missing',
    clause: clauses[0],
    severity: 'review',
    facts: { missing },
  }))
  if (score === null && outcome !== 'ineligible') {
    reasons.push({ code: 'not-yet-scored', clause: 'A.VAL.4', severity: 'review', facts: {} })
  }
  return reasons
}
