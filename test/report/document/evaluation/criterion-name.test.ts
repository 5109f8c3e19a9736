import { describe, expect, it } from 'vitest'
import { criteria } from '../../../../src/act/enumerations'
import { criterionLetter, criterionName } from '../../../../src/report/document/evaluation/criterion-name'
import { speechOf } from '../../../../src/report/speech-of'
import { CRITERIA } from '../../../../src/rules/scoring/scheme'

describe('criterionName', () => {
  it('has the letters of the act, a) to f), in their order', () => {
    expect(CRITERIA.map(criterionLetter)).toEqual(['a)', 'b)', 'c)', 'd)', 'e)', 'f)'])
  })

  it('says the name in the language', () => {
    expect(criterionName('swotAnalysis', speechOf('it'))).toBe(`f) ${criteria.swotAnalysis.it}`)
    expect(criterionName('swotAnalysis', speechOf('en'))).toBe(`f) ${criteria.swotAnalysis.en}`)
  })
})
