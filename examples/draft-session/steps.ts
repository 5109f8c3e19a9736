import { listsOf, type ProposalDraft } from 'filiere-lombardia'

/** One step of the form: what the applicant fills in. Made up, like everyone in it. */
export interface Step {
  readonly title: string
  readonly fill: (draft: ProposalDraft) => ProposalDraft
}

type Parties = NonNullable<NonNullable<ProposalDraft['beneficiary']>['parties']>
type Entries = NonNullable<NonNullable<ProposalDraft['agreement']>['parties']>

const NAMES = [
  'Filati Brianza',
  'Tessitura Olona',
  'Tintoria Serio',
  'Ricami Adda',
  'Finissaggio Lambro',
  'Maglieria Oglio',
  'Stamperia Lario',
  'Confezioni Mincio',
  'Bottoni Chiese',
  'Cardatura Ticino',
]
const PROVINCES = ['MB', 'VA', 'BG', 'LO', 'MI', 'BS', 'CO', 'MN', 'BS', 'PV']
const CODES = [
  '10000015007',
  '10000025006',
  '10000035005',
  '10000045004',
  '10000055003',
  '10000065002',
  '10000075001',
  '10000085000',
  '10000095009',
  '10000105006',
]

/** An enterprise as the form has it once its rows are filled in; of its VAT number it says that it is the tax code. */
function enterprise(row: number): Parties[number] {
  return {
    id: `e${row + 1}`,
    kind: 'enterprise',
    name: `${NAMES[row]} S.r.l.`,
    taxCode: CODES[row],
    vatNumber: CODES[row],
    seats: [{ province: PROVINCES[row] }],
    phases: [row < 3 ? 'processing' : 'production'],
  }
}

/** What the agreement holds on a party, signed or not yet. */
function entry(row: number): Entries[number] {
  return {
    partyId: `e${row + 1}`,
    role: 'partner of the pilot line',
    commitments: ['machine hours for the trials'],
    economicTerms: { amountEur: '12000.00' },
    // The seventh has the agreement on its desk and has not signed.
    ...(row === 6 ? {} : { signature: { by: 'legal-representative', signedOn: '2022-05-02' } }),
  }
}

const rows = (count: number) => Array.from({ length: count }, (_, row) => row)

const withSignature = (draft: ProposalDraft, row: number, signature: Entries[number]['signature']): ProposalDraft => ({
  ...draft,
  agreement: {
    ...draft.agreement,
    parties: (draft.agreement?.parties ?? []).map((party, index) => (index === row ? { ...party, signature } : party)),
  },
})

export const STEPS: readonly Step[] = [
  { title: 'The form is opened', fill: (draft) => draft },
  {
    title: 'Who applies, and to what end',
    fill: (draft) => ({
      ...draft,
      id: 'p-061',
      title: 'Seta di nuovo',
      beneficiary: {
        ...draft.beneficiary,
        kind: 'partnership',
        name: 'Filiera della seta rigenerata',
        commonObjective: 'Bring regenerated silk from the cocoon waste of the valley to the shop',
        purposes: ['consolidate-existing'],
      },
    }),
  },
  {
    title: 'Nine enterprises',
    fill: (draft) => ({ ...draft, beneficiary: { ...draft.beneficiary, parties: rows(9).map(enterprise) } }),
  },
  {
    title: 'A tenth, of which only the tax code is at hand',
    fill: (draft) => ({
      ...draft,
      beneficiary: {
        ...draft.beneficiary,
        parties: [...rows(9).map(enterprise), { ...enterprise(9), vatNumber: undefined }],
      },
    }),
  },
  {
    title: 'Its VAT number',
    fill: (draft) => ({ ...draft, beneficiary: { ...draft.beneficiary, parties: rows(10).map(enterprise) } }),
  },
  {
    title: 'The project',
    fill: (draft) => ({
      ...draft,
      project: {
        strategy: 'Reconvert two spinning lines and share them',
        swot: {
          strengths: ['Know-how'],
          weaknesses: ['Energy'],
          opportunities: ['Eco-design rules'],
          threats: ['Imports'],
        },
        interventionFields: ['sustainability', 'innovation'],
        innovationElements: ['Enzymatic degumming'],
        competitivenessElements: ['A third less raw silk bought'],
        activities: [
          {
            description: 'Pilot line',
            technicalFeasibility: 'Tried at half scale in 2021',
            budgetEur: '250000.00',
            indicators: ['tonnes regenerated per year'],
          },
        ],
      },
    }),
  },
  {
    title: 'The agreement, which nine have signed',
    fill: (draft) => ({
      ...draft,
      leadId: 'e1',
      agreement: {
        kind: 'project-agreement',
        lead: { partyId: 'e1', designatedBy: rows(10).map((row) => `e${row + 1}`) },
        parties: rows(10).map(entry),
      },
    }),
  },
  {
    title: 'The applicant declares that the seventh has not signed and will not',
    fill: (draft) => withSignature(draft, 6, null),
  },
  {
    title: 'Corrected: it has signed after all',
    fill: (draft) => withSignature(draft, 6, { by: 'legal-representative', signedOn: '2022-05-09' }),
  },
  {
    title: 'No more parties, entries or activities: the lists are declared complete',
    fill: (draft) => ({ ...draft, complete: listsOf(draft) }),
  },
  {
    title: 'Filed',
    fill: (draft) => ({
      ...draft,
      submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
    }),
  },
]
