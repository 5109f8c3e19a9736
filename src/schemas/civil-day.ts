import type * as z from 'zod'
import { type CivilDay, dayNumber } from '../values/civil-day'
import { formatted } from './text'

/** The days 1 to 28, which every month has; the others are looked up. */
const COMMON_DAY = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

/**
 * A day that exists, as `YYYY-MM-DD`: `2022-02-28`, not `2022-02-30`.
 *
 * @example
 * ```ts
 * import { civilDaySchema, describeIssues } from 'filiere-lombardia/schemas'
 *
 * civilDaySchema.safeParse('2024-02-29').success // => true
 * const { error } = civilDaySchema.safeParse('2022-02-29')
 * error && describeIssues(error)[0]?.code // => 'invalid-day'
 * civilDaySchema.safeParse('2022-2-28').success // => false
 * ```
 */
export const civilDaySchema: z.ZodType<CivilDay, CivilDay> = /* @__PURE__ */ formatted(
  'civil-day',
  (text) => COMMON_DAY.test(text) || dayNumber(text) !== undefined,
)
