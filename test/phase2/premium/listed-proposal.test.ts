import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { adoptionDay } from '../../../src/act/figures'
import type { Applicant, Application, MemberApplicant } from '../../../src/model/application'
import type { MeasureDefinition } from '../../../src/model/measure'
import { membershipDay } from '../../../src/phase2/premium/claim'
import { listedProposal } from '../../../src/phase2/premium/listed-proposal'
import { listingOf } from '../../../src/phase2/premium/listing'
import type { ListEntry } from '../../../src/verdict/approved-list'
import { taxCode } from '../../worked-cases/a-proposal'
import { aMember, anApplication, aReady, aRow, inputError, listedAgain } from '../a-measure'
import { aList, anEntry } from '../a-portfolio'

function found(
  facts: Partial<Application> = {},
  entries: readonly ListEntry[] = [anEntry()],
  terms: Partial<MeasureDefinition> = {},
) {
  const ready = aReady(terms)
  const application = anApplication(facts)
  return listedProposal(ready, application, listingOf(aList(entries)), membershipDay(ready, application))
}

const on = (membershipDate: string, entries: readonly ListEntry[], facts: Partial<Application> = {}) =>
  found(facts, entries, { membershipDate })

const BY_APPLICATION = { membershipDate: null }
const blocking = (code: string, facts: object, clause = 'A.VAL.6') => ({ code, clause, severity: 'blocking', facts })

/** A second proposal on the list: of the enterprises 11 and 12, and of the lead of the first. */
const OTHER = anEntry({
  proposalId: 'p-1',
  parties: [aRow('e0', [taxCode(11)]), aRow('e1', [taxCode(12)]), aRow('e2', [taxCode(1)])],
})

describe('the proposal of an application', () => {
  it('is on the list on the day', () => {
    const entry = anEntry()
    expect(found({}, [entry])).toEqual({
      entry,
      result: {
        rule: 'listed-proposal',
        outcome: 'satisfied',
        findings: [],
        missing: [],
        clauses: ['A.VAL.6', 'A.F2.3', 'R.20'],
        readings: ['membershipDay', 'entryDay', 'removalDay', 'premiumStacking', 'listFamily', 'thresholdWithoutAct'],
      },
    })
  })

  it('is none where the application declares that it claims none', () => {
    for (const terms of [{}, BY_APPLICATION]) {
      const { entry, result } = found({ proposalId: null }, [anEntry()], terms)
      expect(entry).toBeUndefined()
      expect(result).toMatchObject({
        outcome: 'violated',
        findings: [blocking('no-listed-proposal-named', {}, 'A.F2.3')],
        missing: [],
      })
    }
  })

  it.each<[string, string, readonly ListEntry[], object | undefined]>([
    ['later by a day', '2022-06-30', [anEntry()], blocking('listed-later', { listedFrom: '2022-07-01' })],
    ['on the very day', '2022-07-01', [anEntry()], undefined],
    ['until the day after', '2022-07-31', [anEntry({ validTo: '2022-08-01' })], undefined],
    [
      'no more since that day',
      '2022-08-01',
      [anEntry({ validTo: '2022-08-01' })],
      blocking('removed-from-list', { removedOn: '2022-08-01' }),
    ],
    [
      'no more for long',
      '2023-08-01',
      [anEntry({ validTo: '2022-08-01' })],
      blocking('removed-from-list', { removedOn: '2022-08-01' }),
    ],
    [
      'not yet, of two stays',
      '2022-06-30',
      listedAgain(anEntry()),
      blocking('listed-later', { listedFrom: '2022-07-01' }),
    ],
    ['for the first time', '2022-07-31', listedAgain(anEntry()), undefined],
    [
      'no more, and not yet again',
      '2022-08-01',
      listedAgain(anEntry()),
      blocking('removed-from-list', { removedOn: '2022-08-01' }),
    ],
    [
      'no more, the day before it is again',
      '2022-08-31',
      listedAgain(anEntry()),
      blocking('removed-from-list', { removedOn: '2022-08-01' }),
    ],
    ['again', '2022-09-01', listedAgain(anEntry()), undefined],
    [
      'no more after the second stay',
      '2022-10-01',
      listedAgain(anEntry()).map((entry) => ({ ...entry, validTo: entry.validTo ?? '2022-10-01' })),
      blocking('removed-from-list', { removedOn: '2022-10-01' }),
    ],
    ['never: another is', '2022-10-15', [OTHER], blocking('not-listed', {})],
    ['never: nothing is', '2022-10-15', [], blocking('not-listed', {})],
  ])('is listed %s (%s)', (_, day, entries, finding) => {
    const { entry, result } = on(day, entries)
    expect(entry?.proposalId).toBe(finding === undefined ? 'p-0' : undefined)
    const facts = expect.objectContaining({ proposalId: 'p-0', day })
    expect(result.findings.map((each) => ({ ...each, facts: {} }))).toEqual(
      finding === undefined ? [] : [{ ...finding, facts: {} }],
    )
    if (finding !== undefined) {
      expect(result).toMatchObject({ outcome: 'violated', findings: [finding], missing: [] })
      expect(result.findings[0]?.facts).toEqual(facts)
    }
  })

  it('is the stay that stands on the day, where it was listed again', () => {
    const [first, second] = listedAgain(anEntry())
    expect(on('2022-07-15', [first, second]).entry).toBe(first)
    expect(on('2022-09-15', [first, second]).entry).toBe(second)
  })

  it.each([
    ['2022-06-30T21:59:59.999Z', undefined],
    ['2022-06-30T22:00:00Z', 'p-0'],
    ['2022-07-31T21:59:59.999Z', 'p-0'],
    ['2022-07-31T22:00:00Z', undefined],
  ])('is listed on the day of the application in Rome, where the measure fixes none: %s', (submittedAt, proposalId) => {
    const { entry } = found({ submittedAt }, [anEntry({ validTo: '2022-08-01' })], BY_APPLICATION)
    expect(entry?.proposalId).toBe(proposalId)
  })

  it.each(['P-0', 'p-0 ', ' p-0', 'p‑0', '__proto__', 'constructor'])(
    'is looked for by its very id: %s',
    (proposalId) => {
      expect(found({ proposalId }).result.findings.map(({ code }) => code)).toEqual(['not-listed'])
    },
  )
})

