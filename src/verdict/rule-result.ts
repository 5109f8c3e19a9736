import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingId } from '../act/reading-choices'
import type { Finding } from './finding'
import type { Outcome } from './outcome'
import type { RuleId } from './rule-id'

/** What one rule says of a proposal, and why. */
export interface RuleResult<F extends Finding = Finding, Rule extends RuleId = RuleId> {
  /** The rule. */
  readonly rule: Rule
  /** What it says. */
  readonly outcome: Outcome
  /** Every reason, in the order of the proposal; none stops at the first. */
  readonly findings: readonly F[]
  /** The paths of the facts that are missing and can still change the outcome; none where it is decided. */
  readonly missing: readonly string[]
  /** The clauses it stands on, the foremost first. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  /** The readings it used; which option of each was taken stands in the answer as a whole. */
  readonly readings: readonly ReadingId[]
}

/** What every result of a rule carries: its id, clauses and readings. */
export type RuleBasis<Rule extends RuleId = RuleId> = Pick<RuleResult<Finding, Rule>, 'rule' | 'clauses' | 'readings'>

/** The basis of a rule, frozen: all its results share it. */
// @__NO_SIDE_EFFECTS__
export function ruleBasis<Rule extends RuleId>(basis: RuleBasis<Rule>): RuleBasis<Rule> {
  Object.freeze(basis.clauses)
  Object.freeze(basis.readings)
  return Object.freeze(basis)
}

/** What a rule gathers while it reads a proposal. */
export interface Evidence<F extends Finding> {
  readonly findings: F[]
  readonly missing: string[]
}

/**
 * The result that follows from the evidence: violated by a blocking finding, undetermined by a missing fact, else satisfied.
 */
export function conclude<F extends Finding, Rule extends RuleId>(
  basis: RuleBasis<Rule>,
  { findings, missing }: Evidence<F>,
): RuleResult<F, Rule> {
  const outcome = findings.some(blocks) ? 'violated' : missing.length > 0 ? 'undetermined' : 'satisfied'
  // Of a decided rule nothing is missing; two parties may lack the same fact, which then is missing once.
  const open = outcome === 'undetermined' ? [...new Set(missing)] : []
  return { rule: basis.rule, outcome, findings, missing: open, clauses: basis.clauses, readings: basis.readings }
}

/** The result of a rule that asks nothing of this proposal. */
export function notApplicable<F extends Finding, Rule extends RuleId>(
  basis: RuleBasis<Rule>,
  findings: readonly F[] = [],
): RuleResult<F, Rule> {
  return {
    rule: basis.rule,
    outcome: 'not-applicable',
    findings,
    missing: [],
    clauses: basis.clauses,
    readings: basis.readings,
  }
}

function blocks(finding: Finding): boolean {
  return finding.severity === 'blocking'
}
