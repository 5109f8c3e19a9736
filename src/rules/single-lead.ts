import { proposalsPerLead } from '../act/figures'
import type { ReadingChoices, ReadingId } from '../act/reading-choices'
import type { Proposal } from '../model/proposal'
import { keeps } from '../values/bound'
import { requireInstant } from '../values/instant'
import { RuleInputError } from '../values/rule-input-error'
import type { LeadConflict, LeadRecord, ProposalStatus } from '../verdict/single-lead'
import {
  type RuleOptions,
  requireList,
  requireObject,
  requireObjects,
  requireOptions,
  resolveReadings,
} from './choices'
import { identityKeys, together } from './identity'

const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'leadUniqueness',
  'leadClash',
  'leadLimitScope',
  'sameEnterprise',
  'leadChange',
])

const STATUSES: ReadonlySet<ProposalStatus> = /* @__PURE__ */ new Set<ProposalStatus>([
  'draft',
  'submitted',
  'under-review',
  'listed',
  'rejected',
  'inadmissible',
  'withdrawn',
  'removed',
])

const LIVE: ReadonlySet<ProposalStatus> = /* @__PURE__ */ new Set<ProposalStatus>([
  'submitted',
  'under-review',
  'listed',
])

/**
 * Who leads more than one proposal?
 *
 * "Il soggetto capofila potrà essere capofila di una sola proposta" (A.PART.2). Being a partner in many is free (A.PART.1).
 * By default only live proposals count (submitted, under review, listed), and a clash is reported on all of them; see the
 * readings `leadUniqueness` and `leadClash`; an assessment takes conflicts found under its own alone. Leads are the same where they
 * share a tax code or a VAT number, however spelt (reading `sameEnterprise`).
 *
 * @param proposals one record per proposal; {@link leadRecord} makes it from a proposal
 * @param options the readings
 * @returns one conflict per lead, in the order of its first proposal; none is an empty list
 * @throws {@link RuleInputError} `duplicate-proposal`, `invalid-argument`, `reading-unknown`; under
 *   `first-submitted-prevails` `invalid-instant` where a clashing record has no `submittedAt`
 *
 * @example
 * ```ts
 * import { findLeadConflicts } from 'filiere-lombardia'
 *
 * const conflicts = findLeadConflicts([
 *   { id: 'p1', lead: { taxCode: '10000015007' }, status: 'submitted' },
 *   { id: 'p2', lead: { vatNumber: 'IT 10000015007' }, status: 'submitted' },
 *   { id: 'p3', lead: { taxCode: '10000015007' }, status: 'rejected' },
 * ])
 * conflicts[0]?.proposalIds // => ['p1', 'p2']
 * ```
 */
export function findLeadConflicts(
  proposals: readonly LeadRecord[],
  options: Pick<RuleOptions, 'readings'> = {},
): readonly LeadConflict[] {
  requireOptions(options, ['readings'])
  const readings = resolveReadings(options.readings)
  const counted = distinct(requireList(proposals, 'proposals')).filter(({ status }) => occupies(status, readings))
  const { leadUniqueness, leadClash, sameEnterprise } = readings
  const choices = Object.freeze({ leadUniqueness, leadClash, sameEnterprise })
  const conflicts = together(counted, ({ lead }) => identityKeys(lead, sameEnterprise))
    .filter((records) => !keeps(proposalsPerLead.bound, records.length - proposalsPerLead.value))
    .map((records) => conflict(records, choices))
  const found = Object.freeze(conflicts)
  conflictsByProposal.set(found, byProposal(found))
  return found
}

/** The proposals of the conflicts that were found here, so that a batch does not search them once per proposal. */
const conflictsByProposal = new WeakMap<readonly LeadConflict[], ReadonlyMap<string, LeadConflict>>()

/** The conflict that a proposal is part of, if any. */
export function conflictOf(proposalId: string, conflicts: readonly LeadConflict[]): LeadConflict | undefined {
  // Only what was found here is remembered, for it cannot change: a caller's own list is read afresh.
  return (conflictsByProposal.get(conflicts) ?? byProposal(conflicts)).get(proposalId)
}

/**
 * Conflicts that were found under the readings of a call. Under others, other proposals count and another may stand, and the
 * answer would mix the two.
 */
