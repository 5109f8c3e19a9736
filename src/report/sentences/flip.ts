import type { Bilingual } from '../../act/bilingual'
import type { Flip, FlipCause, MeasureField } from '../../verdict/simulation'
import type { Sentence, Speech } from '../speech'
import { comesOut } from '../words/comes-out'
import { isOne } from '../words/counted'
import { measureFieldWords } from '../words/measure'
import { isNothing, moreOrLess } from '../words/more-or-less'
import { identifier } from '../words/quoted'
import { sentence } from './sentence'

/** How does an application come out under another design, and because of which terms? */
export function flipSentences(flip: Flip, say: Speech, firstId?: string): readonly Sentence[] {
  const { applicationId, measureId, from, to, differenceEur, because } = flip
  const [name, design] = [identifier(applicationId), identifier(measureId)]
  const [before, after] = [comesOut(from), comesOut(to)]
  const first =
    firstId === undefined
      ? { it: 'con la prima delle misure a confronto', en: 'under the first of the designs' }
      : { it: `con la misura ${identifier(firstId)}`, en: `under the measure ${identifier(firstId)}` }
  const amount = isNothing(differenceEur) ? undefined : moreOrLess(differenceEur, say)
  const gets =
    amount === undefined ? { it: '', en: '' } : { it: ` e riceve ${amount.it}`, en: ` and gets ${amount.en}` }
  return [
    sentence(say, {
      it: `La domanda ${name} con la misura ${design} ${after.it}${gets.it}, mentre ${first.it} ${before.it}.`,
      en: `Under the measure ${design} the application ${name} ${after.en}${gets.en}, while ${first.en} it ${before.en}.`,
    }),
    sentence(say, caused(because, say)),
  ]
}

/** Each of several terms alone, or none of them without others. */
function caused({ fields, together }: FlipCause, say: Speech): Bilingual {
  const terms = fieldNames(fields, say)
  if (together) {
    // A single term that it cannot do without, where which of the others joins it does not matter.
    const among = isOne(fields.length) ? ', tra gli altri,' : ''
    return {
      it: `Nessun termine fa da solo la differenza: vi concorrono${among} ${terms}.`,
      en: `No term makes the difference alone: it takes several, among them ${terms}.`,
    }
  }
  return isOne(fields.length)
    ? { it: `A fare la differenza è un solo termine: ${terms}.`, en: `One term makes the difference: ${terms}.` }
    : {
        it: `Ciascuno di questi termini fa da solo la differenza: ${terms}.`,
        en: `Each of these terms makes the difference alone: ${terms}.`,
      }
}

/** Terms in which measures differ, by their names. */
export function fieldNames(fields: readonly MeasureField[], say: Speech): string {
  return say.list(fields.map((field) => `«${measureFieldWords[field][say.locale]}»`))
}
