import type { Bilingual } from '../../act/bilingual'
import type { CheckedAid, EnterpriseSize, Measure } from '../../model/measure'
import type { Sentence, Speech } from '../speech'
import { italianPercent } from '../words/italian-percent'
import { budgetEndWords, roundingWords, selectionWords, sizeWords } from '../words/measure'
import { sentence } from './sentence'

/** The highest intensity that there can be, which goes without saying. */
const WHOLE = '100'

/** How does a measure compute aid, in which order does it fund, and what happens where its budget ends? */
export function fundingSentences(measure: Measure, say: Speech): readonly Sentence[] {
  const { aid, selection } = measure
  const order = selectionWords[selection]
  const ordered = {
    it: `Le domande sono considerate ${order.it}.`,
    en: `Applications are considered ${order.en}.`,
  }
  if (aid === null) return [sentence(say, NO_AID), sentence(say, ordered)]
  return [...aidWords(aid, say), rounding(measure), ordered, budget(measure, say)].map((words) => sentence(say, words))
}

const NO_AID: Bilingual = {
  it: 'La misura non calcola agevolazioni.',
  en: 'The measure computes no aid.',
}

function aidWords(aid: CheckedAid, say: Speech): readonly Bilingual[] {
  const { maximumIntensity, minimumSpendEur, maximumSpendEur, ceilingEur } = aid
  const percent = say.percent(maximumIntensity)
  const [least, most, ceiling] = [minimumSpendEur, maximumSpendEur, ceilingEur].map((amount) =>
    amount === null ? undefined : say.money(amount),
  )
  return [
    intensities(aid, say),
    ...(maximumIntensity === WHOLE
      ? []
      : [
          {
            it: `L’intensità di aiuto, premialità compresa, non supera ${italianPercent('il', percent)}.`,
            en: `The aid intensity, premium included, is no higher than ${percent}.`,
          },
        ]),
    ...(least === undefined
      ? []
      : [
          {
            it: `La spesa ammissibile di una domanda è di almeno ${least}.`,
            en: `The eligible spend of an application is at least ${least}.`,
          },
        ]),
    ...(most === undefined
      ? []
      : [{ it: `La spesa di una domanda è agevolata fino a ${most}.`, en: `Spend is aided up to ${most}.` }]),
    ...(ceiling === undefined
      ? []
      : [
          {
            it: `Il massimale dell’agevolazione per domanda è di ${ceiling}.`,
            en: `The ceiling of the aid of an application is ${ceiling}.`,
          },
        ]),
  ]
}

function intensities({ intensities: bySize }: CheckedAid, say: Speech): Bilingual {
  const sizes: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large']
  const known = sizes.flatMap((size) => {
    const intensity = bySize[size]
    return intensity === undefined ? [] : `${sizeWords[size][say.locale]} ${say.percent(intensity)}`
  })
  if (known.length === 0) {
    return {
      it: 'La misura non prevede un’intensità di aiuto per alcuna dimensione di impresa.',
      en: 'The measure sets an aid intensity for no size of enterprise.',
    }
  }
  return { it: `Intensità di aiuto: ${say.list(known)}.`, en: `Aid intensity: ${say.list(known)}.` }
}

function rounding({ rounding: how }: Measure): Bilingual {
  const { it, en } = roundingWords[how]
  return { it: `Arrotondamento dell’agevolazione: ${it}.`, en: `Rounding of the aid: ${en}.` }
}

function budget({ budgetEur, atBudgetEnd }: Measure, say: Speech): Bilingual {
  if (budgetEur === null) {
    return {
      it: 'La misura non ha un limite di dotazione finanziaria.',
      en: 'The budget of the measure has no limit.',
    }
  }
  const amount = say.money(budgetEur)
  const end = budgetEndWords[atBudgetEnd]
  return {
    it: `La dotazione finanziaria è di ${amount}: ${end.it}.`,
    en: `The budget is ${amount}: ${end.en}.`,
  }
}
