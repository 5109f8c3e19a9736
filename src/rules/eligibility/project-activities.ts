import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Activity } from '../../model/project'
import type { ActivityFacts, NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { items, lacks, part, text, texts, value } from './presence'

/**
 * What can be found of the activities; `activity` counts from zero.
 *
 * @example
 * ```ts
 * import { checkProjectActivities, openDossier, type ProjectActivitiesFinding } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const beneficiary = { kind: 'partnership', parties: [] } as const
 * const found = (technicalFeasibility: string | null): ProjectActivitiesFinding | undefined => {
 *   const activity = { description: 'Linea pilota', budgetEur: '0', indicators: ['Metri tinti'], technicalFeasibility }
 *   const dossier = openDossier({ id: 'p-001', submission, beneficiary, project: { activities: [activity] } })
 *   return checkProjectActivities(dossier).findings.find((finding) => finding.code !== 'facts-not-stated')
 * }
 * found(' ')?.code // => 'activity-feasibility-not-stated'
 * found(' ')?.severity // => 'review'
 * found(null)?.code // => 'activity-not-feasible'
 * found(null)?.severity // => 'blocking'
 * found(null)?.path // => 'project.activities[0].technicalFeasibility'
 * ```
 */
export type ProjectActivitiesFinding =
  | Finding<'activities-missing', NoFacts>
  | Finding<'activity-description-missing', ActivityFacts>
  | Finding<'activity-budget-missing', ActivityFacts>
  | Finding<'activity-indicator-missing', ActivityFacts>
  | Finding<'activity-not-feasible', ActivityFacts>
  | Finding<'activity-feasibility-not-stated', ActivityFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'project-activities',
  clauses: ['A.PROJ.6d', 'A.PROJ.6', 'A.PROJ.5'],
  readings: ['activityMeasure'],
})

/**
 * Are the activities described, measurable in money, and with indicators?
 *
 * "la descrizione chiara delle attività che devono essere realizzabili sul piano tecnico e misurabili sul piano finanziario e
 * corredate da indicatori di realizzazione" (A.PROJ.6d): at least one activity, and for each a description, a budget (zero
 * serves) and an indicator; `activityMeasure` can take a statement for the budget. Technical feasibility is for the panel: not
 * stated, it asks for a look; declared absent (`null`), it breaks the rule.
 *
 * @param dossier a proposal, opened
 *
 * @example
 * ```ts
 * import { checkProjectActivities, openDossier } from 'filiere-lombardia'
 *
 * const withIndicators = (indicators: string[]) =>
 *   checkProjectActivities(
 *     openDossier({
 *       id: 'p-001',
 *       submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *       beneficiary: { kind: 'partnership', parties: [] },
 *       project: { activities: [{ description: 'Linea pilota', budgetEur: '0', indicators }] },
 *     }),
 *   ).outcome
 * withIndicators(['Metri tinti al giorno']) // => 'satisfied'
 * withIndicators([]) // => 'violated'
 * ```
 */
export function checkProjectActivities(dossier: Dossier): RuleResult<ProjectActivitiesFinding, 'project-activities'> {
  const evidence: Evidence<ProjectActivitiesFinding> = { findings: [], missing: [] }
  const { proposal, closed, completeLists } = dossier
  const activities = part(proposal.project, 'activities')
  const ended = closed || activities === null || completeLists.has('project.activities')
  const any = items(activities, ended)
  if (any === 'absent') {
    lacks(evidence, any, 'project.activities', {
      code: 'activities-missing',
      clause: 'A.PROJ.6d',
      severity: 'blocking',
      facts: {},
    })
  }
  for (const [index, activity] of (activities ?? []).entries()) examine(activity, index, dossier, evidence)
  if (!ended) evidence.missing.push('project.activities')
  return conclude(BASIS, evidence)
}

function examine(
  activity: Draft<Activity>,
  index: number,
  { readings, closed, completeLists }: Dossier,
  evidence: Evidence<ProjectActivitiesFinding>,
): void {
  const path = `project.activities[${index}]` as const
  const about = { clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: index } } as const
  const description = text(activity.description, closed)
  if (description !== 'present') {
    lacks(evidence, description, `${path}.description`, { code: 'activity-description-missing', ...about })
  }
  examineMeasure(activity, path, readings, closed, evidence, { code: 'activity-budget-missing', ...about })
  const indicators = texts(activity.indicators, closed || completeLists.has(`${path}.indicators`))
  if (indicators !== 'present') {
    lacks(evidence, indicators, `${path}.indicators`, { code: 'activity-indicator-missing', ...about })
  }
  if (activity.technicalFeasibility === null) {
    evidence.findings.push({ code: 'activity-not-feasible', ...about, path: `${path}.technicalFeasibility` })
  } else if (text(activity.technicalFeasibility, closed) !== 'present') {
    const remark = { code: 'activity-feasibility-not-stated', ...about, severity: 'review' } as const
    if (closed) evidence.findings.push({ ...remark, path: `${path}.technicalFeasibility` })
    else evidence.missing.push(`${path}.technicalFeasibility`)
  }
}

/** Whether the financial measure of an activity is there, as the reading `activityMeasure` asks. */
function examineMeasure(
  { budgetEur, budgetStatement }: Draft<Activity>,
  path: `project.activities[${number}]`,
  { activityMeasure }: ReadingChoices,
  closed: boolean,
  evidence: Evidence<ProjectActivitiesFinding>,
  finding: ProjectActivitiesFinding,
): void {
  const budget = value(budgetEur, closed)
  const statement = activityMeasure === 'budget' ? 'absent' : text(budgetStatement, closed)
  if (budget === 'present' || statement === 'present') return
  if (budget === 'absent' && statement === 'absent') lacks(evidence, budget, `${path}.budgetEur`, finding)
  // Either would do, and whichever may still come keeps the question open.
  if (budget === 'unknown') evidence.missing.push(`${path}.budgetEur`)
  if (statement === 'unknown') evidence.missing.push(`${path}.budgetStatement`)
}
