import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { extendedClosingDay } from '../../../src/act/closing-days'
import { adoptionDay, closingDay } from '../../../src/act/figures'
import { implementingNotice } from '../../../src/act/implementing-notice'
import type { PremiumReadingChoices } from '../../../src/act/premium-reading-choices'
import type { Application } from '../../../src/model/application'
import type { MeasureDefinition } from '../../../src/model/measure'
import { membershipDay } from '../../../src/phase2/premium/claim'
import { issuedAfterCall } from '../../../src/phase2/premium/issued-after-call'
import { listedProposal } from '../../../src/phase2/premium/listed-proposal'
import { listingOf } from '../../../src/phase2/premium/listing'
import { type PremiumOptions, resolvePremiumOptions } from '../../../src/phase2/premium/premium-options'
import type { ListEntry } from '../../../src/verdict/approved-list'
import { anApplication, aReady, listedAgain } from '../a-measure'
import { aList, anEntry } from '../a-portfolio'

function issued(
  terms: Partial<MeasureDefinition>,
  options: PremiumOptions = {},
  facts: Partial<Application> = {},
  entries: readonly ListEntry[] = [anEntry()],
) {
  const ready = aReady(terms)
  const application = anApplication(facts)
  const listed = listedProposal(ready, application, listingOf(aList(entries)), membershipDay(ready, application))
  const { readings, edition } = resolvePremiumOptions(options)
  return issuedAfterCall(ready, listed, readings, edition)
}

const under = (issuedAfter: PremiumReadingChoices['issuedAfter']): PremiumOptions => ({ readings: { issuedAfter } })

/** Each day that may have to be passed: the reading and edition it goes with, and the day after it. */
const DAYS: readonly [string, string, string, PremiumOptions][] = [
  ['the act', adoptionDay.value, '2022-02-01', {}],
  ['the act, as it was read', '2022-01-31', '2022-02-01', under('resolution')],
  ['the implementing notice', implementingNotice.day, '2022-02-25', under('implementing-notice')],
  ['the closing of the desk', closingDay.value, '2023-01-01', under('desk-closing')],
  [
    'the closing of the desk as extended',
    extendedClosingDay.value,
    '2024-01-01',
    { ...under('desk-closing'), edition: 'extension-2022-11-30' },
  ],
  ['the act, whatever the edition', '2022-01-31', '2022-02-01', { edition: 'extension-2022-11-30' }],
  ['the listing of the proposal', '2022-07-01', '2022-07-02', under('listing')],
]

describe('a measure', () => {
  it.each(DAYS)('is issued after %s: %s is too early, %s is not', (_, after, next, options) => {
    for (const day of [after, next]) {
      for (const terms of [{ giuntaResolution: { date: day } }, { issuedOn: day }]) {
        const isLate = day === after
        expect(issued(terms, options)).toEqual({
          rule: 'measure-issue',
          outcome: isLate ? 'violated' : 'satisfied',
          findings: isLate
            ? [
                {
                  code: 'measure-not-issued-after-call',
                  clause: 'A.VAL.7',
                  severity: 'blocking',
                  facts: { issuedOn: day, after },
                },
              ]
            : [],
          missing: [],
          clauses: ['A.VAL.7'],
          readings: ['issuedAfter', 'measureDate'],
        })
      }
    }
  })

  it('is issued on the day that it states, not on that of its resolution', () => {
    const early = { giuntaResolution: { date: '2022-01-31' }, issuedOn: '2022-02-01' }
    const late = { giuntaResolution: { date: '2022-02-01' }, issuedOn: '2022-01-31' }
    expect(issued(early).outcome).toBe('satisfied')
    expect(issued(late).outcome).toBe('violated')
  })

  it.each(DAYS)('may be issued after %s as long as its day is not settled', (_, _after, _next, options) => {
    expect(issued({ giuntaResolution: undefined }, options)).toMatchObject({
      outcome: 'undetermined',
      findings: [],
      missing: ['measure.issuedOn'],
    })
  })

  test.prop([
    fc.constantFrom(...DAYS),
    fc.date({ min: new Date('2021-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
  ])('is issued after the call on any later day, and on no other', ([, after, , options], date) => {
    const issuedOn = date.toISOString().slice(0, 10)
    expect(issued({ issuedOn }, options).outcome).toBe(issuedOn > after ? 'satisfied' : 'violated')
  })
})

describe('a measure that must come after the listing', () => {
  const LISTING = under('listing')

  it.each<[string, Partial<MeasureDefinition>, Partial<Application>, readonly string[]]>([
    ['the proposal', {}, { proposalId: undefined }, ['application.proposalId']],
    ['the day of the application', { membershipDate: null }, {}, ['application.submittedAt']],
    [
      'both',
      { membershipDate: null },
      { proposalId: undefined },
      ['application.proposalId', 'application.submittedAt'],
    ],
    [
      'its own day as well',
      { giuntaResolution: undefined },
      { proposalId: undefined },
      ['measure.issuedOn', 'application.proposalId'],
    ],
  ])('waits for %s', (_, terms, facts, missing) => {
    expect(issued(terms, LISTING, facts)).toMatchObject({ outcome: 'undetermined', findings: [], missing })
    expect(issued({ ...terms, issuedOn: '2022-07-25' }, {}, facts)).toMatchObject({ outcome: 'satisfied', missing: [] })
  })

  it.each<[string, Partial<MeasureDefinition>, Partial<Application>]>([
    ['none is claimed', {}, { proposalId: null }],
    ['it is not on the list', {}, { proposalId: 'p-9' }],
    ['it was listed later', { membershipDate: '2022-06-30' }, {}],
    ['its own day is not settled either', { giuntaResolution: undefined }, { proposalId: null }],
  ])('has no listing to come after where %s', (_, terms, facts) => {
    expect(issued(terms, LISTING, facts)).toMatchObject({ outcome: 'not-applicable', findings: [], missing: [] })
  })

  it('comes after the listing, or not, also of a proposal that was filed too late for it', () => {
    const terms = { proposalsFiledBy: '2022-05-09' }
    expect(issued({ ...terms, issuedOn: '2022-07-02' }, LISTING).outcome).toBe('satisfied')
    expect(issued({ ...terms, issuedOn: '2022-07-01' }, LISTING).outcome).toBe('violated')
  })

  it.each([
    ['the first', '2022-07-15', '2022-07-02', 'satisfied'],
    ['the first', '2022-07-15', '2022-07-01', 'violated'],
    ['the second', '2022-09-15', '2022-09-02', 'satisfied'],
    ['the second', '2022-09-15', '2022-09-01', 'violated'],
    ['the second', '2022-09-15', '2022-07-25', 'violated'],
  ])(
    'comes after the stay on the list that counts: %s, of %s, issued on %s',
    (_, membershipDate, issuedOn, outcome) => {
      expect(issued({ membershipDate, issuedOn }, LISTING, {}, listedAgain(anEntry())).outcome).toBe(outcome)
    },
  )
})
