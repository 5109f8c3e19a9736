import { fc, test } from '@fast-check/vitest'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../../src/report/record/canonical-json'
import { recordDecision } from '../../../src/report/record/record-decision'
import { type Replay, replay } from '../../../src/report/record/replay'
import { VERSION } from '../../../src/report/version'
import type { EvaluationInput } from '../../../src/rules/evaluate-proposal'
import { byCriterion, defineScoringScheme, illustrativeScheme } from '../../../src/rules/scoring/scheme'
import { RuleInputError } from '../../../src/values/rule-input-error'
import type { DecisionRecord } from '../../../src/verdict/decision-record'
import { anEnterprise, aProposal, tenEnterprises } from '../../worked-cases/a-proposal'
import { leaves, places, reordered, replaced, type Step, without, written } from './json-values'
import { inputs } from './random-inputs'

// Random proposals by the hundred take their time on a slow machine.
vi.setConfig({ testTimeout: 60_000 })

const SCHEME = defineScoringScheme({
  ...illustrativeScheme,
  id: 'to-ten',
  weights: {
    coherence: 15,
    innovativeness: 20,
    sustainability: 20,
    partnershipBreadth: 15,
    representativeness: 15,
    swotAnalysis: 15,
  },
})

const INPUT: EvaluationInput = {
  proposal: aProposal(),
  scheme: SCHEME,
  marks: byCriterion(() => '6.5'),
  examinedAt: '2022-06-09T23:59:59.999+02:00',
  leadConflicts: [],
  suspensions: [],
}
const RECORD = recordDecision(INPUT)

/** The record with something else at a place, whatever that may be. */
function retouched(steps: readonly Step[], other: unknown, record: DecisionRecord = RECORD): DecisionRecord {
  return replaced(record, steps, other) as DecisionRecord
}

function lacking(...steps: readonly Step[]): DecisionRecord {
  return without(RECORD, steps) as DecisionRecord
}

function refused(record: unknown): unknown {
  try {
    return replay(record as DecisionRecord)
  } catch (error) {
    return error
  }
}

describe('a replay', () => {
  it('says by whom, under which format and edition, and that all is equal', () => {
    expect(replay(RECORD)).toEqual({
      proposalId: 'p-001',
      equal: true,
      sameOutcome: true,
      differences: [],
      refusal: null,
      assumedReadings: [],
      madeBy: { name: 'filiere-lombardia', version: VERSION },
      replayedBy: { name: 'filiere-lombardia', version: VERSION },
      sameVersion: true,
      formatVersion: '1.0',
      comparedAs: '1.0',
      sameFormat: true,
      edition: 'dgr-xi-5899-2022',
      underTheActItself: true,
    })
  })

  it('reads a record and its text alike, whatever the white space and the order of the keys', () => {
    const backwards = reordered(RECORD, descending())
    expect(Object.keys(backwards)).not.toEqual(Object.keys(RECORD))
    for (const same of [canonicalJson(RECORD), JSON.stringify(RECORD, null, 2), backwards, JSON.stringify(backwards)]) {
      expect(replay(same)).toEqual(replay(RECORD))
    }
  })

  it('says where a record was made under an amendment of the act', () => {
    const record = recordDecision({ ...INPUT, edition: 'extension-2022-11-30' })
    expect(replay(record)).toMatchObject({ equal: true, edition: 'extension-2022-11-30', underTheActItself: false })
  })

  it('says nothing of the id of a proposal that has none', () => {
    expect(replay(retouched(['inputs', 'proposal', 'id'], 5)).proposalId).toBeNull()
    expect(replay(lacking('inputs', 'proposal', 'id')).proposalId).toBeNull()
    expect(replay(lacking('inputs', 'proposal')).proposalId).toBeNull()
    expect(replay(retouched(['inputs', 'proposal'], null)).proposalId).toBeNull()
    expect(replay(retouched(['inputs', 'proposal'], 'p-001')).proposalId).toBeNull()
  })

  test.prop([inputs], { numRuns: 200 })('of what was just recorded is equal', (input) => {
    const record = recordDecision(input)
    const replayed = replay(record)
    expect(replayed).toMatchObject({ equal: true, sameOutcome: true, differences: [], refusal: null })
    expect(replay(JSON.stringify(record))).toEqual(replayed)
    expect(JSON.parse(JSON.stringify(replayed))).toEqual(replayed)
  })
})

