import { describe, expect, it, test } from 'vitest'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { Draft } from '../../../src/model/draft'
import type { Activity, Project } from '../../../src/model/project'
import type { Stated } from '../../../src/model/stated'
import { checkProjectActivities } from '../../../src/rules/eligibility/project-activities'
import type { ListPath } from '../../../src/values/fact-path'
import { drafted, filed } from './dossiers'
import { notStated, type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const ACTIVITIES = 'project.activities'
const FIRST = `${ACTIVITIES}[0]` as const
const about = { clause: 'A.PROJ.6d', severity: 'blocking', facts: { activity: 0 } } as const

const none = { ...about, code: 'activities-missing', facts: {}, path: ACTIVITIES } as const
const noDescription = { ...about, code: 'activity-description-missing', path: `${FIRST}.description` } as const
const noBudget = { ...about, code: 'activity-budget-missing', path: `${FIRST}.budgetEur` } as const
const noIndicator = { ...about, code: 'activity-indicator-missing', path: `${FIRST}.indicators` } as const
const notFeasible = { ...about, code: 'activity-not-feasible', path: `${FIRST}.technicalFeasibility` } as const
const feasibilityNotStated = {
  ...about,
  code: 'activity-feasibility-not-stated',
  severity: 'review',
  path: `${FIRST}.technicalFeasibility`,
} as const

const COMPLETE: Activity = {
  description: 'Linea pilota',
  technicalFeasibility: 'Prototipo provato',
  budgetEur: '250000.00',
  indicators: ['metri tinti al giorno'],
}

const orStatement = { activityMeasure: 'budget-or-statement' } as const

function whenFiled(project: Stated<Project>, readings: ReadingSelection = {}): Verdict {
  return verdict(checkProjectActivities(filed({ project }, { readings })))
}

/** A project with one activity, complete but for these changes. */
function planning(changes: Partial<Activity>, readings?: ReadingSelection): Verdict {
  return whenFiled({ activities: [{ ...COMPLETE, ...changes }] }, readings)
}

describe('a filed project', () => {
  const rows: readonly Row<Stated<Project>>[] = [
    ['with one activity meets the rule', { activities: [COMPLETE] }, satisfied()],
    ['with two activities meets it', { activities: [COMPLETE, COMPLETE] }, satisfied()],
    ['with no activity breaks it', { activities: [] }, violated(none)],
    ['that declares its activities absent breaks it', { activities: null }, violated(none)],
    ['that says nothing of activities breaks it', {}, violated(none)],
    ['that is not there breaks it', undefined, violated(none)],
    ['that is declared absent breaks it', null, violated(none)],
    [
      'has the defects of the second activity told by its place',
      { activities: [COMPLETE, { ...COMPLETE, budgetEur: null, indicators: [] }] },
      violated(
        { ...noBudget, facts: { activity: 1 }, path: `${ACTIVITIES}[1].budgetEur` },
        { ...noIndicator, facts: { activity: 1 }, path: `${ACTIVITIES}[1].indicators` },
      ),
    ],
  ]
  it.each(rows)('%s', (_, project, says) => {
    expect(whenFiled(project)).toStrictEqual(says)
  })
})

describe('an activity of a filed project', () => {
  const rows: readonly Row<Partial<Activity>>[] = [
    ['without a description is not described', { description: undefined }, violated(noDescription)],
    ['with a blank description is not', { description: ' \n' }, violated(noDescription)],
    ['that declares its description absent is not', { description: null }, violated(noDescription)],
    ['with a budget of zero is measurable', { budgetEur: '0' }, satisfied()],
    ['with a budget of zero, as a number, is measurable', { budgetEur: 0 }, satisfied()],
    ['without a budget is not', { budgetEur: undefined }, violated(noBudget)],
    ['that declares its budget absent is not', { budgetEur: null }, violated(noBudget)],
    [
      'with a measure in words is not',
      { budgetEur: null, budgetStatement: 'a carico dei partner' },
      violated(noBudget),
    ],
    ['with one indicator among blank ones has one', { indicators: ['', 'kpi'] }, satisfied()],
    ['with blank indicators has none', { indicators: ['', ' '] }, violated(noIndicator)],
    ['with an empty list of indicators has none', { indicators: [] }, violated(noIndicator)],
    ['that declares its indicators absent has none', { indicators: null }, violated(noIndicator)],
    ['that says nothing of indicators has none', { indicators: undefined }, violated(noIndicator)],
    [
      'whose feasibility is not stated asks for a look',
      { technicalFeasibility: undefined },
      satisfied(feasibilityNotStated),
    ],
    ['whose feasibility is blank asks for a look', { technicalFeasibility: ' ' }, satisfied(feasibilityNotStated)],
    ['that declares feasibility absent is not feasible', { technicalFeasibility: null }, violated(notFeasible)],
    [
      'with nothing at all has every defect told',
      { description: null, technicalFeasibility: undefined, budgetEur: null, indicators: null },
      violated(noDescription, noBudget, noIndicator, feasibilityNotStated),
    ],
  ]
  it.each(rows)('%s', (_, changes, says) => {
    expect(planning(changes)).toStrictEqual(says)
  })
})

describe('the reading `activityMeasure: budget-or-statement`', () => {
  const rows: readonly Row<Partial<Activity>>[] = [
    ['takes a budget', {}, satisfied()],
    ['takes a statement', { budgetEur: undefined, budgetStatement: 'a carico dei partner' }, satisfied()],
    ['takes a statement where there is no budget', { budgetEur: null, budgetStatement: 'nessun onere' }, satisfied()],
    ['takes a budget where there is no statement', { budgetStatement: null }, satisfied()],
    ['does not take a blank statement', { budgetEur: undefined, budgetStatement: ' ' }, violated(noBudget)],
    ['does not take neither', { budgetEur: undefined }, violated(noBudget)],
    ['does not take neither, as declared', { budgetEur: null, budgetStatement: null }, violated(noBudget)],
  ]
  it.each(rows)('%s', (_, changes, says) => {
    expect(planning(changes, orStatement)).toStrictEqual(says)
  })
})

describe('a project in a draft', () => {
  function inDraft(project: Stated<Draft<Project>>, readings: ReadingSelection = {}): Verdict {
    return verdict(checkProjectActivities(drafted({ project }, { readings })))
  }

  const projects: readonly Row<Stated<Draft<Project>>>[] = [
    ['may still plan', undefined, undetermined(ACTIVITIES)],
    ['may still plan while its list is empty', { activities: [] }, undetermined(ACTIVITIES)],
    ['plans nothing where that is declared', { activities: null }, violated(none)],
    ['with a complete activity may still get another', { activities: [COMPLETE] }, undetermined(ACTIVITIES)],
    [
      'may still say everything of an activity',
      { activities: [{}] },
      undetermined(
        `${FIRST}.description`,
        `${FIRST}.budgetEur`,
        `${FIRST}.indicators`,
        `${FIRST}.technicalFeasibility`,
        ACTIVITIES,
      ),
    ],
    [
      'may still fill what is blank',
      { activities: [{ description: '', technicalFeasibility: ' ', budgetEur: 0, indicators: [] }] },
      undetermined(`${FIRST}.description`, `${FIRST}.indicators`, `${FIRST}.technicalFeasibility`, ACTIVITIES),
    ],
  ]
  it.each(projects)('%s', (_, project, says) => {
    expect(inDraft(project)).toStrictEqual(says)
  })

  const absent: readonly Row<Partial<Activity>>[] = [
    ['description', { description: null }, violated(noDescription)],
    ['budget', { budgetEur: null }, violated(noBudget)],
    ['indicators', { indicators: null }, violated(noIndicator)],
    ['feasibility', { technicalFeasibility: null }, violated(notFeasible)],
  ]
  it.each(absent)('breaks the rule by an activity that declares its %s absent', (_, changes, says) => {
    expect(inDraft({ activities: [{ ...COMPLETE, ...changes }] })).toStrictEqual(
      violated(...says.findings, notStated('A.PROJ.6d', ACTIVITIES)),
    )
    const draft = drafted({ project: { activities: [{ ...COMPLETE, ...changes }] }, complete: [ACTIVITIES] })
    expect(verdict(checkProjectActivities(draft))).toStrictEqual(says)
  })

  const measures: readonly Row<Partial<Activity>>[] = [
    [
      'may come as a budget or as a statement',
      { budgetEur: undefined },
      undetermined(`${FIRST}.budgetEur`, `${FIRST}.budgetStatement`, ACTIVITIES),
    ],
    [
      'may come as a budget or as a statement while that is blank',
      { budgetEur: undefined, budgetStatement: ' ' },
      undetermined(`${FIRST}.budgetEur`, `${FIRST}.budgetStatement`, ACTIVITIES),
    ],
    [
      'may come as a budget where there is no statement',
      { budgetEur: undefined, budgetStatement: null },
      undetermined(`${FIRST}.budgetEur`, ACTIVITIES),
    ],
    ['is there with a statement', { budgetEur: null, budgetStatement: 'nessun onere' }, undetermined(ACTIVITIES)],
    [
      'does not come where both are declared absent',
      { budgetEur: null, budgetStatement: null },
      violated(noBudget, notStated('A.PROJ.6d', ACTIVITIES)),
    ],
  ]
  it.each(measures)('under `budget-or-statement` the measure %s', (_, changes, says) => {
    expect(inDraft({ activities: [{ ...COMPLETE, ...changes }] }, orStatement)).toStrictEqual(says)
  })

  test('does not take a statement for a budget by default', () => {
    expect(
      inDraft({ activities: [{ ...COMPLETE, budgetEur: undefined, budgetStatement: 'nessun onere' }] }),
    ).toStrictEqual(undetermined(`${FIRST}.budgetEur`, ACTIVITIES))
  })
})

describe('a project in a draft whose lists are complete', () => {
  const INDICATORS = `${FIRST}.indicators` as const

  const rows: readonly (readonly [string, Stated<Draft<Project>>, readonly ListPath[], Verdict])[] = [
    ['plans nothing where nothing is said of activities', {}, [ACTIVITIES], violated(none)],
    ['plans nothing where nothing is said of it', undefined, [ACTIVITIES], violated(none)],
    ['plans nothing where the list is empty', { activities: [] }, [ACTIVITIES], violated(none)],
    ['with a complete activity meets the rule', { activities: [COMPLETE] }, [ACTIVITIES], satisfied()],
    [
      'may still fill an activity in',
      { activities: [{ ...COMPLETE, description: undefined, indicators: [' '] }] },
      [ACTIVITIES],
      undetermined(`${FIRST}.description`, INDICATORS),
    ],
    [
      'must still say whether an activity is feasible, which may be declared absent',
      { activities: [{ ...COMPLETE, technicalFeasibility: undefined }] },
      [ACTIVITIES, INDICATORS],
      undetermined(`${FIRST}.technicalFeasibility`),
    ],
    [
      'has no indicators where none is said',
      { activities: [{ ...COMPLETE, indicators: undefined }] },
      [ACTIVITIES, INDICATORS],
      violated(noIndicator),
    ],
    [
      'has no indicators where all are blank, whatever activities come',
      { activities: [{ ...COMPLETE, indicators: [' '] }] },
      [INDICATORS],
      violated(noIndicator, notStated('A.PROJ.6d', ACTIVITIES)),
    ],
    [
      'is not judged by the indicators of another activity',
      { activities: [{ ...COMPLETE, indicators: [] }] },
      [ACTIVITIES, `${ACTIVITIES}[1].indicators`],
      undetermined(INDICATORS),
    ],
  ]
  it.each(rows)('%s', (_, project, complete, says) => {
    expect(verdict(checkProjectActivities(drafted({ project, complete })))).toStrictEqual(says)
  })
})

describe('what once went wrong', () => {
  it('under `budget-or-statement` the statement is missing where the budget is declared absent', () => {
    const draft = drafted({ project: { activities: [{ ...COMPLETE, budgetEur: null }] } }, { readings: orStatement })
    expect(verdict(checkProjectActivities(draft))).toStrictEqual(undetermined(`${FIRST}.budgetStatement`, ACTIVITIES))
  })
})
