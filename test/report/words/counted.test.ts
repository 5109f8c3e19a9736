import { describe, expect, it } from 'vitest'
import { speechOf } from '../../../src/report/speech-of'
import { CALENDAR_DAYS, counted, isOne, POINTS, PROPOSALS } from '../../../src/report/words/counted'

describe('counted', () => {
  it.each([
    [1, '1 punto', '1 point'],
    ['1', '1 punto', '1 point'],
    ['0', '0 punti', '0 points'],
    [2, '2 punti', '2 points'],
    ['0.015', '0,015 punti', '0.015 points'],
    ['55/7', '7,85… (55/7) punti', '7.85… (55/7) points'],
  ])('says %s points', (count, italian, english) => {
    expect(counted(speechOf('it'), count, POINTS)).toBe(italian)
    expect(counted(speechOf('en'), count, POINTS)).toBe(english)
  })

  it('says days and proposals', () => {
    expect(counted(speechOf('it'), 1, CALENDAR_DAYS)).toBe('1 giorno di calendario')
    expect(counted(speechOf('en'), 3, CALENDAR_DAYS)).toBe('3 calendar days')
    expect(counted(speechOf('it'), 2, PROPOSALS)).toBe('2 proposte')
    expect(counted(speechOf('en'), 1, PROPOSALS)).toBe('1 proposal')
  })

  it('takes the singular for one alone', () => {
    expect([1, '1'].every(isOne)).toBe(true)
    expect([0, 2, '0', '1/2', '1.5', '11'].some(isOne)).toBe(false)
  })
})
