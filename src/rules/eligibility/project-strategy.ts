import type { Draft } from '../../model/draft'
import type { SwotAnalysis } from '../../model/project'
import type { NoFacts, QuadrantFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { lacks, part, text, texts, value } from './presence'

/** What can be found of strategy and SWOT analysis. */
export type ProjectStrategyFinding =
  | Finding<'strategy-missing', NoFacts>
  | Finding<'swot-missing', NoFacts>
  | Finding<'swot-quadrant-empty', QuadrantFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'project-strategy',
  clauses: ['A.PROJ.6', 'A.PROJ.6a', 'A.PROJ.5'],
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
export function checkProjectStrategy({
  proposal,
  closed,
}: Dossier): RuleResult<ProjectStrategyFinding, 'project-strategy'> {
  const evidence: Evidence<ProjectStrategyFinding> = { findings: [], missing: [] }
  const { project } = proposal
  const strategy = text(part(project, 'strategy'), closed)
  if (strategy !== 'present') {
    lacks(evidence, strategy, 'project.strategy', {
      code: 'strategy-missing',
      clause: 'A.PROJ.6a',
      severity: 'blocking',
      facts: {},
    })
  }
  const swot = part(project, 'swot')
  const empty = emptyQuadrants(swot ?? {})
  if (empty.length === QUADRANTS.length) {
    const nothing =
      swot == null
        ? value(swot, closed)
        : empty.every((quadrant) => swot[quadrant] === null)
          ? 'absent'
          : value(undefined, closed)
    lacks(evidence, nothing, 'project.swot', {
      code: 'swot-missing',
      clause: 'A.PROJ.6a',
      severity: 'blocking',
      facts: {},
    })
  } else if (closed) {
    for (const quadrant of empty) {
      const path = `project.swot.${quadrant}`
      evidence.findings.push({
        code: 'swot-quadrant-empty',
        clause: 'A.PROJ.6a',
        severity: 'note',
        facts: { quadrant },
        path,
      })
    }
  }
  return conclude(BASIS, evidence)
}

function emptyQuadrants(swot: Draft<SwotAnalysis>): readonly (keyof SwotAnalysis)[] {
  return QUADRANTS.filter((quadrant) => texts(swot[quadrant], true) === 'absent')
}
