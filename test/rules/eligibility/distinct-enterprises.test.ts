import { describe, expect, it, test } from 'vitest'
import type { ReadingOption } from '../../../src/act/reading-choices'
import type { Draft } from '../../../src/model/draft'
import type { Enterprise, Party } from '../../../src/model/party'
import type { Seat } from '../../../src/model/seat'
import { resolveReadings } from '../../../src/rules/choices'
import {
  type DistinctEnterprise,
  distinctEnterprises,
  groupKeys,
  isEnterprise,
  isInLombardy,
  lacksGroup,
  openIdentifiers,
  partyAt,
  seatedInLombardy,
  unstatedOfSeat,
} from '../../../src/rules/eligibility/distinct-enterprises'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
import type { ListPath } from '../../../src/values/fact-path'
import { anEnterprise, taxCode } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity, drafted, filed, partnership } from './dossiers'

describe('a seat', () => {
  type SeatRow = readonly [given: Draft<Seat>, reading: ReadingOption<'seat'>, counts: boolean | undefined]

  const rows: readonly SeatRow[] = [
    [{ province: 'MI' }, 'any-seat', true],
    [{ province: 'MI', type: null }, 'any-seat', true],
    [{ province: 'MI', type: 'registered-office' }, 'any-seat', true],
    [{ province: 'MI', type: 'local-unit' }, 'any-seat', true],
    [{ province: 'MI', type: 'secondary-seat' }, 'any-seat', true],
    [{ province: 'NO', type: 'registered-office' }, 'any-seat', false],
    [{ province: 'EE' }, 'any-seat', false],
    [{ province: null, type: 'registered-office' }, 'any-seat', false],
    [{ province: undefined, type: 'registered-office' }, 'any-seat', undefined],
    [{}, 'any-seat', undefined],
    [{ province: 'MI', type: 'registered-office' }, 'registered-office', true],
    [{ province: 'MI', type: 'local-unit' }, 'registered-office', false],
    [{ province: 'MI', type: 'secondary-seat' }, 'registered-office', false],
    [{ province: 'MI', type: null }, 'registered-office', false],
    [{ province: 'MI' }, 'registered-office', undefined],
    [{ province: 'NO' }, 'registered-office', false],
    [{ province: 'MI', type: 'registered-office' }, 'operating-site', false],
    [{ province: 'MI', type: 'local-unit' }, 'operating-site', true],
    [{ province: 'MI', type: 'secondary-seat' }, 'operating-site', true],
    [{ province: 'MI', type: null }, 'operating-site', false],
    [{ province: 'MI' }, 'operating-site', undefined],
    [{ province: 'NO' }, 'operating-site', false],
  ]
  it.each(rows)('%j counts under `%s`: %s', (seat, reading, counts) => {
    expect(isInLombardy(seat, resolveReadings({ seat: reading }))).toBe(counts)
  })
})

describe('distinct enterprises', () => {
  function rowsOf(parties: readonly Party[], options?: EligibilityOptions) {
    return distinctEnterprises(filed(partnership(parties), options)).map(({ rows }) => rows)
  }

  it('are the rows, where none shares an identifier', () => {
    expect(rowsOf([anEnterprise(1), anEnterprise(2)])).toEqual([[0], [1]])
  })

  it('keep their places among the parties', () => {
    expect(rowsOf([aUniversity(), anEnterprise(1), anEntity(), anEnterprise(2)])).toEqual([[1], [3]])
  })

  it('gather their rows, also through a third one', () => {
    const through = anEnterprise(3, { taxCode: taxCode(1), vatNumber: taxCode(2) })
    expect(rowsOf([anEnterprise(1), anEnterprise(9), anEnterprise(2), through])).toEqual([[0, 2, 3], [1]])
  })

  it('gather the rows of a group under `linkedEnterprises: once-per-group`, enterprises alone', () => {
    const parties: readonly Party[] = [
      anEnterprise(1, { groupId: 'g' }),
      anEnterprise(2, { groupId: 'g' }),
      anEnterprise(3, { groupId: 'h' }),
      anEnterprise(4, { groupId: null }),
      anEnterprise(5),
    ]
    expect(rowsOf(parties)).toEqual([[0], [1], [2], [3], [4]])
    expect(rowsOf(parties, { readings: { linkedEnterprises: 'once-per-group' } })).toEqual([[0, 1], [2], [3], [4]])
  })

  it('have two enterprises that a foreign identifier does not confuse', () => {
    const parties = [
      anEnterprise(1, { country: 'DE', taxCode: '123456789' }),
      anEnterprise(2, { country: 'FR', taxCode: '123456789' }),
      anEnterprise(3, { country: 'DE', taxCode: '123-456-789' }),
    ]
    expect(rowsOf(parties)).toEqual([[0, 2], [1]])
  })

  it('know a foreign enterprise by its Italian VAT number', () => {
    const parties = [
      anEnterprise(1, { country: 'DE', taxCode: '123456789', vatNumber: `IT${taxCode(7)}` }),
      anEnterprise(2, { taxCode: taxCode(7) }),
    ]
    expect(rowsOf(parties)).toEqual([[0, 1]])
  })

  it('are professionals and the entity of the aggregation too, under the readings that say so', () => {
    const parties = [aUniversity({ bodyType: 'professional' }), aUniversity({ id: 'b2' }), anEntity()]
    expect(rowsOf(parties)).toEqual([])
    expect(rowsOf(parties, { readings: { professionals: 'counted' } })).toEqual([[0]])
    expect(rowsOf(parties, { readings: { aggregationEntity: 'counted' } })).toEqual([[2]])
  })

  it('take no party of a draft whose kind is not said', () => {
    expect(distinctEnterprises(drafted({ beneficiary: { parties: [{ id: 'e1' }, {}] } }))).toEqual([])
  })
})

