import { pathText, type Step } from '../../values/path-text'

/**
 * Something that the record and the new derivation both have, and not alike.
 *
 * @example
 * ```ts
 * import { type ChangedValue, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-03-01T10:00:00+01:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal, examinedAt: '2022-03-31T23:59:59.998+02:00' })
 * const changedBy = (examinedAt: string): readonly ChangedValue[] => {
 *   const { differences } = replay({ ...record, inputs: { ...record.inputs, examinedAt } })
 *   return differences.filter((difference) => difference.found === 'in-both')
 * }
 * changedBy('2022-03-31T23:59:59.999+02:00').map(({ path }) => path) // => ['outcomes.timeliness.examinedAt']
 * changedBy('2022-04-01T00:00:00+02:00')[0]?.path // => 'outcomes.timeliness.daysLate'
 * changedBy('2022-04-01T00:00:00+02:00')[0]?.recorded // => 0
 * changedBy('2022-04-01T00:00:00+02:00')[0]?.derived // => 1
 * ```
 */
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

/**
 * Something that the record alone has.
 *
 * @example
 * ```ts
 * import { recordDecision, type RecordedValue, replay } from 'filiere-lombardia/report'
 *
 * const goneWithoutRoll = (submittedAt: string): readonly RecordedValue[] => {
 *   const submission = { submittedAt, channel: 'webtelemaco' } as const
 *   const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 *   const record = recordDecision({ proposal })
 *   const { differences } = replay({ ...record, inputs: { ...record.inputs, roll: 'none' } })
 *   return differences.filter((difference) => difference.found === 'in-the-record-alone')
 * }
 * goneWithoutRoll('2022-03-03T10:00:00+01:00') // => []
 * goneWithoutRoll('2022-03-04T10:00:00+01:00').map(({ path }) => path) // => ['outcomes.deadline.steps[2]']
 * ```
 */
export interface RecordedValue {
  /** Which difference it is. */
  readonly found: 'in-the-record-alone'
  /** Where; of a list, the place in the record. */
  readonly path: string
  /** What the record has there. */
  readonly recorded: unknown
}

/**
 * Something that the new derivation alone has.
 *
 * @example
 * ```ts
 * import { type DerivedValue, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const newWhere = (readings: object): readonly DerivedValue[] => {
 *   const { differences } = replay(JSON.stringify({ ...record, readings }))
 *   return differences.filter((difference) => difference.found === 'in-the-replay-alone')
 * }
 * newWhere(record.readings) // => []
 * newWhere({ ...record.readings, seat: undefined }).map(({ path }) => path) // => ['readings.seat']
 * newWhere({ ...record.readings, seat: undefined })[0]?.derived // => 'any-seat'
 * ```
 */
export interface DerivedValue {
  /** Which difference it is. */
  readonly found: 'in-the-replay-alone'
  /** Where; of a list, the place in what was derived now. */
  readonly path: string
  /** What was derived now. */
  readonly derived: unknown
}

/**
 * One difference between a record and what was derived again from it. Values are JSON.
 *
 * @example
 * ```ts
 * import { type Difference, recordDecision, replay } from 'filiere-lombardia/report'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const proposal = { id: 'p-001', submission, beneficiary: { kind: 'partnership', parties: [] } } as const
 * const record = recordDecision({ proposal })
 * const found = (retouched: object): readonly Difference[] =>
 *   replay(JSON.stringify({ ...record, outcomes: { ...record.outcomes, ...retouched } })).differences
 * found({ score: null }) // => []
 * found({ score: '65' }) // => [{ found: 'in-both', path: 'outcomes.score', recorded: '65', derived: null }]
 * found({ score: undefined }) // => [{ found: 'in-the-replay-alone', path: 'outcomes.score', derived: null }]
 * found({ total: '65' }) // => [{ found: 'in-the-record-alone', path: 'outcomes.total', recorded: '65' }]
 * ```
 */
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
