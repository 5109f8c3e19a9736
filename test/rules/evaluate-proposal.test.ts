import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { admissionThreshold, closingDay, minimumEnterprises } from '../../src/act/figures'
import { panelClauses } from '../../src/act/panel-clauses'
import type { Enterprise } from '../../src/model/party'
import type { Proposal } from '../../src/model/proposal'
import type { Marks } from '../../src/model/scoring-scheme'
import { assessEligibility } from '../../src/rules/eligibility/assess-eligibility'
import { type EvaluationInput, evaluateProposal } from '../../src/rules/evaluate-proposal'
import { reviewDeadline, reviewTimeliness } from '../../src/rules/review-deadline'
import { byCriterion, defineScoringScheme, illustrativeScheme } from '../../src/rules/scoring/scheme'
import { scoreProposal } from '../../src/rules/scoring/score-proposal'
import { findLeadConflicts, leadRecord } from '../../src/rules/single-lead'
import { submissionWindow } from '../../src/rules/submission-window'
import type { Evaluation } from '../../src/verdict/evaluation'
import { anEnterprise, aProposal, tenEnterprises } from '../worked-cases/a-proposal'

const SUBMITTED = '2022-05-10T10:00:00+02:00'
const SCORED = { readings: { inadmissibleScore: 'scored' } } as const

/** Marks from 0 to 10, weighted: a mark of 6.5 in all criteria makes 65 points. */
const SCHEME = defineScoringScheme({
  id: 'to-ten',
  source: 'A test',
  weights: {
    coherence: 15,
    innovativeness: 20,
    sustainability: 20,
    partnershipBreadth: 15,
    representativeness: 15,
    swotAnalysis: 15,
  },
  markScale: { max: 10 },
})

type Outcome = Evaluation['outcome']

/** Inputs of every kind that leads to an outcome, each with the reasons that it has to give. */
const CASES: readonly (readonly [string, EvaluationInput, Outcome, readonly string[]])[] = [
  ['eligible, at the threshold', marked(aProposal(), '6.5'), 'recognisable', []],
  ['eligible, at the top', marked(aProposal(), 10), 'recognisable', []],
  ['eligible, just below the threshold', marked(aProposal(), '6.499'), 'not-recognisable', ['below-threshold']],
  ['eligible, not yet scored', { proposal: aProposal() }, 'undetermined', ['not-yet-scored']],
  ['a fact missing, at the threshold', marked(undetermined(), '6.5'), 'undetermined', ['facts-missing']],
  ['a fact missing, not yet scored', { proposal: undetermined() }, 'undetermined', ['facts-missing', 'not-yet-scored']],
  [
    'a fact missing, below the threshold',
    marked(undetermined(), 6),
    'not-recognisable',
    ['below-threshold', 'facts-not-stated'],
  ],
  [
    'one enterprise short, not yet scored',
    { proposal: ofEnterprises(minimumEnterprises.value - 1) },
    'not-recognisable',
    ['too-few-enterprises'],
  ],
  [
    'one enterprise short, at the top',
    marked(ofEnterprises(minimumEnterprises.value - 1), 10),
    'not-recognisable',
    ['too-few-enterprises'],
  ],
  [
    'one enterprise short, at the top, scored all the same',
    { ...marked(ofEnterprises(minimumEnterprises.value - 1), 10), ...SCORED },
    'not-recognisable',
    ['too-few-enterprises'],
  ],
  [
    'one enterprise short, below the threshold, scored all the same',
    { ...marked(ofEnterprises(minimumEnterprises.value - 1), 6), ...SCORED },
    'not-recognisable',
    ['too-few-enterprises', 'below-threshold'],
  ],
  ['as many enterprises as it takes', marked(ofEnterprises(minimumEnterprises.value), 10), 'recognisable', []],
  ['one enterprise more than it takes', marked(ofEnterprises(minimumEnterprises.value + 1), 10), 'recognisable', []],
  ['filed in the last millisecond', marked(filed(`${closingDay.value}T23:59:59.999+01:00`), 10), 'recognisable', []],
  [
    'filed in the first instant after it',
    marked(filed('2023-01-01T00:00:00+01:00'), 10),
    'not-recognisable',
    ['submitted-after-closing'],
  ],
  [
    'filed after it, under the extension',
    { ...marked(filed('2023-01-01T00:00:00+01:00'), 10), edition: 'extension-2022-11-30' },
    'recognisable',
    [],
  ],
  [
    'filed before the opening that was given',
    { ...marked(aProposal(), 10), opensAt: '2022-05-10T10:00:00.001+02:00' },
    'not-recognisable',
    ['submitted-before-opening'],
  ],
  [
    'filed after the closing that was given',
    { ...marked(aProposal(), 10), closesAt: '2022-05-10T09:59:59.999+02:00' },
    'not-recognisable',
    ['submitted-after-closing'],
  ],
  [
    'led by who leads another',
    { ...marked(aProposal(), 10), leadConflicts: clash('report-all') },
    'not-recognisable',
    ['lead-of-several-proposals'],
  ],
  [
    'led by who leads another that was filed later',
    {
      ...marked(aProposal(), 10),
      leadConflicts: clash('first-submitted-prevails'),
      readings: { leadClash: 'first-submitted-prevails' },
    },
    'recognisable',
    [],
  ],
  [
    'with several defects',
    { proposal: { ...aProposal({}, []), agreement: null, project: null } },
    'not-recognisable',
    ['too-few-enterprises'],
  ],
]

