import { fc, test } from '@fast-check/vitest'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { readingOptions } from '../../../src/act/reading-choices'
import { canonicalJson } from '../../../src/report/record/canonical-json'
import { recordDecision } from '../../../src/report/record/record-decision'
import { VERSION } from '../../../src/report/version'
import { type EvaluationInput, evaluateProposal } from '../../../src/rules/evaluate-proposal'
import { byCriterion, illustrativeScheme } from '../../../src/rules/scoring/scheme'
import type { DecisionInputs } from '../../../src/verdict/decision-record'
import type { LeadConflict } from '../../../src/verdict/single-lead'
import { aProposal } from '../../worked-cases/a-proposal'
import { reordered } from './json-values'
import { inputs } from './random-inputs'

// Random proposals by the hundred take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const SCORED: EvaluationInput = {
  proposal: aProposal(),
  scheme: illustrativeScheme,
  marks: byCriterion(() => '6.5'),
  examinedAt: '2022-06-01T10:00:00+02:00',
  assessedBy: 'Nucleo di Valutazione',
  opensAt: '2022-03-01T10:00:00+01:00',
  closesAt: '2022-12-31T12:00:00+01:00',
  leadConflicts: [],
  extraHolidays: ['2022-12-07'],
  suspensions: [{ kind: 'information-request', from: '2022-05-20', resumesOn: '2022-05-30' }],
}

/** Every list and object in a value, itself among them. */
function wholes(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(wholes)]
}

