import type { CivilDay, Instant } from 'filiere-lombardia'
import type { Random } from './random'

const DAY = 86_400_000

/** The days from 2022 to March 2023 on which no office works, weekends apart. */
const HOLIDAYS: ReadonlySet<CivilDay> = new Set([
  '2022-04-18',
  '2022-04-25',
  '2022-06-02',
  '2022-08-15',
  '2022-11-01',
  '2022-12-08',
  '2022-12-26',
  '2023-01-06',
])

export function addDays(day: CivilDay, days: number): CivilDay {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

export function isWorkingDay(day: CivilDay): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day)
}

/** A moment as a Roman clock showed it, with the offset of that day; on the two days of change, as from noon. */
export function atRome(day: CivilDay, time: string): Instant {
  const summer = day >= '2022-03-27' && day < '2022-10-30'
  return `${day}T${time}${summer ? '+02:00' : '+01:00'}`
}

/** The day of a moment in Rome; enough for the moments of this portfolio. */
export function romeDayOf(at: Instant): CivilDay {
  const summer = at >= '2022-03-27' && at < '2022-10-30'
  return new Date(Date.parse(at) + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10)
}

/** The days of a month from which filings are drawn. */
function daysOf(month: string, from: number, to: number): CivilDay[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')}`)
}

/** How many are filed in which month: the desk fills up towards its end. */
const FILINGS = [
  { days: daysOf('2022-03', 15, 31), count: 2 },
  { days: daysOf('2022-04', 1, 30), count: 4 },
  { days: daysOf('2022-05', 1, 31), count: 5 },
  { days: daysOf('2022-06', 1, 30), count: 5 },
  { days: daysOf('2022-07', 1, 31), count: 6 },
  { days: daysOf('2022-08', 1, 31), count: 1 },
  { days: daysOf('2022-09', 1, 30), count: 6 },
  { days: daysOf('2022-10', 1, 29), count: 5 },
  { days: daysOf('2022-11', 1, 30), count: 7 },
  { days: daysOf('2022-12', 1, 30), count: 17 },
] as const

/** The moments of filing: mostly on working days and in working hours; one in four as the platform's UTC. */
export function filingInstants(random: Random): Instant[] {
  return FILINGS.flatMap(({ days, count }) => Array.from({ length: count }, () => filingInstant(random, days)))
}

function filingInstant(random: Random, days: readonly CivilDay[]): Instant {
  const day = random.pick(random.chance(0.9) ? days.filter(isWorkingDay) : days)
  const hour = random.chance(0.85) ? random.integer(9, 17) : random.integer(18, 22)
  const at = atRome(day, timeOf(random, hour))
  return random.chance(0.25) ? new Date(Date.parse(at) + random.integer(1, 999)).toISOString() : at
}

/** A time of day within an hour, to the second. */
export function timeOf(random: Random, hour: number): string {
  return [hour, random.integer(0, 59), random.integer(0, 59)].map((part) => String(part).padStart(2, '0')).join(':')
}
