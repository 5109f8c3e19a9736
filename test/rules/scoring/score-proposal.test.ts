import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../../src/act/clauses/clauses'
import { criteria } from '../../../src/act/enumerations'
import { admissionThreshold, highestScore, lowestScore } from '../../../src/act/figures'
import { READINGS } from '../../../src/act/readings/readings'
import type { Mark, Marks, ScoringScheme } from '../../../src/model/scoring-scheme'
import { byCriterion, CRITERIA, defineScoringScheme, illustrativeScheme } from '../../../src/rules/scoring/scheme'
import { scoreProposal } from '../../../src/rules/scoring/score-proposal'
import { compare, exact, fraction, minus, plus, ZERO } from '../../../src/values/decimal'

const WEIGHTS = {
  coherence: 15,
  innovativeness: 20,
  sustainability: 20,
  partnershipBreadth: 15,
  representativeness: 15,
  swotAnalysis: 15,
}

/** Marks from 0 to 10, to be weighted. */
const TO_TEN = defineScoringScheme({ id: 'to-ten', source: 'A test', weights: WEIGHTS, markScale: { max: 10 } })
/** Marks from 0 to 6: their points need not end as decimals. */
const TO_SIX = defineScoringScheme({ id: 'to-six', source: 'A test', weights: WEIGHTS, markScale: { max: 6 } })
/** Marks that are points, up to the weight. */
const POINTS = defineScoringScheme({ id: 'points', source: 'A test', weights: WEIGHTS })

describe('the total', () => {
  it.each<[string, ScoringScheme, Marks, string, string, boolean]>([
    ['of the threshold reaches it', TO_TEN, all(6.5), '65', '65.00', true],
    ['of the threshold reaches it, in points', POINTS, points(9.75, 13, 13, 9.75, 9.75, 9.75), '65', '65.00', true],
    ['just below the threshold misses it', TO_TEN, { ...all('6.5'), swotAnalysis: '6.49' }, '64.985', '64.98', false],
    [
      'that rounding would lift misses it',
      TO_TEN,
      { ...all('6.5'), innovativeness: '6.4975' },
      '64.995',
      '64.99',
      false,
    ],
    [
      'above by what no display shows reaches it',
      TO_TEN,
      { ...all('6.5'), swotAnalysis: '6.5000000001' },
      '65.00000000015',
      '65.00',
      true,
    ],
    [
      'below by what no display shows misses it',
      TO_TEN,
      { ...all('6.5'), swotAnalysis: '6.4999999999' },
      '64.99999999985',
      '64.99',
      false,
    ],
    ['that does not end is a fraction', TO_SIX, { ...all(4), coherence: 3 }, '385/6', '64.16', false],
    ['of the lowest marks is the foot of the scale', TO_TEN, all(0), String(lowestScore.value), '0.00', false],
    ['of the highest marks is the top of the scale', TO_TEN, all(10), String(highestScore.value), '100.00', true],
    ['of the highest points is the top of the scale', POINTS, WEIGHTS, String(highestScore.value), '100.00', true],
  ])('%s', (_, scheme, marks, total, display, reached) => {
    expect(scoreProposal(scheme, marks)).toMatchObject({ total, display, reached })
  })

  it('of weights and marks as numbers is what they say, not what binary fractions make of them', () => {
    const scheme = defineScoringScheme({
      id: 'numbers',
      source: 'A test',
      weights: points(20.4, 17.1, 21, 19.8, 6.6, 15.1) as never,
      markScale: { max: 1 },
    })
    expect(scoreProposal(scheme, all(0.65)).total).toBe('65')
    expect(scoreProposal(scheme, all(0.1)).total).toBe('10')
    expect(scoreProposal(scheme, { ...all(0.65), swotAnalysis: 0.6499999999 }).reached).toBe(false)
  })

  it('is not barred by a nought in one criterion', () => {
    expect(scoreProposal(TO_TEN, { ...all(10), swotAnalysis: 0 })).toMatchObject({ total: '85', reached: true })
  })

  it('is compared with the threshold of the act, and the margin is what lies between', () => {
    expect(scoreProposal(TO_TEN, all(6.5))).toMatchObject({ threshold: String(admissionThreshold.value), margin: '0' })
    expect(scoreProposal(TO_TEN, all(10)).margin).toBe('35')
    expect(scoreProposal(TO_SIX, { ...all(4), coherence: 3 }).margin).toBe('-5/6')
  })
})

