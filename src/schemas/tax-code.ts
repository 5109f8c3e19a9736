import * as z from 'zod'
import type { TaxCode, TaxCodeCheck } from '../values/tax-code'
import { MAX_TAX_CODE_LENGTH } from './limits'
import { ourWords } from './problem'
import type { ListSchema, ObjectSchema, Shape } from './shape'
import { oneOf } from './stated'
import { nonBlank, textSchema } from './text'

/**
 * A tax code or VAT number as it is written: any text that is not blank, of at most 40 characters. A wrong check character
 * or an odd shape is a note of the rules, not an error: identity is a fact of the registry.
 *
 * @example
 * ```ts
 * import { checkTaxCode } from 'filiere-lombardia'
 * import { describeIssues, taxCodeSchema } from 'filiere-lombardia/schemas'
 *
 * checkTaxCode('10000015008').valid // => false
 * taxCodeSchema.safeParse('10000015008').success // => true
 * const { error } = taxCodeSchema.safeParse(' ')
 * error && describeIssues(error)[0]?.code // => 'blank'
 * taxCodeSchema.safeParse('1'.repeat(41)).success // => false
 * ```
 */
export const taxCodeSchema: z.ZodType<TaxCode, TaxCode> = /* @__PURE__ */ nonBlank(MAX_TAX_CODE_LENGTH)

const kindSchema: ListSchema<TaxCodeCheck['kind']> = /* @__PURE__ */ oneOf(
  'numeric11',
  'alphanumeric16',
  'unrecognised',
)

/**
 * What a look at a tax code tells, read back from storage.
 *
 * @example
 * ```ts
 * import { checkTaxCode } from 'filiere-lombardia'
 * import { describeIssues, taxCodeCheckSchema } from 'filiere-lombardia/schemas'
 *
 * const check = checkTaxCode('IT 1000 0035 005')
 * taxCodeCheckSchema.safeParse(JSON.parse(JSON.stringify(check))).success // => true
 * const { error } = taxCodeCheckSchema.safeParse({ ...check, valid: 'true' })
 * error && describeIssues(error)[0]?.path // => 'valid'
 * ```
 */
export const taxCodeCheckSchema: ObjectSchema<TaxCodeCheck> = /* @__PURE__ */ z.strictObject(
  { normalised: textSchema, kind: kindSchema, valid: z.boolean(ourWords) } satisfies Shape<TaxCodeCheck>,
  ourWords,
)
