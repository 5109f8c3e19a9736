import { fc, test } from '@fast-check/vitest'
import { defineMeasure } from 'filiere-lombardia'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { Measure, MeasureDefinition } from '../../src/model/measure'
import {
  aidTermsSchema,
  giuntaResolutionSchema,
  measureCriterionSchema,
  measureDefinitionSchema,
  measureDesignSchema,
  measureSchema,
  measureWarningSchema,
  premiumTermsSchema,
} from '../../src/schemas/index'
import type { MeasureDesign, MeasureWarning } from '../../src/verdict/premium'
import { places, replaced, without, written } from '../report/record/json-values'
import { codesOf, issuesOf } from './issues-of'
import { bareMeasure, fullMeasure, measureDesigns } from './phase-2'
import { stored } from './stored'

type Row = readonly [why: string, value: unknown, ...codes: string[]]

function table(schema: z.ZodType, rows: readonly Row[]): void {
  it.each(rows)('%s: %o', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })
}

const definitions = [fullMeasure, bareMeasure]

describe('a measure as its designer writes it', () => {
  it.each([
    ['with every field', fullMeasure],
    ['the least', bareMeasure],
    ['with what may be undefined', { ...bareMeasure, issuedOn: undefined, claimants: undefined, rounding: undefined }],
    [
      'with what may be null',
      {
        ...bareMeasure,
        giuntaResolution: null,
        membershipDate: null,
        proposalsFiledBy: null,
        criteria: null,
        minimumScore: null,
        maximumScore: null,
        premium: { points: null, percentagePoints: null, ceilingEur: null },
        aid: null,
        budgetEur: null,
      },
    ],
    [
      'with aid of no terms',
      { ...bareMeasure, aid: { intensities: {}, maximumIntensity: null, minimumSpendEur: null, ceilingEur: null } },
    ],
  ])('%s comes out as it went in', (_what, value) => {
    const before = structuredClone(value)
    expect(measureDefinitionSchema.parse(value)).toStrictEqual(before)
    expect(value).toStrictEqual(before)
  })

  table(measureDefinitionSchema, [
    ['nothing', undefined, 'required'],
    ['a list', [bareMeasure], 'wrong-type'],
    [
      'no fields',
      {},
      'required at id',
      'required at title',
      'required at dedicatedTo',
      'required at premium',
      'required at selection',
    ],
    ['a blank id', { ...bareMeasure, id: ' ' }, 'blank at id'],
    ['a long id', { ...bareMeasure, id: 'x'.repeat(201) }, 'too-long at id'],
    ['a blank title', { ...bareMeasure, title: '' }, 'blank at title'],
    ['a title of 20,000 characters', { ...bareMeasure, title: 'x'.repeat(20_000) }],
    ['a title of 20,001 characters', { ...bareMeasure, title: 'x'.repeat(20_001) }, 'too-long at title'],
    ['dedicated to nothing', { ...bareMeasure, dedicatedTo: [] }],
    ['dedicated to something else', { ...bareMeasure, dedicatedTo: ['districts'] }, 'not-in-list at dedicatedTo[0]'],
    ['dedicated in words', { ...bareMeasure, dedicatedTo: 'ecosystems' }, 'wrong-type at dedicatedTo'],
    ['a day that does not exist', { ...bareMeasure, issuedOn: '2022-02-30' }, 'invalid-day at issuedOn'],
    ['a day declared absent, of which there is always one', { ...bareMeasure, issuedOn: null }, 'required at issuedOn'],
    ['a moment for a day', { ...bareMeasure, membershipDate: '2022-10-15T00:00Z' }, 'invalid-day at membershipDate'],
    ['an Italian day', { ...bareMeasure, proposalsFiledBy: '15/09/2022' }, 'invalid-day at proposalsFiledBy'],
    ['a score with a comma', { ...bareMeasure, minimumScore: '65,0' }, 'invalid-decimal at minimumScore'],
    ['a score that is no number', { ...bareMeasure, maximumScore: Number.NaN }, 'invalid-decimal at maximumScore'],
    ['a budget with thousands apart', { ...bareMeasure, budgetEur: '1.000.000' }, 'invalid-decimal at budgetEur'],
    ['a budget of parts of a cent', { ...bareMeasure, budgetEur: 0.001 }, 'too-many-decimals at budgetEur'],
    ['a budget below zero', { ...bareMeasure, budgetEur: -1 }, 'negative-amount at budgetEur'],
    ['no such order', { ...bareMeasure, selection: 'lottery' }, 'not-in-list at selection'],
    ['no such end', { ...bareMeasure, atBudgetEnd: 'share' }, 'not-in-list at atBudgetEnd'],
    ['no such rounding', { ...bareMeasure, rounding: 'up' }, 'not-in-list at rounding'],
    ['no such claimants', { ...bareMeasure, claimants: 'all' }, 'not-in-list at claimants'],
    ['a claimant declared absent', { ...bareMeasure, claimants: null }, 'required at claimants'],
    ['warnings, which are no terms', { ...bareMeasure, warnings: [] }, 'unknown-key at warnings'],
    ['an own key __proto__', JSON.parse('{"__proto__":{"id":"x"}}'), ...requiredBesides('unknown-key at __proto__')],
    ['keys of every object', { ...bareMeasure, toString: 1 }, 'unknown-key at toString'],
  ])

  it('names the second of two criteria with one id', () => {
    const criteria = ['a', 'b', 'a'].map((id) => ({ id, title: 'Qualità', maximum: 10 }))
    const issue = { code: 'duplicate-criterion', path: 'criteria[2].id' }
    expect(issuesOf(measureDefinitionSchema, { ...bareMeasure, criteria }, 'it')).toEqual([
      { ...issue, message: 'Un altro criterio della misura ha già l’id "a".' },
    ])
    expect(issuesOf(measureDefinitionSchema, { ...bareMeasure, criteria }, 'en')).toEqual([
      { ...issue, message: 'Another criterion of the measure already has the id "a".' },
    ])
  })

  it('may have ten thousand criteria, each with a title of a sentence', () => {
    const criteria = Array.from({ length: 10_000 }, (_, index) => ({
      id: `c${index}`,
      title: 'Qualità del progetto '.repeat(20),
      steps: [0, 5, 10],
    }))
    expect(codesOf(measureDefinitionSchema, { ...bareMeasure, criteria })).toEqual([])
    const wrong = criteria.map((criterion) => ({ ...criterion, maximum: 'x'.repeat(1_000) }))
    expect(codesOf(measureDefinitionSchema, { ...bareMeasure, criteria: wrong })).toHaveLength(1_001)
    const many = Array.from({ length: 100_001 }, () => criteria[0])
    expect(codesOf(measureDefinitionSchema, { ...bareMeasure, criteria: many })).toEqual(['too-many at criteria'])
  })
})

