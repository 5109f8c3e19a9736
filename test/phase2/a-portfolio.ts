import { fc } from '@fast-check/vitest'
import type { Applicant, Application, SpendLine } from '../../src/model/application'
import type { AidTerms, EnterpriseSize, MeasureDefinition, PremiumTerms } from '../../src/model/measure'
import type { ApprovedList, ListEntry } from '../../src/verdict/approved-list'
import { taxCode } from '../worked-cases/a-proposal'

/** Who applies to a measure, and the list that knows some of them. */
export interface Portfolio {
  readonly list: ApprovedList
  readonly applications: readonly Application[]
}

/** A measure that funds by score, with ten points for listed proposals and half of the spend of small enterprises. */
export function aMeasure(changes: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return {
    id: 'm-1',
    title: 'A measure of a test',
    giuntaResolution: { date: '2022-07-25' },
    dedicatedTo: ['supply-chains'],
    membershipDate: '2022-10-15',
    premium: { points: '10' },
    aid: { intensities: { small: '50' } },
    selection: 'ranking',
    ...changes,
  }
}

/** An entry that stands since 1 July 2022, of a lead and a partner. */
export function anEntry(changes: Partial<ListEntry> = {}): ListEntry {
  return {
    proposalId: 'p-0',
    title: null,
    submittedAt: '2022-05-10T10:00:00+02:00',
    leadId: 'e0',
    parties: partiesOf(0),
    edition: 'dgr-xi-5899-2022',
    validFrom: '2022-07-01',
    enteredBy: 'act-1',
    validTo: null,
    removedBy: null,
    ...changes,
  }
}

/** A list of some entries, without its history. */
export function aList(entries: readonly ListEntry[] = [anEntry()]): ApprovedList {
  return { entries, history: [], clauses: [], readings: [] }
}

/** An application that claims no premium, of which a measure of half the spend makes 100 euro. */
export function application(id: string, changes: Partial<Application> = {}): Application {
  return { id, proposalId: null, score: '70', spend: [{ size: 'small', amountEur: '200' }], ...changes }
}

/** What an application states that earns the premium of {@link aMeasure} on the list of {@link anEntry}. */
export const EARNING = {
  proposalId: 'p-0',
  applicant: { kind: 'member', taxCode: taxCode(1), vatNumber: null },
} as const

const SIZES: readonly EnterpriseSize[] = ['micro', 'small', 'medium', 'large']
const PROPOSALS = ['p-0', 'p-1', 'p-2', 'p-3']

const member = (serial: number, rest: object = { vatNumber: null }): Applicant => ({
  kind: 'member',
  taxCode: taxCode(serial),
  ...rest,
})

/** Each proposal has a lead, a partner and a legal entity of its own, and one partner that all have. */
function partiesOf(place: number): ListEntry['parties'] {
  const serials = [10 * place + 1, 10 * place + 2, 10 * place + 3, 99]
  return serials.map((serial, row) => ({
    id: `e${row}`,
    kind: row === 2 ? 'aggregation-entity' : 'enterprise',
    identifiers: [taxCode(serial)],
  }))
}

/** A list of which some stand on the day that counts, some do not yet or no more, and some were recognised later. */
export const lists: fc.Arbitrary<ApprovedList> = fc
  .tuple(
    ...PROPOSALS.map((proposalId, place) =>
      fc
        .record({
          submittedAt: fc.constantFrom('2022-05-10T10:00:00+02:00', '2022-09-16T10:00:00+02:00'),
          edition: fc.constantFrom<ListEntry['edition']>('dgr-xi-5899-2022', 'dgr-xii-1586-2023'),
          validFrom: fc.constantFrom('2022-07-01', '2022-10-01', '2022-10-16'),
          validTo: fc.constantFrom(null, '2022-10-15', '2022-12-01'),
        })
        .map((entry) => anEntry({ ...entry, proposalId, leadId: 'e0', parties: partiesOf(place) })),
    ),
  )
  .map((entries) => aList(entries))

const applicants: fc.Arbitrary<Applicant> = fc.constantFrom<Applicant>(
  { kind: 'partnership' },
  member(1),
  member(2),
  member(3),
  member(11),
  member(12),
  member(99),
  member(77),
  member(77, {}),
  { kind: 'member', vatNumber: null },
)

const lines: fc.Arbitrary<SpendLine> = fc
  .tuple(
    fc.option(fc.constantFrom(...SIZES), { nil: undefined, freq: 12 }),
    fc.oneof(fc.constantFrom('100', '200.00', '200', '99.99', '0'), fc.integer({ min: 1, max: 40_000 }).map(inEuro)),
  )
  .map(([size, amountEur]) => ({ amountEur, ...(size === undefined ? {} : { size }) }))

/** The text of an amount in cents. */
export function inEuro(cents: number): string {
  return (cents / 100).toFixed(2)
}

/** Few scores and few moments of arrival, so that many are equal; one moment in two spellings. */
const scores = fc.oneof(
  fc.constantFrom('55', '60', '64.99', '65', '65.00', 70, '75'),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
)
const arrivals = fc.constantFrom(
  '2022-09-05T11:00:00+02:00',
  '2022-09-05T09:00:00Z',
  '2022-09-05T09:00:00.001Z',
  '2022-10-05T09:00:00Z',
  '2022-10-16T09:00:00Z',
)

const stated = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 12 })

