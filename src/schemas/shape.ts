import type * as z from 'zod'

/**
 * The schema of a field: what may be missing is optional in the schema, and what may be `null` as well is nullable too, as
 * `Stated` fields are.
 *
 * @example
 * ```ts
 * import { z } from 'zod'
 * import { type FieldSchema } from 'filiere-lombardia/schemas'
 *
 * const stated: FieldSchema<string | null | undefined> = z.optional(z.nullable(z.string()))
 * // @ts-expect-error `null` may be stated as well
 * const unstated: FieldSchema<string | null | undefined> = z.optional(z.string())
 * stated.safeParse(null).success // => true
 * unstated.safeParse(null).success // => false
 * ```
 */
export type FieldSchema<Value> = undefined extends Value
  ? null extends Value
    ? z.ZodOptional<z.ZodNullable<z.core.$ZodType<NonNullable<Value>, NonNullable<Value>>>>
    : z.ZodOptional<z.core.$ZodType<Exclude<Value, undefined>, Exclude<Value, undefined>>>
  : z.core.$ZodType<Value, Value>

/**
 * The schemas of the fields of a model, all of them and no other.
 *
 * @example
 * ```ts
 * import { z } from 'zod'
 * import { type Other } from 'filiere-lombardia'
 * import { otherSchema, type Shape } from 'filiere-lombardia/schemas'
 *
 * const shape: Shape<Other> = otherSchema.shape
 * // @ts-expect-error no field may be left out
 * const none: Shape<Other> = {}
 * z.strictObject(shape).safeParse({ other: 'design' }).success // => true
 * z.strictObject(none).safeParse({ other: 'design' }).success // => false
 * ```
 */
export type Shape<Model> = { [Key in keyof Model]-?: FieldSchema<Model[Key]> }

/**
 * The schema of a model, strict about unknown keys. How a schema is declared so that it cannot differ from its model:
 *
 * ```ts
 * export const seatSchema: ObjectSchema<Seat> = z.strictObject({ … } satisfies Shape<Seat>, ourWords)
 * ```
 *
 * The annotation refuses a field that is missing or of the wrong type; `satisfies` refuses one too many.
 *
 * @example
 * ```ts
 * import { z } from 'zod'
 * import { type Other } from 'filiere-lombardia'
 * import { otherSchema, type ObjectSchema } from 'filiere-lombardia/schemas'
 *
 * const strict: ObjectSchema<Other> = otherSchema
 * const loose: ObjectSchema<Other> = z.looseObject(otherSchema.shape)
 * strict.safeParse({ other: 'design', note: '' }).success // => false
 * loose.safeParse({ other: 'design', note: '' }).success // => true
 * ```
 */
export type ObjectSchema<Model> = z.ZodObject<Shape<Model>, z.core.$strict>

/**
 * The schema of a closed list of codes, declared so that it cannot differ from the type of the codes:
 *
 * ```ts
 * const seatTypeSchema = oneOf('registered-office', …) satisfies ListSchema<SeatType>
 * ```
 *
 * `satisfies` refuses a list that leaves a code out; the field where it is used refuses one too many.
 *
 * @example
 * ```ts
 * import { z } from 'zod'
 * import { type EnterpriseSize } from 'filiere-lombardia'
 * import { enterpriseSizeSchema, type ListSchema } from 'filiere-lombardia/schemas'
 *
 * const sizes: ListSchema<EnterpriseSize> = enterpriseSizeSchema
 * // @ts-expect-error a code is left out
 * const fewer: ListSchema<EnterpriseSize> = z.enum(['micro', 'small', 'medium'])
 * sizes.safeParse('large').success // => true
 * fewer.safeParse('large').success // => false
 * ```
 */
export type ListSchema<Code extends string> = z.ZodEnum<{ [Key in Code]: Key }>