describe('an evaluation', () => {
  it.each(CASES)('of a proposal %s', (_, input, outcome, reasons) => {
    const evaluation = evaluateProposal(input)
    expect(evaluation.outcome).toBe(outcome)
    expect(evaluation.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...reasons]))
    if (reasons.length === 0) expect(evaluation.reasons).toEqual([])
  })

  it.each(CASES)('gives a reason unless the proposal is recognisable: %s', (_, input) => {
    const { outcome, reasons } = evaluateProposal(input)
    expect(reasons.length === 0).toBe(outcome === 'recognisable')
    for (const { clause } of reasons) expect(CLAUSES).toHaveProperty([clause])
    if (outcome === 'not-recognisable') expect(reasons.some(({ severity }) => severity === 'blocking')).toBe(true)
    else expect(reasons.filter(({ severity }) => severity === 'blocking')).toEqual([])
  })

  it.each(CASES)('can be stored and read again: %s', (_, input) => {
    const evaluation = evaluateProposal(input)
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
  })

  it.each(CASES)('leaves what it reads as it is: %s', (_, input) => {
    const before = JSON.stringify(input)
    const frozen = deepFrozen({ ...input })
    expect(evaluateProposal(frozen)).toEqual(evaluateProposal(input))
    expect(JSON.stringify(frozen)).toBe(before)
  })

  it.each(CASES)('is the same each time: %s', (_, input) => {
    expect(evaluateProposal(input)).toEqual(evaluateProposal(input))
  })

  it('holds the answers of the rules that it puts together', () => {
    const proposal = aProposal()
    const examinedAt = '2022-06-20T10:00:00+02:00'
    const evaluation = evaluateProposal({ ...marked(proposal, 7), examinedAt, assessedBy: 'Nucleo di Valutazione' })
    const eligibility = assessEligibility(proposal)
    expect(evaluation).toEqual({
      proposal,
      outcome: 'recognisable',
      reasons: [],
      eligibility,
      score: scoreProposal(
        SCHEME,
        byCriterion(() => 7),
      ),
      window: submissionWindow(SUBMITTED),
      deadline: reviewDeadline(SUBMITTED),
      timeliness: reviewTimeliness(SUBMITTED, examinedAt),
      assessedBy: 'Nucleo di Valutazione',
      forThePanel: panelClauses,
      readings: eligibility.readings,
      edition: 'dgr-xi-5899-2022',
    })
    expect(evaluation.proposal).toBe(proposal)
  })

  it('leaves to the panel what no code decides, whatever the outcome', () => {
    for (const [, input] of CASES) expect(evaluateProposal(input).forThePanel).toEqual(panelClauses)
  })

  it('says what is missing, by its path', () => {
    const [reason] = evaluateProposal({ proposal: undetermined() }).reasons
    expect(reason).toEqual({
      code: 'facts-missing',
      clause: 'A.BEN.0',
      severity: 'review',
      facts: { missing: ['beneficiary.operating'] },
    })
  })

  it('says so for each rule that misses something, in the order of the rules', () => {
    const [first, ...others] = tenEnterprises()
    const unidentified = { ...anEnterprise(1), ...first, taxCode: undefined }
    const proposal = undetermined([unidentified, ...others])
    const { reasons, eligibility } = evaluateProposal({ proposal })
    const open = eligibility.results.filter(({ outcome }) => outcome === 'undetermined')
    expect(open.map(({ rule }) => rule)).toEqual(['beneficiary-kind', 'minimum-enterprises'])
    expect(reasons).toEqual([
      ...open.map(({ clauses, missing }) => ({
        code: 'facts-missing',
        clause: clauses[0],
        severity: 'review',
        facts: { missing },
      })),
      { code: 'not-yet-scored', clause: 'A.VAL.4', severity: 'review', facts: {} },
    ])
  })

  it('says by how much the threshold is missed', () => {
    const [reason] = evaluateProposal(marked(aProposal(), '6.499')).reasons
    expect(reason).toEqual({
      code: 'below-threshold',
      clause: admissionThreshold.clause,
      severity: 'blocking',
      facts: { total: '64.99', threshold: String(admissionThreshold.value), missing: '0.01' },
    })
  })

  it('gives all reasons, those of eligibility first, in the order of the rules', () => {
    const { reasons, eligibility } = evaluateProposal({
      ...marked({ ...aProposal({}, []), project: null }, 1),
      ...SCORED,
    })
    const blocking = eligibility.results.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'blocking'),
    )
    expect(blocking.length).toBeGreaterThan(3)
    expect(reasons.slice(0, -1)).toEqual(blocking)
    expect(reasons.at(-1)?.code).toBe('below-threshold')
  })
})

