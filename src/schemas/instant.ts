import type * as z from 'zod'
import { type Instant, milliseconds } from '../values/instant'
import { formatted } from './text'

/**
 * A moment, as ISO 8601 with an offset: `2022-05-10T10:00:00+02:00`. A text without an offset names no moment.
 *
 * @example
 * ```ts
 * import { describeIssues, instantSchema } from 'filiere-lombardia/schemas'
 *
 * instantSchema.safeParse('2022-12-31T23:59:59.999+01:00').success // => true
 * const { error } = instantSchema.safeParse('2022-12-31T23:59:59.999')
 * error && describeIssues(error)[0]?.code // => 'invalid-instant'
 * instantSchema.safeParse('2022-12-31T24:00:00+01:00').success // => false
 * ```
 */
export const instantSchema: z.ZodType<Instant, Instant> = /* @__PURE__ */ formatted(
  'instant',
  (text) => milliseconds(text) !== undefined,
)
