import { describe, expect, it } from 'vitest'
import type { Application } from '../../../src/model/application'
import type { MeasureDefinition } from '../../../src/model/measure'
import { readyApplication } from '../../../src/phase2/effect/ready-application'
import { readyMeasure } from '../../../src/phase2/measure/ready-measure'
import { listingOf } from '../../../src/phase2/premium/listing'
import { type PremiumOptions, resolvePremiumOptions } from '../../../src/phase2/premium/premium-options'
import {
  type Claim,
  claimOf,
  inOrder,
  isFunded,
  simulatedApplication,
} from '../../../src/phase2/simulation/claim-in-rounds'
import { round } from '../../../src/phase2/simulation/funding'
import type { Funding } from '../../../src/verdict/simulation'
import { taxCode } from '../../worked-cases/a-proposal'
import { aList, aMeasure, anEntry, application, EARNING } from '../a-portfolio'

function claim(
  terms: Partial<MeasureDefinition>,
  facts: Partial<Application>,
  {
    list = aList(),
    options = {},
  }: { readonly list?: ReturnType<typeof aList>; readonly options?: PremiumOptions } = {},
): Claim {
  const ready = readyMeasure(aMeasure(terms))
  const readied = readyApplication(ready, application('a-1', facts))
  return claimOf(ready, readied, listingOf(list), resolvePremiumOptions(options))
}