describe('an inadmissible proposal', () => {
  const inadmissible = ofEnterprises(minimumEnterprises.value - 1)

  it('is not scored by default, although there are marks', () => {
    expect(evaluateProposal(marked(inadmissible, 10))).toMatchObject({ outcome: 'not-recognisable', score: null })
  })

  it('is scored under the reading, and is not recognisable for that', () => {
    const evaluation = evaluateProposal({ ...marked(inadmissible, 10), ...SCORED })
    expect(evaluation).toMatchObject({ outcome: 'not-recognisable', score: { total: '100', reached: true } })
    expect(evaluation.readings.inadmissibleScore).toBe('scored')
  })

  it('is not said to be waiting for its score', () => {
    const { reasons } = evaluateProposal({ proposal: inadmissible })
    expect(reasons.map(({ code }) => code)).not.toContain('not-yet-scored')
  })
})

describe('the score', () => {
  it('is null where there are no marks, although there is a scheme', () => {
    expect(evaluateProposal({ proposal: aProposal(), scheme: SCHEME })).toMatchObject({
      outcome: 'undetermined',
      score: null,
    })
    expect(evaluateProposal({ proposal: aProposal(), scheme: SCHEME, marks: undefined }).score).toBeNull()
  })

  it('says that its weights are made up where they are', () => {
    const { score, outcome } = evaluateProposal({ ...marked(aProposal(), 10), scheme: illustrativeScheme })
    expect(score?.scheme.illustrative).toBe(true)
    expect(outcome).toBe('recognisable')
  })

  it.each([undefined, null])('needs a scheme where there are marks: %s is none', (scheme) => {
    const input = { ...marked(aProposal(), 10), scheme: scheme as never }
    expect(() => evaluateProposal(input)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'scheme-missing', path: 'scheme', value: scheme }),
    )
    expect(() => evaluateProposal({ ...input, proposal: undetermined() })).toThrow(
      expect.objectContaining({ code: 'scheme-missing' }),
    )
  })

  it.each([null, 'all', 65])('needs marks that are an object: %s is none', (marks) => {
    expect(() => evaluateProposal({ ...marked(aProposal(), 10), marks: marks as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'marks', value: marks }),
    )
  })

  it('needs a scheme where there are marks, of an inadmissible proposal too', () => {
    const { proposal, marks } = marked(ofEnterprises(minimumEnterprises.value - 1), 10)
    expect(() => evaluateProposal({ proposal, marks })).toThrow(expect.objectContaining({ code: 'scheme-missing' }))
  })
})

