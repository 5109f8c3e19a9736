import type { Applicant, Application } from 'filiere-lombardia'
import type { Marks } from './marks'

/** Who applies: a party of a filing by its id, the partnership as a whole, or a company that no filing names. */
export type Claimant = { readonly party: string } | 'partnership' | 'stranger'

/** An application before it has its number. */
export type Unnumbered = Omit<Application, 'id'>

/** What an application is there to show, and what the library should say of it. */
export interface Case {
  readonly case: string
  /** Whether it earns the premium. */
  readonly premium: 'eligible' | 'ineligible' | 'undetermined'
  /** The codes of the findings that say why, or that are worth a look. */
  readonly findings?: readonly string[]
  /** The facts that are missing. */
  readonly missing?: readonly string[]
  /** The same in words. */
  readonly expected: string
}

/** An application of a chain that filed a proposal: one of the activities of its project. */
export interface ChainPlan {
  readonly proposal: string
  readonly by: Claimant
  /** Which activity of the project, from zero. */
  readonly activity: number
  /** Whether it names the proposal; by default it does. */
  readonly names?: 'proposal' | 'none' | 'not-stated'
  /** What it is worth, from 0 to 1, where chance does not decide. */
  readonly level?: number
  readonly marks?: Marks
  readonly change?: (application: Unnumbered) => Unnumbered
  readonly shows?: Case
}

/** Six marks that add up to 65, the measure's minimum; one point less is 64. */
const SIXTY_FIVE = {
  coherence: '7',
  innovativeness: '13',
  'added-value': '12',
  investments: '13',
  representativeness: '10',
  employment: '10',
}

