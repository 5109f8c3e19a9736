import { tzOffset } from '@date-fns/tz/tzOffset'
import { tzScan } from '@date-fns/tz/tzScan'
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants'

const ROME = 'Europe/Rome'

/** The offsets of Rome in one year (UTC): that of its first instant, and each change with the instant from which it holds. */
interface YearOfOffsets {
  readonly first: number
  readonly changes: readonly { readonly from: number; readonly offset: number }[]
}

/**
 * The years asked for so far. The time-zone data decide, and asking them costs more than all rules together, so each year is
 * asked once.
 */
const years = new Map<number, YearOfOffsets>()

function yearOf(ms: number): YearOfOffsets {
  const year = new Date(ms).getUTCFullYear()
  const known = years.get(year)
  if (known !== undefined) return known
  const start = Date.UTC(year, 0)
  const end = Date.UTC(year + 1, 0)
  const found: YearOfOffsets = {
    first: tzOffset(ROME, new Date(start)) * millisecondsInMinute,
    changes: tzScan(ROME, { start: new Date(start), end: new Date(end) }).map(({ date, offset }) => ({
      from: date.getTime(),
      offset: offset * millisecondsInMinute,
    })),
  }
  years.set(year, found)
  return found
}

/** How far Rome is ahead of UTC at an instant, in milliseconds. */
export function romeOffset(ms: number): number {
  const { first, changes } = yearOf(ms)
  let offset = first
  for (const change of changes) {
    if (ms < change.from) break
    offset = change.offset
  }
  return offset
}

/** Which day is it in Rome at an instant? As the number of days since 1 January 1970. */
export function romeDay(ms: number): number {
  return Math.floor((ms + romeOffset(ms)) / millisecondsInDay)
}

/** At which instant does a day begin in Rome? In milliseconds since the Unix epoch. */
export function romeMidnight(day: number): number {
  const utcMidnight = day * millisecondsInDay
  return utcMidnight - romeOffset(utcMidnight - romeOffset(utcMidnight))
}