describe('the window', () => {
  it.each([
    ['of the act', {}],
    ['of its extension', { edition: 'extension-2022-11-30' }],
    [
      'that an implementing act narrows',
      { opensAt: '2022-05-10T10:00:00+02:00', closesAt: '2022-05-10T10:00:00+02:00' },
    ],
  ] as const)('is the one %s, held against the moment of filing', (_, options) => {
    const { window } = evaluateProposal({ proposal: aProposal(), ...options })
    expect(window).toEqual(submissionWindow(SUBMITTED, options))
    expect(window.status).toBe('open')
  })

  it.each([
    ['before-opening', { opensAt: '2022-05-10T10:00:00.001+02:00' }],
    ['open', { opensAt: '2022-05-10T10:00:00+02:00' }],
    ['open', { closesAt: '2022-05-10T10:00:00+02:00' }],
    ['closed', { closesAt: '2022-05-10T09:59:59.999+02:00' }],
  ] as const)('was %s where %j', (status, options) => {
    const { window, eligibility } = evaluateProposal({ proposal: aProposal(), ...options })
    expect(window.status).toBe(status)
    const rule = eligibility.results.find((result) => result.rule === 'submission-window')
    expect(rule?.outcome).toBe(status === 'open' ? 'satisfied' : 'violated')
  })

  it('is told whatever else is wrong with the proposal', () => {
    for (const [, input] of CASES) {
      const { opensAt, closesAt, edition, proposal } = input
      const { submittedAt } = proposal.submission
      expect(evaluateProposal(input).window).toEqual(submissionWindow(submittedAt, { opensAt, closesAt, edition }))
    }
  })
})

describe('the examination', () => {
  it.each([
    ['in time', '2022-06-09T23:59:59.999+02:00', true, 0],
    ['a day late', '2022-06-10T00:00:00+02:00', false, 1],
    ['a year late', '2023-06-09T10:00:00+02:00', false, 365],
  ])('%s changes nothing but what is said of it', (_, examinedAt, onTime, daysLate) => {
    const { timeliness, ...answer } = evaluateProposal({ ...marked(aProposal(), 7), examinedAt })
    const { timeliness: none, ...unexamined } = evaluateProposal(marked(aProposal(), 7))
    expect(timeliness).toMatchObject({ onTime, daysLate, examinedAt })
    expect(none).toBeNull()
    expect(answer).toEqual(unexamined)
  })

  it('is held against a term that may be suspended and may move', () => {
    const term = {
      roll: 'none',
      extraHolidays: ['2022-12-07'],
      suspensions: [{ kind: 'refusal-notice', noticeOn: '2022-05-20', observationsOn: null }],
    } as const
    const { deadline } = evaluateProposal({ proposal: aProposal(), ...term })
    expect(deadline).toEqual(reviewDeadline(SUBMITTED, term))
    expect(deadline.dueDate).toBe('2022-06-19')
  })

  it('may have been made by no one who is named', () => {
    expect(evaluateProposal({ proposal: aProposal() }).assessedBy).toBeNull()
  })

  it('cannot come before the submission', () => {
    expect(() => evaluateProposal({ proposal: aProposal(), examinedAt: '2022-05-10T09:59:59+02:00' })).toThrow(
      expect.objectContaining({ code: 'examined-before-submission', path: 'examinedAt' }),
    )
  })
})

