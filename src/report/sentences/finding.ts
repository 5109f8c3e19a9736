import type { PremiumFinding } from '../../phase2/premium/premium-finding'
import type { EligibilityFinding } from '../../rules/eligibility/assess-eligibility'
import type { EvaluationFinding } from '../../verdict/evaluation'
import type { Finding, Severity } from '../../verdict/finding'
import type { EffectFinding } from '../../verdict/premium'
import type { Sentence, Speech } from '../speech'
import { activityWords } from '../words/activities'
import { agreementWords } from '../words/agreement'
import { beneficiaryWords } from '../words/beneficiaries'
import { reasonWords } from '../words/evaluation'
import { leadWords } from '../words/lead'
import { measureEffectWords } from '../words/measure-effect'
import { premiumWords } from '../words/premium'
import { projectWords } from '../words/project'
import { isBlank, quoted } from '../words/quoted'
import { signatureWords } from '../words/signatures'
import { submissionWords } from '../words/submission'
import type { Wording } from '../words/words'

/** A finding that has words: of a rule of eligibility, of an evaluation, of the premium and of what a measure makes of it. */
export type ExplainedFinding = EligibilityFinding | EvaluationFinding | PremiumFinding | EffectFinding

/** The facts of each finding, by its code. */
type FactsByCode = { readonly [One in ExplainedFinding as One['code']]: One['facts'] }

/** The code of a finding that has words. */
type Code = keyof FactsByCode

/** A finding of one code, or of any: code and facts hang together. */
type FindingOf<C extends Code> = {
  readonly [One in C]: { readonly code: One; readonly facts: FactsByCode[One]; readonly severity: Severity }
}[C]

/** The words of every finding, by its code; a finding without words in both languages does not compile. */
export const findingWords: { readonly [C in Code]: Wording<FactsByCode[C]> } = {
  ...beneficiaryWords,
  ...agreementWords,
  ...signatureWords,
  ...leadWords,
  ...projectWords,
  ...activityWords,
  ...submissionWords,
  ...reasonWords,
  ...premiumWords,
  ...measureEffectWords,
}

/**
 * What does a finding say, in words?
 *
 * A finding of a code that this version does not know, read from a record of a later one, is named by its code.
 */
export function findingSentence(finding: Finding, say: Speech): Sentence {
  return {
    text: isExplained(finding) ? worded(finding, placed(say, finding)) : unknown(finding, say),
    basis: finding.clause,
  }
}

/** A party that has no id yet is told by where the finding was made. */
function placed(say: Speech, { facts, path }: Finding): Speech {
  if (path === undefined || !('partyId' in facts)) return say
  return { ...say, party: (partyId) => (isBlank(partyId) ? say.partyAt(path) : say.party(partyId)) }
}

function worded<C extends Code>({ code, facts, severity }: FindingOf<C>, say: Speech): string {
  return findingWords[code][say.locale](facts, say, severity)
}

function unknown({ code }: Finding, { locale }: Speech): string {
  return locale === 'it'
    ? `È registrato un rilievo con il codice ${quoted(code)}, per il quale questa versione non ha parole.`
    : `A finding is on record with the code ${quoted(code)}, for which this version has no words.`
}

function isExplained(finding: Finding): finding is ExplainedFinding {
  return Object.hasOwn(findingWords, finding.code)
}
