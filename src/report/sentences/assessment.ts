import type { Bilingual } from '../../act/bilingual'
import type { ClauseId } from '../../act/clauses/clause-id'
import { ruleWords } from '../../catalogue/rule-words'
import type { DraftAssessment, MissingFact } from '../../verdict/draft-assessment'
import type { EligibilityAssessment } from '../../verdict/evaluation'
import type { Outcome } from '../../verdict/outcome'
import type { RuleId } from '../../verdict/rule-id'
import type { Sentence, Speech } from '../speech'
import { chosenReadings, editionSentences } from './readings'
import { resultSentences } from './result'
import { sentence } from './sentence'

/** Is the proposal eligible, what does each rule say, and what is left to the panel? */
export function assessmentSentences(assessment: EligibilityAssessment, say: Speech): readonly Sentence[] {
  return [outcome(assessment, OF_A_PROPOSAL, say), ...rest(assessment, say)]
}

/** What is decided of the draft whatever comes, and which facts are to be asked for, the most decisive first? */
export function draftSentences(assessment: DraftAssessment, say: Speech): readonly Sentence[] {
  return [
    outcome(assessment, OF_A_DRAFT, say),
    ...assessment.questions.flatMap((question) => missingFactSentences(question, say)),
    ...rest(assessment, say),
  ]
}

/** Which clauses does no code decide? They are judged, whatever the outcome, and are no missing facts. */
export function panelSentences(clauses: readonly ClauseId[], say: Speech): readonly Sentence[] {
  if (clauses.length === 0) return []
  const which = say.list(clauses)
  return [
    sentence(
      say,
      {
        it: `Le clausole ${which} sono rimesse al giudizio del Nucleo di Valutazione, qualunque sia l’esito: non si tratta di dati mancanti.`,
        en: `The clauses ${which} are left to the judgement of the evaluation panel, whatever the outcome: nothing is missing there.`,
      },
      'A.VAL.2',
    ),
  ]
}

function rest({ results, forThePanel, readings, edition }: EligibilityAssessment, say: Speech): readonly Sentence[] {
  const used = results.flatMap((result) => result.readings)
  return [
    ...results.flatMap((result) => resultSentences(result, say)),
    ...panelSentences(forThePanel, say),
    ...chosenReadings(used, readings, say),
    ...editionSentences(edition, say),
  ]
}

/** The outcome in words, given the requirements that are not satisfied or, where there are none, those that are open. */
type OutcomeWords = Readonly<Record<EligibilityAssessment['outcome'], (which: string) => Bilingual>>

const OF_A_PROPOSAL: OutcomeWords = {
  eligible: () => ({
    it: 'La proposta di progetto è ammissibile: risultano soddisfatti tutti i requisiti applicabili che si verificano sui fatti.',
    en: 'The proposal is eligible: all applicable requirements that are checked on facts are satisfied.',
  }),
  ineligible: (which) => ({
    it: `La proposta di progetto non è ammissibile; requisiti non soddisfatti: ${which}.`,
    en: `The proposal is not eligible; requirements not satisfied: ${which}.`,
  }),
  undetermined: (which) => ({
    it: `L’ammissibilità della proposta di progetto non è determinata; requisiti per i quali mancano dati: ${which}.`,
    en: `Whether the proposal is eligible is undetermined; requirements for which facts are missing: ${which}.`,
  }),
}

const OF_A_DRAFT: OutcomeWords = {
  eligible: () => ({
    it: 'La bozza soddisfa già tutti i requisiti che si verificano sui fatti, qualunque dato si aggiunga.',
    en: 'The draft already satisfies all requirements that are checked on facts, whatever is added.',
  }),
  ineligible: (which) => ({
    it: `La bozza, così com’è, non è ammissibile, qualunque dato si aggiunga; requisiti non soddisfatti: ${which}.`,
    en: `The draft as it stands is not eligible, whatever is added; requirements not satisfied: ${which}.`,
  }),
  undetermined: (which) => ({
    it: `L’ammissibilità della bozza non è ancora determinata; requisiti per i quali mancano dati: ${which}.`,
    en: `Whether the draft is eligible is not determined yet; requirements for which facts are missing: ${which}.`,
  }),
}

function outcome({ outcome: found, results }: EligibilityAssessment, words: OutcomeWords, say: Speech): Sentence {
  const wanted: Outcome = found === 'ineligible' ? 'violated' : 'undetermined'
  const rules = results.filter((result) => result.outcome === wanted).map(({ rule }) => rule)
  return sentence(say, words[found](titles(rules, say)))
}

/** Which fact is to be asked for, and which requirements does it decide, alone or with others? */
export function missingFactSentences({ path, decides, rules }: MissingFact, say: Speech): readonly Sentence[] {
  const others = rules.filter((rule) => !decides.includes(rule))
  const [alone, among] = [titles(decides, say), titles(others, say)]
  const it = [
    ...(decides.length === 0 ? [] : [`basta da solo a decidere ${alone}`]),
    ...(others.length === 0 ? [] : [`concorre a decidere ${among}`]),
  ]
  const en = [
    ...(decides.length === 0 ? [] : [`alone decides ${alone}`]),
    ...(others.length === 0 ? [] : [`helps to decide ${among}`]),
  ]
  const fact = say.fact(path)
  return [
    sentence(say, {
      it: `Dato da acquisire: ${fact}; ${it.join('; ')}.`,
      en: `To be asked for: ${fact}; ${en.join('; ')}.`,
    }),
  ]
}

function titles(rules: readonly RuleId[], say: Speech): string {
  return say.list(rules.map((rule) => `«${ruleWords[rule].title[say.locale]}»`))
}
