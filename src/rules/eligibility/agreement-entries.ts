import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { FactPath } from '../../values/fact-path'
import type { Finding } from '../../verdict/finding'
import { type Evidence, isBlocking } from '../../verdict/rule-result'
import type { Dossier, PartyTerms } from './dossier'

/** What a rule asks of the entries of the agreement. */
export interface EntryQuestion<F extends Finding> {
  /** Whether the agreement must hold an entry on a party; `maybe` where its kind decides and is not stated. */
  readonly concerns: (party: Draft<Party>) => 'yes' | 'maybe' | 'no'
  /** Reads the entry of a party into the evidence. */
  readonly examine: (entry: PartyTerms, partyId: string, evidence: Evidence<F>) => void
  /** What is found of a party on which the agreement holds nothing, and can hold nothing any more. */
  readonly absent: (partyId: string, path: string) => F
}

/**
 * Puts one question to the entry of every party that it concerns.
 *
 * In a filing a party has an entry or has none. In a draft it may still get one, parties may still come, and an entry may still
 * turn out to be on a party: whatever is not stated of them is missing too. An entry that breaks the rule helps nobody.
 */
export function examineEntries<F extends Finding>(
  dossier: Dossier,
  question: EntryQuestion<F>,
  evidence: Evidence<F>,
): void {
  const { parties, partiesComplete, termsByRow, unnamedEntries, strayEntries, entriesComplete, closed } = dossier
  const supply = supplyOf(dossier, question)
  let awaited = !partiesComplete
  let awaitedByAnybody = !partiesComplete
  let row = -1
  for (const party of parties) {
    row += 1
    const concerned = question.concerns(party)
    if (concerned === 'no') continue
    const ofParty: Evidence<F> = concerned === 'yes' ? evidence : { findings: [], missing: [] }
    const entry = termsByRow[row]
    const awaits = entry === undefined && suffices(supply, party, concerned)
    if (entry !== undefined) read(entry, question, ofParty)
    // Every filed party has an id; a draft taken as filed may lack it, and nobody knows then which entry is its.
    else if (party.id == null && (awaits || closed)) ofParty.missing.push(`beneficiary.parties[${row}].id`)
    else if (!awaits) ofParty.findings.push(question.absent(party.id ?? '', `beneficiary.parties[${row}]`))
    awaited ||= awaits
    awaitedByAnybody ||= awaits && party.id == null
    if (concerned === 'yes') continue
    const broken = ofParty.findings.some(isBlocking)
    if (!awaits && !broken && ofParty.missing.length === 0) continue
    evidence.missing.push(`beneficiary.parties[${row}].kind`)
    // What breaks the rule by the kind of the party alone does so whatever else is said.
    if (!broken) evidence.missing.push(...ofParty.missing)
  }
  if (!partiesComplete) evidence.missing.push('beneficiary.parties')
  const free = awaitedByAnybody ? [...unnamedEntries, ...strayEntries] : unnamedEntries
  if (awaited) for (const path of entriesToCome(dossier, free, question)) evidence.missing.push(path)
  if (!awaitedByAnybody || !entriesComplete || supply.stray === 0) return
  // An entry on a party that is not listed may prove to be on any that has no id yet.
  parties.forEach(({ id }, other) => {
    if (id == null) evidence.missing.push(`beneficiary.parties[${other}].id`)
  })
}

/** How many entries may still turn out to be on a party and serve it, and how many parties need one. */
interface Supply {
  readonly unnamed: number
  readonly stray: number
  readonly neededWithId: number
  readonly needed: number
}

/** In a filing every entry is on somebody, and none comes. */
const NO_SUPPLY: Supply = { unnamed: 0, stray: 0, neededWithId: 1, needed: 1 }

function supplyOf<F extends Finding>(
  { parties, termsByRow, entriesComplete, unnamedEntries, strayEntries, closed }: Dossier,
  question: EntryQuestion<F>,
): Supply {
  if (closed) return NO_SUPPLY
  if (!entriesComplete) return { unnamed: Number.POSITIVE_INFINITY, stray: 0, neededWithId: 0, needed: 0 }
  const lacking = parties.filter((party, row) => termsByRow[row] === undefined && question.concerns(party) === 'yes')
  return {
    unnamed: unnamedEntries.filter((entry) => serves(entry, question)).length,
    stray: strayEntries.filter((entry) => serves(entry, question)).length,
    neededWithId: lacking.filter(({ id }) => id != null).length,
    needed: lacking.length,
  }
}

/** Whether a party that has no entry may get one, and all others that need one as well; with an id it takes none that names another. */
function suffices(
  { unnamed, stray, neededWithId, needed }: Supply,
  { id }: Draft<Party>,
  concerned: 'yes' | 'maybe',
): boolean {
  const [all, withId] = concerned === 'yes' ? [needed, neededWithId] : [1, 1]
  return all <= unnamed + stray && (id == null || withId <= unnamed)
}

/**
 * Whether the agreement of a draft may still turn out to hold an entry on a party on which it holds none so far: one that comes,
 * one that names nobody yet, and, as long as the party has no id, one on a party that is not listed.
 */
export function mayBeEntered(
  party: Pick<Draft<Party>, 'id'>,
  { entriesComplete, unnamedEntries, strayEntries }: Dossier,
): boolean {
  return !entriesComplete || unnamedEntries.length > 0 || (party.id == null && strayEntries.length > 0)
}

/** Whether more entries may come, or one of these may serve whomever it is on. */
export function mayServe<F extends Finding>(
  { entriesComplete }: Dossier,
  entries: readonly PartyTerms[],
  question: Pick<EntryQuestion<F>, 'examine'>,
): boolean {
  return !entriesComplete || entries.some((entry) => serves(entry, question))
}

/** What is not stated of entries that may turn out to be on a party, and that more of them may come. */
export function entriesToCome<F extends Finding>(
  dossier: Dossier,
  entries: readonly PartyTerms[],
  question: Pick<EntryQuestion<F>, 'examine'>,
): readonly FactPath[] {
  const { proposal, entriesComplete } = dossier
  // Where none serves and none comes, it does not matter whom they are on.
  if (!mayServe(dossier, entries, question)) return []
  const list = proposal.agreement === undefined ? 'agreement' : 'agreement.parties'
  const missing: FactPath[] = entriesComplete ? [] : [list]
  for (const entry of entries) {
    if (entry.terms.partyId == null) missing.push(`agreement.parties[${entry.index}].partyId`)
    const held = read(entry, question, { findings: [], missing: [] })
    if (!held.findings.some(isBlocking)) missing.push(...held.missing)
  }
  return missing
}

/** Whether an entry does not break the rule, whomever it is on. */
function serves<F extends Finding>(entry: PartyTerms, question: Pick<EntryQuestion<F>, 'examine'>): boolean {
  return !read(entry, question, { findings: [], missing: [] }).findings.some(isBlocking)
}

function read<F extends Finding>(
  entry: PartyTerms,
  question: Pick<EntryQuestion<F>, 'examine'>,
  evidence: Evidence<F>,
): Evidence<F> {
  question.examine(entry, entry.terms.partyId ?? '', evidence)
  return evidence
}
