import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft'
import type { Project, SwotAnalysis } from '../../../src/model/project'
import type { Stated } from '../../../src/model/stated'
import { checkProjectStrategy } from '../../../src/rules/eligibility/project-strategy'
import { drafted, filed } from './dossiers'
import { lacking, type Row, satisfied, undetermined, verdict, violated } from './verdicts'

const blocking = { clause: 'A.PROJ.6a', severity: 'blocking', facts: {} } as const
const strategyMissing = { ...blocking, code: 'strategy-missing', path: 'project.strategy' } as const
const swotMissing = { ...blocking, code: 'swot-missing', path: 'project.swot' } as const

function empty(quadrant: keyof SwotAnalysis) {
  return {
    code: 'swot-quadrant-empty',
    clause: 'A.PROJ.6a',
    severity: 'note',
    facts: { quadrant },
    path: `project.swot.${quadrant}`,
  } as const
}

const STRATEGY = 'Consolidare la filiera'
const SWOT: SwotAnalysis = { strengths: ['s'], weaknesses: ['w'], opportunities: ['o'], threats: ['t'] }
const NONE: SwotAnalysis = { strengths: null, weaknesses: null, opportunities: null, threats: null }

describe('a filed project', () => {
  const rows: readonly Row<Stated<Project>>[] = [
    ['with strategy and SWOT analysis meets the rule', { strategy: STRATEGY, swot: SWOT }, satisfied()],
    ['without a strategy breaks it', { swot: SWOT }, violated(strategyMissing)],
    ['with an empty strategy breaks it', { strategy: '', swot: SWOT }, violated(strategyMissing)],
    ['with a blank strategy breaks it', { strategy: ' \n', swot: SWOT }, violated(strategyMissing)],
    ['that declares its strategy absent breaks it', { strategy: null, swot: SWOT }, violated(strategyMissing)],
    ['without a SWOT analysis breaks it', { strategy: STRATEGY }, violated(swotMissing)],
    ['that declares its SWOT analysis absent breaks it', { strategy: STRATEGY, swot: null }, violated(swotMissing)],
    ['with an empty SWOT analysis breaks it', { strategy: STRATEGY, swot: {} }, violated(swotMissing)],
    ['with four quadrants declared absent breaks it', { strategy: STRATEGY, swot: NONE }, violated(swotMissing)],
    [
      'with four quadrants that say nothing breaks it',
      { strategy: STRATEGY, swot: { strengths: [], weaknesses: [' '], opportunities: null, threats: ['', '\t'] } },
      violated(swotMissing),
    ],
    [
      'with one quadrant of four has an analysis, and three notes',
      { strategy: STRATEGY, swot: { threats: ['t'] } },
      satisfied(empty('strengths'), empty('weaknesses'), empty('opportunities')),
    ],
    [
      'with three quadrants of four has an analysis, and one note',
      { strategy: STRATEGY, swot: { ...SWOT, weaknesses: [' '] } },
      satisfied(empty('weaknesses')),
    ],
    [
      'with a quadrant declared absent has a note on it',
      { strategy: STRATEGY, swot: { ...SWOT, opportunities: null } },
      satisfied(empty('opportunities')),
    ],
    ['with neither breaks it twice', {}, violated(strategyMissing, swotMissing)],
    ['that is declared absent breaks it twice', null, violated(strategyMissing, swotMissing)],
    ['that is not there breaks it twice', undefined, violated(strategyMissing, swotMissing)],
  ]
  it.each(rows)('%s', (_, project, says) => {
    expect(verdict(checkProjectStrategy(filed({ project })))).toStrictEqual(says)
  })
})

describe('a project in a draft', () => {
  const both = ['project.strategy', 'project.swot'] as const

  const rows: readonly Row<Stated<Draft<Project>>>[] = [
    ['may still say everything', undefined, undetermined(...both)],
    ['that says nothing yet may too', {}, undetermined(...both)],
    ['may still fill a blank strategy', { strategy: ' ', swot: SWOT }, undetermined('project.strategy')],
    ['may still analyse', { strategy: STRATEGY }, undetermined('project.swot')],
    ['may still fill an empty analysis', { strategy: STRATEGY, swot: {} }, undetermined('project.swot')],
    [
      'may still fill the one quadrant that is not declared absent',
      { strategy: STRATEGY, swot: { ...NONE, threats: undefined } },
      undetermined('project.swot'),
    ],
    [
      'may still add to a quadrant that says nothing yet',
      { strategy: STRATEGY, swot: { ...NONE, threats: [''] } },
      undetermined('project.swot'),
    ],
    [
      'with one quadrant has an analysis, and no note yet',
      { strategy: STRATEGY, swot: { threats: ['t'] } },
      satisfied(),
    ],
    ['with strategy and analysis meets the rule', { strategy: STRATEGY, swot: SWOT }, satisfied()],
    [
      'that declares its strategy absent breaks it',
      { strategy: null },
      lacking(violated(strategyMissing), 'project.swot'),
    ],
    ['that declares its analysis absent breaks it', { swot: null }, lacking(violated(swotMissing), 'project.strategy')],
    [
      'that declares all four quadrants absent breaks it',
      { swot: NONE },
      lacking(violated(swotMissing), 'project.strategy'),
    ],
  ]
  it.each(rows)('%s', (_, project, says) => {
    expect(verdict(checkProjectStrategy(drafted({ project })))).toStrictEqual(says)
  })
})
