import type { Sentence, Speech } from '../speech'
import { citation } from '../words/citation'
import type { Statement } from './document'

/** A sentence as a report prints it: with what it rests on in words. */
export function statement({ text, basis }: Sentence, { locale }: Speech): Statement {
  return { text, basis: basis === null ? null : citation(basis, locale) }
}

/** Sentences as a report prints them. */
export function statements(sentences: readonly Sentence[], say: Speech): readonly Statement[] {
  return sentences.map((sentence) => statement(sentence, say))
}