describe('what is known of a distinct enterprise', () => {
  function known(changes: Partial<Enterprise>) {
    const [enterprise] = distinctEnterprises(filed(partnership([anEnterprise(1, changes)])))
    return [enterprise?.identified, enterprise?.inLombardy]
  }

  type Known = DistinctEnterprise
  const rows: readonly (readonly [string, Partial<Enterprise>, Known['identified'], Known['inLombardy']])[] = [
    ['a tax code identifies it', { taxCode: taxCode(1), vatNumber: null }, 'yes', 'yes'],
    ['a VAT number identifies it', { taxCode: null, vatNumber: taxCode(1) }, 'yes', 'yes'],
    ['nothing identifies it yet', { taxCode: undefined, vatNumber: undefined }, 'not-yet', 'yes'],
    ['a tax code may still identify it', { taxCode: undefined, vatNumber: null }, 'not-yet', 'yes'],
    ['a VAT number may still identify it', { taxCode: null, vatNumber: undefined }, 'not-yet', 'yes'],
    ['a blank tax code does not yet', { taxCode: ' -.', vatNumber: null }, 'not-yet', 'yes'],
    ['a blank VAT number does not yet', { taxCode: null, vatNumber: '' }, 'not-yet', 'yes'],
    ['nothing ever will where both are declared absent', { taxCode: null, vatNumber: null }, 'never', 'yes'],
    ['a group does not', { taxCode: null, vatNumber: null, groupId: 'g' }, 'never', 'yes'],
    ['no seat is none in Lombardy', { seats: [] }, 'yes', 'no'],
    ['seats declared absent are none', { seats: null }, 'yes', 'no'],
    ['seats not listed in a filing are none', { seats: undefined }, 'yes', 'no'],
    ['a seat elsewhere is none', { seats: [{ province: 'TO' }] }, 'yes', 'no'],
    ['one seat of two is enough', { seats: [{ province: 'TO' }, { province: 'BG' }] }, 'yes', 'yes'],
    ['one seat in Lombardy outweighs one not stated', { seats: [{}, { province: 'BG' }] }, 'yes', 'yes'],
    ['a province not stated may be one of the 12', { seats: [{ province: 'TO' }, {}] }, 'yes', 'unknown'],
  ]
  it.each(rows)('%s', (_, changes, identified, inLombardy) => {
    expect(known(changes)).toEqual([identified, inLombardy])
  })

  const LOMBARD: Seat = { province: 'MI' }
  const ELSEWHERE: Seat = { province: 'TO' }
  const NOT_SAID: Seat = {}
  it.each([
    [LOMBARD, LOMBARD, 'yes'],
    [LOMBARD, ELSEWHERE, 'yes'],
    [LOMBARD, NOT_SAID, 'yes'],
    [ELSEWHERE, LOMBARD, 'yes'],
    [ELSEWHERE, ELSEWHERE, 'no'],
    [ELSEWHERE, NOT_SAID, 'unknown'],
    [NOT_SAID, LOMBARD, 'yes'],
    [NOT_SAID, ELSEWHERE, 'unknown'],
    [NOT_SAID, NOT_SAID, 'unknown'],
  ])('with %j in one row and %j in another it has a seat in Lombardy: %s', (first, again, inLombardy) => {
    const parties = [anEnterprise(1, { seats: [first] }), anEnterprise(1, { id: 'e1-bis', seats: [again] })]
    expect(distinctEnterprises(filed(partnership(parties))).map((known) => known.inLombardy)).toEqual([inLombardy])
  })

  test('in a draft seats may still come, unless they are complete or declared absent', () => {
    const seated = (seats: readonly Draft<Seat>[] | null | undefined, complete: readonly ListPath[] = []) => {
      const dossier = drafted({ beneficiary: { parties: [{ kind: 'enterprise', seats }] }, complete })
      expect(seatedInLombardy(0, dossier)).toBe(distinctEnterprises(dossier)[0]?.inLombardy)
      return seatedInLombardy(0, dossier)
    }
    const seats = 'beneficiary.parties[0].seats'
    expect(seated(undefined)).toBe('unknown')
    expect(seated([])).toBe('unknown')
    expect(seated([{ province: 'TO' }])).toBe('unknown')
    expect(seated([{ province: 'MI' }])).toBe('yes')
    expect(seated(null)).toBe('no')
    expect(seated(undefined, [seats])).toBe('no')
    expect(seated([], [seats])).toBe('no')
    expect(seated([{ province: 'TO' }], [seats])).toBe('no')
    expect(seated([{}], [seats])).toBe('unknown')
    expect(seated([{ province: 'TO' }], ['beneficiary.parties[1].seats'])).toBe('unknown')
  })

  test('a row that is not there has no seat', () => {
    expect(seatedInLombardy(7, filed(partnership([])))).toBe('no')
  })

  const told = (changes: Partial<Enterprise>) => anEnterprise(1, { vatNumber: null, ...changes })
  it.each([
    ['yes', 'yes', 'yes'],
    ['yes', 'not-yet', 'yes'],
    ['yes', 'never', 'yes'],
    ['not-yet', 'yes', 'yes'],
    ['not-yet', 'not-yet', 'not-yet'],
    ['not-yet', 'never', 'not-yet'],
    ['never', 'yes', 'yes'],
    ['never', 'not-yet', 'not-yet'],
    ['never', 'never', 'never'],
  ] as const)('in one group, one row identified: %s, and one: %s; the enterprise: %s', (first, second, whole) => {
    const taxes = { yes: taxCode(1), 'not-yet': undefined, never: null } as const
    const parties = [
      told({ taxCode: taxes[first], groupId: 'g' }),
      told({ id: 'e2', taxCode: taxes[second], groupId: 'g' }),
    ]
    const once = { readings: { linkedEnterprises: 'once-per-group' } } as const
    expect(distinctEnterprises(filed(partnership(parties), once))).toEqual([
      { rows: [0, 1], identified: whole, inLombardy: 'yes', active: 'yes' },
    ])
  })
})

