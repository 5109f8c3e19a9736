import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../../src/model/application'
import type { MeasureDefinition } from '../../../src/model/measure'
import { defineMeasure } from '../../../src/phase2/measure/define-measure'
import { assessPremium } from '../../../src/phase2/premium/assess-premium'
import { simulateMeasure } from '../../../src/phase2/simulation/simulate-measure'
import { compare, fraction } from '../../../src/values/decimal'
import { centsOf } from '../../../src/values/money'
import type {
  Funding,
  MeasureSimulation,
  Placement,
  SimulatedApplication,
  SimulatedRound,
} from '../../../src/verdict/simulation'
import {
  aList,
  allStated,
  aMeasure,
  application,
  EARNING,
  inEuro,
  measures,
  type Portfolio,
  portfolios,
  tightMeasures,
} from '../a-portfolio'

const anyMeasures = fc.oneof(measures, tightMeasures)

const simulated = (measure: MeasureDefinition, { applications, list }: Portfolio) =>
  simulateMeasure(measure, applications, list)

const endsOf = ({ applications }: MeasureSimulation) =>
  applications.map(({ applicationId, with: end }) => [applicationId, end.funding])

const isFunded = ({ funding }: Placement) => funding === 'funded' || funding === 'part-funded'

/** The two rounds of a simulation, each with where every application comes out in it. */
function roundsOf({ applications, without, with: end }: MeasureSimulation): readonly [SimulatedRound, Placement[]][] {
  return [
    [without, applications.map((one) => one.without)],
    [end, applications.map((one) => one.with)],
  ]
}

