import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { supportingBodies } from '../../src/act/enumerations'
import type { ReadingSelection } from '../../src/act/reading-choices'
import { READINGS } from '../../src/act/readings/readings'
import type { ListedSupportingBody } from '../../src/act/vocabulary'
import type { AgreementParty } from '../../src/model/agreement'
import type { Party, SupportingBodyType } from '../../src/model/party'
import type { Proposal } from '../../src/model/proposal'
import { resolveReadings } from '../../src/rules/choices'
import { partnershipBreadth } from '../../src/rules/partnership-breadth'
import { LOMBARD_PROVINCES } from '../../src/values/province'
import { RuleInputError } from '../../src/values/rule-input-error'
import type { PartnershipBreadth } from '../../src/verdict/partnership-breadth'
import { anEnterprise, aProposal, taxCode, terms } from '../worked-cases/a-proposal'
import { anEntity, aUniversity, SUBMISSION } from './eligibility/dossiers'
import { deepFrozen, proposals, readings } from './eligibility/random-proposals'

/** A partnership of these parties, and what its agreement holds on them; on each of them, where nothing is said. */
function breadthOf(
  parties: readonly Party[],
  entries: readonly AgreementParty[] = parties.map(({ id }) => terms(id)),
  readings: ReadingSelection = {},
): PartnershipBreadth {
  const proposal: Proposal = {
    id: 'p-001',
    submission: SUBMISSION,
    beneficiary: { kind: 'partnership', parties },
    agreement: { kind: 'project-agreement', parties: entries },
  }
  return partnershipBreadth(proposal, { readings })
}

describe('the breadth of a partnership', () => {
  it('is what criterion d looks at, in numbers and kinds', () => {
    const parties: readonly Party[] = [
      anEnterprise(1, { phases: ['processing'], seats: [{ province: 'VA' }] }),
      anEnterprise(2, { phases: ['distribution'], seats: [{ province: 'TO' }] }),
      anEnterprise(1, { id: 'e1-bis', phases: [], seats: [] }),
      aUniversity({ seats: [{ province: '015' }], phases: [{ other: 'Ricerca' }] }),
      aUniversity({ id: 'b2', bodyType: 'bank' }),
      { ...anEntity(), seats: [{ province: 'BG' }] },
    ]
    const entries = ['e1', 'e2', 'b1'].map((id) => terms(id))
    const { clauses, readings, choices, ...counts } = breadthOf(parties, entries)
    expect(counts).toStrictEqual({
      parties: 6,
      enterprises: 2,
      lombardEnterprises: 1,
      supportingBodies: 1,
      undeclaredSupportingBodies: 1,
      supportingBodiesByType: { university: 1 },
      provinces: ['BG', 'MI', 'VA'],
      phases: ['processing', 'distribution', 'ricerca'],
    })
    expect(clauses).toEqual(['A.VAL.4d', 'A.BEN.5', 'A.BEN.5b'])
    for (const reading of readings) expect(READINGS).toHaveProperty([reading])
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
    expect(choices).toEqual(resolveReadings(undefined))
  })

  it('of nobody is none', () => {
    expect(breadthOf([])).toMatchObject({
      parties: 0,
      enterprises: 0,
      lombardEnterprises: 0,
      supportingBodies: 0,
      undeclaredSupportingBodies: 0,
      supportingBodiesByType: {},
      provinces: [],
      phases: [],
    })
  })

  it('of a proposal without an agreement counts no supporting body', () => {
    const proposal: Proposal = { ...aProposal({}, [anEnterprise(1), aUniversity()]), agreement: null }
    expect(partnershipBreadth(proposal)).toMatchObject({ supportingBodies: 0, undeclaredSupportingBodies: 1 })
  })

  it('holds no mark, which is for the panel', () => {
    expect(Object.keys(breadthOf([])).filter((key) => /mark|score|points/i.test(key))).toEqual([])
  })
})

