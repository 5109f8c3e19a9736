import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../../src/act/clauses/clauses'
import { READINGS } from '../../../src/act/readings/readings'
import type { Application } from '../../../src/model/application'
import type { MeasureDefinition } from '../../../src/model/measure'
import { measureEffect } from '../../../src/phase2/effect/measure-effect'
import { readyApplication } from '../../../src/phase2/effect/ready-application'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { compare, fraction, minus } from '../../../src/values/decimal'
import { centsOf } from '../../../src/values/money'
import { aReady, aReadyApplication } from '../a-measure'
import { inEuro, measures, portfolios } from '../a-portfolio'

/** A measure with a minimum of 65 points, a premium of ten and of five percentage points, and a lowest spend. */
const TERMS: Partial<MeasureDefinition> = {
  minimumScore: 65,
  premium: { points: 10, percentagePoints: 5 },
  aid: { intensities: { small: 50 }, minimumSpendEur: 100 },
}

function effect(facts: Partial<Application>, earned = false, terms: Partial<MeasureDefinition> = {}) {
  const ready = aReady({ ...TERMS, ...terms })
  return measureEffect(ready, aReadyApplication(ready, facts), earned)
}

const codes = ({ findings }: ReturnType<typeof effect>) => findings.map(({ code }) => code)
const spend = (amountEur: string): Partial<Application> => ({ spend: [{ size: 'small', amountEur }] })
const TOWARDS = { premium: { points: 10, percentagePoints: 5, counts: 'towards-minimum' } } as const

describe('what a measure makes of an application', () => {
  it('is its score, its lines and its aid', () => {
    expect(effect({})).toEqual({
      score: '70',
      admitted: true,
      lines: [{ size: 'small', spendEur: '200', intensity: '50', aidEur: '100.00' }],
      aidEur: '100.00',
      findings: [],
      missing: [],
      clauses: ['A.F2.3', 'R.20', 'A.VAL.6'],
      readings: ['premiumAndMinimum', 'premiumMaximum', 'aidPremium', 'aidCeilings', 'cents'],
    })
    expect(effect({}, true)).toMatchObject({
      score: '80',
      lines: [{ intensity: '55', aidEur: '110.00' }],
      aidEur: '110.00',
    })
  })

  it('stands on clauses and readings that the act has', () => {
    const { clauses, readings } = effect({})
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
    for (const reading of readings) expect(READINGS).toHaveProperty([reading])
  })

  it('is no aid where the measure computes none, whatever is spent', () => {
    for (const facts of [{}, { spend: undefined }]) {
      const terms = { aid: null, premium: { points: 10 } }
      expect(effect(facts, true, terms)).toMatchObject({
        score: '80',
        admitted: true,
        lines: null,
        aidEur: null,
        missing: [],
      })
    }
  })
})

describe('the minimum of a measure', () => {
  it.each<[string, string | undefined, boolean | null, string | undefined]>([
    ['missed by the last decimal', '64.9999999999', false, '0.0000000001'],
    ['reached', '65.0', true, undefined],
    ['passed by the last decimal', '65.0000000001', true, undefined],
    ['missed by all of it', '0', false, '65'],
    ['not known to be reached', undefined, null, undefined],
  ])('is %s without the premium', (_, score, admitted, missing) => {
    const found = effect({ score })
    expect(found.admitted).toBe(admitted)
    expect(found.findings).toEqual(
      missing === undefined
        ? []
        : [
            {
              code: 'below-measure-minimum',
              clause: 'A.F2.3',
              severity: 'blocking',
              facts: { score: score ?? '', minimum: '65', missing },
            },
          ],
    )
    expect(found.aidEur).toBe(admitted === null ? null : admitted ? '100.00' : '0.00')
    expect(found.missing).toEqual(admitted === null ? ['application.score'] : [])
  })

  it.each<[string, Partial<MeasureDefinition>, string, string, boolean]>([
    ['is reached without the premium, which then counts', {}, '65', '75', true],
    ['is not reached by the last decimal, and the premium does not count', {}, '64.9999999999', '64.9999999999', false],
    ['is reached with a premium that counts towards it', TOWARDS, '55', '65', true],
    ['is not reached with such a premium, by the last decimal', TOWARDS, '54.9999999999', '64.9999999999', false],
    ['is none, and the premium counts', { minimumScore: null }, '0', '10', true],
    ['is nought, and the premium counts', { minimumScore: 0 }, '0', '10', true],
  ])('%s', (_, terms, score, end, admitted) => {
    const found = effect({ score }, true, terms)
    expect(found).toMatchObject({ score: end, admitted })
    expect(codes(found)).toEqual(admitted ? [] : ['below-measure-minimum'])
    expect(found.aidEur).toBe(admitted ? '110.00' : '0.00')
  })

  it('keeps the percentage points from whom it keeps the points', () => {
    expect(effect({ score: '64.99' }, true).lines).toEqual(effect({ score: '64.99' }).lines)
    expect(effect({ score: '64.99' }, true)).toEqual(effect({ score: '64.99' }))
  })
})

