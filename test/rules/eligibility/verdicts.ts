import type { ClauseId } from '../../../src/act/clauses/clause-id'
import type { FactPath } from '../../../src/values/fact-path'
import type { Finding } from '../../../src/verdict/finding'
import type { RuleResult, UnstatedFinding } from '../../../src/verdict/rule-result'

/** What a result says, without what every result of its rule carries. */
export type Verdict = Pick<RuleResult, 'outcome' | 'findings' | 'missing'>

/** One row of a table: a sentence, what is given, what the rule says. */
export type Row<Given> = readonly [sentence: string, given: Given, says: Verdict]

export function verdict({ outcome, findings, missing }: RuleResult): Verdict {
  return { outcome, findings, missing }
}

export function satisfied(...findings: readonly Finding[]): Verdict {
  return { outcome: 'satisfied', findings, missing: [] }
}

export function violated(...findings: readonly Finding[]): Verdict {
  return { outcome: 'violated', findings, missing: [] }
}

export function undetermined(...missing: readonly FactPath[]): Verdict {
  return { outcome: 'undetermined', findings: [], missing }
}

export function notApplicable(...findings: readonly Finding[]): Verdict {
  return { outcome: 'not-applicable', findings, missing: [] }
}

/** The last note of a violated rule that lacks facts besides; it stands on the foremost clause of the rule. */
export function notStated(clause: ClauseId, ...missing: readonly FactPath[]): UnstatedFinding {
  return { code: 'facts-not-stated', clause, severity: 'note', facts: { missing } }
}
