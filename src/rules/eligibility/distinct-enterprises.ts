import type { ReadingChoices } from '../../act/reading-choices'
import type { Draft } from '../../model/draft'
import type { Party } from '../../model/party'
import type { Seat } from '../../model/seat'
import { lombardProvince } from '../../values/province'
import { normaliseTaxCode } from '../../values/tax-code'
import { firstRows, identityKeys } from '../identity'
import type { Dossier } from './dossier'

/** One enterprise of a partnership, once, however many rows it has. */
export interface DistinctEnterprise {
  /** Its rows, as positions among the parties of the proposal. */
  readonly rows: readonly [number, ...number[]]
  /** Whether an identifier tells it from the others; `never` where it is declared to have none. */
  readonly identified: 'yes' | 'not-yet' | 'never'
  /** Whether it has a seat in Lombardy; `unknown` where the province or the type of a seat is not stated. */
  readonly inLombardy: 'yes' | 'no' | 'unknown'
  /** Whether its state in the Business Register lets it count; `unknown` where that matters and is not stated. */
  readonly active: 'yes' | 'no' | 'unknown'
}

/**
 * Which distinct enterprises does a partnership have?
 *
 * Rows that share a tax code or a VAT number (reading `sameEnterprise`) are one enterprise; under
 * `linkedEnterprises: 'once-per-group'` so are those of one group. Professionals and the aggregation's own entity count only under the readings that say so.
 */
export function distinctEnterprises(dossier: Dossier): readonly DistinctEnterprise[] {
  const { parties, readings } = dossier
  const counted: Pick<Enterprise, 'rows' | 'identified'>[] = []
  const keys: (readonly string[])[] = []
  const byGroup = groupsMayGrow(dossier)
  const mayBeIdentified = (party: Draft<Party>) =>
    openIdentifiers(party, readings).length > 0 ||
    // In a draft an enterprise may still be known by its group.
    (byGroup && (lacksGroup(party) || ('groupId' in party && party.groupId !== null)))
  let row = -1
  for (const party of parties) {
    row += 1
    if (isEnterprise(party, readings) !== 'yes') continue
    const identity = partyKeys(party, dossier)
    const named = identity.length > 0 ? 'yes' : mayBeIdentified(party) ? 'not-yet' : 'never'
    counted.push({ rows: [row], identified: named })
    const group = groupKeys(party, readings)
    keys.push(group.length === 0 ? identity : [...identity, ...group])
  }
  const firsts = firstRows(keys)
  const enterprises = new Map<number | undefined, Enterprise>()
  counted.forEach(({ rows: [partyRow], identified: named }, position) => {
    const inLombardy = seatedInLombardy(partyRow, dossier)
    const active = isActive(partyAt(parties, partyRow), readings)
    const known = enterprises.get(firsts[position])
    if (known === undefined) {
      enterprises.set(firsts[position], { rows: [partyRow], identified: named, inLombardy, active })
    } else {
      known.rows.push(partyRow)
      // An identifier in any row is enough, and so are a seat in Lombardy and the state of being active.
      if (known.identified === 'never' || named === 'yes') known.identified = named
      if (known.inLombardy === 'no' || inLombardy === 'yes') known.inLombardy = inLombardy
      if (known.active === 'no' || active === 'yes') known.active = active
    }
  })
  return [...enterprises.values()]
}

/** An enterprise while its rows are gathered. */
interface Enterprise extends DistinctEnterprise {
  rows: [number, ...number[]]
  identified: DistinctEnterprise['identified']
  inLombardy: DistinctEnterprise['inLombardy']
  active: DistinctEnterprise['active']
}

/** The party of a row; a row that is not there says nothing. */
export function partyAt(parties: readonly Draft<Party>[], row: number): Draft<Party> {
  return parties[row] ?? {}
}

/** Whether a party counts as an enterprise; `maybe` where its kind, or that of a supporting body, decides and is not stated. */
export function isEnterprise(
  party: Draft<Party>,
  { professionals, aggregationEntity }: ReadingChoices,
): 'yes' | 'maybe' | 'no' {
  switch (party.kind) {
    case 'enterprise':
      return 'yes'
    case 'aggregation-entity':
      return aggregationEntity === 'counted' ? 'yes' : 'no'
    case 'supporting-body':
      if (professionals === 'not-counted') return 'no'
      return party.bodyType == null ? 'maybe' : party.bodyType === 'professional' ? 'yes' : 'no'
    default:
      return 'maybe'
  }
}

