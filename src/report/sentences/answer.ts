import type { Bilingual } from '../../act/bilingual'
import { RuleInputError } from '../../values/rule-input-error'
import type { Answer, AnswerKinds } from '../answer'
import type { Sentence, Speech } from '../speech'
import { speechOf } from '../speech-of'
import { assessmentSentences, draftSentences, missingFactSentences } from './assessment'
import { comparisonSentences } from './comparison'
import { deadlineSentences, timelinessSentences } from './deadline'
import { evaluationSentences } from './evaluation'
import { findingSentence } from './finding'
import { flipSentences } from './flip'
import { helpSentences } from './help'
import { leadConflictSentences } from './lead-conflict'
import { entrySentences, listSentences, updateSentences } from './list'
import { designSentences } from './measure-design'
import { effectSentences } from './measure-effect'
import { breadthSentences } from './partnership-breadth'
import { premiumSentences } from './premium'
import { openPoints } from './readings'
import { replaySentences } from './replay'
import { resultSentences } from './result'
import { scoreSentences, waysSentences } from './score'
import { sentence } from './sentence'
import { simulatedSentences } from './simulated-application'
import { simulationSentences } from './simulation'
import { taxCodeSentences } from './tax-code'
import { windowSentences } from './window'

/** How an answer of one kind is known, and what is said of it. */
interface Explanation<Given> {
  /** Fields that together no other kind has, unless it stands further up. */
  readonly fields: readonly (keyof Given & string)[]
  /** What is said of an answer; nothing where it is of another kind. */
  readonly said: (answer: unknown, say: Speech) => readonly Sentence[] | undefined
}

function explanation<Given>(
  fields: readonly (keyof Given & string)[],
  sentences: (answer: Given, say: Speech) => readonly Sentence[],
): Explanation<Given> {
  return { fields, said: (answer, say) => (hasAll<Given>(answer, fields) ? sentences(answer, say) : undefined) }
}

function hasAll<Given>(answer: unknown, fields: readonly (keyof Given & string)[]): answer is Given {
  return typeof answer === 'object' && answer !== null && fields.every((field) => Object.hasOwn(answer, field))
}

