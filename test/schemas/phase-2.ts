import {
  type Application,
  type ApprovedList,
  assessPremium,
  compareMeasures,
  defineMeasure,
  type ListEntry,
  type MeasureComparison,
  type MeasureDefinition,
  type MeasureDesign,
  type MeasureSimulation,
  type PremiumAssessment,
  simulateMeasure,
} from 'filiere-lombardia'
import { taxCode } from '../worked-cases/a-proposal'

/** A model with every field stated, at the first depth. */
type Full<Model> = { readonly [Key in keyof Model]-?: NonNullable<Model[Key]> }

/** A measure that states every field of every model, with terms that do not contradict each other. */
export const fullMeasure: Full<MeasureDefinition> = {
  id: 'measure-1',
  title: 'Una misura per le filiere (inventata)',
  giuntaResolution: { number: 'XI/1', date: '2022-07-25' },
  dedicatedTo: ['supply-chains', 'ecosystems'],
  issuedOn: '2022-08-03',
  membershipDate: '2022-10-15',
  proposalsFiledBy: '2022-09-15',
  criteria: [
    { id: 'quality', title: 'Qualità del progetto', maximum: '60', steps: null },
    { id: 'impact', title: 'Ricadute sulla filiera', maximum: 40, steps: [0, '10', 20.5, '40'] },
  ],
  minimumScore: 50,
  maximumScore: '100.0',
  premium: { points: 10, percentagePoints: '5', ceilingEur: '60000', counts: 'above-minimum' },
  claimants: 'any-member',
  aid: {
    intensities: { micro: 50, small: '45.5', medium: 40, large: undefined },
    maximumIntensity: 52,
    minimumSpendEur: '10000',
    maximumSpendEur: 200_000,
    ceilingEur: '50000.00',
  },
  budgetEur: '130000',
  selection: 'ranking',
  atBudgetEnd: 'part',
  rounding: 'half-up',
}

/** The least that a measure states. */
export const bareMeasure: MeasureDefinition = {
  id: 'measure-2',
  title: 'Una misura in corso di stesura (inventata)',
  dedicatedTo: ['ecosystems'],
  premium: {},
  selection: 'arrival',
}

/** An application that states every field of every model. */
export const fullApplication: Full<Application> = {
  id: 'a-1',
  title: 'Linea pilota',
  submittedAt: '2022-11-02T10:00:00+01:00',
  proposalId: 'p-001',
  applicant: { kind: 'member', name: 'Alfa S.r.l.', taxCode: taxCode(1), vatNumber: null, country: 'IT' },
  score: '95',
  marks: { quality: 55, impact: '40' },
  spend: [
    { size: 'micro', amountEur: '150000.00', label: 'Alfa' },
    { size: undefined, amountEur: 1000 },
  ],
}

const lead = { kind: 'member', taxCode: taxCode(1), vatNumber: null } as const
const partner = { kind: 'member', taxCode: taxCode(2), vatNumber: null } as const

/** Applications with and without every fact, on listed proposals and on none. */
export const applications: readonly Application[] = [
  { ...fullApplication, spend: [{ size: 'micro', amountEur: '150000.00', label: 'Alfa' }] },
  { ...fullApplication, id: 'a-2', applicant: partner, submittedAt: '2022-11-02T11:00:00+01:00' },
  { id: 'a-3', proposalId: null, score: 30, spend: [{ size: 'small', amountEur: 90_000 }] },
  { id: 'a-4', proposalId: null, score: '60', spend: [{ size: 'small', amountEur: '9999.99' }] },
  {
    id: 'a-5',
    proposalId: 'p-002',
    applicant: { kind: 'partnership', name: 'Filiera del legno' },
    submittedAt: '2022-11-03T10:00:00+01:00',
    marks: { quality: '40', impact: '20.5' },
    spend: [
      { size: 'small', amountEur: '150000.33' },
      { size: 'medium', amountEur: 100_000 },
      { size: 'large', amountEur: 50_000 },
    ],
  },
  { id: 'a-6', proposalId: 'p-001' },
  { id: 'a-13', proposalId: null, marks: { quality: 40 } },
  { id: 'a-7', applicant: { kind: 'member', name: 'Beta S.p.A.' }, score: '60' },
  { id: 'a-8', proposalId: 'p-001', applicant: { kind: 'member', taxCode: taxCode(9) }, score: '60' },
  { id: 'a-9', proposalId: 'p-001', applicant: { kind: 'member', vatNumber: null }, score: '60', spend: [] },
  { id: 'a-10', proposalId: null, score: '95', spend: [{ size: 'micro', amountEur: '100000' }] },
  { id: 'a-11', proposalId: null, score: '95', spend: [{ size: 'micro', amountEur: '100000' }] },
  { id: 'a-12', proposalId: 'p-001', applicant: lead, score: '45', spend: [{ size: 'micro', amountEur: '100000' }] },
]

