import type { NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { lacks, part, texts } from './presence'

/**
 * What can be found of the elements of innovativeness and competitiveness.
 *
 * @example
 * ```ts
 * import { checkInnovationElements, type InnovationElementsFinding, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const lacking = (competitivenessElements: string[]): InnovationElementsFinding | undefined => {
 *   const project = { innovationElements: ['Tintura senza acqua'], competitivenessElements }
 *   const { findings } = checkInnovationElements(openDossier({ id: 'p-001', submission, beneficiary, project }))
 *   return findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * lacking(['Consegna in due giorni']) // => undefined
 * lacking([' '])?.code // => 'competitiveness-element-missing'
 * lacking([' '])?.path // => 'project.competitivenessElements'
 * ```
 */
export type InnovationElementsFinding =
  | Finding<'innovation-element-missing', NoFacts>
  | Finding<'competitiveness-element-missing', NoFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'innovation-elements',
  clauses: ['A.PROJ.6c', 'A.PROJ.6'],
  readings: ['innovationElements'],
})

/**
 * Does the project hold elements of innovativeness and of competitiveness?
 *
 * "la presenza degli elementi di innovatività e competitività" (A.PROJ.6c): both by default, either under
 * `innovationElements: 'either'`. Whether they give an advantage on the market is for the panel.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkInnovationElements, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 *   project: { innovationElements: ['Tintura senza acqua'] },
 * } as const
 * checkInnovationElements(openDossier(proposal)).outcome // => 'violated'
 * checkInnovationElements(openDossier(proposal, { readings: { innovationElements: 'either' } })).outcome // => 'satisfied'
 * ```
 */
export function checkInnovationElements({
  proposal,
  readings,
  closed,
  completeLists,
}: Dossier): RuleResult<InnovationElementsFinding, 'innovation-elements'> {
  const evidence: Evidence<InnovationElementsFinding> = { findings: [], missing: [] }
  const { project } = proposal
  const innovation = texts(
    part(project, 'innovationElements'),
    closed || completeLists.has('project.innovationElements'),
  )
  const competitiveness = texts(
    part(project, 'competitivenessElements'),
    closed || completeLists.has('project.competitivenessElements'),
  )
  if (readings.innovationElements === 'either' && (innovation === 'present' || competitiveness === 'present')) {
    return conclude(BASIS, evidence)
  }
  const about = { clause: 'A.PROJ.6c', severity: 'blocking', facts: {} } as const
  // Where either is enough, one that may still come keeps the question open, whatever the other says.
  const open = readings.innovationElements === 'either' && (innovation === 'unknown' || competitiveness === 'unknown')
  if (innovation === 'unknown' || (innovation === 'absent' && !open)) {
    lacks(evidence, innovation, 'project.innovationElements', { code: 'innovation-element-missing', ...about })
  }
  if (competitiveness === 'unknown' || (competitiveness === 'absent' && !open)) {
    lacks(evidence, competitiveness, 'project.competitivenessElements', {
      code: 'competitiveness-element-missing',
      ...about,
    })
  }
  return conclude(BASIS, evidence)
}
