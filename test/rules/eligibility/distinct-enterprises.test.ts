import { describe, expect, it, test } from 'vitest'
import type { ReadingOption } from '../../../src/act/reading-choices'
import type { Draft } from '../../../src/model/draft'
import type { Enterprise, Party } from '../../../src/model/party'
import type { Seat } from '../../../src/model/seat'
import { resolveReadings } from '../../../src/rules/choices'
import { distinctEnterprises, isInLombardy, unstatedOfSeat } from '../../../src/rules/eligibility/distinct-enterprises'
import type { EligibilityOptions } from '../../../src/rules/eligibility/dossier'
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

  const rows: readonly (readonly [string, Partial<Enterprise>, boolean, 'yes' | 'no' | 'unknown'])[] = [
    ['a tax code identifies it', { taxCode: taxCode(1), vatNumber: null }, true, 'yes'],
    ['a VAT number identifies it', { taxCode: null, vatNumber: taxCode(1) }, true, 'yes'],
    ['nothing identifies it', { taxCode: undefined, vatNumber: undefined }, false, 'yes'],
    ['a blank tax code does not', { taxCode: ' -.', vatNumber: null }, false, 'yes'],
    ['no seat is none in Lombardy', { seats: [] }, true, 'no'],
    ['seats declared absent are none', { seats: null }, true, 'no'],
    ['seats not listed in a filing are none', { seats: undefined }, true, 'no'],
    ['a seat elsewhere is none', { seats: [{ province: 'TO' }] }, true, 'no'],
    ['one seat of two is enough', { seats: [{ province: 'TO' }, { province: 'BG' }] }, true, 'yes'],
    ['one seat in Lombardy outweighs one not stated', { seats: [{}, { province: 'BG' }] }, true, 'yes'],
    ['a province not stated may be one of the 12', { seats: [{ province: 'TO' }, {}] }, true, 'unknown'],
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

  test('in a draft seats may still come, unless they are declared absent', () => {
    const seated = (seats: readonly Draft<Seat>[] | null | undefined) => {
      const parties = [{ kind: 'enterprise', seats }] as const
      return distinctEnterprises(drafted({ beneficiary: { parties } }))[0]?.inLombardy
    }
    expect(seated(undefined)).toBe('unknown')
    expect(seated([])).toBe('unknown')
    expect(seated([{ province: 'TO' }])).toBe('unknown')
    expect(seated([{ province: 'MI' }])).toBe('yes')
    expect(seated(null)).toBe('no')
  })
})

test('of a seat without a province nothing is missing', () => {
  const readings = resolveReadings({ seat: 'registered-office' })
  expect(unstatedOfSeat({ province: null }, readings)).toEqual([])
  expect(unstatedOfSeat({}, readings)).toEqual(['province', 'type'])
  expect(unstatedOfSeat({ province: 'NO' }, readings)).toEqual([])
  expect(unstatedOfSeat({ province: 'MI' }, readings)).toEqual(['type'])
})
