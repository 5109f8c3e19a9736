import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Measure, MeasureDefinition } from '../../../src/model/measure'
import { defineMeasure } from '../../../src/phase2/measure/define-measure'
import { compareMeasures } from '../../../src/phase2/simulation/compare-measures'
import { simulateMeasure } from '../../../src/phase2/simulation/simulate-measure'
import { centsOf } from '../../../src/values/money'
import { RuleInputError } from '../../../src/values/rule-input-error'
import type { Flip, Funding, MeasureField, MeasureSimulation } from '../../../src/verdict/simulation'
import {
  aList,
  aMeasure,
  application,
  EARNING,
  type Portfolio,
  pairsOfMeasures,
  portfolios,
  tightMeasures,
} from '../a-portfolio'

/** Two designs of any kind, and two that differ in few terms, so that budgets end at different places. */
const pairs = fc.oneof(
  pairsOfMeasures,
  fc.tuple(tightMeasures, tightMeasures).map(([first, second]): readonly [MeasureDefinition, MeasureDefinition] => [
    { ...first, id: 'first' },
    { ...second, id: 'second', giuntaResolution: first.giuntaResolution, dedicatedTo: first.dedicatedTo },
  ]),
)

const endOf = ({ applications }: MeasureSimulation, id: string) =>
  applications.find(({ applicationId }) => applicationId === id)?.with

describe('a comparison of designs', () => {
  const applications = [application('a-1', { score: '70' }), application('a-2', { score: '80' })]

  it('of one design is its simulation', () => {
    expect(compareMeasures([aMeasure()], applications, aList())).toEqual({
      simulations: [simulateMeasure(aMeasure(), applications, aList())],
      differences: {},
      flips: [],
    })
  })

  it('holds each further design against the first, in the order given', () => {
    const first = aMeasure({ id: 'first', budgetEur: 100 })
    const more = aMeasure({ id: 'more', budgetEur: 200 })
    const part = aMeasure({ id: 'part', budgetEur: 150, atBudgetEnd: 'part' })
    const { simulations, differences, flips } = compareMeasures([first, more, part], applications, aList())
    expect(simulations.map(({ measure }) => measure.id)).toEqual(['first', 'more', 'part'])
    expect(differences).toEqual({ more: ['budgetEur'], part: ['budgetEur', 'atBudgetEnd'] })
    expect(flips).toEqual([
      {
        applicationId: 'a-1',
        measureId: 'more',
        from: 'not-funded',
        to: 'funded',
        differenceEur: '100.00',
        because: { fields: ['budgetEur'], together: false },
      },
      {
        applicationId: 'a-1',
        measureId: 'part',
        from: 'not-funded',
        to: 'part-funded',
        differenceEur: '50.00',
        because: { fields: ['budgetEur', 'atBudgetEnd'], together: true },
      },
    ])
  })

  it('says what an application gets less', () => {
    const designs = [aMeasure({ id: 'first' }), aMeasure({ id: 'second', minimumScore: 75 })]
    expect(compareMeasures(designs, applications, aList()).flips).toMatchObject([
      { applicationId: 'a-1', from: 'funded', to: 'not-admitted', differenceEur: '-100.00' },
    ])
  })

  it('finds no flip in another amount alone; it stands in the simulations', () => {
    const designs = [aMeasure(), aMeasure({ id: 'less', aid: { intensities: { small: 40 } } })]
    const { flips, simulations, differences } = compareMeasures(designs, applications, aList())
    expect(flips).toEqual([])
    expect(differences).toEqual({ less: ['aid.intensities'] })
    expect(simulations.map((one) => endOf(one, 'a-1')?.fundedEur)).toEqual(['100.00', '80.00'])
  })

  it('finds a flip between a design that computes aid and one that does not', () => {
    const designs = [aMeasure(), aMeasure({ id: 'scores-only', aid: null })]
    expect(compareMeasures(designs, applications.slice(0, 1), aList())).toMatchObject({
      differences: { 'scores-only': ['aid'] },
      flips: [{ from: 'funded', to: 'admitted', because: { fields: ['aid'], together: false } }],
    })
  })

  it('looks at the rounds with the premium', () => {
    const budget = { budgetEur: 100, premium: {} }
    const designs = [aMeasure(budget), aMeasure({ id: 'points', ...budget, premium: { points: 11 } })]
    const claiming = [application('a-1', { ...EARNING, score: '70' }), application('a-2', { score: '80' })]
    expect(compareMeasures(designs, claiming, aList()).flips).toMatchObject([
      { applicationId: 'a-1', to: 'funded', because: { fields: ['premium.points'] } },
      { applicationId: 'a-2', to: 'not-funded', because: { fields: ['premium.points'] } },
    ])
  })

  it('follows the readings in the search for causes, too', () => {
    // Under this reading the second design comes too early for its premium.
    const designs = [
      aMeasure({ giuntaResolution: { date: '2023-07-25' }, minimumScore: 75, premium: TOWARDS }),
      aMeasure({ id: 'early', minimumScore: 75, premium: TOWARDS }),
    ]
    const claiming = [application('a-1', EARNING)]
    const options = { readings: { issuedAfter: 'desk-closing' } } as const
    expect(compareMeasures(designs, claiming, aList(), options).flips).toMatchObject([
      { from: 'funded', to: 'not-admitted', because: { fields: ['giuntaResolution'], together: false } },
    ])
    expect(compareMeasures(designs, claiming, aList()).flips).toEqual([])
  })

  it('keeps the differences of a design whose id every object answers to', () => {
    const { differences } = compareMeasures([aMeasure(), aMeasure({ id: '__proto__', minimumScore: 1 })], [], aList())
    expect(Object.entries(differences)).toEqual([['__proto__', ['minimumScore']]])
  })

  it('of nobody finds nothing but the differences', () => {
    const { flips, differences } = compareMeasures([aMeasure(), aMeasure({ id: 'b', minimumScore: 1 })], [], aList())
    expect(flips).toEqual([])
    expect(differences).toEqual({ b: ['minimumScore'] })
  })
})

