import { describe, expect, it } from 'vitest'
import { criteriaApproved } from '../../../src/phase2/premium/criteria-approved'
import { aReady, inputError } from '../a-measure'

const BASIS = { rule: 'measure-criteria', findings: [], clauses: ['A.F2.2', 'R.19'], readings: [] }

describe('the criteria of a measure', () => {
  it.each([{ date: '2022-07-25' }, { number: 'XI/6689', date: '2022-07-25' }])(
    'are approved by a resolution, with or without its number: %o',
    (giuntaResolution) => {
      expect(criteriaApproved(aReady({ giuntaResolution }))).toEqual({ ...BASIS, outcome: 'satisfied', missing: [] })
    },
  )

  it.each([{}, { issuedOn: '2022-08-03' }])(
    'wait for one while they are designed, also with a day of issue: %o',
    (terms) => {
      expect(criteriaApproved(aReady({ giuntaResolution: undefined, ...terms }))).toEqual({
        ...BASIS,
        outcome: 'undetermined',
        missing: ['measure.giuntaResolution'],
      })
    },
  )

  it('are no criteria of a measure where it declares that there is no resolution', () => {
    expect(() => aReady({ giuntaResolution: null })).toThrow(
      inputError('measure-criteria-not-approved', 'giuntaResolution'),
    )
  })
})
