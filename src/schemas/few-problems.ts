// From here and not as `z.core.$ZodCheck`, which brings the whole of zod and its languages into a consumer's bundle.
import { $ZodCheck } from 'zod/v4/core'
import { MAX_PROBLEMS_PER_LIST } from './limits'
import { customIssue } from './problem'

/**
 * Cuts what is reported of one collection. Zod passes its issues on as arguments of one call, and above some hundred thousand the
 * engine throws: without the cut, a collection of nothing but faults would make `safeParse` throw.
 */
export const fewProblems: $ZodCheck<unknown> = /* @__PURE__ */ cut()

// @__NO_SIDE_EFFECTS__
function cut(): $ZodCheck<unknown> {
  const check: $ZodCheck<unknown> = new $ZodCheck({ check: 'custom', when: () => true })
  check._zod.check = ({ value, issues }) => {
    if (issues.length <= MAX_PROBLEMS_PER_LIST) return
    issues.length = MAX_PROBLEMS_PER_LIST
    issues.push(customIssue('too-many-problems', { limit: MAX_PROBLEMS_PER_LIST }, [], value))
  }
  return check
}
