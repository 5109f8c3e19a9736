import type * as z from 'zod'
import { type Instant, milliseconds } from '../values/instant'
import { formatted } from './text'

/** A moment, as ISO 8601 with an offset: `2022-05-10T10:00:00+02:00`. A text without an offset names no moment. */
export const instantSchema: z.ZodType<Instant, Instant> = /* @__PURE__ */ formatted(
  'instant',
  (text) => milliseconds(text) !== undefined,
)