describe('an answer', () => {
  it('says what each criterion adds, in the order of the act', () => {
    const { contributions } = scoreProposal(TO_TEN, {
      ...all('5.0'),
      coherence: { value: '6.50', author: 'Panel', reason: 'Clear purposes' },
      swotAnalysis: { value: 7 },
    })
    expect(contributions.map(({ criterion }) => criterion)).toEqual(CRITERIA)
    expect(contributions.map(({ clause }) => clause)).toEqual(CRITERIA.map((criterion) => criteria[criterion].clause))
    expect(contributions[0]).toEqual({
      criterion: 'coherence',
      clause: 'A.VAL.4a',
      weight: '15',
      mark: '6.5',
      highestMark: '10',
      points: '9.75',
      author: 'Panel',
      reason: 'Clear purposes',
    })
    expect(contributions[1]).toMatchObject({ mark: '5', points: '10', author: null, reason: null })
    expect(contributions[5]).toMatchObject({ mark: '7', points: '10.5', author: null, reason: null })
  })

  it('says that the highest mark is the weight where marks are points', () => {
    const { contributions } = scoreProposal(POINTS, all(1))
    expect(contributions.map(({ highestMark }) => highestMark)).toEqual(['15', '20', '20', '15', '15', '15'])
  })

  it('is the same whether a mark stands alone or with its author', () => {
    const reasoned = byCriterion(() => ({ value: '6.5', author: undefined }))
    expect(scoreProposal(TO_TEN, reasoned)).toEqual(scoreProposal(TO_TEN, all('6.5')))
  })

  it('names the scheme, with its source and whether it is for illustration', () => {
    expect(scoreProposal(TO_TEN, all(5)).scheme).toEqual({ id: 'to-ten', source: 'A test', illustrative: false })
    expect(scoreProposal(illustrativeScheme, all(5)).scheme).toEqual({
      id: illustrativeScheme.id,
      source: illustrativeScheme.source,
      illustrative: true,
    })
  })

  it('cites clauses and readings that exist', () => {
    const { clauses, readings } = scoreProposal(TO_TEN, all(5))
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
    for (const reading of readings) expect(READINGS).toHaveProperty([reading])
  })

  it('is the same under a scheme that was stored and read again', () => {
    for (const scheme of [TO_TEN, TO_SIX, POINTS, illustrativeScheme]) {
      const read: ScoringScheme = JSON.parse(JSON.stringify(scheme))
      expect(scoreProposal(read, all('5.5'))).toEqual(scoreProposal(scheme, all('5.5')))
    }
  })

  it('is the same whatever the order of the criteria', () => {
    const marks = points(1, 2, 3, 4, 5, 6)
    const turned = Object.fromEntries(Object.entries(marks).toReversed()) as Marks
    const weights = Object.fromEntries(Object.entries(WEIGHTS).toReversed()) as typeof WEIGHTS
    const scheme = defineScoringScheme({ id: 'to-ten', source: 'A test', weights, markScale: { max: 10 } })
    expect(scoreProposal(scheme, turned)).toEqual(scoreProposal(TO_TEN, marks))
  })
})

