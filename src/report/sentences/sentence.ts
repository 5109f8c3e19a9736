import type { Bilingual } from '../../act/bilingual'
import type { Sentence, Speech } from '../speech'

/** A sentence in the language of the speech. Both languages stand side by side: one without the other does not compile. */
export function sentence(say: Speech, words: Bilingual, basis: Sentence['basis'] = null): Sentence {
  return { text: words[say.locale], basis }
}