describe('the maximum of a measure', () => {
  const MAXIMUM = { maximumScore: 100 }

  it.each<[string, string, boolean, string, string | undefined]>([
    ['a score below it by the last decimal', '99.9999', false, '99.9999', undefined],
    ['a score that is it', '100', false, '100', undefined],
    ['a score above it by the last decimal', '100.0001', false, '100', '100.0001'],
    ['a score that the premium brings there', '90', true, '100', undefined],
    ['a score that the premium brings past it', '90.0001', true, '100', '100.0001'],
    ['a score above it, and the premium besides', '120', true, '100', '130'],
  ])('cuts what passes it, and nothing else: %s', (_, score, earned, end, uncut) => {
    const found = effect({ score }, earned, MAXIMUM)
    expect(found.score).toBe(end)
    const cut = { code: 'score-cut', clause: 'A.F2.3', severity: 'note', facts: { uncut, limit: '100' } }
    expect(found.findings).toEqual(uncut === undefined ? [] : [cut])
  })

  it('is not presumed: where none is declared, a score may pass the highest marks', () => {
    const criteria = [{ id: 'c-1', title: 'One', maximum: 100 }]
    expect(effect({ score: 95 }, true, { criteria }).score).toBe('105')
  })

  it('may be the minimum', () => {
    expect(effect({ score: 65 }, true, { maximumScore: 65 })).toMatchObject({ score: '65', admitted: true })
  })
})

