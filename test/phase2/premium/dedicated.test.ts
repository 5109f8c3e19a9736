import { describe, expect, it } from 'vitest'
import type { MeasureDedication } from '../../../src/model/measure'
import { dedicated } from '../../../src/phase2/premium/dedicated'
import { aReady } from '../a-measure'

describe('a measure', () => {
  it.each<{ dedicatedTo: readonly MeasureDedication[] }>([
    { dedicatedTo: ['supply-chains'] },
    { dedicatedTo: ['ecosystems'] },
    { dedicatedTo: ['supply-chains', 'ecosystems'] },
  ])('is dedicated to one of the two or to both: $dedicatedTo', (terms) => {
    expect(dedicated(aReady(terms))).toEqual({
      rule: 'measure-dedication',
      outcome: 'satisfied',
      findings: [],
      missing: [],
      clauses: ['A.VAL.7'],
      readings: [],
    })
  })

  it('is not dedicated to neither', () => {
    expect(dedicated(aReady({ dedicatedTo: [] }))).toMatchObject({
      outcome: 'violated',
      findings: [{ code: 'measure-not-dedicated', clause: 'A.VAL.7', severity: 'blocking', facts: {} }],
      missing: [],
    })
  })
})
