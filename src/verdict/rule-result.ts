import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingId } from '../act/reading-choices'
import type { FactPath } from '../values/fact-path'
import type { MissingFacts } from './facts'
import type { Finding } from './finding'
import type { Outcome } from './outcome'
import type { PremiumRuleId, RuleId } from './rule-id'

/**
 * Found of a violated rule that lacks facts besides: stating them would not save it, mending it takes them too.
 *
 * @example
 * ```ts
 * import { assessDraft, type UnstatedFinding } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00' }
 * const besides = (constitutedOn: string): UnstatedFinding | undefined =>
 *   assessDraft({ submission, beneficiary: { kind: 'aggregation', constitutedOn } })
 *     .results.find(({ rule }) => rule === 'beneficiary-kind')
 *     ?.findings.find((finding) => finding.code === 'facts-not-stated')
 * besides('2022-05-10') // => undefined
 * besides('2022-05-11')?.facts // => { missing: ['beneficiary.operating'] }
 * besides('2022-05-11')?.severity // => 'note'
 * ```
 */
export type UnstatedFinding<Path extends string = FactPath> = Finding<'facts-not-stated', MissingFacts<Path>>

/**
 * What one rule says of a proposal, and why; of an application to a measure, where `Path` tells its facts.
 *
 * @example
 * ```ts
 * import { assessDraft, type ProposalDraft, type RuleResult } from 'filiere-lombardia'
 *
 * const ofLead = (draft: ProposalDraft): RuleResult | undefined =>
 *   assessDraft(draft).results.find(({ rule }) => rule === 'lead')
 * const parties = [{ id: 'e1', kind: 'enterprise' as const }]
 * const draft: ProposalDraft = { beneficiary: { parties }, leadId: 'e1', complete: ['beneficiary.parties'] }
 * ofLead(draft)?.missing // => ['agreement']
 * ofLead({ ...draft, leadId: null })?.missing // => []
 * ofLead({ ...draft, leadId: null })?.findings.map(({ code }) => code) // => ['lead-missing']
 * ```
 */
export interface RuleResult<
  F extends Finding = Finding,
  Rule extends RuleId | PremiumRuleId = RuleId,
  Path extends string = FactPath,
> {
  /** The rule. */
  readonly rule: Rule
  /** What it says. */
  readonly outcome: Outcome
  /** Every reason, in the order of the proposal; none stops at the first. */
  readonly findings: readonly (F | UnstatedFinding<Path>)[]
  /** The paths of the facts that are missing and can still change the outcome; none where it is decided. */
  readonly missing: readonly Path[]
  /** The clauses it stands on, the foremost first. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
  /** The readings it used; which option of each was taken stands in the answer as a whole. */
  readonly readings: readonly ReadingId[]
}

/** What every result of a rule carries: its id, clauses and readings. */
export type RuleBasis<Rule extends RuleId | PremiumRuleId = RuleId> = Pick<
  RuleResult<Finding, Rule>,
  'rule' | 'clauses' | 'readings'
>

/** The basis of a rule, frozen: all its results share it. */
// @__NO_SIDE_EFFECTS__
export function ruleBasis<Rule extends RuleId | PremiumRuleId>(basis: RuleBasis<Rule>): RuleBasis<Rule> {
  Object.freeze(basis.clauses)
  Object.freeze(basis.readings)
  return Object.freeze(basis)
}

/** What a rule gathers while it reads a proposal. */
export interface Evidence<F extends Finding, Path extends string = FactPath> {
  readonly findings: F[]
  readonly missing: Path[]
}

/**
 * The result that follows from the evidence: violated by a blocking finding, undetermined by a missing fact, else satisfied.
 */
export function conclude<F extends Finding, Rule extends RuleId | PremiumRuleId, Path extends string = FactPath>(
  basis: RuleBasis<Rule>,
  { findings, missing }: Evidence<F, Path>,
): RuleResult<F, Rule, Path> {
  const { rule, clauses, readings } = basis
  if (missing.length === 0) {
    const outcome = findings.some(isBlocking) ? 'violated' : 'satisfied'
    return { rule, outcome, findings, missing: [], clauses, readings }
  }
  // Two parties may lack the same fact, which then is missing once.
  const unstated = [...new Set(missing)]
  if (!findings.some(isBlocking))
    return { rule, outcome: 'undetermined', findings, missing: unstated, clauses, readings }
  const besides = {
    code: 'facts-not-stated',
    clause: clauses[0],
    severity: 'note',
    facts: { missing: unstated },
  } as const
  return { rule, outcome: 'violated', findings: [...findings, besides], missing: [], clauses, readings }
}

/** The result of a rule that asks nothing of this proposal. */
export function notApplicable<F extends Finding, Rule extends RuleId | PremiumRuleId, Path extends string = FactPath>(
  basis: RuleBasis<Rule>,
  findings: readonly F[] = [],
): RuleResult<F, Rule, Path> {
  return {
    rule: basis.rule,
    outcome: 'not-applicable',
    findings,
    missing: [],
    clauses: basis.clauses,
    readings: basis.readings,
  }
}

/** Whether a finding breaks its rule. */
export function isBlocking({ severity }: Finding): boolean {
  return severity === 'blocking'
}
