import { describe, expect, it, test } from 'vitest'
import { interventionFields } from '../../../src/act/enumerations'
import { minimumInterventionFields } from '../../../src/act/figures'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { InterventionField } from '../../../src/act/vocabulary'
import type { Draft } from '../../../src/model/draft'
import type { Project } from '../../../src/model/project'
import type { Stated } from '../../../src/model/stated'
import { checkInterventionFields } from '../../../src/rules/eligibility/intervention-fields'
import type { ListPath } from '../../../src/values/fact-path'
import { drafted, filed } from './dossiers'
import { type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const { value: required, clause } = minimumInterventionFields
const FIELDS = Object.keys(interventionFields) as InterventionField[]
const FIELDS_PATH = 'project.interventionFields'
const OTHERS_PATH = 'project.otherFields'

function chose(...chosen: readonly InterventionField[]) {
  return { code: 'intervention-fields-chosen', clause, severity: 'note', facts: { covered: chosen, required } } as const
}

const fieldMissing = {
  code: 'intervention-field-missing',
  clause,
  severity: 'blocking',
  facts: { required },
  path: FIELDS_PATH,
} as const

const onlyOthers = {
  code: 'only-other-fields',
  clause: 'A.AMB.0',
  severity: 'note',
  facts: {},
  path: FIELDS_PATH,
} as const

const priority = { interventionFields: 'priority' } as const

function whenFiled(project: Stated<Project>, readings: ReadingSelection = {}): Verdict {
  return verdict(checkInterventionFields(filed({ project }, { readings })))
}

function inDraft(project: Stated<Draft<Project>>, readings: ReadingSelection = {}): Verdict {
  return verdict(checkInterventionFields(drafted({ project }, { readings })))
}

describe('the number of fields', () => {
  test('is five in the act, one of which is enough', () => {
    expect(FIELDS).toHaveLength(5)
    expect(required).toBe(1)
  })

  it.each([
    [required - 1, 'violated'],
    [required, 'satisfied'],
    [required + 1, 'satisfied'],
    [FIELDS.length, 'satisfied'],
  ])('that is %i: %s', (count, outcome) => {
    expect(whenFiled({ interventionFields: FIELDS.slice(0, count) }).outcome).toBe(outcome)
  })

  it.each(FIELDS.map((field) => [field]))('may be made up of %s', (field) => {
    expect(whenFiled({ interventionFields: [field] })).toStrictEqual(satisfied(chose(field)))
  })
})

describe('a filed project', () => {
  const rows: readonly Row<Stated<Project>>[] = [
    [
      'with two fields has both told, in its own order',
      { interventionFields: ['innovation', 'sustainability'] },
      satisfied(chose('innovation', 'sustainability')),
    ],
    [
      'with one field twice has chosen one',
      { interventionFields: ['innovation', 'innovation'] },
      satisfied(chose('innovation')),
    ],
    [
      'with a field and another theme meets the rule',
      { interventionFields: ['innovation'], otherFields: ['spazio'] },
      satisfied(chose('innovation')),
    ],
    ['with no field breaks it', { interventionFields: [] }, violated(fieldMissing)],
    ['that declares its fields absent breaks it', { interventionFields: null }, violated(fieldMissing)],
    ['that says nothing of fields breaks it', {}, violated(fieldMissing)],
    ['with another theme alone breaks it', { interventionFields: [], otherFields: ['spazio'] }, violated(fieldMissing)],
    ['that is not there breaks it', undefined, violated(fieldMissing)],
    ['that is declared absent breaks it', null, violated(fieldMissing)],
  ]
  it.each(rows)('%s', (_, project, says) => {
    expect(whenFiled(project)).toStrictEqual(says)
  })
})

describe('a filed project under the reading `interventionFields: priority`', () => {
  const rows: readonly Row<Stated<Project>>[] = [
    ['with a field meets the rule', { interventionFields: ['innovation'] }, satisfied(chose('innovation'))],
    ['with another theme alone meets it, with a note', { otherFields: ['spazio'] }, satisfied(onlyOthers)],
    [
      'with another theme and no field, as declared, meets it',
      { interventionFields: null, otherFields: ['', 'spazio'] },
      satisfied(onlyOthers),
    ],
    [
      'with a field and another theme has the field told',
      { interventionFields: ['innovation'], otherFields: ['spazio'] },
      satisfied(chose('innovation')),
    ],
    ['with a blank theme breaks it', { otherFields: [' '] }, violated(fieldMissing)],
    ['with neither breaks it', {}, violated(fieldMissing)],
    ['that declares both absent breaks it', { interventionFields: null, otherFields: null }, violated(fieldMissing)],
  ]
  it.each(rows)('%s', (_, project, says) => {
    expect(whenFiled(project, priority)).toStrictEqual(says)
  })
})

describe('a project in a draft', () => {
  const rows: readonly (readonly [string, Stated<Draft<Project>>, byDefault: Verdict, asPriority: Verdict])[] = [
    ['may still choose', undefined, undetermined(FIELDS_PATH), undetermined(FIELDS_PATH, OTHERS_PATH)],
    [
      'may still choose while its list is empty',
      { interventionFields: [] },
      undetermined(FIELDS_PATH),
      undetermined(FIELDS_PATH, OTHERS_PATH),
    ],
    [
      'with a field has chosen',
      { interventionFields: ['credit-capitalisation'] },
      satisfied(chose('credit-capitalisation')),
      satisfied(chose('credit-capitalisation')),
    ],
    [
      'with another theme may still choose a field',
      { otherFields: ['spazio'] },
      undetermined(FIELDS_PATH),
      satisfied(onlyOthers),
    ],
    [
      'with no other theme, as declared, may still choose a field',
      { otherFields: null },
      undetermined(FIELDS_PATH),
      undetermined(FIELDS_PATH),
    ],
    [
      'with no field and no other theme, as declared, has not chosen',
      { interventionFields: null, otherFields: null },
      violated(fieldMissing),
      violated(fieldMissing),
    ],
  ]
  it.each(rows)('%s', (_, project, byDefault, asPriority) => {
    expect(inDraft(project)).toStrictEqual(byDefault)
    expect(inDraft(project, priority)).toStrictEqual(asPriority)
  })

  test('that declares its fields absent breaks the rule, unless another theme may do', () => {
    expect(inDraft({ interventionFields: null })).toStrictEqual(violated(fieldMissing))
    expect(inDraft({ interventionFields: null }, priority).outcome).toBe('undetermined')
    expect(inDraft({ interventionFields: null }, priority).missing).toContain(OTHERS_PATH)
  })
})

describe('a list of a draft that is complete', () => {
  /** What is given, which list is complete, and what the rule says by default and under `priority`. */
  type Ended = readonly [string, Stated<Draft<Project>>, readonly ListPath[], byDefault: Verdict, asPriority: Verdict]

  const rows: readonly Ended[] = [
    ['gets no field', {}, [FIELDS_PATH], violated(fieldMissing), undetermined(OTHERS_PATH)],
    [
      'gets none where there is no project either',
      undefined,
      [FIELDS_PATH],
      violated(fieldMissing),
      undetermined(OTHERS_PATH),
    ],
    [
      'gets no field where it is empty',
      { interventionFields: [] },
      [FIELDS_PATH],
      violated(fieldMissing),
      undetermined(OTHERS_PATH),
    ],
    [
      'keeps the fields it has',
      { interventionFields: ['innovation'] },
      [FIELDS_PATH, OTHERS_PATH],
      satisfied(chose('innovation')),
      satisfied(chose('innovation')),
    ],
    [
      'gets no other theme',
      { otherFields: [' '] },
      [OTHERS_PATH],
      undetermined(FIELDS_PATH),
      undetermined(FIELDS_PATH),
    ],
    [
      'gets neither where both are',
      { interventionFields: [], otherFields: [] },
      [FIELDS_PATH, OTHERS_PATH],
      violated(fieldMissing),
      violated(fieldMissing),
    ],
    [
      'keeps the other themes it has',
      { otherFields: ['spazio'] },
      [FIELDS_PATH, OTHERS_PATH],
      violated(fieldMissing),
      satisfied(onlyOthers),
    ],
  ]
  it.each(rows)('%s', (_, project, complete, byDefault, asPriority) => {
    const says = (readings: ReadingSelection) =>
      verdict(checkInterventionFields(drafted({ project, complete }, { readings })))
    expect(says({})).toStrictEqual(byDefault)
    expect(says(priority)).toStrictEqual(asPriority)
  })
})

describe('what once went wrong', () => {
  it('fields that a draft declares absent are not missing', () => {
    expect(inDraft({ interventionFields: null }, priority)).toStrictEqual(undetermined(OTHERS_PATH))
  })
})

test('a field from outside the five is none of them, whoever lists it there', () => {
  const choosing = (fields: readonly string[]) =>
    checkInterventionFields(filed({ project: { interventionFields: fields as never } }))
  expect(choosing(['space']).outcome).toBe('violated')
  expect(choosing(['space', 'innovation']).findings[0]?.facts).toEqual({ covered: ['innovation'], required: 1 })
  expect(choosing(['toString']).outcome).toBe('violated')
})