export const chainPlans: readonly ChainPlan[] = [
  // Recognised in time, and claimed by those who may.
  { proposal: 'p-002', by: { party: 'e1' }, activity: 0 },
  { proposal: 'p-002', by: 'partnership', activity: 1 },
  { proposal: 'p-005', by: { party: 'e1' }, activity: 0 },
  { proposal: 'p-005', by: { party: 'e3' }, activity: 1 },
  {
    proposal: 'p-010',
    by: { party: 'n1' },
    activity: 2,
    shows: {
      case: 'aggregation-entity-claims',
      premium: 'eligible',
      findings: ['project-of-the-chain'],
      expected: 'Earned: the consortium itself, a party of the listed proposal, claims.',
    },
  },
  { proposal: 'p-013', by: { party: 'e1' }, activity: 0 },
  {
    proposal: 'p-013',
    by: { party: 'e3' },
    activity: 1,
    change: ({ applicant, ...application }) => ({ ...application, applicant: byVatNumberAlone(applicant) }),
    shows: {
      case: 'known-by-vat-number-alone',
      premium: 'eligible',
      findings: ['project-of-the-chain'],
      expected: 'Earned: the VAT number, spelled with spaces, is that of a party, though no tax code is stated.',
    },
  },
  {
    proposal: 'p-014',
    by: 'partnership',
    activity: 0,
    marks: SIXTY_FIVE,
    shows: {
      case: 'minimum-exactly',
      premium: 'eligible',
      findings: ['project-of-the-chain'],
      expected: 'Earned, and it counts: 65 points reach the minimum of 65, and with the premium they are 75.',
    },
  },
  {
    proposal: 'p-014',
    by: { party: 'e23' },
    activity: 2,
    shows: {
      case: 'in-two-listed-chains',
      premium: 'eligible',
      findings: ['several-listed-proposals', 'project-of-the-chain'],
      expected: 'Earned, and once: the applicant is a party of p-016 too.',
    },
  },
  { proposal: 'p-016', by: { party: 'e1' }, activity: 0 },
  {
    proposal: 'p-016',
    by: { party: 'e2' },
    activity: 1,
    marks: { ...SIXTY_FIVE, innovativeness: '12' },
    shows: {
      case: 'one-point-short',
      premium: 'eligible',
      findings: ['project-of-the-chain'],
      expected:
        'Earned in principle, of no effect: 64 points do not reach the minimum, and only then would ten be added.',
    },
  },
  { proposal: 'p-020', by: { party: 'e1' }, activity: 0 },
  { proposal: 'p-020', by: { party: 'e3' }, activity: 1 },
  { proposal: 'p-021', by: { party: 'e1' }, activity: 0 },
  { proposal: 'p-021', by: { party: 'e2' }, activity: 1 },

  // Claimed, and not earned.
  {
    proposal: 'p-011',
    by: { party: 'e1' },
    activity: 1,
    shows: {
      case: 'removed-before-the-day',
      premium: 'ineligible',
      findings: ['removed-from-list'],
      expected: 'Not earned: the proposal was taken off the list with effect from 7 October 2022.',
    },
  },
  {
    proposal: 'p-024',
    by: { party: 'e1' },
    activity: 0,
    shows: {
      case: 'listed-too-late',
      premium: 'ineligible',
      findings: ['listed-later'],
      expected: 'Not earned: filed on 5 September 2022, but on the list only from 1 March 2023.',
    },
  },
  {
    proposal: 'p-025',
    by: 'partnership',
    activity: 1,
    shows: {
      case: 'listed-too-late',
      premium: 'ineligible',
      findings: ['listed-later'],
      expected: 'Not earned: filed on 13 September 2022, but on the list only from 1 March 2023.',
    },
  },
  {
    proposal: 'p-026',
    by: { party: 'e1' },
    activity: 1,
    level: 0.76,
    shows: {
      case: 'filed-too-late',
      premium: 'ineligible',
      findings: ['proposal-filed-late'],
      expected: 'Not earned: on the list from 30 September 2022, but filed on the 19th, after the 15th.',
    },
  },
  {
    proposal: 'p-027',
    by: 'partnership',
    activity: 1,
    shows: {
      case: 'filed-and-listed-too-late',
      premium: 'ineligible',
      findings: ['listed-later'],
      expected: 'Not earned: filed on 20 September 2022 and on the list only from 1 March 2023.',
    },
  },
  {
    proposal: 'p-030',
    by: { party: 'e1' },
    activity: 1,
    shows: {
      case: 'filed-and-listed-too-late',
      premium: 'ineligible',
      findings: ['listed-later'],
      expected: 'Not earned: filed on 7 October 2022 and on the list only from 1 March 2023.',
    },
  },
  {
    proposal: 'p-004',
    by: { party: 'e1' },
    activity: 1,
    shows: {
      case: 'never-listed',
      premium: 'ineligible',
      findings: ['not-listed'],
      expected: 'Not earned: the proposal stayed below 65 points in Phase 1 and was never listed.',
    },
  },
  {
    proposal: 'p-017',
    by: { party: 'e1' },
    activity: 2,
    shows: {
      case: 'never-listed',
      premium: 'ineligible',
      findings: ['not-listed'],
      expected: 'Not earned: the proposal stayed below 65 points in Phase 1 and was never listed.',
    },
  },
  {
    proposal: 'p-010',
    by: 'stranger',
    activity: 3,
    shows: {
      case: 'outside-the-partnership',
      premium: 'ineligible',
      findings: ['applicant-outside-partnership'],
      expected: 'Not earned: the proposal is listed, but the applicant is no party of it.',
    },
  },

  // Refused in Phase 1, and applying without a claim.
  { proposal: 'p-001', by: { party: 'e1' }, activity: 1, names: 'none' },
  { proposal: 'p-022', by: { party: 'e1' }, activity: 1, names: 'none' },

  // Facts that are missing.
  {
    proposal: 'p-002',
    by: { party: 'e2' },
    activity: 2,
    names: 'not-stated',
    shows: {
      case: 'proposal-not-stated',
      premium: 'undetermined',
      missing: ['application.proposalId'],
      expected:
        'Undetermined: the applicant is a party of a listed proposal and does not say whether this is its project.',
    },
  },
  {
    proposal: 'p-005',
    by: { party: 'e2' },
    activity: 2,
    level: 0.82,
    change: ({ applicant, ...application }) => ({ ...application, applicant: withoutCodes(applicant) }),
    shows: {
      case: 'applicant-without-codes',
      premium: 'undetermined',
      missing: ['application.applicant.taxCode', 'application.applicant.vatNumber'],
      expected: 'Undetermined: the applicant gives its name alone, and names do not say who is in a partnership.',
    },
  },
  {
    proposal: 'p-020',
    by: { party: 'e2' },
    activity: 2,
    level: 0.84,
    change: ({ spend = [], ...application }) => ({
      ...application,
      spend: spend.map(({ size, ...line }, index) => (index === 0 || size === undefined ? line : { size, ...line })),
    }),
    shows: {
      case: 'size-not-stated',
      premium: 'eligible',
      missing: ['application.spend[0].size'],
      expected: 'Earned, but the aid is not known: the size of the enterprises of the first line is not stated.',
    },
  },
]

/** What is put into applications of aggregations that the call never saw, by their place. */
export const newcomerPlans: Readonly<Record<number, Pick<ChainPlan, 'change' | 'shows'>>> = {
  5: {
    change: (application) => ({ ...application, marks: undefined }),
    shows: {
      case: 'marks-not-stated',
      premium: 'ineligible',
      findings: ['no-listed-proposal-named'],
      missing: ['application.score'],
      expected: 'No claim; neither marks nor a score are stated, so that its place is not known.',
    },
  },
  11: {
    change: (application) => ({
      ...application,
      spend: [{ size: 'small', amountEur: '199999.99', label: '10 piccole imprese' }],
    }),
    shows: {
      case: 'spend-a-cent-short',
      premium: 'ineligible',
      findings: ['no-listed-proposal-named'],
      expected: 'No claim; not admitted, as the spend is one cent below the lowest.',
    },
  },
}

function byVatNumberAlone(applicant: Applicant | undefined): Applicant {
  if (applicant?.kind !== 'member' || applicant.vatNumber == null) throw new Error('a member with a VAT number')
  return { ...applicant, taxCode: undefined, vatNumber: applicant.vatNumber.replace(/^IT(\d{3})(\d{4})/, 'it $1 $2 ') }
}

function withoutCodes(applicant: Applicant | undefined): Applicant {
  if (applicant?.kind !== 'member') throw new Error('a member')
  return { ...applicant, taxCode: undefined, vatNumber: undefined }
}
