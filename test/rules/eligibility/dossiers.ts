import type { ProposalDraft } from '../../../src/model/draft'
import type { Party, SupportingBody } from '../../../src/model/party'
import type { Proposal } from '../../../src/model/proposal'
import { type Dossier, type EligibilityOptions, openDossier, openDraft } from '../../../src/rules/eligibility/dossier'
import { anEnterprise } from '../../worked-cases/a-proposal'

/** The day in Rome on which proposals are filed here, and the days around it. */
export const DAY_BEFORE = '2022-05-09'
export const SUBMITTED_ON = '2022-05-10'
export const DAY_AFTER = '2022-05-11'

export const SUBMISSION = { submittedAt: `${SUBMITTED_ON}T10:00:00+02:00`, channel: 'webtelemaco' } as const

/** A filed proposal that holds what a question needs, opened: a closed world. */
export function filed(changes: Partial<Proposal> = {}, options: EligibilityOptions = {}): Dossier {
  const proposal: Proposal = {
    id: 'p-001',
    submission: SUBMISSION,
    beneficiary: { kind: 'partnership', parties: [] },
    ...changes,
  }
  return openDossier(proposal, options)
}

/** The same of a draft: an open world. */
export function drafted(draft: ProposalDraft = {}, options: EligibilityOptions = {}): Dossier {
  return openDraft(draft, options)
}

/** A partnership of these parties. */
export function partnership(parties: readonly Party[]): Pick<Proposal, 'beneficiary'> {
  return { beneficiary: { kind: 'partnership', parties } }
}

export function enterprises(count: number): readonly Party[] {
  return Array.from({ length: count }, (_, index) => anEnterprise(index + 1))
}

export function aUniversity(changes: Partial<SupportingBody> = {}): SupportingBody {
  return { id: 'b1', kind: 'supporting-body', name: 'Ateneo', bodyType: 'university', ...changes }
}

export function anEntity(id = 'n1'): Party {
  return { id, kind: 'aggregation-entity', name: 'Consorzio' }
}
