import type { NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { items, lacks, part, text } from './presence'

/**
 * What can be found of the common objective.
 *
 * @example
 * ```ts
 * import { checkCommonObjective, type CommonObjectiveFinding, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', commonObjective: 'Tracciare la seta', purposes: [], parties: [] },
 * } as const
 * const undeclared = (purposes: 'note' | 'required'): CommonObjectiveFinding | undefined =>
 *   checkCommonObjective(openDossier(proposal, { readings: { purposes } })).findings.find(
 *     (finding) => finding.code === 'purpose-not-declared',
 *   )
 * undeclared('note')?.severity // => 'note'
 * undeclared('required')?.severity // => 'blocking'
 * undeclared('required')?.path // => 'beneficiary.purposes'
 * ```
 */
export type CommonObjectiveFinding =
  | Finding<'common-objective-missing', NoFacts>
  | Finding<'purpose-not-declared', NoFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'common-objective',
  clauses: ['A.BEN.3b', 'A.FIN.1', 'R.21'],
  readings: ['purposes'],
})

/**
 * Do the enterprises declare one common objective, and which purposes of the call it answers to?
 *
 * "accumunate da un medesimo obiettivo rispondente alle finalità del presente provvedimento" (A.BEN.3b). The code looks whether
 * an objective is stated; whether it answers to the purposes is for the panel. A proposal that names no purpose is noted by
 * default, and refused under `purposes: 'required'`.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkCommonObjective, openDossier } from 'filiere-lombardia'
 *
 * const declaring = (commonObjective: string) =>
 *   checkCommonObjective(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', commonObjective, purposes: ['identify-new'], parties: [] },
 *     }),
 *   ).outcome
 * declaring('Tracciare la seta dal bozzolo al capo') // => 'satisfied'
 * declaring(' ') // => 'violated'
 * ```
 */
export function checkCommonObjective({
  proposal,
  readings,
  closed,
  completeLists,
}: Dossier): RuleResult<CommonObjectiveFinding, 'common-objective'> {
  const evidence: Evidence<CommonObjectiveFinding> = { findings: [], missing: [] }
  // Every proposal has a beneficiary: it cannot be declared absent.
  const beneficiary = proposal.beneficiary ?? undefined
  const objective = text(part(beneficiary, 'commonObjective'), closed)
  if (objective !== 'present') {
    lacks(evidence, objective, 'beneficiary.commonObjective', {
      code: 'common-objective-missing',
      clause: 'A.BEN.3b',
      severity: 'blocking',
      facts: {},
    })
  }
  const purpose = items(part(beneficiary, 'purposes'), closed || completeLists.has('beneficiary.purposes'))
  if (purpose === 'absent' || (purpose === 'unknown' && readings.purposes === 'required')) {
    lacks(evidence, purpose, 'beneficiary.purposes', {
      code: 'purpose-not-declared',
      clause: 'A.FIN.1',
      severity: readings.purposes === 'required' ? 'blocking' : 'note',
      facts: {},
    })
  }
  return conclude(BASIS, evidence)
}