describe('an evaluation that cannot be made', () => {
  const proposal = aProposal()

  it.each<[string, object, string, string]>([
    ['a submission at no instant', { proposal: filed('2022-05-10') }, 'invalid-instant', 'submission.submittedAt'],
    [
      'a submission at an instant that is missing',
      { proposal: { ...proposal, submission: { channel: 'webtelemaco' } } },
      'invalid-instant',
      'submission.submittedAt',
    ],
    ['an examination at no instant', { proposal, examinedAt: '2022-06-09' }, 'invalid-instant', 'examinedAt'],
    ['an examination that is null', { proposal, examinedAt: null }, 'invalid-instant', 'examinedAt'],
    ['an opening at no instant', { proposal, opensAt: 'spring' }, 'invalid-instant', 'opensAt'],
    ['a closing at no instant', { proposal, closesAt: null }, 'invalid-instant', 'closesAt'],
    ['a roll that is unknown', { proposal, roll: 'saturdays' }, 'roll-unknown', 'roll'],
    ['local holidays that are no list', { proposal, extraHolidays: '2022-12-07' }, 'invalid-argument', 'extraHolidays'],
    ['suspensions that are no list', { proposal, suspensions: null }, 'invalid-argument', 'suspensions'],
    [
      'a suspension outside the term',
      { proposal, suspensions: [{ kind: 'refusal-notice', noticeOn: '2022-07-01', observationsOn: null }] },
      'suspension-outside-term',
      'suspensions[0]',
    ],
    ['a reading that is unknown', { proposal, readings: { nonsense: 'x' } }, 'reading-unknown', 'readings.nonsense'],
    [
      'an option of a reading that is unknown',
      { proposal, readings: { seat: 'x' } },
      'reading-unknown',
      'readings.seat',
    ],
    ['readings that are null', { proposal, readings: null }, 'invalid-argument', 'readings'],
    ['an edition that is not encoded', { proposal, edition: 'dgr-5377-2025' }, 'edition-not-encoded', 'edition'],
    ['an edition that is unknown', { proposal, edition: 'toString' }, 'edition-unknown', 'edition'],
    ['a mark that is none', { ...marked(proposal, '6,5') }, 'invalid-decimal', 'marks.coherence'],
    ['a mark beyond the scale', { ...marked(proposal, 10.01) }, 'mark-out-of-range', 'marks.coherence'],
    ['no proposal', {}, 'invalid-argument', 'proposal'],
    ['a proposal that is null', { proposal: null }, 'invalid-argument', 'proposal'],
    [
      'a proposal without a submission',
      { proposal: { ...proposal, submission: null } },
      'invalid-argument',
      'submission',
    ],
    [
      'a proposal without a beneficiary',
      { proposal: { ...proposal, beneficiary: null } },
      'invalid-argument',
      'beneficiary',
    ],
    [
      'parties that are no list',
      { proposal: { ...proposal, beneficiary: { kind: 'partnership', parties: {} } } },
      'invalid-argument',
      'beneficiary.parties',
    ],
    [
      'two parties of one id',
      { proposal: aProposal({}, [anEnterprise(1), anEnterprise(1)]) },
      'duplicate-party',
      'beneficiary.parties[1].id',
    ],
    ['lead conflicts that are null', { proposal, leadConflicts: null }, 'invalid-argument', 'leadConflicts'],
    ['lead conflicts that are no list', { proposal, leadConflicts: 'none' }, 'invalid-argument', 'leadConflicts'],
  ])('has %s', (_, input, code, path) => {
    expect(() => evaluateProposal(input as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code, path }),
    )
  })

  it.each(['mark', 'act', 'options', '__proto__', 'constructor', 'toString'])(
    'has a key that is unknown: %s',
    (key) => {
      const input = JSON.parse(`{ "proposal": ${JSON.stringify(proposal)}, "${key}": 1 }`)
      expect(() => evaluateProposal(input)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'unknown-key', value: key }),
      )
    },
  )

  it.each([null, undefined, 'p-001', 5])('is made of no object: %s', (input) => {
    expect(() => evaluateProposal(input as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', value: input }),
    )
  })
})