describe('outcomes that were changed', () => {
  test.prop([inputs, fc.nat(), fc.constantFrom<unknown>(null, 'changed', 7, ['changed'], {})], { numRuns: 200 })(
    'show at exactly the path of the change',
    (input, chosen, other) => {
      const record = recordDecision(input)
      const all = leaves(record.outcomes, ['outcomes'])
      const { steps, value } = all[chosen % all.length] ?? { steps: [], value: null }
      fc.pre(value !== other)
      const { equal, sameOutcome, differences } = replay(retouched(steps, other, record))
      expect(differences).toEqual([{ found: 'in-both', path: written(steps), recorded: other, derived: value }])
      expect(equal).toBe(false)
      expect(sameOutcome).toBe(written(steps) !== 'outcomes.outcome')
    },
  )

  test.prop([inputs, fc.nat()], { numRuns: 200 })('show what was taken away as one difference', (input, chosen) => {
    const record = recordDecision(input)
    const all = places(record.outcomes, ['outcomes'])
    const steps = all[chosen % all.length] ?? []
    const { differences } = replay(without(record, steps) as DecisionRecord)
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatchObject({ found: 'in-the-replay-alone' })
    // Of equal items in a row, which one is missing cannot be told.
    if (typeof steps.at(-1) === 'string') expect(differences[0]?.path).toBe(written(steps))
  })

  it.each<[string, readonly Step[], unknown]>([
    ['a finding that was added', ['outcomes', 'rules', 0, 'findings'], [{ code: 'made-up' }]],
    ['a fact that was added', ['outcomes', 'rules', 1, 'findings', 0, 'facts', 'extra'], 1],
    ['a field that was added', ['outcomes', 'extra'], 1],
  ])('show %s', (_, steps, other) => {
    const { differences } = replay(retouched(steps, other))
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatchObject({ found: 'in-the-record-alone' })
  })

  it('show the total of a score on both sides of the threshold', () => {
    const below = recordDecision({ ...INPUT, marks: { ...byCriterion(() => '6.5'), swotAnalysis: '6.499' } })
    const { differences, sameOutcome } = replay({ ...below, outcomes: RECORD.outcomes })
    expect(sameOutcome).toBe(false)
    expect(differences.map(({ path }) => path)).toEqual([
      'outcomes.outcome',
      'outcomes.reasons[0]',
      'outcomes.score.contributions[5].mark',
      'outcomes.score.contributions[5].points',
      'outcomes.score.display',
      'outcomes.score.margin',
      'outcomes.score.reached',
      'outcomes.score.total',
    ])
    expect(differences.at(-1)).toEqual({
      found: 'in-both',
      path: 'outcomes.score.total',
      recorded: '65',
      derived: '64.9985',
    })
  })
})

