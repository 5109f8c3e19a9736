import { fc, test } from '@fast-check/vitest'
import { assessPremium, compareMeasures, simulateMeasure } from 'filiere-lombardia'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import {
  aidLineSchema,
  applicationSchema,
  approvedListSchema,
  effectFindingSchema,
  flipSchema,
  measureComparisonSchema,
  measureDefinitionSchema,
  measureEffectSchema,
  measureSimulationSchema,
  measureWarningSchema,
  placementSchema,
  premiumAssessmentSchema,
  premiumReadingsSchema,
  premiumRuleResultSchema,
  simulatedApplicationSchema,
  simulatedRoundSchema,
} from '../../src/schemas/index'
import { fundingSchema } from '../../src/schemas/measure-simulation'
import { WHOLE_PATHS } from '../../src/schemas/premium-fact-path'
import type { EffectFinding, PremiumAssessment, PremiumReadings } from '../../src/verdict/premium'
import type { Flip, MeasureComparison, MeasureSimulation } from '../../src/verdict/simulation'
import { pairsOfMeasures, portfolios } from '../phase2/a-portfolio'
import { places, replaced, type Step, without, written } from '../report/record/json-values'
import { codesOf, issuesOf } from './issues-of'
import { measureComparisons, measureSimulations, premiumAssessments } from './phase-2'
import { stored } from './stored'

type Row = readonly [why: string, value: unknown, ...codes: string[]]

function table(schema: z.ZodType, rows: readonly Row[]): void {
  it.each(rows)('%s: %o', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })
}

const assessments = premiumAssessments()
const simulations = measureSimulations()
const comparisons = measureComparisons()

/** Answers as they come back from storage, each with its schema. */
const wholes = [
  ...assessments.map((value) => [premiumAssessmentSchema, stored(value)] as const),
  ...simulations.map((value) => [measureSimulationSchema, stored(value)] as const),
  ...comparisons.map((value) => [measureComparisonSchema, stored(value)] as const),
]

describe('the answers at hand', () => {
  const effects = assessments.flatMap(({ base, final }) => [base, ...(final === null ? [] : [final])])

  it('hold every finding of an effect, every warning, every end', () => {
    const codes = (union: z.ZodDiscriminatedUnion<readonly z.ZodObject[]>) =>
      union.options.flatMap(({ shape }) => [...(shape['code']?._zod.values ?? [])])
    const found = effects.flatMap(({ findings }) => findings)
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(codes(effectFindingSchema)))
    const warnings = simulations.flatMap((simulation) => simulation.warnings)
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(codes(measureWarningSchema)))
    const ends = simulations.flatMap(({ applications }) => applications.map((one) => one.with.funding))
    expect(new Set(ends)).toEqual(new Set(fundingSchema.options))
  })

  it('lack every fact that an answer can lack', () => {
    const missing = [...effects, ...assessments.flatMap(({ results }) => results)].flatMap((part) => part.missing)
    expect(new Set(missing)).toEqual(new Set([...Object.keys(WHOLE_PATHS), 'application.spend[1].size']))
  })

  it('hold every outcome, a difference below zero, a rank lost, and a tie that the budget splits', () => {
    expect(new Set(assessments.map(({ outcome }) => outcome))).toEqual(
      new Set(['eligible', 'ineligible', 'undetermined']),
    )
    const all = simulations.flatMap(({ applications }) => applications)
    expect(all.some(({ differenceEur }) => differenceEur.startsWith('-'))).toBe(true)
    expect(all.some(({ rankRise }) => rankRise !== null && rankRise < 0)).toBe(true)
    expect(simulations.some((simulation) => simulation.with.splitTies.length > 0)).toBe(true)
    expect(comparisons.flatMap(({ flips }) => flips).some(({ because }) => because.together)).toBe(true)
  })
})

const [assessment] = assessments
const [simulation] = simulations
const comparison = comparisons.find(({ flips }) => flips.length > 0)
const [result] = assessment?.results ?? []
const [application] = simulation?.applications ?? []
const [flip] = comparison?.flips ?? []
const effect = assessment?.base

