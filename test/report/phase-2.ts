import type { Application, ApprovedList, ListEntry, MeasureDefinition } from 'filiere-lombardia'

/** The tax code of the one party of the listed proposal. */
const TAX_CODE = '10000015007'

/** A made-up measure of Phase 2, with every term that has words. */
export function aMeasure(changed: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return {
    id: 'm-1',
    title: 'Misura di prova',
    giuntaResolution: { number: 'XI/1', date: '2022-07-25' },
    dedicatedTo: ['supply-chains'],
    membershipDate: '2022-10-15',
    minimumScore: '65',
    maximumScore: '100',
    premium: { points: '10', percentagePoints: '5' },
    aid: { intensities: { micro: '50', small: '50', medium: '40' } },
    selection: 'ranking',
    ...changed,
  }
}

/** An application that earns its premium. */
export function anApplication(changed: Partial<Application> = {}): Application {
  return {
    id: 'a-1',
    submittedAt: '2022-10-16T10:00:00+02:00',
    proposalId: 'p-001',
    applicant: { kind: 'member', taxCode: TAX_CODE, vatNumber: null },
    score: '70',
    spend: [{ size: 'small', amountEur: '100000' }],
    ...changed,
  }
}

/** An entry of the list, of a proposal of one party. */
export function anEntry(changed: Partial<ListEntry> = {}): ListEntry {
  return {
    proposalId: 'p-001',
    title: null,
    submittedAt: '2022-05-10T10:00:00+02:00',
    leadId: 'e1',
    parties: [{ id: 'e1', kind: 'enterprise', identifiers: [TAX_CODE] }],
    edition: 'dgr-xi-5899-2022',
    validFrom: '2022-07-01',
    enteredBy: 'act-1',
    validTo: null,
    removedBy: null,
    ...changed,
  }
}

/** A list with one proposal, or with others. */
export function aList(entries: readonly ListEntry[] = [anEntry()]): ApprovedList {
  return { entries, history: [], clauses: [], readings: [] }
}
