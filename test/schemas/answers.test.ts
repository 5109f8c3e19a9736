import {
  approveList,
  defineScoringScheme,
  evaluateProposal,
  illustrativeScheme,
  partnershipBreadth,
} from 'filiere-lombardia'
import {
  approvedListSchema,
  changeSchema,
  decisionRecordSchema,
  describeIssues,
  draftAssessmentSchema,
  eligibilityAssessmentSchema,
  evaluationSchema,
  helpSchema,
  leadConflictSchema,
  marksSchema,
  measureComparisonSchema,
  measureDesignSchema,
  measureSchema,
  measureSimulationSchema,
  partnershipBreadthSchema,
  premiumAssessmentSchema,
  removalSchema,
  reviewDeadlineSchema,
  reviewTimelinessSchema,
  ruleResultSchema,
  schemeDefinitionSchema,
  scoreSchema,
  scoringSchemeSchema,
  submissionWindowSchema,
  waysToThresholdSchema,
} from 'filiere-lombardia/schemas'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { aProposal } from '../worked-cases/a-proposal'
import { codesOf } from './issues-of'
import { keptList } from './phase-2'
import { answers, SIXES, stored } from './stored'

const schemas: Readonly<Record<string, z.ZodType>> = {
  'eligibility-assessment': eligibilityAssessmentSchema,
  'draft-assessment': draftAssessmentSchema,
  help: helpSchema,
  'lead-conflict': leadConflictSchema,
  'partnership-breadth': partnershipBreadthSchema,
  'submission-window': submissionWindowSchema,
  'review-deadline': reviewDeadlineSchema,
  'review-timeliness': reviewTimelinessSchema,
  score: scoreSchema,
  'ways-to-threshold': waysToThresholdSchema,
  'scoring-scheme': scoringSchemeSchema,
  evaluation: evaluationSchema,
  'approved-list': approvedListSchema,
  measure: measureSchema,
  'measure-design': measureDesignSchema,
  'premium-assessment': premiumAssessmentSchema,
  'measure-simulation': measureSimulationSchema,
  'measure-comparison': measureComparisonSchema,
  'decision-record': decisionRecordSchema,
}