describe('a proposal that must have been filed by a day', () => {
  it.each([
    ['2022-09-15T21:59:59.999Z', '2022-09-15', 'satisfied'],
    ['2022-09-15T22:00:00Z', '2022-09-16', 'violated'],
    ['2022-09-16T00:00:00+02:00', '2022-09-16', 'violated'],
    ['2022-05-10T10:00:00+02:00', '2022-05-10', 'satisfied'],
  ])('is filed on its day in Rome: %s is %s', (submittedAt, filedOn, outcome) => {
    const entry = anEntry({ submittedAt })
    const { result, entry: standing } = found({}, [entry], { proposalsFiledBy: '2022-09-15' })
    expect(standing).toBe(entry)
    expect(result.outcome).toBe(outcome)
    expect(result.findings).toEqual(
      outcome === 'satisfied'
        ? []
        : [blocking('proposal-filed-late', { proposalId: 'p-0', filedOn, filedBy: '2022-09-15' }, 'A.F2.3')],
    )
  })

  it('may have been filed at any time where none is set', () => {
    expect(found({}, [anEntry({ submittedAt: '2025-01-01T00:00:00Z' })]).result.findings).toEqual([])
  })

  it.each<[string, readonly ListEntry[], readonly string[]]>([
    ['listed later', [anEntry({ validFrom: '2022-10-16' })], ['listed-later', 'proposal-filed-late']],
    ['removed before', [anEntry({ validTo: '2022-10-15' })], ['removed-from-list', 'proposal-filed-late']],
    ['never listed', [OTHER], ['not-listed']],
  ])('is told of both where it was filed late and %s', (_, entries, codes) => {
    const { entry, result } = found({}, entries, { proposalsFiledBy: '2022-05-09' })
    expect(entry).toBeUndefined()
    expect(result.findings.map(({ code }) => code)).toEqual(codes)
  })

  it('is refused where its entry names no moment', () => {
    expect(() => found({}, [anEntry({ submittedAt: '2022-09-15' })], { proposalsFiledBy: '2022-09-15' })).toThrow(
      inputError('invalid-instant', 'list.entries.p-0.submittedAt'),
    )
  })

  it('says besides what else there is to say', () => {
    const entry = anEntry({ edition: 'dgr-5377-2025' })
    expect(
      found({}, [entry, OTHER], { proposalsFiledBy: adoptionDay.value }).result.findings.map(({ code }) => code),
    ).toEqual(['proposal-filed-late', 'recognised-under-later-criteria', 'several-listed-proposals'])
  })
})

