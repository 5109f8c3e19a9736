import { interventionFields as listedFields } from '../../act/enumerations'
import { minimumInterventionFields } from '../../act/figures'
import { keeps } from '../../values/bound'
import type { CoverageFacts, NoFacts, RequiredFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { lacks, part, texts, value } from './presence'

/**
 * What can be found of the fields of intervention.
 *
 * @example
 * ```ts
 * import { checkInterventionFields, type InterventionFieldsFinding, openDossier } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const project = { interventionFields: [], otherFields: ['space'] }
 * const proposal = { id: 'p-001', submission, beneficiary, project }
 * const found = (interventionFields: 'mandatory' | 'priority'): InterventionFieldsFinding | undefined => {
 *   const { findings } = checkInterventionFields(openDossier(proposal, { readings: { interventionFields } }))
 *   return findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * found('mandatory')?.code // => 'intervention-field-missing'
 * found('mandatory')?.facts // => { required: 1 }
 * found('priority')?.code // => 'only-other-fields'
 * found('priority')?.severity // => 'note'
 * ```
 */
export type InterventionFieldsFinding =
  | Finding<'intervention-fields-chosen', CoverageFacts>
  | Finding<'intervention-field-missing', RequiredFacts>
  | Finding<'only-other-fields', NoFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'intervention-fields',
  clauses: ['A.PROJ.6b', 'A.AMB.0', 'A.AMB.a', 'A.AMB.b', 'A.AMB.c', 'A.AMB.d', 'A.AMB.e', 'A.AMB.x'],
  readings: ['interventionFields', 'interventionExamples'],
})

/**
 * Does the project choose at least one of the five fields of intervention?
 *
 * "la scelta di uno o più ambiti di intervento tra quelli individuati" (A.PROJ.6b). Other themes may stand beside them
 * ("prioritariamente", A.AMB.0), not in their place; under `interventionFields: 'priority'` they may. The examples of each field
 * are never a test (A.AMB.x).
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkInterventionFields, openDossier, type InterventionField } from 'filiere-lombardia'
 *
 * const choosing = (interventionFields: InterventionField[]) =>
 *   checkInterventionFields(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *       project: { interventionFields, otherFields: ['space'] },
 *     }),
 *   ).outcome
 * choosing(['innovation']) // => 'satisfied'
 * choosing([]) // => 'violated'
 * ```
 */
export function checkInterventionFields({
  proposal,
  readings,
  closed,
  completeLists,
}: Dossier): RuleResult<InterventionFieldsFinding, 'intervention-fields'> {
  const evidence: Evidence<InterventionFieldsFinding> = { findings: [], missing: [] }
  const { value: required, bound, clause } = minimumInterventionFields
  const fields = part(proposal.project, 'interventionFields')
  // What is none of the five is another theme, whoever wrote it among them.
  const chosen = [...new Set(fields ?? [])].filter((field) => Object.hasOwn(listedFields, field))
  const others = texts(part(proposal.project, 'otherFields'), closed || completeLists.has('project.otherFields'))
  if (keeps(bound, chosen.length - required)) {
    evidence.findings.push({
      code: 'intervention-fields-chosen',
      clause,
      severity: 'note',
      facts: { covered: chosen, required },
    })
  } else if (readings.interventionFields === 'priority' && others === 'present') {
    const path = 'project.interventionFields'
    evidence.findings.push({ code: 'only-other-fields', clause: 'A.AMB.0', severity: 'note', facts: {}, path })
  } else {
    const finding = { code: 'intervention-field-missing', clause, severity: 'blocking', facts: { required } } as const
    // None of the five is there; in a draft one may still come, unless the list is declared absent.
    const listed = value(fields === null ? null : undefined, closed || completeLists.has('project.interventionFields'))
    // Where other themes would do, they keep the question open.
    const othersMayCome = readings.interventionFields === 'priority' && others === 'unknown'
    if (listed === 'unknown' || !othersMayCome) lacks(evidence, listed, 'project.interventionFields', finding)
    if (othersMayCome) evidence.missing.push('project.otherFields')
  }
  return conclude(BASIS, evidence)
}
