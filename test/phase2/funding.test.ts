import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { MeasureDefinition } from '../../src/model/measure'
import { type Candidate, placement, type Round, round } from '../../src/phase2/funding'
import { readyMeasure } from '../../src/phase2/ready-measure'
import type { MeasureEffect } from '../../src/verdict/premium'
import { aMeasure, inEuro } from './a-portfolio'

interface Stated {
  readonly score?: string | null
  readonly aidEur?: string | null
  readonly admitted?: boolean | null
  readonly arrivedAt?: number
}

/** An application that is admitted with 70 points and 100 euro, where nothing else is said. */
function candidate(
  id: string,
  { score = '70', aidEur = '100.00', admitted = true, arrivedAt }: Stated = {},
): Candidate {
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
  return { id, arrivedAt, effect }
}

const givenIn = ({ given }: Round) => [...given].map(([id, { cents, funding }]) => [id, Number(cents), funding])

function fundedWith(terms: Partial<MeasureDefinition>, candidates: readonly Candidate[]) {
  return givenIn(round(readyMeasure(aMeasure(terms)), candidates))
}

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
  const ends = fc.constantFrom('stop', 'part', 'skip')

  test.prop([aids, fc.nat(5_000), ends])('is never passed by a cent', (cents, budget, atBudgetEnd) => {
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
    ['without a score, by score', 'ranking', { score: null }],
    ['without an arrival, by arrival', 'arrival', {}],
  ])('leaves out an application %s, and keeps no budget for it', (_, selection, stated) => {
    const end = round(readyMeasure(aMeasure({ selection, budgetEur: '100' })), [
      candidate('a', stated),
      candidate('b', { score: '1', arrivedAt: 1 }),
    ])
    expect(end.order).toEqual(['b'])
    expect(givenIn(end)).toEqual([['b', 10_000, 'funded']])
  })

  it('keeps the place of one whose aid is not known, but no budget', () => {
    const end = round(readyMeasure(aMeasure({ budgetEur: '100' })), [
      candidate('a', { score: '80', aidEur: null }),
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

  it('names those, too, whose aid is not known', () => {
    const three = [candidate('a'), candidate('b', { aidEur: null }), candidate('c')]
    expect(tieOf({ budgetEur: '100' }, three)).toEqual([['a', 'b', 'c']])
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

  // The larger came first by its id and stopped the funding; had the smaller come first, it would have been funded.
  it.fails('is named where its order decides that nobody in it is funded', () => {
    const two = [candidate('a', { aidEur: '100.00' }), candidate('b', { aidEur: '50.00' })]
    expect(tieOf({ budgetEur: '60', atBudgetEnd: 'stop' }, two)).toEqual([['a', 'b']])
  })

  // By arrival, the id decides between two of the same moment, and nobody is told.
  it.fails('of arrival is named, too', () => {
    const two = [candidate('a', { arrivedAt: 1 }), candidate('b', { arrivedAt: 1 })]
    expect(tieOf({ selection: 'arrival', budgetEur: '100' }, two)).toEqual([['a', 'b']])
  })
})

describe('where an application comes out', () => {
  const placed = (terms: Partial<MeasureDefinition>, one: Candidate, others: readonly Candidate[] = []) => {
    const ready = readyMeasure(aMeasure(terms))
    return placement(ready, round(ready, [...others, one]), one)
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
    ['without aid, undetermined', { aid: null }, { aidEur: null, admitted: null }, 'undetermined'],
    ['with aid, not admitted', {}, { aidEur: '0.00', admitted: false }, 'not-admitted'],
    ['with aid, undetermined', {}, { aidEur: null, admitted: null }, 'undetermined'],
    ['with aid, admitted, its aid not known', {}, { aidEur: null }, 'undetermined'],
    ['with aid, admitted, its place not known', {}, { score: null }, 'undetermined'],
  ])('%s', (_, terms, stated, funding) => {
    expect(placed(terms, candidate('a', stated))).toMatchObject({ funding, fundedEur: '0.00' })
  })
})
