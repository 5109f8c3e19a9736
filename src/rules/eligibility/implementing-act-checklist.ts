import type { ElementFacts, NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, notApplicable, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'

/**
 * What can be found of the elements that the implementing act requires.
 *
 * @example
 * ```ts
 * import { checkImplementingAct, type ImplementingActChecklistFinding, openDossier } from 'filiere-lombardia'
 *
 * const proposal = {
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [] },
 * } as const
 * const lacking = (present: boolean | null): ImplementingActChecklistFinding | undefined =>
 *   checkImplementingAct(
 *     openDossier({ ...proposal, implementingActChecklist: [{ id: 'annex-1', present }] }),
 *   ).findings.find((finding) => finding.code === 'checklist-element-missing')
 * lacking(true) // => undefined
 * lacking(null)?.facts // => { id: 'annex-1', label: null }
 * lacking(null)?.path // => 'implementingActChecklist[0].present'
 * checkImplementingAct(openDossier(proposal)).findings[0]?.code // => 'checklist-not-supplied'
 * ```
 */
export type ImplementingActChecklistFinding =
  | Finding<'checklist-not-supplied', NoFacts>
  | Finding<'checklist-element-missing', ElementFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'implementing-act-checklist',
  clauses: ['A.F1.1', 'R.16'],
  readings: [],
})

/**
 * Does the proposal hold every element that the implementing act requires?
 *
 * "deve contenere tutti gli elementi richiesti dal provvedimento attuativo" (A.F1.1). Those elements are not in the resolution:
 * they come as a checklist with the proposal. Without one the rule does not apply, and says so in a finding to be reviewed.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkImplementingAct, openDossier } from 'filiere-lombardia'
 *
 * const holding = (present: boolean | undefined) =>
 *   checkImplementingAct(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *       implementingActChecklist: [{ id: 'annex-1', present }],
 *     }),
 *   ).outcome
 * holding(true) // => 'satisfied'
 * holding(false) // => 'violated'
 * holding(undefined) // => 'undetermined'
 * ```
 */
export function checkImplementingAct({
  proposal,
  closed,
  completeLists,
}: Dossier): RuleResult<ImplementingActChecklistFinding, 'implementing-act-checklist'> {
  const checklist = proposal.implementingActChecklist
  const ended = closed || checklist === null || completeLists.has('implementingActChecklist')
  if (checklist == null && ended) {
    return notApplicable(BASIS, [{ code: 'checklist-not-supplied', clause: 'A.F1.1', severity: 'review', facts: {} }])
  }
  const evidence: Evidence<ImplementingActChecklistFinding> = { findings: [], missing: [] }
  for (const [index, { id, label, present }] of (checklist ?? []).entries()) {
    const path = `implementingActChecklist[${index}].present` as const
    if (present === undefined) evidence.missing.push(path)
    else if (present !== true) {
      const facts = { id: id ?? '', label: label ?? null }
      evidence.findings.push({ code: 'checklist-element-missing', clause: 'A.F1.1', severity: 'blocking', facts, path })
    }
  }
  if (!ended) evidence.missing.push('implementingActChecklist')
  return conclude(BASIS, evidence)
}
