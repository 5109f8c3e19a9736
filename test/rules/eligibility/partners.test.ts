import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import { resolveReadings } from '../../../src/rules/choices'
import { isPartner, mayBePartner } from '../../../src/rules/eligibility/partners'
import { anEnterprise } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity } from './dossiers'

describe('a partner that must agree', () => {
  const rows: readonly (readonly [sentence: string, party: Draft<Party>, all: boolean, enterprisesOnly: boolean])[] = [
    ['an enterprise', anEnterprise(1), true, true],
    ['a supporting body', aUniversity(), true, false],
    ['the entity of the aggregation', anEntity(), true, false],
    ['a party of a draft whose kind is not said', { id: 'e1' }, true, false],
    ['a party of a draft that has no id yet', { kind: 'enterprise' }, false, false],
    ['a party of a draft that declares no id', { id: null, kind: 'enterprise' }, false, false],
  ]
  it.each(rows)('%s: %s, and %s under `signatories: enterprises-only`', (_, party, all, enterprisesOnly) => {
    expect(isPartner(party, resolveReadings({ signatories: 'all-partners' }))).toBe(all)
    expect(isPartner(party, resolveReadings({ signatories: 'enterprises-only' }))).toBe(enterprisesOnly)
  })
})

describe('a party that may turn out to be a partner', () => {
  const rows: readonly (readonly [sentence: string, party: Draft<Party>, enterprisesOnly: boolean])[] = [
    ['is one whose kind is not said', { id: 'e1' }, true],
    ['is not an enterprise, which is one already', anEnterprise(1), false],
    ['is not a supporting body, which is none', aUniversity(), false],
  ]
  it.each(rows)('%s, where enterprises alone are partners', (_, party, enterprisesOnly) => {
    expect(mayBePartner(party, resolveReadings({ signatories: 'enterprises-only' }))).toBe(enterprisesOnly)
    expect(mayBePartner(party, resolveReadings({ signatories: 'all-partners' }))).toBe(false)
  })
})