describe('a simulation', () => {
  it('of nobody is empty', () => {
    const round = { admitted: 0, funded: 0, spentEur: '0.00', leftEur: '100.00', splitTies: [] }
    const none = '0.00'
    expect(simulateMeasure(aMeasure({ budgetEur: 100 }), [], aList())).toMatchObject({
      warnings: [],
      supposed: [],
      without: round,
      with: round,
      applications: [],
      earning: [],
      crossing: [],
      newlyFunded: [],
      displaced: [],
      undetermined: [],
      cost: { beforeBudgetEur: none, spentEur: none, toClaimantsEur: none, fromOthersEur: none },
      edition: 'dgr-xi-5899-2022',
    })
  })

  it('says who crosses the minimum, who is funded for it, and who is displaced', () => {
    const measure = aMeasure({
      minimumScore: 65,
      premium: { points: 10, counts: 'towards-minimum' },
      budgetEur: 200,
    })
    const applications = [
      application('crossing', { ...EARNING, score: '60' }),
      application('displaced', { score: '68' }),
      application('first', { score: '90' }),
      application('below', { score: '64.99' }),
      application('earning', { ...EARNING, score: '95' }),
    ]
    const simulation = simulateMeasure(measure, applications, aList())
    expect(simulation).toMatchObject({
      earning: ['earning', 'crossing'],
      crossing: ['crossing'],
      newlyFunded: [],
      displaced: [],
      undetermined: [],
    })
    // `earning` and `first` take all of the budget: one more is funded with a third share of it.
    const wider = simulateMeasure({ ...measure, budgetEur: 300 }, applications, aList())
    expect(wider).toMatchObject({
      newlyFunded: ['crossing'],
      displaced: ['displaced'],
      without: { admitted: 3, funded: 3, spentEur: '300.00', leftEur: '0.00' },
      with: { admitted: 4, funded: 3, spentEur: '300.00', leftEur: '0.00' },
      cost: { beforeBudgetEur: '100.00', spentEur: '0.00', toClaimantsEur: '100.00', fromOthersEur: '100.00' },
    })
    expect(endsOf(wider)).toEqual([
      ['earning', 'funded'],
      ['first', 'funded'],
      ['crossing', 'funded'],
      ['displaced', 'not-funded'],
      ['below', 'not-admitted'],
    ])
  })

  it('shows that who earns more aid may lose it: it no longer fits', () => {
    const measure = aMeasure({ premium: { percentagePoints: 10 }, budgetEur: 100 })
    const simulation = simulateMeasure(measure, [application('a', EARNING)], aList())
    expect(simulation).toMatchObject({
      earning: ['a'],
      displaced: ['a'],
      cost: { beforeBudgetEur: '20.00', spentEur: '-100.00', toClaimantsEur: '-100.00', fromOthersEur: '0.00' },
    })
  })

  it.each<[string, string, string, string]>([
    ['by default, at the minimum', 'above-minimum', '65', '75'],
    ['by default, just below it', 'above-minimum', '64.99', '64.99'],
    ['towards the minimum, just reaching it', 'towards-minimum', '55', '65'],
    ['towards the minimum, just not reaching it', 'towards-minimum', '54.99', '64.99'],
  ])('counts the points %s (%s): %s becomes %s', (_, counts, score, final) => {
    const measure = aMeasure({
      minimumScore: 65,
      premium: { points: 10, counts: counts === 'above-minimum' ? 'above-minimum' : 'towards-minimum' },
    })
    const { applications } = simulateMeasure(measure, [application('a', { ...EARNING, score })], aList())
    expect(applications[0]?.with).toMatchObject({ score: final, admitted: Number(final) >= 65 })
  })

  it('of a measure without aid admits, and grants nothing', () => {
    const measure = aMeasure({ aid: null, minimumScore: 65, premium: { points: 10 } })
    const facts = { spend: undefined }
    const applications = [application('a', facts), application('b', { ...facts, score: '64' })]
    const simulation = simulateMeasure(measure, applications, aList())
    expect(simulation.with).toEqual({ admitted: 1, funded: 0, spentEur: '0.00', leftEur: null, splitTies: [] })
    expect(endsOf(simulation)).toEqual([
      ['a', 'admitted'],
      ['b', 'not-admitted'],
    ])
    expect(simulation.applications[0]?.with).toMatchObject({ rank: 1, aidEur: null, fundedEur: '0.00' })
  })

  it('of a measure without a minimum and without a budget funds all of whom the aid is known', () => {
    const simulation = simulateMeasure(aMeasure(), [application('a', { score: '0' }), application('b')], aList())
    expect(simulation.with).toMatchObject({ admitted: 2, funded: 2, spentEur: '200.00', leftEur: null })
  })

  it('names the applications of which a fact is missing, and decides nothing of them', () => {
    const measure = aMeasure({ minimumScore: 65, budgetEur: 150 })
    const applications = [
      application('no-score', { score: undefined }),
      application('no-spend', { spend: undefined }),
      application('no-size', { spend: [{ amountEur: '200' }] }),
      application('no-applicant', { proposalId: 'p-0' }),
      application('too-low', { score: '64', spend: undefined }),
      application('known', { score: '69' }),
    ]
    const simulation = simulateMeasure(measure, applications, aList())
    // `no-applicant` may rise by the points of a premium, so that its place is not known, either.
    expect(simulation.undetermined).toEqual(['no-size', 'no-spend', 'no-applicant', 'no-score'])
    expect(simulation.applications.map(({ applicationId, missing }) => [applicationId, ...missing])).toEqual([
      ['no-size', 'application.spend[0].size'],
      ['no-spend', 'application.spend'],
      ['known'],
      ['no-applicant', 'application.applicant'],
      ['no-score', 'application.score'],
      ['too-low'],
    ])
    expect(endsOf(simulation)).toEqual([
      ['no-size', 'undetermined'],
      ['no-spend', 'undetermined'],
      ['known', 'funded'],
      ['no-applicant', 'undetermined'],
      ['no-score', 'undetermined'],
      ['too-low', 'not-admitted'],
    ])
    expect(simulation.without).toMatchObject({ admitted: 4, funded: 1, spentEur: '100.00', leftEur: '50.00' })
    expect(simulation.with).toMatchObject({ admitted: 4, funded: 1, spentEur: '100.00', leftEur: '50.00' })
  })

  it('by arrival leaves undetermined what does not say when it arrived', () => {
    const measure = aMeasure({ selection: 'arrival', budgetEur: 100 })
    const applications = [application('a'), application('b', { submittedAt: '2022-09-05T11:00:00+02:00' })]
    const simulation = simulateMeasure(measure, applications, aList())
    expect(endsOf(simulation)).toEqual([
      ['b', 'funded'],
      ['a', 'undetermined'],
    ])
    expect(simulation.applications[1]).toMatchObject({ missing: ['application.submittedAt'], with: { rank: null } })
  })

  // Whoever comes when, a budget without limit funds all.
  it('by arrival and without a budget waits for no arrival', () => {
    const simulation = simulateMeasure(aMeasure({ selection: 'arrival' }), [application('a')], aList())
    expect(endsOf(simulation)).toEqual([['a', 'funded']])
  })

  it.each<[string, string | undefined, readonly string[]]>([
    ['without arrivals, the id', undefined, ['a', 'b']],
    ['with arrivals, the earlier', '2022-09-05T09:00:00Z', ['b', 'a']],
  ])('tells a tie at the end of the budget apart, and names it: %s', (_, submittedAt, order) => {
    const early = submittedAt === undefined ? {} : { submittedAt }
    const late = submittedAt === undefined ? {} : { submittedAt: '2022-09-05T09:00:00.001Z' }
    const { with: end, applications } = simulateMeasure(
      aMeasure({ budgetEur: 199.99 }),
      [application('a', late), application('b', early)],
      aList(),
    )
    expect(applications.map(({ applicationId }) => applicationId)).toEqual(order)
    expect(applications.map(({ with: { rank } }) => rank)).toEqual([1, 1])
    expect(end).toMatchObject({ funded: 1, splitTies: [order] })
  })

  // 0 % for large enterprises, and 10 points for those of listed proposals: they get aid only with the premium.
  it('names among the newly funded whoever gets aid only with the premium', () => {
    const measure = aMeasure({ premium: { percentagePoints: 10 }, aid: { intensities: { large: 0 } } })
    const large = application('a', { ...EARNING, spend: [{ size: 'large', amountEur: '200' }] })
    const simulation = simulateMeasure(measure, [large], aList())
    expect(simulation.with.spentEur).toBe('20.00')
    expect(simulation.newlyFunded).toEqual(['a'])
  })

  it('admits, and does not count among the funded, for whom there is no aid', () => {
    const large = application('a', { spend: [{ size: 'large', amountEur: '200' }] })
    const simulation = simulateMeasure(aMeasure(), [large], aList())
    expect(simulation.with).toMatchObject({ admitted: 1, spentEur: '0.00', funded: 0 })
    expect(endsOf(simulation)).toEqual([['a', 'admitted']])
  })

  const halfKnown = application('a', { ...EARNING, spend: [{ size: 'small', amountEur: '200' }, { amountEur: '50' }] })

  // The line of unknown size changes nothing under the usual ceiling, and something under the higher one of the premium.
  it('calls nobody displaced whose aid is known in one round alone: it is undetermined', () => {
    const measure = aMeasure({ aid: { intensities: { small: 50 }, ceilingEur: 80 }, premium: { ceilingEur: 120 } })
    const simulation = simulateMeasure(measure, [halfKnown], aList())
    expect(simulation).toMatchObject({ undetermined: ['a'], displaced: [], cost: { spentEur: '0.00' } })
  })

  // With the premium the ceiling is reached without that line; without it nobody knows.
  it('calls nobody newly funded whose aid is known in one round alone', () => {
    const measure = aMeasure({ aid: { intensities: { small: 50 }, ceilingEur: 110 }, premium: { percentagePoints: 5 } })
    const simulation = simulateMeasure(measure, [halfKnown], aList())
    expect(simulation).toMatchObject({ undetermined: ['a'], newlyFunded: [], cost: { spentEur: '0.00' } })
  })
})

