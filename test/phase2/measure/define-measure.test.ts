import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { adoptionDay } from '../../../src/act/figures'
import { implementingNotice } from '../../../src/act/implementing-notice'
import type { MeasureDefinition } from '../../../src/model/measure'
import { defineMeasure } from '../../../src/phase2/measure/define-measure'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { deepFrozen, inputError, NO_OBJECTS, stored } from '../a-measure'
import { aMeasure, measures } from '../a-portfolio'

const THE_DAY_AFTER = '2022-02-01'

describe('a measure', () => {
  it('is its checked terms with warnings, none where there is nothing to say', () => {
    const terms = aMeasure()
    expect(defineMeasure(terms)).toStrictEqual({ ...readyMeasure(terms).measure, warnings: [] })
  })

  it.each<[string, Partial<MeasureDefinition>]>([
    ['with its resolution', { giuntaResolution: { date: THE_DAY_AFTER } }],
    ['with its own day', { giuntaResolution: { date: '2022-07-25' }, issuedOn: THE_DAY_AFTER }],
    [
      'with its own day, for criteria of the day of the call',
      { giuntaResolution: { date: adoptionDay.value }, issuedOn: THE_DAY_AFTER },
    ],
    ['on the day of the implementing notice', { issuedOn: implementingNotice.day }],
    ['on a day not settled yet', { giuntaResolution: undefined }],
  ])('may be issued after the call: %s', (_, terms) => {
    expect(defineMeasure(aMeasure(terms)).warnings).toEqual([])
  })

  it.each<[string, Partial<MeasureDefinition>, string]>([
    ['with its resolution', { giuntaResolution: { date: adoptionDay.value } }, 'giuntaResolution.date'],
    ['with its resolution, the day before', { giuntaResolution: { date: '2022-01-30' } }, 'giuntaResolution.date'],
    ['with its own day', { issuedOn: adoptionDay.value }, 'issuedOn'],
    [
      'with its own day, while it has no resolution',
      { giuntaResolution: undefined, issuedOn: '2021-12-31' },
      'issuedOn',
    ],
  ])('may not be issued on the day of the call or before: %s', (_, terms, path) => {
    expect(() => defineMeasure(aMeasure(terms))).toThrow(inputError('measure-not-issued-after-call', path))
  })

  it.each<[string, Partial<MeasureDefinition>, readonly string[]]>([
    ['no premium at all', { premium: {} }, ['no-premium-defined']],
    ['a premium of nought', { premium: { points: 0, percentagePoints: '0.0' } }, ['no-premium-defined']],
    ['points alone', { premium: { points: '0.01' } }, []],
    ['percentage points alone', { premium: { percentagePoints: '0.01' } }, []],
    ['no premium, but for nobody whom the act has in mind', { premium: {}, dedicatedTo: [] }, []],
  ])('is warned of, with %s', (_, terms, codes) => {
    expect(defineMeasure(aMeasure(terms)).warnings.map(({ code }) => code)).toEqual(codes)
  })

  it('warns by clause and without blocking', () => {
    expect(defineMeasure(aMeasure({ premium: {} })).warnings).toEqual([
      { code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: {} },
    ])
  })

  it('is warned of anew when it is read from storage', () => {
    const design = stored(defineMeasure(aMeasure({ premium: {} })))
    expect(defineMeasure({ ...design, premium: { points: 5 } }).warnings).toEqual([])
    expect(defineMeasure({ ...design, ...{ warnings: [] } }).warnings).toHaveLength(1)
  })

  it('cannot be changed, and is read once', () => {
    const design = defineMeasure(aMeasure({ premium: {} }))
    expect(Object.isFrozen(design)).toBe(true)
    expect(Object.isFrozen(design.warnings)).toBe(true)
    expect(readyMeasure(design)).toBe(readyMeasure(design))
    expect(readyMeasure(stored(design))).not.toBe(readyMeasure(design))
  })

  it('cannot be changed in its warnings either', () => {
    for (const warning of defineMeasure(aMeasure({ premium: {} })).warnings) {
      expect(Object.isFrozen(warning)).toBe(true)
      expect(Object.isFrozen(warning.facts)).toBe(true)
    }
  })

  it.each(NO_OBJECTS)('is refused where it is no object: %s', (definition) => {
    expect(() => defineMeasure(definition as never)).toThrow(inputError('invalid-argument', 'measure'))
  })

  it('is refused without a resolution, which it declares', () => {
    expect(() => defineMeasure(aMeasure({ giuntaResolution: null }))).toThrow(
      inputError('measure-criteria-not-approved', 'giuntaResolution'),
    )
  })

  const designs = measures.filter(({ giuntaResolution: resolution, issuedOn }) => {
    const day = issuedOn ?? resolution?.date
    return day === undefined || day > adoptionDay.value
  })

  test.prop([designs])('is the same once stored and read, and once it is defined again', (definition) => {
    const design = defineMeasure(deepFrozen(structuredClone(definition)))
    expect(defineMeasure(stored(design))).toStrictEqual(design)
    expect(defineMeasure(design)).toStrictEqual(design)
  })

  test.prop([fc.date({ min: new Date('2021-12-01'), max: new Date('2022-04-01'), noInvalidDate: true })])(
    'is designed for any day after that of the act, and for no other',
    (date) => {
      const issuedOn = date.toISOString().slice(0, 10)
      const define = () => defineMeasure(aMeasure({ issuedOn }))
      if (issuedOn > '2022-01-31') expect(define().issuedOn).toBe(issuedOn)
      else expect(define).toThrow(inputError('measure-not-issued-after-call', 'issuedOn'))
    },
  )
})
