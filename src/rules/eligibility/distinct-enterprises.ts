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
  readonly rows: readonly number[]
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
  const keys: (readonly string[])[] = []
  let row = -1
  for (const party of parties) {
    row += 1
    if (!counts(party, readings)) continue
    counted.push(row)
    keys.push(keysOf(party, readings))
  }
  const firsts = firstRows(keys)
  const enterprises: Enterprise[] = []
  counted.forEach((partyRow, position) => {
    const inLombardy = seatedInLombardy(parties[partyRow]?.seats, dossier)
    const first = firsts[position] ?? position
    const known = enterprises[first]
    if (known === undefined) {
      enterprises[position] = { rows: [partyRow], identified: keys[position]?.[0] !== undefined, inLombardy }
    } else {
      known.rows.push(partyRow)
      // A seat in Lombardy in any row is enough.
      if (known.inLombardy === 'no' || inLombardy === 'yes') known.inLombardy = inLombardy
    }
  })
  return enterprises.filter((enterprise) => enterprise !== undefined)
}

/** An enterprise while its rows are gathered. */
interface Enterprise extends DistinctEnterprise {
  rows: number[]
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

function keysOf(party: Draft<Party>, { linkedEnterprises }: ReadingChoices): readonly string[] {
  const keys = identityKeys(party)
  const grouped = linkedEnterprises === 'once-per-group' && party.kind === 'enterprise' && party.groupId != null
  return grouped ? [...keys, `group ${party.groupId}`] : keys
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
export function isInLombardy({ province, type }: Draft<Seat>, { seat }: ReadingChoices): boolean | undefined {
  if (province == null) return province === null ? false : undefined
  if (lombardProvince(province) === undefined) return false
  if (seat === 'any-seat') return true
  if (type == null) return type === null ? false : undefined
  return (type === 'registered-office') === (seat === 'registered-office')
}
