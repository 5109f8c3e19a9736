import type { Finding } from '../../../src/verdict/finding'
import type { RuleResult } from '../../../src/verdict/rule-result'

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

export function undetermined(...missing: readonly string[]): Verdict {
  return { outcome: 'undetermined', findings: [], missing }
}

export function notApplicable(...findings: readonly Finding[]): Verdict {
  return { outcome: 'not-applicable', findings, missing: [] }
}

/** The same verdict, with facts that nobody has stated besides; where it is decided, none of them is missing. */
export function lacking({ outcome, findings }: Verdict, ...unstated: readonly string[]): Verdict {
  return { outcome, findings, missing: outcome === 'undetermined' ? unstated : [] }
}
