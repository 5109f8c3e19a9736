import { describe, expect, it } from 'vitest'
import { minimumEnterprises } from '../../src/act/figures'
import { ruleWords } from '../../src/catalogue/rule-words'
import { assessEligibility } from '../../src/rules/eligibility/assess-eligibility'
import { NUMBER_WORDS } from '../report/in-words'
import { aProposal } from '../worked-cases/a-proposal'

const rules = Object.entries(ruleWords)

describe('the rules', () => {
  it.each(rules)('%s has a title in both languages', (_, { title }) => {
    for (const words of [title.it, title.en]) expect(words).toMatch(/^[A-Z][^.?]{2,50}[^.?\s]$/)
    expect(title.it).not.toBe(title.en)
  })

  it.each(rules)('%s asks a question in both languages', (_, { question }) => {
    for (const words of [question.it, question.en]) {
      expect(words).toMatch(/^[A-ZÈ][^?]{10,160}\?$/)
      expect(words).not.toMatch(NUMBER_WORDS)
    }
    expect(question.it).not.toBe(question.en)
  })

  it('stand in the order of the act, each with titles of its own', () => {
    expect(rules.map(([rule]) => rule)).toEqual(assessEligibility(aProposal()).results.map(({ rule }) => rule))
    for (const locale of ['it', 'en'] as const) {
      expect(new Set(rules.map(([, { title }]) => title[locale])).size).toBe(rules.length)
    }
  })

  it('take their figures from the act', () => {
    expect(ruleWords['minimum-enterprises'].question.it).toContain(` ${minimumEnterprises.value}?`)
    expect(ruleWords['minimum-enterprises'].question.en).toContain(` ${minimumEnterprises.value} `)
  })

  it('have words, or the table does not compile', () => {
    const { lead: _left, ...rest } = ruleWords
    // @ts-expect-error a rule is missing
    const missingRule: typeof ruleWords = rest
    void missingRule
  })
})
