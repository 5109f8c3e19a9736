import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { MeasureDefinition } from '../../../src/model/measure'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { placement, type Round, round } from '../../../src/phase2/simulation/funding'
import type { Candidate } from '../../../src/phase2/simulation/line'
import type { MeasureEffect } from '../../../src/verdict/premium'
import { aMeasure, inEuro } from '../a-portfolio'

interface Stated {
  readonly score?: string | null
  readonly aidEur?: string | null
  readonly admitted?: boolean | null
  readonly arrivedAt?: number
  readonly isOpen?: boolean
}

/** An application that is admitted with 70 points and 100 euro, and of which nothing is missing, where nothing else is said. */
function candidate(id: string, stated: Stated = {}): Candidate {
  const { score = '70', aidEur = '100.00', admitted = true, arrivedAt, isOpen = false } = stated
  const effect: MeasureEffect = {
    score,
    admitted,
    lines: null,
    aidEur,
    findings: [],
    missing: [],
    clauses: [],
    readings: [],
  }
  return { id, arrivedAt, isOpen, effect }
}

const givenIn = ({ given }: Round) => [...given].map(([id, { cents, funding }]) => [id, Number(cents), funding])

function fundedWith(terms: Partial<MeasureDefinition>, candidates: readonly Candidate[]) {
  return givenIn(round(readyMeasure(aMeasure(terms)), candidates))
}

const budgetEnds = fc.constantFrom('stop', 'part', 'skip')

describe('a budget', () => {
  it.each<[string, string, string, number]>([
    ['exactly enough', '300.00', 'funded', 0],
    ['a cent more than enough', '300.01', 'funded', 1],
    ['a cent short', '299.99', 'not-funded', 9999],
  ])('that is %s (%s) leaves the last %s', (_, budgetEur, funding, left) => {
    const ready = readyMeasure(aMeasure({ budgetEur }))
    const end = round(ready, [candidate('a'), candidate('b'), candidate('c')])
    expect(givenIn(end)).toEqual([
      ['a', 10_000, 'funded'],
      ['b', 10_000, 'funded'],
      ['c', funding === 'funded' ? 10_000 : 0, funding],
    ])
    expect((ready.budget ?? 0n) - end.spent).toBe(BigInt(left))
  })

  const four = [
    candidate('a', { score: '90', aidEur: '100.00' }),
    candidate('b', { score: '80', aidEur: '100.00' }),
    candidate('c', { score: '70', aidEur: '50.00' }),
    candidate('d', { score: '60', aidEur: '0.01' }),
  ]

  it.each<[MeasureDefinition['atBudgetEnd'], readonly (readonly [string, number, string])[]]>([
    [
      'stop',
      [
        ['a', 10_000, 'funded'],
        ['b', 0, 'not-funded'],
        ['c', 0, 'not-funded'],
        ['d', 0, 'not-funded'],
      ],
    ],
    [
      'part',
      [
        ['a', 10_000, 'funded'],
        ['b', 5_000, 'part-funded'],
        ['c', 0, 'not-funded'],
        ['d', 0, 'not-funded'],
      ],
    ],
    [
      'skip',
      [
        ['a', 10_000, 'funded'],
        ['b', 0, 'not-funded'],
        ['c', 5_000, 'funded'],
        ['d', 0, 'not-funded'],
      ],
    ],
  ])('that ends within an application, under %s', (atBudgetEnd, given) => {
    expect(fundedWith({ budgetEur: '150', atBudgetEnd }, four)).toEqual(given)
  })

  it('that ends between two applications gives no part of nothing', () => {
    expect(fundedWith({ budgetEur: '100', atBudgetEnd: 'part' }, four).map(([, , funding]) => funding)).toEqual([
      'funded',
      'not-funded',
      'not-funded',
      'not-funded',
    ])
  })

  it('of one cent is given in part, and is then spent', () => {
    expect(fundedWith({ budgetEur: '0.01', atBudgetEnd: 'part' }, four).slice(0, 2)).toEqual([
      ['a', 1, 'part-funded'],
      ['b', 0, 'not-funded'],
    ])
  })

  it.each(['stop', 'part', 'skip'] as const)('of nothing funds nobody, under %s', (atBudgetEnd) => {
    const given = fundedWith({ budgetEur: '0', atBudgetEnd }, four)
    expect(new Set(given.map(([, , funding]) => funding))).toEqual(new Set(['not-funded']))
  })

  it('without limit funds all', () => {
    const end = round(readyMeasure(aMeasure({ budgetEur: null })), four)
    expect(new Set([...end.given.values()].map(({ funding }) => funding))).toEqual(new Set(['funded']))
    expect(end.spent).toBe(25_001n)
  })

  it('is exact beyond the numbers that a float holds', () => {
    const aidEur = '90071992547409.93'
    expect(
      fundedWith({ budgetEur: '180143985094819.85' }, [candidate('a', { aidEur }), candidate('b', { aidEur })]).map(
        ([, , funding]) => funding,
      ),
    ).toEqual(['funded', 'not-funded'])
  })

  const aids = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 })

  test.prop([aids, fc.nat(5_000), budgetEnds])('is never passed by a cent', (cents, budget, atBudgetEnd) => {
    const ready = readyMeasure(aMeasure({ budgetEur: inEuro(budget), atBudgetEnd }))
    const { spent, given } = round(
      ready,
      cents.map((aid, at) => candidate(`a-${at}`, { aidEur: inEuro(aid), score: `${at}` })),
    )
    expect(spent <= BigInt(budget)).toBe(true)
    expect(spent).toBe([...given.values()].reduce((sum, one) => sum + one.cents, 0n))
    const fundings = [...given.values()].map(({ funding }) => funding)
    if (fundings.includes('part-funded')) {
      expect(atBudgetEnd).toBe('part')
      expect(fundings.filter((funding) => funding === 'part-funded')).toHaveLength(1)
      expect(spent).toBe(BigInt(budget))
    }
    const notFunded = fundings.indexOf('not-funded')
    if (atBudgetEnd !== 'skip' && notFunded !== -1) {
      expect(new Set(fundings.slice(notFunded))).toEqual(new Set(['not-funded']))
    }
    // Whoever is passed over would not have fitted in what was left at the end, either.
    if (atBudgetEnd === 'skip') {
      const left = BigInt(budget) - spent
      for (const [id, { funding }] of given) {
        if (funding === 'not-funded') expect(BigInt(cents[Number(id.slice(2))] ?? 0) > left).toBe(true)
      }
    }
  })
})

