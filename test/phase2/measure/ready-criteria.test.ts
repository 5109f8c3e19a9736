import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { MeasureCriterion } from '../../../src/model/measure'
import { readyCriteria } from '../../../src/phase2/measure/ready-criteria'
import type { Decimal } from '../../../src/values/decimal'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { inputError, NO_OBJECTS, shown, withHole } from '../a-measure'

const aCriterion = (changes: Partial<MeasureCriterion> = {}): MeasureCriterion => ({
  id: 'c-1',
  title: 'A criterion',
  maximum: 10,
  ...changes,
})

const stepped = (steps: readonly unknown[], maximum?: Decimal | null): MeasureCriterion =>
  aCriterion({ steps: steps as readonly Decimal[], maximum })

describe('the criteria of a measure', () => {
  it('are refused where there is none', () => {
    expect(() => readyCriteria([])).toThrow(inputError('invalid-argument', 'criteria'))
  })

  it.each<[string, MeasureCriterion, string, readonly string[] | null]>([
    ['a maximum', aCriterion({ maximum: '10.50' }), '10.5', null],
    ['a maximum of nought', aCriterion({ maximum: 0 }), '0', null],
    ['a maximum, and steps that are null', aCriterion({ steps: null }), '10', null],
    ['steps alone, of which the last is the maximum', stepped([0, '5.0', 10]), '10', ['0', '5', '10']],
    ['steps, and a maximum that is null', stepped([0, 5], null), '5', ['0', '5']],
    ['steps, and the maximum that they have, in another spelling', stepped([0, 10], '10.00'), '10', ['0', '10']],
    ['one step', stepped([7]), '7', ['7']],
    ['one step, which is nought', stepped(['-0']), '0', ['0']],
    [
      'steps that rise by the last decimal',
      stepped(['1.0000000001', '1.0000000002']),
      '1.0000000002',
      ['1.0000000001', '1.0000000002'],
    ],
  ])('may have %s', (_, criterion, maximum, steps) => {
    const [ready, ...others] = readyCriteria([criterion])
    expect(ready?.criterion).toEqual({ id: 'c-1', title: 'A criterion', maximum, steps })
    expect(shown(ready?.maximum)).toBe(maximum)
    expect(ready?.steps?.map(shown) ?? null).toEqual(steps)
    expect(others).toEqual([])
  })

  it('keep their order, and cannot be changed', () => {
    const ready = readyCriteria([aCriterion({ id: 'b' }), aCriterion({ id: 'a', steps: [0, 10] })])
    expect(ready.map(({ criterion }) => criterion.id)).toEqual(['b', 'a'])
    for (const { criterion } of ready) {
      expect(Object.isFrozen(criterion)).toBe(true)
      expect(Object.isFrozen(criterion.steps)).toBe(true)
    }
  })

  it('may be named as every object names something', () => {
    const ids = ['__proto__', 'constructor', 'toString']
    expect(readyCriteria(ids.map((id) => aCriterion({ id }))).map(({ criterion }) => criterion.id)).toEqual(ids)
  })

  it.each<[string, readonly unknown[], RuleInputErrorCode, string]>([
    ['has no id', [aCriterion(), { ...aCriterion(), id: undefined }], 'invalid-argument', 'criteria[1].id'],
    ['has a blank id', [aCriterion({ id: ' ' })], 'invalid-argument', 'criteria[0].id'],
    ['has a number for its id', [{ ...aCriterion(), id: 1 }], 'invalid-argument', 'criteria[0].id'],
    ['has a blank title', [aCriterion({ title: '' })], 'invalid-argument', 'criteria[0].title'],
    ['has no title', [{ id: 'c-1', maximum: 5 }], 'invalid-argument', 'criteria[0].title'],
    ['is written wrongly', [{ ...aCriterion(), max: 5 }], 'unknown-key', 'criteria[0].max'],
    ['has the id of another', [aCriterion(), aCriterion({ title: 'Other' })], 'criterion-repeated', 'criteria[1].id'],
    ['has neither maximum nor steps', [{ id: 'c-1', title: 't' }], 'invalid-decimal', 'criteria[0].maximum'],
    ['has null for both', [aCriterion({ maximum: null, steps: null })], 'invalid-decimal', 'criteria[0].maximum'],
    ['has a maximum below nought', [aCriterion({ maximum: '-0.01' })], 'score-negative', 'criteria[0].maximum'],
    ['has a maximum with a comma', [aCriterion({ maximum: '1,5' })], 'invalid-decimal', 'criteria[0].maximum'],
    ['has no steps in its list', [stepped([])], 'steps-not-rising', 'criteria[0].steps'],
    ['has no steps in its list, and a maximum', [stepped([], 5)], 'steps-not-rising', 'criteria[0].steps'],
    ['has a first step below nought', [stepped(['-0.01', 5])], 'steps-not-rising', 'criteria[0].steps'],
    ['has the same step twice', [stepped([0, 5, '5.0'])], 'steps-not-rising', 'criteria[0].steps'],
    ['has falling steps', [stepped([5, 0])], 'steps-not-rising', 'criteria[0].steps'],
    ['has a step that is no figure', [stepped([0, 'five'])], 'invalid-decimal', 'criteria[0].steps[1]'],
    ['has a step that is missing', [stepped([0, undefined])], 'invalid-decimal', 'criteria[0].steps[1]'],
    ['has a text for steps', [{ ...aCriterion(), steps: '0 5' }], 'invalid-argument', 'criteria[0].steps'],
    ['has an object for steps', [{ ...aCriterion(), steps: {} }], 'invalid-argument', 'criteria[0].steps'],
    ['has a maximum above its steps', [stepped([0, 5], '5.01')], 'maximum-contradicts-steps', 'criteria[0].maximum'],
    ['has a maximum below its steps', [stepped([0, 5], '4.99')], 'maximum-contradicts-steps', 'criteria[0].maximum'],
    ['has steps, and a negative maximum', [stepped([0, 5], -5)], 'score-negative', 'criteria[0].maximum'],
  ])('are refused where one %s', (_, criteria, code, path) => {
    expect(() => readyCriteria(criteria as never)).toThrow(inputError(code, path))
  })

  it.each(NO_OBJECTS)('are refused where they are no list: %s', (criteria) => {
    expect(() => readyCriteria(criteria as never)).toThrow(inputError('invalid-argument', 'criteria'))
  })

  it.each(NO_OBJECTS)('are refused where one is no object: %s', (criterion) => {
    expect(() => readyCriteria([aCriterion(), criterion] as never)).toThrow(
      inputError('invalid-argument', 'criteria[1]'),
    )
  })

  it('are refused where the list has a hole', () => {
    expect(() => readyCriteria(withHole([]))).toThrow(inputError('invalid-argument', 'criteria[0]'))
  })

  // Stored, a hole comes back as `null`.
  it('are refused where the steps have a hole', () => {
    expect(() => readyCriteria([stepped(withHole([0, 5]))])).toThrow(
      inputError('invalid-decimal', 'criteria[0].steps[2]'),
    )
  })

  test.prop([fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 })])(
    'take steps only as they rise',
    (hundredths) => {
      const steps = hundredths.map((step) => step / 100)
      const rising = hundredths.toSorted((a, b) => a - b)
      const read = () => readyCriteria([stepped(steps)])
      if (rising.every((step, index) => step === hundredths[index])) {
        expect(read()[0]?.criterion.maximum).toBe(String(steps.at(-1)))
      } else expect(read).toThrow(inputError('steps-not-rising', 'criteria[0].steps'))
    },
  )
})
