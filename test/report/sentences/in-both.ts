import type { ProposalDraft } from '../../../src/model/draft'
import type { Sentence, Speech } from '../../../src/report/speech'
import { speechOf } from '../../../src/report/speech-of'

/** What is said in the two languages, without what it rests on. */
export function inBoth(
  sentences: (say: Speech) => readonly Sentence[],
  proposal?: ProposalDraft,
): { readonly it: readonly string[]; readonly en: readonly string[] } {
  const textsIn = (locale: 'it' | 'en') => sentences(speechOf(locale, proposal)).map(({ text }) => text)
  return { it: textsIn('it'), en: textsIn('en') }
}

/** What it rests on, which is the same in both. */
export function bases(sentences: (say: Speech) => readonly Sentence[]): readonly Sentence['basis'][] {
  return sentences(speechOf('it')).map(({ basis }) => basis)
}