describe('a mark', () => {
  it.each<[string, ScoringScheme, Mark]>([
    ['at the foot of the scale', TO_TEN, '0'],
    ['at the foot of the scale, with a sign', TO_TEN, '-0'],
    ['at the top of the scale', TO_TEN, '10'],
    ['at the top of the scale, with zeros', TO_TEN, '10.000'],
    ['at the weight, where marks are points', POINTS, 15],
  ])('may stand %s', (_, scheme, mark) => {
    expect(() => scoreProposal(scheme, { ...all(5), swotAnalysis: mark })).not.toThrow()
  })

  it.each<[string, ScoringScheme, Mark]>([
    ['below the foot of the scale', TO_TEN, '-0.01'],
    ['below the foot of the scale by next to nothing', TO_TEN, '-1e-9'],
    ['above the top of the scale', TO_TEN, '10.01'],
    ['above the top of the scale by next to nothing', TO_TEN, '10.000000001'],
    ['above the weight, where marks are points', POINTS, '15.01'],
    ['above the weight, where marks are points, although another weight is higher', POINTS, 20],
  ])('may not stand %s', (_, scheme, mark) => {
    expect(() => scoreProposal(scheme, { ...all(5), swotAnalysis: mark })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'mark-out-of-range',
        path: 'marks.swotAnalysis',
        value: mark,
      }),
    )
  })

  it('with its author is refused at its value', () => {
    expect(() => scoreProposal(TO_TEN, { ...all(5), swotAnalysis: { value: 11, author: 'Panel' } })).toThrow(
      expect.objectContaining({ code: 'mark-out-of-range', path: 'marks.swotAnalysis.value', value: 11 }),
    )
  })

  it.each([
    '6,5',
    '',
    ' 5',
    '+5',
    '.5',
    '5.',
    'six',
    '1e1000000000',
    '1'.repeat(65),
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    5n,
  ])('is a decimal: %s is none', (mark) => {
    expect(() => scoreProposal(TO_TEN, { ...all(5), coherence: mark as never })).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'invalid-decimal',
        path: 'marks.coherence',
        value: mark,
      }),
    )
  })

  it.each<[string, object, string, string]>([
    ['a key misspelt', { value: 6, autor: 'Panel' }, 'unknown-key', 'marks.coherence.autor'],
    ['a list', [6.5], 'invalid-argument', 'marks.coherence'],
  ])('has no keys besides value, author and reason: %s', (_, mark, code, path) => {
    expect(() => scoreProposal(TO_TEN, { ...all(5), coherence: mark as never })).toThrow(
      expect.objectContaining({ code, path }),
    )
  })

  it.each<[string, object, unknown]>([
    ['an object without one', {}, undefined],
    ['an object with none', { value: null }, null],
    ['an object with a comma in it', { value: '6,5', author: 'Panel' }, '6,5'],
  ])('is a decimal: %s has none', (_, mark, value) => {
    expect(() => scoreProposal(TO_TEN, { ...all(5), coherence: mark as never })).toThrow(
      expect.objectContaining({ code: 'invalid-decimal', path: 'marks.coherence.value', value }),
    )
  })
})

describe('marks and schemes that are none', () => {
  it.each([null, undefined])('there is no default scheme: %s is refused', (scheme) => {
    expect(() => scoreProposal(scheme as never, all(5))).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'scheme-missing', path: 'scheme', value: scheme }),
    )
  })

  it('a scheme that was read is checked: its weights must still sum to 100', () => {
    const read = { ...JSON.parse(JSON.stringify(TO_TEN)), weights: { ...TO_TEN.weights, coherence: '16' } }
    expect(() => scoreProposal(read, all(5))).toThrow(expect.objectContaining({ code: 'weights-sum', value: '101' }))
  })

  it.each([null, undefined, 'all', 65])('marks are an object: %s is none', (marks) => {
    expect(() => scoreProposal(TO_TEN, marks as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'marks', value: marks }),
    )
  })

  it.each(CRITERIA)('a missing mark is no nought: %s', (criterion) => {
    const { [criterion]: _, ...others } = all(10)
    expect(() => scoreProposal(TO_TEN, others as never)).toThrow(
      expect.objectContaining({ code: 'criterion-missing', path: `marks.${criterion}`, value: [criterion] }),
    )
  })

  it.each(['swot', 'premium', '__proto__', 'constructor', 'toString'])('there is no seventh criterion: %s', (name) => {
    const marks = JSON.parse(`{ ${JSON.stringify(all(5)).slice(1, -1)}, "${name}": 5 }`)
    expect(() => scoreProposal(TO_TEN, marks)).toThrow(
      expect.objectContaining({ code: 'criterion-unknown', path: `marks.${name}`, value: [name] }),
    )
  })
})

