import type { Application, ApprovedList, ListEntry, MeasureDefinition, MemberApplicant } from 'filiere-lombardia'
import { taxCode } from '../../../test/worked-cases/a-proposal'

/** The day as of which {@link aMeasure} wants a proposal to be listed. */
export const LISTED_ON = '2022-10-15'

/** The identifiers of the lead and of a partner of {@link anEntry}, of its consortium, and of somebody outside. */
export const LEAD = taxCode(1)
export const PARTNER = taxCode(2)
export const CONSORTIUM = taxCode(3)
export const OUTSIDER = taxCode(77)

/** A measure that is dedicated to supply chains, issued after the call, and gives points to listed proposals. */
export function aMeasure(changes: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return {
    id: 'm-1',
    title: 'Misura di prova',
    giuntaResolution: { date: '2022-07-25' },
    dedicatedTo: ['supply-chains'],
    membershipDate: LISTED_ON,
    premium: { points: 10 },
    selection: 'ranking',
    ...changes,
  }
}

/** A proposal that is on the list since 1 July 2022, of a lead, a partner and the consortium of both. */
export function anEntry(changes: Partial<ListEntry> = {}): ListEntry {
  return {
    proposalId: 'A',
    title: null,
    submittedAt: '2022-05-10T10:00:00+02:00',
    leadId: 'e1',
    parties: [
      { id: 'e1', kind: 'enterprise', identifiers: [LEAD] },
      { id: 'e2', kind: 'enterprise', identifiers: [PARTNER] },
      { id: 'n1', kind: 'aggregation-entity', identifiers: [CONSORTIUM] },
    ],
    edition: 'dgr-xi-5899-2022',
    validFrom: '2022-07-01',
    enteredBy: 'D.d.u.o. 1',
    validTo: null,
    removedBy: null,
    ...changes,
  }
}

/** A list of some entries. */
export function aList(...entries: readonly ListEntry[]): ApprovedList {
  return { entries, history: [], clauses: [], readings: [] }
}

/** An applicant that has a tax code and no VAT number. */
export function aMember(identifier: string): MemberApplicant {
  return { kind: 'member', taxCode: identifier, vatNumber: null }
}

/** An application of the lead of the listed proposal, with 70 points under the criteria of the measure. */
export function anApplication(changes: Partial<Application> = {}): Application {
  return { id: 'a-1', proposalId: 'A', applicant: aMember(LEAD), score: 70, ...changes }
}
