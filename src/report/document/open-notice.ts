import type { Sentence, Speech } from '../speech'
import type { Notice } from './document'
import { statements } from './statement'

/** What is open and must not be overlooked, in a frame; none where there is nothing to say. */
export function openNotice(title: string, sentences: readonly Sentence[], say: Speech): readonly Notice[] {
  if (sentences.length === 0) return []
  return [{ block: 'notice', tone: 'open', title, statements: statements(sentences, say) }]
}
