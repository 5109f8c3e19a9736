import { namedEditions } from '../../act/closing-days'
import { romeDay } from '../../calendar/rome'
import type { Application } from '../../model/application'
import { type CivilDay, civilDay } from '../../values/civil-day'
import { requireInstant } from '../../values/instant'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import type { ListEntry } from '../../verdict/approved-list'
import type { PremiumRuleResult } from '../../verdict/premium'
import { conclude, type Evidence, ruleBasis } from '../../verdict/rule-result'
import type { ReadyMeasure } from '../measure/ready-measure'
import { applicantKeys } from './claim'
import { type Listing, stands } from './listing'
import type { ListedProposalFinding } from './premium-finding'

/** The proposal on which a premium would rest. */
export interface ListedProposal {
  readonly result: PremiumRuleResult<ListedProposalFinding, 'listed-proposal'>
  /** Its entry, where it stands on the list on the day. */
  readonly entry: ListEntry | undefined
}

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'listed-proposal',
  clauses: ['A.VAL.6', 'A.F2.3', 'R.20'],
  readings: ['membershipDay', 'entryDay', 'removalDay', 'premiumStacking', 'listFamily', 'thresholdWithoutAct'],
})

/**
 * Does the application carry out a proposal that is on the list on the day that counts?
 *
 * "Le proposte di progetto inserite nell'apposito elenco … avranno delle premialità" (A.F2.3). The day is the one that the measure
 * fixes, else that of the application (reading `membershipDay`). An application that does not say which proposal it carries out is
 * undetermined as long as there is one that it could be.
 */
export function listedProposal(
  { measure: { proposalsFiledBy } }: ReadyMeasure,
  application: Application,
  listing: Listing,
  day: CivilDay | undefined,
): ListedProposal {
  const evidence: Evidence<ListedProposalFinding, PremiumFactPath> = { findings: [], missing: [] }
  const { proposalId } = application
  let entry: ListEntry | undefined
  if (proposalId === null) {
    evidence.findings.push({ code: 'no-listed-proposal-named', clause: 'A.F2.3', severity: 'blocking', facts: {} })
  } else if (day === undefined) {
    evidence.missing.push(...(proposalId === undefined ? (['application.proposalId'] as const) : []))
    evidence.missing.push('application.submittedAt')
  } else if (proposalId === undefined) {
    searchUnnamed(listing, day, evidence)
  } else {
    const entries = listing.ofProposal(proposalId)
    entry = entries.find((candidate) => stands(candidate, day))
    evidence.findings.push(
      ...(entry === undefined ? [whyNot(proposalId, entries, day)] : []),
      ...filedLate(entry ?? entries.at(-1), proposalsFiledBy),
      ...(entry === undefined ? [] : notes(entry, application, listing, day)),
    )
  }
  return { result: conclude(BASIS, evidence), entry }
}

/** Whether there is a proposal on the list that an application which names none could carry out. */
function searchUnnamed(
  listing: Listing,
  day: CivilDay,
  { findings, missing }: Evidence<ListedProposalFinding, PremiumFactPath>,
): void {
  if (listing.entries.some((entry) => stands(entry, day))) missing.push('application.proposalId')
  else findings.push(inNoListedProposal(day))
}

/** Of whoever applies where nothing that the application could carry out is on the list. */
export function inNoListedProposal(
  day: CivilDay,
): Extract<ListedProposalFinding, { readonly code: 'applicant-in-no-listed-proposal' }> {
  return { code: 'applicant-in-no-listed-proposal', clause: 'A.F2.3', severity: 'blocking', facts: { day } }
}

/** Why a proposal is not on the list on a day: taken off last before it, else listed first after it, else never. */
function whyNot(proposalId: string, entries: readonly ListEntry[], day: CivilDay): ListedProposalFinding {
  const clause = 'A.VAL.6'
  const severity = 'blocking'
  const removedOn = entries
    .flatMap(({ validTo }) => (validTo !== null && validTo <= day ? [validTo] : []))
    .toSorted()
    .at(-1)
  if (removedOn !== undefined) {
    return { code: 'removed-from-list', clause, severity, facts: { proposalId, day, removedOn } }
  }
  const [listedFrom] = entries.map(({ validFrom }) => validFrom).toSorted()
  if (listedFrom !== undefined)
    return { code: 'listed-later', clause, severity, facts: { proposalId, day, listedFrom } }
  return { code: 'not-listed', clause, severity, facts: { proposalId, day } }
}

/** Whether a proposal was filed too late for a measure that sets a day. */
function filedLate(entry: ListEntry | undefined, filedBy: CivilDay | null): readonly ListedProposalFinding[] {
  if (entry === undefined || filedBy === null) return []
  const { proposalId, submittedAt } = entry
  const filedOn = civilDay(romeDay(requireInstant(submittedAt, `list.entries.${proposalId}.submittedAt`)))
  if (filedOn <= filedBy) return []
  const facts = { proposalId, filedOn, filedBy }
  return [{ code: 'proposal-filed-late', clause: 'A.F2.3', severity: 'blocking', facts }]
}

/** What there is to note of the entry that stands. */
function notes(
  entry: ListEntry,
  { applicant }: Application,
  listing: Listing,
  day: CivilDay,
): readonly ListedProposalFinding[] {
  const { proposalId, edition } = entry
  const findings: ListedProposalFinding[] = []
  if (namedEditions.includes(edition)) {
    const facts = { proposalId, edition }
    findings.push({ code: 'recognised-under-later-criteria', clause: 'A.F1.2', severity: 'note', facts })
  }
  const entries = applicant?.kind === 'member' ? listing.ofParty(applicantKeys(applicant)) : []
  // Of an applicant outside this one there is nothing to stack.
  if (!entries.includes(entry)) return findings
  const others = new Set(
    entries.filter((other) => other.proposalId !== proposalId && stands(other, day)).map((other) => other.proposalId),
  )
  if (others.size > 0) {
    const facts = { proposalId, others: [...others] }
    findings.push({ code: 'several-listed-proposals', clause: 'A.F2.3', severity: 'note', facts })
  }
  return findings
}
