import { describe, expect, it } from 'vitest'
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

  it('calls an option that it does not know by its id', () => {
    const evaluation = anEvaluation()
    const readings = { ...evaluation.readings, seat: 'moon-base' }
    const stored: typeof evaluation = JSON.parse(JSON.stringify({ ...evaluation, readings }))
    expect(tables(stored)[0]?.rows).toContainEqual(expect.arrayContaining(['moon-base']))
  })
})
