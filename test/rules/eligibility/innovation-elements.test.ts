import { describe, expect, it } from 'vitest'
import type { ReadingSelection } from '../../../src/act/reading-choices'
import type { Draft, ProposalDraft } from '../../../src/model/draft'
import type { Project } from '../../../src/model/project'
import type { Stated } from '../../../src/model/stated'
import { checkInnovationElements } from '../../../src/rules/eligibility/innovation-elements'
import { drafted, filed } from './dossiers'
import { notStated, satisfied, undetermined, type Verdict, verdict, violated } from './verdicts'

const INNOVATION = 'project.innovationElements'
const COMPETITIVENESS = 'project.competitivenessElements'
const blocking = { clause: 'A.PROJ.6c', severity: 'blocking', facts: {} } as const

const noInnovation = { ...blocking, code: 'innovation-element-missing', path: INNOVATION } as const
const noCompetitiveness = { ...blocking, code: 'competitiveness-element-missing', path: COMPETITIVENESS } as const

const either: ReadingSelection = { innovationElements: 'either' }

describe('a filed project', () => {
  type Elements = Pick<Project, 'innovationElements' | 'competitivenessElements'>
  const rows: readonly (readonly [sentence: string, given: Stated<Elements>, both: Verdict, either: Verdict])[] = [
    ['with both', { innovationElements: ['i'], competitivenessElements: ['c'] }, satisfied(), satisfied()],
    ['with innovativeness alone', { innovationElements: ['i'] }, violated(noCompetitiveness), satisfied()],
    ['with competitiveness alone', { competitivenessElements: ['c'] }, violated(noInnovation), satisfied()],
    [
      'with innovativeness and blank competitiveness',
      { innovationElements: ['', 'i'], competitivenessElements: [' '] },
      violated(noCompetitiveness),
      satisfied(),
    ],
    [
      'with competitiveness and no innovativeness, as declared',
      { innovationElements: null, competitivenessElements: ['c'] },
      violated(noInnovation),
      satisfied(),
    ],
    [
      'with empty lists',
      { innovationElements: [], competitivenessElements: [] },
      violated(noInnovation, noCompetitiveness),
      violated(noInnovation, noCompetitiveness),
    ],
    [
      'with neither, as declared',
      { innovationElements: null, competitivenessElements: null },
      violated(noInnovation, noCompetitiveness),
      violated(noInnovation, noCompetitiveness),
    ],
    ['with neither', {}, violated(noInnovation, noCompetitiveness), violated(noInnovation, noCompetitiveness)],
    [
      'that is declared absent',
      null,
      violated(noInnovation, noCompetitiveness),
      violated(noInnovation, noCompetitiveness),
    ],
    [
      'that is not there',
      undefined,
      violated(noInnovation, noCompetitiveness),
      violated(noInnovation, noCompetitiveness),
    ],
  ]
  it.each(rows)('%s is judged by the rule, and by `either`', (_, project, byBoth, byEither) => {
    expect(verdict(checkInnovationElements(filed({ project })))).toStrictEqual(byBoth)
    expect(verdict(checkInnovationElements(filed({ project }, { readings: either })))).toStrictEqual(byEither)
  })
})

describe('a project in a draft', () => {
  const rows: readonly (readonly [sentence: string, given: Stated<Draft<Project>>, both: Verdict, either: Verdict])[] =
    [
      ['with both', { innovationElements: ['i'], competitivenessElements: ['c'] }, satisfied(), satisfied()],
      ['with innovativeness so far', { innovationElements: ['i'] }, undetermined(COMPETITIVENESS), satisfied()],
      ['with competitiveness so far', { competitivenessElements: ['c'] }, undetermined(INNOVATION), satisfied()],
      ['with neither so far', {}, undetermined(INNOVATION, COMPETITIVENESS), undetermined(INNOVATION, COMPETITIVENESS)],
      [
        'that is not there yet',
        undefined,
        undetermined(INNOVATION, COMPETITIVENESS),
        undetermined(INNOVATION, COMPETITIVENESS),
      ],
      [
        'with blank elements so far',
        { innovationElements: [' '], competitivenessElements: [] },
        undetermined(INNOVATION, COMPETITIVENESS),
        undetermined(INNOVATION, COMPETITIVENESS),
      ],
      [
        'with no innovativeness, as declared',
        { innovationElements: null },
        violated(noInnovation, notStated('A.PROJ.6c', COMPETITIVENESS)),
        undetermined(COMPETITIVENESS),
      ],
      [
        'with no competitiveness, as declared',
        { competitivenessElements: null },
        violated(noCompetitiveness, notStated('A.PROJ.6c', INNOVATION)),
        undetermined(INNOVATION),
      ],
      [
        'with neither, as declared',
        { innovationElements: null, competitivenessElements: null },
        violated(noInnovation, noCompetitiveness),
        violated(noInnovation, noCompetitiveness),
      ],
      [
        'with innovativeness and no competitiveness, as declared',
        { innovationElements: ['i'], competitivenessElements: null },
        violated(noCompetitiveness),
        satisfied(),
      ],
    ]
  it.each(rows)('%s is judged by the rule, and by `either`', (_, project, byBoth, byEither) => {
    expect(verdict(checkInnovationElements(drafted({ project })))).toStrictEqual(byBoth)
    expect(verdict(checkInnovationElements(drafted({ project }, { readings: either })))).toStrictEqual(byEither)
  })

  /** What a list that says nothing says once it is complete. */
  const ended: readonly (readonly [sentence: string, given: Stated<Draft<Project>>, both: Verdict, either: Verdict])[] =
    [
      [
        'that is not there',
        undefined,
        violated(noInnovation, notStated('A.PROJ.6c', COMPETITIVENESS)),
        undetermined(COMPETITIVENESS),
      ],
      [
        'with no list of them',
        {},
        violated(noInnovation, notStated('A.PROJ.6c', COMPETITIVENESS)),
        undetermined(COMPETITIVENESS),
      ],
      [
        'with blank elements',
        { innovationElements: ['', ' '] },
        violated(noInnovation, notStated('A.PROJ.6c', COMPETITIVENESS)),
        undetermined(COMPETITIVENESS),
      ],
      ['with an element', { innovationElements: ['i'] }, undetermined(COMPETITIVENESS), satisfied()],
      [
        'with no element, and one of competitiveness',
        { innovationElements: [], competitivenessElements: ['c'] },
        violated(noInnovation),
        satisfied(),
      ],
      [
        'with no element, and competitiveness declared absent',
        { innovationElements: [], competitivenessElements: null },
        violated(noInnovation, noCompetitiveness),
        violated(noInnovation, noCompetitiveness),
      ],
    ]
  it.each(ended)(
    '%s, once innovativeness is complete, is judged by the rule, and by `either`',
    (_, project, byBoth, byEither) => {
      const draft: ProposalDraft = { project, complete: [INNOVATION] }
      expect(verdict(checkInnovationElements(drafted(draft)))).toStrictEqual(byBoth)
      expect(verdict(checkInnovationElements(drafted(draft, { readings: either })))).toStrictEqual(byEither)
    },
  )

  it('breaks the rule without competitiveness, once that is complete', () => {
    const draft: ProposalDraft = { project: { innovationElements: ['i'] }, complete: [COMPETITIVENESS] }
    expect(verdict(checkInnovationElements(drafted(draft)))).toStrictEqual(violated(noCompetitiveness))
    expect(verdict(checkInnovationElements(drafted(draft, { readings: either })))).toStrictEqual(satisfied())
  })
})