describe('a premium assessment', () => {
  const scoreCut = { code: 'score-cut', clause: 'A.F2.3', severity: 'note', facts: { uncut: '105', limit: '100' } }

  table(premiumAssessmentSchema, [
    ['of no final effect', { ...assessment, final: null, gain: null, proposalId: null, membershipDay: null }],
    ['of an effect unsaid', { ...assessment, final: undefined }, 'required at final'],
    ['of another outcome', { ...assessment, outcome: 'satisfied' }, 'not-in-list at outcome'],
    ['under an edition that is not encoded', { ...assessment, edition: 'dgr-5377-2025' }, 'not-in-list at edition'],
    ['of a moment', { ...assessment, membershipDay: '2022-10-15T00:00Z' }, 'invalid-day at membershipDay'],
    [
      'with a gain in figures',
      { ...assessment, gain: { points: 10, aidEur: 5 } },
      ...wrong('gain.points', 'gain.aidEur'),
    ],
    [
      'with a gain of euros',
      { ...assessment, gain: { points: null, aidEur: '5000' } },
      'invalid-euro-amount at gain.aidEur',
    ],
  ])
  table(premiumRuleResultSchema, [
    ['of a rule', result],
    ['of a rule of eligibility', { ...result, rule: 'lead' }, 'not-in-list at rule'],
    ['that lacks a fact', { ...result, missing: ['measure.issuedOn', 'application.spend[3].size'] }],
    ['that lacks a fact of a proposal', { ...result, missing: ['leadId'] }, 'invalid-premium-fact-path at missing[0]'],
    ['without a clause', { ...result, clauses: [] }, 'required at clauses[0]'],
  ])
  table(measureEffectSchema, [
    ['that nobody can know', { ...effect, score: null, admitted: null, lines: null, aidEur: null }],
    [
      'with a finding of any rule',
      { ...effect, findings: [{ ...scoreCut, code: 'not-listed' }] },
      'not-in-list at findings[0].code',
    ],
    ['with a score that is no number', { ...effect, score: '65,5' }, 'invalid-decimal at score'],
    ['of a fraction', { ...effect, score: '385/6' }],
    ['admitted in words', { ...effect, admitted: 'yes' }, 'wrong-type at admitted'],
  ])
  table(effectFindingSchema, [
    ['a cut', scoreCut],
    ['a cut of a line', { ...scoreCut, code: 'intensity-cut', facts: { line: 0, uncut: '55', limit: '52' } }],
    ['a cut of no line', { ...scoreCut, code: 'intensity-cut' }, 'required at facts.line'],
    ['a cut with more facts', { ...scoreCut, facts: { ...scoreCut.facts, line: 0 } }, 'unknown-key at facts.line'],
    ['a cut without facts', { ...scoreCut, facts: undefined }, 'required at facts'],
    ['a cut at a path', { ...scoreCut, path: 'application.score' }],
    [
      'an amount without decimals',
      { ...scoreCut, code: 'aid-cut', facts: { amountEur: '1', limitEur: '1.00' } },
      'invalid-euro-amount at facts.amountEur',
    ],
    ['no aid for a size', { ...scoreCut, code: 'no-aid-for-size', facts: { line: 0, size: 'large' } }],
    [
      'no aid for half a line',
      { ...scoreCut, code: 'no-aid-for-size', facts: { line: 0.5, size: 'large' } },
      'wrong-type at facts.line',
    ],
    ['nothing', {}, 'required at code'],
  ])
  table(aidLineSchema, [
    ['of a size', { size: 'micro', spendEur: '100000/3', intensity: '50', aidEur: '16666.66' }],
    ['of a size that is not stated', { size: null, spendEur: '0', intensity: null, aidEur: null }],
    ['of nothing', {}, ...['size', 'spendEur', 'intensity', 'aidEur'].map((key) => `required at ${key}`)],
  ])
  table(premiumReadingsSchema, [
    ['in force', assessment?.readings],
    ['one left out', { ...assessment?.readings, cents: undefined }, 'required at cents'],
    ['another option', { ...assessment?.readings, issuedAfter: 'never' }, 'not-in-list at issuedAfter'],
    ['one of Phase 1', { ...assessment?.readings, seat: 'any-seat' }, 'unknown-key at seat'],
    ['no such maximum', { ...assessment?.readings, premiumMaximum: 'none' }, 'not-in-list at premiumMaximum'],
  ])
})