describe('a supporting body', () => {
  const rows: readonly (readonly [sentence: string, entry: Partial<AgreementParty>, counts: boolean])[] = [
    ['with role and commitments counts', {}, true],
    ['without economic terms counts', { economicTerms: null }, true],
    ['without a signature counts', { signature: null }, true],
    ['with a blank role does not', { role: ' ' }, false],
    ['with no role does not', { role: null }, false],
    ['whose role is not said does not', { role: undefined }, false],
    ['with blank commitments only does not', { commitments: ['', ' '] }, false],
    ['with no commitments does not', { commitments: null }, false],
    ['whose commitments are not said does not', { commitments: undefined }, false],
  ]
  it.each(rows)('%s', (_, entry, counts) => {
    const breadth = breadthOf([aUniversity()], [terms('b1', entry)])
    expect([breadth.supportingBodies, breadth.undeclaredSupportingBodies]).toEqual(counts ? [1, 0] : [0, 1])
    expect(breadth.supportingBodiesByType).toEqual(counts ? { university: 1 } : {})
  })

  it('that the agreement does not name does not count', () => {
    expect(breadthOf([aUniversity()], [terms('e1')])).toMatchObject({
      supportingBodies: 0,
      undeclaredSupportingBodies: 1,
    })
  })

  function ofTypes(...types: readonly SupportingBodyType[]): PartnershipBreadth {
    return breadthOf(types.map((bodyType, index) => aUniversity({ id: `b${index}`, bodyType })))
  }

  it.each(Object.keys(supportingBodies).map((type) => [type as ListedSupportingBody]))('may be a %s', (type) => {
    expect(ofTypes(type).supportingBodiesByType).toEqual({ [type]: 1 })
  })

  it('counts under its kind, and under its own words where the list has none', () => {
    expect(
      ofTypes('bank', 'university', { other: 'museo' }, 'bank', { other: 'museo' }).supportingBodiesByType,
    ).toEqual({
      bank: 2,
      university: 1,
      museo: 2,
    })
  })

  it.each([['__proto__'], ['constructor'], ['toString']])('may call itself %s', (other) => {
    const { supportingBodiesByType, supportingBodies } = ofTypes({ other })
    expect(supportingBodies).toBe(1)
    expect(Object.entries(supportingBodiesByType)).toEqual([[other, 1]])
    expect(Object.getPrototypeOf(supportingBodiesByType)).toBe(Object.prototype)
  })
})

describe('provinces', () => {
  it('are the twelve of Lombardy, by plate, in the order of the alphabet', () => {
    const plates = Object.keys(LOMBARD_PROVINCES)
    const parties = plates.toReversed().map((province, index) => anEnterprise(index, { seats: [{ province }] }))
    expect(breadthOf(parties).provinces).toEqual(plates.toSorted())
  })

  it('are the same by ISTAT code, and stand once each', () => {
    const seats = [{ province: '015' }, { province: 'MI' }, { province: '215' }, { province: '016' }]
    expect(breadthOf([anEnterprise(1, { seats }), aUniversity({ seats })]).provinces).toEqual(['BG', 'MI'])
  })

  it('are those of every kind of party, and of any kind of seat', () => {
    const parties: readonly Party[] = [
      anEnterprise(1, { seats: [{ province: 'LO', type: 'local-unit' }] }),
      aUniversity({ seats: [{ province: 'PV', type: 'registered-office' }] }),
      { ...anEntity(), seats: [{ province: 'SO' }] },
    ]
    expect(breadthOf(parties, [], { seat: 'registered-office' }).provinces).toEqual(['LO', 'PV', 'SO'])
  })

  it.each([
    [[{ province: 'NO' }]],
    [[{ province: 'EE' }]],
    [[{ province: null }]],
    [[{ type: 'local-unit' as const }]],
    [[]],
    [null],
    [undefined],
  ])('are none with the seats %j', (seats) => {
    expect(breadthOf([anEnterprise(1, { seats })]).provinces).toEqual([])
  })
})

describe('the readings', () => {
  it('`seat` decides who has a seat in Lombardy', () => {
    const parties = [anEnterprise(1, { seats: [{ province: 'MI', type: 'local-unit' }] })]
    expect(breadthOf(parties).lombardEnterprises).toBe(1)
    expect(breadthOf(parties, [], { seat: 'registered-office' })).toMatchObject({
      enterprises: 1,
      lombardEnterprises: 0,
    })
  })

  it('`linkedEnterprises` decides how often a group counts', () => {
    const parties = [anEnterprise(1, { groupId: 'g' }), anEnterprise(2, { groupId: 'g' })]
    expect(breadthOf(parties).enterprises).toBe(2)
    expect(breadthOf(parties, [], { linkedEnterprises: 'once-per-group' }).enterprises).toBe(1)
  })

  it('`professionals` decides whether they are enterprises too', () => {
    const parties = [aUniversity({ bodyType: 'professional', taxCode: taxCode(1), seats: [{ province: 'MI' }] })]
    expect(breadthOf(parties)).toMatchObject({ enterprises: 0, supportingBodies: 1 })
    expect(breadthOf(parties, undefined, { professionals: 'counted' })).toMatchObject({
      enterprises: 1,
      lombardEnterprises: 1,
      supportingBodies: 1,
    })
  })

  it('`aggregationEntity` decides whether it is an enterprise too', () => {
    const parties: readonly Party[] = [{ ...anEntity(), taxCode: taxCode(1) }]
    expect(breadthOf(parties).enterprises).toBe(0)
    expect(breadthOf(parties, [], { aggregationEntity: 'counted' }).enterprises).toBe(1)
  })

  it('`phaseParties` decides whose phases are told', () => {
    const parties = [anEnterprise(1, { phases: ['processing'] }), aUniversity({ phases: ['distribution'] })]
    expect(breadthOf(parties).phases).toEqual(['processing', 'distribution'])
    expect(breadthOf(parties, [], { phaseParties: 'enterprises-only' }).phases).toEqual(['processing'])
  })

  it('are told, chosen or not', () => {
    expect(breadthOf([], [], { seat: 'operating-site' }).choices).toEqual({
      ...resolveReadings(undefined),
      seat: 'operating-site',
    })
  })
})

