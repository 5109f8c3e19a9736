import { defineScoringScheme, type Marks, PARAMETERS, type ScoringScheme, scoreProposal } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { figureWords } from '../../words/figure-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { allMarks, HIGHEST_MARK, IN_POINTS, NO_POINTS, TO_TEN, WEIGHTS } from './made-up-weights'
import { answerOrRefusal } from './refusal'

const THRESHOLD = PARAMETERS.admissionThreshold.value
const WEIGHT = WEIGHTS.coherence

/** The mark which, in every criterion, makes a score at the threshold. */
const MARK = String((THRESHOLD * HIGHEST_MARK) / PARAMETERS.highestScore.value)
const [mark, tooMuch] = [figureWords(MARK), figureWords(`${WEIGHT}.01`)]

const TO_THREE = defineScoringScheme({ ...TO_TEN, id: 'to-three', markScale: { max: 3 } })

/** Cases on the boundary of the score: its two ends, its exactness, and what is no mark. */
export const weightedScore: RuleCases = {
  rule: 'weighted-score',
  cases: [
    scored('0', { it: 'Zero punti in tutti i criteri', en: 'No points for any criterion' }, IN_POINTS, NO_POINTS),
    scored(
      '100',
      {
        it: 'In tutti i criteri il massimo dei punti, pari al peso di ciascuno',
        en: 'For every criterion the highest number of points, its weight',
      },
      IN_POINTS,
      WEIGHTS,
    ),
    scored(
      '15',
      {
        it: `Coerenza: ${WEIGHT} punti, quanto il peso del criterio; zero negli altri`,
        en: `Coherence: ${WEIGHT} points, the weight of the criterion; none for the others`,
      },
      IN_POINTS,
      { ...NO_POINTS, coherence: WEIGHT },
    ),
    scored(
      'mark-out-of-range',
      {
        it: `Coerenza: ${tooMuch.it} punti, un centesimo oltre il peso del criterio`,
        en: `Coherence: ${tooMuch.en} points, a hundredth above the weight of the criterion`,
      },
      IN_POINTS,
      { ...NO_POINTS, coherence: `${WEIGHT}.01` },
    ),
    scored(
      'mark-out-of-range',
      { it: 'Coerenza: un centesimo di punto sotto lo zero', en: 'Coherence: a hundredth of a point below zero' },
      IN_POINTS,
      { ...NO_POINTS, coherence: '-0.01' },
    ),
    scored(
      '65',
      {
        it: `Voto ${mark.it} su ${HIGHEST_MARK} in tutti i criteri, moltiplicato per il peso di ciascuno`,
        en: `A mark of ${mark.en} out of ${HIGHEST_MARK} for every criterion, multiplied by its weight`,
      },
      TO_TEN,
      allMarks(MARK),
    ),
    scored(
      '64.985',
      {
        it: 'Gli stessi voti, con un centesimo in meno per l’analisi SWOT: il totale non è arrotondato',
        en: 'The same marks with a hundredth less for the SWOT analysis: the total is not rounded',
      },
      TO_TEN,
      { ...allMarks(MARK), swotAnalysis: '6.49' },
    ),
    scored(
      '0.3',
      {
        it: 'Un decimo di punto in un criterio e due decimi in un altro, che in virgola mobile non darebbero tre decimi',
        en: 'A tenth of a point for one criterion and two tenths for another, which in floating point are not three tenths',
      },
      IN_POINTS,
      { ...NO_POINTS, coherence: 0.1, innovativeness: 0.2 },
    ),
    scored(
      '200/3',
      {
        it: 'Voto 2 su 3 in tutti i criteri: il totale non ha un numero finito di decimali e resta una frazione',
        en: 'A mark of 2 out of 3 for every criterion: no decimal ends the total, which stays a fraction',
      },
      TO_THREE,
      allMarks(2),
    ),
    scored(
      'invalid-decimal',
      { it: `Voto scritto con la virgola: ${mark.it}`, en: `A mark written with a decimal comma: ${mark.it}` },
      TO_TEN,
      allMarks(mark.it),
    ),
  ],
}

function scored(expected: string, what: BoundaryCase['what'], scheme: ScoringScheme, marks: Marks): BoundaryCase {
  return {
    what,
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const score = scoreProposal(scheme, marks)
        return {
          outcome: score.total,
          codes: [],
          inWords: (locale) => explain(score, { locale }).split('\n').slice(0, 1),
        }
      }),
  }
}
