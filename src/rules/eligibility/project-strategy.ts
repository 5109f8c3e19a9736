import type { Draft } from '../../model/draft'
import type { SwotAnalysis } from '../../model/project'
import type { Stated } from '../../model/stated'
import type { NoFacts, QuadrantFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { lacks, part, text, texts, value } from './presence'

/**
 * What can be found of strategy and SWOT analysis.
 *
 * @example
 * ```ts
 * import { checkProjectStrategy, openDossier, type ProjectStrategyFinding } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const found = (threat: string): ProjectStrategyFinding | undefined => {
 *   const swot = { strengths: ['Competenze'], weaknesses: ['Energia'], opportunities: ['Export'], threats: [threat] }
 *   const project = { strategy: 'Consolidare la filiera', swot }
 *   const { findings } = checkProjectStrategy(openDossier({ id: 'p-001', submission, beneficiary, project }))
 *   return findings.find((finding) => finding.code === 'swot-quadrant-empty')
 * }
 * found('Dazi') // => undefined
 * found(' ')?.facts // => { quadrant: 'threats' }
 * found(' ')?.severity // => 'note'
 * ```
 */
export type ProjectStrategyFinding =
  | Finding<'strategy-missing', NoFacts>
  | Finding<'swot-missing', NoFacts>
  | Finding<'swot-quadrant-empty', QuadrantFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'project-strategy',
  clauses: ['A.PROJ.6a', 'A.PROJ.6', 'A.PROJ.5'],
  readings: [],
})

const QUADRANTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const

/**
 * Does the project describe its strategy, starting from a SWOT analysis?
 *
 * "la descrizione della strategia di sviluppo, consolidamento, riconversione a partire dall'analisi swot" (A.PROJ.6a). An analysis
 * that says something in one quadrant is there; empty quadrants are noted. How good it is, criterion f judges: no analysis is
 * a missing element, a poor one a low mark.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkProjectStrategy, openDossier } from 'filiere-lombardia'
 *
 * const withStrengths = (strengths: string[]) =>
 *   checkProjectStrategy(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *       project: { strategy: 'Consolidare la filiera', swot: { strengths } },
 *     }),
 *   ).outcome
 * withStrengths(['Competenze diffuse']) // => 'satisfied'
 * withStrengths([]) // => 'violated'
 * ```
 */
export function checkProjectStrategy(dossier: Dossier): RuleResult<ProjectStrategyFinding, 'project-strategy'> {
  const evidence: Evidence<ProjectStrategyFinding> = { findings: [], missing: [] }
  const { project } = dossier.proposal
  const strategy = text(part(project, 'strategy'), dossier.closed)
  if (strategy !== 'present') {
    lacks(evidence, strategy, 'project.strategy', {
      code: 'strategy-missing',
      clause: 'A.PROJ.6a',
      severity: 'blocking',
      facts: {},
    })
  }
  examineSwot(part(project, 'swot'), dossier, evidence)
  return conclude(BASIS, evidence)
}

/** Whether the SWOT analysis says something; a part of it that says nothing is noted. */
function examineSwot(
  swot: Stated<Draft<SwotAnalysis>>,
  { closed, completeLists }: Dossier,
  evidence: Evidence<ProjectStrategyFinding>,
): void {
  const missing = { code: 'swot-missing', clause: 'A.PROJ.6a', severity: 'blocking', facts: {} } as const
  if (swot == null) {
    const ended = closed || QUADRANTS.every((quadrant) => completeLists.has(`project.swot.${quadrant}`))
    lacks(evidence, value(swot, ended), 'project.swot', missing)
    return
  }
  const quadrants = QUADRANTS.map((quadrant) => {
    const path = `project.swot.${quadrant}` as const
    return { quadrant, path, presence: texts(swot[quadrant], closed || completeLists.has(path)) }
  })
  const open = quadrants.filter(({ presence }) => presence === 'unknown')
  const empty = quadrants.filter(({ presence }) => presence === 'absent')
  if (empty.length === QUADRANTS.length) {
    lacks(evidence, 'absent', 'project.swot', missing)
    return
  }
  if (open.length + empty.length === QUADRANTS.length) evidence.missing.push(...open.map(({ path }) => path))
  for (const { quadrant, path } of empty) {
    const remark = { code: 'swot-quadrant-empty', clause: 'A.PROJ.6a', severity: 'note' } as const
    evidence.findings.push({ ...remark, facts: { quadrant }, path })
  }
}
