import type { Evaluation } from '../../../verdict/evaluation'
import { deadlineSentences, timelinessSentences } from '../../sentences/deadline'
import { windowSentences } from '../../sentences/window'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { statements } from '../statement'
import { label } from './labels'
import { withoutReadings } from './without-readings'

/** Whether the proposal was filed in the window, by when it had to be examined, step by step, and whether it was. */
export function termSections(evaluation: Evaluation, say: Speech): readonly Section[] {
  const { window, deadline, timeliness } = evaluation
  const { locale } = say
  const opening = withoutReadings(windowSentences(window, say), evaluation, say)
  const steps = withoutReadings(deadlineSentences(deadline, say), evaluation, say)
  const review = timeliness === null ? [] : statements(timelinessSentences(timeliness, say), say)
  return [
    {
      title: label('window', locale),
      blocks: [{ block: 'list', ordered: false, items: statements(opening, say) }],
    },
    {
      title: label('deadline', locale),
      blocks: [
        { block: 'list', ordered: true, items: statements(steps, say) },
        ...(review.length === 0 ? [] : [{ block: 'paragraph', statements: review } as const]),
      ],
    },
  ]
}
