import type { Bilingual } from '../../act/bilingual'
import type { Funding } from '../../verdict/simulation'
import { fundingWords } from './measure'

/** What becomes of an application, with its verb: `è finanziata`, and `non è ammessa` where Italian puts the verb between. */
export function comesOut(funding: Funding): Bilingual {
  const { it, en } = fundingWords[funding]
  const negative = 'non '
  return { it: it.startsWith(negative) ? `non è ${it.slice(negative.length)}` : `è ${it}`, en: `is ${en}` }
}