describe('a resolution, a criterion, a premium', () => {
  table(giuntaResolutionSchema, [
    ['of a number', { number: 'XI/1', date: '2022-07-25' }],
    ['of a number that is not at hand', { number: null, date: '2022-07-25' }],
    ['of no day', { number: 'XI/1' }, 'required at date'],
    ['of a number in figures', { number: 1, date: '2022-07-25' }, 'wrong-type at number'],
    ['of a blank number', { number: '', date: '2022-07-25' }, 'blank at number'],
  ])
  table(measureCriterionSchema, [
    ['that has a maximum', { id: 'a', title: 'Qualità', maximum: 10 }],
    ['that has steps', { id: 'a', title: 'Qualità', steps: ['0', 2.5, 5] }],
    ['that has neither, for the call to refuse', { id: 'a', title: 'Qualità' }],
    ['whose steps do not rise, for the call to refuse', { id: 'a', title: 'Qualità', steps: [5, 0] }],
    ['that has nothing', {}, 'required at id', 'required at title'],
    ['whose step is a range', { id: 'a', title: 'Qualità', steps: [0, '5-10'] }, 'invalid-decimal at steps[1]'],
    ['whose step is none', { id: 'a', title: 'Qualità', steps: [null] }, 'required at steps[0]'],
  ])
  table(premiumTermsSchema, [
    ['of nothing', {}],
    ['of all', { points: '10', percentagePoints: 5, ceilingEur: '110000', counts: 'towards-minimum' }],
    ['with a unit', { percentagePoints: '5 %' }, 'invalid-decimal at percentagePoints'],
    ['with parts of a cent', { ceilingEur: '110000.000' }, 'too-many-decimals at ceilingEur'],
    ['that counts otherwise', { counts: 'always' }, 'not-in-list at counts'],
    ['that counts not', { counts: null }, 'required at counts'],
  ])
})

