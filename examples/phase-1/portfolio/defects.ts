import type { AgreementParty, Instant, Party, Proposal } from 'filiere-lombardia'
import { addDays, romeDayOf } from './calendar'
import { withWrongCheckDigit } from './identifiers'
import type { Marks } from './panel'
import type { CompleteProposal } from './proposal'

/** What is wrong with one proposal, or only looks wrong, and what the rules should say of it. */
export interface Defect {
  readonly defect: string
  /** The chain whose proposal carries it. */
  readonly chain: string
  readonly expected: string
  /** How many enterprises to start from, where the defect turns on their number. */
  readonly enterprises?: number
  /** When the proposal is filed, where the defect turns on it; the last ones of the portfolio. */
  readonly submittedAt?: Instant
  /** The marks, where the defect turns on them. */
  readonly marks?: Marks
  /** Puts the defect into a proposal in which nothing is missing; `others` by chain. */
  readonly change?: (proposal: CompleteProposal, others: ReadonlyMap<string, CompleteProposal>) => Proposal
}

export const defects: readonly Defect[] = [
  {
    defect: 'nine-enterprises',
    chain: 'posateria-casalinghi',
    expected: 'Violated: nine enterprises have a seat in Lombardy, one fewer than the ten that the act wants.',
    enterprises: 9,
  },
  {
    defect: 'same-enterprise-twice',
    chain: 'guarnizioni-sebino',
    expected: 'Violated: ten rows but nine enterprises, as e4 and e10 have one tax code in two spellings.',
    enterprises: 9,
    change: (proposal) => withTwin(proposal, 'e4', 'e10'),
  },
  {
    defect: 'tenth-seat-in-novara',
    chain: 'rubinetteria-valvole',
    expected: 'Violated: ten enterprises, but the only seat of e7 is in Novara (NO), outside Lombardy.',
    enterprises: 10,
    change: (proposal) =>
      withParty(proposal, 'e7', (party) => ({
        ...party,
        seats: [{ province: 'NO', type: 'registered-office', municipality: 'San Maurizio d’Opaglio' }],
      })),
  },
  {
    defect: 'signature-missing',
    chain: 'legno-arredo-brianza',
    expected: 'Violated: the agreement lacks the signature of e6.',
    change: (proposal) => withTerms(proposal, 'e6', { signature: null }),
  },
  {
    defect: 'attorney-without-power',
    chain: 'macchine-utensili',
    expected: 'Violated: an attorney signed for e3 and no power of attorney is on file.',
    change: (proposal) => withAttorney(proposal, 'e3', false),
  },
  {
    defect: 'attorney-with-power',
    chain: 'ferroviario',
    expected: 'Satisfied: an attorney signed for e5 with a power of attorney on file, which is flagged for review.',
    change: (proposal) => withAttorney(proposal, 'e5', true),
  },
  {
    defect: 'lead-outside-partnership',
    chain: 'eventi-fiere',
    expected: 'Violated: the lead x1 is no party of the partnership.',
    change: (proposal) => ledBy(proposal, 'x1'),
  },
  {
    defect: 'lead-of-two-proposals',
    chain: 'software-salute',
    expected: 'Violated: its lead leads the medical-devices proposal too; taken alone the proposal is in order.',
  },
  {
    defect: 'lead-of-two-proposals',
    chain: 'dispositivi-medici',
    expected: 'Violated: its lead leads the health-software proposal too; taken alone the proposal is in order.',
    change: (proposal, others) => withLeadOf(proposal, others.get('software-salute')),
  },
  {
    defect: 'filed-after-midnight-in-rome',
    chain: 'turismo-valtellina',
    expected:
      'Violated: filed at 00:30 on 1 January 2023 in Rome, after the desk closed, though still December in UTC.',
    submittedAt: '2022-12-31T23:30:00Z',
  },
  {
    defect: 'filed-in-the-last-millisecond',
    chain: 'audiovisivo',
    expected: 'Satisfied: filed one millisecond before the desk closed.',
    submittedAt: '2022-12-31T22:59:59.999Z',
  },
  {
    defect: 'score-of-64.985',
    chain: 'torrone-dolciario',
    expected: 'Not reached: the total is exactly 64.985, which rounding to one decimal would lift to 65.',
    marks: { ...equalMarks('6.5'), swotAnalysis: '6.49' },
  },
  {
    defect: 'score-of-exactly-65',
    chain: 'riso-pavese',
    expected: 'Reached: the total is exactly 65, where binary floating point can say 64.99999999999999.',
    marks: equalMarks('6.5'),
  },
  {
    defect: 'swot-missing',
    chain: 'grafica-stampa',
    expected: 'Violated: the proposal holds no SWOT analysis.',
    marks: { ...equalMarks('8'), swotAnalysis: '0' },
    change: (proposal) => ({ ...proposal, project: { ...proposal.project, swot: null } }),
  },
  {
    defect: 'activity-without-indicator',
    chain: 'marmo-botticino',
    expected: 'Violated: the second activity has no indicator of achievement.',
    change: (proposal) => {
      const activities = proposal.project.activities.map((activity, index) =>
        index === 1 ? { ...activity, indicators: [] } : activity,
      )
      return { ...proposal, project: { ...proposal.project, activities } }
    },
  },
  {
    defect: 'body-without-role',
    chain: 'aerospazio-varesino',
    expected: 'Satisfied: no role and no commitments of b1 are stated, so that it does not count in the breadth.',
    change: (proposal) => withTerms(proposal, 'b1', { role: null, commitments: null }),
  },
  {
    defect: 'lead-not-designated-by-all',
    chain: 'florovivaismo',
    expected: 'Violated: e8 does not designate the lead.',
    change: (proposal) => {
      const { lead } = proposal.agreement
      const designatedBy = lead.designatedBy.filter((id) => id !== 'e8')
      return { ...proposal, agreement: { ...proposal.agreement, lead: { ...lead, designatedBy } } }
    },
  },
  {
    defect: 'unilateral-deed-only',
    chain: 'mobilita-elettrica',
    expected: 'Violated: a deed of the lead alone is no agreement; eligible under the reading that accepts one.',
    change: (proposal) => {
      const parties = proposal.agreement.parties.map((terms) =>
        terms.partyId === proposal.leadId ? terms : { ...terms, signature: null },
      )
      return { ...proposal, agreement: { ...proposal.agreement, kind: 'unilateral-deed', parties } }
    },
  },
  {
    defect: 'constituted-the-day-after',
    chain: 'calzature-vigevano',
    expected: 'Violated: the network contract was concluded on the day after the filing.',
    change: (proposal) => {
      if (proposal.beneficiary.kind !== 'aggregation') throw new Error('an aggregation is needed')
      const constitutedOn = addDays(romeDayOf(proposal.submission.submittedAt), 1)
      return { ...proposal, beneficiary: { ...proposal.beneficiary, constitutedOn } }
    },
  },
  {
    defect: 'operating-not-stated',
    chain: 'vino-oltrepo',
    expected: 'Undetermined: the aggregation does not state whether it operates.',
    change: (proposal) => {
      if (proposal.beneficiary.kind !== 'aggregation') throw new Error('an aggregation is needed')
      return { ...proposal, beneficiary: { ...proposal.beneficiary, operating: undefined } }
    },
  },
  {
    defect: 'economic-terms-missing',
    chain: 'filo-metallico-lecco',
    expected: 'Violated: the agreement states no economic terms of e9.',
    change: (proposal) => withTerms(proposal, 'e9', { economicTerms: null }),
  },
  {
    defect: 'filed-by-certified-mail',
    chain: 'erbe-officinali',
    expected: 'Violated: filed by certified e-mail and not through the one channel that the act knows.',
    change: (proposal) => ({
      ...proposal,
      submission: { ...proposal.submission, channel: { other: 'posta elettronica certificata' } },
    }),
  },
  {
    defect: 'signed-after-filing',
    chain: 'macchine-tessili',
    expected: 'Violated: e2 signed six days after the filing.',
    change: (proposal) => {
      const signedOn = addDays(romeDayOf(proposal.submission.submittedAt), 6)
      return withTerms(proposal, 'e2', { signature: { by: 'legal-representative', signedOn } })
    },
  },
  {
    defect: 'one-phase-only',
    chain: 'intelligenza-artificiale',
    expected: 'Violated: all parties cover one phase of the value chain, where the act wants several.',
    change: (proposal) =>
      withParties(proposal, (party) => (party.phases ? { ...party, phases: ['production'] } : party)),
  },
  {
    defect: 'swot-marked-zero',
    chain: 'bresaola',
    expected:
      'Reached: no criterion has a minimum of its own, and the total is 72.25 with a mark of 0 on the SWOT analysis.',
    marks: { ...equalMarks('8.5'), swotAnalysis: '0' },
  },
  {
    defect: 'aggregation-entity-as-lead',
    chain: 'vino-franciacorta',
    expected: 'Satisfied: the consortium itself, a party, may lead; it is not counted among the ten enterprises.',
    change: (proposal) => ledBy(proposal, 'n1'),
  },
  {
    defect: 'wrong-check-digit',
    chain: 'logistica-urbana',
    expected: 'Satisfied: the check digit in the tax code of e5 is wrong, which is noted and bars nothing.',
    change: (proposal) =>
      withParty(proposal, 'e5', (party) => ({
        ...party,
        taxCode: withWrongCheckDigit(party.taxCode ?? ''),
        vatNumber: undefined,
      })),
  },
]