describe('a comparison that cannot be made', () => {
  it.each<[string, () => unknown, string, string]>([
    ['of no design', () => compareMeasures([], [], aList()), 'invalid-argument', 'measures'],
    [
      'of two designs of one id',
      () => compareMeasures([aMeasure({ id: 'a' }), aMeasure(), aMeasure({ id: 'a' })], [], aList()),
      'duplicate-measure',
      'measures[2].id',
    ],
    ['of what is no list', () => compareMeasures(JSON.parse('{}'), [], aList()), 'invalid-argument', 'measures'],
    [
      'of what is no design',
      () => compareMeasures(JSON.parse('[null]'), [], aList()),
      'invalid-argument',
      'measures[0]',
    ],
    [
      'on two applications of one id',
      () => compareMeasures([aMeasure()], [application('a'), application('a')], aList()),
      'duplicate-application',
      'applications[1].id',
    ],
    [
      'under a reading that there is not',
      () => compareMeasures([aMeasure()], [], aList(), JSON.parse('{"readings":{"issuedAfter":"never"}}')),
      'reading-unknown',
      'readings.issuedAfter',
    ],
  ])('%s says so, and where', (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ name: 'RuleInputError', code, path }))
  })

  it('passes on what is no error of the library', () => {
    const own = new TypeError('of the caller')
    const broken = Object.defineProperty({ ...aMeasure({ id: 'broken' }) }, 'title', {
      enumerable: true,
      get: () => {
        throw own
      },
    })
    expect(() => compareMeasures([aMeasure(), broken], [], aList())).toThrow(own)
  })

  it('says which of the designs is wrong', () => {
    const wrong = aMeasure({ id: 'wrong', minimumScore: -1 })
    expect(() => compareMeasures([aMeasure(), wrong], [], aList())).toThrow(
      expect.objectContaining({ code: 'score-negative', path: 'measures[1].minimumScore' }),
    )
  })
})

