import { fc, test } from '@fast-check/vitest'
import {
  type Application,
  assessPremium,
  compareMeasures,
  defineMeasure,
  type EnterpriseSize,
  type ListEntry,
  type MeasureDefinition,
  type PremiumOptions,
} from 'filiere-lombardia'
import { describe, expect } from 'vitest'
import type { Answer } from '../../src/report/answer'
import { explain } from '../../src/report/explain'
import { aList, aMeasure, anApplication, anEntry } from './phase-2'

/** Sentences, and in brackets what they rest on, where they rest on something. */
const LINE = /^[\p{Lu}].*[^\s.]\.(?: \([^\n]+\))?$/u
const NO_WORDS = /undefined|null|NaN|\[object|=>/

const SIZES: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large']
const figure = (max: number, min = 0) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => String(hundredths / 100))
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const aids: fc.Arbitrary<MeasureDefinition['aid']> = fc.record({
  intensities: fc
    .uniqueArray(fc.constantFrom(...SIZES))
    .chain((sizes) => fc.record(Object.fromEntries(sizes.map((size) => [size, figure(60)])))),
  maximumIntensity: optional(figure(100, 60)),
  minimumSpendEur: optional(figure(5000)),
  maximumSpendEur: optional(figure(95000, 5000)),
})

const measures: fc.Arbitrary<MeasureDefinition> = fc
  .record({
    giuntaResolution: fc.constantFrom(undefined, { date: '2022-07-25' }),
    dedicatedTo: fc.subarray<'supply-chains' | 'ecosystems'>(['supply-chains', 'ecosystems']),
    issuedOn: fc.constantFrom(undefined, '2022-08-03'),
    membershipDate: fc.constantFrom(null, '2022-06-30', '2022-10-15'),
    proposalsFiledBy: fc.constantFrom(null, '2022-05-09', '2022-05-10'),
    minimumScore: optional(figure(70)),
    maximumScore: optional(figure(100, 70)),
    premium: fc.record(
      {
        points: figure(20),
        percentagePoints: figure(20),
        counts: fc.constantFrom('above-minimum' as const, 'towards-minimum' as const),
      },
      { requiredKeys: [] },
    ),
    claimants: fc.constantFrom('any-member' as const, 'lead-only' as const, 'partnership' as const),
    aid: optional(aids),
    budgetEur: optional(figure(100000)),
    selection: fc.constantFrom('ranking' as const, 'arrival' as const),
    atBudgetEnd: fc.constantFrom('stop' as const, 'part' as const, 'skip' as const),
    rounding: fc.constantFrom('truncate' as const, 'half-up' as const),
  })
  // A measure that computes no aid has none to raise, and no budget to give it from.
  .map((terms) => (terms.aid === null ? { ...terms, budgetEur: null, premium: { points: '10' } } : terms))
  .map(aMeasure)

const applications: fc.Arbitrary<Application> = fc
  .record(
    {
      title: fc.constantFrom(undefined, 'Telai'),
      submittedAt: fc.constantFrom(undefined, '2022-06-30T10:00:00+02:00', '2022-10-16T10:00:00+02:00'),
      proposalId: fc.constantFrom(undefined, null, 'p-001', 'p-002', 'p-003'),
      applicant: fc.constantFrom<Application['applicant']>(
        undefined,
        { kind: 'partnership' },
        { kind: 'member', taxCode: '10000015007', vatNumber: null },
        { kind: 'member', taxCode: '10000025006', vatNumber: null },
        { kind: 'member', taxCode: null },
      ),
      score: fc.option(figure(100), { nil: undefined }),
      spend: fc.option(
        fc.array(
          fc.record(
            { size: fc.constantFrom(undefined, ...SIZES), amountEur: figure(90000) },
            { requiredKeys: ['amountEur'] },
          ),
          { maxLength: 3 },
        ),
        { nil: undefined },
      ),
    },
    { requiredKeys: [] },
  )
  .map(anApplication)

const entries: fc.Arbitrary<readonly ListEntry[]> = fc.subarray([
  anEntry(),
  anEntry({ proposalId: 'p-002', edition: 'dgr-5377-2025', validTo: '2022-10-01', removedBy: 'act-2' }),
  anEntry({ proposalId: 'p-003', validFrom: '2022-12-01', leadId: null }),
])

const options: fc.Arbitrary<PremiumOptions> = fc.record({
  readings: fc.record({
    issuedAfter: fc.constantFrom('resolution' as const, 'listing' as const, 'desk-closing' as const),
    premiumKinds: fc.constantFrom('either' as const, 'both-required' as const),
  }),
  edition: fc.constantFrom('dgr-xi-5899-2022' as const, 'extension-2022-11-30' as const),
})

function said(answer: Answer): void {
  for (const locale of ['it', 'en'] as const) {
    for (const line of explain(answer, { locale }).split('\n')) {
      expect(line).toMatch(LINE)
      expect(line).not.toMatch(NO_WORDS)
    }
  }
}

describe('explain, over random measures and applications', () => {
  test.prop([measures, applications, entries, options], { numRuns: 200 })(
    'has words for who earns which premium, and for what follows',
    (measure, application, listed, given) => {
      const assessment = assessPremium(measure, application, aList(listed), given)
      said(defineMeasure(measure))
      said(assessment)
      said(assessment.base)
      for (const result of assessment.results) said(result)
    },
  )

  test.prop([fc.tuple(measures, measures), fc.array(applications, { maxLength: 5 }), entries, options], {
    numRuns: 60,
  })(
    'has words for what a premium does to a portfolio, and for what designs differ in',
    ([one, other], portfolio, listed, given) => {
      const distinct = portfolio.map((application, index) => ({ ...application, id: `a-${index}` }))
      const comparison = compareMeasures([one, { ...other, id: 'm-2' }], distinct, aList(listed), given)
      said(comparison)
      for (const simulation of comparison.simulations) {
        said(simulation)
        for (const application of simulation.applications) said(application)
      }
      for (const flip of comparison.flips) said(flip)
    },
  )
})