describe('facts that are missing', () => {
  const SCORE = 'application.score'
  const SPEND = 'application.spend'
  const SIZE = 'application.spend[0].size'
  const sizeless = (amountEur: string) => ({ spend: [{ amountEur }] })

  it.each<[string, Partial<Application>, Partial<MeasureDefinition>, boolean | null, string | null, readonly string[]]>(
    [
      ['the score, where there is a minimum', { score: undefined }, {}, null, null, [SCORE]],
      [
        'the score, where there is none and nobody is ranked',
        { score: undefined },
        { minimumScore: null, selection: 'arrival' },
        true,
        '100.00',
        [],
      ],
      ['the score, where it ranks alone', { score: undefined }, { minimumScore: null }, true, '100.00', [SCORE]],
      ['the spend', { spend: undefined }, {}, null, null, [SPEND]],
      ['the spend, where there is no lowest', { spend: undefined }, { aid: { intensities: {} } }, true, null, [SPEND]],
      ['the size', sizeless('200'), {}, true, null, [SIZE]],
      ['score and spend', { score: undefined, spend: undefined }, {}, null, null, [SCORE, SPEND]],
      ['score and size', { score: undefined, ...sizeless('200') }, {}, null, null, [SCORE, SIZE]],
      ['the spend, where the score does not reach the minimum', { score: 64, spend: undefined }, {}, false, '0.00', []],
      [
        'the size, where the score does not reach the minimum',
        { score: 64, ...sizeless('200') },
        {},
        false,
        '0.00',
        [],
      ],
      [
        'the score, where the spend does not reach the lowest',
        { score: undefined, ...spend('99.99') },
        {},
        false,
        '0.00',
        [],
      ],
      ['the size, where the spend does not reach the lowest', sizeless('99.99'), {}, false, '0.00', []],
    ],
  )('leave open what they decide, and nothing else: %s', (_, facts, terms, admitted, aidEur, missing) => {
    expect(effect(facts, false, terms)).toMatchObject({ admitted, aidEur, missing })
    expect(effect(facts, true, { ...terms, premium: {} })).toMatchObject({ admitted, aidEur, missing })
  })

  it('are the marks, where some are stated', () => {
    const criteria = [{ id: 'c-1', title: 'One', maximum: 100 }]
    expect(effect({ score: undefined, marks: {} }, false, { criteria }).missing).toEqual(['application.marks'])
  })

  it('leave the lines open, where it hangs on the score whether the premium counts', () => {
    expect(effect({ score: undefined }, true)).toMatchObject({ score: null, admitted: null, lines: null, aidEur: null })
    expect(effect({ score: undefined }, false).lines).toHaveLength(1)
    expect(effect({ score: undefined }, true, { ...TOWARDS }).lines).toMatchObject([{ intensity: '55' }])
    expect(effect({ score: undefined }, true, { minimumScore: null }).lines).toMatchObject([{ intensity: '55' }])
  })

  // The spend bars whatever the score.
  it('do not hide that the spend is too low', () => {
    const facts = { score: undefined, ...spend('99.99') }
    expect(codes(effect(facts, false))).toEqual(['spend-below-minimum'])
    expect(effect(facts, true).admitted).toBe(false)
    expect(codes(effect(facts, true))).toEqual(['spend-below-minimum'])
  })

  // The score may bring the higher ceiling, under which the size matters.
  it('are named where they are needed only if the premium counts', () => {
    const raised = { aid: { intensities: { small: 50 }, ceilingEur: 100 }, premium: { ceilingEur: 200 } }
    const lines = { spend: [{ size: 'small', amountEur: '200' }, { amountEur: '200' }] } as const
    expect(effect({ score: 65, ...lines }, true, raised).missing).toEqual(['application.spend[1].size'])
    expect(effect({ score: undefined, ...lines }, true, raised).missing).toEqual([SCORE, 'application.spend[1].size'])
  })

  // No percentage points, no higher ceiling: the premium in points moves no intensity, whether it counts or not.
  it('leave the lines as they are where the premium is in points alone', () => {
    expect(effect({ score: undefined }, true, { premium: { points: 10 } }).lines).toMatchObject([{ intensity: '50' }])
  })
})

describe('the spend of an application', () => {
  // A limit to the spend and a size without aid are the same whether the premium counts; only the bar is told.
  it('is told of in full, where it hangs on the score whether the premium counts', () => {
    const aid = { intensities: { small: 50 }, maximumSpendEur: 100 }
    const lines = {
      spend: [
        { size: 'small', amountEur: '200' },
        { size: 'large', amountEur: '200' },
      ],
    } as const
    expect(codes(effect({ score: 65, ...lines }, true, { aid }))).toEqual(['spend-cut', 'no-aid-for-size'])
    expect(codes(effect({ score: undefined, ...lines }, true, { aid }))).toEqual(['spend-cut', 'no-aid-for-size'])
  })

  it.each([
    ['99.99', false, '0.00', ['spend-below-minimum']],
    ['100.00', true, '50.00', []],
    ['100.01', true, '50.00', []],
  ])('is enough from the lowest on: %s', (amountEur, admitted, aidEur, found) => {
    const end = effect(spend(amountEur))
    expect(end).toMatchObject({ admitted, aidEur, lines: [{ aidEur: amountEur === '99.99' ? '49.99' : '50.00' }] })
    expect(codes(end)).toEqual(found)
  })

  it('is told of with the score, where neither is enough', () => {
    const end = effect({ score: 64, ...spend('99.99') })
    expect(end).toMatchObject({ admitted: false, aidEur: '0.00', missing: [] })
    expect(codes(end)).toEqual(['below-measure-minimum', 'spend-below-minimum'])
  })

  it('may be nothing', () => {
    const none = effect({ spend: [] }, false, { aid: { intensities: {} } })
    expect(none).toMatchObject({ admitted: true, lines: [], aidEur: '0.00' })
  })
})

const applications = portfolios.map(({ applications: all }) => all)

