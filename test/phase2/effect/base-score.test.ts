import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../../src/model/application'
import type { MeasureCriterion } from '../../../src/model/measure'
import { baseScore } from '../../../src/phase2/effect/base-score'
import type { Decimal } from '../../../src/values/decimal'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { anApplication, aReady, deepFrozen, inputError, NO_OBJECTS, shown } from '../a-measure'

const CRITERIA: readonly MeasureCriterion[] = [
  { id: 'c-1', title: 'One', maximum: 40 },
  { id: 'c-2', title: 'Two', steps: [0, 30, '60'] },
]

function scoreOf(facts: Partial<Application>, criteria: readonly MeasureCriterion[] | null = CRITERIA) {
  return baseScore(aReady({ criteria }), anApplication({ score: undefined, ...facts }), 'application')
}

/** The score in writing. */
function scored(facts: Partial<Application>, criteria: readonly MeasureCriterion[] | null = CRITERIA) {
  return shown(scoreOf(facts, criteria).points)
}

const marked = (marks: Readonly<Record<string, unknown>>) => ({ marks: marks as Readonly<Record<string, Decimal>> })

describe('the score of an application', () => {
  it('is not known where it states neither marks nor score', () => {
    for (const criteria of [CRITERIA, null]) {
      expect(scoreOf({}, criteria)).toEqual({ points: undefined, missing: ['application.score'] })
    }
  })

  it.each<[string, Decimal, string]>([
    ['nought', 0, '0'],
    ['the negative nought of the platform', -0, '0'],
    ['a decimal', '64.990', '64.99'],
    ['the highest', '100.0', '100'],
  ])('is the score that it states: %s', (_, score, text) => {
    expect(scored({ score })).toBe(text)
    expect(scored({ score }, null)).toBe(text)
  })

  it('has no highest where the measure has no criteria', () => {
    expect(scored({ score: '1e30' }, null)).toBe(`1${'0'.repeat(30)}`)
  })

  it.each<[string, Readonly<Record<string, Decimal>>, string]>([
    ['of the lowest', { 'c-1': 0, 'c-2': 0 }, '0'],
    ['of the highest', { 'c-1': 40, 'c-2': 60 }, '100'],
    ['in any order, in any spelling', { 'c-2': '30.00', 'c-1': '3.999e1' }, '69.99'],
  ])('is the sum of its marks: %s', (_, marks, text) => {
    expect(scored({ marks })).toBe(text)
    expect(scored({ marks, score: text })).toBe(text)
  })

  it('is exact: three tenths are three tenths', () => {
    const criteria = ['a', 'b', 'c'].map((id) => ({ id, title: id, maximum: 1 }))
    expect(scored({ marks: { a: 0.1, b: 0.1, c: 0.1 }, score: '0.3' }, criteria)).toBe('0.3')
  })

  it('may have marks that are named as every object names something, where they are its own', () => {
    const criteria = ['__proto__', 'constructor'].map((id) => ({ id, title: id, maximum: 5 }))
    expect(scored({ marks: JSON.parse('{"__proto__":2,"constructor":3}') }, criteria)).toBe('5')
  })

  it.each<[string, Partial<Application>, RuleInputErrorCode, string]>([
    ['a negative score', { score: '-0.01' }, 'score-negative', 'score'],
    ['a score that is no figure', { score: '65,5' }, 'invalid-decimal', 'score'],
    ['null for a score', { score: null as never }, 'invalid-decimal', 'score'],
    ['a score above the highest marks', { score: '100.01' }, 'mark-out-of-range', 'score'],
    [
      'a score that is not the sum',
      { score: '69.99', ...marked({ 'c-1': 40, 'c-2': 30 }) },
      'score-contradicts-marks',
      'score',
    ],
    ['an unknown criterion', marked({ 'c-1': 1, 'c-2': 30, 'c-3': 1 }), 'criterion-unknown', 'marks.c-3'],
    [
      'a criterion that every object has',
      { marks: JSON.parse('{"c-1":1,"c-2":30,"__proto__":1}') },
      'criterion-unknown',
      'marks.__proto__',
    ],
    ['a mark that is null', marked({ 'c-1': 40, 'c-2': null }), 'invalid-decimal', 'marks.c-2'],
    ['a mark that is no figure', marked({ 'c-1': {}, 'c-2': 0 }), 'invalid-decimal', 'marks.c-1'],
    ['a mark below nought', marked({ 'c-1': '-0.01', 'c-2': 0 }), 'mark-out-of-range', 'marks.c-1'],
    ['a mark above the highest', marked({ 'c-1': '40.01', 'c-2': 0 }), 'mark-out-of-range', 'marks.c-1'],
    ['a mark above the highest step', marked({ 'c-1': 0, 'c-2': '60.01' }), 'mark-out-of-range', 'marks.c-2'],
    ['a mark between two steps', marked({ 'c-1': 0, 'c-2': '30.01' }), 'mark-off-the-steps', 'marks.c-2'],
  ])('is refused with %s', (_, facts, code, path) => {
    expect(() => scored(facts)).toThrow(inputError(code, `application.${path}`))
  })

  it('is refused in words that name the steps, the criteria and the sum', () => {
    expect(() => scored(marked({ 'c-1': 0, 'c-2': 31 }))).toThrow(/one of 0, 30, 60/)
    expect(() => scored(marked({ 'c-3': 1 }))).toThrow(/one of c-1, c-2/)
    expect(() => scored({ score: 101 })).toThrow(/100 or less/)
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['none is given', {}],
    ['one is not given', { 'c-1': 40 }],
    ['one is said to be nothing yet', { 'c-1': undefined, 'c-2': 60 }],
    ['one is inherited, which is not to give it', Object.create({ 'c-1': 40, 'c-2': 60 })],
  ])('waits for marks where %s, and no score is stated', (_, marks) => {
    expect(scoreOf(marked(marks))).toEqual({ points: undefined, missing: ['application.marks'] })
  })

  it.each<[string, string, Readonly<Record<string, unknown>>, boolean]>([
    ['the sum of those that are given', '30', { 'c-2': 30 }, true],
    ['below the sum', '29.99', { 'c-2': 30 }, false],
    ['what the highest mark would make it', '70', { 'c-2': 30 }, true],
    ['anything, where none is given', '0', {}, true],
    ['the highest, where none is given', '100', {}, true],
  ])('may be stated while marks are still to be given: %s', (_, score, marks, agrees) => {
    const read = () => scored({ score, ...marked(marks) })
    if (agrees) expect(read()).toBe(score)
    else expect(read).toThrow(inputError('score-contradicts-marks', 'application.score'))
  })

  // With 30 points for the one, 40 for the other make 70: no mark that is still to be given makes it more.
  it('may not be more than the highest marks would make it', () => {
    expect(() => scored({ score: '70.01', ...marked({ 'c-2': 30 }) })).toThrow(
      inputError('score-contradicts-marks', 'application.score'),
    )
  })

  it.each(NO_OBJECTS.slice(1))('is refused where the marks are no object: %s', (marks) => {
    expect(() => scored({ marks: marks as never })).toThrow(inputError('invalid-argument', 'application.marks'))
  })

  it('is refused at the place where its application stands', () => {
    const ready = aReady({ criteria: CRITERIA })
    expect(() => baseScore(ready, anApplication({ score: 101 }), 'applications[3]')).toThrow(
      inputError('mark-out-of-range', 'applications[3].score'),
    )
  })

  it('is refused with marks of a measure that has no criteria', () => {
    expect(() => scored(marked({ 'c-1': 1 }), null)).toThrow(/the measure has no criteria/)
    expect(() => scored(marked({ 'c-1': 1 }), null)).toThrow(inputError('criterion-unknown', 'application.marks.c-1'))
  })

  // No marks say nothing of an application to such a measure; they are not nought points.
  it.each<[string, Partial<Application>, string | undefined]>([
    ['not known', {}, undefined],
    ['the score that is stated', { score: 70 }, '70'],
  ])('is %s where the measure has no criteria and the marks are none', (_, facts, text) => {
    expect(scored({ marks: {}, ...facts }, null)).toBe(text)
  })

  it('leaves the marks as they are', () => {
    const marks = deepFrozen({ 'c-1': '40.00', 'c-2': 30 })
    expect(scored({ marks })).toBe('70')
    expect(marks).toEqual({ 'c-1': '40.00', 'c-2': 30 })
  })

  test.prop([
    fc.dictionary(
      fc.string({ minLength: 1 }).filter((id) => id.trim() !== ''),
      fc.integer({ min: 0, max: 5_000 }),
      { minKeys: 1 },
    ),
  ])('is the sum of its marks, whatever the criteria are called', (hundredths) => {
    const ids = Object.keys(hundredths)
    const criteria = ids.map((id) => ({ id, title: id, maximum: 50 }))
    const marks = Object.fromEntries(ids.map((id) => [id, (hundredths[id] ?? 0) / 100]))
    const sum = Object.values(hundredths).reduce((total, each) => total + each, 0)
    expect(scored({ marks }, criteria)).toBe(String(sum / 100))
  })
})