describe('the order of funding', () => {
  it('by score compares figures, not texts', () => {
    const scores = ['9', '10', '100', '64.99', '65', '64.985']
    const { order } = round(
      readyMeasure(aMeasure()),
      scores.map((score) => candidate(score, { score })),
    )
    expect(order).toEqual(['100', '65', '64.99', '64.985', '10', '9'])
  })

  it('tells equal scores apart by arrival, then by id; who states no arrival comes last', () => {
    const { order } = round(readyMeasure(aMeasure()), [
      candidate('silent-2'),
      candidate('late', { arrivedAt: 2 }),
      candidate('silent-1'),
      candidate('early-b', { arrivedAt: 1 }),
      candidate('early-a', { arrivedAt: 1 }),
      candidate('first', { arrivedAt: 0 }),
      candidate('better', { score: '70.01', arrivedAt: 9 }),
    ])
    expect(order).toEqual(['better', 'first', 'early-a', 'early-b', 'late', 'silent-1', 'silent-2'])
  })

  it('by arrival looks at no score', () => {
    const { order, ranks } = round(readyMeasure(aMeasure({ selection: 'arrival' })), [
      candidate('b', { arrivedAt: 2, score: '100' }),
      candidate('c', { arrivedAt: 2, score: null }),
      candidate('a', { arrivedAt: 1, score: '0' }),
    ])
    expect(order).toEqual(['a', 'b', 'c'])
    expect(ranks.size).toBe(0)
  })

  it.each<[string, MeasureDefinition['selection'], Stated]>([
    ['that is not admitted', 'ranking', { admitted: false, aidEur: '0.00' }],
    ['of which it is not known whether it is', 'ranking', { admitted: null, aidEur: null }],
    ['without a score, by score', 'ranking', { score: null, isOpen: true }],
    ['without an arrival, by arrival', 'arrival', { isOpen: true }],
  ])('leaves out an application %s, and keeps no budget for it', (_, selection, stated) => {
    const end = round(readyMeasure(aMeasure({ selection, budgetEur: '100' })), [
      candidate('a', stated),
      candidate('b', { score: '1', arrivedAt: 1 }),
    ])
    expect(end.order).toEqual(['b'])
    expect(givenIn(end)).toEqual([['b', 10_000, 'funded']])
  })

  it.each<[string, Stated]>([
    ['whose aid is not known', { aidEur: null, isOpen: true }],
    ['of which another fact is missing', { isOpen: true }],
  ])('keeps the place of one %s, but no budget', (_, stated) => {
    const end = round(readyMeasure(aMeasure({ budgetEur: '100' })), [
      candidate('a', { score: '80', ...stated }),
      candidate('b'),
    ])
    expect(end.order).toEqual(['a', 'b'])
    expect(end.ranks).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    )
    expect(givenIn(end)).toEqual([['b', 10_000, 'funded']])
  })

  it('passes over whom there is no aid for, at whatever budget', () => {
    const none = candidate('none', { score: '80', aidEur: '0.00' })
    expect(fundedWith({ budgetEur: '0' }, [none, candidate('a')])).toEqual([['a', 0, 'not-funded']])
    expect(fundedWith({}, [none, candidate('a')])).toEqual([['a', 10_000, 'funded']])
  })

  it('needs no arrival where the budget has no limit', () => {
    const { order } = round(readyMeasure(aMeasure({ selection: 'arrival' })), [
      candidate('b'),
      candidate('c', { arrivedAt: 1 }),
      candidate('a'),
    ])
    expect(order).toEqual(['c', 'a', 'b'])
  })

  const some = fc.array(fc.record({ score: fc.constantFrom('60', '70'), arrivedAt: fc.constantFrom(1, 2) }), {
    maxLength: 8,
  })
  test.prop([some, fc.constantFrom('ranking', 'arrival'), fc.infiniteStream(fc.nat())])(
    'does not hang on the order in which applications are passed',
    (drawn, selection, keys) => {
      const candidates = drawn.map((stated, at) => candidate(`a-${at}`, stated))
      const shuffled = candidates
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one)
      const ready = readyMeasure(aMeasure({ selection, budgetEur: '250', atBudgetEnd: 'part' }))
      expect(round(ready, shuffled)).toEqual(round(ready, candidates))
      expect([...round(ready, shuffled).given.keys()]).toEqual([...round(ready, candidates).given.keys()])
    },
  )
})

