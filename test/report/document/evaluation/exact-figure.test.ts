import { describe, expect, it } from 'vitest'
import { cutFigure, exactFigure } from '../../../../src/report/document/evaluation/exact-figure'
import { speechOf } from '../../../../src/report/speech-of'

describe('exactFigure', () => {
  it.each([
    ['65', '65', '65'],
    ['64.985', '64,985', '64.985'],
    ['385/6', '64,16… (385/6)', '64.16… (385/6)'],
    ['-1/3', '-0,33… (-1/3)', '-0.33… (-1/3)'],
  ])('says %s as %s and %s', (value, it, en) => {
    expect(exactFigure(value, speechOf('it'))).toBe(it)
    expect(exactFigure(value, speechOf('en'))).toBe(en)
  })

  it('never shows a threshold reached that is not: 64.999… is cut, not rounded', () => {
    expect(exactFigure('194999/3000', speechOf('en'))).toBe('64.99… (194999/3000)')
  })
})

describe('cutFigure', () => {
  it.each([
    ['64.985', '64,985'],
    ['385/6', '64,16…'],
  ])('says %s as %s where there is little room', (value, figure) => {
    expect(cutFigure(value, speechOf('it'))).toBe(figure)
  })
})