describe('what a measure makes of an application in two rounds', () => {
  it('is its effect without the premium and with it', () => {
    const made = claim({ premium: { points: 10, percentagePoints: 5 } }, { ...EARNING, title: 'A title' })
    expect(made).toMatchObject({
      id: 'a-1',
      title: 'A title',
      arrivedAt: undefined,
      premium: 'eligible',
      missing: [],
      isOpen: false,
    })
    expect(made.without).toMatchObject({ score: '70', aidEur: '100.00' })
    expect(made.with).toMatchObject({ score: '80', aidEur: '110.00' })
  })

  it('is the same twice where the premium is not earned', () => {
    const made = claim({}, { proposalId: null })
    expect(made).toMatchObject({ title: null, premium: 'ineligible', isOpen: false, missing: [] })
    expect(made.with).toEqual(made.without)
  })

  it('is open where it is not known whether the premium is earned, and with it what holds in either case', () => {
    const terms = { premium: { points: 10, percentagePoints: 5 } }
    const made = claim(terms, { proposalId: 'p-0' })
    expect(made).toMatchObject({ premium: 'undetermined', isOpen: true, missing: ['application.applicant'] })
    expect(made.without).toMatchObject({ score: '70', admitted: true, aidEur: '100.00' })
    expect(made.with).toMatchObject({ score: null, admitted: true, aidEur: null })
    expect(claim({ premium: { points: 10 } }, { proposalId: 'p-0' }).with).toMatchObject({
      score: null,
      admitted: true,
      aidEur: '100.00',
    })
    expect(claim({ premium: { percentagePoints: 5 } }, { proposalId: 'p-0' }).with).toMatchObject({
      score: '70',
      aidEur: null,
    })
  })

  it.each<[string, string, boolean, boolean | null]>([
    ['too low even with it', '59.99', false, false],
    ['high enough with it alone', '60', false, null],
    ['high enough in any case', '70', true, true],
  ])('is admitted, where that hangs on an undetermined premium, or not: a score %s', (_, score, without, end) => {
    const terms: Partial<MeasureDefinition> = {
      minimumScore: 70,
      premium: { points: 10, counts: 'towards-minimum' },
    }
    const made = claim(terms, { proposalId: 'p-0', score })
    expect(made.without.admitted).toBe(without)
    expect(made.with.admitted).toBe(end)
    expect(made.isOpen).toBe(score !== '59.99')
  })

  it('says what is missing for the effect, where the premium is decided', () => {
    expect(claim({ minimumScore: 65 }, { score: undefined, spend: undefined }).missing).toEqual([
      'application.score',
      'application.spend',
    ])
    expect(claim({}, { ...EARNING, spend: [{ amountEur: '200' }] }).missing).toEqual(['application.spend[0].size'])
  })

  it('says each missing fact once, though several things wait for it', () => {
    const made = claim(
      { selection: 'arrival', membershipDate: null, budgetEur: 100, premium: { percentagePoints: 5 } },
      { proposalId: undefined, applicant: undefined, submittedAt: undefined },
    )
    expect(made.missing).toEqual(['application.proposalId', 'application.submittedAt', 'application.applicant'])
  })

  it('knows when an application arrived', () => {
    expect(claim({ selection: 'arrival' }, { submittedAt: '2022-09-05T11:00:00+02:00' })).toMatchObject({
      arrivedAt: Date.UTC(2022, 8, 5, 9),
      missing: [],
    })
    expect(claim({ selection: 'arrival', budgetEur: 100 }, {}).missing).toEqual(['application.submittedAt'])
    expect(claim({ selection: 'ranking', budgetEur: 100 }, {}).missing).toEqual([])
    // Where the budget has no limit, nobody comes too late.
    expect(claim({ selection: 'arrival' }, {}).missing).toEqual([])
  })

  it.each<[string, Partial<MeasureDefinition>, Partial<Application>]>([
    ['an arrival', { selection: 'arrival', budgetEur: 100 }, {}],
    ['a spend', {}, { spend: undefined }],
    ['a size', {}, { spend: [{ amountEur: '200' }] }],
    ['what a premium above the minimum takes', {}, { proposalId: 'p-0' }],
  ])('misses nothing that could not bring aid to whom is not admitted: %s', (_, terms, facts) => {
    expect(claim({ ...terms, minimumScore: 71 }, facts)).toMatchObject({ isOpen: false, missing: [] })
    expect(claim({ ...terms, minimumScore: 70 }, facts)).toMatchObject({ isOpen: true })
  })

  it('misses nothing for a premium that adds nothing, though it is not known whether it is earned', () => {
    expect(claim({ premium: {} }, { proposalId: 'p-0' })).toMatchObject({ premium: 'undetermined', missing: [] })
    const most = { maximumScore: 70, premium: { points: 10 } }
    expect(claim(most, { proposalId: 'p-0' })).toMatchObject({ premium: 'undetermined', missing: [] })
  })

  // By arrival, points change neither who is admitted nor who comes first.
  it('misses nothing for points that a measure by arrival does not look at', () => {
    const terms = { selection: 'arrival', premium: { points: 10 }, budgetEur: 100 } as const
    const facts = { proposalId: 'p-0', submittedAt: '2022-09-05T11:00:00+02:00' }
    expect(claim(terms, facts)).toMatchObject({ premium: 'undetermined', isOpen: false, missing: [] })
  })

  // Once the score or the spend is stated, the premium makes a difference: who applies is not missing all of a sudden.
  it.each<[string, Partial<MeasureDefinition>, Partial<Application>, string]>([
    ['score', { minimumScore: 65 }, { score: undefined }, 'application.score'],
    ['spend', { premium: { percentagePoints: 5 } }, { spend: undefined }, 'application.spend'],
  ])('says all that is missing at once: the %s and who applies', (_, terms, facts, path) => {
    const { missing } = claim(terms, { ...facts, proposalId: 'p-0' })
    expect([...missing].toSorted()).toEqual(['application.applicant', path])
  })

  // There is nothing to come too late for.
  it('misses no arrival of whom there is no aid for', () => {
    const large = { spend: [{ size: 'large', amountEur: '200' } as const] }
    expect(claim({ selection: 'arrival', budgetEur: 100 }, large)).toMatchObject({ isOpen: false, missing: [] })
  })

  it('says what is missing in one round alone: the ceiling is reached in the other', () => {
    const halfKnown = { ...EARNING, spend: [{ size: 'small', amountEur: '200' } as const, { amountEur: '50' }] }
    const raised = { aid: { intensities: { small: 50 }, ceilingEur: 80 }, premium: { ceilingEur: 120 } }
    expect(claim(raised, halfKnown)).toMatchObject({
      isOpen: true,
      missing: ['application.spend[1].size'],
      without: { aidEur: '80.00' },
      with: { aidEur: null },
    })
    const reached = { aid: { intensities: { small: 50 }, ceilingEur: 110 }, premium: { percentagePoints: 5 } }
    expect(claim(reached, halfKnown)).toMatchObject({
      isOpen: true,
      missing: ['application.spend[1].size'],
      without: { aidEur: null },
      with: { aidEur: '110.00' },
    })
  })

  it.each<[string, Partial<MeasureDefinition>]>([
    ['its resolution', { giuntaResolution: undefined }],
    ['its resolution, its day settled', { giuntaResolution: undefined, issuedOn: '2022-08-03' }],
  ])('supposes the measure adopted where it lacks %s, and misses nothing for it', (_, terms) => {
    expect(claim(terms, EARNING)).toMatchObject({ premium: 'eligible', missing: [] })
    expect(claim(terms, { proposalId: null })).toMatchObject({ premium: 'ineligible', missing: [] })
    expect(claim(terms, { proposalId: 'p-0' })).toMatchObject({
      premium: 'undetermined',
      missing: ['application.applicant'],
    })
  })

  it('supposes nothing against a day that is settled: a measure from before the call earns nobody anything', () => {
    expect(claim({ giuntaResolution: { date: '2022-01-31' } }, EARNING).premium).toBe('ineligible')
    expect(claim({ giuntaResolution: { date: '2022-02-01' } }, EARNING).premium).toBe('eligible')
    expect(claim({ giuntaResolution: undefined, issuedOn: '2022-01-31' }, EARNING).premium).toBe('ineligible')
  })

  it('supposes that the measure comes after the listing, where that counts and its day is not settled', () => {
    const options = { readings: { issuedAfter: 'listing' } } as const
    expect(claim({ giuntaResolution: undefined }, EARNING, { options })).toMatchObject({
      premium: 'eligible',
      missing: [],
    })
    expect(claim({ giuntaResolution: undefined }, { ...EARNING, proposalId: undefined }, { options })).toMatchObject({
      premium: 'undetermined',
      missing: ['application.proposalId'],
    })
    const list = aList([anEntry({ validFrom: '2022-07-25' })])
    expect(claim({}, EARNING, { options, list }).premium).toBe('ineligible')
  })

  it('decides by who applies, and by whom the measure admits', () => {
    const outsider = { kind: 'member', taxCode: taxCode(77), vatNumber: null } as const
    expect(claim({}, { ...EARNING, applicant: outsider })).toMatchObject({ premium: 'ineligible', missing: [] })
    expect(claim({ claimants: 'lead-only' }, EARNING).premium).toBe('eligible')
    expect(claim({ claimants: 'partnership' }, EARNING).premium).toBe('ineligible')
  })
})

