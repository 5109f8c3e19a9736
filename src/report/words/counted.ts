import type { Bilingual } from '../../act/bilingual'
import type { Exact } from '../../values/decimal'
import type { Speech } from '../speech'

/** What is counted, as it is called where there is one and where there are more. */
export interface Noun {
  /** One of them. */
  readonly one: Bilingual
  /** More of them, or a part of one. */
  readonly many: Bilingual
}

/** Points of a score. */
export const POINTS: Noun = { one: { it: 'punto', en: 'point' }, many: { it: 'punti', en: 'points' } }

/** Days of the calendar. */
export const CALENDAR_DAYS: Noun = {
  one: { it: 'giorno di calendario', en: 'calendar day' },
  many: { it: 'giorni di calendario', en: 'calendar days' },
}

/** Proposals. */
export const PROPOSALS: Noun = { one: { it: 'proposta', en: 'proposal' }, many: { it: 'proposte', en: 'proposals' } }

/** Points by which a percentage rises. */
export const PERCENTAGE_POINTS: Noun = {
  one: { it: 'punto percentuale', en: 'percentage point' },
  many: { it: 'punti percentuali', en: 'percentage points' },
}

/** Applications to a measure. */
export const APPLICATIONS: Noun = {
  one: { it: 'domanda', en: 'application' },
  many: { it: 'domande', en: 'applications' },
}

/** How many of them: `1 punto`, `0,5 punti`, `2 points`. */
export function counted(say: Speech, count: Exact | number, { one, many }: Noun): string {
  const noun = isOne(count) ? one : many
  return `${say.figure(count)} ${noun[say.locale]}`
}

/** Whether a count takes its noun and its verb in the singular. */
export function isOne(count: Exact | number): boolean {
  return String(count) === '1'
}
