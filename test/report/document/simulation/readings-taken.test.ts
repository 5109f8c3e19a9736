import { assessPremium, type MeasureDefinition, type PremiumOptions } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { READINGS } from '../../../../src/act/readings/readings'
import { isOfMeasure, readingsTaken } from '../../../../src/report/document/simulation/readings-taken'
import { aList, anApplication } from '../../phase-2'
import { aSimulation, aTightMeasure } from './a-simulation'

const optionsOf = (changed: Partial<MeasureDefinition> = {}, options: PremiumOptions = {}) =>
  new Map(readingsTaken(aSimulation(changed, [], options)).map(({ reading, option }) => [reading.id, option]))

describe('readingsTaken', () => {
  it('are all that an assessment of an application stands on, in the order of the act', () => {
    const { results, base } = assessPremium(aTightMeasure(), anApplication(), aList())
    const used = new Set<string>([...results, base].flatMap(({ readings }) => readings))
    const ids = [...optionsOf().keys()]
    expect([...used].filter((id) => !ids.some((known) => known === id))).toEqual([])
    expect(ids).toEqual(Object.keys(READINGS).filter((id) => ids.some((known) => known === id)))
    expect(used.size).toBeGreaterThan(8)
  })

  it.each<[string, Partial<MeasureDefinition>, PremiumOptions, string]>([
    ['issuedAfter', {}, { readings: { issuedAfter: 'desk-closing' } }, 'desk-closing'],
    ['premiumKinds', {}, { readings: { premiumKinds: 'both-required' } }, 'both-required'],
    ['measureDate', { issuedOn: '2022-08-03' }, {}, 'notice'],
    ['membershipDay', { membershipDate: null }, {}, 'application-day'],
    ['premiumClaimants', { claimants: 'lead-only' }, {}, 'lead-only'],
    ['premiumAndMinimum', { premium: { counts: 'towards-minimum' } }, {}, 'towards-minimum'],
    ['cents', { rounding: 'half-up' }, {}, 'half-up'],
    ['aidPremium', { premium: { percentagePoints: '5' } }, {}, 'percentage-points'],
    ['aidPremium', { premium: {} }, {}, 'percentage-points'],
    ['aidPremium', { premium: { ceilingEur: '20' }, aid: { intensities: {}, ceilingEur: '10' } }, {}, 'higher-ceiling'],
    [
      'aidPremium',
      { premium: { percentagePoints: '5', ceilingEur: '20' }, aid: { intensities: {}, ceilingEur: '10' } },
      {},
      'percentage-points',
    ],
    ['premiumStacking', {}, {}, 'once-per-application'],
  ])('of %s under %j with %j is %s', (id, changed, options, option) => {
    expect([...optionsOf(changed, options)].find(([reading]) => reading === id)?.[1]).toBe(option)
  })

  it('are left to the measure where one of its terms settles them', () => {
    const taken = readingsTaken(aSimulation())
    expect(taken.filter(isOfMeasure).map(({ reading }) => reading.id)).toEqual([
      'measureDate',
      'membershipDay',
      'premiumClaimants',
      'premiumAndMinimum',
      'premiumMaximum',
      'aidPremium',
      'cents',
    ])
  })
})