describe('a simulation', () => {
  table(measureSimulationSchema, [
    ['of no applications', { ...simulation, applications: [] }],
    [
      'of a measure with warnings of its own',
      { ...simulation, measure: { ...simulation?.measure, warnings: [] } },
      'unknown-key at measure.warnings',
    ],
    [
      'that supposes a fact of an application',
      { ...simulation, supposed: ['application.score'] },
      'not-in-list at supposed[0]',
    ],
    ['without its cost', { ...simulation, cost: null }, 'required at cost'],
  ])
  table(simulatedApplicationSchema, [
    ['that rises', { ...application, rankRise: 2 }],
    ['that falls', { ...application, rankRise: -2, differenceEur: '-0.01' }],
    ['that rises by half', { ...application, rankRise: 0.5 }, 'wrong-type at rankRise'],
  ])
  table(placementSchema, [
    ['of the first rank', { ...application?.with, rank: 1 }],
    ['of no rank', { ...application?.with, rank: null }],
    ['of rank zero', { ...application?.with, rank: 0 }, 'invalid-value at rank'],
    ['of no such end', { ...application?.with, funding: 'waiting' }, 'not-in-list at funding'],
    ['that gets nothing, unsaid', { ...application?.with, fundedEur: null }, 'required at fundedEur'],
  ])
  table(simulatedRoundSchema, [
    ['with a tie', { ...simulation?.with, splitTies: [['a-1', 'a-2']] }],
    ['with a tie in words', { ...simulation?.with, splitTies: ['a-1'] }, 'wrong-type at splitTies[0]'],
    ['with a tie of nobody', { ...simulation?.with, splitTies: [['a-1', '']] }, 'blank at splitTies[0][1]'],
    ['with fewer than none', { ...simulation?.with, funded: -1 }, 'invalid-value at funded'],
  ])
})

describe('a comparison', () => {
  table(measureComparisonSchema, [
    ['of nothing', { simulations: [], differences: {}, flips: [] }],
    ['by design', { simulations: [], differences: { 'measure-2': ['aid', 'premium.points'] }, flips: [] }],
    [
      'in a term of no measure',
      { simulations: [], differences: { a: ['colour'] }, flips: [] },
      'not-in-list at differences.a[0]',
    ],
    ['without terms', { simulations: [], differences: { a: null }, flips: [] }, 'required at differences.a'],
    [
      'of a design that the engine takes for its own',
      JSON.parse('{"simulations":[],"differences":{"__proto__":["aid"]},"flips":[]}'),
      'unknown-key at differences.__proto__',
    ],
    ['of nothing in a list', { simulations: [], differences: [], flips: [] }, 'wrong-type at differences'],
  ])
  table(flipSchema, [
    ['of an application', flip],
    ['for no reason', { ...flip, because: null }, 'required at because'],
    [
      'for some reason',
      { ...flip, because: { fields: ['luck'], together: false } },
      'not-in-list at because.fields[0]',
    ],
  ])
})

describe('an answer of Phase 2, whatever was asked,', () => {
  test.prop([pairsOfMeasures, portfolios])(
    'passes, read back from storage, and so does what was asked',
    ([first, second], { list, applications }) => {
      expect(approvedListSchema.parse(stored(list))).toEqual(list)
      for (const one of applications) expect(codesOf(applicationSchema, stored(one))).toEqual([])
      for (const measure of [first, second]) {
        expect(codesOf(measureDefinitionSchema, stored(measure))).toEqual([])
        const simulated = simulateMeasure(measure, applications, list)
        expect(measureSimulationSchema.parse(stored(simulated))).toEqual(simulated)
        for (const one of applications) {
          const assessed = assessPremium(measure, one, list)
          expect(premiumAssessmentSchema.parse(stored(assessed))).toEqual(assessed)
        }
      }
      const compared = compareMeasures([first, second], applications, list)
      expect(measureComparisonSchema.parse(stored(compared))).toEqual(compared)
    },
  )
})