describe('answers read back from storage', () => {
  const known = answers()

  it('are of every kind that has a schema', () => {
    expect(Object.keys(known)).toEqual(Object.keys(schemas))
  })

  it.each(Object.entries(schemas))('are each %s, unchanged', (kind, schema) => {
    const values = known[kind] ?? []
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      expect(codesOf(schema, stored(value))).toEqual([])
      expect(schema.parse(stored(value))).toEqual(value)
    }
  })

  it('hold every kind of step of a deadline, every state of the window, and a fraction', () => {
    const steps = known['review-deadline']?.flatMap((deadline) => reviewDeadlineSchema.parse(deadline).steps)
    expect(new Set(steps?.map(({ step }) => step))).toEqual(new Set(['start', 'count', 'suspend', 'roll']))
    const windows = known['submission-window']?.map((window) => submissionWindowSchema.parse(window).status)
    expect(new Set(windows)).toEqual(new Set(['before-opening', 'open', 'closed']))
    expect(known['score']?.some((score) => scoreSchema.parse(score).total.includes('/'))).toBe(true)
  })

  it('hold every change there is', () => {
    const changes = known['help']?.flatMap((help) => helpSchema.parse(help).changes ?? [])
    const kinds = changeSchema.options.flatMap(({ shape }) => [...(shape.change._zod.values ?? [])])
    expect(kinds).toHaveLength(13)
    expect(new Set(changes?.map(({ change }) => change))).toEqual(new Set(kinds))
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

  const evaluation = evaluateProposal({ proposal: aProposal({}, []) })
  const { window, eligibility } = evaluation
  const [result] = eligibility.results
  const draft = { ...eligibility, questions: [{ path: 'leadId', kind: 'fact', decides: [], rules: ['lead'] }] }
  const breadth = partnershipBreadth(evaluation.proposal)
  const help = { rule: 'lead', clause: 'A.PROP.1', outcome: 'violated', changes: [{ change: 'choose-lead' }] }
  const list = approveList([], { id: 'act-1', date: '2023-03-01' })
  const [entry] = keptList.entries

  it.each<[string, z.ZodType, unknown, ...string[]]>([
    ['no window', evaluationSchema, { ...evaluation, window: undefined }, 'required at window'],
    ['a window of no state', submissionWindowSchema, { ...window, status: 'ajar' }, 'not-in-list at status'],
    ['a window without an hour', submissionWindowSchema, { ...window, at: window.day }, 'invalid-instant at at'],
    ['a result that lacks a list', ruleResultSchema, { ...result, missing: ['beneficiary.parties[0].seats'] }],
    [
      'a result that lacks what no proposal has',
      ruleResultSchema,
      { ...result, missing: ['leadId', 'lead.id'] },
      'invalid-fact-path at missing[1]',
    ],
    ['a draft', draftAssessmentSchema, draft],
    ['a draft without questions', draftAssessmentSchema, eligibility, 'required at questions'],
    [
      'a question about nothing',
      draftAssessmentSchema,
      { ...draft, questions: [{ ...draft.questions[0], path: '' }] },
      'invalid-fact-path at questions[0].path',
    ],
    [
      'a question for no rule',
      draftAssessmentSchema,
      { ...draft, questions: [{ ...draft.questions[0], rules: ['leader'] }] },
      'not-in-list at questions[0].rules[0]',
    ],
    ['a help', helpSchema, help],
    ['a help that promises nothing', helpSchema, { ...help, changes: null }],
    ['a help without a change', helpSchema, { ...help, changes: [] }, 'required at changes[0]'],
    ['a help with what is in order', helpSchema, { ...help, outcome: 'satisfied' }, 'not-in-list at outcome'],
    ['no such change', changeSchema, { change: 'pray' }, 'not-in-list at change'],
    [
      'a change of another kind',
      changeSchema,
      { change: 'sign', count: 1 },
      'required at partyId',
      'unknown-key at count',
    ],
    ['a count of none', changeSchema, { change: 'add-enterprises', count: 0 }],
    ['a count below zero', changeSchema, { change: 'add-enterprises', count: -1 }, 'invalid-value at count'],
    ['a count of halves', changeSchema, { change: 'add-enterprises', count: 0.5 }, 'wrong-type at count'],
    ['the highest count', changeSchema, { change: 'add-enterprises', count: 2 ** 53 - 1 }],
    ['a higher one', changeSchema, { change: 'add-enterprises', count: 2 ** 53 }, 'invalid-value at count'],
    [
      'a breadth whose bodies are no count',
      partnershipBreadthSchema,
      { ...breadth, supportingBodiesByType: { university: 'one' } },
      'wrong-type at supportingBodiesByType.university',
    ],
    ['a list without rank', approvedListSchema, list],
    ['a list with one', approvedListSchema, { ...list, rank: 1 }, 'unknown-key at rank'],
    ...['dgr-xi-5899-2022', 'extension-2022-11-30', 'dgr-xii-1586-2023', 'dgr-5377-2025'].map(
      (edition): [string, z.ZodType, unknown] => [
        `an entry recognised under ${edition}`,
        approvedListSchema,
        { ...list, entries: [{ ...entry, edition }] },
      ],
    ),
    [
      'an entry recognised under an edition that nobody knows',
      approvedListSchema,
      { ...list, entries: [{ ...entry, edition: 'dgr-2026' }] },
      'not-in-list at entries[0].edition',
    ],
    [
      'an evaluation under an edition that is not encoded',
      evaluationSchema,
      { ...evaluation, edition: 'dgr-xii-1586-2023' },
      'not-in-list at edition',
    ],
  ])('are refused, or not: %s', (_what, schema, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
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

  it('take no removal without a reason, as the act that removes does not', () => {
    expect(codesOf(removalSchema, { proposalId: 'p-001', reason: 'Rinuncia' })).toEqual([])
    expect(codesOf(removalSchema, { proposalId: 'p-001', reason: ' ' })).toEqual(['blank at reason'])
  })

  it('take marks alone or with author and reason', () => {
    expect(marksSchema.parse(SIXES)).toEqual(SIXES)
    expect(marksSchema.safeParse({ ...SIXES, coherence: '6,5' }).success).toBe(false)
    expect(marksSchema.safeParse({ ...SIXES, coherence: { value: '6', mark: '6' } }).success).toBe(false)
  })
})
