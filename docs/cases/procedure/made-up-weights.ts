import { defineScoringScheme, type Marks, PARAMETERS, type SchemeDefinition } from 'filiere-lombardia'

/** Weights of the cases: the act fixes none, and these are from no act. */
export const WEIGHTS = {
  coherence: 15,
  innovativeness: 20,
  sustainability: 20,
  partnershipBreadth: 15,
  representativeness: 15,
  swotAnalysis: 15,
} as const satisfies SchemeDefinition['weights']

const source = 'Weights made up for the boundary cases: no act fixes them'

/** Marks are points, up to the weight of the criterion. */
export const IN_POINTS = defineScoringScheme({ id: 'in-points', source, weights: WEIGHTS })

/** The highest mark of {@link TO_TEN}. */
export const HIGHEST_MARK = 10

/** Marks from 0 to 10, multiplied by the weight of the criterion. */
export const TO_TEN = defineScoringScheme({ id: 'to-ten', source, weights: WEIGHTS, markScale: { max: HIGHEST_MARK } })

/** One mark for every criterion. */
export function allMarks(mark: Marks['coherence']): Marks {
  return {
    coherence: mark,
    innovativeness: mark,
    sustainability: mark,
    partnershipBreadth: mark,
    representativeness: mark,
    swotAnalysis: mark,
  }
}

/** No points for any criterion. */
export const NO_POINTS = allMarks(PARAMETERS.lowestScore.value)

/** Five criteria at these points, so that the sixth brings a total near the threshold. */
const FIVE = { coherence: 10, innovativeness: 15, sustainability: 15, partnershipBreadth: 10, representativeness: 10 }
const SUM_OF_FIVE = Object.values(FIVE).reduce((sum, points) => sum + points, 0)

/** Marks in points that sum to exactly a total, written as a decimal; the SWOT analysis takes what the five leave. */
export function pointsOf(total: string): Marks {
  const [whole = '', decimals] = total.split('.')
  const rest = String(Number(whole) - SUM_OF_FIVE)
  return { ...FIVE, swotAnalysis: decimals === undefined ? rest : `${rest}.${decimals}` }
}