describe('a rank', () => {
  // `open` has a rank without the premium and none with it, so that whoever comes after it seems to rise.
  it('does not rise because of another of which a fact is missing', () => {
    const applications = [application('open', { proposalId: 'p-0', score: '80' }), application('other')]
    const { applications: simulated } = simulateMeasure(aMeasure(), applications, aList())
    expect(simulated.find(({ applicationId }) => applicationId === 'other')?.rankRise).toBe(0)
  })
})

describe('what a simulation supposes of the measure', () => {
  it.each<[string, Partial<MeasureDefinition>, readonly string[]]>([
    ['nothing, where all is settled', {}, []],
    ['its resolution and its day', { giuntaResolution: undefined }, ['measure.giuntaResolution', 'measure.issuedOn']],
    [
      'its resolution, where its day is settled',
      { giuntaResolution: undefined, issuedOn: '2022-08-03' },
      ['measure.giuntaResolution'],
    ],
  ])('is %s', (_, terms, supposed) => {
    const simulation = simulateMeasure(aMeasure(terms), [application('a', EARNING)], aList())
    expect(simulation).toMatchObject({ supposed, earning: ['a'], undetermined: [] })
  })

  it('does not include what is settled against it', () => {
    const measure = aMeasure({ giuntaResolution: { date: '2022-01-31' } })
    expect(simulateMeasure(measure, [application('a', EARNING)], aList())).toMatchObject({ supposed: [], earning: [] })
  })

  test.prop([portfolios, anyMeasures])('is what becomes of the premium once it is adopted', (portfolio, measure) => {
    const adopted = { ...measure, giuntaResolution: measure.giuntaResolution ?? { date: '2023-07-25' } }
    const { applications, earning } = simulated(measure, portfolio)
    const outcomes = new Map(
      portfolio.applications.map((one) => [one.id, assessPremium(adopted, one, portfolio.list).outcome]),
    )
    for (const { applicationId, premium } of applications) expect(premium).toBe(outcomes.get(applicationId))
    const eligible = [...outcomes].flatMap(([id, outcome]) => (outcome === 'eligible' ? [id] : []))
    const { points, percentagePoints, ceilingEur } = measure.premium
    const gives = Number(points ?? 0) > 0 || Number(percentagePoints ?? 0) > 0 || ceilingEur != null
    expect([...earning].toSorted()).toEqual(gives ? eligible.toSorted() : [])
  })
})

