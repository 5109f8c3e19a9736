import { describe, expect, it } from 'vitest'
import { readingOptions } from '../../../../src/act/reading-choices'
import { READINGS } from '../../../../src/act/readings/readings'
import { readingsTaken } from '../../../../src/report/document/evaluation/readings-taken'
import { anEvaluation } from './an-evaluation'

const idsOf = (evaluation: ReturnType<typeof anEvaluation>) =>
  readingsTaken(evaluation).map(({ reading }) => reading.id)

describe('readingsTaken', () => {
  it('are those that a caller may choose, and those that an answer used, each once and in the order of the act', () => {
    const evaluation = anEvaluation({ examinedAt: '2022-06-01T09:00:00+02:00' })
    const { eligibility, window, deadline, timeliness, score } = evaluation
    const used = [...eligibility.results, window, deadline, timeliness, score].flatMap(
      (answer) => answer?.readings ?? [],
    )
    const wanted = new Set<string>([...Object.keys(readingOptions), ...used])
    expect(idsOf(evaluation)).toEqual(Object.keys(READINGS).filter((id) => wanted.has(id)))
    expect(used).toContain('lateExamination')
    expect(used).toContain('weights')
  })

  it('are none of a score or of an examination that there is not', () => {
    const ids = idsOf(anEvaluation({ marks: undefined }))
    expect(ids).not.toContain('weights')
    expect(ids).not.toContain('lateExamination')
  })

  it('are told apart by whether the default was taken', () => {
    const evaluation = anEvaluation({ marks: undefined, readings: { seat: 'registered-office' }, roll: 'none' })
    const others = readingsTaken(evaluation).filter(({ usual }) => !usual)
    expect(others.map(({ reading, option }) => [reading.id, option])).toEqual([
      ['seat', 'registered-office'],
      ['lastDayRoll', 'none'],
    ])
  })
})
