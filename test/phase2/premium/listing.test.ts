import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { assessPremium } from '../../../src/phase2/premium/assess-premium'
import { listingOf, stands } from '../../../src/phase2/premium/listing'
import { isListed } from '../../../src/rules/approved-list'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { taxCode } from '../../worked-cases/a-proposal'
import { anApplication, aRow, inputError, listedAgain, NO_OBJECTS, stored } from '../a-measure'
import { aList, aMeasure, anEntry, lists } from '../a-portfolio'

describe('an entry', () => {
  it.each<[string, string | null, string, boolean]>([
    ['not on the day before that of its act', null, '2022-06-30', false],
    ['on the day of its act', null, '2022-07-01', true],
    ['on any day after, while it is not removed', null, '9999-12-31', true],
    ['on the day before its removal takes effect', '2022-10-15', '2022-10-14', true],
    ['not on the day on which its removal takes effect', '2022-10-15', '2022-10-15', false],
    ['not after', '2022-10-15', '2022-10-16', false],
    ['on its only day', '2022-07-02', '2022-07-01', true],
    ['on no day where it was removed on its first', '2022-07-01', '2022-07-01', false],
  ])('stands %s', (_, validTo, day, listed) => {
    const entry = anEntry({ validTo, removedBy: validTo === null ? null : 'act-2' })
    expect(stands(entry, day)).toBe(listed)
    expect(isListed(aList([entry]), entry.proposalId, day)).toBe(listed)
  })

  test.prop([lists, fc.constantFrom('p-0', 'p-1', 'p-9'), fc.constantFrom('2022-07-01', '2022-10-15', '2022-12-01')])(
    'stands on the days on which its proposal is listed',
    (list, proposalId, day) => {
      const found = listingOf(list).ofProposal(proposalId)
      expect(found.some((entry) => stands(entry, day))).toBe(isListed(list, proposalId, day))
    },
  )
})

describe('a list', () => {
  it('of nothing has no entries', () => {
    const listing = listingOf(aList([]))
    expect(listing.entries).toEqual([])
    expect(listing.ofProposal('p-0')).toEqual([])
    expect(listing.ofParty([taxCode(1)])).toEqual([])
  })

  it('finds its entries by proposal, in the order of the list', () => {
    const [first, second] = listedAgain(anEntry())
    const other = anEntry({ proposalId: 'p-1' })
    const { entries, ofProposal } = listingOf(aList([first, other, second]))
    expect(entries).toEqual([first, other, second])
    expect(ofProposal('p-0')).toEqual([first, second])
    expect(ofProposal('p-1')).toEqual([other])
    expect(ofProposal('p-2')).toEqual([])
  })

  it('finds its entries by the identifiers of their parties, each once however many rows state them', () => {
    const [one, two, three] = [taxCode(1), taxCode(2), taxCode(3)]
    const a = anEntry({ parties: [aRow('e1', [one, two]), aRow('e2', [two]), aRow('e3', [])] })
    const b = anEntry({ proposalId: 'p-1', parties: [aRow('e1', [two, three])] })
    const { ofParty } = listingOf(aList([a, b]))
    expect(ofParty([one])).toEqual([a])
    expect(ofParty([two])).toEqual([a, b])
    expect(ofParty([one, two])).toEqual([a, b])
    expect(ofParty([three, 'none'])).toEqual([b])
    expect(ofParty([])).toEqual([])
  })

  it('may hold what every object has', () => {
    const entry = anEntry({ proposalId: '__proto__', parties: [aRow('constructor', ['toString'])] })
    const { ofProposal, ofParty } = listingOf(aList([entry]))
    expect(ofProposal('__proto__')).toEqual([entry])
    expect(ofProposal('constructor')).toEqual([])
    expect(ofParty(['toString'])).toEqual([entry])
    expect(ofParty(['__proto__'])).toEqual([])
  })

  it('is read anew each time, also where its entries were changed in place', () => {
    const entries = [anEntry()]
    const list = aList(entries)
    expect(listingOf(list).ofProposal('p-1')).toEqual([])
    entries.push(anEntry({ proposalId: 'p-1' }))
    expect(listingOf(list).ofProposal('p-1')).toHaveLength(1)
    expect(listingOf(stored(list)).ofParty([taxCode(1)])).toHaveLength(2)
  })

  it.each(NO_OBJECTS)('is refused where it is none: %s', (list) => {
    expect(() => listingOf(list as never)).toThrow(inputError('invalid-argument', 'list'))
  })

  it.each([...NO_OBJECTS, {}])('is refused where its entries are no list: %s', (entries) => {
    expect(() => listingOf({ ...aList(), entries } as never)).toThrow(inputError('invalid-argument', 'list.entries'))
  })

  it.each(NO_OBJECTS)('is refused where an entry is no object: %s', (entry) => {
    const list = aList([anEntry(), entry as never])
    expect(() => listingOf(list)).toThrow(inputError('invalid-argument', 'list.entries[1]'))
  })

  // A list read from storage may be anything.
  it.each<[string, object, RuleInputErrorCode, string]>([
    ['has no parties', { parties: undefined }, 'invalid-argument', 'parties'],
    ['has an object for parties', { parties: {} }, 'invalid-argument', 'parties'],
    ['has a party that is null', { parties: [null] }, 'invalid-argument', 'parties[0]'],
    ['has a party without identifiers', { parties: [{ id: 'e0' }] }, 'invalid-argument', 'parties[0].identifiers'],
    [
      'has a party with one text for identifiers',
      { parties: [{ id: 'e0', kind: 'enterprise', identifiers: taxCode(1) }] },
      'invalid-argument',
      'parties[0].identifiers',
    ],
    ['names no proposal', { proposalId: undefined }, 'invalid-argument', 'proposalId'],
    ['has no first day', { validFrom: undefined }, 'invalid-day', 'validFrom'],
    ['has a first day in another form', { validFrom: '1 July 2022' }, 'invalid-day', 'validFrom'],
    ['does not say until when it stands', { validTo: undefined }, 'invalid-day', 'validTo'],
  ])('is refused where an entry %s', (_, changes, code, path) => {
    const list = aList([{ ...anEntry(), ...changes }])
    expect(() => assessPremium(aMeasure(), anApplication(), list)).toThrow(inputError(code, `list.entries[0].${path}`))
  })

  // Compared with texts, a number is nobody: its enterprise is outside the partnership without a word.
  it('is refused where a party has something else than texts for its identifiers', () => {
    const row = { id: 'e0', kind: 'enterprise', identifiers: [Number(taxCode(1))] }
    expect(() => listingOf(aList([{ ...anEntry(), parties: [row as never] }]))).toThrow(
      inputError('invalid-argument', 'list.entries[0].parties[0].identifiers[0]'),
    )
  })
})