describe('what goes with a simulation', () => {
  it('is the measure as checked, without its warnings, and they besides', () => {
    const design = defineMeasure(aMeasure({ premium: {} }))
    const simulation = simulateMeasure(design, [], aList())
    const { warnings, ...measure } = design
    expect(simulation.measure).toEqual(measure)
    expect(simulation.warnings).toEqual(warnings)
    expect(warnings).toHaveLength(1)
    expect(simulateMeasure({ ...measure, premium: {} }, [], aList())).toEqual(simulation)
  })

  it('is the readings, chosen and settled by the measure, and the edition', () => {
    const simulation = simulateMeasure(aMeasure({ premium: { points: 1 } }), [], aList(), {
      readings: { premiumKinds: 'both-required', issuedAfter: 'desk-closing' },
      edition: 'extension-2022-11-30',
    })
    expect(simulation.warnings).toMatchObject([{ code: 'premium-in-one-kind-only' }])
    expect(simulation.readings).toEqual({
      premiumKinds: 'both-required',
      issuedAfter: 'desk-closing',
      measureDate: 'criteria-resolution',
      membershipDay: 'fixed-day',
      premiumClaimants: 'any-member',
      premiumAndMinimum: 'above-minimum',
      premiumMaximum: 'declared',
      aidPremium: 'percentage-points',
      cents: 'truncate',
    })
    expect(simulation.edition).toBe('extension-2022-11-30')
  })

  it('follows the readings: a measure from before the closing of the desk earns nobody anything under one of them', () => {
    const options = { readings: { issuedAfter: 'desk-closing' } } as const
    const applications = [application('a', EARNING)]
    expect(simulateMeasure(aMeasure(), applications, aList()).earning).toEqual(['a'])
    expect(simulateMeasure(aMeasure(), applications, aList(), options).earning).toEqual([])
  })
})