describe('the rank', () => {
  it('is equal for equal scores, and the next counts them all', () => {
    const { ranks } = round(readyMeasure(aMeasure()), [
      candidate('a', { score: '70' }),
      candidate('b', { score: '70' }),
      candidate('c', { score: '69.99' }),
      candidate('d', { score: '80' }),
      candidate('e', { score: '70' }),
    ])
    expect(Object.fromEntries(ranks)).toEqual({ d: 1, a: 2, b: 2, e: 2, c: 5 })
  })

  test.prop([fc.array(fc.integer({ min: 6_490, max: 6_510 }), { maxLength: 15 })])(
    'is one more than how many score higher',
    (hundredths) => {
      const { ranks } = round(
        readyMeasure(aMeasure()),
        hundredths.map((score, at) => candidate(`a-${at}`, { score: String(score / 100) })),
      )
      for (const [at, score] of hundredths.entries()) {
        expect(ranks.get(`a-${at}`)).toBe(1 + hundredths.filter((other) => other > score).length)
      }
    },
  )
})

describe('a tie', () => {
  const tieOf = (terms: Partial<MeasureDefinition>, candidates: readonly Candidate[]) =>
    round(readyMeasure(aMeasure(terms)), candidates).splitTies

  it.each<[string, string, readonly (readonly string[])[]]>([
    ['that the budget does not reach is not split', '100', []],
    ['of which the budget reaches some is split', '299.99', [['b', 'c']]],
    ['that the budget covers is not split', '300', []],
  ])('%s', (_, budgetEur, ties) => {
    const three = [candidate('a', { score: '80' }), candidate('b'), candidate('c')]
    expect(tieOf({ budgetEur }, three)).toEqual(ties)
  })

  it('is split by part of its aid', () => {
    expect(tieOf({ budgetEur: '150', atBudgetEnd: 'part' }, [candidate('a'), candidate('b')])).toEqual([['a', 'b']])
    expect(tieOf({ budgetEur: '50', atBudgetEnd: 'part' }, [candidate('a'), candidate('b')])).toEqual([['a', 'b']])
  })

  it('is named in the order of funding: by arrival where that is stated', () => {
    const two = [candidate('a', { arrivedAt: 2 }), candidate('b', { arrivedAt: 1 })]
    expect(tieOf({ budgetEur: '100' }, two)).toEqual([['b', 'a']])
  })

  it('names none of which nothing is decided, or for whom there is no aid', () => {
    const four = [
      candidate('a'),
      candidate('b', { aidEur: null, isOpen: true }),
      candidate('c'),
      candidate('d', { aidEur: '0.00' }),
    ]
    expect(tieOf({ budgetEur: '100' }, four)).toEqual([['a', 'c']])
    expect(tieOf({ budgetEur: '100' }, four.slice(1))).toEqual([])
  })

  it('is none where no budget ends, or no aid is computed', () => {
    expect(tieOf({}, [candidate('a'), candidate('b')])).toEqual([])
    expect(tieOf({ aid: null }, [candidate('a', { aidEur: null }), candidate('b', { aidEur: null })])).toEqual([])
  })

  it('may be several: what is passed over at one score may still be split at another', () => {
    const four = [
      candidate('a', { score: '80', aidEur: '60.00' }),
      candidate('b', { score: '80', aidEur: '60.00' }),
      candidate('c', { score: '70', aidEur: '30.00' }),
      candidate('d', { score: '70', aidEur: '30.00' }),
    ]
    expect(tieOf({ budgetEur: '100', atBudgetEnd: 'skip' }, four)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  // The larger comes first by its id and stops the funding; had the smaller come first, it would have been funded.
  it.each<[string, readonly (readonly string[])[]]>([
    ['50.00', [['a', 'b']]],
    ['49.99', []],
  ])('is named where its order decides that nobody in it is funded: %s for 100 or 50', (budgetEur, ties) => {
    const two = [candidate('a', { aidEur: '100.00' }), candidate('b', { aidEur: '50.00' })]
    expect(fundedWith({ budgetEur, atBudgetEnd: 'stop' }, two).map(([, , funding]) => funding)).toEqual([
      'not-funded',
      'not-funded',
    ])
    expect(tieOf({ budgetEur, atBudgetEnd: 'stop' }, two)).toEqual(ties)
  })

  it.each(['stop', 'part'] as const)('is not split after the budget has ended, under %s', (atBudgetEnd) => {
    const four = [
      candidate('a', { score: '90', aidEur: '100.00' }),
      candidate('b', { score: '80', aidEur: '100.00' }),
      candidate('c', { aidEur: '1.00' }),
      candidate('d', { aidEur: '1.00' }),
    ]
    expect(tieOf({ budgetEur: '101', atBudgetEnd }, four)).toEqual([])
  })

  it('of arrival is split as one of scores is', () => {
    const two = [candidate('a', { arrivedAt: 1, score: '60' }), candidate('b', { arrivedAt: 1 })]
    expect(tieOf({ selection: 'arrival', budgetEur: '100' }, two)).toEqual([['a', 'b']])
    expect(tieOf({ selection: 'arrival', budgetEur: '200' }, two)).toEqual([])
    const after = [candidate('a', { arrivedAt: 1 }), candidate('b', { arrivedAt: 2 })]
    expect(tieOf({ selection: 'arrival', budgetEur: '100' }, after)).toEqual([])
  })

  const drawn = fc.array(
    fc.record({
      score: fc.constantFrom('60', '70', '80'),
      aid: fc.integer({ min: 0, max: 9 }),
      arrivals: fc.tuple(fc.nat(9), fc.nat(9)),
    }),
    { minLength: 2, maxLength: 7 },
  )
  test.prop([drawn, fc.nat(40), budgetEnds], { numRuns: 500 })(
    'is named wherever another order within it would end otherwise',
    (stated, budget, atBudgetEnd) => {
      const [one, other] = ([0, 1] as const).map((side) =>
        round(
          readyMeasure(aMeasure({ budgetEur: inEuro(budget), atBudgetEnd })),
          stated.map(({ score, aid, arrivals }, at) =>
            candidate(`a-${at}`, { score, aidEur: inEuro(aid), arrivedAt: arrivals[side] }),
          ),
        ),
      )
      if (one === undefined || other === undefined) throw new Error('two rounds are expected')
      // Up to the first score at which they end otherwise, both have spent the same.
      const first = one.order.find((id) => one.given.get(id)?.cents !== other.given.get(id)?.cents)
      if (first === undefined) return
      for (const { splitTies } of [one, other]) expect(splitTies.flat()).toContain(first)
    },
  )

  test.prop([drawn, fc.nat(40), budgetEnds], { numRuns: 500 })(
    'is named only where some are funded otherwise than others, or where one that fits is not funded',
    (stated, budget, atBudgetEnd) => {
      const candidates = stated.map(({ score, aid }, at) => candidate(`a-${at}`, { score, aidEur: inEuro(aid) }))
      const { splitTies, given, order } = round(
        readyMeasure(aMeasure({ budgetEur: inEuro(budget), atBudgetEnd })),
        candidates,
      )
      for (const tie of splitTies) {
        expect(tie.length).toBeGreaterThan(1)
        const before = order.slice(0, order.indexOf(tie[0] ?? ''))
        const left = before.reduce((rest, id) => rest - (given.get(id)?.cents ?? 0n), BigInt(budget))
        const aids = tie.map((id) => BigInt(stated[Number(id.slice(2))]?.aid ?? 0))
        expect(aids.reduce((sum, aid) => sum + aid, 0n) > left && left > 0n).toBe(true)
      }
    },
  )
})

describe('where an application comes out', () => {
  const placed = (terms: Partial<MeasureDefinition>, one: Candidate, others: readonly Candidate[] = []) => {
    const ready = readyMeasure(aMeasure(terms))
    return placement(round(ready, [...others, one]), one)
  }

  it('says its score, its rank, its aid and what it gets of it', () => {
    const others = [candidate('b', { score: '80', aidEur: '30.00' })]
    expect(placed({ budgetEur: '50', atBudgetEnd: 'part' }, candidate('a'), others)).toEqual({
      score: '70',
      admitted: true,
      rank: 2,
      aidEur: '100.00',
      funding: 'part-funded',
      fundedEur: '20.00',
    })
  })

  it.each<[string, Partial<MeasureDefinition>, Stated, string]>([
    ['without aid, admitted', { aid: null }, { aidEur: null }, 'admitted'],
    ['without aid, admitted without a rank', { aid: null }, { aidEur: null, score: null }, 'admitted'],
    ['without aid, not admitted', { aid: null }, { aidEur: null, admitted: false }, 'not-admitted'],
    ['without aid, undetermined', { aid: null }, { aidEur: null, admitted: null, isOpen: true }, 'undetermined'],
    ['with aid, none of it for this one', {}, { aidEur: '0.00' }, 'admitted'],
    ['with aid, not admitted', {}, { aidEur: '0.00', admitted: false }, 'not-admitted'],
    ['with aid, not admitted in this round', {}, { aidEur: '0.00', admitted: false, isOpen: true }, 'not-admitted'],
    ['with aid, undetermined', {}, { aidEur: null, admitted: null }, 'undetermined'],
    ['with aid, admitted, its aid not known', {}, { aidEur: null, isOpen: true }, 'undetermined'],
    ['with aid, admitted, its place not known', {}, { score: null, isOpen: true }, 'undetermined'],
    ['with aid, admitted, decided in this round alone', {}, { isOpen: true }, 'undetermined'],
  ])('%s', (_, terms, stated, funding) => {
    expect(placed(terms, candidate('a', stated))).toMatchObject({ funding, fundedEur: '0.00' })
  })
})
