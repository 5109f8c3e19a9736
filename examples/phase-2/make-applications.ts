/**
 * Writes the applications of this example: chains that filed in Phase 1, by the identifiers in their filings, and
 * aggregations that never filed. All made up, like the filings; `cases.json` says what is built in.
 *
 * Run it with `npx tsx examples/phase-2/make-applications.ts`; the files come out the same each time.
 */

import { writeFileSync } from 'node:fs'
import type { Applicant, Instant, Party, Proposal } from 'filiere-lombardia'
import { addDays, atRome, isWorkingDay, timeOf } from '../phase-1/portfolio/calendar'
import { openRegister } from '../phase-1/portfolio/companies'
import { printJson } from '../phase-1/portfolio/print-json'
import type { Random } from '../phase-1/portfolio/random'
import { seeded } from '../phase-1/portfolio/random'
import { readFilings } from '../phase-1/read'
import { marksAround } from './portfolio/marks'
import { newAggregations } from './portfolio/new-aggregations'
import type { Case, ChainPlan, Unnumbered } from './portfolio/plans'
import { chainPlans, newcomerPlans } from './portfolio/plans'
import { spendLines } from './portfolio/spend'

/** An application before it has its number, and what it is there to show. */
interface Drawn {
  readonly application: Unnumbered & { readonly submittedAt: Instant }
  readonly shows: Case | undefined
}

const filings = new Map(readFilings().map((proposal): [string, Proposal] => [proposal.id, proposal]))
// Far from the serial numbers of the filings, so that no newcomer has the code of a party.
const register = openRegister(3_000_000)

const drawn = [...chainPlans.map(chainApplication), ...newAggregations.map(newcomerApplication)].toSorted(
  (a, b) => Date.parse(a.application.submittedAt) - Date.parse(b.application.submittedAt),
)
const numbered = drawn.map(({ application, shows }, index) => ({
  application: { id: `a-${String(index + 1).padStart(3, '0')}`, ...application },
  shows,
}))

write(
  'applications.json',
  numbered.map(({ application }) => application),
)
write(
  'cases.json',
  numbered.flatMap(({ application, shows }) =>
    shows === undefined ? [] : [{ application: application.id, ...shows }],
  ),
)

function chainApplication(plan: ChainPlan): Drawn {
  const filing = filings.get(plan.proposal)
  const activity = filing?.project?.activities?.[plan.activity]
  if (filing === undefined || activity === undefined) throw new Error(`no such activity: ${plan.proposal}`)
  const title = activity.description?.replace(/\.$/, '') ?? ''
  const random = seeded(`${plan.proposal} ${title}`)
  return complete(random, plan, {
    title,
    ...(plan.names === 'not-stated' ? {} : { proposalId: plan.names === 'none' ? null : plan.proposal }),
    applicant: applicantOf(random, plan, filing),
    marks: plan.marks ?? marksAround(random, plan.level ?? random.integer(66, 86) / 100),
  })
}

function newcomerApplication({ trade, title }: (typeof newAggregations)[number], place: number): Drawn {
  const random = seeded(title)
  return complete(random, newcomerPlans[place] ?? {}, {
    title,
    proposalId: null,
    applicant: stranger(random, trade),
    marks: marksAround(random, random.integer(60, 87) / 100),
  })
}

function complete(
  random: Random,
  { change = (application) => application, shows }: Pick<ChainPlan, 'change' | 'shows'>,
  stated: Omit<Unnumbered, 'submittedAt' | 'spend'>,
): Drawn {
  const submittedAt = applicationInstant(random)
  const application = change({ submittedAt, ...stated, spend: spendLines(random) })
  return { application: { ...application, submittedAt }, shows }
}

function applicantOf(random: Random, { by }: ChainPlan, { id, beneficiary }: Proposal): Applicant {
  if (by === 'partnership') return { kind: 'partnership', name: beneficiary.name ?? undefined }
  if (by === 'stranger') return stranger(random, 'Battelli')
  const party = beneficiary.parties.find((candidate) => candidate.id === by.party)
  if (party === undefined) throw new Error(`no such party: ${id} ${by.party}`)
  return memberOf(party)
}

/** A company that no filing names; both codes are stated, so that nothing is left to ask. */
function stranger(random: Random, trade: string): Applicant {
  const company = register.incorporate(random, { name: trade, phases: [] }, [])
  return { kind: 'member', name: company.name, taxCode: company.taxCode, vatNumber: `IT${company.taxCode}` }
}

function memberOf({ name, taxCode, vatNumber }: Party): Applicant {
  return { kind: 'member', name, taxCode, ...(vatNumber === undefined ? {} : { vatNumber }) }
}

/** A moment of a working day while the desk of the measure was open, half of them in its last week. */
function applicationInstant(random: Random): Instant {
  const [from, days] = random.chance(0.5) ? ['2022-10-10', 7] : ['2022-09-05', 34]
  let day = addDays(from, random.integer(0, days))
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return atRome(day, timeOf(random, random.integer(11, 16)))
}

function write(path: string, value: unknown): void {
  writeFileSync(new URL(path, import.meta.url), printJson(value))
}