describe('inputs that were changed', () => {
  it.each<[string, readonly Step[], unknown, string]>([
    ['a mark', ['inputs', 'marks', 'coherence'], '6.6', 'outcomes.score.total'],
    ['the seat of an enterprise', ['inputs', 'proposal', 'beneficiary', 'parties', 0, 'seats'], [], 'outcomes.outcome'],
    [
      'the moment of filing',
      ['inputs', 'proposal', 'submission', 'submittedAt'],
      '2022-05-11T10:00:00+02:00',
      'outcomes.window.at',
    ],
    ['the examination', ['inputs', 'examinedAt'], '2022-06-10T00:00:00+02:00', 'outcomes.timeliness.onTime'],
    ['the roll', ['inputs', 'roll'], 'none', 'outcomes.deadline.roll'],
    ['the edition', ['edition'], 'extension-2022-11-30', 'outcomes.window.closesOn'],
    ['a reading', ['readings', 'phases'], 'all-four', 'outcomes.outcome'],
  ])('show in what follows from them: %s', (_, steps, other, path) => {
    const { equal, differences } = replay(retouched(steps, other))
    expect(equal).toBe(false)
    expect(differences.map((difference) => difference.path)).toContain(path)
  })

  it.each<[string, DecisionRecord, string, string]>([
    ['an edition that nobody knows', retouched(['edition'], 'dgr-1'), 'edition-unknown', 'edition'],
    ['an edition not encoded', retouched(['edition'], 'dgr-xii-1586-2023'), 'edition-not-encoded', 'edition'],
    ['a reading that nobody knows', retouched(['readings', 'sea'], 'x'), 'reading-unknown', 'readings.sea'],
    ['an option that nobody knows', retouched(['readings', 'seat'], 'x'), 'reading-unknown', 'readings.seat'],
    ['a reading that is no option', retouched(['readings', 'seat'], null), 'reading-unknown', 'readings.seat'],
    [
      'a mark off the scale',
      retouched(['inputs', 'marks', 'coherence'], '10.01'),
      'mark-out-of-range',
      'marks.coherence',
    ],
    ['marks without a scheme', lacking('inputs', 'scheme'), 'scheme-missing', 'scheme'],
    [
      'weights that do not sum',
      retouched(['inputs', 'scheme', 'weights', 'coherence'], '16'),
      'weights-sum',
      'weights',
    ],
    ['an instant that is none', retouched(['inputs', 'examinedAt'], '2022-02-30'), 'invalid-instant', 'examinedAt'],
    ['null for what is left out', retouched(['inputs', 'examinedAt'], null), 'invalid-instant', 'examinedAt'],
    ['an unknown input', retouched(['inputs', 'act'], 1), 'unknown-key', 'input.act'],
    ['an input of a later format', retouched(['inputs', 'constructor'], 1), 'unknown-key', 'input.constructor'],
    [
      'an edition among the inputs',
      retouched(['inputs', 'edition'], 'dgr-xi-5899-2022'),
      'unknown-key',
      'inputs.edition',
    ],
    ['readings among the inputs', retouched(['inputs', 'readings'], {}), 'unknown-key', 'inputs.readings'],
    ['no roll', lacking('inputs', 'roll'), 'roll-unknown', 'inputs.roll'],
    ['an unknown roll', retouched(['inputs', 'roll'], 'x'), 'roll-unknown', 'roll'],
    ['no proposal', lacking('inputs', 'proposal'), 'invalid-argument', 'proposal'],
    [
      'a text that is a number',
      retouched(['inputs', 'proposal', 'agreement', 'parties', 0, 'role'], 5),
      'invalid-argument',
      'inputs',
    ],
  ])('are refused, not thrown: %s', (_, record, code, path) => {
    const replayed = replay(record)
    expect(replayed).toMatchObject({ equal: false, sameOutcome: false, differences: [], refusal: { code, path } })
    expect(replayed.refusal?.message).toContain(code)
    expect(JSON.parse(JSON.stringify(replayed))).toEqual(replayed)
  })

  test.prop([inputs, fc.nat(), fc.constantFrom<unknown>(null, 'changed', 7, '2022-05-12', [], {})], { numRuns: 250 })(
    'show or are refused exactly where another record would have been made',
    (input, chosen, other) => {
      const record = recordDecision(input)
      const all = leaves(record.inputs, ['inputs'])
      const { steps } = all[chosen % all.length] ?? { steps: [] }
      const changed = retouched(steps, other, record)
      const replayed = replay(changed)
      const again = attempt(() =>
        recordDecision({ ...changed.inputs, edition: record.edition, readings: record.readings }),
      )
      if (again instanceof RuleInputError) {
        expect(replayed.refusal).toMatchObject({ code: again.code, path: again.path })
      } else if (again instanceof Error) {
        expect(replayed.refusal).toMatchObject({ code: 'invalid-argument', path: 'inputs' })
      } else {
        expect(replayed.refusal).toBeNull()
        expect(replayed.equal).toBe(canonicalJson(again.outcomes) === canonicalJson(record.outcomes))
      }
    },
  )
})