describe('a call that cannot be answered', () => {
  const two = [application('a'), application('a')]
  it.each<[string, () => unknown, string, string]>([
    ['two of one id', () => simulateMeasure(aMeasure(), two, aList()), 'duplicate-application', 'applications[1].id'],
    [
      'a score that is none',
      () => simulateMeasure(aMeasure(), [application('a'), application('b', { score: '6,5' })], aList()),
      'invalid-decimal',
      'applications[1].score',
    ],
    [
      'a part of a cent',
      () => simulateMeasure(aMeasure(), [application('a', { spend: [{ amountEur: '0.001' }] })], aList()),
      'amount-invalid',
      'applications[0].spend[0].amountEur',
    ],
    [
      'an instant without an offset',
      () => simulateMeasure(aMeasure(), [application('a', { submittedAt: '2022-09-05T11:00:00' })], aList()),
      'invalid-instant',
      'applications[0].submittedAt',
    ],
    [
      'a reading that there is not',
      () => simulateMeasure(aMeasure(), [], aList(), JSON.parse('{"readings":{"leadClash":"none-prevails"}}')),
      'reading-unknown',
      'readings.leadClash',
    ],
    [
      'no list of applications',
      () => simulateMeasure(aMeasure(), JSON.parse('{}'), aList()),
      'invalid-argument',
      'applications',
    ],
    [
      'an application that is none',
      () => simulateMeasure(aMeasure(), JSON.parse('[null]'), aList()),
      'invalid-argument',
      'applications[0]',
    ],
    [
      'an application without an id',
      () => simulateMeasure(aMeasure(), JSON.parse('[{"proposalId":null}]'), aList()),
      'invalid-argument',
      'applications[0].id',
    ],
    ['no list', () => simulateMeasure(aMeasure(), [], JSON.parse('{}')), 'invalid-argument', 'list.entries'],
    ['no measure', () => simulateMeasure(JSON.parse('null'), [], aList()), 'invalid-argument', 'measure'],
  ])('for %s says so, and where', (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ name: 'RuleInputError', code, path }))
  })

  // The first is wrong already, in another way.
  it('for two applications without an id says that of the first', () => {
    expect(() => simulateMeasure(aMeasure(), JSON.parse('[{},{}]'), aList())).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'applications[0].id' }),
    )
  })
})

