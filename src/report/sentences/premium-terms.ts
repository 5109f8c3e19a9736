import type { CheckedPremium, Measure, PremiumTiming } from '../../model/measure'
import type { Sentence, Speech } from '../speech'
import { counted, PERCENTAGE_POINTS, POINTS } from '../words/counted'
import { italianDay } from '../words/italian-day'
import { claimantWords, timingWords } from '../words/measure'
import { sentence } from './sentence'

/** On what the terms of a premium rest: each measure sets them. */
const TERMS = 'A.F2.3'

/** Which premium does a measure give, to whom, when does it count, and for which proposals? */
export function premiumTermsSentences(measure: Measure, say: Speech): readonly Sentence[] {
  return [
    given(measure, say),
    ...(measure.minimumScore === null ? [] : [countingSentence(measure.premium.counts, say)]),
    claimants(measure, say),
    listedOn(measure, say),
    ...filedBy(measure, say),
  ]
}

function given({ premium }: Measure, say: Speech): Sentence {
  const parts = partsOf(premium, say)
  const what = say.list(parts)
  return sentence(
    say,
    parts.length === 0
      ? {
          it: 'La misura non riconosce alcuna premialità alle proposte di progetto in elenco.',
          en: 'The measure gives listed proposals no premium.',
        }
      : {
          it: `Alle domande riferite a proposte di progetto in elenco la misura riconosce come premialità ${what}.`,
          en: `To applications that refer to listed proposals the measure gives as a premium ${what}.`,
        },
    TERMS,
  )
}

function partsOf({ points, percentagePoints, ceilingEur }: CheckedPremium, say: Speech): readonly string[] {
  const inItalian = say.locale === 'it'
  const score = counted(say, points, POINTS)
  const intensity = counted(say, percentagePoints, PERCENTAGE_POINTS)
  const ceiling = ceilingEur === null ? undefined : say.money(ceilingEur)
  return [
    ...(points === '0' ? [] : [inItalian ? `${score} nel punteggio` : `${score} of score`]),
    ...(percentagePoints === '0'
      ? []
      : [inItalian ? `${intensity} di intensità di aiuto` : `${intensity} of aid intensity`]),
    ...(ceiling === undefined
      ? []
      : [inItalian ? `un massimale dell’agevolazione di ${ceiling}` : `a ceiling of the aid of ${ceiling}`]),
  ]
}

/** Whether the premium counts towards the measure's own minimum. */
export function countingSentence(counts: PremiumTiming, say: Speech): Sentence {
  const { it, en } = timingWords[counts]
  return sentence(say, { it: `La premialità opera ${it}.`, en: `The premium counts ${en}.` }, TERMS)
}

function claimants({ claimants: who }: Measure, say: Speech): Sentence {
  const { it, en } = claimantWords[who]
  const words = {
    it: `Della premialità di una proposta di progetto può avvalersi ${it}.`,
    en: `The premium of a proposal may be claimed by ${en}.`,
  }
  return sentence(say, words, TERMS)
}

function listedOn({ membershipDate }: Measure, say: Speech): Sentence {
  const day = membershipDate === null ? undefined : say.day(membershipDate)
  return sentence(
    say,
    day === undefined
      ? {
          it: 'La proposta di progetto deve essere in elenco nel giorno di presentazione della domanda.',
          en: 'The proposal must be listed on the day of the application.',
        }
      : {
          it: `La proposta di progetto deve essere in elenco alla data ${italianDay('del', day)}.`,
          en: `The proposal must be listed on ${day}.`,
        },
    TERMS,
  )
}

function filedBy({ proposalsFiledBy }: Measure, say: Speech): readonly Sentence[] {
  if (proposalsFiledBy === null) return []
  const day = say.day(proposalsFiledBy)
  const words = {
    it: `La proposta di progetto deve essere stata presentata entro ${italianDay('il', day)}.`,
    en: `The proposal must have been filed by ${day}.`,
  }
  return [sentence(say, words, TERMS)]
}