describe('the terms of aid', () => {
  table(aidTermsSchema, [
    ['of no intensity', { intensities: {} }],
    ['of one that is not said', { intensities: { micro: undefined } }],
    ['of one declared absent', { intensities: { micro: null } }, 'required at intensities.micro'],
    ['of no intensities', {}, 'required at intensities'],
    ['of another size', { intensities: { tiny: 50 } }, 'unknown-key at intensities.tiny'],
    ['in percent', { intensities: { large: '50%' } }, 'invalid-decimal at intensities.large'],
    [
      'under an own key __proto__',
      { intensities: JSON.parse('{"micro":1,"__proto__":{"large":2}}') },
      'unknown-key at intensities.__proto__',
    ],
    ['below zero', { intensities: {}, minimumSpendEur: '-0.01' }, 'negative-amount at minimumSpendEur'],
  ])
})

describe('what no measure can be', () => {
  // As of the weights of a scheme, a schema looks at the form of each figure; `defineMeasure` at what it says.
  it.each<[string, Partial<MeasureDefinition>, string, string]>([
    ['a negative premium', { premium: { points: -1 } }, 'premium-negative', 'premium.points'],
    [
      'an intensity above 100',
      { aid: { intensities: { small: 101 } } },
      'intensity-out-of-range',
      'aid.intensities.small',
    ],
    ['a negative score', { minimumScore: '-1' }, 'score-negative', 'minimumScore'],
    ['a maximum below the minimum', { minimumScore: 2, maximumScore: 1 }, 'maximum-below-minimum', 'maximumScore'],
  ])('is for the call to say: %s', (_what, change, code, path) => {
    expect(codesOf(measureDefinitionSchema, { ...bareMeasure, ...change })).toEqual([])
    expect(() => defineMeasure({ ...bareMeasure, ...change })).toThrow(expect.objectContaining({ code, path }))
  })
})

describe('a measure that has been checked', () => {
  const designs = measureDesigns()
  const [{ warnings: _none, ...measure } = defineMeasure(bareMeasure)] = designs

  it.each(designs.map((design) => [design.id, design] as const))('%s is read back as it was', (_id, design) => {
    const { warnings: _warnings, ...checked } = design
    expect(measureDesignSchema.parse(stored(design))).toEqual(design)
    expect(measureSchema.parse(stored(checked))).toEqual(checked)
    expect(codesOf(measureSchema, design)).toEqual(['unknown-key at warnings'])
    expect(codesOf(measureDesignSchema, checked)).toEqual(['required at warnings'])
  })

  it.each(designs.map((design) => [design.id, design] as const))('%s is a definition, too', (_id, design) => {
    const { warnings: _warnings, ...checked } = design
    expect(codesOf(measureDefinitionSchema, stored(checked))).toEqual([])
  })

  table(measureSchema, [
    ['a score that is no text', { ...measure, minimumScore: 50 }, 'wrong-type at minimumScore'],
    ['a score that is no number', { ...measure, minimumScore: '5e1' }, 'invalid-decimal at minimumScore'],
    ['a budget of one decimal', { ...measure, budgetEur: '1.0' }, 'invalid-euro-amount at budgetEur'],
    ['a default that is not written out', { ...measure, rounding: undefined }, 'required at rounding'],
    ['a limit that is not said', { ...measure, maximumScore: undefined }, 'required at maximumScore'],
    ['a premium that is not said', { ...measure, premium: {} }, ...premiumRequired()],
    ['an intensity of a size', { ...measure, aid: { ...measure.aid, intensities: { large: '50' } } }],
    [
      'an intensity of another size',
      { ...measure, aid: { ...measure.aid, intensities: { tiny: '50' } } },
      'unknown-key at aid.intensities.tiny',
    ],
    [
      'an intensity declared absent',
      { ...measure, aid: { ...measure.aid, intensities: { large: null } } },
      'required at aid.intensities.large',
    ],
    ['a resolution declared absent', { ...measure, giuntaResolution: null }, 'required at giuntaResolution'],
    [
      'a criterion without steps, unsaid',
      { ...measure, criteria: [{ id: 'a', title: 'A', maximum: '1' }] },
      'required at criteria[0].steps',
    ],
  ])

  table(measureWarningSchema, [
    ['no premium', { code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: {} }],
    [
      'no premium, with facts',
      { code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: { lacking: 'aid' } },
      'unknown-key at facts.lacking',
    ],
    ['one kind', { code: 'premium-in-one-kind-only', clause: 'R.20', severity: 'review', facts: { lacking: 'aid' } }],
    [
      'one kind, of which none is lacking',
      { code: 'premium-in-one-kind-only', clause: 'R.20', severity: 'review', facts: {} },
      'required at facts.lacking',
    ],
    ['no effect', { code: 'premium-without-effect', clause: 'R.20', severity: 'review', facts: { kind: 'points' } }],
    [
      'no effect, of what is not said',
      { code: 'premium-without-effect', clause: 'R.20', severity: 'review', facts: { lacking: 'points' } },
      'required at facts.kind',
      'unknown-key at facts.lacking',
    ],
    ['no such warning', { code: 'too-small', clause: 'R.20', severity: 'note', facts: {} }, 'not-in-list at code'],
    ['nothing', {}, 'required at code'],
  ])
})