describe('any score', () => {
  test.prop([anyScoring()])('lies between 0 and 100, and is the sum of what the criteria add', ({ scheme, marks }) => {
    const { total, contributions, margin, threshold } = scoreProposal(scheme, marks)
    expect(compare(fraction(total), fraction(String(lowestScore.value))) >= 0n).toBe(true)
    expect(compare(fraction(total), fraction(String(highestScore.value))) <= 0n).toBe(true)
    expect(exact(contributions.map(({ points: added }) => fraction(added)).reduce(plus, ZERO))).toBe(total)
    expect(exact(minus(fraction(total), fraction(threshold)))).toBe(margin)
  })

  test.prop([anyScoring()])(
    'reaches the threshold if and only if whole numbers say so',
    ({ scheme, marks, units, max }) => {
      // Σ weight × mark ≥ 65 × scale, with weights, marks and scale in hundredths.
      const sum = units.reduce((total, { weight, mark }) => total + BigInt(weight) * BigInt(mark), 0n)
      const reached = sum >= BigInt(admissionThreshold.value) * 100n * BigInt(max)
      const score = scoreProposal(scheme, marks)
      expect(score.reached).toBe(reached)
      expect(compare(fraction(score.total), { numerator: sum, denominator: 100n * BigInt(max) })).toBe(0n)
    },
  )

  test.prop([anyScoring()])('never shows the threshold reached where it is not', ({ scheme, marks }) => {
    const { display, total, reached } = scoreProposal(scheme, marks)
    expect(display).toMatch(/^\d+\.\d\d$/)
    expect(compare(fraction(display), fraction(total)) <= 0n).toBe(true)
    if (!reached) expect(Number(display)).toBeLessThan(admissionThreshold.value)
  })

  test.prop([anyScoring(), fc.constantFrom(...CRITERIA), fc.integer({ min: 1, max: 1000 })])(
    'rises with each mark',
    ({ scheme, marks, max }, criterion, rise) => {
      const mark = Math.round(Number(marks[criterion]) * 100)
      fc.pre(mark < max)
      const higher = { ...marks, [criterion]: inHundredths(Math.min(max, mark + rise)) }
      const [before, after] = [scoreProposal(scheme, marks), scoreProposal(scheme, higher)]
      expect(compare(fraction(after.total), fraction(before.total)) > 0n).toBe(true)
      expect(before.reached && !after.reached).toBe(false)
    },
  )

  test.prop([anyScoring(fc.constant(1000))])(
    'is the same whether marks are weighted or given as the points that they make',
    ({ scheme, marks }) => {
      const inPoints = defineScoringScheme({ id: scheme.id, source: scheme.source, weights: scheme.weights })
      const { contributions, total, reached } = scoreProposal(scheme, marks)
      const given = Object.fromEntries(contributions.map(({ criterion, points: added }) => [criterion, added]))
      expect(scoreProposal(inPoints, given as Marks)).toMatchObject({ total, reached })
    },
  )

  test.prop([anyScoring()])('leaves what it reads as it is, and can be stored and read again', ({ scheme, marks }) => {
    const frozen = Object.freeze({ ...marks })
    const score = scoreProposal(scheme, frozen)
    expect(frozen).toEqual(marks)
    expect(JSON.parse(JSON.stringify(score))).toEqual(score)
  })
})

interface AnyScoring {
  readonly scheme: ScoringScheme
  readonly marks: Marks
  /** Weight and mark of each criterion, in hundredths. */
  readonly units: readonly { readonly weight: number; readonly mark: number }[]
  /** The highest mark, in hundredths. */
  readonly max: number
}

/** A scheme with weights and a scale to the hundredth, and marks on it. */
function anyScoring(highest = fc.integer({ min: 1, max: 5000 })): fc.Arbitrary<AnyScoring> {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 5, maxLength: 5 })
  // Shares of the highest mark: near the threshold more often than chance would have it.
  const share = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 640, max: 660 }))
  return fc.tuple(cuts, highest, fc.array(share, { minLength: 6, maxLength: 6 })).map(([inner, max, shares]) => {
    const bounds = [0, ...inner.toSorted((a, b) => a - b), 10000]
    const units = CRITERIA.map((_, at) => ({
      weight: (bounds[at + 1] ?? 0) - (bounds[at] ?? 0),
      mark: Math.round(((shares[at] ?? 0) * max) / 1000),
    }))
    const of = (name: 'weight' | 'mark') =>
      byCriterion((criterion) => inHundredths(units[CRITERIA.indexOf(criterion)]?.[name] ?? 0))
    const markScale = { max: inHundredths(max) }
    const scheme = defineScoringScheme({ id: 'any', source: 'A test', weights: of('weight'), markScale })
    return { scheme, marks: of('mark'), units, max }
  })
}

function inHundredths(units: number): string {
  return `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`
}

function all(mark: Mark): Marks {
  return byCriterion(() => mark)
}

function points(...marks: readonly number[]): Marks {
  return byCriterion((criterion) => marks[CRITERIA.indexOf(criterion)] ?? 0)
}