describe('an enterprise of a draft that has no identifier', () => {
  const nameless = { kind: 'enterprise', taxCode: null, vatNumber: null, seats: [{ province: 'MI' }] } as const
  const once = { readings: { linkedEnterprises: 'once-per-group' } } as const
  const ALL = 'beneficiary.parties'

  it.each([
    ['is never known by default', { ...nameless, groupId: 'g' }, {}, [], 'never'],
    ['may be known by its group while parties may come', { ...nameless, groupId: 'g' }, once, [], 'not-yet'],
    ['may be known by a group that is not stated', nameless, once, [], 'not-yet'],
    ['is never known without a group', { ...nameless, groupId: null }, once, [], 'never'],
    ['is never known by a group that nobody can join', { ...nameless, groupId: 'g' }, once, [ALL], 'never'],
  ] as const)('%s', (_, party, options, complete, identified) => {
    const [enterprise] = distinctEnterprises(drafted({ beneficiary: { parties: [party] }, complete }, options))
    expect(enterprise?.identified).toBe(identified)
  })

  it('may be known by its group where another listed party does not state its own', () => {
    const identifiedBeside = (other: Draft<Party>) =>
      distinctEnterprises(
        drafted({ beneficiary: { parties: [{ ...nameless, groupId: 'g' }, other] }, complete: [ALL] }, once),
      )[0]?.identified
    expect(identifiedBeside({ kind: 'enterprise' })).toBe('not-yet')
    expect(identifiedBeside({})).toBe('not-yet')
    expect(identifiedBeside({ kind: 'enterprise', groupId: null })).toBe('never')
    expect(identifiedBeside({ kind: 'supporting-body' })).toBe('never')
  })
})

