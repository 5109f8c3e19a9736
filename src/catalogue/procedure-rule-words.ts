import { admissionThreshold, highestScore, reviewPeriod } from '../act/figures'
import type { RuleWords } from './rule-words'

/**
 * The id of a rule on the course of a proposal after filing: its term, its score, the list.
 *
 * @example
 * ```ts
 * import { type ProcedureRuleId, reviewTimeliness, RULES } from 'filiere-lombardia'
 *
 * const answers = (rule: ProcedureRuleId) => `${RULES[rule].answeredBy} on ${RULES[rule].clauses[0]}`
 * answers('review-timeliness') // => 'reviewTimeliness on A.VAL.3'
 * reviewTimeliness('2022-03-01T10:00:00+01:00', '2022-03-31T23:59:59.999+02:00').onTime // => true
 * reviewTimeliness('2022-03-01T10:00:00+01:00', '2022-04-01T00:00:00+02:00').onTime // => false
 * // @ts-expect-error the act wants a list without ranking
 * RULES.ranking // => undefined
 * ```
 */
export type ProcedureRuleId =
  | 'edition-in-force'
  | 'review-term'
  | 'review-timeliness'
  | 'criteria-weights'
  | 'weighted-score'
  | 'partnership-breadth'
  | 'admission-threshold'
  | 'approved-list'
  | 'list-membership'
  | 'premium-effect'

/** The rules on the course of a proposal after filing, in words. */
export const procedureRuleWords: Readonly<Record<ProcedureRuleId, RuleWords>> = /* @__PURE__ */ inWords()

/** Built by a call that bundlers may leave out: who asks for one rule does not pay for the words of all. */
function inWords(): Readonly<Record<ProcedureRuleId, RuleWords>> {
  return {
    'edition-in-force': {
      title: { it: 'Testo vigente della manifestazione', en: 'Text of the call in force' },
      question: {
        it: 'Quale testo della manifestazione di interesse è vigente in un dato giorno?',
        en: 'Which text of the call is in force on a given day?',
      },
    },
    'review-term': {
      title: {
        it: `Termine di ${reviewPeriod.value} giorni per l’esame`,
        en: `Term of ${reviewPeriod.value} days for review`,
      },
      question: {
        it: 'Entro quale giorno il Nucleo di Valutazione esamina la proposta di progetto?',
        en: 'By which day must the panel examine the proposal?',
      },
    },
    'review-timeliness': {
      title: { it: 'Rispetto del termine per l’esame', en: 'Timeliness of the review' },
      question: {
        it: 'La proposta di progetto è stata esaminata entro il termine?',
        en: 'Was the proposal examined within the term?',
      },
    },
    'criteria-weights': {
      title: { it: 'Pesi dei criteri di valutazione', en: 'Weights of the criteria' },
      question: {
        it: `I pesi dei criteri, che l’atto non fissa, sono indicati con la loro fonte e danno ${highestScore.value}?`,
        en: `Are the weights of the criteria, which the act does not fix, given with their source, and do they sum to ${highestScore.value}?`,
      },
    },
    'weighted-score': {
      title: { it: 'Punteggio', en: 'Score' },
      question: {
        it: `Quale punteggio, da 0 a ${highestScore.value}, risulta dai punteggi attribuiti per i sei criteri?`,
        en: `Which score, from 0 to ${highestScore.value}, follows from the marks under the six criteria?`,
      },
    },
    'partnership-breadth': {
      title: { it: 'Ampiezza del partenariato', en: 'Breadth of the partnership' },
      question: {
        it: 'Quanti e quali soggetti compongono il partenariato, quali territori e fasi vi sono rappresentati?',
        en: 'How many parties of which kinds are in the partnership, and which territories and phases do they represent?',
      },
    },
    'admission-threshold': {
      title: {
        it: `Soglia minima di ${admissionThreshold.value} punti`,
        en: `Admission threshold of ${admissionThreshold.value} points`,
      },
      question: {
        it: `Il punteggio raggiunge la soglia minima di ${admissionThreshold.value} punti?`,
        en: `Does the score reach the minimum of ${admissionThreshold.value} points?`,
      },
    },
    'approved-list': {
      title: { it: 'Elenco delle proposte, senza graduatoria', en: 'List of the proposals, without ranking' },
      question: {
        it: 'Quali proposte di progetto entrano nell’elenco, e con quale provvedimento?',
        en: 'Which proposals go on the list, and by which act?',
      },
    },
    'list-membership': {
      title: { it: 'Presenza nell’elenco in un dato giorno', en: 'Membership of the list on a given day' },
      question: {
        it: 'La proposta di progetto è in elenco in un dato giorno?',
        en: 'Is the proposal on the list on a given day?',
      },
    },
    'premium-effect': {
      title: { it: 'Effetto della premialità', en: 'Effect of the premium' },
      question: {
        it: 'Quale punteggio, quale intensità e quale importo di agevolazione risultano dalla premialità?',
        en: 'Which score, which intensity and which amount of aid follow from the premium?',
      },
    },
  }
}
