import { describe, expect, it } from 'vitest'
import { readingOptions } from '../../../../src/act/reading-choices'
import { READINGS } from '../../../../src/act/readings/readings'
import { readingsSection } from '../../../../src/report/document/evaluation/readings-section'
import { speechOf } from '../../../../src/report/speech-of'
import { all, anEvaluation } from './an-evaluation'

const tables = (evaluation: ReturnType<typeof anEvaluation>, locale: 'it' | 'en' = 'en') =>
  readingsSection(evaluation, speechOf(locale)).blocks.flatMap((block) => (block.block === 'table' ? block : []))

/** Marks that are points, so that no reading differs from its default. */
const pointsScheme = {
  id: 'points',
  source: 'Atto',
  weights: {
    coherence: '15',
    innovativeness: '20',
    sustainability: '20',
    partnershipBreadth: '15',
    representativeness: '15',
    swotAnalysis: '15',
  },
  markScale: null,
  illustrative: false,
}

describe('readingsSection', () => {
  it('is one table where every reading is the default', () => {
    const [usual, ...others] = tables(anEvaluation({ scheme: pointsScheme, marks: all('11') }))
    expect(others).toEqual([])
    expect(usual?.caption).toBe('Points on which the default was taken')
    expect(usual?.rows).toContainEqual([
      READINGS.seat.question.en,
      READINGS.seat.options['any-seat']?.en,
      READINGS.seat.clauses.join(', '),
    ])
  })

  it('puts those that differ first, with what the default is and why', () => {
    const evaluation = anEvaluation({ readings: { seat: 'registered-office' }, marks: undefined })
    const [differing, usual] = tables(evaluation, 'it')
    expect(differing?.rows).toEqual([
      [
        READINGS.seat.question.it,
        READINGS.seat.options['registered-office']?.it,
        READINGS.seat.clauses.join(', '),
        READINGS.seat.options['any-seat']?.it,
        READINGS.seat.why.it,
      ],
    ])
    expect(JSON.stringify(usual)).not.toContain(READINGS.seat.question.it)
  })

  it('names every reading that a caller may choose, and every other that an answer used, once', () => {
    const evaluation = anEvaluation({ examinedAt: '2022-06-01T09:00:00+02:00' })
    const { eligibility, window, deadline, timeliness, score } = evaluation
    const used = [...eligibility.results, window, deadline, timeliness, score].flatMap(
      (answer) => answer?.readings ?? [],
    )
    const questions = [...new Set([...Object.keys(readingOptions), ...used])].map(
      (id) => Object.values(READINGS).find((reading) => reading.id === id)?.question.en,
    )
    const named = tables(evaluation).flatMap(({ rows }) => rows.map(([question]) => question))
    expect(named).toHaveLength(questions.length)
    expect(new Set(named)).toEqual(new Set(questions))
  })

  it('names no reading of a score or of an examination that there is none of', () => {
    const named = JSON.stringify(tables(anEvaluation({ marks: undefined })))
    expect(named).not.toContain(READINGS.weights.question.en)
    expect(named).not.toContain(READINGS.lateExamination.question.en)
  })

  it('calls an option that it does not know by its id', () => {
    const evaluation = anEvaluation()
    const readings = { ...evaluation.readings, seat: 'moon-base' }
    const stored: typeof evaluation = JSON.parse(JSON.stringify({ ...evaluation, readings }))
    expect(tables(stored)[0]?.rows).toContainEqual(expect.arrayContaining(['moon-base']))
  })
})
