import { type Builder, built } from './json-walk'

/**
 * Keys that an object does not keep in the order in which they were written, and the one that some readers mistake for
 * its prototype.
 */
const OUT_OF_ORDER = /^(?:\d+|__proto__)$/

const AS_DATA: Builder<unknown> = {
  // JSON knows one zero.
  scalar: (value) => (value === 0 ? 0 : value),
  list: (items) => Object.freeze(items),
  object: (members) => Object.freeze(Object.fromEntries(members)),
  admits: (key) => !OUT_OF_ORDER.test(key),
}

/**
 * The same value once more: plain data, frozen to its leaves, that shares nothing with the original and has its keys in
 * canonical order, so that `JSON.stringify` of it is its canonical JSON.
 *
 * @param value the value
 * @param root how the value as a whole is called in an error
 * @throws RuleInputError as {@link canonicalJson}; `unknown-key` for `__proto__` and for keys made of digits, which an
 *   object keeps in an order of its own
 */
export function canonicalCopy<Value>(value: Value, root: string): Value {
  // The builder changes the order of keys, and members that are `undefined` for members that are not there.
  return built(value, root, AS_DATA) as Value
}
