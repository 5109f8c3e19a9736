import * as z from 'zod'
import { fewProblems } from './few-problems'
import { MAX_ITEMS } from './limits'
import { customIssue, ourWords } from './problem'
import { idSchema } from './text'

/**
 * A value for each of some ids: a mark for each criterion of a measure. At most 100,000; a key that can be no id is unknown.
 *
 * Zod passes over an own key `__proto__`, which `JSON.parse` makes: what stands there would be lost without a word. And of what
 * is no object it would only say that it is not allowed. Hence a look at the keys before zod has its own.
 */
// @__NO_SIDE_EFFECTS__
export function byId<Value extends z.ZodType>(values: Value): z.ZodRecord<z.ZodString, Value> {
  const schema = z.record(z.string(), values, ourWords).check(fewProblems)
  const run = schema._zod.run.bind(schema._zod)
  schema._zod.run = (payload, context) => {
    const { value, issues } = payload
    if (value === undefined || value === null) return run(payload, context)
    if (typeof value !== 'object' || Array.isArray(value)) {
      issues.push({ code: 'invalid_type', expected: 'object', input: value, inst: schema })
      return payload
    }
    const keys = Object.keys(value)
    if (keys.length > MAX_ITEMS) {
      issues.push(customIssue('too-many', { limit: MAX_ITEMS }, [], value))
      return payload
    }
    const unknown = keys.filter((key) => !canBeId(key))
    if (unknown.length > 0) {
      issues.push({ code: 'unrecognized_keys', keys: unknown, input: value, inst: schema, continue: true })
    }
    return run(payload, context)
  }
  return schema
}

function canBeId(key: string): boolean {
  return key !== '__proto__' && idSchema.safeParse(key).success
}
