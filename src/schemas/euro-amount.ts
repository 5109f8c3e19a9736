import * as z from 'zod'
import type { EuroAmount } from '../values/money'
import { ourWords, raises } from './problem'
import { withShortCut } from './short-cut'

/** No more digits than it takes, and always the two decimals. */
const EURO_AMOUNT = /^-?(?:0|[1-9]\d*)\.\d{2}$/

/**
 * An amount in euro as answers give it, with its two decimals: `'110000.00'`; a difference has its sign, `'-0.05'`.
 *
 * @example
 * ```ts
 * import { describeIssues, euroAmountSchema } from 'filiere-lombardia/schemas'
 *
 * euroAmountSchema.safeParse('-0.05').success // => true
 * const { error } = euroAmountSchema.safeParse('-0.050')
 * error && describeIssues(error)[0]?.code // => 'invalid-euro-amount'
 * euroAmountSchema.safeParse('110.000,00').success // => false
 * ```
 */
export const euroAmountSchema: z.ZodType<EuroAmount, EuroAmount> = /* @__PURE__ */ withShortCut(
  z.string(ourWords).refine(isEuroAmount, raises('invalid-euro-amount')),
  (value) => typeof value === 'string' && isEuroAmount(value),
)

function isEuroAmount(text: string): boolean {
  return EURO_AMOUNT.test(text)
}