describe('any simulation', () => {
  test.prop([portfolios, anyMeasures])('names every application once', (portfolio, measure) => {
    const { applications } = simulated(measure, portfolio)
    expect(applications.map(({ applicationId }) => applicationId).toSorted()).toEqual(
      portfolio.applications.map(({ id }) => id).toSorted(),
    )
  })

  test.prop([portfolios, anyMeasures, fc.infiniteStream(fc.nat())])(
    'does not hang on the order in which applications are passed',
    (portfolio, measure, keys) => {
      const shuffled = portfolio.applications
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one)
      const expected = simulated(measure, portfolio)
      expect(simulated(measure, { ...portfolio, applications: shuffled })).toEqual(expected)
      expect(simulated(measure, { ...portfolio, applications: portfolio.applications.toReversed() })).toEqual(expected)
    },
  )

  test.prop([portfolios, anyMeasures])('leaves what it is given as it is', (portfolio, measure) => {
    const before = structuredClone({ portfolio, measure })
    simulated(measure, portfolio)
    expect({ portfolio, measure }).toEqual(before)
  })

  test.prop([portfolios, anyMeasures])('is plain data, which JSON holds', (portfolio, measure) => {
    const simulation = simulated(measure, portfolio)
    expect(JSON.parse(JSON.stringify(simulation))).toEqual(simulation)
  })

  test.prop([portfolios, anyMeasures])('without a premium changes nothing', (portfolio, measure) => {
    const simulation = simulated({ ...measure, premium: { ...measure.premium, ...NONE } }, portfolio)
    expect(simulation.with).toEqual(simulation.without)
    for (const one of simulation.applications) {
      expect(one.with).toEqual(one.without)
      expect(one.differenceEur).toBe('0.00')
      expect([null, 0]).toContain(one.rankRise)
    }
    expect(simulation).toMatchObject({ crossing: [], newlyFunded: [], displaced: [] })
    expect(new Set(Object.values(simulation.cost))).toEqual(new Set(['0.00']))
  })

  test.prop([portfolios, anyMeasures])(
    'is without the premium what it is under none, where nothing is missing',
    (portfolio, measure) => {
      const known = allStated(portfolio)
      const bare = simulated({ ...measure, premium: NONE }, known)
      const simulation = simulated(measure, known)
      expect(simulation.undetermined).toEqual([])
      expect(simulation.without).toEqual(bare.with)
      const under = new Map(bare.applications.map(({ applicationId, with: end }) => [applicationId, end]))
      for (const { applicationId, without } of simulation.applications)
        expect(without).toEqual(under.get(applicationId))
    },
  )

  test.prop([portfolios, tightMeasures])('never passes the budget by a cent', (portfolio, measure) => {
    const simulation = simulated(measure, portfolio)
    const budget = centsOf(simulation.measure.budgetEur ?? '')
    for (const [round, ends] of roundsOf(simulation)) {
      expect(centsOf(round.spentEur) <= budget).toBe(true)
      expect(centsOf(round.leftEur ?? '')).toBe(budget - centsOf(round.spentEur))
      for (const { aidEur, fundedEur, funding } of ends) {
        if (funding === 'funded') expect(fundedEur).toBe(aidEur)
        else if (funding === 'part-funded') {
          expect(centsOf(fundedEur) > 0n && centsOf(fundedEur) < centsOf(aidEur ?? '0')).toBe(true)
        } else expect(fundedEur).toBe('0.00')
      }
    }
  })

  test.prop([portfolios, anyMeasures])('spends what it gives to each', (portfolio, measure) => {
    const simulation = simulated(measure, portfolio)
    for (const [round, ends] of roundsOf(simulation)) {
      expect(centsOf(round.spentEur)).toBe(ends.reduce((sum, { fundedEur }) => sum + centsOf(fundedEur), 0n))
      expect(round.funded).toBe(ends.filter(isFunded).length)
      expect(round.admitted).toBe(ends.filter(({ admitted }) => admitted === true).length)
    }
    const { cost, with: end, without } = simulation
    expect(centsOf(cost.spentEur)).toBe(centsOf(cost.toClaimantsEur) - centsOf(cost.fromOthersEur))
    expect(centsOf(cost.spentEur)).toBe(centsOf(end.spentEur) - centsOf(without.spentEur))
  })

  test.prop([portfolios, tightMeasures])('ends its budget as the measure says', (portfolio, measure) => {
    const simulation = simulated(measure, portfolio)
    const inOrder = simulation.applications.map((one) => one.with.funding)
    const parts = inOrder.filter((funding) => funding === 'part-funded')
    if (measure.atBudgetEnd !== 'part') expect(parts).toEqual([])
    expect(parts.length).toBeLessThanOrEqual(1)
    if (parts.length === 1) expect(simulation.with.leftEur).toBe('0.00')
    if (measure.atBudgetEnd === 'skip') {
      const left = centsOf(simulation.with.leftEur ?? '')
      for (const { with: end } of simulation.applications) {
        if (end.funding === 'not-funded') expect(centsOf(end.aidEur ?? '') > left).toBe(true)
      }
    } else if (inOrder.includes('not-funded')) {
      const after = inOrder.slice(inOrder.indexOf('not-funded'))
      expect(after.filter((funding) => funding === 'funded' || funding === 'part-funded')).toEqual([])
    }
  })

  test.prop([portfolios, anyMeasures])('names who gains and who loses, each for a reason', (portfolio, measure) => {
    const { applications, earning, crossing, newlyFunded, displaced, undetermined } = simulated(measure, portfolio)
    expect(crossing.filter((id) => !earning.includes(id))).toEqual([])
    expect(newlyFunded.filter((id) => displaced.includes(id))).toEqual([])
    const idsWhere = (holds: (one: (typeof applications)[number]) => boolean) =>
      applications.filter(holds).map(({ applicationId }) => applicationId)
    expect(undetermined).toEqual(idsWhere(({ missing }) => missing.length > 0))
    expect(undetermined).toEqual(
      idsWhere((one) => one.without.funding === 'undetermined' || one.with.funding === 'undetermined'),
    )
    for (const { missing, without, with: end } of applications) {
      // Nothing is decided of whom a fact is missing, in neither round.
      if (missing.length > 0) expect([without.fundedEur, end.fundedEur]).toEqual(['0.00', '0.00'])
    }
    for (const { applicationId, differenceEur, without, with: end } of applications) {
      expect(centsOf(differenceEur)).toBe(centsOf(end.fundedEur) - centsOf(without.fundedEur))
      expect(newlyFunded.includes(applicationId)).toBe(!isFunded(without) && isFunded(end))
      expect(displaced.includes(applicationId)).toBe(isFunded(without) && !isFunded(end))
    }
  })

  test.prop([portfolios, anyMeasures])(
    'ranks equally whoever scores equally, and nobody else',
    (portfolio, measure) => {
      const simulation = simulated(measure, portfolio)
      for (const [, ends] of roundsOf(simulation)) {
        const ranked = ends.filter(({ rank }) => rank !== null)
        if (measure.selection === 'arrival') expect(ranked).toEqual([])
        for (const one of ranked) {
          const above = ranked.filter(({ score }) => compare(fraction(score ?? ''), fraction(one.score ?? '')) > 0n)
          expect(one.rank).toBe(above.length + 1)
        }
      }
    },
  )

  test.prop([portfolios, anyMeasures])(
    'never lowers the score or the aid of who earns the premium',
    (portfolio, measure) => {
      for (const { premium, without, with: end } of simulated(measure, portfolio).applications) {
        if (premium === 'ineligible') expect({ ...end, ...PLACE }).toEqual({ ...without, ...PLACE })
        else if (premium === 'undetermined') {
          // With it is what holds in either case.
          for (const figure of ['score', 'admitted', 'aidEur'] as const) {
            expect([without[figure], null]).toContain(end[figure])
          }
        } else {
          expect(compare(fraction(end.score ?? '0'), fraction(without.score ?? '0')) >= 0n).toBe(true)
          if (without.admitted === true) expect(end.admitted).toBe(true)
          if (without.aidEur !== null && end.aidEur !== null) {
            expect(centsOf(end.aidEur) >= centsOf(without.aidEur)).toBe(true)
          }
        }
      }
    },
  )

  test.prop([portfolios, anyMeasures], { numRuns: 200 })(
    'funds as whoever computes it by hand',
    (portfolio, measure) => {
      const { applications } = simulated(measure, portfolio)
      const premiums = new Map(applications.map(({ applicationId, premium }) => [applicationId, premium]))
      const expected = byHand(measure, portfolio.applications, premiums)
      for (const side of ['without', 'with'] as const) {
        const got = applications.flatMap((one) =>
          AT_THE_BUDGET.includes(one[side].funding) ? [[one.applicationId, one[side].fundedEur]] : [],
        )
        expect(Object.fromEntries(got)).toEqual(expected[side])
      }
    },
  )
})

