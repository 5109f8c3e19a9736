import * as z from 'zod'
import type { Seat, SeatType } from '../model/seat'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf, stated } from './stated'
import { formatted, textSchema } from './text'

const seatTypeSchema = /* @__PURE__ */ oneOf(
  'registered-office',
  'local-unit',
  'secondary-seat',
) satisfies ListSchema<SeatType>

/**
 * A seat of a party (A.BEN.3). The province is two capital letters (`MI`; `EE` abroad) or three digits (`015`); whether it
 * lies in Lombardy is for the rules.
 *
 * @example
 * ```ts
 * import { describeIssues, seatSchema } from 'filiere-lombardia/schemas'
 *
 * seatSchema.safeParse({ province: 'MI' }).success // => true
 * const { error } = seatSchema.safeParse({ province: 'Mi' })
 * error && describeIssues(error)[0]?.code // => 'invalid-province'
 * seatSchema.safeParse({ province: '015' }).success // => true
 * seatSchema.safeParse({ province: 15 }).success // => false
 * ```
 */
export const seatSchema: ObjectSchema<Seat> = /* @__PURE__ */ z.strictObject(
  {
    province: stated(formatted('province', /^(?:[A-Z]{2}|\d{3})$/)),
    type: stated(seatTypeSchema),
    municipality: stated(textSchema),
  } satisfies Shape<Seat>,
  ourWords,
)
