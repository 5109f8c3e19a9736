import {
  assessDraft,
  assessEligibility,
  type Bilingual,
  type CatalogueRuleId,
  type EligibilityOptions,
  type Locale,
  type PremiumRuleResult,
  type Proposal,
  type ProposalDraft,
  type RuleId,
  type RuleResult,
} from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { isUnexamined } from '../../src/report/words/outcomes'

/** What the library answers in a case. */
export interface CaseAnswer {
  /** The answer as code or value: `satisfied`, `2022-04-19`, `65`. */
  readonly outcome: string
  /** Whether the rule does not apply because nobody has looked, which is not the same as asking nothing. */
  readonly unexamined?: boolean
  /** The codes of what was found. */
  readonly codes: readonly string[]
  /** The answer in sentences, each with its clause. */
  readonly inWords: (locale: Locale) => readonly string[]
}

/** A case on the boundary of a rule: what is the case, what must come out, and what the library answers. */
export interface BoundaryCase {
  /** What is the case, as a reader who knows the act and no code would say it. */
  readonly what: Bilingual
  /** What must come out, written by hand from the act; the suite holds the answer against it. */
  readonly expected: string
  /** Asks the library. What the site shows is what comes back, never what is expected. */
  readonly answer: () => CaseAnswer
}

/** The cases of one rule, on both sides of each boundary. */
export interface RuleCases {
  /** The rule. */
  readonly rule: CatalogueRuleId
  /** Its cases, in the order in which a reader would try them. */
  readonly cases: readonly BoundaryCase[]
}

/** A case of a rule of eligibility: a proposal as filed, held against the one rule. */
export function filedCase(
  rule: RuleId,
  what: Bilingual,
  expected: string,
  proposal: Proposal,
  options: EligibilityOptions = {},
): BoundaryCase {
  return {
    what,
    expected,
    answer: () => answerOf(assessEligibility(proposal, options).results, rule, proposal),
  }
}

/** The same of a draft: lists may still grow, and what is not stated is not yet known. */
export function draftCase(
  rule: RuleId,
  what: Bilingual,
  expected: string,
  draft: ProposalDraft,
  options: Parameters<typeof assessDraft>[1] = {},
): BoundaryCase {
  return { what, expected, answer: () => answerOf(assessDraft(draft, options).results, rule, draft) }
}

function answerOf(
  results: ReturnType<typeof assessEligibility>['results'],
  rule: RuleId,
  proposal: ProposalDraft,
): CaseAnswer {
  const result = results.find((each) => each.rule === rule)
  if (result === undefined) throw new Error(`no result of ${rule}`)
  return resultAnswer(result, proposal)
}

/** The answer that the result of a rule gives: its outcome, and its reasons in words. */
export function resultAnswer(result: RuleResult | PremiumRuleResult, proposal?: ProposalDraft): CaseAnswer {
  const { outcome, findings, missing } = result
  // The first sentence says the outcome; those after the reasons say the readings.
  const reasons = findings.length + (missing.length > 0 ? 1 : 0)
  return {
    outcome,
    unexamined: isUnexamined(result),
    codes: findings.map(({ code }) => code),
    inWords: (locale) => {
      const sentences = explain(result, { locale, proposal }).split('\n')
      return sentences.slice(1, 1 + reasons)
    },
  }
}
