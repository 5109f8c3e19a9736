import { describe, expect, it } from 'vitest'
import { READINGS } from '../../../../src/act/readings/readings'
import { readingsSection } from '../../../../src/report/document/simulation/readings-section'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation } from './a-simulation'

const tablesOf = (...given: Parameters<typeof aSimulation>) =>
  readingsSection(aSimulation(...given), speechOf('it')).blocks.flatMap((block) =>
    block.block === 'table' ? block : [],
  )

describe('readingsSection', () => {
  it('parts what the measure settles from what the library reads', () => {
    const [ofMeasure, usual, ...others] = tablesOf()
    expect(others).toEqual([])
    expect(ofMeasure?.caption).toBe('Punti che la misura stabilisce con i propri termini')
    expect(ofMeasure?.rows).toContainEqual([
      READINGS.membershipDay.question.it,
      READINGS.membershipDay.options['fixed-day']?.it,
      READINGS.membershipDay.clauses.join(', '),
    ])
    expect(usual?.caption).toBe('Punti decisi secondo l’interpretazione predefinita')
    expect(usual?.rows.map(([question]) => question)).toContain(READINGS.premiumStacking.question.it)
  })

  it('puts readings other than the default before all others, with what that is and why', () => {
    const [first, second] = tablesOf({}, [], { readings: { issuedAfter: 'desk-closing' } })
    expect(first?.rows).toEqual([
      [
        READINGS.issuedAfter.question.it,
        READINGS.issuedAfter.options['desk-closing']?.it,
        READINGS.issuedAfter.clauses.join(', '),
        READINGS.issuedAfter.options[READINGS.issuedAfter.default]?.it,
        READINGS.issuedAfter.why.it,
      ],
    ])
    expect(second?.caption).toBe('Punti che la misura stabilisce con i propri termini')
  })
})