/** An application that may lack any of its facts; ids are given by the portfolio. */
const unnamed: fc.Arbitrary<Omit<Application, 'id'>> = fc.record({
  submittedAt: stated(arrivals),
  proposalId: stated(fc.oneof(fc.constant(null), fc.constantFrom(...PROPOSALS, 'p-unknown'))),
  applicant: stated(applicants),
  score: stated(scores),
  spend: stated(fc.array(lines, { maxLength: 3 })),
})

/** A portfolio of up to twelve applications, whose ids do not follow their order. */
export const portfolios: fc.Arbitrary<Portfolio> = fc
  .tuple(lists, fc.array(unnamed, { maxLength: 12 }))
  .map(([list, drawn]) => ({
    list,
    applications: drawn.map((facts, at) => ({ id: `a-${(at * 7) % 13}`, ...facts })),
  }))

/** The same, with whatever is missing stated. */
export function allStated({ list, applications }: Portfolio): Portfolio {
  return {
    list,
    applications: applications.map(({ applicant, spend = [], ...facts }) => ({
      ...facts,
      submittedAt: facts.submittedAt ?? '2022-09-05T09:00:00Z',
      proposalId: facts.proposalId ?? null,
      applicant:
        applicant?.kind === 'member'
          ? { ...applicant, taxCode: applicant.taxCode ?? null, vatNumber: null }
          : { kind: 'partnership' },
      score: facts.score ?? '70',
      spend: spend.map(({ size = 'small', amountEur }) => ({ size, amountEur })),
    })),
  }
}

const intensities: fc.Arbitrary<AidTerms['intensities']> = fc.record(
  {
    micro: fc.constantFrom('80', 50),
    small: fc.constantFrom('50', '40.5'),
    medium: fc.constantFrom('50', 33.3),
    large: fc.constantFrom('0', '30'),
  },
  { requiredKeys: ['small', 'medium'] },
)

const aids: fc.Arbitrary<AidTerms> = fc.record({
  intensities,
  maximumIntensity: fc.constantFrom(null, '80', '85', '100'),
  minimumSpendEur: fc.constantFrom(null, null, '100'),
  maximumSpendEur: fc.constantFrom(null, null, '250', '333.33'),
  ceilingEur: fc.constantFrom(null, '80'),
})

const premiums: fc.Arbitrary<PremiumTerms> = fc.record({
  points: fc.constantFrom(null, 0, 5, '10', '0.01'),
  percentagePoints: fc.constantFrom(null, 0, '5', 10),
  ceilingEur: fc.constantFrom(null, '120'),
  counts: fc.constantFrom<PremiumTerms['counts']>('above-minimum', 'towards-minimum'),
})

const budgets = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 40 }).map((step) => step * 25),
  fc.integer({ min: 0, max: 100_000 }).map(inEuro),
)

/** A measure of any kind whose terms do not contradict each other. */
export const measures: fc.Arbitrary<MeasureDefinition> = fc
  .record({
    resolution: fc.constantFrom(undefined, '2022-07-25', '2022-07-25', '2022-01-31'),
    dedicatedTo: fc.constantFrom<MeasureDefinition['dedicatedTo']>(['supply-chains'], ['ecosystems'], []),
    issuedOn: fc.constantFrom(undefined, undefined, '2022-08-03'),
    membershipDate: fc.constantFrom(null, '2022-10-15'),
    proposalsFiledBy: fc.constantFrom(null, null, '2022-09-15'),
    hasCriteria: fc.boolean(),
    minimumScore: fc.constantFrom(null, '0', 60, '65'),
    maximumScore: fc.constantFrom(null, null, 70, '100'),
    premium: premiums,
    claimants: fc.constantFrom<MeasureDefinition['claimants']>('any-member', 'any-member', 'lead-only', 'partnership'),
    aid: fc.option(aids, { nil: null, freq: 12 }),
    budgetEur: budgets,
    selection: fc.constantFrom<MeasureDefinition['selection']>('ranking', 'ranking', 'arrival'),
    atBudgetEnd: fc.constantFrom<MeasureDefinition['atBudgetEnd']>('stop', 'part', 'skip'),
    rounding: fc.constantFrom<MeasureDefinition['rounding']>('truncate', 'half-up'),
  })
  .map(({ resolution, hasCriteria, aid, premium, budgetEur, ...terms }) =>
    aMeasure({
      ...terms,
      giuntaResolution: resolution === undefined ? undefined : { date: resolution },
      criteria: hasCriteria ? CRITERIA : null,
      aid,
      premium: {
        ...premium,
        percentagePoints: aid === null ? null : premium.percentagePoints,
        ceilingEur: aid?.ceilingEur == null ? null : premium.ceilingEur,
      },
      budgetEur: aid === null ? null : budgetEur,
    }),
  )

/** More points than any score of a portfolio. */
const CRITERIA = [
  { id: 'c-1', title: 'Criterion 1', maximum: 60 },
  { id: 'c-2', title: 'Criterion 2', maximum: '60' },
]

/** A measure with a budget of its own, which rarely suffices. */
export const tightMeasures: fc.Arbitrary<MeasureDefinition> = fc
  .tuple(measures, aids, fc.integer({ min: 0, max: 40 }))
  .map(([measure, aid, step]) => ({
    ...measure,
    aid: measure.aid ?? aid,
    budgetEur: measure.budgetEur ?? step * 25,
  }))

/** Two measures that differ in some of their terms. */
export const pairsOfMeasures: fc.Arbitrary<readonly [MeasureDefinition, MeasureDefinition]> = fc
  .tuple(measures, measures)
  .map(([first, second]) => [
    { ...first, id: 'first' },
    { ...second, id: 'second' },
  ])
