import { describe, expect, it } from 'vitest'
import type { MeasureDefinition } from '../../../src/model/measure'
import { givesPremium, isInAid, measureWarnings, premiumGiven } from '../../../src/phase2/measure/premium-given'
import { aReady, reading } from '../a-measure'

const NONE = { code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: {} }
const lacking = (kind: 'points' | 'aid') => ({
  code: 'premium-in-one-kind-only',
  clause: 'A.VAL.6',
  severity: 'review',
  facts: { lacking: kind },
})
const RAISED = { aid: { intensities: { small: 50 }, ceilingEur: 100 } }

describe('a premium', () => {
  it.each<[string, Partial<MeasureDefinition>, readonly object[], readonly object[]]>([
    ['nothing', { premium: {} }, [NONE], [NONE]],
    ['nought of everything', { premium: { points: '0.0', percentagePoints: 0 } }, [NONE], [NONE]],
    ['points alone', { premium: { points: 10 } }, [], [lacking('aid')]],
    ['the least of points', { premium: { points: '0.0001' } }, [], [lacking('aid')]],
    ['points and nought of aid', { premium: { points: 10, percentagePoints: 0 } }, [], [lacking('aid')]],
    ['percentage points alone', { premium: { percentagePoints: 5 } }, [], [lacking('points')]],
    ['a higher ceiling alone', { ...RAISED, premium: { ceilingEur: 120 } }, [], [lacking('points')]],
    [
      'percentage points and nought of points',
      { premium: { points: 0, percentagePoints: 5 } },
      [],
      [lacking('points')],
    ],
    ['both, by intensity', { premium: { points: 10, percentagePoints: 5 } }, [], []],
    ['both, by ceiling', { ...RAISED, premium: { points: 10, ceilingEur: 120 } }, [], []],
  ])('of %s is enough where either is, and is looked at where both are required', (_, terms, either, both) => {
    for (const [premiumKinds, warnings] of [
      ['either', either],
      ['both-required', both],
    ] as const) {
      const ready = aReady(terms)
      expect(measureWarnings(ready, reading({ premiumKinds }))).toEqual(warnings)
      expect(premiumGiven(ready, reading({ premiumKinds }))).toEqual({
        rule: 'measure-premium',
        outcome: 'satisfied',
        findings: warnings,
        missing: [],
        clauses: ['A.F2.3', 'R.20', 'A.VAL.6'],
        readings: ['premiumDuty', 'premiumKinds', 'aidPremium'],
      })
    }
  })

  const FULL = { intensities: { small: 50, medium: 50 }, maximumIntensity: 50, ceilingEur: 100 }
  it.each<[string, Partial<MeasureDefinition>, readonly ('points' | 'aid')[]]>([
    ['points, in a ranking', { premium: { points: 10 } }, []],
    ['points, by arrival', { selection: 'arrival', premium: { points: 10 } }, ['points']],
    [
      'points, by arrival and over a minimum',
      { selection: 'arrival', minimumScore: 40, premium: { points: 10 } },
      ['points'],
    ],
    [
      'points, by arrival and towards a minimum',
      { selection: 'arrival', minimumScore: 40, premium: { points: 10, counts: 'towards-minimum' } },
      [],
    ],
    [
      'points, by arrival and towards a minimum that is none',
      { selection: 'arrival', minimumScore: undefined, premium: { points: 10, counts: 'towards-minimum' } },
      ['points'],
    ],
    ['percentage points, at the maximum of all', { aid: FULL, premium: { percentagePoints: 5 } }, ['aid']],
    [
      'percentage points, a hundredth below the maximum of one',
      { aid: { ...FULL, intensities: { small: 50, medium: '49.99' } }, premium: { percentagePoints: 5 } },
      [],
    ],
    ['a higher ceiling too, at the maximum', { aid: FULL, premium: { percentagePoints: 5, ceilingEur: 120 } }, []],
    [
      'both, and neither is felt',
      { selection: 'arrival', aid: FULL, premium: { points: 10, percentagePoints: 5 } },
      ['points', 'aid'],
    ],
  ])('is looked at where no application could feel it: %s', (_, terms, kinds) => {
    expect(measureWarnings(aReady(terms), reading())).toEqual(
      kinds.map((kind) => ({ code: 'premium-without-effect', clause: 'A.F2.3', severity: 'review', facts: { kind } })),
    )
  })

  it.each<MeasureDefinition['premium']>([{}, { points: 10 }])(
    'is not asked of a measure that is dedicated to nothing: %o',
    (premium) => {
      const ready = aReady({ dedicatedTo: [], premium })
      const readings = reading({ premiumKinds: 'both-required' })
      expect(measureWarnings(ready, readings)).toEqual([])
      expect(premiumGiven(ready, readings)).toMatchObject({ outcome: 'not-applicable', findings: [], missing: [] })
    },
  )
})

describe('what a premium is in', () => {
  it.each<[string, Partial<MeasureDefinition>, boolean, boolean]>([
    ['nothing', { premium: {} }, false, false],
    ['nought of everything', { premium: { points: '0.0', percentagePoints: 0 } }, false, false],
    ['the least of points', { premium: { points: '0.0001' } }, true, false],
    ['the least of percentage points', { premium: { percentagePoints: '0.0001' } }, true, true],
    ['a ceiling higher by a cent', { ...RAISED, premium: { ceilingEur: '100.01' } }, true, true],
    ['all of them', { ...RAISED, premium: { points: 1, percentagePoints: 1, ceilingEur: 101 } }, true, true],
    ['points, of a measure that is dedicated to nothing', { dedicatedTo: [], premium: { points: 1 } }, true, false],
  ])('is seen from its figures: %s', (_, terms, gives, inAid) => {
    expect(givesPremium(aReady(terms))).toBe(gives)
    expect(isInAid(aReady(terms).premium)).toBe(inAid)
  })
})
