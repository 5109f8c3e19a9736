import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'

/**
 * Is a party one of the "partner di progetto" that sign and that choose the lead? All are, or the enterprises alone (reading
 * `signatories`). A party of a draft that has no id yet cannot be found in the agreement and is left out.
 */
export function isPartner(
  party: Draft<Party>,
  { signatories }: ReadingChoices,
): party is Draft<Party> & { readonly id: string } {
  return party.id != null && (signatories === 'all-partners' || party.kind === 'enterprise')
}

/** Whether a party of a draft, of which the kind is not stated yet, may turn out to be a partner. */
export function mayBePartner(party: Draft<Party>, { signatories }: ReadingChoices): boolean {
  return party.kind == null && signatories === 'enterprises-only'
}
