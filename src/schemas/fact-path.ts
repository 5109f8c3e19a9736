import type * as z from 'zod'
import { type FactPath, isFactPath, isListPath, type ListPath } from '../values/fact-path'
import { MAX_ITEMS } from './limits'
import { typed } from './text'

/** The path of a list that a draft can declare complete: `beneficiary.parties`, `agreement.parties[0].commitments`. */
export const listPathSchema: z.ZodType<ListPath, ListPath> = /* @__PURE__ */ typed<ListPath>(
  'list-path',
  (path) => isListPath(path) && isWithinLimits(path),
)

/** The path of a fact that a rule can lack, the lists among them: `leadId`, `agreement.parties[6].signature`. */
export const factPathSchema: z.ZodType<FactPath, FactPath> = /* @__PURE__ */ typed<FactPath>(
  'fact-path',
  (path) => isFactPath(path) && isWithinLimits(path),
)

/** Whether no item stands further back than a list may hold. */
function isWithinLimits(path: string): boolean {
  return [...path.matchAll(/\d+/g)].every(([index]) => Number(index) < MAX_ITEMS)
}
