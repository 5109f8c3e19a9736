import type { CheckedCriterion, Measure } from '../../model/measure'
import type { MeasureDesign } from '../../verdict/premium'
import type { Sentence, Speech } from '../speech'
import { counted, POINTS } from '../words/counted'
import { italianDay } from '../words/italian-day'
import { dedicationWords } from '../words/measure'
import { identifier } from '../words/quoted'
import { findingSentence } from './finding'
import { fundingSentences } from './measure-funding'
import { premiumTermsSentences } from './premium-terms'
import { sentence } from './sentence'
import { titled } from './titled'

/** What does a measure give, to whom, when does it count, and what should its designer know? */
export function designSentences(measure: MeasureDesign, say: Speech): readonly Sentence[] {
  return [
    approved(measure, say),
    dedicated(measure, say),
    ...issued(measure, say),
    ...premiumTermsSentences(measure, say),
    criteria(measure, say),
    ...limits(measure, say),
    ...fundingSentences(measure, say),
    ...measure.warnings.map((warning) => findingSentence(warning, say)),
  ]
}

/** Which measure it is, and which resolution approves its criteria, if any does yet. */
function approved({ id, title, giuntaResolution }: Measure, say: Speech): Sentence {
  const name = titled(id, title)
  if (giuntaResolution === undefined) {
    const words = {
      it: `La misura ${name} è in corso di definizione: la deliberazione della Giunta regionale che ne approva i criteri non è indicata.`,
      en: `The measure ${name} is being designed: the resolution of the Giunta that approves its criteria is not stated.`,
    }
    return sentence(say, words, 'A.F2.2')
  }
  const day = say.day(giuntaResolution.date)
  const number = giuntaResolution.number == null ? '' : ` n. ${identifier(giuntaResolution.number)}`
  return sentence(
    say,
    {
      it: `I criteri della misura ${name} sono approvati con deliberazione della Giunta regionale${number} ${italianDay('del', day)}.`,
      en: `The criteria of the measure ${name} are approved by resolution${number.replace('n.', 'no.')} of the Giunta of ${day}.`,
    },
    'A.F2.2',
  )
}

function dedicated({ dedicatedTo }: Measure, say: Speech): Sentence {
  const what = say.list(dedicatedTo.map((one) => dedicationWords[one][say.locale]))
  return sentence(
    say,
    dedicatedTo.length === 0
      ? {
          it: 'La misura non è dedicata né a filiere né a ecosistemi.',
          en: 'The measure is dedicated neither to supply chains nor to ecosystems.',
        }
      : { it: `La misura è dedicata a ${what}.`, en: `The measure is dedicated to ${what}.` },
    'A.VAL.7',
  )
}

function issued({ issuedOn, giuntaResolution }: Measure, say: Speech): readonly Sentence[] {
  if (issuedOn !== undefined) {
    const day = say.day(issuedOn)
    const words = {
      it: `La misura è emanata ${italianDay('il', day)}.`,
      en: `The measure is issued on ${day}.`,
    }
    return [sentence(say, words, 'A.VAL.7')]
  }
  if (giuntaResolution === undefined) return []
  const words = {
    it: 'Vale come data di emanazione della misura quella della deliberazione che ne approva i criteri.',
    en: 'The day of the resolution that approves its criteria stands as the day on which the measure is issued.',
  }
  return [sentence(say, words, 'A.VAL.7')]
}

function criteria({ criteria: own }: Measure, say: Speech): Sentence {
  if (own === null || own.length === 0) {
    return sentence(say, {
      it: 'La misura non elenca criteri di valutazione: le domande indicano il proprio punteggio.',
      en: 'The measure lists no criteria of its own: applications state their score.',
    })
  }
  return sentence(say, {
    it: `Criteri di valutazione della misura: ${own.map((criterion) => marked(criterion, say)).join('; ')}.`,
    en: `Criteria of the measure: ${own.map((criterion) => marked(criterion, say)).join('; ')}.`,
  })
}

/** A criterion and the marks that can be given for it. */
function marked({ id, title, maximum, steps }: CheckedCriterion, say: Speech): string {
  const name = titled(id, title)
  const highest = counted(say, maximum, POINTS)
  const marks =
    steps === null
      ? { it: `fino a ${highest}`, en: `up to ${highest}` }
      : { it: `punti ${say.list(steps.map(say.figure))}`, en: `points ${say.list(steps.map(say.figure))}` }
  return `${name}, ${marks[say.locale]}`
}

/** The lowest and the highest score, where the measure sets them. */
function limits({ minimumScore, maximumScore }: Measure, say: Speech): readonly Sentence[] {
  const least = minimumScore === null ? undefined : counted(say, minimumScore, POINTS)
  const most = maximumScore === null ? undefined : counted(say, maximumScore, POINTS)
  return [
    ...(least === undefined
      ? []
      : [
          sentence(say, {
            it: `Una domanda è ammessa con un punteggio di almeno ${least}.`,
            en: `An application is admitted with a score of at least ${least}.`,
          }),
        ]),
    ...(most === undefined
      ? []
      : [
          sentence(say, {
            it: `Il punteggio di una domanda, premialità compresa, non supera ${most}.`,
            en: `The score of an application, premium included, is no higher than ${most}.`,
          }),
        ]),
  ]
}
