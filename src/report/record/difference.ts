import { pathText, type Step } from '../../values/path-text'

/** Something that the record and the new derivation both have, and not alike. */
export interface ChangedValue {
  /** Which difference it is. */
  readonly found: 'in-both'
  /** Where, for example `outcomes.score.total`. */
  readonly path: string
  /** What the record has there. */
  readonly recorded: unknown
  /** What was derived now. */
  readonly derived: unknown
}

/** Something that the record alone has. */
export interface RecordedValue {
  /** Which difference it is. */
  readonly found: 'in-the-record-alone'
  /** Where; of a list, the place in the record. */
  readonly path: string
  /** What the record has there. */
  readonly recorded: unknown
}

/** Something that the new derivation alone has. */
export interface DerivedValue {
  /** Which difference it is. */
  readonly found: 'in-the-replay-alone'
  /** Where; of a list, the place in what was derived now. */
  readonly path: string
  /** What was derived now. */
  readonly derived: unknown
}

/** One difference between a record and what was derived again from it. Values are JSON. */
export type Difference = ChangedValue | RecordedValue | DerivedValue

/**
 * Where do two JSON values differ? Each difference at its own path, as deep as it goes. Of lists of unequal length,
 * what they begin and end with alike is passed over, so that one item more shows as that item.
 *
 * @param recorded what a record has
 * @param derived what was derived again
 * @param path where both stand
 */
export function differences(recorded: unknown, derived: unknown, path: readonly Step[]): readonly Difference[] {
  if (recorded === derived) return []
  if (Array.isArray(recorded) && Array.isArray(derived)) return differencesOfLists(recorded, derived, path)
  if (isObject(recorded) && isObject(derived)) return differencesOfObjects(recorded, derived, path)
  return [{ found: 'in-both', path: pathText(path), recorded, derived }]
}

function differencesOfObjects(recorded: object, derived: object, path: readonly Step[]): readonly Difference[] {
  const before = new Map<string, unknown>(Object.entries(recorded))
  const now = new Map<string, unknown>(Object.entries(derived))
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((key) => {
    const at = [...path, key]
    if (!now.has(key)) return inRecordAlone(before.get(key), at)
    return before.has(key) ? differences(before.get(key), now.get(key), at) : inReplayAlone(now.get(key), at)
  })
}

function differencesOfLists(
  recorded: readonly unknown[],
  derived: readonly unknown[],
  path: readonly Step[],
): readonly Difference[] {
  const begin = recorded.length === derived.length ? 0 : alikeFromStart(recorded, derived)
  const end = recorded.length === derived.length ? 0 : alikeFromEnd(recorded.slice(begin), derived.slice(begin))
  const before = recorded.slice(begin, recorded.length - end)
  const now = derived.slice(begin, derived.length - end)
  const longer = before.length > now.length ? before : now
  return longer.flatMap((_, place) => {
    const at = [...path, begin + place]
    if (place >= now.length) return inRecordAlone(before[place], at)
    return place < before.length ? differences(before[place], now[place], at) : inReplayAlone(now[place], at)
  })
}

/** How many items two lists begin with alike. */
function alikeFromStart(recorded: readonly unknown[], derived: readonly unknown[]): number {
  const first = recorded.findIndex((item, place) => place >= derived.length || !alike(item, derived[place]))
  return first === -1 ? recorded.length : first
}

/** How many items two lists end with alike. */
function alikeFromEnd(recorded: readonly unknown[], derived: readonly unknown[]): number {
  return alikeFromStart(recorded.toReversed(), derived.toReversed())
}

function alike(recorded: unknown, derived: unknown): boolean {
  return differences(recorded, derived, []).length === 0
}

function inRecordAlone(recorded: unknown, path: readonly Step[]): readonly Difference[] {
  return [{ found: 'in-the-record-alone', path: pathText(path), recorded }]
}

function inReplayAlone(derived: unknown, path: readonly Step[]): readonly Difference[] {
  return [{ found: 'in-the-replay-alone', path: pathText(path), derived }]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
