import { expect, it } from 'vitest'
import { cutFigure } from '../../../../src/report/document/evaluation/cut-figure'
import { speechOf } from '../../../../src/report/speech-of'

it.each([
  ['64.985', '64,985', '64.985'],
  ['385/6', '64,16…', '64.16…'],
  ['-1/3', '-0,33…', '-0.33…'],
])('says %s as %s and %s where there is little room', (value, it, en) => {
  expect(cutFigure(value, speechOf('it'))).toBe(it)
  expect(cutFigure(value, speechOf('en'))).toBe(en)
})
