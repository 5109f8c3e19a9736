import type { Evaluation } from '../../../verdict/evaluation'
import { deadlineSentences, timelinessSentences } from '../../sentences/deadline'
import { windowSentences } from '../../sentences/window'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { statements } from '../statement'
import { label } from './labels'

/** Whether the proposal was filed in the window, by when it had to be examined, step by step, and whether it was. */
export function termSections({ window, deadline, timeliness }: Evaluation, say: Speech): readonly Section[] {
  const { locale } = say
  const steps = statements(deadlineSentences(deadline, say), say)
  const review = timeliness === null ? [] : statements(timelinessSentences(timeliness, say), say)
  return [
    {
      title: label('window', locale),
      blocks: [{ block: 'list', ordered: false, items: statements(windowSentences(window, say), say) }],
    },
    {
      title: label('deadline', locale),
      blocks: [
        { block: 'list', ordered: true, items: steps },
        ...(review.length === 0 ? [] : [{ block: 'paragraph', statements: review } as const]),
      ],
    },
  ]
}
