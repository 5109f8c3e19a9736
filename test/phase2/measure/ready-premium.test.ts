import { describe, expect, it } from 'vitest'
import type { AidTerms, PremiumTerms } from '../../../src/model/measure'
import { readyAid } from '../../../src/phase2/measure/ready-aid'
import { readyPremium } from '../../../src/phase2/measure/ready-premium'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { inputError, NO_OBJECTS, shown } from '../a-measure'

const withAid = (premium: PremiumTerms, aid: Partial<AidTerms> | null = {}) =>
  readyPremium(premium, aid === null ? null : readyAid({ intensities: { small: 50 }, ...aid }))

describe('the premium of a measure', () => {
  it('is none where nothing is said', () => {
    const { premium, points, percentagePoints, ceiling } = withAid({}, null)
    expect(premium).toEqual({ points: '0', percentagePoints: '0', ceilingEur: null, counts: 'above-minimum' })
    expect([shown(points), shown(percentagePoints), ceiling]).toEqual(['0', '0', null])
    const none = { points: null, percentagePoints: null, ceilingEur: null, counts: undefined }
    expect(withAid(none, null)).toEqual(withAid({}, null))
  })

  it('has its figures in one form', () => {
    const terms = { points: '10.50', percentagePoints: 5, ceilingEur: '1.2e2', counts: 'towards-minimum' } as const
    const { premium, points, percentagePoints, ceiling } = withAid(terms, { ceilingEur: 100 })
    expect(premium).toEqual({
      points: '10.5',
      percentagePoints: '5',
      ceilingEur: '120.00',
      counts: 'towards-minimum',
    })
    expect([shown(points), shown(percentagePoints), ceiling]).toEqual(['10.5', '5', 12_000n])
    expect(Object.isFrozen(premium)).toBe(true)
  })

  it.each<[string, PremiumTerms, Partial<AidTerms> | null]>([
    ['points, on a measure without aid', { points: 10 }, null],
    ['no percentage points, on a measure without aid', { percentagePoints: 0 }, null],
    ['a hundred percentage points', { percentagePoints: 100 }, {}],
    ['a ceiling a cent above that of all', { ceilingEur: '100.01' }, { ceilingEur: 100 }],
    ['a ceiling above one of nought', { ceilingEur: '0.01' }, { ceilingEur: 0 }],
  ])('may be %s', (_, terms, aid) => {
    expect(() => withAid(terms, aid)).not.toThrow()
  })

  it.each<[string, unknown, Partial<AidTerms> | null, RuleInputErrorCode, string]>([
    ['negative points', { points: '-0.01' }, {}, 'premium-negative', 'premium.points'],
    ['points that are no figure', { points: '10 p' }, {}, 'invalid-decimal', 'premium.points'],
    ['negative percentage points', { percentagePoints: '-0.01' }, {}, 'premium-negative', 'premium.percentagePoints'],
    ['more than a hundred', { percentagePoints: '100.01' }, {}, 'intensity-out-of-range', 'premium.percentagePoints'],
    ['percents in words', { percentagePoints: '5%' }, {}, 'invalid-decimal', 'premium.percentagePoints'],
    ['percentage points of no aid', { percentagePoints: '0.01' }, null, 'aid-missing', 'aid'],
    ['a ceiling of no aid', { ceilingEur: 5 }, null, 'aid-missing', 'aid'],
    ['a ceiling of nought of no aid', { ceilingEur: 0 }, null, 'aid-missing', 'aid'],
    ['a ceiling where there is none to raise', { ceilingEur: 5 }, {}, 'ceiling-not-raised', 'premium.ceilingEur'],
    ['the ceiling of all', { ceilingEur: '100' }, { ceilingEur: 100 }, 'ceiling-not-raised', 'premium.ceilingEur'],
    [
      'a ceiling a cent lower',
      { ceilingEur: '99.99' },
      { ceilingEur: 100 },
      'ceiling-not-raised',
      'premium.ceilingEur',
    ],
    ['a negative ceiling', { ceilingEur: -1 }, { ceilingEur: 100 }, 'amount-invalid', 'premium.ceilingEur'],
    ['a part of a cent', { ceilingEur: '100.001' }, { ceilingEur: 100 }, 'amount-invalid', 'premium.ceilingEur'],
    ['an unknown timing', { counts: 'always' }, {}, 'invalid-argument', 'premium.counts'],
    ['an unknown part', { point: 5 }, {}, 'unknown-key', 'premium.point'],
  ])('is refused with %s', (_, terms, aid, code, path) => {
    expect(() => withAid(terms as never, aid)).toThrow(inputError(code, path))
  })

  it('is refused in words that name the ceiling to raise, where there is one', () => {
    expect(() => withAid({ ceilingEur: 5 }, { ceilingEur: 100 })).toThrow(/more than 100\.00/)
    expect(() => withAid({ ceilingEur: 5 })).toThrow(/has none to raise/)
  })

  it.each(NO_OBJECTS)('is refused where it is no object: %s', (terms) => {
    expect(() => withAid(terms as never)).toThrow(inputError('invalid-argument', 'premium'))
  })
})
