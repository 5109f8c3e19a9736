import type { Draft } from '../../model/draft'
import type { FactPath } from '../../model/fact-path'
import type { Party } from '../../model/party'
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
 * turn out to be on a party: whatever is not stated of them is missing too.
 */
export function examineEntries<F extends Finding>(
  dossier: Dossier,
  question: EntryQuestion<F>,
  evidence: Evidence<F>,
): void {
  const { parties, partiesComplete, termsByRow, unnamedEntries, strayEntries, closed } = dossier
  let awaited = !partiesComplete
  let awaitedByAnybody = !partiesComplete
  let row = -1
  for (const party of parties) {
    row += 1
    const concerned = question.concerns(party)
    if (concerned === 'no') continue
    const ofParty: Evidence<F> = concerned === 'yes' ? evidence : { findings: [], missing: [] }
    const entry = termsByRow[row]
    const awaits = entry === undefined && mayBeEntered(party, dossier)
    if (entry !== undefined) question.examine(entry, nameOf(entry), ofParty)
    // Every filed party has an id; a draft taken as filed may lack it, and nobody knows then which entry is its.
    else if (party.id == null && (awaits || closed)) ofParty.missing.push(`beneficiary.parties[${row}].id`)
    else if (!awaits) ofParty.findings.push(question.absent(party.id ?? '', `beneficiary.parties[${row}]`))
    const matters = concerned === 'yes' || awaits || ofParty.missing.length > 0 || ofParty.findings.some(isBlocking)
    if (!matters) continue
    if (concerned === 'maybe') {
      evidence.missing.push(`beneficiary.parties[${row}].kind`)
      // Where the entry breaks the rule already, nothing else of it matters.
      if (!ofParty.findings.some(isBlocking)) evidence.missing.push(...ofParty.missing)
    }
    awaited ||= awaits
    awaitedByAnybody ||= awaits && party.id == null
  }
  if (!partiesComplete) evidence.missing.push('beneficiary.parties')
  const free = awaitedByAnybody ? [...unnamedEntries, ...strayEntries] : unnamedEntries
  if (awaited) for (const path of entriesToCome(dossier, free, question)) evidence.missing.push(path)
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

/** What is not stated of entries that may turn out to be on a party, and that more of them may come. */
export function entriesToCome<F extends Finding>(
  { proposal, entriesComplete }: Dossier,
  entries: readonly PartyTerms[],
  question: Pick<EntryQuestion<F>, 'examine'>,
): readonly FactPath[] {
  const list = proposal.agreement === undefined ? 'agreement' : 'agreement.parties'
  const scratch: Evidence<F> = { findings: [], missing: entriesComplete ? [] : [list] }
  for (const entry of entries) {
    if (entry.terms.partyId == null) scratch.missing.push(`agreement.parties[${entry.index}].partyId`)
    question.examine(entry, nameOf(entry), scratch)
  }
  return scratch.missing
}

/** The id that an entry names; blank where it names nobody yet. */
function nameOf({ terms }: PartyTerms): string {
  return terms.partyId ?? ''
}
