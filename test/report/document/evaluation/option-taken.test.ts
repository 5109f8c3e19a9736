import { describe, expect, it } from 'vitest'
import type { ReadingId } from '../../../../src/act/reading-choices'
import { READINGS } from '../../../../src/act/readings/readings'
import { optionTaken } from '../../../../src/report/document/evaluation/option-taken'
import { anEvaluation } from './an-evaluation'

const ids = Object.keys(READINGS) as ReadingId[]

describe('optionTaken', () => {
  it('is the default of every reading where nothing was chosen, but that of a mark scale', () => {
    const evaluation = anEvaluation()
    for (const id of ids) {
      if (id !== 'markScale') expect(optionTaken(id, evaluation), id).toBe(READINGS[id].default)
    }
  })

  it.each<[id: ReadingId, changes: Parameters<typeof anEvaluation>[0], option: string]>([
    ['seat', { readings: { seat: 'registered-office' } }, 'registered-office'],
    ['edition', { edition: 'extension-2022-11-30' }, 'as-extended'],
    ['openingInstant', { opensAt: '2022-03-01T10:00:00+01:00' }, 'given'],
    ['closingHour', { closesAt: '2022-12-31T12:00:00+01:00' }, 'given'],
    ['lastDayRoll', { roll: 'none' }, 'none'],
    ['lastDayRoll', { roll: 'public-holidays-and-saturdays' }, 'public-holidays-and-saturdays'],
    ['localHolidays', { extraHolidays: ['2022-06-09'] }, 'given'],
    [
      'suspensions',
      { suspensions: [{ kind: 'information-request', from: '2022-05-20', resumesOn: '2022-05-30' }] },
      'given',
    ],
    ['markScale', {}, 'weighted-marks'],
    ['markScale', { marks: undefined }, 'points-up-to-weight'],
  ])('of %s under %j is %s', (id, changes, option) => {
    expect(optionTaken(id, anEvaluation(changes))).toBe(option)
    expect(Object.keys(READINGS[id].options)).toContain(option)
  })

  it('does not take a holiday of its own for a local one, nor a day on which nothing moved', () => {
    // Thirty days after 18 March 2022 is Easter Sunday.
    const { proposal } = anEvaluation()
    const submission = { ...proposal.submission, submittedAt: '2022-03-18T09:00:00+01:00' }
    expect(optionTaken('localHolidays', anEvaluation({ proposal: { ...proposal, submission } }))).toBe('national-only')
    expect(optionTaken('localHolidays', anEvaluation({ extraHolidays: ['2022-06-08'] }))).toBe('national-only')
  })
})
