import { ruleWords } from '../../../catalogue/rule-words'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Outcome } from '../../../verdict/outcome'
import type { RuleResult } from '../../../verdict/rule-result'
import { assessmentSentences } from '../../sentences/assessment'
import type { Speech } from '../../speech'
import { citation } from '../../words/citation'
import { isUnexamined, resultWords } from '../../words/outcomes'
import { capitalised } from '../capitalised'
import type { Entry, Section, Tone } from '../document'
import { statements } from '../statement'
import { resultItems } from './finding-items'
import { label } from './labels'

const TONES: Readonly<Record<Outcome, Tone>> = {
  satisfied: 'good',
  violated: 'bad',
  undetermined: 'open',
  'not-applicable': 'neutral',
}

/** What each rule of eligibility says, in the order of the act, with all that it found and misses. */
export function requirementsSection({ eligibility }: Evaluation, say: Speech): Section {
  const gist = assessmentSentences(eligibility, say).slice(0, 1)
  return {
    title: label('requirements', say.locale),
    blocks: [
      { block: 'paragraph', statements: statements(gist, say) },
      { block: 'entries', entries: eligibility.results.map((result) => entry(result, say)) },
    ],
  }
}

function entry(result: RuleResult, say: Speech): Entry {
  const [foremost, ...others] = result.clauses
  const heading = citation(foremost, say.locale)
  const also = { it: '; cfr. ', en: '; see also ' }[say.locale]
  return {
    title: ruleWords[result.rule].title[say.locale],
    outcome: capitalised(resultWords(result)[say.locale]),
    tone: isUnexamined(result) ? 'open' : TONES[result.outcome],
    basis: others.length === 0 ? heading : `${heading}${also}${others.join(', ')}`,
    // The clause that heads the rule is not said again below it.
    items: resultItems(result, say).map((item) => (item.basis === heading ? { ...item, basis: null } : item)),
  }
}