describe('the order of the claims', () => {
  it('is that of the round, then by id', () => {
    const ready = readyMeasure(aMeasure())
    const claims = [
      { ...claim({}, { score: '60' }), id: 'c' },
      { ...claim({}, { score: undefined }), id: 'z' },
      { ...claim({}, { score: '80' }), id: 'd' },
      { ...claim({}, { score: undefined }), id: 'a' },
    ]
    const end = round(
      ready,
      claims.map((one) => ({ ...one, effect: one.with })),
    )
    expect(inOrder(claims, end).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'z'])
    expect(inOrder(claims.toReversed(), end).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'z'])
    expect(inOrder([], end)).toEqual([])
  })
})

describe('an application in two rounds', () => {
  const ready = readyMeasure(
    aMeasure({ minimumScore: 60, premium: { points: 10, counts: 'towards-minimum' }, budgetEur: 100 }),
  )
  const simulated = (facts: Partial<Application>, others: readonly Partial<Application>[] = []) => {
    const claims = [facts, ...others].map((one, at) =>
      claimOf(
        ready,
        readyApplication(ready, application(`a-${at}`, one)),
        listingOf(aList()),
        resolvePremiumOptions({}),
      ),
    )
    const [claimed] = claims
    if (claimed === undefined) throw new Error('no claim')
    const ends = (side: 'without' | 'with') =>
      round(
        ready,
        claims.map((one) => ({ ...one, effect: one[side] })),
      )
    return simulatedApplication(claimed, ends('without'), ends('with'))
  }

  it('rises above those whom it overtakes, and takes what they got', () => {
    expect(simulated({ ...EARNING, score: '70', title: 'T' }, [{ score: '75' }, { score: '60' }])).toEqual({
      applicationId: 'a-0',
      title: 'T',
      premium: 'eligible',
      without: { score: '70', admitted: true, rank: 2, aidEur: '100.00', funding: 'not-funded', fundedEur: '0.00' },
      with: { score: '80', admitted: true, rank: 1, aidEur: '100.00', funding: 'funded', fundedEur: '100.00' },
      rankRise: 1,
      differenceEur: '100.00',
      missing: [],
    })
  })

  it('falls where another overtakes it, and loses what it got', () => {
    expect(simulated({ score: '75' }, [{ ...EARNING, score: '70' }])).toMatchObject({
      premium: 'ineligible',
      rankRise: -1,
      differenceEur: '-100.00',
    })
  })

  it('has a rise of 0 where it keeps its rank', () => {
    expect(simulated({ score: '90' })).toMatchObject({ rankRise: 0, differenceEur: '0.00' })
  })

  it('has no rise where it has no rank in one of the rounds: it crosses the minimum', () => {
    const crossing = simulated({ ...EARNING, score: '50' })
    expect(crossing).toMatchObject({ rankRise: null, differenceEur: '100.00' })
    expect(crossing.without).toMatchObject({ admitted: false, rank: null, aidEur: '0.00' })
    expect(crossing.with).toMatchObject({ admitted: true, rank: 1, aidEur: '100.00' })
    expect(simulated({ score: undefined }).rankRise).toBeNull()
  })
})

describe('aid, in full or in part,', () => {
  it.each<[Funding, boolean]>([
    ['funded', true],
    ['part-funded', true],
    ['not-funded', false],
    ['admitted', false],
    ['not-admitted', false],
    ['undetermined', false],
  ])('is got by whoever is %s: %s', (funding, got) => {
    const fundedEur = got ? '1.00' : '0.00'
    expect(isFunded({ score: null, admitted: true, rank: null, aidEur: '1.00', funding, fundedEur })).toBe(got)
  })
})
