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
  const { parties, partiesComplete, termsByRow } = dossier
  let row = -1
  for (const party of parties) {
    row += 1
    const concerned = question.concerns(party)
    if (concerned === 'no') continue
    const ofParty: Evidence<F> = concerned === 'yes' ? evidence : { findings: [], missing: [] }
    const entry = termsByRow[row]
    if (entry === undefined) examineAbsence(party, row, dossier, question, ofParty)
    else question.examine(entry, party.id ?? '', ofParty)
    if (concerned === 'yes' || (ofParty.missing.length === 0 && !ofParty.findings.some(isBlocking))) continue
    evidence.missing.push(`beneficiary.parties[${row}].kind`, ...ofParty.missing)
  }
  if (partiesComplete) return
  evidence.missing.push('beneficiary.parties', ...entriesToCome(dossier, dossier.freeEntries, question))
}

/** Whether the agreement of a draft may still turn out to hold an entry on a party on which it holds none so far. */
export function mayBeEntered(party: Draft<Party>, { entriesComplete, freeEntries }: Dossier): boolean {
  return !entriesComplete || freeEntries.some((entry) => mayConcern(entry, party))
}

/** An entry that names a party is on nobody else; one that names none may be on any, and any on a party without an id. */
function mayConcern({ terms }: PartyTerms, party: Draft<Party>): boolean {
  return party.id == null || terms.partyId == null
}

/** A party on which the agreement holds nothing so far. */
function examineAbsence<F extends Finding>(
  party: Draft<Party>,
  row: number,
  dossier: Dossier,
  question: EntryQuestion<F>,
  evidence: Evidence<F>,
): void {
  if (dossier.closed && party.id == null) {
    // Every filed party has an id; a draft taken as filed may lack it, and nobody knows then which entry is its.
    evidence.missing.push(`beneficiary.parties[${row}].id`)
    return
  }
  if (!mayBeEntered(party, dossier)) {
    evidence.findings.push(question.absent(party.id ?? '', `beneficiary.parties[${row}]`))
    return
  }
  if (party.id == null) evidence.missing.push(`beneficiary.parties[${row}].id`)
  const possible = dossier.freeEntries.filter((entry) => mayConcern(entry, party))
  evidence.missing.push(...entriesToCome(dossier, possible, question))
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
    question.examine(entry, entry.terms.partyId ?? '', scratch)
  }
  return scratch.missing
}
