import type { Aggregation } from '../../src/model/beneficiary'
import type { Enterprise, SupportingBody } from '../../src/model/party'
import type { Proposal } from '../../src/model/proposal'

/** A model with every field stated, at the first depth. */
type Stated<Model> = { readonly [Key in keyof Model]-?: NonNullable<Model[Key]> }

const enterprise: Stated<Enterprise> = {
  id: 'e1',
  kind: 'enterprise',
  name: 'Alfa S.r.l.',
  taxCode: '10000015007',
  vatNumber: 'IT 1000 0015 007',
  country: 'IT',
  seats: [
    { province: 'MI', type: 'registered-office', municipality: 'Milano' },
    { province: '016', type: null, municipality: undefined },
    { province: 'EE' },
  ],
  phases: ['processing', { other: 'collaudo' }],
  groupId: 'g1',
  registerStatus: 'active',
}

const supportingBody: Stated<SupportingBody> = {
  id: 'b1',
  kind: 'supporting-body',
  name: 'Ateneo',
  taxCode: 'RSSMRA80A01F205X',
  vatNumber: '10000015007',
  country: 'CH',
  seats: [],
  phases: [],
  bodyType: { other: 'incubatore' },
}

const beneficiary: Stated<Aggregation> = {
  kind: 'aggregation',
  name: 'Filiera del legno',
  commonObjective: 'Consolidare la filiera',
  purposes: ['consolidate-existing', 'innovate-process'],
  parties: [enterprise, supportingBody, { id: 'n1', kind: 'aggregation-entity', name: 'Consorzio' }],
  legalForm: 'network-contract',
  hasLegalPersonality: false,
  constitutedOn: '2019-03-31',
  operating: true,
}

/** A proposal that states every field of every model at least once. */
export const fullProposal: Stated<Proposal> = {
  id: 'p-001',
  title: 'Filiera del legno',
  submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
  beneficiary,
  leadId: 'e1',
  agreement: {
    kind: 'project-agreement',
    lead: { partyId: 'e1', designatedBy: ['e1', 'b1'] },
    parties: [
      {
        partyId: 'e1',
        role: '',
        commitments: ['una linea pilota', ''],
        economicTerms: { amountEur: '10000.00', statement: 'costi propri' },
        signature: { by: 'attorney', signedOn: '2022-05-01', powerOfAttorney: true },
      },
      { partyId: 'b1', role: null, commitments: null, economicTerms: null, signature: null },
    ],
  },
  project: {
    strategy: 'Riconversione',
    swot: { strengths: ['s'], weaknesses: ['w'], opportunities: ['o'], threats: ['t'] },
    interventionFields: ['innovation'],
    otherFields: ['turismo'],
    innovationElements: ['x'],
    competitivenessElements: ['y'],
    activities: [
      {
        description: 'Linea pilota',
        technicalFeasibility: 'Prototipo provato',
        budgetEur: 250_000.5,
        budgetStatement: 'come da piano',
        indicators: ['kpi'],
      },
    ],
  },
  implementingActChecklist: [{ id: 'f1', label: 'Piano', present: true }],
}