/** What a measure makes of each application, without the premium and with it; scores that no criteria allow are left out. */
function effects(definition: MeasureDefinition, all: readonly Application[]) {
  const ready = readyMeasure({ ...definition, criteria: null })
  return all.map((facts) => {
    const application = readyApplication(ready, facts)
    return { facts, base: measureEffect(ready, application, false), earned: measureEffect(ready, application, true) }
  })
}

describe('a premium', () => {
  test.prop([measures, applications])('never lowers a score, nor aid, nor admits fewer', (definition, all) => {
    for (const { base, earned } of effects(definition, all)) {
      if (base.score !== null && earned.score !== null) {
        expect(compare(fraction(earned.score), fraction(base.score))).toBeGreaterThanOrEqual(0n)
      }
      if (base.aidEur !== null && earned.aidEur !== null) {
        expect(centsOf(earned.aidEur)).toBeGreaterThanOrEqual(centsOf(base.aidEur))
      }
      if (base.admitted === true) expect(earned.admitted).toBe(true)
    }
  })

  test.prop([measures, applications])(
    'adds its points to whom it counts for, and never passes the maximum',
    (definition, all) => {
      const maximum = definition.maximumScore == null ? null : fraction(String(definition.maximumScore))
      const points = fraction(String(definition.premium.points ?? 0))
      for (const { base, earned } of effects(definition, all)) {
        if (base.score === null || earned.score === null) continue
        const gain = minus(fraction(earned.score), fraction(base.score))
        expect(compare(gain, points)).toBeLessThanOrEqual(0n)
        if (maximum === null) {
          const counts = base.admitted === true || definition.premium.counts === 'towards-minimum'
          if (counts) expect(compare(gain, points)).toBe(0n)
          continue
        }
        expect(compare(fraction(earned.score), maximum)).toBeLessThanOrEqual(0n)
      }
    },
  )

  test.prop([measures, applications])('bars nobody without a reason that it names', (definition, all) => {
    for (const { base, earned } of effects(definition, all)) {
      for (const { admitted, findings } of [base, earned]) {
        const bars = findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code)
        expect(new Set(bars).size).toBe(bars.length)
        expect(bars.length > 0).toBe(admitted === false)
      }
    }
  })
})

describe('a fact more', () => {
  const sizes = fc.constantFrom('micro', 'small', 'medium', 'large')
  const later = fc.record({
    score: fc.integer({ min: 0, max: 10_000 }).map(inEuro),
    amount: fc.nat(50_000).map(inEuro),
    size: sizes,
  })

  test.prop([measures, applications, later])(
    'never takes back what was decided',
    (definition, all, { score, amount, size }) => {
      const stated = all.map((facts) => ({
        ...facts,
        score: facts.score ?? score,
        spend: (facts.spend ?? [{ amountEur: amount }]).map((line) => ({ size, ...line })),
      }))
      const after = effects(definition, stated)
      for (const [index, before] of effects(definition, all).entries()) {
        for (const key of ['base', 'earned'] as const) {
          const [was, is] = [before[key], after[index]?.[key]]
          expect(is?.missing).toEqual([])
          expect(is?.admitted).not.toBeNull()
          if (was.admitted !== null) expect(is?.admitted).toBe(was.admitted)
          if (was.aidEur !== null) expect(is?.aidEur).toBe(was.aidEur)
          if (was.score !== null) expect(is?.score).toBe(was.score)
        }
      }
    },
  )

  test.prop([measures, applications, later])(
    'that was not named decides nothing',
    (definition, all, { score, amount, size }) => {
      for (const { facts, base } of effects(definition, all)) {
        const named = (path: string) => (base.missing as readonly string[]).includes(path)
        const unnamed: Application = {
          ...facts,
          score: facts.score ?? (named('application.score') ? undefined : score),
          spend:
            facts.spend === undefined
              ? named('application.spend')
                ? undefined
                : [{ amountEur: amount, size }]
              : facts.spend.map((line, at) => (named(`application.spend[${at}].size`) ? line : { size, ...line })),
        }
        const [after] = effects(definition, [unnamed])
        expect([after?.base.admitted, after?.base.aidEur]).toEqual([base.admitted, base.aidEur])
      }
    },
  )
})
