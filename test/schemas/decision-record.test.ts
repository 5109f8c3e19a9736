import { fc, test } from '@fast-check/vitest'
import { describe, expect, it, vi } from 'vitest'
import { decisionRecords } from '../../scripts/decision-records'
import { recordDecision } from '../../src/report/record/record-decision'
import { decisionInputsSchema, decisionOutcomesSchema, decisionRecordSchema } from '../../src/schemas/decision-record'
import { places, replaced, type Step, without } from '../report/record/json-values'
import { inputs } from '../report/record/random-inputs'
import { codesOf } from './issues-of'

// Random proposals by the hundred take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const RECORDS = Object.entries(decisionRecords()).map(([name, input]) => [name, recordDecision(input)] as const)
const [, RECORD] = RECORDS[0] ?? []

describe('a decision record', () => {
  it.each(RECORDS)('passes, read back from storage, and so do its parts: %s', (_, record) => {
    expect(decisionRecordSchema.parse(stored(record))).toEqual(record)
    expect(decisionInputsSchema.parse(stored(record.inputs))).toEqual(record.inputs)
    expect(decisionOutcomesSchema.parse(stored(record.outcomes))).toEqual(record.outcomes)
  })

  test.prop([inputs], { numRuns: 100 })('passes, whatever was decided', (input) => {
    const record = recordDecision(input)
    expect(decisionRecordSchema.parse(stored(record))).toEqual(record)
  })

  it.each<[string, readonly Step[], unknown]>([
    ['not-in-list', ['edition'], 'dgr-5377-2025'],
    ['not-in-list', ['readings', 'seat'], 'nowhere'],
    ['not-in-list', ['format'], 'filiere-lombardia/replay'],
    ['not-in-list', ['formatVersion'], '2.0'],
    ['not-in-list', ['madeBy', 'name'], 'filiere'],
    ['blank', ['madeBy', 'version'], ' '],
    ['not-in-list', ['inputs', 'roll'], 'some'],
    ['invalid-instant', ['inputs', 'examinedAt'], '2022-02-30'],
    ['invalid-day', ['inputs', 'extraHolidays', 0], '7 December'],
    ['invalid-day', ['inputs', 'suspensions', 0, 'from'], '2022-02-30'],
    ['not-in-list', ['inputs', 'suspensions', 0, 'kind'], 'strike'],
    ['not-in-list', ['outcomes', 'outcome'], 'listed'],
    ['not-in-list', ['outcomes', 'eligibility'], 'satisfied'],
    ['invalid-decimal', ['outcomes', 'score', 'total'], '65,0'],
    ['wrong-type', ['outcomes', 'score', 'reached'], 'yes'],
    ['not-in-list', ['outcomes', 'window', 'status'], 'ajar'],
    ['invalid-day', ['outcomes', 'deadline', 'dueDate'], null],
  ])('is refused: %s at %j', (code, steps, other) => {
    const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    const expected = other === null ? 'required' : code
    expect(codesOf(decisionRecordSchema, replaced(RECORD, steps, other))).toEqual([`${expected} at ${path.slice(1)}`])
  })

  it('is refused where a conflict of leads names no clause of the act', () => {
    const steps = ['inputs', 'leadConflicts', 0, 'clause']
    const [, clashing] = RECORDS.find(([, { inputs: given }]) => (given.leadConflicts ?? []).length > 0) ?? []
    expect(codesOf(decisionRecordSchema, replaced(clashing, steps, 'A.PART.2'))).toEqual([])
    expect(codesOf(decisionRecordSchema, replaced(clashing, steps, 'B.1'))).toEqual([
      'invalid-value at inputs.leadConflicts[0].clause',
    ])
  })

  test.prop([fc.nat()])('is refused where a field is unknown, at any depth', (chosen) => {
    const whole = places(RECORD).filter((steps) => {
      const value = steps.reduce<unknown>((part, step) => Object(part)[step], RECORD)
      // Facts hold what the rule that found them says.
      return typeof value === 'object' && value !== null && !Array.isArray(value) && steps.at(-1) !== 'facts'
    })
    const steps = whole[chosen % whole.length] ?? []
    const { success } = decisionRecordSchema.safeParse(replaced(RECORD, [...steps, 'takenAt'], '2022-06-01'))
    expect(success).toBe(false)
  })

  it.each(['format', 'formatVersion', 'madeBy', 'edition', 'readings', 'inputs', 'outcomes'])(
    'is refused without its %s',
    (part) => {
      expect(codesOf(decisionRecordSchema, without(RECORD, [part]))).toEqual([`required at ${part}`])
    },
  )

  it('has no clock', () => {
    expect(codesOf(decisionRecordSchema, { ...RECORD, takenAt: '2022-06-01' })).toEqual(['unknown-key at takenAt'])
  })
})
