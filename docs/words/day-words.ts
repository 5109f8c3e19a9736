import type { Bilingual, CivilDay } from 'filiere-lombardia'

const MILLISECONDS_IN_DAY = 86_400_000

/** Which day lies so many days after another, or before it where the number is below zero? */
export function daysAfter(day: CivilDay, days: number): CivilDay {
  return new Date(Date.parse(day) + days * MILLISECONDS_IN_DAY).toISOString().slice(0, 10)
}

/** What is a day called, without an article? */
export function dayWords(day: CivilDay): Bilingual {
  const inWords = (locale: string) =>
    new Date(day).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  // The first of a month is an ordinal in Italian.
  return { it: inWords('it-IT').replace(/^1 /, '1º '), en: inWords('en-GB') }
}
