import { type Builder, built } from './json-walk'

const AS_TEXT: Builder<string> = {
  scalar: (value) => JSON.stringify(value),
  list: (items) => `[${items.join(',')}]`,
  object: (members) => `{${members.map(([key, member]) => `${JSON.stringify(key)}:${member}`).join(',')}}`,
  admits: () => true,
}

/**
 * What is the one spelling of a value as JSON?
 *
 * The JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and texts as
 * ECMAScript writes them. Equal values have equal text, whatever the order of their keys. Members that are `undefined`
 * are left out, as `JSON.stringify` does; what it would drop or change elsewhere is refused, never silently altered.
 *
 * @param value plain data: `null`, booleans, finite numbers, well-formed texts, lists and objects of these
 * @throws RuleInputError `not-json` with the path of what JSON cannot hold (`NaN`, a function, a `Date`, `undefined` in
 *   a list, half a surrogate pair, a value that holds itself); `nested-too-deep`
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'filiere-lombardia/report'
 *
 * canonicalJson({ b: [1.5, 'è'], a: undefined, B: null }) // => '{"B":null,"b":[1.5,"è"]}'
 * canonicalJson({ b: 1, a: 2 }) === canonicalJson({ a: 2, b: 1 }) // => true
 * ```
 */
export function canonicalJson(value: unknown): string {
  return built(value, 'value', AS_TEXT)
}