export function requireConflicts(
  conflicts: readonly LeadConflict[],
  readings: ReadingChoices,
): readonly LeadConflict[] {
  // Those that were found here, in one call, have one reading; a batch does not go through them once per proposal.
  const unseen = conflictsByProposal.has(conflicts) ? conflicts.slice(0, 1) : requireObjects(conflicts, 'leadConflicts')
  for (const [index, { choices }] of unseen.entries()) {
    const path = `leadConflicts[${index}].choices`
    requireObject(choices, path)
    for (const reading of ['leadUniqueness', 'leadClash', 'sameEnterprise'] as const) {
      if (choices[reading] === readings[reading]) continue
      const expected = `conflicts found under ${readings[reading]}, the option of this call`
      throw new RuleInputError('lead-conflict-reading-mismatch', `${path}.${reading}`, choices[reading], expected)
    }
  }
  return conflicts
}

function byProposal(conflicts: readonly LeadConflict[]): ReadonlyMap<string, LeadConflict> {
  return new Map(conflicts.flatMap((found) => found.proposalIds.map((id) => [id, found] as const)))
}

/**
 * Who leads this proposal? Makes the record that {@link findLeadConflicts} reads.
 *
 * @param proposal a filed proposal
 * @param status where it stands; `submitted` by default
 * @returns the record; without identifiers where the lead is not among the parties, so that it clashes with none
 *
 * @example
 * ```ts
 * import { leadRecord } from 'filiere-lombardia'
 *
 * const record = leadRecord({
 *   id: 'p-001',
 *   leadId: 'e1',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta', taxCode: '10000015007' }] },
 * })
 * record.lead // => { taxCode: '10000015007' }
 * ```
 */
export function leadRecord(proposal: Proposal, status: ProposalStatus = 'submitted'): LeadRecord {
  requireList(
    requireObject(requireObject(proposal, 'proposal').beneficiary, 'beneficiary').parties,
    'beneficiary.parties',
  )
  requireObject(proposal.submission, 'submission')
  requireStatus(status, 'status')
  const lead = proposal.beneficiary.parties.find(({ id }) => id === proposal.leadId)
  return {
    id: proposal.id,
    lead: {
      ...(lead?.taxCode == null ? {} : { taxCode: lead.taxCode }),
      ...(lead?.vatNumber == null ? {} : { vatNumber: lead.vatNumber }),
      ...(lead?.country == null ? {} : { country: lead.country }),
    },
    status,
    submittedAt: proposal.submission.submittedAt,
  }
}

/** Whether a proposal takes up the one that its lead may lead (reading `leadUniqueness`). */
function occupies(status: ProposalStatus, { leadUniqueness }: ReadingChoices): boolean {
  return leadUniqueness === 'live' ? LIVE.has(status) : status !== 'draft'
}

function conflict(records: readonly LeadRecord[], choices: LeadConflict['choices']): LeadConflict {
  return Object.freeze({
    lead: Object.freeze([...new Set(records.flatMap(({ lead }) => identityKeys(lead, choices.sameEnterprise)))]),
    proposalIds: Object.freeze(records.map(({ id }) => id)),
    prevails: choices.leadClash === 'report-all' ? null : firstSubmitted(records),
    clause: proposalsPerLead.clause,
    readings: READINGS,
    choices,
  })
}

/** The proposal filed first; where two were filed in the same instant, neither stands before the other. */
function firstSubmitted(records: readonly LeadRecord[]): string | null {
  let earliest = Number.POSITIVE_INFINITY
  let first: string | null = null
  for (const { id, submittedAt } of records) {
    const moment = requireInstant(submittedAt, `${id}.submittedAt`)
    if (moment > earliest) continue
    first = moment === earliest ? null : id
    earliest = moment
  }
  return first
}

function distinct(proposals: readonly LeadRecord[]): readonly LeadRecord[] {
  const seen = new Set<string>()
  for (const [index, record] of proposals.entries()) {
    const path = `proposals[${index}]`
    const { id, lead, status } = requireObject(record, path)
    requireObject(lead, `${path}.lead`)
    for (const name of ['taxCode', 'vatNumber', 'country'] as const) {
      const value = lead[name]
      if (value != null && typeof value !== 'string') {
        throw new RuleInputError('invalid-argument', `${path}.lead.${name}`, value, 'a text')
      }
    }
    requireStatus(status, `${path}.status`)
    if (seen.has(id)) throw new RuleInputError('duplicate-proposal', `${path}.id`, id, 'one record per proposal')
    seen.add(id)
  }
  return proposals
}

function requireStatus(status: ProposalStatus, path: string): void {
  if (STATUSES.has(status)) return
  throw new RuleInputError('invalid-argument', path, status, `one of ${[...STATUSES].join(', ')}`)
}
