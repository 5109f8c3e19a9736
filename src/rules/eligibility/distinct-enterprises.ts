import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Seat } from '../../model/seat'
import type { Stated } from '../../model/stated'
import { lombardProvince } from '../../values/province'
import { firstRows, identityKeys } from '../identity'
import type { Dossier } from './dossier'

/** One enterprise of a partnership, once, however many rows it has. */
export interface DistinctEnterprise {
  /** Its rows, as positions among the parties of the proposal. */
  readonly rows: readonly [number, ...number[]]
  /** Whether an identifier tells it from the others. */
  readonly identified: boolean
  /** Whether it has a seat in Lombardy; `unknown` where the province or the type of a seat is not stated. */
  readonly inLombardy: 'yes' | 'no' | 'unknown'
}

/**
 * Which distinct enterprises does a partnership have?
 *
 * Rows that share a tax code or a VAT number are one enterprise; under `linkedEnterprises: 'once-per-group'` so are those of one
 * group. Professionals and the aggregation's own entity count only under the readings that say so.
 */
export function distinctEnterprises(dossier: Dossier): readonly DistinctEnterprise[] {
  const { parties, readings } = dossier
  const counted: number[] = []
  const identified: boolean[] = []
  const keys: (readonly string[])[] = []
  let row = -1
  for (const party of parties) {
    row += 1
    if (!counts(party, readings)) continue
    const identity = identityKeys(party)
    counted.push(row)
    identified.push(identity.length > 0)
    keys.push(withGroup(identity, party, readings))
  }
  const firsts = firstRows(keys)
  const enterprises = new Map<number | undefined, Enterprise>()
  counted.forEach((partyRow, position) => {
    const inLombardy = seatedInLombardy(parties[partyRow]?.seats, dossier)
    const named = identified[position] === true
    const known = enterprises.get(firsts[position])
    if (known === undefined) {
      enterprises.set(firsts[position], { rows: [partyRow], identified: named, inLombardy })
    } else {
      known.rows.push(partyRow)
      known.identified ||= named
      // A seat in Lombardy in any row is enough.
      if (known.inLombardy === 'no' || inLombardy === 'yes') known.inLombardy = inLombardy
    }
  })
  return [...enterprises.values()]
}

/** An enterprise while its rows are gathered. */
interface Enterprise extends DistinctEnterprise {
  rows: [number, ...number[]]
  identified: boolean
  inLombardy: DistinctEnterprise['inLombardy']
}

function counts(party: Draft<Party>, { professionals, aggregationEntity }: ReadingChoices): boolean {
  switch (party.kind) {
    case 'enterprise':
      return true
    case 'aggregation-entity':
      return aggregationEntity === 'counted'
    case 'supporting-body':
      return professionals === 'counted' && party.bodyType === 'professional'
    default:
      return false
  }
}

/** A group is one key more under the stricter reading, though it tells no enterprise from another of the group. */
function withGroup(
  identity: readonly string[],
  party: Draft<Party>,
  { linkedEnterprises }: ReadingChoices,
): readonly string[] {
  const grouped = linkedEnterprises === 'once-per-group' && party.kind === 'enterprise' && party.groupId != null
  return grouped ? [...identity, `group ${party.groupId}`] : identity
}

function seatedInLombardy(
  seats: Stated<readonly Draft<Seat>[]>,
  { readings, closed }: Dossier,
): DistinctEnterprise['inLombardy'] {
  let unknown = !closed && seats !== null
  for (const seat of seats ?? []) {
    const inLombardy = isInLombardy(seat, readings)
    if (inLombardy === true) return 'yes'
    if (inLombardy === undefined) unknown = true
  }
  return unknown ? 'unknown' : 'no'
}

/** Whether a seat is one that counts, in Lombardy; `undefined` where what it takes to say so is not stated. */
export function isInLombardy(seat: Draft<Seat>, readings: ReadingChoices): boolean | undefined {
  const { province, type } = seat
  if (province === null || (province !== undefined && lombardProvince(province) === undefined)) return false
  if (readings.seat !== 'any-seat' && type === null) return false
  if (unstatedOfSeat(seat, readings).length > 0) return undefined
  return readings.seat === 'any-seat' || (type === 'registered-office') === (readings.seat === 'registered-office')
}

const EVERYTHING_STATED: readonly ('province' | 'type')[] = []

/** What is not stated of a seat, and could still make it count. */
export function unstatedOfSeat(
  { province, type }: Draft<Seat>,
  { seat }: ReadingChoices,
): readonly ('province' | 'type')[] {
  const provinceOpen = province === undefined
  const typeOpen =
    type === undefined &&
    seat !== 'any-seat' &&
    (provinceOpen || (province !== null && lombardProvince(province) !== undefined))
  if (!provinceOpen) return typeOpen ? ['type'] : EVERYTHING_STATED
  return typeOpen ? ['province', 'type'] : ['province']
}
