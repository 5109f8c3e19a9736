import type {
  Activity,
  AgreementParty,
  Beneficiary,
  CivilDay,
  Enterprise,
  Instant,
  LeadDesignation,
  PartnershipAgreement,
  Party,
  Project,
  Proposal,
  Seat,
} from 'filiere-lombardia'
import { bodyEconomicTerms, bodyTerms, enterpriseCommitments, enterpriseEconomicTerms } from './agreement-terms'
import { addDays, isWorkingDay, romeDayOf } from './calendar'
import type { Chain, Trade } from './chains/chain'
import { commonActivities } from './common-activities'
import type { Company, Register, ServiceCompany } from './companies'
import type { Random } from './random'
import { seeded } from './random'
import { bodiesFor } from './supporting-bodies'
import { inIstatCodes, officeOutside, seatIn } from './territory'

/** A proposal in which nothing is missing. */
export interface CompleteProposal extends Proposal {
  readonly title: string
  readonly leadId: string
  readonly agreement: PartnershipAgreement & {
    readonly lead: LeadDesignation & { readonly designatedBy: readonly string[] }
  }
  readonly project: Project & { readonly activities: readonly Activity[] }
}

/** How a proposal is to be made. */
export interface Plan {
  readonly id: string
  readonly chain: Chain
  readonly submittedAt: Instant
  /** How many enterprises; a number of chance where it is not said. */
  readonly enterprises?: number | undefined
}

/** Where the enterprises of all proposals come from. */
export interface Companies {
  readonly register: Register
  readonly services: readonly ServiceCompany[]
}

/** A party with the terms it accepts, before anybody signs. */
interface Member {
  readonly party: Party
  readonly terms: Omit<AgreementParty, 'partyId' | 'signature'>
}

/** The first enterprises of each proposal have their registered office in Lombardy, so that ten are never in doubt. */
const SURELY_LOMBARD = 11

export function completeProposal(
  { id, chain, submittedAt, enterprises }: Plan,
  companies: Companies,
): CompleteProposal {
  const random = seeded(chain.key)
  const members = [
    ...enterpriseMembers(random, chain, enterprises ?? howMany(random), companies),
    ...bodyMembers(random, chain),
    ...entityMember(random, chain, companies.register),
  ]
  const parties = asRegistered(
    random,
    members.map(({ party }) => party),
  )
  return {
    id,
    title: chain.title,
    submission: { submittedAt, channel: 'webtelemaco' },
    beneficiary: beneficiary(random, chain, parties),
    leadId: 'e1',
    agreement: agreement(random, members, romeDayOf(submittedAt)),
    project: project(random, chain, members),
  }
}

/** From a dozen to almost sixty enterprises. */
function howMany(random: Random): number {
  const size = random.weighted({ small: 5, medium: 9, large: 6 })
  if (size === 'small') return random.integer(12, 20)
  return size === 'medium' ? random.integer(21, 40) : random.integer(41, 57)
}

function enterpriseMembers(random: Random, chain: Chain, count: number, { register, services }: Companies): Member[] {
  const helpers = random.sample(
    services.filter(({ company }) => company.seats?.some(({ province }) => province && province in chain.area)),
    Math.floor(count / 9),
  )
  const own = count - helpers.length - (chain.crossBorder ? 1 : 0)
  const members: { company: Company; role: string }[] = []
  for (let index = 0; index < own; index += 1) {
    const trade = tradeOf(random, chain, index)
    const isAlone = index > 0 && trade.name !== 'Cooperativa' && random.chance(0.025)
    const seats = index === 0 ? leadSeats(random, chain) : memberSeats(random, chain, index)
    const company = isAlone ? register.soleProprietor(random, trade, seats) : register.incorporate(random, trade, seats)
    members.push({ company, role: index === 0 ? `capofila; ${trade.role}` : trade.role })
  }
  if (chain.crossBorder) members.push(swissMember(random, chain))
  for (const { company, roles } of helpers) members.push({ company, role: random.pick(roles) })
  return members.map(({ company, role }, index) => ({
    party: { id: `e${index + 1}`, ...company },
    terms: {
      role,
      commitments: enterpriseCommitments(random),
      economicTerms: enterpriseEconomicTerms(random),
    },
  }))
}

/** The lead makes the product; then each trade has its turn, so that every phase is covered; then chance decides. */
function tradeOf(random: Random, { trades }: Chain, index: number): Trade {
  const maker = index === 0 ? trades.find(({ phases }) => phases.includes('production')) : trades[index - 1]
  return maker ?? random.pick(trades)
}

function leadSeats(random: Random, { lead, towns }: Chain): Seat[] {
  return [seatIn(random, lead, 'registered-office', towns)]
}

function memberSeats(random: Random, { area, towns }: Chain, index: number): Seat[] {
  const office = seatIn(random, random.weighted(area), 'registered-office', towns)
  if (index < SURELY_LOMBARD) return [office]
  const draw = random.fraction()
  if (draw < 0.03) return [officeOutside(random)]
  if (draw < 0.07) return [officeOutside(random), { ...office, type: 'local-unit' }]
  if (draw < 0.15) return [office, seatIn(random, random.weighted(area), 'local-unit', towns)]
  if (draw < 0.17) return [office, seatIn(random, random.weighted(area), 'secondary-seat', towns)]
  return [office]
}

