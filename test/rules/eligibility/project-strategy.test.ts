import { describe, expect, it } from 'vitest'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Project, SwotAnalysis } from '../../../src/model/project'
import type { Stated } from '../../../src/model/stated'
import { checkProjectStrategy } from '../../../src/rules/eligibility/project-strategy'
import type { FactPath, ListPath } from '../../../src/values/fact-path'
import { drafted, filed } from './dossiers'
import { notStated, type Row, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

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

const FOUR = [
  'project.swot.strengths',
  'project.swot.weaknesses',
  'project.swot.opportunities',
  'project.swot.threats',
] as const

/** Open for these facts, with a note on each quadrant that says nothing. */
function noted(quadrants: readonly (keyof SwotAnalysis)[], ...missing: readonly FactPath[]): Verdict {
  return { ...undetermined(...missing), findings: quadrants.map(empty) }
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
    ['may still fill an empty analysis', { strategy: STRATEGY, swot: {} }, undetermined(...FOUR)],
    [
      'may still fill the one quadrant that is not declared absent',
      { strategy: STRATEGY, swot: { ...NONE, threats: undefined } },
      noted(['strengths', 'weaknesses', 'opportunities'], 'project.swot.threats'),
    ],
    [
      'may still add to a quadrant that says nothing yet',
      { strategy: STRATEGY, swot: { ...NONE, threats: [''] } },
      noted(['strengths', 'weaknesses', 'opportunities'], 'project.swot.threats'),
    ],
    [
      'that declares one of four quadrants absent may still fill the others',
      { strategy: STRATEGY, swot: { weaknesses: null } },
      noted(['weaknesses'], 'project.swot.strengths', 'project.swot.opportunities', 'project.swot.threats'),
    ],
    [
      'with one quadrant, and another declared absent, has an analysis and a note',
      { strategy: STRATEGY, swot: { threats: ['t'], weaknesses: null } },
      satisfied(empty('weaknesses')),
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
      violated(strategyMissing, notStated('A.PROJ.6a', 'project.swot')),
    ],
    [
      'that declares its analysis absent breaks it',
      { swot: null },
      violated(swotMissing, notStated('A.PROJ.6a', 'project.strategy')),
    ],
    [
      'that declares all four quadrants absent breaks it',
      { swot: NONE },
      violated(swotMissing, notStated('A.PROJ.6a', 'project.strategy')),
    ],
    ['that is declared absent breaks it twice', null, violated(strategyMissing, swotMissing)],
  ]
  it.each(rows)('%s', (_, project, says) => {
    expect(verdict(checkProjectStrategy(drafted({ project })))).toStrictEqual(says)
  })

  /** What a SWOT analysis says whose first quadrants are complete. */
  const ended: readonly (readonly [
    sentence: string,
    swot: Stated<Draft<SwotAnalysis>>,
    complete: readonly ListPath[],
    says: Verdict,
  ])[] = [
    [
      'may still come in the quadrants that are not complete',
      {},
      FOUR.slice(0, 3),
      noted(['strengths', 'weaknesses', 'opportunities'], 'project.swot.threats'),
    ],
    ['does not come once all four are complete', {}, FOUR, violated(swotMissing)],
    ['does not come once all four say nothing and are complete', { threats: [' '] }, FOUR, violated(swotMissing)],
    [
      'is there by one quadrant, with a note on each that is complete and says nothing',
      { threats: ['t'], strengths: [] },
      FOUR.slice(0, 2),
      satisfied(empty('strengths'), empty('weaknesses')),
    ],
    [
      'may still come as a whole where one quadrant is complete',
      undefined,
      ['project.swot.threats'],
      undetermined('project.swot'),
    ],
  ]
  it.each(ended)('an analysis %s', (_, swot, complete, says) => {
    const draft: ProposalDraft = { project: { strategy: STRATEGY, swot }, complete }
    expect(verdict(checkProjectStrategy(drafted(draft)))).toStrictEqual(says)
  })

  it('an analysis of which nothing is said does not come once all four quadrants are complete', () => {
    const draft: ProposalDraft = { project: { strategy: STRATEGY }, complete: FOUR }
    expect(verdict(checkProjectStrategy(drafted(draft)))).toStrictEqual(violated(swotMissing))
  })
})
