import type { Stated } from './stated'

/**
 * What a seat is to its enterprise (registroimprese.it): registered office, local unit, or secondary seat.
 *
 * @example
 * ```ts
 * import { partnershipBreadth, type SeatType } from 'filiere-lombardia'
 *
 * const asOperatingSite = (type: SeatType) => {
 *   const party = { id: 'e1', kind: 'enterprise', name: 'Seta', seats: [{ province: 'MI', type }] } as const
 *   const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [party] } } as const
 *   return partnershipBreadth(proposal, { readings: { seat: 'operating-site' } }).lombardEnterprises
 * }
 * asOperatingSite('local-unit') // => 1
 * asOperatingSite('registered-office') // => 0
 * ```
 */
export type SeatType = 'registered-office' | 'local-unit' | 'secondary-seat'

/**
 * A seat ("sede") of a party (A.BEN.3).
 *
 * @example
 * ```ts
 * import { partnershipBreadth, type Seat } from 'filiere-lombardia'
 *
 * const counted = (seat: Seat) =>
 *   partnershipBreadth({
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [{ id: 'e1', kind: 'enterprise', name: 'Seta', seats: [seat] }] },
 *   }).lombardEnterprises
 * counted({ province: 'MI', type: 'local-unit' }) // => 1
 * counted({ province: 'NO', type: 'registered-office' }) // => 0
 * ```
 */
export interface Seat {
  /**
   * The province, as licence-plate code (`MI`) or ISTAT code (`015`); for a seat abroad `EE`, as Italian registers write it.
   * The 12 provinces of Lombardy count.
   */
  readonly province?: Stated<string>
  /** What the seat is; read only where the reading `seat` asks for it. */
  readonly type?: Stated<SeatType>
  /** The municipality, as free text; no rule reads it. */
  readonly municipality?: Stated<string>
}