/** Whether parties of a draft may still turn out to belong to one group, where a group counts once. */
function groupsMayGrow({ parties, partiesComplete, readings, closed }: Dossier): boolean {
  if (closed || readings.linkedEnterprises !== 'once-per-group') return false
  if (!partiesComplete) return true
  const grouped = parties.filter((party) => lacksGroup(party) || groupKeys(party, readings).length > 0)
  return grouped.length > 1 && grouped.some(lacksGroup)
}

/** Whether it is not stated to which group a party belongs, if it is an enterprise. */
export function lacksGroup(party: Draft<Party>): boolean {
  if (party.kind != null && party.kind !== 'enterprise') return false
  return !('groupId' in party) || party.groupId === undefined
}

/** The keys of a party. In a draft a VAT number tells nothing while the tax code, which alone does, may come. */
export function partyKeys(party: Draft<Party>, { readings, closed }: Dossier): readonly string[] {
  const { sameEnterprise } = readings
  const open = !closed && sameEnterprise === 'tax-code-only' && openIdentifiers(party, readings).length > 0
  return open ? NO_KEYS : identityKeys(party, sameEnterprise)
}

/** The identifiers that are neither stated nor declared absent, and may tell which party it is. */
export function openIdentifiers(
  { taxCode, vatNumber }: Draft<Party>,
  { sameEnterprise }: ReadingChoices,
): readonly ('taxCode' | 'vatNumber')[] {
  const taxOpen = taxCode === undefined || (taxCode !== null && normaliseTaxCode(taxCode) === '')
  if (!taxOpen && taxCode !== null && sameEnterprise === 'tax-code-only') return NO_IDENTIFIERS
  const vatOpen = vatNumber === undefined || (vatNumber !== null && normaliseTaxCode(vatNumber) === '')
  if (taxOpen) return vatOpen ? ['taxCode', 'vatNumber'] : ['taxCode']
  return vatOpen ? ['vatNumber'] : []
}

/** A group is one key more under the stricter reading, though it tells no enterprise from another of the group. */
export function groupKeys(party: Draft<Party>, { linkedEnterprises }: ReadingChoices): readonly string[] {
  if (linkedEnterprises !== 'once-per-group' || (party.kind != null && party.kind !== 'enterprise')) return NO_KEYS
  return 'groupId' in party && party.groupId != null ? [`group ${party.groupId}`] : NO_KEYS
}

const NO_KEYS: readonly string[] = []
const NO_IDENTIFIERS: readonly never[] = []

/** Whether the state of a party in the Business Register lets it count (reading `registerStatus`), which enterprises alone have. */
export function isActive(party: Draft<Party>, { registerStatus }: ReadingChoices): DistinctEnterprise['active'] {
  if (registerStatus === 'not-tested' || (party.kind != null && party.kind !== 'enterprise')) return 'yes'
  const state = 'registerStatus' in party ? party.registerStatus : undefined
  return state === undefined ? 'unknown' : state === 'active' ? 'yes' : 'no'
}

/** Whether a party has a seat in Lombardy; `unknown` where a seat is not fully stated, or more may come. */
export function seatedInLombardy(
  row: number,
  { parties, readings, closed, completeLists }: Dossier,
): DistinctEnterprise['inLombardy'] {
  const { seats } = partyAt(parties, row)
  let unknown = !closed && seats !== null && !completeLists.has(`beneficiary.parties[${row}].seats`)
  for (const seat of seats ?? []) {
    const inLombardy = isInLombardy(seat, readings)
    if (inLombardy === true) return 'yes'
    if (inLombardy === undefined) unknown = true
  }
  return unknown ? 'unknown' : 'no'
}

/** Whether a seat is one that counts, in Lombardy; `undefined` where what it takes to say so is not stated. */
export function isInLombardy(seat: Draft<Seat>, { seat: counting }: ReadingChoices): boolean | undefined {
  const province = seat.province == null ? seat.province : lombardProvince(seat.province) !== undefined
  const type =
    seat.type == null ? seat.type : (seat.type === 'registered-office') === (counting === 'registered-office')
  const ofType = counting === 'any-seat' ? true : type
  // Declared absent is as good as elsewhere, or of another type.
  if (province === null || province === false || ofType === null || ofType === false) return false
  return province === undefined || ofType === undefined ? undefined : true
}

const EVERYTHING_STATED: readonly ('province' | 'type')[] = []

/** What is not stated of a seat, and could still make it count. */
export function unstatedOfSeat(seat: Draft<Seat>, readings: ReadingChoices): readonly ('province' | 'type')[] {
  if (isInLombardy(seat, readings) !== undefined) return EVERYTHING_STATED
  const typeOpen = readings.seat !== 'any-seat' && seat.type === undefined
  if (seat.province !== undefined) return ['type']
  return typeOpen ? ['province', 'type'] : ['province']
}
