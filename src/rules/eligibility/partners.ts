import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Dossier } from './dossier'

/** A party that must agree: its id, and its place among the parties. */
export interface Partner {
  readonly id: string
  readonly row: number
  readonly party: Draft<Party>
}

/**
 * Who are the "partner di progetto" that sign and that choose the lead? All parties, or the enterprises alone (reading
 * `signatories`). A party of a draft that has no id yet cannot be found in the agreement and is left out.
 */
export function partners({ parties, readings }: Dossier): readonly Partner[] {
  const everyone = readings.signatories === 'all-partners'
  return parties.flatMap((party, row) =>
    party.id != null && (everyone || party.kind === 'enterprise') ? [{ id: party.id, row, party }] : [],
  )
}