describe('a proposal recognised under another edition', () => {
  it.each(['dgr-xii-1586-2023', 'dgr-5377-2025'] as const)('is on the same list, and noted: %s', (edition) => {
    expect(found({}, [anEntry({ edition })]).result).toMatchObject({
      outcome: 'satisfied',
      findings: [
        {
          code: 'recognised-under-later-criteria',
          clause: 'A.F1.2',
          severity: 'note',
          facts: { proposalId: 'p-0', edition },
        },
      ],
    })
  })

  it.each(['dgr-xi-5899-2022', 'extension-2022-11-30'] as const)('is not noted under these criteria: %s', (edition) => {
    expect(found({}, [anEntry({ edition })]).result.findings).toEqual([])
  })
})

describe('an applicant of several listed proposals', () => {
  const several = (others: readonly string[]) => [
    {
      code: 'several-listed-proposals',
      clause: 'A.F2.3',
      severity: 'note',
      facts: { proposalId: 'p-0', others },
    },
  ]

  it.each<[string, Applicant | undefined, readonly string[]]>([
    ['by its tax code', aMember(1), ['p-1']],
    ['by its tax code in another spelling', { kind: 'member', taxCode: `IT ${taxCode(1)}`, vatNumber: null }, ['p-1']],
    ['by its VAT number', { kind: 'member', taxCode: null, vatNumber: taxCode(1) }, ['p-1']],
    ['by one of two identifiers', { kind: 'member', taxCode: taxCode(2), vatNumber: taxCode(11) }, ['p-1']],
    ['while it does not state the other', { kind: 'member', taxCode: taxCode(1) }, ['p-1']],
    ['not where it is in the one alone', aMember(2), []],
    ['not where it is a party of another country', aMember(1, { country: 'DE' }), []],
    ['not where nobody knows who it is', undefined, []],
    ['not where it is the partnership', { kind: 'partnership' }, []],
    ['not where it has no identifiers', { kind: 'member', taxCode: null, vatNumber: null }, []],
  ])('earns once, and it is noted: %s', (_, applicant, others) => {
    const { result } = found({ applicant }, [anEntry(), OTHER])
    expect(result.outcome).toBe('satisfied')
    expect(result.findings).toEqual(others.length === 0 ? [] : several(others))
  })

  it('has each other proposal named once, and those alone that stand on the day', () => {
    const entries = [
      anEntry(),
      ...listedAgain(OTHER),
      { ...OTHER, proposalId: 'p-2', validFrom: '2022-10-16' },
      { ...OTHER, proposalId: 'p-3', validTo: '2022-10-15' },
      { ...OTHER, proposalId: 'p-4', validFrom: '2022-10-15', validTo: '2022-10-16' },
    ]
    expect(found({}, entries).result.findings).toEqual(several(['p-1', 'p-4']))
    expect(found({}, listedAgain(anEntry())).result.findings).toEqual([])
    const both: MemberApplicant = { kind: 'member', taxCode: taxCode(1), vatNumber: taxCode(11) }
    expect(found({ applicant: both }, entries).result.findings).toEqual(several(['p-1', 'p-4']))
  })

  // The words say "also": an applicant that is outside the proposal it names is in the other alone.
  it('is none that is in another proposal than the one it names', () => {
    expect(found({ applicant: aMember(12) }, [anEntry(), OTHER]).result.findings).toEqual([])
  })

  // It was in the first stay of the proposal alone: in the one that counts it is outside.
  it('is none that is no more in the proposal it names', () => {
    const [first, second] = listedAgain(anEntry())
    const entries = [{ ...first, parties: [aRow('e9', [taxCode(12)])] }, second, OTHER]
    expect(found({ applicant: aMember(12) }, entries).entry).toBe(second)
    expect(found({ applicant: aMember(12) }, entries).result.findings).toEqual([])
  })
})

