import * as z from 'zod'
// From here and not as `z.core.$ZodCheck`, which brings the whole of zod and its languages into a consumer's bundle.
import { $ZodCheck } from 'zod/v4/core'
import { atMostItems } from './at-most'
import { MAX_ITEMS, MAX_PROBLEMS_PER_LIST } from './limits'
import type { SchemaIssueCode } from './messages'
import { customIssue, ourWords } from './problem'

/**
 * A list of at most 100,000 items.
 *
 * @param item the schema of an item
 * @param checks what must hold of the list as a whole, once each item is in order
 */
// @__NO_SIDE_EFFECTS__
export function list<Item extends z.ZodType>(
  item: Item,
  ...checks: readonly z.core.CheckFn<z.output<Item>[]>[]
): z.ZodArray<Item> {
  // The limit comes first, so that zod refuses a longer list before it reads the items.
  const limited = z.array(item, ourWords).check(atMostItems(MAX_ITEMS))
  return limited.check(...checks, fewProblems())
}

/** No two items with the same id; those without one, or with a blank, are passed over. One look at each, however long the list. */
// @__NO_SIDE_EFFECTS__
export function uniqueBy<Key extends string>(
  key: Key,
  code: SchemaIssueCode,
): z.core.CheckFn<readonly { readonly [K in Key]?: string | null | undefined }[]> {
  return ({ value, issues }) => {
    const seen = new Set<string>()
    value.forEach((item, index) => {
      const id: string | null | undefined = item[key]
      if (id == null || id.trim() === '') return
      if (seen.has(id)) issues.push(customIssue(code, { id }, [index, key], id))
      seen.add(id)
    })
  }
}

/** No two items alike. */
export function unique({ value, issues }: z.core.ParsePayload<readonly string[]>): void {
  const seen = new Set<string>()
  value.forEach((path, index) => {
    if (seen.has(path)) issues.push(customIssue('duplicate-path', { path }, [index], path))
    seen.add(path)
  })
}

/**
 * Cuts what is reported of one list. Zod passes the issues of a list on as arguments of one call, and above some hundred
 * thousand the engine throws: without the cut, a list of nothing but faults would make `safeParse` throw.
 */
function fewProblems(): $ZodCheck<readonly unknown[]> {
  const check: $ZodCheck<readonly unknown[]> = new $ZodCheck({ check: 'custom', when: () => true })
  check._zod.check = ({ value, issues }) => {
    if (issues.length <= MAX_PROBLEMS_PER_LIST) return
    issues.length = MAX_PROBLEMS_PER_LIST
    issues.push(customIssue('too-many-problems', { limit: MAX_PROBLEMS_PER_LIST }, [], value))
  }
  return check
}
