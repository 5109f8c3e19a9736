import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { AidTerms, EnterpriseSize, PremiumTerms } from '../../../src/model/measure'
import { type ComputedAid, computedAid } from '../../../src/phase2/effect/computed-aid'
import { readyAid, SIZES } from '../../../src/phase2/measure/ready-aid'
import { compare, fraction, over, plus, type Rational, times, ZERO } from '../../../src/values/decimal'
import { type CentRounding, centsOf, inEuros } from '../../../src/values/money'
import { aReady, deepFrozen } from '../a-measure'

type Line = readonly [EnterpriseSize | undefined, number]

interface Terms extends Partial<AidTerms> {
  readonly premium?: PremiumTerms
  readonly rounding?: CentRounding
}

/** The aid on lines of a size and some cents; half of the spend of the small, four fifths of that of the micro. */
function aidOn(
  lines: readonly Line[],
  { premium = {}, rounding, ...terms }: Terms = {},
  withPremium = false,
): ComputedAid {
  const aid = { intensities: { micro: 80, small: 50, large: 0 }, ...terms }
  const spend = lines.map(([size, cents]) => ({ size, spend: BigInt(cents) }))
  return computedAid(aReady({ aid, premium, rounding }), readyAid(aid), deepFrozen(spend), withPremium)
}

const of = (spendEur: string, intensity: string, aidEur: string, size: EnterpriseSize = 'small') => ({
  size,
  spendEur,
  intensity,
  aidEur,
})

const amounts = (amountEur: string, limitEur: string) => ({ clause: 'A.F2.3', facts: { amountEur, limitEur } })
const note = (code: string, amountEur: string, limitEur: string) => ({
  code,
  severity: 'note',
  ...amounts(amountEur, limitEur),
})

describe('the aid on a spend', () => {
  it('is none on none', () => {
    expect(aidOn([])).toEqual({ lines: [], cents: 0n, spendsEnough: true, findings: [], missing: [] })
  })

  it('is the sum of the lines, each at the intensity of its size', () => {
    expect(
      aidOn([
        ['small', 20_000],
        ['micro', 10_001],
        ['large', 50_000],
        ['small', 0],
      ]),
    ).toEqual({
      lines: [
        of('200', '50', '100.00'),
        of('100.01', '80', '80.00', 'micro'),
        of('500', '0', '0.00', 'large'),
        of('0', '50', '0.00'),
      ],
      cents: 18_000n,
      spendsEnough: true,
      findings: [],
      missing: [],
    })
  })

  it.each<[CentRounding, number, string, string]>([
    ['truncate', 1, '0.01', '0.00'],
    ['half-up', 1, '0.01', '0.01'],
    ['truncate', 2, '0.02', '0.01'],
    ['half-up', 2, '0.02', '0.01'],
    ['truncate', 3, '0.03', '0.01'],
    ['half-up', 3, '0.03', '0.02'],
  ])('is brought to the cent by %s: half of %i cents', (rounding, cents, spendEur, aidEur) => {
    expect(aidOn([['small', cents]], { rounding }).lines).toEqual([of(spendEur, '50', aidEur)])
  })

  it('is brought to the cent line by line', () => {
    const lines: readonly Line[] = [
      ['small', 1],
      ['small', 1],
      ['small', 1],
    ]
    expect(aidOn(lines).cents).toBe(0n)
    expect(aidOn(lines, { rounding: 'half-up' }).cents).toBe(3n)
  })

  it('is exact for more than a double can count', () => {
    const cents = BigInt('123456789012345678901234567891')
    const aid = { intensities: { small: '33.3333333333' } }
    const { cents: given } = computedAid(aReady({ aid }), readyAid(aid), [{ size: 'small', spend: cents }], false)
    expect(given).toBe((cents * 333_333_333_333n) / 1_000_000_000_000n)
  })

  it.each<[string, EnterpriseSize, string | undefined]>([
    ['nothing, and it is noted, where the measure has none for the size', 'medium', 'no-aid-for-size'],
    ['nothing, without a word, where the measure has nought for it', 'large', undefined],
  ])('is %s', (_, size, code) => {
    for (const withPremium of [false, true]) {
      const { lines, cents, findings } = aidOn(
        [
          ['small', 200],
          [size, 100],
        ],
        {},
        withPremium,
      )
      expect(lines[1]).toEqual(of('1', '0', '0.00', size))
      expect(cents).toBe(100n)
      expect(findings).toEqual(
        code === undefined ? [] : [{ code, clause: 'A.F2.3', severity: 'note', facts: { line: 1, size } }],
      )
    }
  })
})

