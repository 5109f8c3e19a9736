import { type Evaluation, evaluateProposal, findLeadConflicts, type LeadConflict, leadRecord } from 'filiere-lombardia'
import { readFilings, readPanel, readScheme } from './read'

/** One answer for each filing, and the leads that lead more than one. */
export interface EvaluatedFilings {
  readonly evaluations: readonly Evaluation[]
  readonly leadConflicts: readonly LeadConflict[]
}

/** The filings as evaluated, with the panel's marks and the days of examination. */
export function evaluateFilings(): EvaluatedFilings {
  const proposals = readFilings()
  const scheme = readScheme()
  const panel = readPanel()
  const leadConflicts = findLeadConflicts(proposals.map((proposal) => leadRecord(proposal)))
  const evaluations = proposals.map((proposal) =>
    evaluateProposal({ proposal, scheme, leadConflicts, ...panel[proposal.id] }),
  )
  return { evaluations, leadConflicts }
}
