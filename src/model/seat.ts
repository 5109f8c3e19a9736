import type { Stated } from './stated'

/** What a seat is to its enterprise (registroimprese.it): registered office, local unit, or secondary seat. */
export type SeatType = 'registered-office' | 'local-unit' | 'secondary-seat'

/** A seat ("sede") of a party (A.BEN.3). */
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
