import type * as z from 'zod'
import { type FactPath, isFactPath, isListPath, type ListPath } from '../values/fact-path'
import { MAX_ITEMS } from './limits'
import { typed } from './text'

/**
 * The path of a list that a draft can declare complete: `beneficiary.parties`, `agreement.parties[0].commitments`.
 *
 * @example
 * ```ts
 * import { describeIssues, listPathSchema } from 'filiere-lombardia/schemas'
 *
 * listPathSchema.safeParse('beneficiary.parties[0].seats').success // => true
 * const { error } = listPathSchema.safeParse('beneficiary.parties[0]')
 * error && describeIssues(error)[0]?.code // => 'invalid-list-path'
 * listPathSchema.safeParse('beneficiary.parties[99999].seats').success // => true
 * listPathSchema.safeParse('beneficiary.parties[100000].seats').success // => false
 * ```
 */
export const listPathSchema: z.ZodType<ListPath, ListPath> = /* @__PURE__ */ typed<ListPath>(
  'list-path',
  (path) => isListPath(path) && isWithinLimits(path),
)

/**
 * The path of a fact that a rule can lack, the lists among them: `leadId`, `agreement.parties[6].signature`.
 *
 * @example
 * ```ts
 * import { describeIssues, factPathSchema } from 'filiere-lombardia/schemas'
 *
 * factPathSchema.safeParse('agreement.parties[6].signature').success // => true
 * const { error } = factPathSchema.safeParse('agreement.parties[].signature')
 * error && describeIssues(error)[0]?.code // => 'invalid-fact-path'
 * factPathSchema.safeParse('agreement.parties[06].signature').success // => false
 * ```
 */
export const factPathSchema: z.ZodType<FactPath, FactPath> = /* @__PURE__ */ typed<FactPath>(
  'fact-path',
  (path) => isFactPath(path) && isWithinLimits(path),
)

/** Whether no item stands further back than a list may hold. */
function isWithinLimits(path: string): boolean {
  return [...path.matchAll(/\d+/g)].every(([index]) => Number(index) < MAX_ITEMS)
}
