import type * as z from 'zod'
import { type CivilDay, dayNumber } from '../values/civil-day'
import { formatted } from './text'

/** A day that exists, as `YYYY-MM-DD`: `2022-02-28`, not `2022-02-30`. */
export const civilDaySchema: z.ZodType<CivilDay, CivilDay> = /* @__PURE__ */ formatted(
  'civil-day',
  (text) => dayNumber(text) !== undefined,
)
