import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { premiumCost } from '../../../src/phase2/simulation/premium-cost'
import { centsOf, euroAmount } from '../../../src/values/money'
import type { Placement, SimulatedApplication } from '../../../src/verdict/simulation'

interface Stated {
  readonly premium?: SimulatedApplication['premium']
  readonly aids?: readonly [string | null, string | null]
  readonly funded: readonly [string, string]
}

/** An application that earns the premium, where nothing else is said, with its aid and what it gets of it in the two rounds. */
function simulated({
  premium = 'eligible',
  funded: [before, after],
  aids = [before, after],
}: Stated): SimulatedApplication {
  const placement = (aidEur: string | null, fundedEur: string): Placement => ({
    score: null,
    admitted: true,
    rank: null,
    aidEur,
    funding: 'funded',
    fundedEur,
  })
  return {
    applicationId: 'a',
    title: null,
    premium,
    without: placement(aids[0], before),
    with: placement(aids[1], after),
    rankRise: null,
    differenceEur: euroAmount(centsOf(after) - centsOf(before)),
    missing: [],
  }
}

describe('what a premium costs', () => {
  it('is nothing where nobody applies', () => {
    expect(premiumCost([])).toEqual({
      beforeBudgetEur: '0.00',
      spentEur: '0.00',
      toClaimantsEur: '0.00',
      fromOthersEur: '0.00',
    })
  })

  it('is what it adds for those who earn it', () => {
    expect(premiumCost([simulated({ funded: ['100.00', '110.01'] })])).toEqual({
      beforeBudgetEur: '10.01',
      spentEur: '10.01',
      toClaimantsEur: '10.01',
      fromOthersEur: '0.00',
    })
  })

  it('is nothing to the Region where the budget only passes from some to others', () => {
    const crossing = simulated({ aids: ['100.00', '100.00'], funded: ['0.00', '100.00'] })
    const displaced = simulated({ premium: 'ineligible', aids: ['100.00', '100.00'], funded: ['100.00', '0.00'] })
    expect(premiumCost([crossing, displaced])).toEqual({
      beforeBudgetEur: '0.00',
      spentEur: '0.00',
      toClaimantsEur: '100.00',
      fromOthersEur: '100.00',
    })
  })

  it('may be less than nothing: who earns it may get less, and others more', () => {
    const tooDear = simulated({ aids: ['100.00', '110.00'], funded: ['100.00', '0.00'] })
    const other = simulated({ premium: 'ineligible', aids: ['40.00', '40.00'], funded: ['0.00', '40.00'] })
    expect(premiumCost([tooDear, other])).toEqual({
      beforeBudgetEur: '10.00',
      spentEur: '-60.00',
      toClaimantsEur: '-100.00',
      fromOthersEur: '-40.00',
    })
  })

  it.each(['ineligible', 'undetermined'] as const)('counts who is %s among the others', (premium) => {
    const cost = premiumCost([simulated({ premium, aids: ['5.00', '9.00'], funded: ['5.00', '4.99'] })])
    expect(cost).toMatchObject({ beforeBudgetEur: '0.00', toClaimantsEur: '0.00', fromOthersEur: '0.01' })
  })

  it.each<[string | null, string | null]>([
    [null, null],
    ['0.00', null],
    [null, '10.00'],
  ])('adds no aid before the budget of which one side is not known: %s, %s', (before, after) => {
    const cost = premiumCost([simulated({ aids: [before, after], funded: ['0.00', '0.00'] })])
    expect(cost.beforeBudgetEur).toBe('0.00')
  })

  const cents = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => euroAmount(BigInt(amount)))
  const applications = fc.array(
    fc.record({
      premium: fc.constantFrom('eligible', 'ineligible', 'undetermined'),
      funded: fc.tuple(cents, cents),
    }),
  )
  test.prop([applications])('adds up: spent is what some get more less what others get less', (stated) => {
    const cost = premiumCost(stated.map(simulated))
    expect(centsOf(cost.spentEur)).toBe(centsOf(cost.toClaimantsEur) - centsOf(cost.fromOthersEur))
    const sumOf = (side: 0 | 1) => stated.reduce((sum, { funded }) => sum + centsOf(funded[side]), 0n)
    expect(centsOf(cost.spentEur)).toBe(sumOf(1) - sumOf(0))
  })
})
