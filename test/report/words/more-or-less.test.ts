import { expect, it } from 'vitest'
import { speechOf } from '../../../src/report/speech-of'
import { isNothing, moreOrLess } from '../../../src/report/words/more-or-less'

it.each([
  ['1500.00', '1.500,00 euro in più', 'EUR 1,500.00 more'],
  ['-1500.00', '1.500,00 euro in meno', 'EUR 1,500.00 less'],
  ['-0.01', '0,01 euro in meno', 'EUR 0.01 less'],
  ['0.00', '0,00 euro in più', 'EUR 0.00 more'],
])('an amount of %s is more or less', (amount, italian, english) => {
  expect(moreOrLess(amount, speechOf('it')).it).toBe(italian)
  expect(moreOrLess(amount, speechOf('en')).en).toBe(english)
})

it('nothing is an amount without a cent', () => {
  expect(['0.00', '-0.00'].map(isNothing)).toEqual([true, true])
  expect(['0.01', '-0.01', '10.00', '', 'nothing'].map(isNothing)).toEqual([false, false, false, false, false])
})