describe('an unknown key', () => {
  const wholes = [
    ...definitions.map((value) => [measureDefinitionSchema, stored(value)] as const),
    ...measureDesigns().map((value) => [measureDesignSchema, stored(value)] as const),
  ]

  test.prop([fc.nat(), fc.constantFrom(...wholes), fc.constantFrom('note', 'ID', 'constructor')])(
    'is refused where it stands, at any depth',
    (chosen, [schema, whole], key) => {
      const objects = [[], ...places(whole)].filter((steps) => {
        const value = steps.reduce<unknown>((part, step) => Object(part)[step], whole)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
      })
      const steps = [...(objects[chosen % objects.length] ?? []), key]
      expect(codesOf(schema, replaced(whole, steps, 'x'))).toEqual([`unknown-key at ${written(steps)}`])
    },
  )

  test.prop([fc.nat(), fc.jsonValue()])('or any other JSON never makes safeParse throw', (chosen, other) => {
    for (const [schema, whole] of wholes) {
      const all = places(whole)
      const steps = all[chosen % all.length] ?? []
      for (const value of [other, replaced(whole, steps, other), without(whole, steps)]) {
        for (const locale of ['it', 'en'] as const) {
          for (const { code, path, message } of issuesOf(schema, value, locale)) {
            // Of the id of a clause there is no more to say.
            if (!path.endsWith('.clause')) expect(code, path).not.toBe('invalid-value')
            expect(message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\{\w+\}/)
          }
        }
      }
    }
  })
})

it('what the schemas give is what the models declare', () => {
  expectTypeOf<z.output<typeof measureDefinitionSchema>>().toExtend<MeasureDefinition>()
  expectTypeOf<MeasureDefinition>().toExtend<z.input<typeof measureDefinitionSchema>>()
  expectTypeOf<z.output<typeof measureSchema>>().toExtend<Measure>()
  expectTypeOf<Measure>().toExtend<z.input<typeof measureSchema>>()
  expectTypeOf<z.output<typeof measureDesignSchema>>().toExtend<MeasureDesign>()
  // A union of fewer codes would do where a warning is read, but not where one is written.
  expectTypeOf<z.output<typeof measureWarningSchema>>().toExtend<MeasureWarning>()
  expectTypeOf<MeasureWarning>().toExtend<z.input<typeof measureWarningSchema>>()
})

function requiredBesides(code: string): readonly string[] {
  return [...['id', 'title', 'dedicatedTo', 'premium', 'selection'].map((key) => `required at ${key}`), code]
}

function premiumRequired(): readonly string[] {
  return ['points', 'percentagePoints', 'ceilingEur', 'counts'].map((key) => `required at premium.${key}`)
}
