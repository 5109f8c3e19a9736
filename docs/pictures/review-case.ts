import { type CivilDay, type DeadlineStep, LEGAL_SOURCES, type Locale, reviewDeadline } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { daysAfter } from '../words/day-words.ts'

/** A proposal whose last day is moved by Easter: all else about it is computed. */
export const SUBMITTED_AT = '2022-03-18T09:00:00+01:00'

/** By when it has to be examined, step by step. */
export const DEADLINE = reviewDeadline(SUBMITTED_AT)

/** A day that the computation speaks of, what it says, and on which law. */
export interface Landmark {
  readonly day: CivilDay
  readonly words: string
  readonly basis: readonly string[]
}

/** The days that matter, in their order, in the sentences of the library: filing, days on which the term cannot end, last day. */
export function landmarks(locale: Locale): readonly Landmark[] {
  const sentences = explain(DEADLINE, { locale })
    .split('\n')
    .map((line) => line.replace(/ \([^()]*\)$/, ''))
  const told: Landmark[] = []
  let next = 0
  for (const step of DEADLINE.steps) {
    const count = step.step === 'roll' ? 2 : 1
    const words = sentences.slice(next, next + count).join(' ')
    told.push({ day: step.step === 'roll' ? step.from : step.day, words, basis: basisOf(step) })
    next += count
  }
  told.push({ day: DEADLINE.dueDate, words: sentences[next] ?? '', basis: DEADLINE.clauses })
  return [...new Set(told.map(({ day }) => day))].map((day) => {
    const parts = told.filter((each) => each.day === day)
    return {
      day,
      words: parts.map(({ words }) => words).join(' '),
      basis: [...new Set(parts.flatMap(({ basis }) => basis))],
    }
  })
}

/** The law a step rests on, as it is cited. */
function basisOf(step: DeadlineStep): readonly string[] {
  if (step.step === 'count') return [step.basis]
  const sources = step.step === 'roll' ? [step.holidayBasis, step.basis] : [step.basis]
  return sources.map((source) => LEGAL_SOURCES[source].citation.replace(/ e successive modificazioni$/, ''))
}

/** The weeks from the first of these days to the last, whole, each from Monday to Sunday. */
export function weeks(from: CivilDay, to: CivilDay): readonly (readonly CivilDay[])[] {
  const found: (readonly CivilDay[])[] = []
  for (let monday = daysAfter(from, -weekday(from)); monday <= to; monday = daysAfter(monday, 7)) {
    found.push([0, 1, 2, 3, 4, 5, 6].map((days) => daysAfter(monday, days)))
  }
  return found
}

/** Days since Monday. */
function weekday(day: CivilDay): number {
  return (new Date(day).getUTCDay() + 6) % 7
}

/** How many days one day lies after another. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** A part of a day in words: `lun` or `Mon`, `apr` or `Apr`. */
export function shortName(day: CivilDay, part: 'weekday' | 'month', locale: Locale): string {
  const language = { it: 'it-IT', en: 'en-GB' }[locale]
  return new Intl.DateTimeFormat(language, { [part]: 'short', timeZone: 'UTC' }).format(new Date(day))
}