describe('percentage points', () => {
  it('are added and never multiplied, and only with the premium', () => {
    const terms = { premium: { percentagePoints: 5 } }
    expect(aidOn([['small', 20_000]], terms, false).lines).toEqual([of('200', '50', '100.00')])
    expect(aidOn([['small', 20_000]], terms, true).lines).toEqual([of('200', '55', '110.00')])
  })

  it('raise an intensity of nought, but give no aid to a size that has none', () => {
    const { lines } = aidOn(
      [
        ['large', 10_000],
        ['medium', 10_000],
      ],
      { premium: { percentagePoints: 5 } },
      true,
    )
    expect(lines).toEqual([of('100', '5', '5.00', 'large'), of('100', '0', '0.00', 'medium')])
  })

  it.each<[string, string, string | null, string, string | null]>([
    ['below the maximum by the last decimal', '29.9999', '80', '79.9999', null],
    ['at the maximum', '30', '80', '80', null],
    ['above it by the last decimal', '30.0001', '80', '80', '80.0001'],
    ['at a hundred, where no maximum is set', '50', null, '100', null],
    ['above a hundred', '50.0001', null, '100', '100.0001'],
  ])('are cut at the highest intensity: %s', (_, percentagePoints, maximumIntensity, intensity, uncut) => {
    const terms: Terms = { intensities: { small: 50 }, maximumIntensity, premium: { percentagePoints } }
    const { lines, findings } = aidOn(
      [
        [undefined, 0],
        ['small', 10_000],
      ],
      terms,
      true,
    )
    expect(lines[1]).toMatchObject({ intensity })
    const facts = { line: 1, uncut, limit: maximumIntensity ?? '100' }
    const cut = { code: 'intensity-cut', clause: 'A.F2.3', severity: 'note', facts }
    expect(findings).toEqual(uncut === null ? [] : [cut])
  })
})

describe('the lowest spend', () => {
  it.each([
    [9_999, '99.99', false],
    [10_000, '100.00', true],
    [10_001, '100.01', true],
  ])('is reached by the sum of the lines, to the cent: %i', (cents, amountEur, reached) => {
    const lines: readonly Line[] = [
      ['small', cents - 5_000],
      [undefined, 5_000],
    ]
    const { spendsEnough, findings } = aidOn(lines, { minimumSpendEur: 100 })
    expect(spendsEnough).toBe(reached)
    expect(findings).toEqual(
      reached ? [] : [{ code: 'spend-below-minimum', severity: 'blocking', ...amounts(amountEur, '100.00') }],
    )
  })

  it('is not reached by no spend, unless it is nought', () => {
    expect(aidOn([], { minimumSpendEur: '0.01' }).spendsEnough).toBe(false)
    expect(aidOn([], { minimumSpendEur: 0 }).spendsEnough).toBe(true)
  })
})

describe('the highest spend', () => {
  it.each([
    [9_999, '99.99', '49.99', []],
    [10_000, '100', '50.00', []],
    [10_001, '100', '50.00', [note('spend-cut', '100.01', '100.00')]],
    [99_999, '100', '50.00', [note('spend-cut', '999.99', '100.00')]],
  ])('is all that is aided, to the cent: %i', (cents, spendEur, aidEur, findings) => {
    const aid = aidOn([['small', cents]], { maximumSpendEur: 100 })
    expect(aid.lines).toEqual([of(spendEur, '50', aidEur)])
    expect(aid.findings).toEqual(findings)
  })

  it('is what is left of each line in proportion, exactly', () => {
    const { lines, cents } = aidOn(
      [
        ['small', 10_000],
        ['micro', 10_000],
        [undefined, 10_000],
      ],
      { maximumSpendEur: 100 },
    )
    expect(lines).toEqual([
      of('100/3', '50', '16.66'),
      of('100/3', '80', '26.66', 'micro'),
      { size: null, spendEur: '100/3', intensity: null, aidEur: null },
    ])
    expect(cents).toBeUndefined()
  })

  it('may be nought, which aids nothing', () => {
    const { lines, cents, findings } = aidOn([['small', 10_000]], { maximumSpendEur: 0 })
    expect(lines).toEqual([of('0', '50', '0.00')])
    expect(cents).toBe(0n)
    expect(findings).toEqual([note('spend-cut', '100.00', '0.00')])
    expect(aidOn([['small', 0]], { maximumSpendEur: 0 }).findings).toEqual([])
  })
})

