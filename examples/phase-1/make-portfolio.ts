/**
 * Writes the example portfolio: sixty made-up proposals, the record of the panel, the scoring scheme and the list of
 * the defects built in. Nothing in it is anybody's: names are invented, and no tax office and no municipality has the
 * codes used.
 *
 * Run it with `npx tsx examples/phase-1/make-portfolio.ts`; the files come out the same each time.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import type { Instant, Proposal } from 'filiere-lombardia'
import { filingInstants } from './portfolio/calendar'
import { agrifood } from './portfolio/chains/agrifood'
import { cultureAndServices } from './portfolio/chains/culture-and-services'
import { fashionAndLiving } from './portfolio/chains/fashion-and-living'
import { healthAndMaterials } from './portfolio/chains/health-and-materials'
import { mechanicsAndMetals } from './portfolio/chains/mechanics-and-metals'
import { mobilityEnergyAndBuilding } from './portfolio/chains/mobility-energy-and-building'
import { openRegister, serviceCompanies } from './portfolio/companies'
import type { Defect } from './portfolio/defects'
import { defects } from './portfolio/defects'
import type { Fate } from './portfolio/panel'
import { assess, scheme } from './portfolio/panel'
import { printJson } from './portfolio/print-json'
import type { CompleteProposal, Plan } from './portfolio/proposal'
import { completeProposal } from './portfolio/proposal'
import { seeded } from './portfolio/random'

const CHAINS = [
  ...fashionAndLiving,
  ...mechanicsAndMetals,
  ...mobilityEnergyAndBuilding,
  ...agrifood,
  ...healthAndMaterials,
  ...cultureAndServices,
]

/** How many of the proposals without a defect stay below 65, and how many are examined on the last day or late. */
const BELOW_THRESHOLD = 9
const EXAMINED_ON_LAST_DAY = 4
const EXAMINED_LATE = 6

const random = seeded('phase 1')
const defectOf = new Map(defects.map((defect): [string, Defect] => [defect.chain, defect]))

const complete = completeProposals(filingPlans())
const filed = [...complete].map(([chain, proposal]) => defectOf.get(chain)?.change?.(proposal, complete) ?? proposal)

writeFilings(filed)
write('panel.json', { source: 'Synthetic marks for this example', marks: assessments() })
write('scheme.json', scheme)
write('defects.json', builtInDefects())

/** The proposals in the order of filing: each chain at a moment of chance, unless its defect turns on the moment. */
function filingPlans(): Plan[] {
  const moments = filingInstants(random).values()
  return random
    .sample(CHAINS, CHAINS.length)
    .map((chain) => ({ chain, submittedAt: defectOf.get(chain.key)?.submittedAt ?? nextOf(moments) }))
    .toSorted((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt))
    .map(({ chain, submittedAt }, index) => {
      const id = `p-${String(index + 1).padStart(3, '0')}`
      return { id, chain, submittedAt, enterprises: defectOf.get(chain.key)?.enterprises }
    })
}

function nextOf(moments: Iterator<Instant>): Instant {
  const { done, value } = moments.next()
  if (done) throw new Error('fewer moments of filing than chains')
  return value
}

function completeProposals(plans: readonly Plan[]): Map<string, CompleteProposal> {
  const register = openRegister()
  const companies = { register, services: serviceCompanies(register) }
  return new Map(plans.map((plan) => [plan.chain.key, completeProposal(plan, companies)]))
}

function assessments(): Record<string, unknown> {
  const clean = [...complete.keys()].filter((chain) => !defectOf.has(chain))
  const below = new Set(random.sample(clean, BELOW_THRESHOLD))
  const slow = random.sample(clean, EXAMINED_ON_LAST_DAY + EXAMINED_LATE)
  const onLastDay = new Set(slow.slice(0, EXAMINED_ON_LAST_DAY))
  const late = new Set(slow.slice(EXAMINED_ON_LAST_DAY))
  return Object.fromEntries(
    [...complete].map(([chain, proposal]) => {
      const examined = onLastDay.has(chain) ? 'last-day' : late.has(chain) ? 'late' : 'in-time'
      const fate: Fate = { reached: !below.has(chain), examined }
      return [proposal.id, assess(proposal, fate, defectOf.get(chain)?.marks)]
    }),
  )
}

function builtInDefects(): unknown[] {
  return [...complete].flatMap(([chain, { id }]) => {
    const found = defectOf.get(chain)
    return found === undefined ? [] : [{ proposal: id, defect: found.defect, expected: found.expected }]
  })
}

function writeFilings(proposals: readonly Proposal[]): void {
  mkdirSync(new URL('filings/', import.meta.url), { recursive: true })
  for (const proposal of proposals) write(`filings/${proposal.id}.json`, proposal)
}

function write(path: string, value: unknown): void {
  writeFileSync(new URL(path, import.meta.url), printJson(value))
}
