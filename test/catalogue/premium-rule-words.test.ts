import { assessPremium } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { premiumRuleWords } from '../../src/catalogue/premium-rule-words'
import { ruleWords } from '../../src/catalogue/rule-words'
import { NUMBER_WORDS } from '../report/in-words'
import { aList, aMeasure, anApplication } from '../report/phase-2'

const rules = Object.entries(premiumRuleWords)

describe('the rules on the premium', () => {
  it.each(rules)('%s has a title and a question in both languages', (_, { title, question }) => {
    for (const words of [title.it, title.en]) expect(words).toMatch(/^[A-Z][^.?]{2,50}[^.?\s]$/)
    for (const words of [question.it, question.en]) {
      expect(words).toMatch(/^[A-ZÈ][^?]{10,160}\?$/)
      expect(words).not.toMatch(NUMBER_WORDS)
    }
    expect(title.it).not.toBe(title.en)
    expect(question.it).not.toBe(question.en)
  })

  it('stand in the order of the answer, each with titles of its own, also beside those of Phase 1', () => {
    const { results } = assessPremium(aMeasure(), anApplication(), aList())
    expect(rules.map(([rule]) => rule)).toEqual(results.map(({ rule }) => rule))
    for (const locale of ['it', 'en'] as const) {
      const titles = [...Object.values(ruleWords), ...Object.values(premiumRuleWords)].map(({ title }) => title[locale])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it('have words, or the table does not compile', () => {
    const { 'listed-proposal': _left, ...rest } = premiumRuleWords
    // @ts-expect-error a rule is missing
    const missingRule: typeof premiumRuleWords = rest
    void missingRule
  })
})
