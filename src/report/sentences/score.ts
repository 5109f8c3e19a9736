import type { Bilingual } from '../../act/bilingual'
import { criteria } from '../../act/enumerations'
import { admissionThreshold, highestScore } from '../../act/figures'
import type { Contribution, CriterionRise, Score, WaysToThreshold } from '../../verdict/score'
import type { Sentence, Speech } from '../speech'
import { counted, isOne, POINTS } from '../words/counted'
import { italianDay } from '../words/italian-day'
import { identifier, isBlank, quoted } from '../words/quoted'
import { readingSentences } from './readings'
import { sentence } from './sentence'

/** What does the proposal score, by which scheme, with which marks, and does that reach the threshold? */
export function scoreSentences(score: Score, say: Speech): readonly Sentence[] {
  return [
    total(score, say),
    threshold(score, say),
    scheme(score, say),
    ...(score.scheme.illustrative ? [illustrative(say)] : []),
    ...(score.contributions.some(isWeighted) ? readingSentences('markScale', 'weighted-marks', say) : []),
    ...score.contributions.map((contribution) => contributed(contribution, say)),
  ]
}

/** How far is the score from the threshold, and which single mark would bring it there? */
export function waysSentences(ways: WaysToThreshold, say: Speech): readonly Sentence[] {
  const least = counted(say, admissionThreshold.value, POINTS)
  const clause = admissionThreshold.clause
  if (ways.reached) {
    const words = {
      it: `La soglia minima di ${least} è già raggiunta: nessun voto deve salire.`,
      en: `The minimum threshold of ${least} is reached already: no mark needs to rise.`,
    }
    return [sentence(say, words, clause)]
  }
  const missing = counted(say, ways.missing, POINTS)
  const verb = isOne(ways.missing) ? 'manca' : 'mancano'
  return [
    sentence(
      say,
      {
        it: `Alla soglia minima di ${least} ${verb} ${missing}.`,
        en: `The score is ${missing} short of the minimum threshold of ${least}.`,
      },
      clause,
    ),
    ...risen(ways, say),
    sentence(
      say,
      {
        it: 'Se un voto più alto sia meritato lo valuta soltanto il Nucleo di Valutazione.',
        en: 'Whether a higher mark is deserved only the evaluation panel can judge.',
      },
      'A.VAL.2',
    ),
  ]
}

function total({ total: exact }: Score, say: Speech): Sentence {
  const points = counted(say, exact, POINTS)
  const top = say.figure(highestScore.value)
  return sentence(
    say,
    {
      it: `Il punteggio totale, esatto e senza arrotondamenti, è di ${points} su ${top}.`,
      en: `The total score, exact and not rounded, is ${points} out of ${top}.`,
    },
    highestScore.clause,
  )
}

function threshold({ reached, threshold: figure, margin }: Score, say: Speech): Sentence {
  const least = counted(say, figure, POINTS)
  const distance = margin.replace('-', '')
  const points = counted(say, distance, POINTS)
  if (!reached) {
    const verb = isOne(distance) ? 'manca' : 'mancano'
    return sentence(
      say,
      {
        it: `La soglia minima di ${least} non è raggiunta: ${verb} ${points}.`,
        en: `The minimum threshold of ${least} is not reached: ${points} short.`,
      },
      admissionThreshold.clause,
    )
  }
  const [it, en] = margin === '0' ? ['esattamente', 'exactly'] : [`con ${points} in più`, `with ${points} to spare`]
  return sentence(
    say,
    {
      it: `La soglia minima di ${least} è raggiunta, ${it}.`,
      en: `The minimum threshold of ${least} is reached, ${en}.`,
    },
    admissionThreshold.clause,
  )
}

function scheme({ scheme: { id, source } }: Score, say: Speech): Sentence {
  const title = typeof source === 'string' ? source : source.title
  const day = typeof source === 'string' || source.date === undefined ? undefined : say.day(source.date)
  const date = day === undefined ? { it: '', en: '' } : { it: ` ${italianDay('del', day)}`, en: ` of ${day}` }
  return sentence(
    say,
    {
      it: `I pesi sono quelli dello schema ${identifier(id)}, la cui fonte è ${quoted(title)}${date.it}.`,
      en: `The weights are those of the scheme ${identifier(id)}, whose source is ${quoted(title)}${date.en}.`,
    },
    'A.VAL.4w',
  )
}

function illustrative(say: Speech): Sentence {
  return sentence(
    say,
    {
      it: 'I pesi sono puramente illustrativi: nessun atto li fissa, e il punteggio non vale come valutazione.',
      en: 'The weights are made up for illustration: no act fixes them, and the score is no evaluation.',
    },
    'A.VAL.4w',
  )
}

/** Marks that are points go up to the weight. Six equal weights make no hundred, so that on a scale one weight always differs. */
function isWeighted({ weight, highestMark }: Contribution): boolean {
  return weight !== highestMark
}

function contributed(contribution: Contribution, say: Speech): Sentence {
  const { criterion, clause, author, reason } = contribution
  const points = counted(say, contribution.points, POINTS)
  const mark = say.figure(contribution.mark)
  const highest = say.figure(contribution.highestMark)
  const weight = say.figure(contribution.weight)
  const by = said(author, { it: ', attribuito da', en: ', given by' }, say)
  const why = said(reason, { it: '; motivazione:', en: '; reason:' }, say)
  return sentence(
    say,
    {
      it: `Criterio «${criteria[criterion].it}»: voto ${mark} su ${highest}${by}, peso ${weight}, contributo ${points}${why}.`,
      en: `Criterion «${criteria[criterion].en}»: mark ${mark} of ${highest}${by}, weight ${weight}, contribution ${points}${why}.`,
    },
    clause,
  )
}

/** What somebody said, introduced; nothing where nobody said anything. */
function said(words: string | null, introduction: Bilingual, say: Speech): string {
  return words === null || isBlank(words) ? '' : `${introduction[say.locale]} ${quoted(words)}`
}

function risen({ rises, smallest }: WaysToThreshold, say: Speech): readonly Sentence[] {
  if (smallest === null) {
    const words = {
      it: 'Nessun criterio ha, da solo, margine sufficiente per raggiungerla.',
      en: 'No criterion has room enough to reach it alone.',
    }
    return [sentence(say, words, 'A.VAL.4')]
  }
  return [
    ...rises.map((rise) => wouldDo(rise, say)),
    sentence(
      say,
      {
        it: `L’aumento minore è di ${say.figure(smallest.rise)}, nel criterio «${criteria[smallest.criterion].it}».`,
        en: `The smallest rise is ${say.figure(smallest.rise)}, in the criterion «${criteria[smallest.criterion].en}».`,
      },
      criteria[smallest.criterion].clause,
    ),
  ]
}

function wouldDo({ criterion, from, to, rise }: CriterionRise, say: Speech): Sentence {
  const { it, en, clause } = criteria[criterion]
  const [before, after, more] = [say.figure(from), say.figure(to), say.figure(rise)]
  return sentence(
    say,
    {
      it: `A parità degli altri voti basterebbe, nel criterio «${it}», un voto di ${after} invece di ${before} (${more} in più).`,
      en: `With all other marks as they are, a mark of ${after} instead of ${before} (${more} more) in the criterion «${en}» would do.`,
    },
    clause,
  )
}
