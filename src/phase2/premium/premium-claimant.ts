import type { Applicant, Application } from '../../model/application'
import type { ClaimantScope } from '../../model/measure'
import { firstRows } from '../../rules/identity'
import type { CivilDay } from '../../values/civil-day'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import type { ListEntry, ListedParty } from '../../verdict/approved-list'
import type { PremiumRuleResult } from '../../verdict/premium'
import type { ClaimantFacts } from '../../verdict/premium-facts'
import { conclude, type Evidence, notApplicable, ruleBasis } from '../../verdict/rule-result'
import type { ReadyMeasure } from '../measure/ready-measure'
import { applicantKeys, unstatedIdentifiers } from './claim'
import { inNoListedProposal, type ListedProposal } from './listed-proposal'
import { type Listing, stands } from './listing'
import type { PremiumClaimantFinding } from './premium-finding'

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'premium-claimant',
  clauses: ['A.F2.3', 'R.20'],
  readings: ['premiumClaimants', 'sameApplicant'],
})

/**
 * May this applicant claim the premium of the listed proposal?
 *
 * The act gives premiums to "le proposte" and leaves it to each measure who claims them (reading `premiumClaimants`): any member of
 * the partnership, its lead, or the partnership itself, for which the aggregation's own legal entity may stand. That the
 * project is one of that chain is left to a person, and so is an applicant whom the list knows by its VAT number alone.
 */
export function premiumClaimant(
  { measure: { claimants } }: ReadyMeasure,
  application: Application,
  { result, entry }: ListedProposal,
  listing: Listing,
  day: CivilDay | undefined,
): PremiumRuleResult<PremiumClaimantFinding, 'premium-claimant'> {
  const evidence: Evidence<PremiumClaimantFinding, PremiumFactPath> = { findings: [], missing: [] }
  const { applicant, proposalId } = application
  if (entry === undefined) {
    // Off the list there is no partnership to be in.
    if (result.outcome === 'violated') return notApplicable(BASIS)
    // Whichever proposal it may name, the applicant is in none.
    if (proposalId === undefined && day !== undefined && isOutside(applicant, listing, day)) {
      return conclude(BASIS, { findings: [inNoListedProposal(day)], missing: [] })
    }
    evidence.missing.push(...result.missing)
    if (applicant === undefined) evidence.missing.push('application.applicant')
    else if (applicant.kind === 'member') evidence.missing.push(...unstatedIdentifiers(applicant))
  } else if (applicant === undefined) evidence.missing.push('application.applicant')
  else examine(applicant, entry, claimants, evidence)
  return conclude(BASIS, evidence)
}

/** Whether an applicant, whose identifiers are all stated, is in no partnership that is on the list on a day. */
function isOutside(applicant: Applicant | undefined, listing: Listing, day: CivilDay): boolean {
  if (applicant?.kind !== 'member' || unstatedIdentifiers(applicant).length > 0) return false
  return !listing.ofParty(applicantKeys(applicant)).some((entry) => stands(entry, day))
}

function examine(
  applicant: Applicant,
  entry: ListEntry,
  claimants: ClaimantScope,
  { findings, missing }: Evidence<PremiumClaimantFinding, PremiumFactPath>,
): void {
  const { proposalId } = entry
  const roles = rolesOf(applicant, entry)
  const [role] = roles
  if (role !== undefined && (claimants === 'any-member' || roles.includes(NEEDED[claimants]))) {
    const found = { clause: 'A.F2.3', severity: 'review', facts: { proposalId } } as const
    findings.push({ ...found, code: 'project-of-the-chain' })
    if (isKnownByVatAlone(applicant, entry)) findings.push({ ...found, code: 'applicant-known-by-vat-number' })
    return
  }
  // A further identifier may show the applicant to be another of the parties.
  const unstated = applicant.kind === 'member' ? unstatedIdentifiers(applicant) : []
  if (unstated.length > 0) missing.push(...unstated)
  else if (role === undefined) {
    findings.push({
      code: 'applicant-outside-partnership',
      clause: 'A.F2.3',
      severity: 'blocking',
      facts: { proposalId },
    })
  } else {
    const facts = { proposalId, claimant: role, claimants }
    findings.push({ code: 'claimant-out-of-scope', clause: 'A.F2.3', severity: 'blocking', facts })
  }
}

type Role = ClaimantFacts['claimant']

const NEEDED: Readonly<Record<Exclude<ClaimantScope, 'any-member'>, Role>> = {
  'lead-only': 'lead',
  partnership: 'partnership',
}

/** What an applicant is in a listed partnership, the foremost first; nothing where it is outside. */
function rolesOf(applicant: Applicant, { parties, leadId }: ListEntry): readonly Role[] {
  if (applicant.kind === 'partnership') return ['partnership']
  const rows = rowsOf(applicantKeys(applicant), parties)
  if (rows.length === 0) return []
  return [
    ...(rows.some(({ id }) => id === leadId) ? (['lead'] as const) : []),
    ...(rows.some(({ kind }) => kind === 'aggregation-entity') ? (['partnership'] as const) : []),
    'partner',
  ]
}

/** Whether an applicant states a tax code that the list does not know, so that its VAT number alone, as of a VAT group, leads there. */
function isKnownByVatAlone(applicant: Applicant, { parties }: ListEntry): boolean {
  if (applicant.kind !== 'member') return false
  const { taxCode, country } = applicant
  const [own] = applicantKeys({ kind: 'member', taxCode, country })
  const rows = rowsOf(applicantKeys(applicant), parties)
  return own !== undefined && !rows.some(({ identifiers }) => identifiers.includes(own))
}

/** The rows of a partnership that are the party with these keys, also through a further row. */
function rowsOf(keys: readonly string[], parties: readonly ListedParty[]): readonly ListedParty[] {
  const first = firstRows([...parties.map(({ identifiers }) => identifiers), keys])
  const own = first.at(-1)
  return parties.filter((_, row) => first[row] === own)
}
