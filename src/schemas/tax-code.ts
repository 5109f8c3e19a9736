import type * as z from 'zod'
import type { TaxCode } from '../values/tax-code'
import { MAX_TAX_CODE_LENGTH } from './limits'
import { nonBlank } from './text'

/**
 * A tax code or VAT number as it is written: any text that is not blank, of at most 40 characters. A wrong check character
 * or an odd shape is a note of the rules, not an error: identity is a fact of the registry.
 */
export const taxCodeSchema: z.ZodType<TaxCode, TaxCode> = /* @__PURE__ */ nonBlank(MAX_TAX_CODE_LENGTH)
