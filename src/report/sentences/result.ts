import { premiumRuleWords } from '../../catalogue/premium-rule-words'
import { type RuleWords, ruleWords } from '../../catalogue/rule-words'
import type { PremiumRuleResult } from '../../verdict/premium'
import type { PremiumRuleId, RuleId } from '../../verdict/rule-id'
import type { RuleResult } from '../../verdict/rule-result'
import type { Sentence, Speech } from '../speech'
import { resultWords } from '../words/outcomes'
import { findingSentence } from './finding'
import { sentence } from './sentence'

const RULES: Readonly<Record<RuleId | PremiumRuleId, RuleWords>> = { ...ruleWords, ...premiumRuleWords }

/** What does a rule say of the proposal or the application, for which reasons, and what is missing before it can be decided? */
export function resultSentences(result: RuleResult | PremiumRuleResult, say: Speech): readonly Sentence[] {
  const { findings } = result
  return [headline(result, say), ...findings.map((finding) => findingSentence(finding, say)), ...missing(result, say)]
}

function headline(result: RuleResult | PremiumRuleResult, say: Speech): Sentence {
  const { title } = RULES[result.rule]
  const words = resultWords(result)
  return sentence(
    say,
    {
      it: `Requisito «${title.it}»: ${words.it}.`,
      en: `Requirement «${title.en}»: ${words.en}.`,
    },
    result.clauses[0],
  )
}

function missing({ missing: paths, clauses }: RuleResult | PremiumRuleResult, say: Speech): readonly Sentence[] {
  if (paths.length === 0) return []
  const facts = say.list(paths.map(say.fact))
  const words = {
    it: `Per decidere occorre ancora acquisire: ${facts}.`,
    en: `Still to be known before it can be decided: ${facts}.`,
  }
  return [sentence(say, words, clauses[0])]
}
