import { describe, expect, it } from 'vitest'
import { defaultPremiumReadings, premiumReadingOptions } from '../../../src/act/premium-reading-choices'
import { READINGS } from '../../../src/act/readings/readings'
import type { MeasureDefinition } from '../../../src/model/measure'
import { readingsInForce, resolvePremiumOptions } from '../../../src/phase2/premium/premium-options'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { aReady, inputError, NO_OBJECTS, reading } from '../a-measure'

const ACT = { id: 'dgr-xi-5899-2022', closesOn: '2022-12-31' }

describe('the options of a call', () => {
  it.each([
    {},
    { readings: undefined, edition: undefined },
    { readings: {} },
    { readings: { issuedAfter: undefined } },
  ])('are the defaults where nothing is said: %o', (options) => {
    expect(resolvePremiumOptions(options)).toEqual({ readings: defaultPremiumReadings, edition: ACT })
  })

  it('are what is said, and the defaults besides', () => {
    expect(resolvePremiumOptions({ readings: { issuedAfter: 'listing' }, edition: 'extension-2022-11-30' })).toEqual({
      readings: { premiumKinds: 'either', issuedAfter: 'listing' },
      edition: { id: 'extension-2022-11-30', closesOn: '2023-12-31' },
    })
  })

  it.each(Object.entries(premiumReadingOptions))('take each option of %s', (id, options) => {
    for (const option of options) {
      expect(resolvePremiumOptions({ readings: { [id]: option } }).readings).toHaveProperty(id, option)
    }
  })

  it.each<[string, unknown, RuleInputErrorCode, string]>([
    [
      'an unknown reading',
      { readings: { sameApplicant: 'tax-code-only' } },
      'reading-unknown',
      'readings.sameApplicant',
    ],
    ['a reading that the measure settles', { readings: { cents: 'half-up' } }, 'reading-unknown', 'readings.cents'],
    [
      'a reading that every object has',
      { readings: JSON.parse('{"__proto__":"either"}') },
      'reading-unknown',
      'readings.__proto__',
    ],
    ['an unknown option', { readings: { issuedAfter: 'never' } }, 'reading-unknown', 'readings.issuedAfter'],
    ['null for an option', { readings: { issuedAfter: null } }, 'reading-unknown', 'readings.issuedAfter'],
    ['null for the readings', { readings: null }, 'invalid-argument', 'readings'],
    ['an unknown edition', { edition: 'dgr-2030' }, 'edition-unknown', 'edition'],
    ['null for an edition', { edition: null }, 'edition-unknown', 'edition'],
    ['an edition known by name alone', { edition: 'dgr-xii-1586-2023' }, 'edition-not-encoded', 'edition'],
    ['an unknown option of the call', { today: '2022-07-25' }, 'unknown-key', 'options.today'],
  ])('are refused with %s', (_, options, code, path) => {
    expect(() => resolvePremiumOptions(options as never)).toThrow(inputError(code, path))
  })

  it.each(NO_OBJECTS)('are refused where they are no object: %s', (options) => {
    expect(() => resolvePremiumOptions(options as never)).toThrow(inputError('invalid-argument', 'options'))
  })
})

describe('the readings in force', () => {
  it('are those of the call, and those that the terms of a measure settle by default', () => {
    expect(readingsInForce(aReady({ membershipDate: null }), reading())).toEqual({
      premiumKinds: 'either',
      issuedAfter: 'resolution',
      measureDate: 'criteria-resolution',
      membershipDay: 'application-day',
      premiumClaimants: 'any-member',
      premiumAndMinimum: 'above-minimum',
      premiumMaximum: 'declared',
      aidPremium: 'percentage-points',
      cents: 'truncate',
    })
  })

  it('are others where it settles them otherwise', () => {
    const ready = aReady({
      issuedOn: '2022-08-03',
      claimants: 'lead-only',
      premium: { counts: 'towards-minimum' },
      rounding: 'half-up',
    })
    const readings = reading({ premiumKinds: 'both-required', issuedAfter: 'desk-closing' })
    expect(readingsInForce(ready, readings)).toEqual({
      premiumKinds: 'both-required',
      issuedAfter: 'desk-closing',
      measureDate: 'notice',
      membershipDay: 'fixed-day',
      premiumClaimants: 'lead-only',
      premiumAndMinimum: 'towards-minimum',
      premiumMaximum: 'declared',
      aidPremium: 'percentage-points',
      cents: 'half-up',
    })
  })

  it.each<[string, MeasureDefinition['premium'], 'percentage-points' | 'higher-ceiling']>([
    ['a higher ceiling alone', { ceilingEur: 200_000 }, 'higher-ceiling'],
    ['percentage points alone', { percentagePoints: 5 }, 'percentage-points'],
    ['percentage points and a higher ceiling', { percentagePoints: 5, ceilingEur: 200_000 }, 'percentage-points'],
    ['nothing', {}, 'percentage-points'],
  ])('tell in what a premium in aid consists: %s', (_, premium, aidPremium) => {
    const aid = { intensities: { small: 50 }, ceilingEur: 100_000 }
    expect(readingsInForce(aReady({ premium, aid }), reading()).aidPremium).toBe(aidPremium)
  })

  it('are options that the readings of the act offer', () => {
    for (const [id, option] of Object.entries(readingsInForce(aReady(), reading()))) {
      expect(READINGS).toHaveProperty([id, 'options', option])
    }
  })
})