describe('a call that cannot be answered', () => {
  const rows: readonly (readonly [sentence: string, call: () => unknown, code: string, path: string])[] = [
    [
      'with an option of another call',
      () => partnershipBreadth(aProposal(), { edition: 'x' } as object),
      'unknown-key',
      'options.edition',
    ],
    [
      'without options that are an object',
      () => partnershipBreadth(aProposal(), null as unknown as object),
      'invalid-argument',
      'options',
    ],
    ['without a proposal', () => partnershipBreadth(null as unknown as Proposal), 'invalid-argument', 'proposal'],
    [
      'with an unknown reading',
      () => partnershipBreadth(aProposal(), { readings: { mood: 'kind' } as ReadingSelection }),
      'reading-unknown',
      'readings.mood',
    ],
    [
      'with a party twice',
      () => breadthOf([anEnterprise(1), anEnterprise(1)], []),
      'duplicate-party',
      'beneficiary.parties[1].id',
    ],
  ]
  it.each(rows)('%s names what is wrong with it', (_, call, code, path) => {
    expect(call).toThrow(RuleInputError)
    expect(call).toThrow(expect.objectContaining({ code, path }))
  })
})

describe('whatever the partnership', () => {
  test.prop([proposals, readings])('its numbers agree with each other', (proposal, readings) => {
    const breadth = partnershipBreadth(proposal, { readings })
    const bodies = proposal.beneficiary.parties.filter(({ kind }) => kind === 'supporting-body')
    expect(breadth.parties).toBe(proposal.beneficiary.parties.length)
    expect(breadth.enterprises).toBeLessThanOrEqual(breadth.parties)
    expect(breadth.lombardEnterprises).toBeLessThanOrEqual(breadth.enterprises)
    expect(breadth.supportingBodies + breadth.undeclaredSupportingBodies).toBeLessThanOrEqual(bodies.length)
    expect(Object.values(breadth.supportingBodiesByType).reduce((sum, count) => sum + count, 0)).toBe(
      breadth.supportingBodies,
    )
    expect(breadth.provinces).toEqual([...new Set(breadth.provinces)].toSorted())
    expect(new Set(breadth.phases).size).toBe(breadth.phases.length)
  })

  test.prop([proposals, readings])(
    'its answer survives JSON, and the proposal stays as it was',
    (proposal, readings) => {
      const before = structuredClone(proposal)
      const breadth = partnershipBreadth(deepFrozen(proposal), { readings })
      expect(JSON.parse(JSON.stringify(breadth))).toStrictEqual(breadth)
      expect(proposal).toEqual(before)
    },
  )

  test.prop([proposals, fc.infiniteStream(fc.nat(99))])(
    'the order of its parties does not matter',
    (proposal, dice) => {
      const { beneficiary } = proposal
      const parties = beneficiary.parties
        .map((party) => ({ party, key: Number(dice.next().value) }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ party }) => party)
      const counts = ({ phases, ...breadth }: PartnershipBreadth) => ({ ...breadth, phases: phases.toSorted() })
      expect(counts(partnershipBreadth({ ...proposal, beneficiary: { ...beneficiary, parties } }))).toEqual(
        counts(partnershipBreadth(proposal)),
      )
    },
  )
})

describe('what once went wrong', () => {
  it('the breadth says which readings it used', () => {
    expect(breadthOf([]).readings).toEqual(
      expect.arrayContaining(['professionals', 'aggregationEntity', 'phaseParties']),
    )
  })

  it('rows of one supporting body that differ in kind count as one kind, whatever their order', () => {
    const rows = [
      aUniversity({ taxCode: taxCode(1) }),
      aUniversity({ id: 'b1-bis', taxCode: taxCode(1), bodyType: 'research-body' }),
    ]
    expect(breadthOf(rows).supportingBodiesByType).toEqual({ 'research-body': 1 })
    expect(breadthOf(rows.toReversed()).supportingBodiesByType).toEqual({ 'research-body': 1 })
  })

  it('rows of one supporting body are one party', () => {
    const rows = [aUniversity({ taxCode: taxCode(1) }), aUniversity({ id: 'b1-bis', taxCode: taxCode(1) })]
    expect(breadthOf(rows).supportingBodies).toBe(1)
  })
})
