import type { Bilingual } from '../../act/bilingual'
import type { EligibilityAssessment, Evaluation } from '../../verdict/evaluation'
import type { Severity } from '../../verdict/finding'
import type { Outcome } from '../../verdict/outcome'
import type { PremiumRuleResult } from '../../verdict/premium'
import type { RuleResult } from '../../verdict/rule-result'

/** What each outcome is called, as said of a requirement. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  satisfied: { it: 'soddisfatto', en: 'satisfied' },
  violated: { it: 'non soddisfatto', en: 'not satisfied' },
  undetermined: { it: 'non determinato', en: 'undetermined' },
  'not-applicable': { it: 'non applicabile', en: 'not applicable' },
}

/** Whether a rule does not apply because nobody has looked, which is not the same as asking nothing. */
export function isUnexamined({ outcome, findings }: RuleResult | PremiumRuleResult): boolean {
  return outcome === 'not-applicable' && findings.some(({ severity }) => severity === 'review')
}

/** What is said of a requirement that nobody has looked at. */
export const unexaminedWords: Bilingual = { it: 'non verificato', en: 'not examined' }

/** What a rule says, as said of a requirement. */
export function resultWords(result: RuleResult | PremiumRuleResult): Bilingual {
  return isUnexamined(result) ? unexaminedWords : outcomeWords[result.outcome]
}

/** What all rules of eligibility say together, as said of a proposal. */
export const eligibilityWords: Readonly<Record<EligibilityAssessment['outcome'], Bilingual>> = {
  eligible: { it: 'ammissibile', en: 'eligible' },
  ineligible: { it: 'non ammissibile', en: 'not eligible' },
  undetermined: { it: 'non determinata', en: 'undetermined' },
}

/** What follows from eligibility and score, as said of a proposal. */
export const evaluationWords: Readonly<Record<Evaluation['outcome'], Bilingual>> = {
  recognisable: { it: 'riconoscibile', en: 'recognisable' },
  'not-recognisable': { it: 'non riconoscibile', en: 'not recognisable' },
  undetermined: { it: 'non determinata', en: 'undetermined' },
}

/** How much a finding weighs. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  blocking: { it: 'motivo ostativo', en: 'ground for refusal' },
  review: { it: 'da verificare', en: 'to be reviewed' },
  note: { it: 'nota', en: 'note' },
}