describe('any comparison', () => {
  test.prop([
    portfolios,
    fc.oneof(
      tightMeasures,
      pairsOfMeasures.map(([first]) => first),
    ),
  ])('of a design with itself finds nothing', ({ list, applications }, measure) => {
    const twin = { ...measure, id: 'twin', title: 'The same by another name' }
    const { simulations, differences, flips } = compareMeasures([measure, twin], applications, list)
    expect({ differences, flips }).toEqual({ differences: { twin: [] }, flips: [] })
    const [first, second] = simulations.map((simulation) => ({ ...simulation, measure: null }))
    expect(second).toEqual(first)
  })

  test.prop([portfolios, pairs])(
    'has the simulations, and every flip between them',
    ({ list, applications }, designs) => {
      const { simulations, flips } = compareMeasures(designs, applications, list)
      expect(simulations).toEqual(designs.map((measure) => simulateMeasure(measure, applications, list)))
      const [first, second] = simulations
      if (first === undefined || second === undefined) throw new Error('two simulations are expected')
      const flipped = second.applications.filter(
        ({ applicationId, with: { funding } }) => endOf(first, applicationId)?.funding !== funding,
      )
      expect(flips.map(({ applicationId }) => applicationId)).toEqual(flipped.map(({ applicationId }) => applicationId))
      for (const { applicationId, measureId, from, to, differenceEur } of flips) {
        const [was, is] = [endOf(first, applicationId), endOf(second, applicationId)]
        expect({ measureId, from, to }).toEqual({ measureId: 'second', from: was?.funding, to: is?.funding })
        expect(centsOf(differenceEur)).toBe(centsOf(is?.fundedEur ?? '') - centsOf(was?.fundedEur ?? ''))
      }
    },
  )

  test.prop([portfolios, pairs], { numRuns: 60 })(
    'names terms that do it alone, or that no term does it alone',
    (portfolio, [first, second]) => {
      const { flips, differences } = compareMeasures([first, second], portfolio.applications, portfolio.list)
      const fields = differences['second'] ?? []
      const by = simulatedWith(first, second, portfolio)
      for (const { applicationId, to, because } of flips) {
        const doing = fields.filter((field) => by([field]).get(applicationId) === to)
        expect(because.together).toBe(doing.length === 0)
        if (!because.together) expect(because.fields).toEqual(doing)
        else {
          expect(because.fields.length).toBeGreaterThan(0)
          expect(because.fields.filter((field) => !fields.includes(field))).toEqual([])
          // All that differs does it in any case.
          expect(by(fields).get(applicationId)).toBe(to)
        }
      }
    },
    60_000,
  )

  // A term that does nothing is named where it comes before the one that is enough.
  it('names terms that together are enough, none of which can be left out', () => {
    fc.assert(
      fc.property(portfolios, pairs, (portfolio, [first, second]) => {
        const { flips } = compareMeasures([first, second], portfolio.applications, portfolio.list)
        const by = simulatedWith(first, second, portfolio)
        for (const flip of flips.filter(({ because }) => because.together)) expectEnough(flip, by)
      }),
      { examples: [ENOUGH], numRuns: 60 },
    )
  }, 60_000)
})

const TOWARDS = { points: 10, counts: 'towards-minimum' } as const

/** A lower minimum lets y in; to be funded it also takes either more budget or less aid for x. */
const ENOUGH: [Portfolio, readonly [MeasureDefinition, MeasureDefinition]] = [
  { list: aList(), applications: [application('x', { score: '80' }), application('y', { score: '60' })] },
  [
    aMeasure({ id: 'first', minimumScore: 70, budgetEur: 100 }),
    aMeasure({
      id: 'second',
      minimumScore: 50,
      claimants: 'lead-only',
      budgetEur: 200,
      aid: { intensities: { small: 25 } },
    }),
  ],
]

type EndsBy = (fields: readonly MeasureField[]) => ReadonlyMap<string, Funding>

function expectEnough({ applicationId, to, because: { fields } }: Flip, by: EndsBy): void {
  expect(fields.length).toBeGreaterThan(1)
  expect(by(fields).get(applicationId)).toBe(to)
  for (const left of fields) {
    expect(by(fields.filter((field) => field !== left)).get(applicationId)).not.toBe(to)
  }
}

/** What becomes of each application under the first design with terms of the second, taken by the names of the terms. */
function simulatedWith(first: MeasureDefinition, second: MeasureDefinition, { applications, list }: Portfolio): EndsBy {
  const [into, from] = [first, second].map((measure) => simulateMeasure(measure, [], list).measure)
  if (into === undefined || from === undefined) throw new Error('two designs are expected')
  return (fields) => {
    try {
      const simulation = simulateMeasure(
        fields.reduce((measure, field) => taken(measure, from, field), into),
        applications,
        list,
      )
      return new Map(simulation.applications.map(({ applicationId, with: { funding } }) => [applicationId, funding]))
    } catch (error) {
      if (error instanceof RuleInputError) return new Map()
      throw error
    }
  }
}

function taken(into: Measure, from: Measure, field: MeasureField): Measure {
  const [part = '', term] = field.split('.')
  const termsOf = (measure: Measure): Readonly<Record<string, unknown>> => ({ ...measure })
  if (term === undefined) return { ...into, [part]: termsOf(from)[part] }
  return { ...into, [part]: { ...partOf(into, part), [term]: partOf(from, part)[term] } }
}

function partOf({ premium, aid }: Measure, part: string): Readonly<Record<string, unknown>> {
  return { ...(part === 'premium' ? premium : aid) }
}

it('reads designs that are stored as those that are written', () => {
  const designs = [aMeasure({ budgetEur: 100 }), aMeasure({ id: 'other', budgetEur: 200 })]
  const stored: readonly MeasureDefinition[] = JSON.parse(JSON.stringify(designs.map(defineMeasure)))
  const applications = [application('a-1'), application('a-2')]
  expect(compareMeasures(stored, applications, aList())).toEqual(compareMeasures(designs, applications, aList()))
})
