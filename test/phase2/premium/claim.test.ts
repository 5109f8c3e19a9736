import { describe, expect, it } from 'vitest'
import type { MemberApplicant } from '../../../src/model/application'
import { applicantKeys, membershipDay, unstatedIdentifiers } from '../../../src/phase2/premium/claim'
import { anApplication, aReady, inputError } from '../a-measure'

const TAX = 'application.applicant.taxCode'
const VAT = 'application.applicant.vatNumber'

const member = (changes: Partial<MemberApplicant>): MemberApplicant => ({ kind: 'member', ...changes })

describe('the day on which a proposal must be listed', () => {
  it('is that which the measure fixes, whenever the application arrived', () => {
    const ready = aReady({ membershipDate: '2022-10-15' })
    expect(membershipDay(ready, anApplication())).toBe('2022-10-15')
    expect(membershipDay(ready, anApplication({ submittedAt: '2022-11-01T10:00:00Z' }))).toBe('2022-10-15')
  })

  it('is not known where the measure fixes none and the application does not say when it arrived', () => {
    expect(membershipDay(aReady({ membershipDate: null }), anApplication())).toBeUndefined()
  })

  it.each([
    ['in the last moment of the day before, in summer', '2022-10-14T21:59:59.999Z', '2022-10-14'],
    ['in the first moment of the day, in summer', '2022-10-14T22:00:00Z', '2022-10-15'],
    ['in the last moment of the day before, in winter', '2022-12-31T22:59:59.999Z', '2022-12-31'],
    ['in the first moment of the day, in winter', '2022-12-31T23:00:00Z', '2023-01-01'],
    ['on another day where it was sent', '2022-10-14T18:30:00-05:00', '2022-10-15'],
    ['with an offset of Rome', '2022-10-15T00:00:00+02:00', '2022-10-15'],
  ])('is else that of the application in Rome: %s', (_, submittedAt, day) => {
    expect(membershipDay(aReady({ membershipDate: null }), anApplication({ submittedAt }))).toBe(day)
  })

  it('is refused where the application arrived at no moment', () => {
    expect(() => membershipDay(aReady({ membershipDate: null }), anApplication({ submittedAt: '2022-10-15' }))).toThrow(
      inputError('invalid-instant', 'application.submittedAt'),
    )
  })
})

describe('the keys of an applicant', () => {
  it.each<[string, Partial<MemberApplicant>, readonly string[]]>([
    ['its tax code', { taxCode: '10000015007', vatNumber: null }, ['10000015007']],
    ['the same in another spelling', { taxCode: ' 1000.0015-007' }, ['10000015007']],
    ['its VAT number with its country', { vatNumber: 'it 10000015007' }, ['10000015007']],
    ['both', { taxCode: 'rssmra79b11c566r', vatNumber: '10000015007' }, ['RSSMRA79B11C566R', '10000015007']],
    ['those of its country', { taxCode: 'HRB 12345', country: 'de' }, ['DE HRB12345']],
    ['an Italian VAT number of a foreign enterprise', { vatNumber: 'IT10000015007', country: 'DE' }, ['10000015007']],
    ['none where it states none', {}, []],
    ['none where it has none', { taxCode: null, vatNumber: null }, []],
    ['none where they are blank', { taxCode: '', vatNumber: ' .-' }, []],
  ])('are %s', (_, changes, keys) => {
    expect(applicantKeys(member({ name: 'Impresa', ...changes }))).toEqual(keys)
  })
})

describe('the identifiers that an applicant does not state', () => {
  it.each<[string, Partial<MemberApplicant>, readonly string[]]>([
    ['both where it says nothing', {}, [TAX, VAT]],
    ['none where it has neither', { taxCode: null, vatNumber: null }, []],
    ['the other, where it states one', { taxCode: '10000015007' }, [VAT]],
    ['the other, where it has not the one', { vatNumber: null }, [TAX]],
    ['none where it states both', { taxCode: '10000015007', vatNumber: '10000025006' }, []],
    ['those that are blank', { taxCode: '', vatNumber: ' \t' }, [TAX, VAT]],
    ['one that is blank', { taxCode: ' ', vatNumber: '10000025006' }, [TAX]],
  ])('are %s', (_, changes, paths) => {
    expect(unstatedIdentifiers(member(changes))).toEqual(paths)
  })

  // Such a code has no key either, and is blank to the rules of Phase 1.
  it.each(['-', ' . - ', '. .'])('are those that nothing is left of in their one spelling: %s', (blank) => {
    expect(unstatedIdentifiers(member({ taxCode: blank, vatNumber: blank }))).toEqual([TAX, VAT])
  })
})
