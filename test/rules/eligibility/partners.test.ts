import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft'
import type { Party } from '../../../src/model/party'
import { resolveReadings } from '../../../src/rules/choices'
import { isPartner } from '../../../src/rules/eligibility/partners'
import { anEnterprise } from '../../worked-cases/a-proposal'
import { anEntity, aUniversity } from './dossiers'

describe('a partner that must sign and agree', () => {
  type Answer = ReturnType<typeof isPartner>
  const rows: readonly (readonly [sentence: string, all: Answer, enterprisesOnly: Answer, party: Draft<Party>])[] = [
    ['an enterprise', 'yes', 'yes', anEnterprise(1)],
    ['a supporting body', 'yes', 'no', aUniversity()],
    ['the entity of the aggregation', 'yes', 'no', anEntity()],
    ['a party of a draft whose kind is not said', 'yes', 'maybe', { id: 'e1' }],
    ['a party of a draft that declares no kind, which says no more', 'yes', 'maybe', { id: 'e1', kind: null }],
    ['an enterprise of a draft that has no id yet', 'yes', 'yes', { kind: 'enterprise' }],
    ['a supporting body of a draft that has no id yet', 'yes', 'no', { kind: 'supporting-body' }],
    ['a party of a draft of which nothing is said', 'yes', 'maybe', {}],
  ]
  it.each(rows)('%s: %s, and %s under `signatories: enterprises-only`', (_, all, enterprisesOnly, party) => {
    expect(isPartner(party, resolveReadings({ signatories: 'all-partners' }))).toBe(all)
    expect(isPartner(party, resolveReadings({ signatories: 'enterprises-only' }))).toBe(enterprisesOnly)
  })
})
