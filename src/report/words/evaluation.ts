import type { FactPath } from '../../values/fact-path'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import type { EvaluationFinding } from '../../verdict/evaluation'
import type { MissingFacts } from '../../verdict/facts'
import type { UnstatedFinding } from '../../verdict/rule-result'
import type { Speech } from '../speech'
import { counted, isOne, POINTS } from './counted'
import type { WordsFor } from './words'

/** Facts of a proposal, of a measure or of an application. */
type AnyPath = FactPath | PremiumFactPath

/** The facts that are not stated, by their names. */
function unstated({ missing }: MissingFacts<AnyPath>, say: Speech): string {
  return say.list(missing.map(say.fact))
}

/** The words of why a proposal is not recognisable, besides what its rules find, and of facts not stated. */
export const reasonWords: WordsFor<EvaluationFinding | UnstatedFinding<AnyPath>> = {
  'below-threshold': {
    it: ({ total, threshold, missing }, say) =>
      `Il punteggio attribuito è di ${counted(say, total, POINTS)}, inferiore alla soglia minima di ${counted(say, threshold, POINTS)}: ${isOne(missing) ? 'manca' : 'mancano'} ${counted(say, missing, POINTS)}.`,
    en: ({ total, threshold, missing }, say) =>
      `The score given is ${counted(say, total, POINTS)}, below the minimum threshold of ${counted(say, threshold, POINTS)}: ${counted(say, missing, POINTS)} ${isOne(missing) ? 'is' : 'are'} missing.`,
  },
  'not-yet-scored': {
    it: () =>
      'Alla proposta di progetto non è stato ancora attribuito un punteggio: l’atto ne rimette l’attribuzione al Nucleo di Valutazione, sulla base dei criteri di valutazione.',
    en: () =>
      'The proposal has no score yet: the act leaves it to the evaluation panel to give one, by the criteria of evaluation.',
  },
  'facts-missing': {
    it: (facts, say) => `Per decidere occorre che sia indicato quanto segue: ${unstated(facts, say)}.`,
    en: (facts, say) => `Before this can be decided, the following must be stated: ${unstated(facts, say)}.`,
  },
  'facts-not-stated': {
    it: (facts, say) => `Inoltre non risulta indicato quanto segue: ${unstated(facts, say)}.`,
    en: (facts, say) => `Besides, the following is not stated: ${unstated(facts, say)}.`,
  },
}