const entry: ListEntry = {
  proposalId: 'p-001',
  title: 'Filiera del legno',
  submittedAt: '2022-05-10T10:00:00+02:00',
  leadId: 'e1',
  parties: [
    { id: 'e1', kind: 'enterprise', identifiers: [taxCode(1)] },
    { id: 'e2', kind: 'enterprise', identifiers: [taxCode(2), taxCode(3)] },
  ],
  edition: 'dgr-xi-5899-2022',
  validFrom: '2022-07-01',
  enteredBy: 'act-1',
  validTo: null,
  removedBy: null,
}

/** A list kept elsewhere: one of its entries was recognised under criteria that are not encoded. */
export const keptList: ApprovedList = {
  entries: [entry, { ...entry, proposalId: 'p-002', title: null, edition: 'dgr-xii-1586-2023' }],
  history: [],
  clauses: ['R.17'],
  readings: [],
}

const towardsMinimum: MeasureDefinition = {
  ...fullMeasure,
  id: 'measure-3',
  premium: { ...fullMeasure.premium, counts: 'towards-minimum' },
  claimants: 'lead-only',
  atBudgetEnd: 'skip',
  rounding: 'truncate',
}

const scoresAlone: MeasureDefinition = {
  ...fullMeasure,
  id: 'measure-4',
  premium: { points: '2.5' },
  aid: null,
  budgetEur: null,
}

const byArrival: MeasureDefinition = {
  ...bareMeasure,
  id: 'measure-5',
  minimumScore: '60',
  premium: { points: 3 },
  aid: { intensities: { micro: '33.3' } },
  selection: 'arrival',
}

const definitions = [fullMeasure, bareMeasure, towardsMinimum, scoresAlone, byArrival]

/** What a measure without criteria can read of an application. */
function withoutMarks({ marks, ...rest }: Application): Application {
  return rest.score === undefined && marks !== undefined ? { ...rest, score: '60.5' } : rest
}

export function measureDesigns(): readonly MeasureDesign[] {
  return definitions.map((definition) => defineMeasure(definition))
}

export function premiumAssessments(): readonly PremiumAssessment[] {
  return [
    ...[fullMeasure, towardsMinimum, scoresAlone].flatMap((measure) =>
      applications.map((application) => assessPremium(measure, application, keptList)),
    ),
    ...[bareMeasure, byArrival].flatMap((measure) =>
      applications.map((application) =>
        assessPremium(measure, withoutMarks(application), keptList, {
          readings: { premiumKinds: 'both-required', issuedAfter: 'listing' },
          edition: 'extension-2022-11-30',
        }),
      ),
    ),
  ]
}

export function measureSimulations(): readonly MeasureSimulation[] {
  return [
    ...[fullMeasure, towardsMinimum, scoresAlone].map((measure) => simulateMeasure(measure, applications, keptList)),
    ...[bareMeasure, byArrival].map((measure) =>
      simulateMeasure(measure, applications.map(withoutMarks), keptList, {
        readings: { premiumKinds: 'both-required' },
      }),
    ),
  ]
}

export function measureComparisons(): readonly MeasureComparison[] {
  return [
    compareMeasures([fullMeasure], [], keptList),
    compareMeasures([fullMeasure, towardsMinimum, scoresAlone], applications, keptList),
    compareMeasures([bareMeasure, byArrival], applications.map(withoutMarks), keptList),
  ]
}
