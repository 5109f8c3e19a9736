import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { MeasureDefinition } from '../../../src/model/measure'
import { readyCriteria } from '../../../src/phase2/measure/ready-criteria'
import { highestMarks, readyMeasure, remember } from '../../../src/phase2/measure/ready-measure'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { aReady, deepFrozen, inputError, NO_OBJECTS, shown, stored, withHole } from '../a-measure'
import { aMeasure, measures } from '../a-portfolio'

/** Two criteria of 40 and 60 points. */
const CRITERIA = [
  { id: 'c-1', title: 'One', maximum: 40 },
  { id: 'c-2', title: 'Two', steps: [0, 30, '60'] },
]

const LEAST: MeasureDefinition = {
  id: 'm-1',
  title: 'The least that can be said',
  dedicatedTo: [],
  premium: {},
  selection: 'arrival',
}

describe('a measure made ready', () => {
  it('has its defaults written out', () => {
    const { measure, toCent, ...figures } = readyMeasure(LEAST)
    expect(measure).toStrictEqual({
      id: 'm-1',
      title: 'The least that can be said',
      dedicatedTo: [],
      membershipDate: null,
      proposalsFiledBy: null,
      criteria: null,
      minimumScore: null,
      maximumScore: null,
      premium: { points: '0', percentagePoints: '0', ceilingEur: null, counts: 'above-minimum' },
      claimants: 'any-member',
      aid: null,
      budgetEur: null,
      selection: 'arrival',
      atBudgetEnd: 'stop',
      rounding: 'truncate',
    })
    expect(figures).toMatchObject({
      issuedOn: undefined,
      criteria: null,
      minimumScore: null,
      maximumScore: null,
      aid: null,
      budget: null,
    })
    expect(toCent({ numerator: 5n, denominator: 1_000n })).toBe(0n)
  })

  it('has null and undefined for terms that it does not set', () => {
    const none = {
      membershipDate: null,
      proposalsFiledBy: null,
      criteria: null,
      minimumScore: null,
      maximumScore: null,
      aid: null,
      budgetEur: null,
      issuedOn: undefined,
      giuntaResolution: undefined,
      claimants: undefined,
      atBudgetEnd: undefined,
      rounding: undefined,
    }
    expect(readyMeasure({ ...LEAST, ...none }).measure).toStrictEqual(readyMeasure(LEAST).measure)
  })

  it('has its figures as numbers, and in one form', () => {
    const { measure, minimumScore, maximumScore, budget, toCent, criteria } = aReady({
      giuntaResolution: { number: 'XI/6689', date: '2022-07-25' },
      criteria: CRITERIA,
      minimumScore: '65.0',
      maximumScore: 1e2,
      budgetEur: '1e6',
      rounding: 'half-up',
    })
    expect(measure).toMatchObject({
      giuntaResolution: { number: 'XI/6689', date: '2022-07-25' },
      criteria: [
        { id: 'c-1', maximum: '40', steps: null },
        { id: 'c-2', maximum: '60', steps: ['0', '30', '60'] },
      ],
      minimumScore: '65',
      maximumScore: '100',
      budgetEur: '1000000.00',
    })
    expect([shown(minimumScore), shown(maximumScore), budget]).toEqual(['65', '100', 100_000_000n])
    expect(criteria?.map(({ maximum }) => shown(maximum))).toEqual(['40', '60'])
    expect(toCent({ numerator: 5n, denominator: 1_000n })).toBe(1n)
  })

  it.each<[string, Partial<MeasureDefinition>, string | undefined]>([
    ['nothing, while neither is settled', { giuntaResolution: undefined }, undefined],
    ['the day of its resolution', {}, '2022-07-25'],
    ['its own day, where it states one', { issuedOn: '2022-08-03' }, '2022-08-03'],
    ['its own day, without a resolution', { giuntaResolution: undefined, issuedOn: '2022-08-03' }, '2022-08-03'],
  ])('was issued on %s', (_, terms, issuedOn) => {
    expect(aReady(terms).issuedOn).toBe(issuedOn)
  })

  it('has null for a number of its resolution that is not at hand', () => {
    const unnumbered = { number: null, date: '2022-07-25' }
    expect(aReady({ giuntaResolution: { date: '2022-07-25' } }).measure.giuntaResolution).toEqual(unnumbered)
    expect(aReady({ giuntaResolution: unnumbered }).measure.giuntaResolution).toEqual(unnumbered)
  })

  it('cannot be changed anywhere', () => {
    const { measure } = aReady({ criteria: CRITERIA, giuntaResolution: { date: '2022-07-25' } })
    const parts: unknown[] = [measure]
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue
      expect(Object.isFrozen(part)).toBe(true)
      parts.push(...Object.values(part))
    }
    expect(parts.length).toBeGreaterThan(30)
  })

  it('does not keep what a caller can still change', () => {
    const terms = { ...aMeasure({ minimumScore: 60 }), premium: { points: 10 } }
    expect(readyMeasure(terms).measure.premium.points).toBe('10')
    terms.premium.points = 5
    terms.minimumScore = 70
    expect(readyMeasure(terms).measure).toMatchObject({ minimumScore: '70', premium: { points: '5' } })
  })

  it('is read once where nobody can change it any more', () => {
    const ready = aReady()
    expect(readyMeasure(ready.measure)).toBe(ready)
    const copy = Object.freeze({ ...ready.measure })
    expect(readyMeasure(copy)).not.toBe(ready)
    remember(copy, ready)
    expect(readyMeasure(copy)).toBe(ready)
  })

  it('leaves its terms as they are', () => {
    const terms = deepFrozen(aMeasure({ criteria: structuredClone(CRITERIA), minimumScore: 65 }))
    const before = stored(terms)
    readyMeasure(terms)
    expect(terms).toEqual(before)
  })

  test.prop([measures])('is the same where its terms are read from storage', (definition) => {
    const { measure } = readyMeasure(definition)
    expect(readyMeasure(stored(measure)).measure).toStrictEqual(measure)
    expect(readyMeasure(structuredClone(definition)).measure).toStrictEqual(measure)
  })

  // `exact` writes 1e64 with 65 digits, and an amount gains its cents: longer than a decimal may be when it is read.
  it.fails.each<[string, Partial<MeasureDefinition>]>([
    ['a score written with an exponent', { minimumScore: '1e64' }],
    ['points of many decimals', { premium: { points: '1e-64' } }],
    ['an amount of as many digits as are allowed', { budgetEur: '1'.repeat(64) }],
  ])('is the same where its terms are read from storage, however long: %s', (_, terms) => {
    const { measure } = aReady(terms)
    expect(readyMeasure(stored(measure)).measure).toStrictEqual(measure)
  })

  it('takes warnings for what they were when it was stored', () => {
    const warned: object = { ...aMeasure(), warnings: 'anything' }
    expect(readyMeasure(warned as MeasureDefinition).measure).not.toHaveProperty('warnings')
  })
})

