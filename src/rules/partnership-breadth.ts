import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingId } from '../act/reading-choices'
import type { SupportingBody } from '../model/party'
import type { Proposal } from '../model/proposal'
import { lombardProvince } from '../values/province'
import type { PartnershipBreadth } from '../verdict/partnership-breadth'
import { type RuleOptions, requireOptions } from './choices'
import { distinctEnterprises } from './eligibility/distinct-enterprises'
import { openDossier } from './eligibility/dossier'
import { declaration } from './eligibility/supporting-bodies'
import { coveredPhases } from './eligibility/value-chain-phases'
import { identityKeys, together } from './identity'

const CLAUSES: readonly ClauseId[] = /* @__PURE__ */ Object.freeze<ClauseId[]>(['A.VAL.4d', 'A.BEN.5', 'A.BEN.5b'])
const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'breadthMark',
  'seat',
  'sameEnterprise',
  'linkedEnterprises',
  'supportingBodyOmission',
  'professionals',
  'aggregationEntity',
  'phaseParties',
])

/**
 * How broad is a partnership, in numbers and kinds of parties?
 *
 * Counts what criterion d looks at (A.VAL.4d). A supporting body counts where the agreement states its role and commitments
 * (A.BEN.5b). No mark follows from the counts: the panel gives it.
 *
 * @param proposal a proposal as `proposalSchema` accepts it
 * @param options the readings
 * @throws {@link RuleInputError} as {@link openDossier}
 *
 * @example
 * ```ts
 * import { partnershipBreadth } from 'filiere-lombardia'
 *
 * const breadth = partnershipBreadth({
 *   id: 'p-001',
 *   submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *   beneficiary: {
 *     kind: 'partnership',
 *     parties: [
 *       { id: 'e1', kind: 'enterprise', name: 'Seta', taxCode: '10000015007', seats: [{ province: 'CO' }] },
 *       { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university' },
 *     ],
 *   },
 *   agreement: { kind: 'project-agreement', parties: [{ partyId: 'b1', role: 'research', commitments: ['pilot line'] }] },
 * })
 * breadth.lombardEnterprises // => 1
 * breadth.supportingBodiesByType // => { university: 1 }
 * breadth.provinces // => ['CO']
 * ```
 */
export function partnershipBreadth(
  proposal: Proposal,
  options: Pick<RuleOptions, 'readings'> = {},
): PartnershipBreadth {
  requireOptions(options, ['readings'])
  const dossier = openDossier(proposal, options)
  const enterprises = distinctEnterprises(dossier)
  const bodies = together(
    proposal.beneficiary.parties.filter((party) => party.kind === 'supporting-body'),
    (body) => identityKeys(body, dossier.readings.sameEnterprise),
  )
  const counted = bodies.filter((rows) =>
    rows.some((row) => declaration(row, dossier.termsById.get(row.id), dossier) === 'present'),
  )
  const byType = new Map<string, number>()
  for (const rows of counted) {
    const type = typeOf(rows)
    byType.set(type, (byType.get(type) ?? 0) + 1)
  }
  const seats = proposal.beneficiary.parties.flatMap((party) => party.seats ?? [])
  return {
    parties: proposal.beneficiary.parties.length,
    enterprises: enterprises.length,
    lombardEnterprises: enterprises.filter(({ inLombardy }) => inLombardy === 'yes').length,
    supportingBodies: counted.length,
    undeclaredSupportingBodies: bodies.length - counted.length,
    supportingBodiesByType: Object.fromEntries(byType),
    provinces: [...new Set(seats.flatMap(({ province }) => lombardProvince(province ?? '') ?? []))].toSorted(),
    phases: coveredPhases(dossier),
    clauses: CLAUSES,
    readings: READINGS,
    choices: dossier.readings,
  }
}

/** What kind of body it is; of rows that differ, the first in the alphabet, so that their order does not matter. */
function typeOf(rows: readonly SupportingBody[]): string {
  const types = rows.map(({ bodyType }) => (typeof bodyType === 'string' ? bodyType : bodyType.other))
  return types.reduce((first, type) => (type < first ? type : first))
}