describe('the ceiling', () => {
  it.each([
    [19_998, 9_999n, []],
    [20_000, 10_000n, []],
    [20_002, 10_000n, [note('aid-cut', '100.01', '100.00')]],
  ])('cuts the sum, to the cent: half of %i', (spend, cents, findings) => {
    const aid = aidOn(
      [
        ['small', spend - 2],
        ['small', 2],
      ],
      { ceilingEur: 100 },
    )
    expect(aid.cents).toBe(cents)
    expect(aid.findings).toEqual(findings)
    expect(aid.lines.map(({ aidEur }) => centsOf(aidEur ?? '')).reduce((sum, each) => sum + each, 0n)).toBe(
      BigInt(spend) / 2n,
    )
  })

  it('is higher with the premium, where the premium raises it', () => {
    const raised = { ceilingEur: 100, premium: { ceilingEur: 120 } }
    expect(aidOn([['small', 30_000]], raised, false)).toMatchObject({
      cents: 10_000n,
      findings: [note('aid-cut', '150.00', '100.00')],
    })
    expect(aidOn([['small', 30_000]], raised, true)).toMatchObject({
      cents: 12_000n,
      findings: [note('aid-cut', '150.00', '120.00')],
    })
    expect(aidOn([['small', 24_000]], raised, true)).toMatchObject({ cents: 12_000n, findings: [] })
    expect(aidOn([['small', 30_000]], { ceilingEur: 100 }, true).cents).toBe(10_000n)
  })

  it('may be nought', () => {
    expect(aidOn([['small', 200]], { ceilingEur: 0 })).toMatchObject({
      cents: 0n,
      findings: [note('aid-cut', '1.00', '0.00')],
    })
    expect(aidOn([['small', 0]], { ceilingEur: 0 }).findings).toEqual([])
  })
})

describe('a line whose size is not stated', () => {
  it('leaves the aid open, and is named by its place', () => {
    const { lines, cents, missing } = aidOn([
      [undefined, 100],
      ['small', 200],
      [undefined, 100],
    ])
    expect(lines.map(({ aidEur }) => aidEur)).toEqual([null, '1.00', null])
    expect(cents).toBeUndefined()
    expect(missing).toEqual(['application.spend[0].size', 'application.spend[2].size'])
  })

  it.each([
    [199, undefined, ['application.spend[1].size']],
    [200, 100n, []],
    [400, 100n, []],
  ])('leaves nothing open where the others reach the ceiling: half of %i', (spend, cents, missing) => {
    expect(
      aidOn(
        [
          ['small', spend],
          [undefined, 100],
        ],
        { ceilingEur: 1 },
      ),
    ).toMatchObject({ cents, missing })
  })

  it('leaves open what a higher ceiling leaves room for', () => {
    const terms = { ceilingEur: 1, premium: { ceilingEur: 2 } }
    expect(
      aidOn(
        [
          ['small', 200],
          [undefined, 100],
        ],
        terms,
        false,
      ).missing,
    ).toEqual([])
    expect(
      aidOn(
        [
          ['small', 200],
          [undefined, 100],
        ],
        terms,
        true,
      ).missing,
    ).toEqual(['application.spend[1].size'])
  })

  // Whatever its size, nothing of nothing is nothing.
  it('leaves nothing open where nothing is spent on it', () => {
    expect(
      aidOn([
        ['small', 200],
        [undefined, 0],
      ]),
    ).toMatchObject({ cents: 100n, missing: [] })
  })
})

