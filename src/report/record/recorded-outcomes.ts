import type { EligibilityResult } from '../../rules/eligibility/assess-eligibility'
import type {
  DecisionOutcomes,
  RecordedContribution,
  RecordedDeadline,
  RecordedRule,
  RecordedScore,
  RecordedTimeliness,
  RecordedWindow,
} from '../../verdict/decision-record'
import type { Evaluation } from '../../verdict/evaluation'
import type { Finding } from '../../verdict/finding'
import type { DeadlineStep, ReviewDeadline, ReviewTimeliness } from '../../verdict/review-deadline'
import type { Contribution, Score } from '../../verdict/score'
import type { SubmissionWindow } from '../../verdict/submission-window'
import { type AnyFinding, recordedFacts } from './recorded-facts'

/**
 * What of an evaluation does format 1.0 record? Written out to the last field: what later versions add to an evaluation
 * belongs to the next version of the format, and a record of 1.0 goes on being held against these fields. Clauses and
 * readings of single answers are left out: they say what an answer stands on, and may become more exact without the
 * answer changing.
 */
export function recordedOutcomes(evaluation: Evaluation<EligibilityResult>): DecisionOutcomes {
  const { outcome, reasons, eligibility, forThePanel, window, deadline, timeliness, score } = evaluation
  return {
    outcome,
    eligibility: eligibility.outcome,
    reasons: reasons.map(recordedFinding),
    rules: eligibility.results.map(recordedRule),
    forThePanel,
    window: recordedWindow(window),
    deadline: recordedDeadline(deadline),
    timeliness: timeliness === null ? null : recordedTimeliness(timeliness),
    score: score === null ? null : recordedScore(score),
  }
}

function recordedRule({ rule, outcome, findings, missing }: EligibilityResult): RecordedRule {
  return { rule, outcome, findings: findings.map(recordedFinding), missing }
}

function recordedFinding({ code, clause, severity, facts, path }: AnyFinding): Finding {
  const names: readonly string[] = recordedFacts[code]
  const recorded = Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
  return { code, clause, severity, facts: recorded, path }
}

function recordedWindow(window: SubmissionWindow): RecordedWindow {
  const { status, at, day, opensAt, opening, closesOn, closesBefore, closing } = window
  return { status, at, day, opensAt, opening, closesOn, closesBefore, closing }
}

function recordedDeadline(deadline: ReviewDeadline): RecordedDeadline {
  const { submittedAt, startDate, nominalDueDate, dueDate, dueBefore, roll, steps } = deadline
  return { submittedAt, startDate, nominalDueDate, dueDate, dueBefore, roll, steps: steps.map(recordedStep) }
}

function recordedStep(taken: DeadlineStep): DeadlineStep {
  switch (taken.step) {
    case 'start': {
      const { step, day, basis } = taken
      return { step, day, basis }
    }
    case 'count': {
      const { step, days, day, basis } = taken
      return { step, days, day, basis }
    }
    case 'suspend': {
      const { step, kind, from, resumesOn, days, day, basis } = taken
      return { step, kind, from, resumesOn, days, day, basis }
    }
    default: {
      const { step, from, because, day, basis, holidayBasis } = taken
      return { step, from, because, day, basis, holidayBasis }
    }
  }
}

function recordedTimeliness({ onTime, daysLate, examinedAt, examinedOn }: ReviewTimeliness): RecordedTimeliness {
  return { onTime, daysLate, examinedAt, examinedOn }
}

function recordedScore({ total, display, reached, threshold, margin, contributions }: Score): RecordedScore {
  return { total, display, reached, threshold, margin, contributions: contributions.map(recordedContribution) }
}

function recordedContribution(contribution: Contribution): RecordedContribution {
  const { criterion, clause, weight, mark, highestMark, points, author, reason } = contribution
  return { criterion, clause, weight, mark, highestMark, points, author, reason }
}
