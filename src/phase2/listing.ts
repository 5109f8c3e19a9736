import { requireList, requireObject } from '../rules/choices'
import type { CivilDay } from '../values/civil-day'
import type { ApprovedList, ListEntry } from '../verdict/approved-list'

/** The entries of a list, found by their proposal and by the identifiers of their parties. */
export interface Listing {
  readonly entries: readonly ListEntry[]
  readonly byProposal: ReadonlyMap<string, readonly ListEntry[]>
  readonly byIdentifier: ReadonlyMap<string, readonly ListEntry[]>
}

/** The lists read so far, so that a portfolio does not search the whole list once per application. */
const listings = new WeakMap<object, Listing>()

/** The entries of a list, in the order of the list. */
export function listingOf(list: ApprovedList): Listing {
  const entries = requireList(requireObject(list, 'list').entries, 'list.entries')
  const known = listings.get(list)
  if (known !== undefined && known.entries === entries) return known
  const byProposal = new Map<string, ListEntry[]>()
  const byIdentifier = new Map<string, ListEntry[]>()
  for (const entry of entries) {
    file(byProposal, entry.proposalId, entry)
    for (const identifier of new Set(entry.parties.flatMap(({ identifiers }) => identifiers))) {
      file(byIdentifier, identifier, entry)
    }
  }
  const listing = { entries, byProposal, byIdentifier }
  listings.set(list, listing)
  return listing
}

/** Whether an entry stands on the list on a day: from the day of its act to the day before its removal takes effect. */
export function stands({ validFrom, validTo }: ListEntry, day: CivilDay): boolean {
  return validFrom <= day && (validTo === null || day < validTo)
}

function file(index: Map<string, ListEntry[]>, key: string, entry: ListEntry): void {
  const filed = index.get(key)
  if (filed === undefined) index.set(key, [entry])
  else filed.push(entry)
}