describe('a record that another version made', () => {
  const older = retouched(['madeBy', 'version'], '0.0.9')

  it('is said to be', () => {
    expect(replay(older)).toMatchObject({
      equal: true,
      sameVersion: false,
      madeBy: { name: 'filiere-lombardia', version: '0.0.9' },
      replayedBy: { name: 'filiere-lombardia', version: VERSION },
    })
  })

  it.each(['0.0.9', '12.0.1', '1.0.0-beta.2', '1.0.0+build.5'])('may have any version: %s', (version) => {
    expect(replay(retouched(['madeBy', 'version'], version)).madeBy.version).toBe(version)
  })

  it('may not know a reading: its default is taken, and said to be', () => {
    const ignorant = without(without(older, ['readings', 'seat']), ['readings', 'phases']) as DecisionRecord
    expect(replay(ignorant)).toMatchObject({
      equal: true,
      assumedReadings: [
        { reading: 'seat', option: 'any-seat' },
        { reading: 'phases', option: 'several' },
      ],
    })
  })

  it('shows a reading as taken away where this very version made it', () => {
    expect(replay(lacking('readings', 'seat'))).toMatchObject({
      equal: false,
      sameOutcome: true,
      assumedReadings: [],
      differences: [{ found: 'in-the-replay-alone', path: 'readings.seat', derived: 'any-seat' }],
    })
  })

  it('may have a later format of the same first number: what that adds shows as not derived', () => {
    const later = {
      ...RECORD,
      formatVersion: '1.1',
      archive: { box: 5 },
      outcomes: { ...RECORD.outcomes, fee: '16.00' },
    }
    expect(replay(JSON.stringify(later))).toMatchObject({
      equal: false,
      sameOutcome: true,
      formatVersion: '1.1',
      comparedAs: '1.0',
      sameFormat: false,
      differences: [
        { found: 'in-the-record-alone', path: 'archive', recorded: { box: 5 } },
        { found: 'in-the-record-alone', path: 'outcomes.fee', recorded: '16.00' },
      ],
    })
    expect(replay(JSON.stringify({ ...RECORD, formatVersion: '1.10' }))).toMatchObject({
      equal: true,
      sameFormat: false,
    })
  })
})

