import type { Bilingual } from '../../act/bilingual'
import type { Evaluation } from '../../verdict/evaluation'
import type { Sentence, Speech } from '../speech'
import { quoted } from '../words/quoted'
import { findingSentence } from './finding'
import { chosenReadings } from './readings'
import { sentence } from './sentence'
import { titled } from './titled'

/**
 * May an act list the proposal, and why not, or why not yet? What each rule says, the score, the window and the term have
 * sentences of their own.
 */
export function evaluationSentences(evaluation: Evaluation, say: Speech): readonly Sentence[] {
  return [
    outcome(evaluation, say),
    ...evaluation.reasons.map((reason) => findingSentence(reason, say)),
    ...unscored(evaluation, say),
    ...assessed(evaluation, say),
    ...chosenReadings(['inadmissibleScore'], evaluation.readings, say),
  ]
}

/** The outcome in words, given the name of the proposal. */
const OUTCOMES: Readonly<Record<Evaluation['outcome'], (name: string) => Bilingual>> = {
  recognisable: (name) => ({
    it: `La proposta di progetto ${name} è riconoscibile: è ammissibile e raggiunge la soglia minima; l’inserimento in elenco è disposto con provvedimento.`,
    en: `The proposal ${name} is recognisable: it is eligible and reaches the minimum threshold; an act alone enters it in the list.`,
  }),
  'not-recognisable': (name) => ({
    it: `La proposta di progetto ${name} non è riconoscibile e non può essere inserita in elenco, per i motivi che seguono.`,
    en: `The proposal ${name} is not recognisable and cannot be listed, for the reasons that follow.`,
  }),
  undetermined: (name) => ({
    it: `Non è ancora possibile stabilire se la proposta di progetto ${name} sia riconoscibile, per i motivi che seguono.`,
    en: `Whether the proposal ${name} is recognisable is not determined yet, for the reasons that follow.`,
  }),
}

function outcome({ proposal: { id, title }, outcome: found }: Evaluation, say: Speech): Sentence {
  return sentence(say, OUTCOMES[found](titled(id, title)), 'A.VAL.9')
}

/** That marks are still to come is a reason of the evaluation; what is inadmissible waits for none. */
function unscored({ score, eligibility, readings }: Evaluation, say: Speech): readonly Sentence[] {
  if (score !== null || eligibility.outcome !== 'ineligible' || readings.inadmissibleScore === 'scored') return []
  return [
    sentence(
      say,
      {
        it: 'Alla proposta di progetto, che non è ammissibile, non è attribuito un punteggio.',
        en: 'The proposal, which is not eligible, is given no score.',
      },
      'A.VAL.4',
    ),
  ]
}

function assessed({ assessedBy }: Evaluation, say: Speech): readonly Sentence[] {
  if (assessedBy === null) return []
  const who = quoted(assessedBy)
  const words = {
    it: `La proposta di progetto è stata esaminata da ${who}.`,
    en: `The proposal was examined by ${who}.`,
  }
  return [sentence(say, words, 'A.VAL.2')]
}
