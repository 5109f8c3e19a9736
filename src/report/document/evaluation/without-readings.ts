import type { Evaluation } from '../../../verdict/evaluation'
import { editionSentences, readingSentences } from '../../sentences/readings'
import type { Sentence, Speech } from '../../speech'
import { readingsTaken } from './readings-taken'

/** Sentences without those on the readings and the edition, which the report names once, in places of their own. */
export function withoutReadings(
  sentences: readonly Sentence[],
  evaluation: Evaluation,
  say: Speech,
): readonly Sentence[] {
  const elsewhere = [
    ...editionSentences(evaluation.edition, say),
    ...readingsTaken(evaluation).flatMap(({ reading, option }) => readingSentences(reading.id, option, say)),
  ]
  const texts = new Set(elsewhere.map(({ text }) => text))
  return sentences.filter(({ text }) => !texts.has(text))
}
