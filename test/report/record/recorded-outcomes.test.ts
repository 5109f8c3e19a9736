import { test } from '@fast-check/vitest'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { type AnyFinding, recordedFacts } from '../../../src/report/record/recorded-facts'
import { recordedOutcomes } from '../../../src/report/record/recorded-outcomes'
import { evaluateProposal } from '../../../src/rules/evaluate-proposal'
import { inputs } from './random-inputs'

// Random proposals by the hundred take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

/** The same, with a field more in every object, as a later version might add one. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  return {
    ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withMore(part)])),
    addedLater: [true],
  }
}

describe('what format 1.0 records', () => {
  test.prop([inputs], { numRuns: 200 })('does not grow when an evaluation does', (input) => {
    const evaluation = evaluateProposal(input)
    const grown = withMore(evaluation) as typeof evaluation
    expect(recordedOutcomes(grown)).toEqual(recordedOutcomes(evaluation))
  })

  test.prop([inputs], { numRuns: 200 })('is everything that an evaluation finds', (input) => {
    const { outcome, eligibility, reasons, score, timeliness, ...evaluation } = evaluateProposal(input)
    const recorded = recordedOutcomes({ ...evaluation, outcome, eligibility, reasons, score, timeliness })
    expect(recorded).toMatchObject({ outcome, eligibility: eligibility.outcome, reasons })
    expect(recorded.rules).toEqual(
      eligibility.results.map(({ rule, outcome, findings, missing }) => ({ rule, outcome, findings, missing })),
    )
    expect(evaluation.window).toMatchObject(recorded.window)
    expect(evaluation.deadline).toMatchObject(recorded.deadline)
    expect(recorded.deadline.steps).toEqual(evaluation.deadline.steps)
    expect(recorded.score === null).toBe(score === null)
    expect(score ?? {}).toMatchObject(recorded.score ?? {})
    expect(recorded.score?.contributions).toEqual(score?.contributions)
    expect(recorded.timeliness === null).toBe(timeliness === null)
    expect(timeliness ?? {}).toMatchObject(recorded.timeliness ?? {})
  })

  it('is every fact of every finding that there is today', () => {
    /** The facts that a finding of this code has and the format does not record. */
    type Unrecorded<One extends AnyFinding> = string extends keyof One['facts']
      ? never
      : Exclude<keyof One['facts'], (typeof recordedFacts)[One['code']][number]>
    type All = { [One in AnyFinding as One['code']]: Unrecorded<One> }[AnyFinding['code']]
    expectTypeOf<All>().toEqualTypeOf<never>()
    expect(Object.keys(recordedFacts).length).toBeGreaterThan(60)
  })
})
