import type { ReadingId } from '../reading-choices'
import { agreementReadings } from './agreement'
import { beneficiaryReadings } from './beneficiaries'
import { leadReadings } from './lead'
import { listReadings } from './list'
import { premiumReadings } from './premium'
import { projectReadings } from './project'
import type { Reading, ReadingEntry } from './reading'
import { scoringReadings } from './scoring'
import { termReadings } from './terms'

/**
 * Every point that D.g.r. Lombardia XI/5899 leaves open and that the code had to settle, by id, in the order of the act:
 * the question, the options, the one taken when the caller says nothing, and why.
 *
 * A default is a reading, not law: the act allows more than one answer, and the competent office may hold another.
 * Where `chosenBy` is `readings`, another option is chosen in the options of a call, as in
 * `{ readings: { seat: 'registered-office' } }`; where it is `argument`, the call has an argument for it; where it is
 * `fixed`, the alternatives are documented and not offered. Every answer names the readings it stands on.
 *
 * @example
 * ```ts
 * import { READINGS } from 'filiere-lombardia'
 *
 * READINGS.seat.default // => 'any-seat'
 * Object.keys(READINGS.seat.options) // => ['any-seat', 'registered-office', 'operating-site']
 * READINGS.lastDayRoll.chosenBy // => 'argument'
 * ```
 */
export const READINGS: Readonly<Record<ReadingId, Reading>> = /* @__PURE__ */ gathered()

function gathered(): Readonly<Record<ReadingId, Reading>> {
  const entries: Readonly<Record<ReadingId, ReadingEntry>> = {
    ...beneficiaryReadings,
    ...agreementReadings,
    ...leadReadings,
    ...projectReadings,
    ...termReadings,
    ...scoringReadings,
    ...listReadings,
    ...premiumReadings,
  }
  const ids = Object.keys(entries) as ReadingId[]
  const readings = ids.map((id) => [id, { id, ...entries[id] }] as const)
  return Object.fromEntries(readings) as Record<ReadingId, Reading>
}