describe('what is no decision record is refused', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'not-a-record', 'record'],
    ['nothing at all', undefined, 'not-json', 'record'],
    ['a number', 5, 'not-a-record', 'record'],
    ['a list', [RECORD], 'not-a-record', 'record'],
    ['an empty object', {}, 'not-a-record', 'format'],
    ['text that is no JSON', JSON.stringify(RECORD).slice(0, -1), 'not-a-record', 'record'],
    ['an empty text', '', 'not-a-record', 'record'],
    ['the text of a text', JSON.stringify(JSON.stringify(RECORD)), 'not-a-record', 'record'],
    ['an evaluation', { outcome: 'recognisable' }, 'not-a-record', 'format'],
    ['another format', retouched(['format'], 'filiere-lombardia/replay'), 'not-a-record', 'format'],
    ['a later first number', retouched(['formatVersion'], '2.0'), 'record-format-unknown', 'formatVersion'],
    ['a first number of two digits', retouched(['formatVersion'], '10.0'), 'record-format-unknown', 'formatVersion'],
    ['an earlier first number', retouched(['formatVersion'], '0.9'), 'record-format-unknown', 'formatVersion'],
    ['a version that is none', retouched(['formatVersion'], '1'), 'not-a-record', 'formatVersion'],
    ['a version with a leading zero', retouched(['formatVersion'], '1.00'), 'not-a-record', 'formatVersion'],
    ['a version that is a number', retouched(['formatVersion'], 1), 'not-a-record', 'formatVersion'],
    ['no version', lacking('formatVersion'), 'not-a-record', 'formatVersion'],
    ['no edition', lacking('edition'), 'not-a-record', 'edition'],
    ['an edition that is no text', retouched(['edition'], null), 'not-a-record', 'edition'],
    ['no readings', lacking('readings'), 'not-a-record', 'readings'],
    ['readings that are a list', retouched(['readings'], []), 'not-a-record', 'readings'],
    ['no inputs', lacking('inputs'), 'not-a-record', 'inputs'],
    ['inputs that are null', retouched(['inputs'], null), 'not-a-record', 'inputs'],
    ['no outcomes', lacking('outcomes'), 'not-a-record', 'outcomes'],
    ['outcomes that are a text', retouched(['outcomes'], 'x'), 'not-a-record', 'outcomes'],
    ['nobody who made it', lacking('madeBy'), 'not-a-record', 'madeBy'],
    ['another package', retouched(['madeBy', 'name'], 'filiere'), 'not-a-record', 'madeBy.name'],
    ['no version of the package', lacking('madeBy', 'version'), 'not-a-record', 'madeBy.version'],
    [
      'a version of the package that is none',
      retouched(['madeBy', 'version'], 'latest'),
      'not-a-record',
      'madeBy.version',
    ],
    ['an author of the package', retouched(['madeBy', 'by'], 'x'), 'unknown-key', 'madeBy.by'],
    ['a part more', retouched(['takenAt'], '2022-06-01'), 'unknown-key', 'takenAt'],
    [
      'an accessor that gives a date',
      {
        ...RECORD,
        get inputs() {
          return new Date(0)
        },
      },
      'not-json',
      'inputs',
    ],
    ['a function', { ...RECORD, outcomes: () => 1 }, 'not-json', 'outcomes'],
  ])('%s', (_, record, code, path) => {
    expect(refused(record)).toMatchObject({ name: 'RuleInputError', code, path })
  })

  it.each([
    ['the record', (text: string) => text.replace('{', '{"__proto__":{"outcome":"x"},'), '__proto__'],
    ['the inputs', (text: string) => text.replace('"inputs":{', '"inputs":{"__proto__":{},'), 'inputs.__proto__'],
    [
      'the proposal',
      (text: string) => text.replace('"proposal":{', '"proposal":{"__proto__":{"leadId":"e2"},'),
      'inputs.proposal.__proto__',
    ],
    [
      'the outcomes',
      (text: string) => text.replace('"outcomes":{', '"outcomes":{"__proto__":{},'),
      'outcomes.__proto__',
    ],
    [
      'the readings',
      (text: string) => text.replace('"readings":{', '"readings":{"__proto__":{},'),
      'readings.__proto__',
    ],
  ])('a prototype in %s', (_, tampered, path) => {
    const text = tampered(JSON.stringify(RECORD))
    expect(refused(text)).toMatchObject({ name: 'RuleInputError', code: 'unknown-key', path })
    expect(refused(JSON.parse(text))).toMatchObject({ name: 'RuleInputError', code: 'unknown-key', path })
  })

  it('an outcome that is given twice', () => {
    const text = JSON.stringify(RECORD).replace('"outcomes":{', '"outcomes":{"outcome":"not-recognisable",')
    expect(refused(text)).toMatchObject({ code: 'key-repeated', path: 'outcomes.outcome' })
  })

  it('a record that is nested without end', () => {
    const text = JSON.stringify(RECORD).replace('"title":', `"deep":${'['.repeat(5000)}${']'.repeat(5000)},"title":`)
    expect(refused(text)).toMatchObject({ code: 'nested-too-deep' })
  })

  test.prop([fc.jsonValue()])('and so is any JSON', (value) => {
    expect(refused(value)).toBeInstanceOf(RuleInputError)
    expect(refused(JSON.stringify(value))).toBeInstanceOf(RuleInputError)
  })
})

describe('a decision on a proposal just short of the requirements', () => {
  it.each([9, 10])('is derived again as it was with %i enterprises', (count) => {
    const record = recordDecision({ ...INPUT, proposal: aProposal({}, tenEnterprises().slice(0, count)) })
    expect(record.outcomes.outcome).toBe(count === 10 ? 'recognisable' : 'not-recognisable')
    expect(replay(record).equal).toBe(true)
  })

  it('shows where an enterprise was added to the record afterwards', () => {
    const nine = recordDecision({ ...INPUT, proposal: aProposal({}, tenEnterprises().slice(0, 9)) })
    const ten = [...nine.inputs.proposal.beneficiary.parties, anEnterprise(10)]
    const replayed: Replay = replay(retouched(['inputs', 'proposal', 'beneficiary', 'parties'], ten, nine))
    expect(replayed.equal).toBe(false)
    expect(replayed.differences.map(({ path }) => path)).toContain('outcomes.rules[1].outcome')
  })
})

function attempt(make: () => DecisionRecord): DecisionRecord | Error {
  try {
    return make()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Ranks that turn the order of keys round. */
function* descending(): Generator<number, never> {
  for (let rank = 0; ; rank -= 1) yield rank
}
