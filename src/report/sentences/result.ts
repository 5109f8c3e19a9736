import type { RuleResult } from '../../verdict/rule-result'
import type { Sentence, Speech } from '../speech'
import { outcomeWords } from '../words/outcomes'
import { ruleWords } from '../words/rules'
import { findingSentence } from './finding'
import { sentence } from './sentence'

/** What does a rule say of the proposal, for which reasons, and what is missing before it can be decided? */
export function resultSentences(result: RuleResult, say: Speech): readonly Sentence[] {
  const { findings } = result
  return [headline(result, say), ...findings.map((finding) => findingSentence(finding, say)), ...missing(result, say)]
}

function headline({ rule, outcome, clauses }: RuleResult, say: Speech): Sentence {
  const { title } = ruleWords[rule]
  return sentence(
    say,
    {
      it: `Requisito «${title.it}»: ${outcomeWords[outcome].it}.`,
      en: `Requirement «${title.en}»: ${outcomeWords[outcome].en}.`,
    },
    clauses[0],
  )
}

function missing({ missing: paths, clauses }: RuleResult, say: Speech): readonly Sentence[] {
  if (paths.length === 0) return []
  const facts = say.list(paths.map(say.fact))
  const words = {
    it: `Per decidere occorre ancora acquisire: ${facts}.`,
    en: `Still to be known before it can be decided: ${facts}.`,
  }
  return [sentence(say, words, clauses[0])]
}
