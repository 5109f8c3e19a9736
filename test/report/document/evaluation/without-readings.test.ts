import { describe, expect, it } from 'vitest'
import { withoutReadings } from '../../../../src/report/document/evaluation/without-readings'
import { readingSentences } from '../../../../src/report/sentences/readings'
import { speechOf } from '../../../../src/report/speech-of'
import { anEvaluation } from './an-evaluation'

const say = speechOf('it')

describe('withoutReadings', () => {
  const own = { text: 'Una frase.', basis: null }
  const [seat] = readingSentences('seat', 'registered-office', say)
  if (seat === undefined) throw new Error('the reading has no sentence')

  it('leaves out a sentence on a reading that was taken', () => {
    const evaluation = anEvaluation({ readings: { seat: 'registered-office' } })
    expect(withoutReadings([own, seat], evaluation, say)).toEqual([own])
  })

  it('keeps one on a reading that was not: nothing else would say it', () => {
    expect(withoutReadings([own, seat], anEvaluation(), say)).toEqual([own, seat])
  })
})