describe('two evaluations', () => {
  it.each(CASES)('share nothing that can be changed, but the words of their input: %s', (_, input) => {
    const shared = sharedParts(evaluateProposal(input), evaluateProposal({ ...input, proposal: aProposal() }))
    expect(shared.filter(([, part]) => !Object.isFrozen(part)).map(([path]) => path)).toEqual([])
  })
})

describe('any evaluation', () => {
  const hundredths = fc.integer({ min: 0, max: 1000 })
  const anyMarks = fc.option(fc.array(hundredths, { minLength: 6, maxLength: 6 }), { nil: undefined })
  const anyProposal = fc.constantFrom(aProposal(), undetermined(), ofEnterprises(9))

  test.prop([anyProposal, anyMarks, fc.boolean()])(
    'is recognisable if and only if the proposal is eligible and scores enough',
    (proposal, given, scored) => {
      let next = 0
      const marks = given && byCriterion(() => String((given[next++] ?? 0) / 100))
      const { outcome, eligibility, score } = evaluateProposal({
        proposal,
        scheme: SCHEME,
        marks,
        ...(scored ? SCORED : {}),
      })
      expect(outcome === 'recognisable').toBe(eligibility.outcome === 'eligible' && score?.reached === true)
      expect(outcome === 'not-recognisable').toBe(eligibility.outcome === 'ineligible' || score?.reached === false)
      expect(score === null).toBe(marks === undefined || (eligibility.outcome === 'ineligible' && !scored))
    },
  )
})

function marked(proposal: Proposal, mark: string | number): EvaluationInput & { readonly marks: Marks } {
  return { proposal, scheme: SCHEME, marks: byCriterion(() => mark) }
}

function filed(submittedAt: string): Proposal {
  return aProposal({ submission: { submittedAt, channel: 'webtelemaco' } })
}

function ofEnterprises(count: number): Proposal {
  return aProposal(
    {},
    Array.from({ length: count }, (_, row) => anEnterprise(row + 1)),
  )
}

/** An aggregation that does not say whether it operates. */
function undetermined(parties: readonly Enterprise[] = tenEnterprises()): Proposal {
  const proposal = aProposal()
  const { name, commonObjective, purposes } = proposal.beneficiary
  return {
    ...proposal,
    beneficiary: {
      kind: 'aggregation',
      constitutedOn: '2020-01-01',
      name,
      commonObjective,
      purposes,
      parties,
    },
  }
}

function clash(leadClash: 'report-all' | 'first-submitted-prevails') {
  const later = { ...leadRecord(aProposal({ id: 'p-002' })), submittedAt: '2022-05-11T10:00:00+02:00' }
  return findLeadConflicts([leadRecord(aProposal()), later], { readings: { leadClash } })
}

/** The objects that stand at the same place of two answers, and are one. */
function sharedParts(a: unknown, b: unknown, path = 'answer'): readonly (readonly [string, object])[] {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return []
  const nested = Object.entries(a).flatMap(([key, part]) =>
    sharedParts(part, Object.entries(b).find(([name]) => name === key)?.[1], `${path}.${key}`),
  )
  return a === b ? [[path, a], ...nested] : nested
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFrozen(part)
  }
  return value
}