describe('the terms of a measure', () => {
  it.each<[string, Partial<MeasureDefinition>]>([
    ['a maximum that is the minimum', { minimumScore: 65, maximumScore: '65.0' }],
    ['a minimum of nought', { minimumScore: 0 }],
    ['a minimum that the highest marks reach', { criteria: CRITERIA, minimumScore: 100 }],
    ['a minimum without criteria, however high', { minimumScore: 1_000 }],
    [
      'a minimum that the highest marks reach with the premium towards it',
      { criteria: CRITERIA, minimumScore: 110, premium: { points: 10, counts: 'towards-minimum' } },
    ],
    ['a budget of nought', { budgetEur: 0 }],
    ['both kinds of systems', { dedicatedTo: ['ecosystems', 'supply-chains'] }],
    ['a day before the call, which only its designer is refused', { giuntaResolution: { date: '2022-01-31' } }],
    ['a resolution after its own day', { issuedOn: '2022-07-24' }],
    ['29 February of a leap year', { membershipDate: '2024-02-29' }],
  ])('may be %s', (_, terms) => {
    expect(() => aReady(terms)).not.toThrow()
  })

  it.each<[string, object, RuleInputErrorCode, string]>([
    ['no id', { id: undefined }, 'invalid-argument', 'id'],
    ['a blank id', { id: '  ' }, 'invalid-argument', 'id'],
    ['a blank title', { title: '' }, 'invalid-argument', 'title'],
    ['a number for a title', { title: 5 }, 'invalid-argument', 'title'],
    [
      'no resolution, which it declares',
      { giuntaResolution: null },
      'measure-criteria-not-approved',
      'giuntaResolution',
    ],
    ['a text for a resolution', { giuntaResolution: 'XI/6689' }, 'invalid-argument', 'giuntaResolution'],
    ['a resolution without a day', { giuntaResolution: {} }, 'invalid-day', 'giuntaResolution.date'],
    ['a day that is not', { giuntaResolution: { date: '2022-02-30' } }, 'invalid-day', 'giuntaResolution.date'],
    [
      'a blank number of its resolution',
      { giuntaResolution: { number: ' ', date: '2022-07-25' } },
      'invalid-argument',
      'giuntaResolution.number',
    ],
    [
      'an unknown part of its resolution',
      { giuntaResolution: { date: '2022-07-25', day: 1 } },
      'unknown-key',
      'giuntaResolution.day',
    ],
    ['a day of issue that is null', { issuedOn: null }, 'invalid-day', 'issuedOn'],
    ['an instant for a day', { issuedOn: '2022-07-25T00:00:00Z' }, 'invalid-day', 'issuedOn'],
    ['29 February of another year', { membershipDate: '2022-02-29' }, 'invalid-day', 'membershipDate'],
    ['a date object', { membershipDate: new Date(0) }, 'invalid-day', 'membershipDate'],
    ['a day in another form', { proposalsFiledBy: '15/09/2022' }, 'invalid-day', 'proposalsFiledBy'],
    ['nothing that it is dedicated to', { dedicatedTo: undefined }, 'invalid-argument', 'dedicatedTo'],
    ['a word for a list of them', { dedicatedTo: 'supply-chains' }, 'invalid-argument', 'dedicatedTo'],
    ['an unknown dedication', { dedicatedTo: ['ecosystems', 'clusters'] }, 'invalid-argument', 'dedicatedTo[1]'],
    ['a dedication twice', { dedicatedTo: ['ecosystems', 'ecosystems'] }, 'invalid-argument', 'dedicatedTo'],
    ['a text for criteria', { criteria: 'a, b' }, 'invalid-argument', 'criteria'],
    ['a negative minimum', { minimumScore: '-0.01' }, 'score-negative', 'minimumScore'],
    ['a minimum that is no figure', { minimumScore: 'high' }, 'invalid-decimal', 'minimumScore'],
    ['a negative maximum', { maximumScore: -1 }, 'score-negative', 'maximumScore'],
    [
      'a maximum below the minimum',
      { minimumScore: 65, maximumScore: '64.99' },
      'maximum-below-minimum',
      'maximumScore',
    ],
    [
      'a minimum that no mark reaches',
      { criteria: CRITERIA, minimumScore: '100.01' },
      'minimum-out-of-reach',
      'minimumScore',
    ],
    [
      'a minimum that the premium does not count towards',
      { criteria: CRITERIA, minimumScore: 110, premium: { points: 10 } },
      'minimum-out-of-reach',
      'minimumScore',
    ],
    [
      'a minimum that no mark reaches with the premium',
      { criteria: CRITERIA, minimumScore: '110.01', premium: { points: 10, counts: 'towards-minimum' } },
      'minimum-out-of-reach',
      'minimumScore',
    ],
    ['no premium terms', { premium: undefined }, 'invalid-argument', 'premium'],
    ['unknown claimants', { claimants: 'all' }, 'invalid-argument', 'claimants'],
    ['a text for aid', { aid: '50%' }, 'invalid-argument', 'aid'],
    ['a budget for no aid', { aid: null, budgetEur: 0 }, 'aid-missing', 'aid'],
    ['a negative budget', { budgetEur: '-0.01' }, 'amount-invalid', 'budgetEur'],
    ['a budget that is no amount', { budgetEur: '€ 5' }, 'invalid-decimal', 'budgetEur'],
    ['no selection', { selection: undefined }, 'invalid-argument', 'selection'],
    ['an unknown selection', { selection: 'lottery' }, 'invalid-argument', 'selection'],
    ['an unknown end of the budget', { atBudgetEnd: 'borrow' }, 'invalid-argument', 'atBudgetEnd'],
    ['an unknown rounding', { rounding: 'up' }, 'invalid-argument', 'rounding'],
    ['an unknown term', { minScore: 65 }, 'unknown-key', 'measure.minScore'],
    ['a term that every object has', JSON.parse('{"__proto__":{}}'), 'unknown-key', 'measure.__proto__'],
  ])('may not be %s', (_, terms, code, path) => {
    const given = Object.defineProperties({ ...aMeasure() }, Object.getOwnPropertyDescriptors(terms))
    expect(() => readyMeasure(given)).toThrow(inputError(code, path))
  })

  it.each(NO_OBJECTS)('may not be no object: %s', (given) => {
    expect(() => readyMeasure(given as never)).toThrow(inputError('invalid-argument', 'measure'))
  })

  // A list of nothing is no dedication.
  it('may not be a list with a hole', () => {
    expect(() => aReady({ dedicatedTo: withHole([]) })).toThrow(inputError('invalid-argument', 'dedicatedTo[0]'))
  })

  // A list has no keys that are unknown, and is no object that says nothing.
  it('may not be a list where they are an object', () => {
    expect(() => aReady({ premium: [] as never })).toThrow(inputError('invalid-argument', 'premium'))
  })

  // Every score above nought would be refused.
  it('may not be criteria of which there is none', () => {
    expect(() => aReady({ criteria: [] })).toThrow(inputError('invalid-argument', 'criteria'))
  })

  it('are refused in words that name the premium where it counts towards the minimum', () => {
    const premium = { points: 10, counts: 'towards-minimum' } as const
    expect(() => aReady({ criteria: CRITERIA, minimumScore: 111, premium })).toThrow(/premium/)
  })

  test.prop([measures, fc.constantFrom(...Object.keys(aMeasure())), fc.anything()])(
    'are read or refused, whatever stands in them',
    (definition, key, value) => {
      const read = () => readyMeasure({ ...definition, [key]: value })
      try {
        read()
      } catch {
        expect(read).toThrow(expect.objectContaining({ name: 'RuleInputError' }))
      }
    },
  )
})

describe('the highest marks', () => {
  it('are the sum of the maxima, exact', () => {
    expect(shown(highestMarks([]))).toBe('0')
    const criteria = ['0.1', '0.2', '33.333'].map((maximum, index) => ({ id: `c-${index}`, title: 't', maximum }))
    expect(shown(highestMarks(readyCriteria(criteria)))).toBe('33.633')
  })
})
