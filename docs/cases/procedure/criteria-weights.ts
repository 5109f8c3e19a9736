import { defineScoringScheme, evaluateProposal, PARAMETERS, type SchemeDefinition } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { figureWords } from '../../words/figure-words'
import type { BoundaryCase, RuleCases } from '../boundary-case'
import { NO_POINTS, WEIGHTS } from './made-up-weights'
import { answerOrRefusal, citation } from './refusal'

const TOP = PARAMETERS.highestScore.value
const WEIGHT = WEIGHTS.swotAnalysis
const [under, over] = [figureWords(`${TOP - 1}.99`), figureWords(`${TOP}.01`)]

/** Cases on the boundary of the weights, which the act leaves to the implementing act. */
export const criteriaWeights: RuleCases = {
  rule: 'criteria-weights',
  cases: [
    weighted(
      'weights-sum',
      { it: `Sei pesi che sommano a ${under.it}`, en: `Six weights that sum to ${under.en}` },
      { weights: { ...WEIGHTS, swotAnalysis: `${WEIGHT - 1}.99` } },
    ),
    weighted(
      'accepted',
      { it: `Sei pesi che sommano a ${TOP} esatti`, en: `Six weights that sum to exactly ${TOP}` },
      { weights: WEIGHTS },
    ),
    weighted(
      'weights-sum',
      { it: `Sei pesi che sommano a ${over.it}`, en: `Six weights that sum to ${over.en}` },
      { weights: { ...WEIGHTS, swotAnalysis: `${WEIGHT}.01` } },
    ),
    weighted(
      'weight-not-positive',
      {
        it: `Peso zero per l’analisi SWOT, con gli altri cinque che sommano a ${TOP}`,
        en: `A weight of zero for the SWOT analysis, the five others summing to ${TOP}`,
      },
      { weights: { ...WEIGHTS, coherence: WEIGHTS.coherence + WEIGHT, swotAnalysis: 0 } },
    ),
    weighted(
      'accepted',
      {
        it: `Peso di un centesimo per l’analisi SWOT, con somma ${TOP}`,
        en: `A weight of one hundredth for the SWOT analysis, in a sum of ${TOP}`,
      },
      { weights: { ...WEIGHTS, coherence: `${WEIGHTS.coherence + WEIGHT - 1}.99`, swotAnalysis: '0.01' } },
    ),
    weighted(
      'mark-scale-not-positive',
      { it: 'Scala dei voti con massimo zero', en: 'A scale of marks whose highest is zero' },
      { weights: WEIGHTS, markScale: { max: 0 } },
    ),
    weighted(
      'scheme-source-missing',
      { it: 'Pesi dei quali non è indicata la fonte', en: 'Weights without a named source' },
      { weights: WEIGHTS, source: ' ' },
    ),
    {
      what: {
        it: 'Proposta con i punti di ogni criterio, senza che siano indicati i pesi',
        en: 'A proposal with points for each criterion, and no weights given',
      },
      expected: 'scheme-missing',
      answer: () =>
        answerOrRefusal(() => {
          const { outcome } = evaluateProposal({ proposal: aProposal(), marks: NO_POINTS })
          return { outcome, codes: [], inWords: () => [] }
        }),
    },
  ],
}

function weighted(
  expected: string,
  what: BoundaryCase['what'],
  scheme: Pick<SchemeDefinition, 'weights'> & Partial<SchemeDefinition>,
): BoundaryCase {
  return {
    what,
    expected,
    answer: () =>
      answerOrRefusal(() => {
        const source = 'Weights made up for the boundary cases'
        const { weights } = defineScoringScheme({ id: 'a-case', source, ...scheme })
        const all = Object.values(weights).map((weight) => figureWords(weight))
        return {
          outcome: 'accepted',
          codes: [],
          inWords: (locale) => {
            const listed = all.map((weight) => weight[locale]).join('; ')
            const said = locale === 'it' ? 'Pesi, nell’ordine dei criteri' : 'Weights, in the order of the criteria'
            return [`${said}: ${listed}. (${citation('A.VAL.4w', locale)})`]
          },
        }
      }),
  }
}
