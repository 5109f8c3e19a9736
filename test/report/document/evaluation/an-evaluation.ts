import { defineScoringScheme, type Evaluation, type EvaluationInput, evaluateProposal } from 'filiere-lombardia'
import type { ByCriterion } from '../../../../src/model/scoring-scheme'
import { CRITERIA } from '../../../../src/rules/scoring/scheme'
import { aProposal } from '../../../worked-cases/a-proposal'

/** A scheme under which marks are weighed: on a scale of ten, the weights of no act. */
export const scheme = defineScoringScheme({
  id: 'made-up',
  source: 'Pesi di prova',
  weights: {
    coherence: '15',
    innovativeness: '20',
    sustainability: '20',
    partnershipBreadth: '15',
    representativeness: '15',
    swotAnalysis: '15',
  },
  markScale: { max: '10' },
})

/** One mark for all criteria: the total is ten times the mark. */
export function all<Value>(value: Value): ByCriterion<Value> {
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, value])) as ByCriterion<Value>
}

/** What follows for a proposal without a defect, on the threshold; with what is given in place. */
export function anEvaluation(changes: Partial<EvaluationInput> = {}): Evaluation {
  return evaluateProposal({
    proposal: aProposal(),
    scheme,
    marks: all({ value: '6.5', author: 'Nucleo', reason: 'Buona prova' }),
    ...changes,
  })
}