/** The words of every kind of answer; a kind without them does not compile. */
const EXPLANATIONS: { readonly [Kind in keyof AnswerKinds]: Explanation<AnswerKinds[Kind]> } = {
  finding: explanation(['code', 'clause', 'severity', 'facts'], (finding, say) => [findingSentence(finding, say)]),
  ruleResult: explanation(['rule', 'outcome', 'findings', 'missing', 'clauses'], (result, say) => [
    ...resultSentences(result, say),
    ...openPoints(result.readings, say),
  ]),
  help: explanation(['rule', 'outcome', 'changes'], helpSentences),
  draftAssessment: explanation(
    ['outcome', 'results', 'forThePanel', 'readings', 'edition', 'questions'],
    draftSentences,
  ),
  missingFact: explanation(['path', 'kind', 'decides', 'rules'], missingFactSentences),
  assessment: explanation(['outcome', 'results', 'forThePanel', 'readings', 'edition'], assessmentSentences),
  evaluation: explanation(
    ['proposal', 'outcome', 'reasons', 'eligibility', 'score', 'window', 'deadline', 'timeliness'],
    wholeEvaluation,
  ),
  window: explanation(['status', 'at', 'opensAt', 'closesOn', 'closesBefore'], windowSentences),
  timeliness: explanation(['onTime', 'daysLate', 'examinedAt', 'deadline'], (timeliness, say) => [
    ...timelinessSentences(timeliness, say),
    ...deadlineSentences(timeliness.deadline, say),
  ]),
  deadline: explanation(['submittedAt', 'nominalDueDate', 'dueDate', 'dueBefore', 'steps'], deadlineSentences),
  score: explanation(['total', 'display', 'reached', 'margin', 'contributions', 'scheme'], scoreSentences),
  ways: explanation(['reached', 'missing', 'rises', 'smallest'], waysSentences),
  // A list holds many proposals: the names of the parties of one would be wrong in another.
  list: explanation(['entries', 'history'], (list, { locale }) => listSentences(list, speechOf(locale))),
  listEntry: explanation(['proposalId', 'validFrom', 'enteredBy', 'validTo'], entrySentences),
  listUpdate: explanation(['act', 'entered', 'notListed', 'removed'], (update, { locale }) =>
    updateSentences(update, speechOf(locale)),
  ),
  breadth: explanation(['enterprises', 'lombardEnterprises', 'supportingBodies', 'choices'], breadthSentences),
  leadConflict: explanation(['lead', 'proposalIds', 'prevails', 'clause', 'choices'], leadConflictSentences),
  measureDesign: explanation(['dedicatedTo', 'premium', 'claimants', 'selection', 'warnings'], designSentences),
  premiumAssessment: explanation(['measureId', 'applicationId', 'results', 'base', 'final', 'gain'], premiumSentences),
  measureEffect: explanation(['score', 'admitted', 'lines', 'aidEur', 'findings', 'missing'], (effect, say) => [
    ...effectSentences(effect, say),
    ...openPoints(effect.readings, say),
  ]),
  simulation: explanation(['measure', 'supposed', 'without', 'with', 'applications', 'cost'], simulationSentences),
  simulatedApplication: explanation(['applicationId', 'premium', 'without', 'with', 'rankRise'], simulatedSentences),
  comparison: explanation(['simulations', 'differences', 'flips'], comparisonSentences),
  flip: explanation(['applicationId', 'measureId', 'from', 'to', 'because'], flipSentences),
  taxCode: explanation(['normalised', 'kind', 'valid'], taxCodeSentences),
  replay: explanation(['equal', 'sameOutcome', 'differences', 'refusal', 'replayedBy'], replaySentences),
}

/** What does an answer say, whatever its kind? */
export function answerSentences(answer: Answer, say: Speech): readonly Sentence[] {
  const sentences = Array.isArray(answer) ? ofList(answer, say) : ofOne(answer, say)
  if (sentences === undefined) {
    throw new RuleInputError('invalid-argument', 'answer', answer, 'an answer of this library')
  }
  return sentences
}

function ofOne(answer: unknown, say: Speech): readonly Sentence[] | undefined {
  for (const { said } of Object.values(EXPLANATIONS)) {
    const sentences = said(answer, say)
    if (sentences !== undefined) return sentences
  }
  return undefined
}

/** A list holds answers of one kind; an empty one does not tell which. */
function ofList(answers: readonly unknown[], say: Speech): readonly Sentence[] | undefined {
  if (answers.length === 0) return [sentence(say, NOTHING)]
  for (const { said } of [EXPLANATIONS.leadConflict, EXPLANATIONS.help, EXPLANATIONS.missingFact]) {
    const sentences = answers.map((answer) => said(answer, say))
    if (sentences.every((ofItem) => ofItem !== undefined)) return sentences.flat()
  }
  return undefined
}

const NOTHING: Bilingual = {
  it: 'L’elenco è vuoto: non c’è niente da segnalare.',
  en: 'The list is empty: nothing to report.',
}

/** An evaluation with all that it holds; what several of its parts say is said once. */
function wholeEvaluation(evaluation: AnswerKinds['evaluation'], { locale }: Speech): readonly Sentence[] {
  const { proposal, score, eligibility, window, deadline, timeliness } = evaluation
  const say = speechOf(locale, proposal)
  const sentences = [
    ...evaluationSentences(evaluation, say),
    ...windowSentences(window, say),
    ...deadlineSentences(deadline, say),
    ...(timeliness === null ? [] : timelinessSentences(timeliness, say)),
    ...(score === null ? [] : scoreSentences(score, say)),
    ...assessmentSentences(eligibility, say),
  ]
  return [...new Map(sentences.map((said) => [`${said.basis} ${said.text}`, said])).values()]
}
