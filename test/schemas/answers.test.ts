import {
  amendList,
  approveList,
  defineScoringScheme,
  evaluateProposal,
  illustrativeScheme,
  reviewDeadline,
  scoreProposal,
} from 'filiere-lombardia'
import {
  approvedListSchema,
  describeIssues,
  evaluationSchema,
  marksSchema,
  reviewDeadlineSchema,
  schemeDefinitionSchema,
  scoreSchema,
  scoringSchemeSchema,
} from 'filiere-lombardia/schemas'
import { describe, expect, it } from 'vitest'
import { readFilings, readPanel, readScheme } from '../../examples/phase-1/read'
import { aProposal } from '../worked-cases/a-proposal'

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const SIXES = {
  coherence: '6',
  innovativeness: 6,
  sustainability: { value: '6.5', author: 'Nucleo di Valutazione', reason: 'Piano solido' },
  partnershipBreadth: '6',
  representativeness: '6',
  swotAnalysis: '6',
} as const

describe('answers read back from storage', () => {
  const panel = readPanel()
  const evaluations = readFilings().map((proposal) =>
    evaluateProposal({ proposal, scheme: readScheme(), ...panel[proposal.id] }),
  )

  it('are every evaluation of a portfolio, unchanged', () => {
    for (const evaluation of evaluations) {
      expect(evaluationSchema.parse(stored(evaluation)), evaluation.proposal.id).toEqual(evaluation)
    }
  })

  it('are its list, unchanged, with entries, refusals and removals', () => {
    const list = approveList(evaluations, { id: 'act-1', date: '2023-03-01', title: 'Approvazione' })
    const [entry] = list.entries
    const amended = amendList(list, {
      act: { id: 'act-2', date: '2023-09-01' },
      remove: [{ proposalId: entry?.proposalId ?? '', reason: 'Rinuncia', communicatedOn: '2023-09-15' }],
    })
    expect(approvedListSchema.parse(stored(amended))).toEqual(amended)
  })

  it('are a deadline with every kind of step', () => {
    const deadline = reviewDeadline('2022-03-18T09:00:00+01:00', {
      roll: 'public-holidays-and-saturdays',
      extraHolidays: ['2022-05-06'],
      suspensions: [
        { kind: 'information-request', from: '2022-03-20', resumesOn: '2022-03-25' },
        { kind: 'refusal-notice', noticeOn: '2022-04-01', observationsOn: '2022-04-05' },
      ],
    })
    expect(new Set(deadline.steps.map(({ step }) => step))).toEqual(new Set(['start', 'count', 'suspend', 'roll']))
    expect(reviewDeadlineSchema.parse(stored(deadline))).toEqual(deadline)
  })

  it('are a score with a fraction for a total', () => {
    const ninths = defineScoringScheme({ ...illustrativeScheme, markScale: { max: 9 } })
    const score = scoreProposal(ninths, SIXES)
    expect(score.total).toContain('/')
    expect(scoreSchema.parse(stored(score))).toEqual(score)
  })

  it.each([
    ['the clause', { clause: 'B.1' }],
    ['the severity', { severity: 'fatal' }],
    ['the facts', { facts: 'nine' }],
  ])('are refused where %s of a reason is none', (name, change) => {
    const evaluation = evaluateProposal({ proposal: aProposal({}, []) })
    const [reason] = evaluation.reasons
    const { error } = evaluationSchema.safeParse({ ...evaluation, reasons: [{ ...reason, ...change }] })
    expect(error === undefined ? [] : describeIssues(error).map(({ path }) => path)).toEqual([
      `reasons[0].${name.replace('the ', '')}`,
    ])
  })

  it('are refused where a key is unknown, a rank for example', () => {
    const list = approveList([], { id: 'act-1', date: '2023-03-01' })
    expect(approvedListSchema.safeParse({ ...list, rank: 1 }).success).toBe(false)
  })
})

describe('schemes and marks', () => {
  const definition = { ...illustrativeScheme, id: 'd', source: { title: 'D.d.u.o. 1', date: '2022-02-24' } }

  it('pass as they are defined and as they are stored', () => {
    expect(schemeDefinitionSchema.parse(definition)).toEqual(definition)
    const scheme = defineScoringScheme(definition)
    expect(scoringSchemeSchema.parse(stored(scheme))).toEqual(scheme)
  })

  it('pass without a scale, where marks are points', () => {
    expect(schemeDefinitionSchema.safeParse({ ...definition, markScale: null }).success).toBe(true)
    expect(schemeDefinitionSchema.safeParse({ ...definition, markScale: undefined }).success).toBe(true)
  })

  it.each([
    ['weights.coherence', { weights: { ...definition.weights, coherence: '16,67' } }],
    ['weights.swotAnalysis', { weights: { ...definition.weights, swotAnalysis: undefined } }],
    ['weights.g', { weights: { ...definition.weights, g: '1' } }],
    ['markScale.max', { markScale: { max: Number.NaN } }],
    ['source.date', { source: { title: 'D.d.u.o. 1', date: '2022-02-30' } }],
  ])('are refused with the path of the culprit: %s', (path, change) => {
    const { error } = schemeDefinitionSchema.safeParse({ ...definition, ...change })
    expect(error === undefined ? [] : describeIssues(error).map((issue) => issue.path)).toEqual([path])
  })

  it('take marks alone or with author and reason', () => {
    expect(marksSchema.parse(SIXES)).toEqual(SIXES)
    expect(marksSchema.safeParse({ ...SIXES, coherence: '6,5' }).success).toBe(false)
    expect(marksSchema.safeParse({ ...SIXES, coherence: { value: '6', mark: '6' } }).success).toBe(false)
  })
})
