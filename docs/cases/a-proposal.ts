import type { AgreementParty, Enterprise, Party, Proposal } from 'filiere-lombardia'

/** A valid tax code of an office that does not exist, as the worked cases write them: serial, office 500, check digit. */
export function taxCode(serial: number): string {
  const body = `${1000000 + serial}500`
  let sum = 0
  for (const [place, character] of [...body].entries()) {
    const digit = Number(character)
    sum += place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return `${body}${(10 - (sum % 10)) % 10}`
}

export function anEnterprise(serial: number, changes: Partial<Enterprise> = {}): Enterprise {
  return {
    id: `e${serial}`,
    kind: 'enterprise',
    name: `Impresa ${serial}`,
    taxCode: taxCode(serial),
    seats: [{ province: 'MI', type: 'registered-office' }],
    phases: [serial % 2 === 0 ? 'processing' : 'raw-materials'],
    ...changes,
  }
}

export function terms(partyId: string, changes: Partial<AgreementParty> = {}): AgreementParty {
  return {
    partyId,
    role: 'fornitore',
    commitments: ['sviluppo di un modulo'],
    economicTerms: { amountEur: '10000.00' },
    signature: { by: 'legal-representative', signedOn: '2022-05-01' },
    ...changes,
  }
}

/** A proposal without a defect; ten enterprises unless other parties are given. The agreement covers whoever is a party. */
export function aProposal(changes: Partial<Proposal> = {}, parties: readonly Party[] = tenEnterprises()): Proposal {
  const [lead] = parties
  return {
    id: 'p-001',
    title: 'Filiera di prova',
    submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
    beneficiary: {
      kind: 'partnership',
      name: 'Filiera di prova',
      commonObjective: 'Consolidare la filiera',
      purposes: ['consolidate-existing'],
      parties,
    },
    leadId: lead?.id,
    agreement: {
      kind: 'project-agreement',
      lead: { partyId: lead?.id ?? 'e1', designatedBy: parties.map(({ id }) => id) },
      parties: parties.map(({ id }) => terms(id)),
    },
    project: {
      strategy: 'Una strategia di sviluppo',
      swot: { strengths: ['s'], weaknesses: ['w'], opportunities: ['o'], threats: ['t'] },
      interventionFields: ['innovation'],
      innovationElements: ['un elemento di innovatività'],
      competitivenessElements: ['un elemento di competitività'],
      activities: [
        {
          description: 'Linea pilota',
          technicalFeasibility: 'Prototipo provato',
          budgetEur: '1000',
          indicators: ['kpi1'],
        },
      ],
    },
    ...changes,
  }
}

export function tenEnterprises(): readonly Enterprise[] {
  return Array.from({ length: 10 }, (_, index) => anEnterprise(index + 1))
}