describe('whether a party counts as an enterprise', () => {
  const defaults = resolveReadings({})
  const both = resolveReadings({ professionals: 'counted', aggregationEntity: 'counted' })

  it.each([
    [{ kind: 'enterprise' }, 'yes', 'yes'],
    [{ kind: 'aggregation-entity' }, 'no', 'yes'],
    [{ kind: 'supporting-body', bodyType: 'professional' }, 'no', 'yes'],
    [{ kind: 'supporting-body', bodyType: 'university' }, 'no', 'no'],
    [{ kind: 'supporting-body', bodyType: { other: 'professional' } }, 'no', 'no'],
    [{ kind: 'supporting-body' }, 'no', 'maybe'],
    [{ kind: 'supporting-body', bodyType: null }, 'no', 'maybe'],
    [{}, 'maybe', 'maybe'],
    [{ kind: null }, 'maybe', 'maybe'],
  ] as const)('%j: %s by default, %s where all may', (party, byDefault, whereAllMay) => {
    expect(isEnterprise(party, defaults)).toBe(byDefault)
    expect(isEnterprise(party, both)).toBe(whereAllMay)
  })
})

describe('what a row does not state', () => {
  it.each([
    [{}, ['taxCode', 'vatNumber']],
    [{ taxCode: taxCode(1) }, ['vatNumber']],
    [{ vatNumber: taxCode(1) }, ['taxCode']],
    [{ taxCode: null }, ['vatNumber']],
    [{ vatNumber: null }, ['taxCode']],
    [{ taxCode: '-', vatNumber: ' ' }, ['taxCode', 'vatNumber']],
    [{ taxCode: null, vatNumber: null }, []],
    [{ taxCode: taxCode(1), vatNumber: null }, []],
  ] as const)('of its identifiers, %j, are %j', (party, open) => {
    expect(openIdentifiers(party, resolveReadings({}))).toEqual(open)
  })

  it.each([
    [{}, ['taxCode', 'vatNumber']],
    [{ taxCode: taxCode(1) }, []],
    [{ vatNumber: taxCode(1) }, ['taxCode']],
    [{ taxCode: null }, ['vatNumber']],
    [{ taxCode: null, vatNumber: taxCode(1) }, []],
  ] as const)('of the identifiers that tell it apart where the tax code alone does, %j, are %j', (party, open) => {
    expect(openIdentifiers(party, resolveReadings({ sameEnterprise: 'tax-code-only' }))).toEqual(open)
  })

  it.each([
    [{ kind: 'enterprise' }, true],
    [{ kind: 'enterprise', groupId: undefined }, true],
    [{ kind: 'enterprise', groupId: null }, false],
    [{ kind: 'enterprise', groupId: 'g' }, false],
    [{}, true],
    [{ kind: null, groupId: 'g' }, false],
    [{ kind: 'supporting-body' }, false],
    [{ kind: 'aggregation-entity' }, false],
  ] as const)('may be its group: %j, %s', (party, lacks) => {
    expect(lacksGroup(party)).toBe(lacks)
  })
})

test('a group is a key of an enterprise under `once-per-group` alone', () => {
  const once = resolveReadings({ linkedEnterprises: 'once-per-group' })
  const grouped = { kind: 'enterprise', groupId: 'g' } as const
  expect(groupKeys(grouped, once)).toEqual(['group g'])
  expect(groupKeys(grouped, resolveReadings({}))).toEqual([])
  expect(groupKeys({ groupId: 'g' }, once)).toEqual(['group g'])
  expect(groupKeys({ kind: 'enterprise', groupId: null }, once)).toEqual([])
  expect(groupKeys({ kind: 'supporting-body' }, once)).toEqual([])
})

test('of a seat without a province nothing is missing', () => {
  const readings = resolveReadings({ seat: 'registered-office' })
  expect(unstatedOfSeat({ province: null }, readings)).toEqual([])
  expect(unstatedOfSeat({}, readings)).toEqual(['province', 'type'])
  expect(unstatedOfSeat({ province: 'NO' }, readings)).toEqual([])
  expect(unstatedOfSeat({ province: 'MI' }, readings)).toEqual(['type'])
})

test('a row that is not there says nothing', () => {
  expect(partyAt([{ id: 'e1' }], 0)).toEqual({ id: 'e1' })
  expect(partyAt([{ id: 'e1' }], 1)).toEqual({})
})
