import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Activity } from '../../model/project'
import type { ActivityFacts, NoFacts } from '../../verdict/facts'
import type { Finding } from '../../verdict/finding'
import { conclude, type Evidence, type RuleResult, ruleBasis } from '../../verdict/rule-result'
import type { Dossier } from './dossier'
import { items, lacks, type Presence, part, text, texts, value } from './presence'

/** What can be found of the activities; `activity` counts from zero. */
export type ProjectActivitiesFinding =
  | Finding<'activities-missing', NoFacts>
  | Finding<'activity-description-missing', ActivityFacts>
  | Finding<'activity-budget-missing', ActivityFacts>
  | Finding<'activity-indicator-missing', ActivityFacts>
  | Finding<'activity-not-feasible', ActivityFacts>
  | Finding<'activity-feasibility-not-stated', ActivityFacts>

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'project-activities',
  clauses: ['A.PROJ.6', 'A.PROJ.6d', 'A.PROJ.5'],
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
export function checkProjectActivities({
  proposal,
  readings,
  closed,
}: Dossier): RuleResult<ProjectActivitiesFinding, 'project-activities'> {
  const evidence: Evidence<ProjectActivitiesFinding> = { findings: [], missing: [] }
  const activities = part(proposal.project, 'activities')
  const any = items(activities, closed)
  if (any !== 'present') {
    lacks(evidence, any, 'project.activities', {
      code: 'activities-missing',
      clause: 'A.PROJ.6d',
      severity: 'blocking',
      facts: {},
    })
  }
  for (const [index, activity] of (activities ?? []).entries()) examine(activity, index, readings, closed, evidence)
  if (any === 'present' && !closed) evidence.missing.push('project.activities')
  return conclude(BASIS, evidence)
}

function examine(
  activity: Draft<Activity>,
  index: number,
  readings: ReadingChoices,
  closed: boolean,
  evidence: Evidence<ProjectActivitiesFinding>,
): void {
  const path = `project.activities[${index}]`
  const about = { clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: index } } as const
  const description = text(activity.description, closed)
  if (description !== 'present') {
    lacks(evidence, description, `${path}.description`, { code: 'activity-description-missing', ...about })
  }
  const measure = measured(activity, readings, closed)
  if (measure !== 'present') {
    // Where a statement would do, it is what is missing once a budget is declared absent.
    const field = activity.budgetEur === null && measure === 'unknown' ? 'budgetStatement' : 'budgetEur'
    lacks(evidence, measure, `${path}.${field}`, { code: 'activity-budget-missing', ...about })
  }
  const indicators = texts(activity.indicators, closed)
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
function measured(
  { budgetEur, budgetStatement }: Draft<Activity>,
  readings: ReadingChoices,
  closed: boolean,
): Presence {
  const budget = value(budgetEur, closed)
  if (budget === 'present' || readings.activityMeasure === 'budget') return budget
  const statement = text(budgetStatement, closed)
  return statement === 'absent' ? budget : statement
}
