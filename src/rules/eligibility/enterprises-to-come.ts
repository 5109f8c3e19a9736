import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { FactPath } from '../../values/fact-path'
import { together } from '../identity'
import {
  type DistinctEnterprise,
  groupKeys,
  isActive,
  isEnterprise,
  lacksGroup,
  openIdentifiers,
  partyAt,
  partyKeys,
  seatedInLombardy,
  unstatedOfSeat,
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
 * More, by parties, kinds, identifiers and seats that come. Fewer, for an identifier that comes may show an enterprise to be one
 * listed elsewhere: each that none of its rows leaves out may take one from the count. Two things are taken for granted; a draft
 * that belies them was wrong, not incomplete. An enterprise of which one row states all identifiers has no others. And a row
 * without an identifier is, in the end, one enterprise: one more, or one already listed, never proof that two listed ones are the
 * same.
 */
export function enterprisesToCome(proposal: Dossier, enterprises: readonly DistinctEnterprise[]): EnterprisesToCome {
  const counted = enterprises.filter(counts).length
  const unstated = rowsOfUnstatedKind(proposal)
  // A filing mostly leaves nothing open.
  if (proposal.closed && unstated.size === 0 && !enterprises.some(mayCount)) {
    return { atLeast: counted, atMost: counted, missing: [] }
  }
  const dossier = { ...proposal, groupsLink: groupsLink(proposal) }
  const clusters = clustersOf(dossier, enterprises, unstated)
  const lost = clusters.reduce((sum, cluster) => sum + cluster.lost, lostByGroups(clusters))
  const gained = clusters.reduce((sum, { undecided, unsure }) => sum + undecided.length + distinct(unsure, dossier), 0)
  const missing = [
    ...(dossier.partiesComplete ? [] : (['beneficiary.parties'] as const)),
    ...factsToCome(clusters, dossier),
  ]
  // Where nothing can come, the count stands.
  if (missing.length === 0) return { atLeast: counted, atMost: counted, missing }
  return {
    atLeast: Math.max(Math.min(counted, 1), counted - lost),
    atMost: dossier.partiesComplete ? counted + gained : Number.POSITIVE_INFINITY,
    missing,
  }
}

/** Whether an enterprise counts as things stand. */
export function counts({ identified, inLombardy, active }: DistinctEnterprise): boolean {
  return identified === 'yes' && inLombardy === 'yes' && active === 'yes'
}

/** Whether an enterprise does not count yet, and may. */
export function mayCount(enterprise: DistinctEnterprise): boolean {
  const { identified, inLombardy, active } = enterprise
  return inLombardy !== 'no' && active !== 'no' && identified !== 'never' && !counts(enterprise)
}

/** A dossier, and whether in it one party can be in a group with another, where a group counts once. */
interface GroupedDossier extends Dossier {
  readonly groupsLink: boolean
}

/** Enterprises, and rows of which the kind is not stated, that share identifiers: in the end they may be one. */
interface Cluster {
  /** The enterprises that may come to count. */
  readonly undecided: readonly DistinctEnterprise[]
  /** The rows of unstated kind that would add to the count if they were enterprises. */
  readonly unsure: readonly number[]
  /** The rows of unstated kind that would take from it, for they link enterprises that count. */
  readonly linking: readonly number[]
  /** The rows of unstated kind that may bring a seat, or the state of being active, to an enterprise that may come to count. */
  readonly seating: readonly number[]
  /** The rows of unstated kind by which an identifier that comes may lead here. */
  readonly leading: readonly number[]
  /** Whether it counts. */
  readonly counts: boolean
  /** Its group: stated, not stated by any of its rows, or of no matter. */
  readonly group: 'stated' | 'open' | 'none'
  /** The groups that none of its rows states, one path for each row. */
  readonly openGroups: readonly FactPath[]
  /** The identifiers that none of its rows states, one path for each row. */
  readonly open: readonly FactPath[]
  /** How many identifiers the enterprise of these rows may still get. */
  readonly slots: number
  /** By how many the count may fall. */
  readonly lost: number
}

/** The rows of which the kind is not stated, so that they may be enterprises. */
function rowsOfUnstatedKind({ parties, readings }: Dossier): ReadonlySet<number> {
  const unsure = new Set<number>()
  let row = 0
  for (const party of parties) {
    if (isEnterprise(party, readings) === 'maybe') unsure.add(row)
    row += 1
  }
  return unsure
}

function clustersOf(
  dossier: GroupedDossier,
  enterprises: readonly DistinctEnterprise[],
  unsure: ReadonlySet<number>,
): readonly Cluster[] {
  const { parties } = dossier
  const byFirst = new Map(enterprises.map((enterprise) => [enterprise.rows[0], enterprise]))
  const rows = [...enterprises.flatMap((enterprise) => enterprise.rows), ...unsure]
  return together(rows, (row) => keysOf(partyAt(parties, row), dossier)).map((group) => {
    const members = group.flatMap((row) => byFirst.get(row) ?? [])
    const doubtful = group.filter((row) => unsure.has(row))
    return clusterOf(members, doubtful, dossier)
  })
}

/** By how many groups that come may lower the count: all that state none may turn out to be in one. */
function lostByGroups(clusters: readonly Cluster[]): number {
  const counting = clusters.filter((cluster) => cluster.counts)
  const open = counting.filter(({ group }) => group === 'open').length
  // Without a group that is stated, one of them is the first in it.
  return counting.some(({ group }) => group === 'stated') ? open : Math.max(0, open - 1)
}

function clusterOf(
  members: readonly DistinctEnterprise[],
  doubtful: readonly number[],
  dossier: GroupedDossier,
): Cluster {
  const { parties } = dossier
  const counted = members.filter(counts).length
  const listed = members.filter((enterprise) => counts(enterprise) || mayCount(enterprise))
  const known = new Set(listed.flatMap(({ rows }) => rows.flatMap((row) => keysOf(partyAt(parties, row), dossier))))
  const told = (row: number) => partyKeys(partyAt(parties, row), dossier).length > 0
  const all = members.flatMap(({ rows }) => rows)
  const certain = all.filter(told)
  const keys = new Set(all.flatMap((row) => keysOf(partyAt(parties, row), dossier)))
  const leads = (row: number) => keysOf(partyAt(parties, row), dossier).some((key) => !keys.has(key))
  const undecided = members.filter(mayCount)
  const group = groupOf(certain, dossier)
  const opens = (certain.length > 0 ? certain : doubtful.filter(told)).map((row) => identifierPaths(row, dossier))
  const slots = dossier.closed || opens.length === 0 ? 0 : Math.min(...opens.map((paths) => paths.length))
  return {
    undecided,
    seating: undecided.length > 0 ? doubtful.filter((row) => brings(row, undecided, dossier)) : [],
    leading: doubtful.filter(leads),
    counts: counted > 0,
    group,
    openGroups: group === 'open' ? certain.flatMap((row) => groupPaths(row, dossier)) : [],
    unsure: doubtful.filter((row) => mayAdd(row, known, dossier)),
    linking: counted > 1 ? doubtful : [],
    open: slots > 0 ? opens.flat() : [],
    slots,
    // What does not count itself joins others by its first identifier, and only a second one makes two of them one.
    lost: counted > 0 ? counted - 1 + slots : Math.max(0, slots - 1),
  }
}

/** Whether a row of unstated kind may bring what an enterprise lacks to count. */
function brings(row: number, undecided: readonly DistinctEnterprise[], dossier: Dossier): boolean {
  if (seatedInLombardy(row, dossier) !== 'no') return true
  const lacking = undecided.some(({ active }) => active !== 'yes')
  return lacking && isActive(partyAt(dossier.parties, row), dossier.readings) !== 'no'
}

/** Whether a row of unstated kind would add to the count: one with a key of an enterprise that is listed adds nothing. */
function mayAdd(row: number, known: ReadonlySet<string>, dossier: Dossier): boolean {
  const party = partyAt(dossier.parties, row)
  const { readings } = dossier
  if (seatedInLombardy(row, dossier) === 'no' || isActive(party, readings) === 'no') return false
  const keys = namingKeys(party, dossier)
  return keys.length === 0 ? openIdentifiers(party, readings).length > 0 : !keys.some((key) => known.has(key))
}

/** How many enterprises rows of unstated kind can be at most: those with the same identifiers are one. */
function distinct(rows: readonly number[], dossier: Dossier): number {
  const named = rows.map((row) => namingKeys(partyAt(dossier.parties, row), dossier).join('\n'))
  return new Set(named.filter((name) => name !== '')).size + named.filter((name) => name === '').length
}

/** What is not stated, where it can still move the count. */
function factsToCome(clusters: readonly Cluster[], dossier: GroupedDossier): readonly FactPath[] {
  const missing = new Set<FactPath>()
  const slots = clusters.reduce((sum, cluster) => sum + cluster.slots, 0)
  const nameless = clusters.some(({ undecided }) => undecided.some(({ identified }) => identified !== 'yes'))
  const groups = lostByGroups(clusters) > 0 || clusters.some(({ undecided }) => undecided.length > 0)
  for (const { undecided, unsure, linking, seating, leading, openGroups, open, slots: own, lost } of clusters) {
    for (const { rows, identified, inLombardy, active } of undecided) {
      for (const row of rows) {
        if (identified !== 'yes') addAll(missing, [...identifierPaths(row, dossier), ...groupPaths(row, dossier)])
        if (inLombardy !== 'yes') addAll(missing, seatPaths(row, dossier))
        if (active !== 'yes') addAll(missing, statePaths(row, dossier))
      }
    }
    const led = own < slots || nameless ? leading : []
    for (const row of [...unsure, ...linking, ...seating, ...led]) addAll(missing, kindPaths(row, dossier))
    for (const row of unsure) addAll(missing, [...identifierPaths(row, dossier), ...groupPaths(row, dossier)])
    for (const row of [...seating, ...unsure]) {
      addAll(missing, [...seatPaths(row, dossier), ...statePaths(row, dossier)])
    }
    // Of what does not count, the one identifier that is open matters only where another may lead to it.
    if (lost > 0 || undecided.length > 0 || nameless || own < slots) addAll(missing, open)
    if (groups) addAll(missing, openGroups)
  }
  return [...missing]
}

/** The keys by which a row, if it is an enterprise, is the same as another. */
function keysOf(party: Draft<Party>, dossier: Dossier): readonly string[] {
  return [...partyKeys(party, dossier), ...groupKeys(party, dossier.readings)]
}

/** The keys of a row by which it is the same as another whatever its kind: a professional is in no group. */
function namingKeys(party: Draft<Party>, dossier: Dossier): readonly string[] {
  return dossier.readings.professionals === 'counted' ? partyKeys(party, dossier) : keysOf(party, dossier)
}

/** What is not stated of the kind of a row. */
function kindPaths(row: number, { parties, readings }: Dossier): readonly FactPath[] {
  const party = partyAt(parties, row)
  const kind: FactPath[] = party.kind == null ? [`beneficiary.parties[${row}].kind`] : []
  const bodyOpen = readings.professionals === 'counted' && !('bodyType' in party && party.bodyType != null)
  return bodyOpen ? [...kind, `beneficiary.parties[${row}].bodyType`] : kind
}

/** The identifiers of a row that are not stated. */
function identifierPaths(row: number, { parties, readings }: Dossier): readonly FactPath[] {
  return openIdentifiers(partyAt(parties, row), readings).map((name) => `beneficiary.parties[${row}].${name}` as const)
}

/** The group of a row, where it is not stated and others can be in it. */
function groupPaths(row: number, { parties, groupsLink: linked }: GroupedDossier): readonly FactPath[] {
  return linked && lacksGroup(partyAt(parties, row)) ? [`beneficiary.parties[${row}].groupId`] : []
}

/** The group of an enterprise, as its rows state it. */
function groupOf(rows: readonly number[], { parties, readings, groupsLink: linked }: GroupedDossier): Cluster['group'] {
  if (!linked) return 'none'
  if (rows.some((row) => groupKeys(partyAt(parties, row), readings).length > 0)) return 'stated'
  return rows.length > 0 && rows.every((row) => lacksGroup(partyAt(parties, row))) ? 'open' : 'none'
}

/** Whether two parties of a draft are in groups, or may be, where a group counts once. */
function groupsLink({ parties, readings, closed }: Dossier): boolean {
  if (closed || readings.linkedEnterprises !== 'once-per-group') return false
  return parties.filter((party) => lacksGroup(party) || groupKeys(party, readings).length > 0).length > 1
}

/** What is not stated of the seats of a row, where none is known to count. */
function seatPaths(row: number, dossier: Dossier): readonly FactPath[] {
  const { parties, readings, closed, completeLists } = dossier
  if (seatedInLombardy(row, dossier) !== 'unknown') return []
  const { seats } = partyAt(parties, row)
  const path = `beneficiary.parties[${row}].seats` as const
  const fields = (seats ?? []).flatMap((seat, index) =>
    unstatedOfSeat(seat, readings).map((field): FactPath => `${path}[${index}].${field}`),
  )
  return closed || completeLists.has(path) ? fields : [...fields, path]
}

/** The state of a row in the Business Register, where it matters and is not stated. */
function statePaths(row: number, { parties, readings }: Dossier): readonly FactPath[] {
  return isActive(partyAt(parties, row), readings) === 'unknown' ? [`beneficiary.parties[${row}].registerStatus`] : []
}

function addAll(paths: Set<FactPath>, more: readonly FactPath[]): void {
  for (const path of more) paths.add(path)
}
