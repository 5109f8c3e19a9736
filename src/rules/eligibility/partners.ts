import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'

/**
 * Is a party one of the "partner di progetto" that sign and that choose the lead? All are, or the enterprises alone (reading
 * `signatories`); `maybe` where its kind decides and is not stated.
 */
export function isPartner({ kind }: Draft<Party>, { signatories }: ReadingChoices): 'yes' | 'maybe' | 'no' {
  if (signatories === 'all-partners' || kind === 'enterprise') return 'yes'
  return kind == null ? 'maybe' : 'no'
}
