import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { criteria } from '../../../src/act/enumerations'
import { highestScore } from '../../../src/act/figures'
import type { SchemeDefinition } from '../../../src/model/scoring-scheme'
import {
  byCriterion,
  CRITERIA,
  defineScoringScheme,
  illustrativeScheme,
  readyScheme,
  requireCriteria,
} from '../../../src/rules/scoring/scheme'
import { exact, fraction, plus, ZERO } from '../../../src/values/decimal'

const WEIGHTS = {
  coherence: '15',
  innovativeness: '20',
  sustainability: '20',
  partnershipBreadth: '15',
  representativeness: '15',
  swotAnalysis: '15',
}

const DEFINITION: SchemeDefinition = { id: 'made-up', source: 'Weights made up for a test', weights: WEIGHTS }

/** Names that every object answers to, or seems to. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']

describe('a scoring scheme', () => {
  it('is the definition with its figures in shortest form', () => {
    const scheme = defineScoringScheme({
      id: 'made-up',
      source: { title: 'D.d.u.o. of a test', date: '2022-02-24' },
      weights: { ...WEIGHTS, coherence: 15, innovativeness: '20.00', sustainability: '2e1' },
      markScale: { max: '10.0' },
    })
    expect(scheme).toEqual({
      id: 'made-up',
      source: { title: 'D.d.u.o. of a test', date: '2022-02-24' },
      weights: WEIGHTS,
      markScale: { max: '10' },
      illustrative: false,
    })
  })

  it.each([undefined, null])('has no scale of marks where none is given: %s', (markScale) => {
    expect(defineScoringScheme({ ...DEFINITION, markScale }).markScale).toBeNull()
  })

  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('given as illustrative %s is illustrative %s', (given, illustrative) => {
    expect(defineScoringScheme({ ...DEFINITION, illustrative: given }).illustrative).toBe(illustrative)
  })

  it('cannot be changed afterwards, at any depth', () => {
    const scheme = defineScoringScheme({ ...DEFINITION, source: { title: 'x' }, markScale: { max: 10 } })
    for (const part of [scheme, scheme.weights, scheme.source, scheme.markScale])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it('does not change with the definition that it was made from', () => {
    const source = { title: 'D.d.u.o. of a test' }
    const weights = { ...WEIGHTS }
    const scheme = defineScoringScheme({ ...DEFINITION, source, weights })
    source.title = 'another'
    weights.coherence = '14'
    expect(scheme).toMatchObject({ source: { title: 'D.d.u.o. of a test' }, weights: WEIGHTS })
  })

  it('is the same again when it is defined from itself, stored and read', () => {
    const scheme = defineScoringScheme({ ...DEFINITION, markScale: { max: 10 }, illustrative: true })
    const read = JSON.parse(JSON.stringify(scheme))
    expect(read).toEqual(scheme)
    expect(defineScoringScheme(read)).toEqual(scheme)
  })

  it('has its figures computed once where it was defined here, and again where it was read', () => {
    const scheme = defineScoringScheme(DEFINITION)
    expect(readyScheme(scheme)).toBe(readyScheme(scheme))
    expect(readyScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(readyScheme(scheme))
  })

  it('takes the weight of a criterion for its highest mark where there is no scale', () => {
    expect(readyScheme(defineScoringScheme(DEFINITION)).highestMarks.coherence).toEqual(fraction('15'))
    const scaled = defineScoringScheme({ ...DEFINITION, markScale: { max: '7.5' } })
    expect(readyScheme(scaled).highestMarks.coherence).toEqual({ numerator: 75n, denominator: 10n })
  })
})

describe('the weights', () => {
  it.each<[string, SchemeDefinition['weights']]>([
    ['decimals as numbers, which binary fractions would not sum to 100', numbers(20.4, 17.1, 21, 19.8, 6.6, 15.1)],
    ['equal to the hundredth', numbers(16.67, 16.67, 16.67, 16.67, 16.66, 16.66)],
    ['as unequal as can be', numbers(95, 1, 1, 1, 1, 1)],
  ])('may be %s', (_, weights) => {
    const scheme = defineScoringScheme({ ...DEFINITION, weights })
    expect(CRITERIA.map((criterion) => scheme.weights[criterion])).toEqual(
      CRITERIA.map((criterion) => String(weights[criterion])),
    )
  })

  it.each<[string, Partial<SchemeDefinition['weights']>, string]>([
    ['a hundredth too much', { swotAnalysis: '15.01' }, '100.01'],
    ['a hundredth too little', { swotAnalysis: '14.99' }, '99.99'],
    ['a millionth too much', { swotAnalysis: '15.000001' }, '100.000001'],
    ['parts of one and not of a hundred', byCriterion((criterion) => `${Number(WEIGHTS[criterion]) / 100}`), '1'],
  ])(`sum to exactly ${highestScore.value}: %s`, (_, changes, sum) => {
    expect(() => defineScoringScheme({ ...DEFINITION, weights: { ...WEIGHTS, ...changes } })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'weights-sum', path: 'weights', value: sum }),
    )
  })

  it.each(['0', 0, '0.00', '-0', '-15', -1, '-1e-9'])('are above zero: %s is not', (weight) => {
    expect(() => defineScoringScheme({ ...DEFINITION, weights: { ...WEIGHTS, swotAnalysis: weight } })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'weight-not-positive',
        path: 'weights.swotAnalysis',
        value: weight,
      }),
    )
  })

  it.each([
    '15,0',
    '',
    ' 15',
    '+15',
    '15 %',
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    15n,
    [15],
    '1e1000000000',
  ])('are decimals: %s is none', (weight) => {
    expect(() =>
      defineScoringScheme({ ...DEFINITION, weights: { ...WEIGHTS, swotAnalysis: weight as never } }),
    ).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'invalid-decimal',
        path: 'weights.swotAnalysis',
        value: weight,
      }),
    )
  })

  test.prop([fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 5, maxLength: 5 })])(
    'may divide the hundred in any way',
    (cuts) => {
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), 10000]
      const weights = byCriterion((criterion) => {
        const at = CRITERIA.indexOf(criterion)
        return (((bounds[at + 1] ?? 0) - (bounds[at] ?? 0)) / 100).toFixed(2)
      })
      const scheme = defineScoringScheme({ ...DEFINITION, weights })
      const sum = CRITERIA.map((criterion) => fraction(scheme.weights[criterion])).reduce(plus, ZERO)
      expect(exact(sum)).toBe(String(highestScore.value))
      expect(CRITERIA.map((criterion) => Number(scheme.weights[criterion]))).toEqual(
        CRITERIA.map((criterion) => Number(weights[criterion])),
      )
    },
  )
})

describe('the scale of the marks', () => {
  it.each([1, 10, '7.5', '100', '0.01'])('may end at %s', (max) => {
    expect(defineScoringScheme({ ...DEFINITION, markScale: { max } }).markScale).toEqual({ max: String(max) })
  })

  it.each([0, '0', -10, '-0.01'])('ends above zero: not at %s', (max) => {
    expect(() => defineScoringScheme({ ...DEFINITION, markScale: { max } })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'mark-scale-not-positive',
        path: 'markScale.max',
        value: max,
      }),
    )
  })

  it.each(['ten', '', null, undefined, Number.NaN])('ends at a decimal: not at %s', (max) => {
    expect(() => defineScoringScheme({ ...DEFINITION, markScale: { max: max as never } })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-decimal', path: 'markScale.max', value: max }),
    )
  })

  it.each([10, '10', true])('is an object: %s is none', (markScale) => {
    expect(() => defineScoringScheme({ ...DEFINITION, markScale: markScale as never })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'invalid-argument',
        path: 'markScale',
        value: markScale,
      }),
    )
  })
})

describe('what a scheme says in a way that is not understood', () => {
  it.each(['true', 'false', '', 0, 1, {}])(
    'is refused and not lost: that it is illustrative, as %j',
    (illustrative) => {
      expect(() => defineScoringScheme({ ...DEFINITION, illustrative: illustrative as never })).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'invalid-argument',
          path: 'illustrative',
          value: illustrative,
        }),
      )
    },
  )

  it('is refused and not lost: a scale of marks that begins above nought', () => {
    expect(() => defineScoringScheme({ ...DEFINITION, markScale: { min: 1, max: 10 } as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'unknown-key', path: 'markScale.min', value: 'min' }),
    )
  })
})

describe('what a scheme must name', () => {
  it.each([null, undefined])('is there to be read: %s is not', (definition) => {
    expect(() => defineScoringScheme(definition as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'scheme-missing', path: 'scheme', value: definition }),
    )
    expect(() => readyScheme(definition as never)).toThrow(expect.objectContaining({ code: 'scheme-missing' }))
  })

  it.each(['illustrative', 5, true])('is an object: %s is none', (definition) => {
    expect(() => defineScoringScheme(definition as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'scheme', value: definition }),
    )
  })

  it.each(['weight', 'scale', 'Id', ...INHERITED])('is known by its keys: %s is none of them', (key) => {
    const definition = JSON.parse(`{ ${JSON.stringify(DEFINITION).slice(1, -1)}, "${key}": 1 }`)
    expect(() => defineScoringScheme(definition)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'unknown-key', path: `scheme.${key}`, value: key }),
    )
  })

  it.each(['', '  ', null, undefined, 5])('is its id: %j says nothing', (id) => {
    expect(() => defineScoringScheme({ ...DEFINITION, id: id as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'id', value: id }),
    )
  })

  it.each(['', '  ', null, undefined, 5, {}, { title: '' }, { title: null }, { date: '2022-02-24' }, []])(
    'is its source: %j says nothing',
    (source) => {
      expect(() => defineScoringScheme({ ...DEFINITION, source: source as never })).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'scheme-source-missing',
          path: 'source',
          value: source,
        }),
      )
    },
  )

  it('is its source, the day of which may be left open', () => {
    const source = { title: 'D.d.u.o. of a test', date: undefined }
    expect(defineScoringScheme({ ...DEFINITION, source }).source).toEqual({ title: 'D.d.u.o. of a test' })
  })

  it.each(['2022-02-30', '24/02/2022', '', null])(
    'is the day of its source, where there is one: %s is none',
    (date) => {
      expect(() => defineScoringScheme({ ...DEFINITION, source: { title: 'x', date: date as never } })).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'source.date', value: date }),
      )
    },
  )
})

describe('a value for each criterion', () => {
  it('is given in the order of the act', () => {
    expect(CRITERIA).toEqual(Object.keys(criteria))
    expect(Object.entries(byCriterion((criterion) => criterion))).toEqual(CRITERIA.map((name) => [name, name]))
  })

  it.each(CRITERIA)('is refused without %s', (criterion) => {
    const { [criterion]: _, ...others } = WEIGHTS
    expect(() => defineScoringScheme({ ...DEFINITION, weights: others as never })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'criterion-missing',
        path: `weights.${criterion}`,
        value: [criterion],
      }),
    )
  })

  it('is refused with all that is missing', () => {
    expect(() => requireCriteria({ coherence: 1 }, 'marks')).toThrow(
      expect.objectContaining({ code: 'criterion-missing', path: 'marks.innovativeness', value: CRITERIA.slice(1) }),
    )
  })

  it.each(['swot', 'Coherence', 'a', ...INHERITED])('is refused with %s beside the six', (name) => {
    const weights = JSON.parse(`{ ${JSON.stringify(WEIGHTS).slice(1, -1)}, "${name}": 1 }`)
    expect(() => requireCriteria(weights, 'weights')).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'criterion-unknown',
        path: `weights.${name}`,
        value: [name],
      }),
    )
  })

  it('is refused for a misspelling before it is refused for what is then missing', () => {
    const { coherence, ...others } = WEIGHTS
    expect(() => requireCriteria({ ...others, coherency: coherence }, 'marks')).toThrow(
      expect.objectContaining({ code: 'criterion-unknown', path: 'marks.coherency', value: ['coherency'] }),
    )
  })

  it.each([null, undefined, 'coherence', 5])('is refused where it is no object: %s', (values) => {
    expect(() => defineScoringScheme({ ...DEFINITION, weights: values as never })).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'weights', value: values }),
    )
  })
})

describe('the scheme for illustration', () => {
  it('says that it is one', () => {
    expect(illustrativeScheme.illustrative).toBe(true)
    expect(illustrativeScheme.source).toMatch(/no act/)
  })

  it('is a scheme like any other', () => {
    expect(defineScoringScheme(illustrativeScheme)).toEqual(illustrativeScheme)
  })
})

function numbers(...[a, b, c, d, e, f]: readonly number[]): SchemeDefinition['weights'] {
  return {
    coherence: a ?? 0,
    innovativeness: b ?? 0,
    sustainability: c ?? 0,
    partnershipBreadth: d ?? 0,
    representativeness: e ?? 0,
    swotAnalysis: f ?? 0,
  }
}
