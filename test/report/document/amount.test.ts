import { describe, expect, it } from 'vitest'
import { bareAmount, negatedAmount, signedAmount } from '../../../src/report/document/amount'
import { speechOf } from '../../../src/report/speech-of'

const [it_, en] = [speechOf('it'), speechOf('en')]

describe('an amount in a column', () => {
  it('leaves its unit to the heading', () => {
    expect(bareAmount('1234567.80', it_)).toBe('1.234.567,80')
    expect(bareAmount('1234567.80', en)).toBe('1,234,567.80')
  })

  it.each([
    ['10.00', '+10,00'],
    ['0.01', '+0,01'],
    ['0.00', '0,00'],
    ['-10.00', '-10,00'],
  ])('says of a difference of %s which way it goes: %s', (amount, figure) => {
    expect(signedAmount(amount, it_)).toBe(figure)
  })

  it.each([
    ['10.00', '-10.00'],
    ['-10.00', '10.00'],
    ['0.00', '0.00'],
  ])('as lost, %s is %s as gained', (lost, gained) => {
    expect(negatedAmount(lost)).toBe(gained)
  })
})