const sizes = fc.option(fc.constantFrom(...SIZES), { nil: undefined, freq: 8 })
const lineSets = fc.array(fc.tuple(sizes, fc.oneof(fc.nat(500), fc.nat(5_000_000))), { maxLength: 4 })
const percents = fc.integer({ min: 0, max: 5_000 }).map((hundredths) => hundredths / 100)
const limits = fc.option(
  fc.nat(2_000_000).map((cents) => (cents / 100).toFixed(2)),
  { nil: null },
)
const allTerms = fc
  .record({
    intensities: fc.record({ micro: percents, small: percents, medium: percents }, { requiredKeys: ['small'] }),
    maximumIntensity: fc.constantFrom(null, 50, '62.5', 100),
    maximumSpendEur: limits,
    ceiling: fc.option(fc.nat(1_000_000), { nil: null }),
    raise: fc.nat(100_000),
    percentagePoints: percents,
    rounding: fc.constantFrom<CentRounding>('truncate', 'half-up'),
  })
  .map(({ ceiling, raise, percentagePoints, ...terms }) => ({
    ...terms,
    ceilingEur: ceiling === null ? null : (ceiling / 100).toFixed(2),
    premium: {
      percentagePoints,
      ceilingEur: ceiling === null || raise === 0 ? null : ((ceiling + raise) / 100).toFixed(2),
    },
  }))

/** What a line would be aided with if there were no cents. */
const exactAid = ({ spendEur, intensity }: ComputedAid['lines'][number]): Rational =>
  over(times(fraction(spendEur), fraction(intensity ?? '0')), { numerator: 100n, denominator: 1n })

describe('aid, whatever the terms', () => {
  test.prop([lineSets, allTerms, fc.boolean()])(
    'never exceeds spend by intensity where it is cut',
    (lines, terms, on) => {
      const aid = aidOn(lines, { ...terms, rounding: 'truncate' }, on)
      for (const line of aid.lines) {
        const exceeds = compare(inEuros(centsOf(line.aidEur ?? '0.00')), exactAid(line))
        expect(exceeds).toBeLessThanOrEqual(0n)
      }
      const whole = aid.lines.map(exactAid).reduce(plus, ZERO)
      if (aid.cents !== undefined) expect(compare(inEuros(aid.cents), whole)).toBeLessThanOrEqual(0n)
    },
  )

  test.prop([lineSets, allTerms, fc.boolean()])('keeps every limit', (lines, terms, on) => {
    const { lines: shown, cents } = aidOn(lines, terms, on)
    const spent = shown.map(({ spendEur }) => fraction(spendEur)).reduce(plus, ZERO)
    const stated = inEuros(BigInt(lines.reduce((sum, [, each]) => sum + each, 0)))
    const most = terms.maximumSpendEur === null ? stated : fraction(terms.maximumSpendEur)
    expect(compare(spent, compare(stated, most) < 0n ? stated : most)).toBe(0n)
    for (const { intensity } of shown) {
      expect(compare(fraction(intensity ?? '0'), fraction(String(terms.maximumIntensity ?? 100)))).toBeLessThanOrEqual(
        0n,
      )
    }
    const ceiling = (on ? terms.premium.ceilingEur : null) ?? terms.ceilingEur
    if (ceiling !== null && cents !== undefined) expect(cents).toBeLessThanOrEqual(centsOf(ceiling))
  })

  test.prop([lineSets, allTerms])(
    'is raised by the percentage points, up to the maximum, and is never lower with them',
    (lines, terms) => {
      const base = aidOn(lines, terms, false)
      const raised = aidOn(lines, terms, true)
      for (const [index, { intensity, size }] of base.lines.entries()) {
        const after = raised.lines[index]?.intensity ?? null
        const isAided = size !== null && size in terms.intensities
        if (!isAided) {
          expect(after).toBe(intensity)
          continue
        }
        const sum = plus(fraction(intensity ?? ''), fraction(String(terms.premium.percentagePoints)))
        const most = fraction(String(terms.maximumIntensity ?? 100))
        expect(compare(fraction(after ?? ''), compare(sum, most) < 0n ? sum : most)).toBe(0n)
      }
      if (base.cents !== undefined && raised.cents !== undefined) {
        expect(raised.cents).toBeGreaterThanOrEqual(base.cents)
      }
    },
  )

  test.prop([lineSets, allTerms, fc.boolean()])(
    'stays what it is where a size that is not needed is stated',
    (lines, terms, on) => {
      const before = aidOn(lines, terms, on)
      const after = aidOn(
        lines.map(([size = 'micro', cents]): Line => [size, cents]),
        terms,
        on,
      )
      expect(after.missing).toEqual([])
      if (before.missing.length === 0) expect(after.cents).toBe(before.cents)
      else expect(before.cents).toBeUndefined()
    },
  )

  test.prop([lineSets, allTerms, fc.boolean()])('has each finding once', (lines, terms, on) => {
    const { findings } = aidOn(lines, { ...terms, minimumSpendEur: null }, on)
    expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(findings.length)
  })
})