describe('a decision record', () => {
  it('names its format, the package, the edition and every reading', () => {
    const record = recordDecision({ proposal: aProposal() })
    expect(record.format).toBe('filiere-lombardia/decision-record')
    expect(record.formatVersion).toBe('1.0')
    expect(record.madeBy).toEqual({ name: 'filiere-lombardia', version: VERSION })
    expect(record.edition).toBe('dgr-xi-5899-2022')
    expect(record.readings).toEqual(
      Object.fromEntries(Object.entries(readingOptions).map(([reading, [usual]]) => [reading, usual])),
    )
  })

  it('has these parts and no other: no clock, no timings', () => {
    expect(Object.keys(recordDecision(SCORED))).toEqual([
      'edition',
      'format',
      'formatVersion',
      'inputs',
      'madeBy',
      'outcomes',
      'readings',
    ])
  })

  it('holds all inputs as they were given', () => {
    const { inputs: recorded } = recordDecision(SCORED)
    expect(recorded).toEqual({ ...SCORED, roll: 'public-holidays' })
  })

  it('holds nothing of what was not given, but the roll that was in force', () => {
    expect(Object.keys(recordDecision({ proposal: aProposal() }).inputs)).toEqual(['proposal', 'roll'])
  })

  it('tells leads that nobody looked at from leads that nobody was found to clash with', () => {
    const proposal = aProposal()
    expect(recordDecision({ proposal }).inputs).not.toHaveProperty('leadConflicts')
    expect(recordDecision({ proposal, leadConflicts: [] }).inputs.leadConflicts).toEqual([])
  })

  it('holds of the conflicts of leads only those that concern its proposal', () => {
    const conflict = (...proposalIds: readonly string[]): LeadConflict => ({
      lead: ['10000015007'],
      proposalIds,
      prevails: null,
      clause: 'A.PART.2',
      readings: [],
      choices: { leadUniqueness: 'live', leadClash: 'report-all', sameEnterprise: 'any-shared-identifier' },
    })
    const ours = conflict('p-000', 'p-001')
    const recorded = (...leadConflicts: readonly LeadConflict[]) =>
      recordDecision({ proposal: aProposal(), leadConflicts })
    const record = recorded(conflict('p-002', 'p-003'), ours, conflict('p-0011', 'p-01'))
    expect(record.inputs.leadConflicts).toEqual([ours])
    expect(record).toEqual(recorded(ours))
    // Found under other readings, one that does not concern it is refused as any is, by its own place.
    const choices = { ...ours.choices, leadClash: 'first-submitted-prevails' } as const
    expect(() => recorded(ours, { ...conflict('p-002', 'p-003'), choices })).toThrow(
      expect.objectContaining({
        code: 'lead-conflict-reading-mismatch',
        path: 'leadConflicts[1].choices.leadClash',
      }),
    )
    // Somebody has looked, and found nothing on this proposal.
    expect(recorded(conflict('p-002', 'p-003'))).toEqual(recorded())
  })

  it('is the same where a default is left out, is not said, or is named', () => {
    const proposal = aProposal()
    const record = canonicalJson(recordDecision({ proposal }))
    expect(canonicalJson(recordDecision({ proposal, roll: undefined, readings: undefined, marks: undefined }))).toBe(
      record,
    )
    expect(
      canonicalJson(
        recordDecision({
          proposal,
          roll: 'public-holidays',
          readings: { seat: 'any-seat', phases: undefined },
          edition: 'dgr-xi-5899-2022',
        }),
      ),
    ).toBe(record)
  })

  it('is another under another reading, edition or roll, whether or not the outcome is', () => {
    const proposal = aProposal()
    const others: readonly Omit<EvaluationInput, 'proposal'>[] = [
      {},
      { readings: { seat: 'registered-office' } },
      { edition: 'extension-2022-11-30' },
      { roll: 'none' },
    ]
    expect(new Set(others.map((other) => canonicalJson(recordDecision({ proposal, ...other })))).size).toBe(
      others.length,
    )
  })

  it('says what the evaluation says', () => {
    const { outcomes } = recordDecision(SCORED)
    const { outcome, score, deadline, window, timeliness } = evaluateProposal(SCORED)
    expect(outcomes).toMatchObject({ outcome, eligibility: 'eligible' })
    expect(outcomes.score?.total).toBe(score?.total)
    expect(outcomes.deadline.dueDate).toBe(deadline.dueDate)
    expect(outcomes.window.status).toBe(window.status)
    expect(outcomes.timeliness?.onTime).toBe(timeliness?.onTime)
    expect(outcomes.rules).toHaveLength(17)
  })

  it.each<[string, unknown, object]>([
    ['no input', null, { code: 'invalid-argument', path: 'input' }],
    ['no input at all', undefined, { code: 'not-json', path: 'input' }],
    ['no proposal', {}, { code: 'invalid-argument', path: 'proposal' }],
    ['no proposal, with leads', { leadConflicts: [] }, { code: 'invalid-argument', path: 'proposal' }],
    [
      'leads that are no list',
      { ...SCORED, leadConflicts: 'p-001' },
      { code: 'invalid-argument', path: 'input.leadConflicts' },
    ],
    [
      'leads that are no objects',
      { ...SCORED, leadConflicts: ['p-001'] },
      { code: 'invalid-argument', path: 'input.leadConflicts[0]' },
    ],
    [
      'leads of no proposals',
      { ...SCORED, leadConflicts: [{}] },
      { code: 'invalid-argument', path: 'input.leadConflicts[0].proposalIds' },
    ],
    ['an unknown key', { ...SCORED, act: 1 }, { code: 'unknown-key', path: 'input.act' }],
    ['an unknown reading', { ...SCORED, readings: { sea: 'x' } }, { code: 'reading-unknown', path: 'readings.sea' }],
    ['an edition not encoded', { ...SCORED, edition: 'dgr-5377-2025' }, { code: 'edition-not-encoded' }],
    ['marks without a scheme', { ...SCORED, scheme: undefined }, { code: 'scheme-missing' }],
    [
      'what JSON cannot hold',
      { proposal: aProposal({ title: 'Seta \ud83d' }) },
      { code: 'not-json', path: 'proposal.title' },
    ],
    [
      'a date',
      { proposal: { ...aProposal(), submission: { submittedAt: new Date(0), channel: 'webtelemaco' } } },
      { code: 'not-json', path: 'proposal.submission.submittedAt' },
    ],
    [
      'a key that sets a prototype',
      { proposal: { ...aProposal(), ...{ extra: JSON.parse('{"__proto__":{"x":1}}') } } },
      { code: 'unknown-key', path: 'proposal.extra.__proto__' },
    ],
  ])('is not made of %s', (_, input, error) => {
    expect(() => recordDecision(input as EvaluationInput)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', ...error }),
    )
  })

  it('evaluates what it records, even where the input gives something else when read again', () => {
    let reads = 0
    const proposal = {
      ...aProposal(),
      get id() {
        reads += 1
        return `p-${reads}`
      },
    }
    const record = recordDecision({ proposal, leadConflicts: [] })
    expect(record.inputs.proposal.id).toBe('p-1')
    expect(reads).toBe(1)
  })

  it('has the inputs of an evaluation, and no other', () => {
    expectTypeOf<keyof DecisionInputs>().toEqualTypeOf<Exclude<keyof EvaluationInput, 'edition' | 'readings'>>()
  })
})

describe('any decision record', () => {
  test.prop([inputs], { numRuns: 150 })('is its own canonical JSON, and read back as itself', (input) => {
    const record = recordDecision(input)
    const text = JSON.stringify(record)
    expect(text).toBe(canonicalJson(record))
    expect(JSON.parse(text)).toEqual(record)
  })

  test.prop([inputs], { numRuns: 100 })('cannot be changed, and shares nothing with its input', (input) => {
    const originals = new Set(wholes(input))
    for (const whole of wholes(recordDecision(input))) {
      expect(Object.isFrozen(whole)).toBe(true)
      expect(originals.has(whole)).toBe(false)
    }
  })

  test.prop([inputs], { numRuns: 100 })('leaves its input as it was', (input) => {
    const before = structuredClone(input)
    recordDecision(input)
    expect(input).toEqual(before)
  })

  test.prop([inputs, fc.infiniteStream(fc.nat(99))], { numRuns: 150 })(
    'does not depend on the order of the keys of its input',
    (input, order) => {
      expect(JSON.stringify(recordDecision(reordered(input, order)))).toBe(JSON.stringify(recordDecision(input)))
    },
  )

  test.prop([inputs], { numRuns: 100 })('can be made again from what it holds', (input) => {
    const record = recordDecision(input)
    const { inputs: recorded, readings, edition } = record
    expect(recordDecision({ ...recorded, readings, edition })).toEqual(record)
  })
})
