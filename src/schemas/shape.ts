import type * as z from 'zod'

/**
 * The schema of a field: what may be missing is optional in the schema, and what may be `null` as well is nullable too, as
 * `Stated` fields are.
 */
export type FieldSchema<Value> = undefined extends Value
  ? null extends Value
    ? z.ZodOptional<z.ZodNullable<z.core.$ZodType<NonNullable<Value>, NonNullable<Value>>>>
    : z.ZodOptional<z.core.$ZodType<Exclude<Value, undefined>, Exclude<Value, undefined>>>
  : z.core.$ZodType<Value, Value>

/** The schemas of the fields of a model, all of them and no other. */
export type Shape<Model> = { [Key in keyof Model]-?: FieldSchema<Model[Key]> }

/**
 * The schema of a model, strict about unknown keys. How a schema is declared so that it cannot differ from its model:
 *
 * ```ts
 * export const seatSchema: ObjectSchema<Seat> = z.strictObject({ … } satisfies Shape<Seat>, ourWords)
 * ```
 *
 * The annotation refuses a field that is missing or of the wrong type; `satisfies` refuses one too many.
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
 */
export type ListSchema<Code extends string> = z.ZodEnum<{ [Key in Code]: Key }>
