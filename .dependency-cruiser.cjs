/** Who may import whom: imports go downward only, and each layer knows no more than it needs. */

const layer = (names) => `^src/(${names})(/|\\.ts$)`
const BENEATH_PHASE_2 = 'act|values|model|verdict|calendar|rules'
const DATES = 'node_modules/(date-fns|@date-fns/tz)/'
const ZOD = 'node_modules/zod/'

/** A layer and the only places it may import from. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: layer(from) },
  to: { pathNot: to },
})

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    only('act', 'act', [layer('act'), '^src/values/bound\\.ts$'], 'What the act says: data.'),
    only('values', 'values', [layer('values|act'), DATES], 'Small values; of date-fns only the length of a day.'),
    only('model', 'model', [layer('model|act|values')], 'Who and what the act speaks of: types.'),
    only('verdict', 'verdict', [layer('verdict|act|values|model')], 'The shape of every answer.'),
    only('calendar', 'calendar', [layer('calendar|values'), DATES], 'The only door to the time zone.'),
    only('schemas', 'schemas', [layer('schemas|model|act|values|verdict'), ZOD], 'The only place that knows zod.'),
    only(
      'rules',
      'rules',
      [layer('rules|act|values|model|verdict|calendar')],
      'One file per question; neither zod nor date-fns.',
    ),
    only('measure', 'phase2/measure', [layer(`phase2/measure|${BENEATH_PHASE_2}`)], 'What a measure provides.'),
    only(
      'effect',
      'phase2/effect',
      [layer(`phase2/(effect|measure)|${BENEATH_PHASE_2}`)],
      'What it makes of an application, with a premium or without.',
    ),
    only(
      'premium',
      'phase2/premium',
      [layer(`phase2/(premium|effect|measure)|${BENEATH_PHASE_2}`)],
      'Who earns the premium: rules as those of eligibility.',
    ),
    only('simulation', 'phase2/simulation', [layer(`phase2|${BENEATH_PHASE_2}`)], 'What it does to a portfolio.'),
    only(
      'catalogue',
      'catalogue',
      [layer('catalogue|act|values|model|verdict|calendar|rules|phase2')],
      'The rules as data: their questions, and what each stands on, reads and finds.',
    ),
    only(
      'report',
      'report',
      [layer('report|catalogue|act|values|model|verdict|calendar|rules|phase2')],
      'The words: neither zod nor the schemas, and no package at run time.',
    ),
    only(
      'index',
      'index',
      [layer('act|values|model|verdict|calendar|rules|phase2|catalogue')],
      'The public door: all but the schemas.',
    ),
    { name: 'nobody-imports-the-index', severity: 'error', from: { path: '^src' }, to: { path: '^src/index\\.ts$' } },
    {
      name: 'values-know-no-calendar',
      severity: 'error',
      from: { path: layer('values') },
      to: { path: DATES, pathNot: 'date-fns/constants' },
    },
    {
      name: 'act-and-models-as-types-only',
      comment: 'Models hold types alone, so that a rule costs a consumer nothing but itself.',
      severity: 'error',
      from: { path: layer('model|verdict') },
      to: { path: layer('act|values|model'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '^src/(index|schemas/index|report/index)\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
