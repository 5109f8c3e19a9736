import { describe, expect, it } from 'vitest'
import type { Application } from '../../src/model/application'
import type { MeasureDefinition } from '../../src/model/measure'
import { type Claim, claimOf, inOrder, isFunded, simulatedApplication } from '../../src/phase2/claim-in-rounds'
import { round } from '../../src/phase2/funding'
import { listingOf } from '../../src/phase2/listing'
import { type PremiumOptions, resolvePremiumOptions } from '../../src/phase2/premium-options'
import { readyApplication } from '../../src/phase2/ready-application'
import { readyMeasure } from '../../src/phase2/ready-measure'
import type { Funding } from '../../src/verdict/simulation'
import { taxCode } from '../worked-cases/a-proposal'
import { aList, aMeasure, anEntry, application, EARNING } from './a-portfolio'

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
    expect(made).toMatchObject({ id: 'a-1', title: 'A title', arrivedAt: undefined, premium: 'eligible', missing: [] })
    expect(made.without).toMatchObject({ score: '70', aidEur: '100.00' })
    expect(made.with).toMatchObject({ score: '80', aidEur: '110.00' })
  })

  it('is the same twice where the premium is not earned', () => {
    const made = claim({}, { proposalId: null })
    expect(made).toMatchObject({ title: null, premium: 'ineligible', missing: [] })
    expect(made.with).toEqual(made.without)
  })

  it('is the same twice where it is not known whether it is earned, and says what is missing for that', () => {
    const made = claim({}, { proposalId: 'p-0' })
    expect(made).toMatchObject({ premium: 'undetermined', missing: ['application.applicant'] })
    expect(made.with).toEqual(made.without)
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
      { selection: 'arrival', membershipDate: null },
      { proposalId: undefined, applicant: undefined, submittedAt: undefined },
    )
    expect(made.missing).toEqual(['application.proposalId', 'application.submittedAt', 'application.applicant'])
  })

  it('knows when an application arrived', () => {
    expect(claim({ selection: 'arrival' }, { submittedAt: '2022-09-05T11:00:00+02:00' })).toMatchObject({
      arrivedAt: Date.UTC(2022, 8, 5, 9),
      missing: [],
    })
    expect(claim({ selection: 'arrival' }, {}).missing).toEqual(['application.submittedAt'])
    expect(claim({ selection: 'ranking' }, {}).missing).toEqual([])
  })

  // Nothing that is missing could still bring aid to whom is not admitted.
  it.fails('misses no arrival of whom is not admitted', () => {
    expect(claim({ selection: 'arrival', minimumScore: 71 }, {}).missing).toEqual([])
  })

  // Points that count only above the minimum cannot lift anybody over it, whoever applies.
  it.fails('misses nothing for a premium that cannot count', () => {
    expect(claim({ minimumScore: 71 }, { proposalId: 'p-0' }).missing).toEqual([])
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
    return simulatedApplication(ready, claimed, ends('without'), ends('with'))
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

  // A size for which the measure computes no aid fits any budget.
  it.fails('is not got by whoever gets nothing of a budget that suffices', () => {
    const nothing = {
      score: '70',
      admitted: true,
      rank: 1,
      aidEur: '0.00',
      funding: 'funded',
      fundedEur: '0.00',
    } as const
    expect(isFunded(nothing)).toBe(false)
  })
})