describe('an application that does not say which proposal it carries out', () => {
  const unnamed = (applicant: Applicant | undefined, entries = [anEntry()], terms = {}) =>
    found({ proposalId: undefined, applicant }, entries, terms).result

  it.each<[string, Applicant | undefined]>([
    ['a member', aMember(1)],
    ['a member in another spelling', { kind: 'member', taxCode: null, vatNumber: `it-${taxCode(2)}` }],
    ['one that does not state its tax code', { kind: 'member', vatNumber: null }],
    ['one that does not state its VAT number', { kind: 'member', taxCode: taxCode(77) }],
    ['one whose identifiers are blank', { kind: 'member', taxCode: '', vatNumber: ' ' }],
    ['the partnership', { kind: 'partnership' }],
    ['nobody knows who', undefined],
  ])('waits for it where there is one that it could be: the applicant is %s', (_, applicant) => {
    expect(unnamed(applicant)).toMatchObject({
      outcome: 'undetermined',
      findings: [],
      missing: ['application.proposalId'],
    })
  })

  it.each<[string, Applicant, readonly ListEntry[]]>([
    ['a stranger', aMember(77), [anEntry(), OTHER]],
    ['one without identifiers', { kind: 'member', taxCode: null, vatNumber: null }, [anEntry()]],
    ['a member of another country', aMember(1, { country: 'DE' }), [anEntry()]],
  ])('could still name a listed one, though it may not claim: %s', (_, applicant, entries) => {
    expect(unnamed(applicant, [...entries])).toMatchObject({
      outcome: 'undetermined',
      findings: [],
      missing: ['application.proposalId'],
    })
  })

  it.each<[string, Applicant | undefined, readonly ListEntry[]]>([
    ['a member, not yet listed', aMember(1), [anEntry({ validFrom: '2022-10-16' })]],
    ['a member, listed no more', aMember(1), [anEntry({ validTo: '2022-10-15' })]],
    ['nobody knows who, of an empty list', undefined, []],
    ['one that states nothing, of an empty list', { kind: 'member' }, []],
    ['the partnership, of a list where nothing stands', { kind: 'partnership' }, [anEntry({ validTo: '2022-10-15' })]],
  ])('carries out none where there is none that it could be: the applicant is %s', (_, applicant, entries) => {
    expect(unnamed(applicant, [...entries])).toMatchObject({
      outcome: 'violated',
      findings: [blocking('applicant-in-no-listed-proposal', { day: '2022-10-15' }, 'A.F2.3')],
      missing: [],
    })
  })

  it('waits for the day, too, where it is that of the application', () => {
    expect(unnamed(aMember(1), [anEntry()], BY_APPLICATION)).toMatchObject({
      outcome: 'undetermined',
      missing: ['application.proposalId', 'application.submittedAt'],
    })
  })

  // Nothing is left of such codes in their one spelling: who applies is not known.
  it('waits for it where nothing is left of the identifiers', () => {
    expect(unnamed({ kind: 'member', taxCode: ' . ', vatNumber: '-' }).outcome).toBe('undetermined')
  })
})

describe('an application that does not say when it arrived', () => {
  it('waits for it where the day is its own, whoever applies', () => {
    for (const applicant of [aMember(1), aMember(77), { kind: 'partnership' } as const, undefined]) {
      const { entry, result } = found({ applicant }, [anEntry()], BY_APPLICATION)
      expect(entry).toBeUndefined()
      expect(result).toMatchObject({ outcome: 'undetermined', findings: [], missing: ['application.submittedAt'] })
    }
  })

  it('need not say it where the measure fixes the day', () => {
    expect(found({ submittedAt: undefined }).result.outcome).toBe('satisfied')
  })

  // Whatever the day, the list says no: what is missing cannot change the outcome any more.
  it.fails.each<[string, Partial<Application>, readonly ListEntry[]]>([
    ['it names a proposal that was never listed', { proposalId: 'p-9' }, [anEntry()]],
    ['the list is empty', { proposalId: undefined }, []],
    ['the applicant is in no proposal at all', { proposalId: undefined, applicant: aMember(77) }, [anEntry()]],
  ])('does not wait for it where %s', (_, facts, entries) => {
    expect(found(facts, entries, BY_APPLICATION).result.outcome).toBe('violated')
  })
})

describe('the day that counts', () => {
  const days = fc.date({ min: new Date('2022-06-25'), max: new Date('2022-09-10'), noInvalidDate: true })

  test.prop([days])('decides alone, whether the measure fixes it or the application arrives on it', (date) => {
    const day = date.toISOString().slice(0, 10)
    const entries = listedAgain(anEntry())
    const fixed = on(day, entries)
    const own = found({ submittedAt: `${day}T12:00:00+02:00` }, entries, BY_APPLICATION)
    expect(own).toEqual(fixed)
    const listed = (day >= '2022-07-01' && day < '2022-08-01') || day >= '2022-09-01'
    expect(fixed.result.outcome).toBe(listed ? 'satisfied' : 'violated')
  })
})