/** What becomes of those who are in line for the budget and of whom the aid is known. */
const AT_THE_BUDGET: readonly Funding[] = ['funded', 'part-funded', 'not-funded']

/** No premium of any kind. */
const NONE = { points: null, percentagePoints: '0', ceilingEur: null } as const

/** What hangs on the others. */
const PLACE = { rank: null, funding: null, fundedEur: null }

// From here to the end, the same answers in whole hundredths and cents: written apart from the sources, to be held against them.

/** What each application in line for the budget gets in the two rounds, of whom all is known that could change it. */
function byHand(
  measure: MeasureDefinition,
  applications: readonly Application[],
  premiums: ReadonlyMap<string, SimulatedApplication['premium']>,
): Readonly<Record<'without' | 'with', Readonly<Record<string, string>>>> {
  const known = applications.flatMap((one) => {
    const without = claimByHand(measure, one, false)
    const earned = claimByHand(measure, one, premiums.get(one.id) !== 'ineligible')
    if (without === 'unknown' || earned === 'unknown') return []
    // By arrival a score moves nobody.
    const isSamePlace = measure.selection === 'arrival' || Object.is(without?.score, earned?.score)
    const isSame = isSamePlace && (without === undefined) === (earned === undefined) && without?.cents === earned?.cents
    if (premiums.get(one.id) === 'undetermined' && !isSame) return []
    return [{ id: one.id, arrival: Date.parse(one.submittedAt ?? '9999-01-01T00:00Z'), without, with: earned }]
  })
  const waiting = (side: 'without' | 'with') =>
    known.flatMap(({ id, arrival, [side]: claim }) =>
      claim === undefined || claim.cents === 0 ? [] : [{ id, arrival, ...claim }],
    )
  return { without: given(measure, waiting('without')), with: given(measure, waiting('with')) }
}

