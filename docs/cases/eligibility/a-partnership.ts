import type { AggregationEntity, PartnershipAgreement, Party, SupportingBody } from 'filiere-lombardia'
import { anEnterprise, aProposal, taxCode, terms } from '../../../test/worked-cases/a-proposal'

/** The day on which the proposals of the cases are filed, unless they say otherwise. */
export const FILED_ON = aProposal().submission.submittedAt.slice(0, 10)

/** Two enterprises, the first of which leads: enough to ask of an agreement what it holds on each. */
export const TWO: readonly Party[] = [anEnterprise(1), anEnterprise(2)]

/** One of the supporting bodies that the act lists. */
export const university: SupportingBody = {
  id: 'b1',
  kind: 'supporting-body',
  name: 'Università',
  bodyType: 'university',
  taxCode: taxCode(51),
  seats: [{ province: 'MI', type: 'registered-office' }],
}

/** The legal entity that the enterprises have in common. */
export const consortium: AggregationEntity = {
  id: 'n1',
  kind: 'aggregation-entity',
  name: 'Consorzio',
  taxCode: taxCode(52),
  seats: [{ province: 'MI', type: 'registered-office' }],
}

/** The agreement of some parties, led by the first of them and designated by all. */
export function anAgreement(
  changes: Partial<PartnershipAgreement> = {},
  parties: readonly Party[] = TWO,
): PartnershipAgreement {
  const ids = parties.map(({ id }) => id)
  return {
    kind: 'project-agreement',
    lead: { partyId: ids[0] ?? '', designatedBy: ids },
    parties: ids.map((id) => terms(id)),
    ...changes,
  }
}
