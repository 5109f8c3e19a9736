import { requireList, requireObject, requireObjects, requireText } from '../../rules/choices'
import { type CivilDay, requireDay } from '../../values/civil-day'
import { RuleInputError } from '../../values/rule-input-error'
import type { ApprovedList, ListEntry } from '../../verdict/approved-list'

/** The entries of a list, found by their proposal and by the identifiers of their parties. */
export interface Listing {
  readonly entries: readonly ListEntry[]
  /** The entries of a proposal, in the order of the list. */
  readonly ofProposal: (proposalId: string) => readonly ListEntry[]
  /** The entries in which a party has one of these identifiers. */
  readonly ofParty: (identifiers: readonly string[]) => readonly ListEntry[]
}

/** A list made ready to be searched, once for a whole portfolio; what a caller changes afterwards it does not know. */
export function listingOf(list: ApprovedList): Listing {
  const entries = requireObjects(requireObject(list, 'list').entries, 'list.entries')
  entries.forEach((entry, index) => requireEntry(entry, `list.entries[${index}]`))
  let byProposal: Index | undefined
  let byIdentifier: Index | undefined
  return {
    entries,
    ofProposal: (proposalId) => {
      byProposal ??= indexed(entries, (entry) => [entry.proposalId])
      return byProposal.get(proposalId) ?? []
    },
    ofParty: (identifiers) => {
      byIdentifier ??= indexed(entries, ({ parties }) => parties.flatMap((party) => party.identifiers))
      const index = byIdentifier
      return [...new Set(identifiers.flatMap((identifier) => index.get(identifier) ?? []))]
    },
  }
}

/** What is read of an entry, as a list from storage may lack it. */
function requireEntry({ proposalId, parties, validFrom, validTo }: ListEntry, path: string): void {
  requireText(proposalId, `${path}.proposalId`)
  requireDay(validFrom, `${path}.validFrom`)
  if (validTo !== null) requireDay(validTo, `${path}.validTo`)
  for (const [row, { identifiers }] of requireObjects(parties, `${path}.parties`).entries()) {
    requireIdentifiers(identifiers, `${path}.parties[${row}].identifiers`)
  }
}

/** Identifiers are compared as texts: anything else would be nobody, without a word. */
function requireIdentifiers(identifiers: readonly string[], path: string): void {
  const odd = requireList(identifiers, path).findIndex((identifier) => typeof identifier !== 'string')
  if (odd !== -1) throw new RuleInputError('invalid-argument', `${path}[${odd}]`, identifiers[odd], 'a text')
}

type Index = ReadonlyMap<string, readonly ListEntry[]>

/** The entries by each of their keys, in the order of the list. */
function indexed(entries: readonly ListEntry[], keysOf: (entry: ListEntry) => readonly string[]): Index {
  const index = new Map<string, ListEntry[]>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const filed = index.get(key)
      if (filed === undefined) index.set(key, [entry])
      else filed.push(entry)
    }
  }
  return index
}

/** Whether an entry stands on the list on a day: from the day of its act to the day before its removal takes effect. */
export function stands({ validFrom, validTo }: ListEntry, day: CivilDay): boolean {
  return validFrom <= day && (validTo === null || day < validTo)
}
