import { fc } from '@fast-check/vitest'

/** One step into a JSON value. */
export type Step = string | number

/** A leaf of a JSON value: where it stands, and what it is. Empty lists and objects are no leaves. */
export interface Leaf {
  readonly steps: readonly Step[]
  readonly value: unknown
}

/** Values whose keys are names, as models have them. */
export const valuesWithNames: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 5 })
  .map((value) => JSON.parse(JSON.stringify(value), named))

function named(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.values(value).map((member, index) => [`key${String.fromCharCode(122 - index)}`, member]),
  )
}

/** All leaves of a JSON value. */
export function leaves(value: unknown, steps: readonly Step[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ steps, value }]
  return parts(value).flatMap(([step, part]) => leaves(part, [...steps, step]))
}

/** Every place in a JSON value below its root: members and items, leaves or not. */
export function places(value: unknown, steps: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return []
  return parts(value).flatMap(([step, part]) => [[...steps, step], ...places(part, [...steps, step])])
}

/** A copy with another value at a place. */
export function replaced(value: unknown, [step, ...rest]: readonly Step[], other: unknown): unknown {
  if (step === undefined) return other
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, other) : item))
  const members: Readonly<Record<string, unknown>> = Object(value)
  return { ...members, [step]: replaced(members[step], rest, other) }
}

/** A copy without what stands at a place. */
export function without(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  const last = rest.length === 0
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (index !== step ? [item] : last ? [] : [without(item, rest)]))
  }
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([key, member]) =>
      key !== step ? [[key, member]] : last ? [] : [[key, without(member, rest)]],
    ),
  )
}

/** A copy with its keys in another order, at every depth; lists keep theirs. */
export function reordered<Value>(value: Value, order: Iterator<number>): Value {
  return again(value) as Value

  function again(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(again)
    const ranked = Object.entries(part).map(([key, member]) => ({ rank: Number(order.next().value), key, member }))
    return Object.fromEntries(ranked.toSorted((a, b) => a.rank - b.rank).map(({ key, member }) => [key, again(member)]))
  }
}

/** A path as the records write it. */
export function written(steps: readonly Step[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function parts(value: object): readonly (readonly [Step, unknown])[] {
  return Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value)
}
