import { describe, expect, it } from 'vitest'
import { eligibilityCases } from '../../../docs/cases/eligibility-cases'
import { eligibilityRules } from '../../../src/catalogue/eligibility-rules'
import { casesHold } from './cases-hold'

/** What every rule can answer, and the rules that besides can have nothing to ask. */
const OUTCOMES = ['satisfied', 'undetermined', 'violated'] as const
const CAN_BE_INAPPLICABLE: ReadonlySet<string> = new Set([
  'implementing-act-checklist',
  'agreement-signatures',
  'agreement-content',
  'supporting-bodies',
  'single-lead',
])

casesHold(eligibilityCases, eligibilityRules)

describe.each(eligibilityCases)('the boundary of $rule', ({ rule, cases }) => {
  it('lies between all the answers that the rule can give', () => {
    const answers = [...new Set(cases.map(({ answer }) => answer().outcome))]
    const possible = CAN_BE_INAPPLICABLE.has(rule) ? ['not-applicable', ...OUTCOMES] : OUTCOMES
    expect(answers.toSorted()).toEqual(possible)
  })
})