function equalMarks(mark: string): Marks {
  return {
    coherence: mark,
    innovativeness: mark,
    sustainability: mark,
    partnershipBreadth: mark,
    representativeness: mark,
    swotAnalysis: mark,
  }
}

function withParties(proposal: CompleteProposal, change: (party: Party) => Party): CompleteProposal {
  const parties = proposal.beneficiary.parties.map(change)
  return { ...proposal, beneficiary: { ...proposal.beneficiary, parties } }
}

function withParty(proposal: CompleteProposal, id: string, change: (party: Party) => Party): CompleteProposal {
  requireParty(proposal, id)
  return withParties(proposal, (party) => (party.id === id ? change(party) : party))
}

function withTerms(proposal: CompleteProposal, id: string, change: Partial<AgreementParty>): CompleteProposal {
  requireParty(proposal, id)
  const parties = proposal.agreement.parties.map((terms) => (terms.partyId === id ? { ...terms, ...change } : terms))
  return { ...proposal, agreement: { ...proposal.agreement, parties } }
}

function withAttorney(proposal: CompleteProposal, id: string, powerOfAttorney: boolean): CompleteProposal {
  const { signedOn } = requireTerms(proposal, id).signature ?? {}
  return withTerms(proposal, id, { signature: { by: 'attorney', signedOn, powerOfAttorney } })
}

