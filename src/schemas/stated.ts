import * as z from 'zod'
import type { Other } from '../model/stated'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { nameSchema } from './text'

/** A field that may be left out or declared absent (`null`), as `Stated` has it. */
// @__NO_SIDE_EFFECTS__
export function stated<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<z.ZodNullable<Schema>> {
  return z.optional(z.nullable(schema))
}

/**
 * A name for what an open list of the act does not name: `{ other: '…' }`, not blank, at most 200 characters.
 *
 * @example
 * ```ts
 * import { describeIssues, otherSchema } from 'filiere-lombardia/schemas'
 *
 * otherSchema.safeParse({ other: 'x'.repeat(200) }).success // => true
 * const { error } = otherSchema.safeParse({ other: 'x'.repeat(201) })
 * error && describeIssues(error)[0]?.code // => 'too-long'
 * otherSchema.safeParse({ other: ' ' }).success // => false
 * ```
 */
export const otherSchema: ObjectSchema<Other> = /* @__PURE__ */ z.strictObject(
  { other: nameSchema } satisfies Shape<Other>,
  ourWords,
)

/** The codes of a closed list; {@link ListSchema} says how they are counted. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Codes extends readonly string[]>(...codes: Codes): ListSchema<Codes[number]> {
  return z.enum(codes, ourWords)
}

/** A code of an open list, or a name for what it does not name. */
// @__NO_SIDE_EFFECTS__
export function oneOfOrOther<Code extends string>(
  codes: ListSchema<Code>,
): z.ZodUnion<readonly [ListSchema<Code>, typeof otherSchema]> {
  return z.union([codes, otherSchema], ourWords)
}
