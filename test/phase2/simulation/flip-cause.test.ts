import { describe, expect, it, vi } from 'vitest'
import type { Application } from '../../../src/model/application'
import type { Measure, MeasureDefinition } from '../../../src/model/measure'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { causes, endsOf } from '../../../src/phase2/simulation/flip-cause'
import { simulateMeasure } from '../../../src/phase2/simulation/simulate-measure'
import type { FlipCause, Funding, MeasureField } from '../../../src/verdict/simulation'
import { aList, aMeasure, application, EARNING } from '../a-portfolio'

/** Why an application ends differently under a second design, and how often a measure was simulated to find out. */
function cause(
  id: string,
  first: Partial<MeasureDefinition>,
  second: Partial<MeasureDefinition>,
  applications: readonly Application[],
): FlipCause {
  const [one, other] = [first, second].map((terms) => readyMeasure(aMeasure(terms)).measure)
  if (one === undefined || other === undefined) throw new Error('two designs are needed')
  const simulate = (measure: Measure) => simulateMeasure(measure, applications, aList())
  const to = endsOf(simulate(other)).get(id)
  if (to === undefined || to === endsOf(simulate(one)).get(id)) throw new Error(`${id} does not end differently`)
  return causes(one, other, simulate)(id, to)
}

const alone = (...fields: readonly MeasureField[]) => ({ fields, together: false })
const together = (...fields: readonly MeasureField[]) => ({ fields, together: true })

describe('the cause of a flip', () => {
  it.each<[string, Partial<MeasureDefinition>, Partial<MeasureDefinition>, Partial<Application>, FlipCause]>([
    ['the only term that differs', { minimumScore: 71 }, { minimumScore: 70 }, {}, alone('minimumScore')],
    [
      'the one of several that does it',
      { minimumScore: 71, rounding: 'truncate', claimants: 'any-member' },
      { minimumScore: 70, rounding: 'half-up', claimants: 'lead-only' },
      {},
      alone('minimumScore'),
    ],
    [
      'each of two that would do alone',
      { aid: { intensities: { small: 50 } }, budgetEur: 99 },
      { aid: { intensities: { small: 40 } }, budgetEur: 100 },
      {},
      alone('aid.intensities', 'budgetEur'),
    ],
    [
      'two that it takes together',
      { minimumScore: 71, budgetEur: 99 },
      { minimumScore: 70, budgetEur: 100 },
      {},
      together('minimumScore', 'budgetEur'),
    ],
    [
      'two of three that it takes together',
      { minimumScore: 71, budgetEur: 99, rounding: 'truncate' },
      { minimumScore: 70, budgetEur: 100, rounding: 'half-up' },
      {},
      together('minimumScore', 'budgetEur'),
    ],
    [
      'two of which one contradicts the first design when taken alone: a minimum above its maximum',
      { minimumScore: 50, maximumScore: 60 },
      { minimumScore: 71, maximumScore: 100 },
      {},
      together('minimumScore', 'maximumScore'),
    ],
    [
      'terms that must change together: no budget without aid',
      { aid: null, minimumScore: 70 },
      { aid: { intensities: { small: 50 } }, budgetEur: 50, minimumScore: 70 },
      {},
      together('aid', 'budgetEur'),
    ],
    [
      'the aid as a whole, where only one computes any',
      { aid: null },
      { aid: { intensities: { small: 50 } }, minimumScore: 70 },
      {},
      alone('aid'),
    ],
    [
      'a part of the premium',
      { minimumScore: 75, premium: { points: 10 } },
      { minimumScore: 75, premium: { points: 10, counts: 'towards-minimum' } },
      EARNING,
      alone('premium.counts'),
    ],
    [
      'who may claim it',
      { minimumScore: 75, premium: { points: 10, counts: 'towards-minimum' }, claimants: 'partnership' },
      { minimumScore: 75, premium: { points: 10, counts: 'towards-minimum' } },
      EARNING,
      alone('claimants'),
    ],
  ])('is %s', (_, first, second, facts, expected) => {
    expect(cause('a', first, second, [application('a', facts)])).toEqual(expected)
  })

  // The lower minimum lets y in, but it is not funded: more budget, or less aid for x, must come besides.
  const first = { minimumScore: 70, budgetEur: 100 }
  const second = { minimumScore: 50, aid: { intensities: { small: 25 } }, budgetEur: 200 }
  const two = [application('x', { score: 80 }), application('y', { score: 60 })]

  it('is enough by itself, where one term is needed and either of two others', () => {
    const { fields, together } = cause('y', first, second, two)
    expect(together).toBe(true)
    expect(fields).toContain('minimumScore')
    // One of the two others, whichever: with both, one of them could be left out.
    expect(fields).toHaveLength(2)
  })

  // `claimants` does nothing here; it is named because it comes before the term that is enough.
  it('names no term that could be left out', () => {
    const { fields } = cause('y', first, { ...second, claimants: 'lead-only' }, two)
    expect(fields).not.toContain('claimants')
  })
})

describe('finding it', () => {
  const [one, other] = [
    readyMeasure(aMeasure({ minimumScore: 71, budgetEur: 99, rounding: 'truncate' })).measure,
    readyMeasure(aMeasure({ minimumScore: 70, budgetEur: 100, rounding: 'half-up' })).measure,
  ]
  const simulated = (measure: Measure, ...ids: readonly string[]) =>
    simulateMeasure(
      measure,
      ids.map((id) => application(id)),
      aList(),
    )

  it('tries nothing before it is asked, and each combination once, however many ask', () => {
    const simulate = vi.fn((measure: Measure) => simulated(measure, 'a', 'b'))
    const causeOf = causes(one, other, simulate)
    expect(simulate).not.toHaveBeenCalled()
    causeOf('a', 'funded')
    const tried = simulate.mock.calls.map(([measure]) => JSON.stringify(measure))
    expect(new Set(tried).size).toBe(tried.length)
    causeOf('a', 'funded')
    expect(simulate).toHaveBeenCalledTimes(tried.length)
  })

  it('passes on every error but that of terms that contradict each other', () => {
    const broken = (measure: Measure) => {
      if (measure.budgetEur === '100.00') throw new TypeError('broken')
      return simulated(measure, 'a')
    }
    expect(() => causes(one, other, broken)('a', 'funded')).toThrow(new TypeError('broken'))
  })

  it('names some that do it, where each can be left out for another', () => {
    // Any two of the three do it, so that each can be left out.
    const anyTwo = (measure: Measure) => {
      const taken = [measure.minimumScore === '70', measure.budgetEur === '100.00', measure.rounding === 'half-up']
      const funding: Funding = taken.filter(Boolean).length >= 2 ? 'funded' : 'not-funded'
      const simulation = simulated(measure, 'a')
      const applications = simulation.applications.map((found) => ({ ...found, with: { ...found.with, funding } }))
      return { ...simulation, applications }
    }
    const found = causes(one, other, anyTwo)('a', 'funded')
    expect(found.together).toBe(true)
    expect(found.fields).toHaveLength(2)
  })
})

describe('what becomes of each application', () => {
  it('is what becomes of it with the premium', () => {
    const measure = aMeasure({ minimumScore: 75, premium: { points: 10, counts: 'towards-minimum' } })
    const ends = endsOf(simulateMeasure(measure, [application('a', EARNING), application('b')], aList()))
    expect(ends).toEqual(
      new Map([
        ['a', 'funded'],
        ['b', 'not-admitted'],
      ]),
    )
  })
})
