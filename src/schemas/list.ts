import * as z from 'zod'
import { MAX_ITEMS, MAX_PROBLEMS_PER_LIST } from './limits'
import { type SchemaIssueCode, sentence } from './messages'
import { ourWords } from './problem'

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
  const limited = z.array(item, ourWords).max(MAX_ITEMS, ourWords)
  return checks.length === 0 ? withFewProblems(limited) : withFewProblems(limited.check(...checks))
}

/** No two items with the same id; items without one are passed over. One look at each item, however long the list. */
// @__NO_SIDE_EFFECTS__
export function uniqueBy<Key extends string>(
  key: Key,
  code: SchemaIssueCode,
): z.core.CheckFn<readonly { readonly [K in Key]?: string | null | undefined }[]> {
  return ({ value, issues }) => {
    const seen = new Set<string>()
    for (const [index, item] of value.entries()) {
      const id: string | null | undefined = item[key]
      if (id === undefined || id === null) continue
      if (seen.has(id)) {
        const facts = { id }
        const message = sentence(code, facts, 'en')
        issues.push({ code: 'custom', input: id, path: [index, key], params: { code, facts }, message })
      }
      seen.add(id)
    }
  }
}

/**
 * Cuts what is reported of one list. Zod passes the issues of a list on as arguments of one call, and above some hundred
 * thousand the engine throws: without the cut, a list of nothing but faults would make `safeParse` throw.
 *
 * A list whose one check is its length, and whose length plainly is in order, takes a short cut past its checks.
 */
export function withFewProblems<Schema extends z.ZodArray<z.core.$ZodType>>(schema: Schema): Schema {
  const { run, parse } = schema._zod
  const onlyLength = schema.def.checks?.length === 1
  schema._zod.run = (payload, context) => {
    const { value } = payload
    const inOrder = onlyLength && Array.isArray(value) && value.length <= MAX_ITEMS
    return cut(inOrder ? parse(payload, context) : run(payload, context))
  }
  return schema
}

function cut<Result extends z.core.ParsePayload | Promise<z.core.ParsePayload>>(result: Result): Result {
  if ('issues' in result && result.issues.length > MAX_PROBLEMS_PER_LIST) {
    const code = 'too-many-problems'
    const facts = { limit: MAX_PROBLEMS_PER_LIST }
    result.issues.length = MAX_PROBLEMS_PER_LIST
    result.issues.push({
      code: 'custom',
      input: result.value,
      path: [],
      params: { code, facts },
      message: sentence(code, facts, 'en'),
    })
  }
  return result
}
