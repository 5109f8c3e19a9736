import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { AidTerms } from '../../../src/model/measure'
import { amount, readyAid, SIZES } from '../../../src/phase2/measure/ready-aid'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { inputError, NO_OBJECTS, shown } from '../a-measure'

const terms = (changes: Partial<AidTerms> = {}): AidTerms => ({ intensities: { small: 50 }, ...changes })

describe('the aid terms of a measure', () => {
  it('have no limits but a hundred percent where none are set', () => {
    const { aid, intensities, ...limits } = readyAid(terms())
    expect(aid).toEqual({
      intensities: { small: '50' },
      maximumIntensity: '100',
      minimumSpendEur: null,
      maximumSpendEur: null,
      ceilingEur: null,
    })
    expect([...intensities].map(([size, intensity]) => [size, shown(intensity)])).toEqual([['small', '50']])
    expect(limits).toEqual({
      maximumIntensity: { numerator: 100n, denominator: 1n },
      minimumSpend: null,
      maximumSpend: null,
      ceiling: null,
    })
  })

  it('have the limits that are set, in one form and in cents', () => {
    const { aid, minimumSpend, maximumSpend, ceiling, maximumIntensity } = readyAid(
      terms({ maximumIntensity: '60.50', minimumSpendEur: 100, maximumSpendEur: '2000.5', ceilingEur: '1e3' }),
    )
    expect(aid).toMatchObject({
      maximumIntensity: '60.5',
      minimumSpendEur: '100.00',
      maximumSpendEur: '2000.50',
      ceilingEur: '1000.00',
    })
    expect([minimumSpend, maximumSpend, ceiling]).toEqual([10_000n, 200_050n, 100_000n])
    expect(shown(maximumIntensity)).toBe('60.5')
  })

  it('set null for no limit', () => {
    const none = { maximumIntensity: null, minimumSpendEur: null, maximumSpendEur: null, ceilingEur: null }
    expect(readyAid(terms(none))).toEqual(readyAid(terms()))
  })

  it('name sizes from the smallest, whatever the order they are written in; a size left out has none', () => {
    const { aid, intensities } = readyAid(terms({ intensities: { large: 0, micro: '100', medium: undefined } }))
    expect(JSON.stringify(aid.intensities)).toBe('{"micro":"100","large":"0"}')
    expect([...intensities.keys()]).toEqual(['micro', 'large'])
    expect(SIZES).toEqual(['micro', 'small', 'medium', 'large'])
  })

  it('may give no size any aid', () => {
    expect(readyAid(terms({ intensities: {} })).aid.intensities).toEqual({})
  })

  it('cannot be changed', () => {
    const { aid } = readyAid(terms())
    expect(Object.isFrozen(aid)).toBe(true)
    expect(Object.isFrozen(aid.intensities)).toBe(true)
  })

  it.each<[string, Partial<AidTerms>]>([
    ['a maximum that is the intensity', { maximumIntensity: '50.0' }],
    ['a maximum of a hundred, and as much for a size', { maximumIntensity: 100, intensities: { small: '100' } }],
    ['a maximum of nought, and nought for a size', { maximumIntensity: 0, intensities: { small: 0 } }],
    ['a highest spend that is the lowest', { minimumSpendEur: '100.00', maximumSpendEur: 100 }],
    ['a ceiling of nought', { ceilingEur: 0 }],
    ['a highest spend of nought', { maximumSpendEur: 0 }],
  ])('may set %s', (_, changes) => {
    expect(() => readyAid(terms(changes))).not.toThrow()
  })

  it.each<[string, unknown, RuleInputErrorCode, string]>([
    ['no intensities', {}, 'invalid-argument', 'aid.intensities'],
    ['null for intensities', terms({ intensities: null as never }), 'invalid-argument', 'aid.intensities'],
    ['a figure for intensities', terms({ intensities: 50 as never }), 'invalid-argument', 'aid.intensities'],
    ['an unknown size', terms({ intensities: { tiny: 5 } as never }), 'unknown-key', 'aid.intensities.tiny'],
    [
      'a size that every object has',
      terms({ intensities: JSON.parse('{"__proto__":5}') }),
      'unknown-key',
      'aid.intensities.__proto__',
    ],
    ['null for a size', terms({ intensities: { micro: null as never } }), 'invalid-decimal', 'aid.intensities.micro'],
    [
      'a negative intensity',
      terms({ intensities: { large: '-0.01' } }),
      'intensity-out-of-range',
      'aid.intensities.large',
    ],
    [
      'more than a hundred',
      terms({ intensities: { large: '100.01' } }),
      'intensity-out-of-range',
      'aid.intensities.large',
    ],
    [
      'a maximum above a hundred',
      terms({ maximumIntensity: '100.01' }),
      'intensity-out-of-range',
      'aid.maximumIntensity',
    ],
    ['a maximum below nought', terms({ maximumIntensity: -1 }), 'intensity-out-of-range', 'aid.maximumIntensity'],
    [
      'a maximum below an intensity',
      terms({ maximumIntensity: '49.99' }),
      'maximum-below-intensity',
      'aid.maximumIntensity',
    ],
    ['a negative lowest spend', terms({ minimumSpendEur: -1 }), 'amount-invalid', 'aid.minimumSpendEur'],
    ['half a cent', terms({ maximumSpendEur: '0.005' }), 'amount-invalid', 'aid.maximumSpendEur'],
    ['no amount', terms({ ceilingEur: 'much' }), 'invalid-decimal', 'aid.ceilingEur'],
    [
      'a highest spend a cent below the lowest',
      terms({ minimumSpendEur: 100, maximumSpendEur: '99.99' }),
      'maximum-below-minimum',
      'aid.maximumSpendEur',
    ],
    ['an unknown term', { ...terms(), ceiling: 5 }, 'unknown-key', 'aid.ceiling'],
  ])('are refused with %s', (_, given, code, path) => {
    expect(() => readyAid(given as never)).toThrow(inputError(code, path))
  })

  it.each(NO_OBJECTS)('are refused where they are no object: %s', (given) => {
    expect(() => readyAid(given as never)).toThrow(inputError('invalid-argument', 'aid'))
  })

  test.prop([fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })])(
    'have no intensity above the maximum',
    (intensity, maximumIntensity) => {
      const read = () => readyAid(terms({ intensities: { medium: intensity }, maximumIntensity }))
      if (intensity <= maximumIntensity) expect(read().aid.intensities).toEqual({ medium: String(intensity) })
      else expect(read).toThrow(inputError('maximum-below-intensity', 'aid.maximumIntensity'))
    },
  )
})

describe('an amount of a measure', () => {
  it('is written with its cents, or null where there is none', () => {
    expect(amount(0n)).toBe('0.00')
    expect(amount(1n)).toBe('0.01')
    expect(amount(null)).toBeNull()
  })
})
