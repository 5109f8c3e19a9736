import type { FactPath } from '../../model/fact-path'
import { identityKeys, together } from '../identity'
import {
  type DistinctEnterprise,
  isEnterprise,
  lacksGroup,
  openIdentifiers,
  seatedInLombardy,
  unstatedOfSeat,
  withGroup,
} from './distinct-enterprises'
import type { Dossier } from './dossier'

/** Between which numbers the count of enterprises can end, and what is not stated of it. */
export interface EnterprisesToCome {
  /** How many there are whatever comes. */
  readonly atLeast: number
  /** How many there can be; without a limit where more parties may come. */
  readonly atMost: number
  /** The facts that can still move the count. */
  readonly missing: readonly FactPath[]
}

/**
 * How many enterprises may a draft still turn out to have?
 *
 * More, by parties, kinds, identifiers and seats that come. Fewer, for an identifier that comes may show two rows to be one
 * enterprise: each that is not stated may take one from the count. A row that has no identifier yet is taken to be, in the end, one
 * enterprise: either one more or one already listed, never proof that two listed ones are the same. A draft in which it is was wrong,
 * not incomplete.
 */
export function enterprisesToCome(dossier: Dossier, enterprises: readonly DistinctEnterprise[]): EnterprisesToCome {
  const { parties, partiesComplete, readings, closed } = dossier
  const unsure = parties.flatMap((party, row) => (isEnterprise(party, readings) === 'maybe' ? [row] : []))
  const missing = new Set<FactPath>()
  if (!partiesComplete) missing.add('beneficiary.parties')

  const undecided = enterprises.filter(mayCount)
  for (const { rows, identified, inLombardy } of undecided) {
    for (const row of rows) {
      if (identified === 'not-yet') addAll(missing, identifierPaths(row, dossier))
      if (inLombardy !== 'yes') addAll(missing, seatPaths(row, dossier))
    }
  }
  for (const row of unsure) {
    missing.add(`beneficiary.parties[${row}].${parties[row]?.kind == null ? 'kind' : 'bodyType'}`)
    addAll(missing, identifierPaths(row, dossier))
    addAll(missing, seatPaths(row, dossier))
  }
  const counted = enterprises.filter(counts).length
  const mergers = closed ? [] : mergersToCome(dossier, enterprises, unsure)
  for (const { paths } of mergers) addAll(missing, paths)
  const lost = mergers.reduce((sum, merger) => sum + merger.lost, 0)
  return {
    atLeast: Math.max(Math.min(counted, 1), counted - lost),
    atMost: partiesComplete ? counted + undecided.length + unsure.length : Number.POSITIVE_INFINITY,
    missing: [...missing],
  }
}

/** Whether an enterprise counts as things stand. */
export function counts({ identified, inLombardy }: DistinctEnterprise): boolean {
  return identified === 'yes' && inLombardy === 'yes'
}

/** Whether an enterprise does not count yet, and may. */
export function mayCount(enterprise: DistinctEnterprise): boolean {
  return enterprise.inLombardy !== 'no' && enterprise.identified !== 'never' && !counts(enterprise)
}

/** Rows that are one enterprise, and by how much identifiers that come to them may lower the count. */
interface Merger {
  readonly lost: number
  readonly paths: readonly FactPath[]
}

/**
 * What may still prove to be the same? Rows of which the kind is not stated belong to it: once they are enterprises, they may
 * join others.
 */
function mergersToCome(
  dossier: Dossier,
  enterprises: readonly DistinctEnterprise[],
  unsure: readonly number[],
): readonly Merger[] {
  const { parties, readings } = dossier
  const rows = [...enterprises.flatMap((enterprise) => enterprise.rows), ...unsure]
  const counting = new Set(enterprises.filter(counts).map((enterprise) => enterprise.rows[0]))
  const groups = together(rows, (row) => {
    const party = parties[row] ?? {}
    return withGroup(identityKeys(party), party, readings)
  })
  return groups.flatMap((group) => {
    // A row without any identifier is one enterprise, whichever it turns out to be.
    const identified = group.filter((row) => identityKeys(parties[row] ?? {}).length > 0)
    const paths = identified.flatMap((row) => identifierPaths(row, dossier))
    const countedHere = group.filter((row) => counting.has(row)).length
    // Rows of unstated kind may join what counts apart so far; of what does not count, the first identifier only joins it to others.
    const joined = Math.max(0, countedHere - 1)
    const lost = joined + (countedHere > 0 ? paths.length : Math.max(0, paths.length - 1))
    return lost > 0 ? [{ lost, paths }] : []
  })
}

/** The identifiers of a row that are not stated, its group among them where that tells enterprises apart. */
function identifierPaths(row: number, { parties, readings, closed }: Dossier): readonly FactPath[] {
  const party = parties[row] ?? {}
  const paths: FactPath[] = openIdentifiers(party).map((name) => `beneficiary.parties[${row}].${name}` as const)
  const grouped = !closed && readings.linkedEnterprises === 'once-per-group'
  if (grouped && lacksGroup(party)) paths.push(`beneficiary.parties[${row}].groupId`)
  return paths
}

/** What is not stated of the seats of a row, where none is known to count. */
function seatPaths(row: number, dossier: Dossier): readonly FactPath[] {
  const { parties, readings, closed, completeLists } = dossier
  if (seatedInLombardy(row, dossier) !== 'unknown') return []
  const seats = parties[row]?.seats
  const path = `beneficiary.parties[${row}].seats` as const
  const fields = (seats ?? []).flatMap((seat, index) =>
    unstatedOfSeat(seat, readings).map((field): FactPath => `${path}[${index}].${field}`),
  )
  return closed || completeLists.has(path) ? fields : [...fields, path]
}

function addAll(paths: Set<FactPath>, more: readonly FactPath[]): void {
  for (const path of more) paths.add(path)
}