/** A second row for one enterprise: its tax code with `IT` and spaces, its name in another hand. */
function withTwin(proposal: CompleteProposal, id: string, twinId: string): CompleteProposal {
  const original = requireParty(proposal, id)
  const code = original.taxCode ?? ''
  const taxCode = `IT ${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`
  const name = original.name.replaceAll('.', '').toUpperCase()
  const twin: Party = { ...original, id: twinId, name, taxCode, vatNumber: undefined }
  const enterprises = proposal.beneficiary.parties.filter(({ kind }) => kind === 'enterprise')
  const others = proposal.beneficiary.parties.filter(({ kind }) => kind !== 'enterprise')
  const { lead, parties } = proposal.agreement
  return {
    ...proposal,
    beneficiary: { ...proposal.beneficiary, parties: [...enterprises, twin, ...others] },
    agreement: {
      ...proposal.agreement,
      lead: { ...lead, designatedBy: [...lead.designatedBy, twinId] },
      parties: [...parties, { ...requireTerms(proposal, id), partyId: twinId }],
    },
  }
}

const LEADING = 'capofila; '

/** Another lead, in the proposal and in the agreement, whose words on the roles follow. */
function ledBy(proposal: CompleteProposal, leadId: string): CompleteProposal {
  const parties = proposal.agreement.parties.map((terms) => {
    const role = (terms.role ?? '').replace(LEADING, '')
    return { ...terms, role: terms.partyId === leadId ? `${LEADING}${role}` : role }
  })
  const lead = { ...proposal.agreement.lead, partyId: leadId }
  return { ...proposal, leadId, agreement: { ...proposal.agreement, lead, parties } }
}

/** The same lead as that of `other`, under the id it has here. */
function withLeadOf(proposal: CompleteProposal, other: CompleteProposal | undefined): CompleteProposal {
  if (other === undefined) throw new Error('another proposal is needed')
  const lead = requireParty(other, other.leadId)
  return withParty(proposal, proposal.leadId, ({ id }) => ({ ...lead, id }))
}

function requireParty(proposal: CompleteProposal, id: string): Party {
  const party = proposal.beneficiary.parties.find((candidate) => candidate.id === id)
  if (party === undefined) throw new Error(`${proposal.id} has no party ${id}`)
  return party
}

function requireTerms(proposal: CompleteProposal, id: string): AgreementParty {
  const terms = proposal.agreement.parties.find((candidate) => candidate.partyId === id)
  if (terms === undefined) throw new Error(`the agreement of ${proposal.id} does not name ${id}`)
  return terms
}
