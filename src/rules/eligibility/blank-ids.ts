import type { ProposalDraft } from '../../model/draft'

/** The draft without ids that are blank: forms hold such while nothing is filled in, and a blank says no more than silence. */
export function withoutBlankIds(draft: ProposalDraft): ProposalDraft {
  const { beneficiary, agreement } = draft
  const parties = beneficiary?.parties
  const entries = agreement?.parties
  const lead = agreement?.lead
  if (!isBlank(draft.id) && !isBlank(lead?.partyId) && !some(parties, 'id') && !some(entries, 'partyId')) return draft
  return {
    ...draft,
    id: stated(draft.id),
    beneficiary: beneficiary && {
      ...beneficiary,
      parties: parties?.map((party) => ({ ...party, id: stated(party.id) })) ?? parties,
    },
    agreement: agreement && {
      ...agreement,
      lead: lead && { ...lead, partyId: stated(lead.partyId) },
      parties: entries?.map((entry) => ({ ...entry, partyId: stated(entry.partyId) })) ?? entries,
    },
  }
}

function some<Key extends string>(
  items: readonly { readonly [K in Key]?: string | null | undefined }[] | null | undefined,
  key: Key,
): boolean {
  return Array.isArray(items) && items.some((item: { readonly [K in Key]?: unknown } | null) => isBlank(item?.[key]))
}

function isBlank(id: unknown): boolean {
  return typeof id === 'string' && id.trim() === ''
}

function stated<Id>(id: Id): Id | undefined {
  return isBlank(id) ? undefined : id
}