interface ClaimByHand {
  readonly score: number
  readonly cents: number
}

interface Waiting extends ClaimByHand {
  readonly id: string
  readonly arrival: number
}

/** The budget given to those who wait, the first first. */
function given(
  { budgetEur, selection, atBudgetEnd }: MeasureDefinition,
  waiting: Waiting[],
): Readonly<Record<string, string>> {
  let left = limit(budgetEur)
  const got: Record<string, string> = {}
  let isOpen = true
  while (waiting.length > 0) {
    const next = waiting.reduce((best, one) => {
      if (selection === 'ranking' && one.score !== best.score) return one.score > best.score ? one : best
      if (one.arrival !== best.arrival) return one.arrival < best.arrival ? one : best
      return one.id < best.id ? one : best
    })
    waiting.splice(waiting.indexOf(next), 1)
    let cents = 0
    if (isOpen && next.cents <= left) cents = next.cents
    else if (isOpen && atBudgetEnd === 'part') cents = left
    if (next.cents > left && atBudgetEnd !== 'skip') isOpen = false
    left -= cents
    got[next.id] = inEuro(cents)
  }
  return got
}

/** The score and the aid of an application, where they are known; nothing where it is not admitted. */
function claimByHand(
  { minimumScore, maximumScore, premium, aid, budgetEur, selection, rounding }: MeasureDefinition,
  { score: stated, submittedAt, spend }: Application,
  earns: boolean,
): ClaimByHand | 'unknown' | undefined {
  if (aid == null || spend === undefined) return 'unknown'
  if (selection === 'arrival' && budgetEur != null && submittedAt === undefined) return 'unknown'
  const minimum = minimumScore == null ? -1 : hundredths(minimumScore)
  if (stated === undefined && (selection === 'ranking' || minimum >= 0)) return 'unknown'
  const base = stated === undefined ? Number.NaN : hundredths(stated)
  const counts = earns && (premium.counts === 'towards-minimum' || minimum < 0 || base >= minimum)
  const score = Math.min(limit(maximumScore), base + (counts ? hundredths(premium.points ?? 0) : 0))
  const total = spend.reduce((sum, { amountEur }) => sum + hundredths(amountEur), 0)
  if (score < minimum || total < hundredths(aid.minimumSpendEur ?? 0)) return undefined
  const aided = Math.min(total, limit(aid.maximumSpendEur))
  const more = counts ? tenths(premium.percentagePoints ?? 0) : 0
  let cents = 0
  for (const { size, amountEur } of spend) {
    const intensity = size === undefined ? undefined : aid.intensities[size]
    if (intensity === undefined || total === 0) continue
    const perMille = Math.min(tenths(aid.maximumIntensity ?? 100), tenths(intensity) + more)
    cents += divided(hundredths(amountEur) * aided * perMille, total * 1000, rounding === 'half-up')
  }
  const ceiling = limit((counts ? premium.ceilingEur : null) ?? aid.ceilingEur)
  // A line of unknown size adds nothing to a ceiling that is reached, and one of nothing adds nothing.
  const isOpen = spend.some(({ size, amountEur }) => size === undefined && hundredths(amountEur) * aided > 0)
  if (cents < ceiling && isOpen) return 'unknown'
  return { score, cents: Math.min(cents, ceiling) }
}

const hundredths = (figure: string | number) => Math.round(Number(figure) * 100)
const tenths = (figure: string | number) => Math.round(Number(figure) * 10)
const limit = (figure: string | number | null | undefined) =>
  figure == null ? Number.POSITIVE_INFINITY : hundredths(figure)

function divided(amount: number, by: number, halfUp: boolean): number {
  const rest = amount % by
  return (amount - rest) / by + (halfUp && 2 * rest >= by ? 1 : 0)
}