function swissMember(random: Random, { towns }: Chain): { company: Company; role: string } {
  const seats: Seat[] = [
    { province: 'EE', type: 'registered-office', municipality: 'Mendrisio (Svizzera)' },
    seatIn(random, 'CO', 'local-unit', towns),
  ]
  return {
    company: {
      kind: 'enterprise',
      name: 'Seterie Esempio Ticino SA',
      taxCode: 'CHE-000.000.001',
      country: 'CH',
      seats,
      phases: ['distribution'],
    },
    role: 'distribuzione sul mercato svizzero e tedesco',
  }
}

function bodyMembers(random: Random, { sector }: Chain): Member[] {
  const count = random.chance(0.12) ? 0 : random.integer(1, 8)
  return random.sample(bodiesFor(sector), count).map((body, index) => ({
    party: { id: `b${index + 1}`, ...body },
    terms: { ...bodyTerms(random, body.bodyType), economicTerms: bodyEconomicTerms(random) },
  }))
}

/** The aggregation's own legal entity, where its form has one. */
function entityMember(random: Random, chain: Chain, register: Register): Member[] {
  if (!isLegalPerson(chain)) return []
  return [
    {
      party: {
        id: 'n1',
        kind: 'aggregation-entity',
        name: chain.name,
        taxCode: register.nextCode(),
        seats: leadSeats(random, chain),
      },
      terms: {
        role: 'coordinamento e rappresentanza dell’aggregazione',
        commitments: ['tenere la segreteria tecnica e la contabilità del progetto'],
        economicTerms: { statement: 'spese di funzionamento a carico del fondo consortile' },
      },
    },
  ]
}

function isLegalPerson({ legalForm }: Chain): boolean {
  switch (legalForm) {
    case 'association':
    case 'cluster':
    case 'consortium':
    case 'consortium-company':
    case 'cooperative':
    case 'district':
    case 'foundation':
      return true
    default:
      return false
  }
}

/**
 * The parties as the lead's office typed them: in one proposal of twelve as the register exports them, with ISTAT codes
 * and states; in some of the larger ones with the companies that belong to one group.
 */
function asRegistered(random: Random, parties: readonly Party[]): Party[] {
  if (random.chance(1 / 12)) {
    return parties.map((party): Party => {
      const exported = { ...party, seats: party.seats?.map(inIstatCodes) }
      return exported.kind === 'enterprise' ? { ...exported, registerStatus: 'active' } : exported
    })
  }
  const enterprises = parties.filter((party): party is Enterprise => party.kind === 'enterprise')
  if (enterprises.length < 25 || random.chance(0.7)) return [...parties]
  const linked = random.sample(enterprises.slice(SURELY_LOMBARD), random.integer(2, 3))
  const group = new Set(linked.map(({ id }) => id))
  return parties.map(
    (party): Party => (party.kind === 'enterprise' && group.has(party.id) ? { ...party, groupId: 'g1' } : party),
  )
}

function beneficiary(random: Random, chain: Chain, parties: readonly Party[]): Beneficiary {
  const { name, legalForm, objective: commonObjective, purposes } = chain
  if (legalForm === undefined) return { kind: 'partnership', name, commonObjective, purposes, parties }
  return {
    kind: 'aggregation',
    name,
    legalForm,
    hasLegalPersonality: isLegalPerson(chain),
    constitutedOn: addDays('2004-01-08', random.integer(0, 6500)),
    operating: true,
    commonObjective,
    purposes,
    parties,
  }
}

function agreement(random: Random, members: readonly Member[], filedOn: CivilDay): CompleteProposal['agreement'] {
  return {
    kind: 'project-agreement',
    lead: { partyId: 'e1', designatedBy: members.map(({ party }) => party.id) },
    parties: members.map(({ party, terms }) => ({
      partyId: party.id,
      ...terms,
      signature: { by: 'legal-representative', signedOn: signedBefore(random, filedOn) },
    })),
  }
}

/** A working day in the weeks before the filing. */
function signedBefore(random: Random, filedOn: CivilDay): CivilDay {
  let day = addDays(filedOn, -random.integer(1, 24))
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}

function project(random: Random, chain: Chain, members: readonly Member[]): CompleteProposal['project'] {
  const { strategy, swot, fields: interventionFields, otherFields, innovation, competitiveness } = chain
  return {
    strategy,
    swot,
    interventionFields,
    ...(otherFields === undefined ? {} : { otherFields }),
    innovationElements: innovation,
    competitivenessElements: competitiveness,
    activities: budgeted(random, plannedActivities(random, chain), totalCommitted(members)),
  }
}

function plannedActivities(random: Random, { activities, fields }: Chain): Activity[] {
  const common = random.sample(fields, random.integer(0, 2)).map((field) => random.pick(commonActivities[field]))
  return [...activities, ...common]
}

/** The budgets share out what the parties commit, to the last euro. */
function budgeted(random: Random, activities: readonly Activity[], total: number): Activity[] {
  const weights = activities.map(() => random.integer(2, 9))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let left = total
  return activities.map((activity, index) => {
    const share = Math.floor(((weights[index] ?? 0) * total) / whole / 500) * 500
    const budget = index === activities.length - 1 ? left : share
    left -= budget
    const { description, technicalFeasibility, indicators } = activity
    return { description, technicalFeasibility, budgetEur: `${budget}.00`, indicators }
  })
}

function totalCommitted(members: readonly Member[]): number {
  return members.reduce((sum, { terms }) => sum + Number(terms.economicTerms?.amountEur ?? 0), 0)
}
