import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Application } from '../../../src/model/application'
import { readyApplication } from '../../../src/phase2/effect/ready-application'
import type { RuleInputErrorCode } from '../../../src/values/rule-input-error'
import { anApplication, aReady, deepFrozen, inputError, NO_OBJECTS, shown, withHole } from '../a-measure'

const ready = aReady()

const read = (changes: object) => readyApplication(ready, { ...anApplication(), ...changes })

describe('an application made ready', () => {
  it('has its figures as numbers, amounts in cents, and itself as it came', () => {
    const application = anApplication({
      submittedAt: '2022-09-05T11:00:00+02:00',
      score: '70.50',
      spend: [
        { size: 'small', amountEur: '200.5', label: 'Impresa 1' },
        { size: undefined, amountEur: 0 },
        { amountEur: '0.01' },
      ],
    })
    const { score, ...others } = readyApplication(ready, application)
    expect(shown(score)).toBe('70.5')
    expect(others).toEqual({
      application,
      scoreMissing: [],
      lines: [
        { size: 'small', spend: 20_050n },
        { size: undefined, spend: 0n },
        { size: undefined, spend: 1n },
      ],
      arrivedAt: Date.UTC(2022, 8, 5, 9),
    })
    expect(others.application).toBe(application)
  })

  it('may state nothing but its id', () => {
    const application = { id: 'a-1' }
    expect(readyApplication(ready, application)).toEqual({
      application,
      score: undefined,
      scoreMissing: ['application.score'],
      lines: undefined,
      arrivedAt: undefined,
    })
    const silent: Application = {
      id: 'a-1',
      title: undefined,
      submittedAt: undefined,
      proposalId: undefined,
      applicant: undefined,
      score: undefined,
      marks: undefined,
      spend: undefined,
    }
    expect(readyApplication(ready, silent)).toMatchObject({ score: undefined, lines: undefined, arrivedAt: undefined })
  })

  it('may have marks that are still to be given', () => {
    const measure = aReady({ criteria: [{ id: 'c-1', title: 'One', maximum: 40 }] })
    const { score, scoreMissing } = readyApplication(measure, anApplication({ score: undefined, marks: {} }))
    expect([score, scoreMissing]).toEqual([undefined, ['application.marks']])
  })

  it('may spend nothing, which is not to say nothing of it', () => {
    expect(read({ spend: [] }).lines).toEqual([])
  })

  it.each([
    { kind: 'member' },
    { kind: 'member', name: 'Impresa', taxCode: null, vatNumber: '10000015007', country: 'IT' },
    { kind: 'partnership' },
    { kind: 'partnership', name: 'Filiera' },
  ])('may be of %o', (applicant) => {
    expect(read({ applicant }).application.applicant).toEqual(applicant)
  })

  it.each<[string, object, RuleInputErrorCode, string]>([
    ['no id', { id: undefined }, 'invalid-argument', 'id'],
    ['a blank id', { id: ' ' }, 'invalid-argument', 'id'],
    ['a number for an id', { id: 1 }, 'invalid-argument', 'id'],
    ['an unknown fact', { points: 70 }, 'unknown-key', 'points'],
    ['a blank proposal', { proposalId: '' }, 'invalid-argument', 'proposalId'],
    ['a number for a proposal', { proposalId: 1 }, 'invalid-argument', 'proposalId'],
    ['a day for a moment', { submittedAt: '2022-10-15' }, 'invalid-instant', 'submittedAt'],
    ['a moment without an offset', { submittedAt: '2022-10-15T10:00:00' }, 'invalid-instant', 'submittedAt'],
    ['a moment that is null', { submittedAt: null }, 'invalid-instant', 'submittedAt'],
    ['a date object', { submittedAt: new Date(0) }, 'invalid-instant', 'submittedAt'],
    ['a score that is null', { score: null }, 'invalid-decimal', 'score'],
    ['marks that are null', { marks: null }, 'invalid-argument', 'marks'],
    ['an applicant that is null', { applicant: null }, 'invalid-argument', 'applicant'],
    ['an applicant that is a text', { applicant: 'e0' }, 'invalid-argument', 'applicant'],
    ['an applicant of no kind', { applicant: {} }, 'invalid-argument', 'applicant.kind'],
    ['an applicant of an unknown kind', { applicant: { kind: 'lead' } }, 'invalid-argument', 'applicant.kind'],
    ['an unknown fact of a member', { applicant: { kind: 'member', id: 'e0' } }, 'unknown-key', 'applicant.id'],
    [
      'a tax code of a partnership',
      { applicant: { kind: 'partnership', taxCode: '' } },
      'unknown-key',
      'applicant.taxCode',
    ],
    ['a spend that is null', { spend: null }, 'invalid-argument', 'spend'],
    ['a spend that is an amount', { spend: 200 }, 'invalid-argument', 'spend'],
    ['a spend with a hole', { spend: withHole([]) }, 'invalid-argument', 'spend[0]'],
    ['an amount for a line', { spend: [{ amountEur: 1 }, '200'] }, 'invalid-argument', 'spend[1]'],
    ['a line without an amount', { spend: [{ size: 'small' }] }, 'invalid-decimal', 'spend[0].amountEur'],
    ['a line below nought', { spend: [{ amountEur: '-0.01' }] }, 'amount-invalid', 'spend[0].amountEur'],
    [
      'a line of half a cent',
      { spend: [{ amountEur: 1 }, { amountEur: '0.005' }] },
      'amount-invalid',
      'spend[1].amountEur',
    ],
    ['a line of an unknown size', { spend: [{ size: 'tiny', amountEur: 1 }] }, 'invalid-argument', 'spend[0].size'],
    ['a line of a size that is null', { spend: [{ size: null, amountEur: 1 }] }, 'invalid-argument', 'spend[0].size'],
    ['an unknown fact of a line', { spend: [{ amount: 1 }] }, 'unknown-key', 'spend[0].amount'],
  ])('is refused with %s', (_, changes, code, path) => {
    expect(() => read(changes)).toThrow(inputError(code, `application.${path}`))
    const elsewhere = () => readyApplication(ready, { ...anApplication(), ...changes }, 'applications[2]')
    expect(elsewhere).toThrow(inputError(code, `applications[2].${path}`))
  })

  it.each(NO_OBJECTS)('is refused where it is no object: %s', (application) => {
    expect(() => readyApplication(ready, application as never)).toThrow(inputError('invalid-argument', 'application'))
  })

  it.each<[string, object, string]>([
    ['a tax code', { applicant: { kind: 'member', taxCode: 10_000_015_007, vatNumber: null } }, 'applicant.taxCode'],
    ['a VAT number', { applicant: { kind: 'member', taxCode: null, vatNumber: {} } }, 'applicant.vatNumber'],
    ['a country', { applicant: { kind: 'member', taxCode: '1', vatNumber: null, country: 39 } }, 'applicant.country'],
    ['a name', { applicant: { kind: 'partnership', name: {} } }, 'applicant.name'],
    ['a title', { title: {} }, 'title'],
    ['a label', { spend: [{ size: 'small', amountEur: 1, label: 5 }] }, 'spend[0].label'],
  ])('is refused where it has something else than a text for %s', (_, changes, path) => {
    expect(() => read(changes)).toThrow(inputError('invalid-argument', `application.${path}`))
  })

  it('leaves the application as it is', () => {
    const application = deepFrozen(anApplication({ submittedAt: '2022-09-05T11:00:00Z' }))
    const before = structuredClone(application)
    readyApplication(ready, application)
    expect(application).toEqual(before)
  })

  test.prop([
    fc.constantFrom('id', 'proposalId', 'submittedAt', 'score', 'marks', 'spend', 'applicant'),
    fc.anything(),
  ])('is read or refused, whatever stands in it', (key, value) => {
    try {
      read({ [key]: value })
    } catch {
      expect(() => read({ [key]: value })).toThrow(expect.objectContaining({ name: 'RuleInputError' }))
    }
  })
})