describe('an answer of Phase 2, whatever is put into it,', () => {
  test.prop([fc.constantFrom(...wholes), fc.nat(), fc.constantFrom('note', 'ID', 'constructor')], { numRuns: 300 })(
    'is refused with an unknown key, where it stands, at any depth',
    ([schema, whole], chosen, key) => {
      const objects = [[], ...places(whole)].filter((steps) => isClosed(whole, steps))
      const steps = [...(objects[chosen % objects.length] ?? []), key]
      expect(codesOf(schema, replaced(whole, steps, 'x'))).toEqual([`unknown-key at ${written(steps)}`])
    },
  )

  test.prop([fc.constantFrom(...wholes), fc.nat()], { numRuns: 300 })(
    'is refused without a field that it must have, and names it',
    ([schema, whole], chosen) => {
      const fields = places(whole).filter(
        (steps) => typeof steps.at(-1) === 'string' && isClosed(whole, steps.slice(0, -1)) && !isOptional(steps),
      )
      const steps = fields[chosen % fields.length] ?? []
      expect(codesOf(schema, without(whole, steps))).toEqual([`required at ${written(steps)}`])
    },
  )

  test.prop([fc.constantFrom(...wholes), fc.nat(), fc.jsonValue()])(
    'never makes safeParse throw, and is refused in words of ours',
    ([schema, whole], chosen, other) => {
      const all = places(whole)
      for (const value of [other, replaced(whole, all[chosen % all.length] ?? [], other)]) {
        for (const { message } of schema.safeParse(value).error?.issues ?? []) {
          expect(message).not.toMatch(/^(Invalid|Unrecognized|Too )/)
        }
        for (const locale of ['it', 'en'] as const) {
          for (const { message } of issuesOf(schema, value, locale)) {
            expect(message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\{\w+\}/)
          }
        }
      }
    },
  )
})

it('what the schemas give is what the answers declare', () => {
  expectTypeOf<z.output<typeof premiumAssessmentSchema>>().toExtend<PremiumAssessment>()
  expectTypeOf<PremiumAssessment>().toExtend<z.input<typeof premiumAssessmentSchema>>()
  expectTypeOf<z.output<typeof premiumReadingsSchema>>().toExtend<PremiumReadings>()
  expectTypeOf<z.output<typeof measureSimulationSchema>>().toExtend<MeasureSimulation>()
  expectTypeOf<MeasureSimulation>().toExtend<z.input<typeof measureSimulationSchema>>()
  expectTypeOf<z.output<typeof measureComparisonSchema>>().toExtend<MeasureComparison>()
  expectTypeOf<MeasureComparison>().toExtend<z.input<typeof measureComparisonSchema>>()
  expectTypeOf<z.output<typeof flipSchema>>().toExtend<Flip>()
  // A union of fewer codes would do where a finding is read, but not where one is written.
  expectTypeOf<z.output<typeof effectFindingSchema>>().toExtend<EffectFinding>()
  expectTypeOf<EffectFinding>().toExtend<z.input<typeof effectFindingSchema>>()
})

/** Whether an object stands there whose keys are known: neither facts of any rule, nor what is kept by id. */
function isClosed(whole: unknown, steps: readonly Step[]): boolean {
  const value = steps.reduce<unknown>((part, step) => Object(part)[step], whole)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return steps.at(-1) !== 'differences' && !(steps.includes('results') && steps.includes('facts'))
}

/** Whether a field may be missing. */
function isOptional(steps: readonly Step[]): boolean {
  return (
    steps.includes('intensities') || ['giuntaResolution', 'issuedOn', 'number', 'path'].includes(String(steps.at(-1)))
  )
}

function wrong(...paths: readonly string[]): readonly string[] {
  return paths.map((path) => `wrong-type at ${path}`)
}
