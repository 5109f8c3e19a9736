import { type Evaluation, evaluateProposal, type Marks, PARAMETERS, type Proposal } from 'filiere-lombardia'
import { aProposal } from '../../../test/worked-cases/a-proposal'
import { IN_POINTS, pointsOf } from './made-up-weights'

/** The first proposal of the cases on the list, filed on 10 May 2022, and one filed a day later. */
export const A = aProposal({ id: 'A' })
export const B = aProposal({
  id: 'B',
  submission: { submittedAt: '2022-05-11T10:00:00+02:00', channel: 'webtelemaco' },
})

/** Marks that make exactly the threshold. */
const AT_THRESHOLD = pointsOf(String(PARAMETERS.admissionThreshold.value))

/** The evaluation of a proposal, with marks that make exactly the threshold unless others are given. */
export function evaluationOf(proposal: Proposal, marks: Marks | undefined = AT_THRESHOLD): Evaluation {
  return evaluateProposal({ proposal, scheme: IN_POINTS, marks })
}
