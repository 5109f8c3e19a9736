import { highestScore } from '../../../act/figures'
import type { Evaluation, EvaluationFinding } from '../../../verdict/evaluation'
import type { Score } from '../../../verdict/score'
import { evaluationSentences } from '../../sentences/evaluation'
import { findingSentence } from '../../sentences/finding'
import { scoreSentences } from '../../sentences/score'
import type { Speech } from '../../speech'
import type { Block, Section, Table } from '../document'
import { isBlank } from '../escape'
import { statements } from '../statement'
import { criterionLetter, criterionName } from './criterion-name'
import { label } from './labels'
import { criteriaChart, totalChart } from './score-charts'
import { withoutReadings } from './without-readings'

/** What the proposal scores and what each criterion adds; where it has no score, why it has none. */
export function scoreSection(evaluation: Evaluation, say: Speech): Section {
  const { score } = evaluation
  const blocks = score === null ? withoutScore(evaluation, say) : withScore(score, evaluation, say)
  return { title: label('score', say.locale), blocks }
}

const NOT_YET_SCORED: EvaluationFinding = { code: 'not-yet-scored', clause: 'A.VAL.4', severity: 'review', facts: {} }

/** A proposal has no score because marks are still to come, or because it is inadmissible and such are not scored. */
function withoutScore(evaluation: Evaluation, say: Speech): readonly Block[] {
  const { eligibility, readings } = evaluation
  const waits = eligibility.outcome !== 'ineligible' || readings.inadmissibleScore === 'scored'
  const sentences = waits
    ? [findingSentence(NOT_YET_SCORED, say)]
    : evaluationSentences({ ...evaluation, reasons: [], assessedBy: null }, say).slice(1)
  return [{ block: 'paragraph', statements: statements(sentences, say) }]
}

function withScore(score: Score, evaluation: Evaluation, say: Speech): readonly Block[] {
  // What each criterion adds, the table says.
  const ofCriteria = new Set<string | null>(score.contributions.map(({ clause }) => clause))
  const sentences = scoreSentences(score, say).filter(({ basis }) => !ofCriteria.has(basis))
  return [
    { block: 'list', ordered: false, items: statements(withoutReadings(sentences, evaluation, say), say) },
    totalChart(score, say),
    criteriaChart(score, say),
    criteriaTable(score, say),
    ...unreasoned(score, say),
  ]
}

function criteriaTable({ contributions, total }: Score, say: Speech): Table {
  const { locale } = say
  return {
    block: 'table',
    caption: label('criteriaTable', locale),
    columns: [
      { title: label('criterion', locale), kind: 'words' },
      { title: label('weight', locale), kind: 'figure' },
      { title: label('mark', locale), kind: 'figure' },
      { title: label('points', locale), kind: 'figure' },
      { title: label('author', locale), kind: 'prose' },
      { title: label('reason', locale), kind: 'prose' },
    ],
    rows: contributions.map(({ criterion, weight, mark, highestMark, points, author, reason }) => [
      criterionName(criterion, say),
      say.figure(weight),
      // One figure, which is not to be broken.
      `${say.figure(mark)}\u00A0/\u00A0${say.figure(highestMark)}`,
      say.figure(points),
      author ?? '',
      reason ?? '',
    ]),
    total: [label('total', locale), say.figure(highestScore.value), '', say.figure(total)],
  }
}

/** A mark is to be reasoned like any decision; the report does not hide that one is not. */
function unreasoned({ contributions }: Score, say: Speech): readonly Block[] {
  const without = contributions.filter(({ reason }) => isBlank(reason ?? ''))
  if (without.length === 0) return []
  const letters = say.list(without.map(({ criterion }) => criterionLetter(criterion)))
  const text = {
    it: `Non è indicata la motivazione del voto per i criteri: ${letters}.`,
    en: `No reason is given for the mark of the criteria: ${letters}.`,
  }
  return [{ block: 'paragraph', statements: [{ text: text[say.locale], basis: null }] }]
}
