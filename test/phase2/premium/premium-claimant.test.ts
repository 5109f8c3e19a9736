import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Applicant, Application } from '../../../src/model/application'
import type { ClaimantScope, MeasureDefinition } from '../../../src/model/measure'
import { membershipDay } from '../../../src/phase2/premium/claim'
import { listedProposal } from '../../../src/phase2/premium/listed-proposal'
import { listingOf } from '../../../src/phase2/premium/listing'
import { premiumClaimant } from '../../../src/phase2/premium/premium-claimant'
import type { ListEntry } from '../../../src/verdict/approved-list'
import { taxCode } from '../../worked-cases/a-proposal'
import { aMember, anApplication, aReady, aRow } from '../a-measure'
import { aList, anEntry } from '../a-portfolio'

const SCOPES = ['any-member', 'lead-only', 'partnership'] as const
const TAX = 'application.applicant.taxCode'
const VAT = 'application.applicant.vatNumber'

function claimed(
  facts: Partial<Application>,
  claimants: ClaimantScope = 'any-member',
  entry: ListEntry = anEntry(),
  terms: Partial<MeasureDefinition> = {},
) {
  const ready = aReady({ claimants, ...terms })
  const application = anApplication(facts)
  const [listing, day] = [listingOf(aList([entry])), membershipDay(ready, application)]
  const listed = listedProposal(ready, application, listing, day)
  return premiumClaimant(ready, application, listed, listing, day)
}

/** What is said of an applicant in each scope: it may claim, it is what it is, it is outside, or what is missing. */
type Said = 'may' | 'partner' | 'lead' | 'partnership' | 'outside' | readonly string[]

function said({ outcome, findings, missing }: ReturnType<typeof claimed>): unknown {
  const [finding, further] = findings
  // Beside it stands at most that the list knows the applicant by its VAT number alone.
  expect(findings.length).toBeLessThanOrEqual(further?.code === 'applicant-known-by-vat-number' ? 2 : 1)
  switch (finding?.code) {
    case undefined:
      expect(outcome).toBe('undetermined')
      return missing
    case 'project-of-the-chain':
      expect(outcome).toBe('satisfied')
      expect(finding).toMatchObject({ clause: 'A.F2.3', severity: 'review', facts: { proposalId: 'p-0' } })
      return 'may'
    case 'applicant-outside-partnership':
      expect(outcome).toBe('violated')
      expect(finding).toMatchObject({ clause: 'A.F2.3', severity: 'blocking', facts: { proposalId: 'p-0' } })
      return 'outside'
    case 'claimant-out-of-scope':
      expect(outcome).toBe('violated')
      expect(finding).toMatchObject({ clause: 'A.F2.3', severity: 'blocking', facts: { proposalId: 'p-0' } })
      return finding.facts.claimant
    default:
      return finding
  }
}

describe('who applies', () => {
  it.each<[string, Applicant | undefined, readonly [Said, Said, Said]]>([
    ['the lead', aMember(1), ['may', 'may', 'lead']],
    ['a partner', aMember(2), ['may', 'partner', 'partner']],
    ['the legal entity of the aggregation', aMember(3), ['may', 'partnership', 'may']],
    ['the partnership', { kind: 'partnership' }, ['may', 'partnership', 'may']],
    ['the partnership, by its name', { kind: 'partnership', name: 'Filiera' }, ['may', 'partnership', 'may']],
    ['a stranger', aMember(77), ['outside', 'outside', 'outside']],
    [
      'the lead, in another spelling',
      { kind: 'member', taxCode: ` it ${taxCode(1)} `, vatNumber: null },
      ['may', 'may', 'lead'],
    ],
    [
      'the lead, by its VAT number',
      { kind: 'member', taxCode: null, vatNumber: `IT${taxCode(1)}` },
      ['may', 'may', 'lead'],
    ],
    [
      'a partner, by one of two identifiers',
      { kind: 'member', taxCode: taxCode(77), vatNumber: taxCode(2) },
      ['may', 'partner', 'partner'],
    ],
    [
      'two rows at once, by one identifier each',
      { kind: 'member', taxCode: taxCode(2), vatNumber: taxCode(1) },
      ['may', 'may', 'lead'],
    ],
    [
      'one of another country with the digits of the lead',
      aMember(1, { country: 'DE' }),
      ['outside', 'outside', 'outside'],
    ],
    ['the lead, who names Italy', aMember(1, { country: 'it' }), ['may', 'may', 'lead']],
    ['one without identifiers', { kind: 'member', taxCode: null, vatNumber: null }, ['outside', 'outside', 'outside']],
    ['nobody knows who', undefined, [['application.applicant'], ['application.applicant'], ['application.applicant']]],
    [
      'one that states nothing',
      { kind: 'member' },
      [
        [TAX, VAT],
        [TAX, VAT],
        [TAX, VAT],
      ],
    ],
    [
      'one whose identifiers are blank',
      { kind: 'member', taxCode: '', vatNumber: ' ' },
      [
        [TAX, VAT],
        [TAX, VAT],
        [TAX, VAT],
      ],
    ],
    ['a stranger who may have a VAT number', { kind: 'member', taxCode: taxCode(77) }, [[VAT], [VAT], [VAT]]],
    ['one without tax code who may have a VAT number', { kind: 'member', taxCode: null }, [[VAT], [VAT], [VAT]]],
    ['one who may be the lead, too', { kind: 'member', taxCode: taxCode(2) }, ['may', [VAT], [VAT]]],
    ['the lead, who may be more', { kind: 'member', vatNumber: taxCode(1) }, ['may', 'may', [TAX]]],
    ['the legal entity, which may be the lead', { kind: 'member', taxCode: taxCode(3) }, ['may', [VAT], 'may']],
  ])('may claim in some of the scopes: %s', (_, applicant, expected) => {
    expect(SCOPES.map((scope) => said(claimed({ applicant }, scope)))).toEqual(expected)
  })

  it.each<[string, Applicant, boolean]>([
    ['whose tax code it knows', aMember(1), false],
    [
      'whose tax code and VAT number it knows',
      { kind: 'member', taxCode: taxCode(1), vatNumber: `IT${taxCode(1)}` },
      false,
    ],
    ['of whom it knows the VAT number alone', { kind: 'member', taxCode: taxCode(77), vatNumber: taxCode(1) }, true],
    ['who has but a VAT number', { kind: 'member', taxCode: null, vatNumber: taxCode(1) }, false],
    ['who states but a VAT number', { kind: 'member', vatNumber: taxCode(1) }, false],
    ['who is the partnership', { kind: 'partnership' }, false],
  ])('is left to a person where it is one %s: %#', (_, applicant, expected) => {
    const { outcome, findings } = claimed({ applicant })
    expect(outcome).toBe('satisfied')
    expect(findings.slice(1)).toEqual(
      expected
        ? [
            {
              code: 'applicant-known-by-vat-number',
              clause: 'A.F2.3',
              severity: 'review',
              facts: { proposalId: 'p-0' },
            },
          ]
        : [],
    )
  })

  it('is said with the rule, its clauses and its readings', () => {
    expect(claimed({}, 'partnership')).toEqual({
      rule: 'premium-claimant',
      outcome: 'violated',
      findings: [
        {
          code: 'claimant-out-of-scope',
          clause: 'A.F2.3',
          severity: 'blocking',
          facts: { proposalId: 'p-0', claimant: 'lead', claimants: 'partnership' },
        },
      ],
      missing: [],
      clauses: ['A.F2.3', 'R.20'],
      readings: ['premiumClaimants', 'sameApplicant'],
    })
  })

  // Nothing is left of such codes in their one spelling: they say as little as a blank.
  it('is not known where nothing is left of the identifiers', () => {
    expect(said(claimed({ applicant: { kind: 'member', taxCode: ' . ', vatNumber: '-' } }))).toEqual([TAX, VAT])
  })
})

describe('the rows of a partnership', () => {
  const [a, b, c, d] = [taxCode(41), taxCode(42), taxCode(43), taxCode(44)]
  const scopes = (entry: ListEntry, ...keys: readonly [string, string?]) => {
    const applicant: Applicant = { kind: 'member', taxCode: keys[0], vatNumber: keys[1] ?? null }
    return SCOPES.map((scope) => said(claimed({ applicant }, scope, entry)))
  }

  it('are the applicant also through a third row', () => {
    const parties = [aRow('e0', [a]), aRow('e1', [a, b]), aRow('e2', [b, c]), aRow('e3', [d])]
    expect(scopes(anEntry({ parties, leadId: 'e0' }), c)).toEqual(['may', 'may', 'lead'])
    expect(scopes(anEntry({ parties, leadId: 'e3' }), c)).toEqual(['may', 'partner', 'partner'])
  })

  it('are the applicant through what it states itself', () => {
    const parties = [aRow('e0', [a]), aRow('e1', [b], 'aggregation-entity')]
    expect(scopes(anEntry({ parties }), a)).toEqual(['may', 'may', 'lead'])
    expect(scopes(anEntry({ parties }), a, b)).toEqual(['may', 'may', 'may'])
    expect(scopes(anEntry({ parties }), b)).toEqual(['may', 'partnership', 'may'])
  })

  it('are the lead and the partnership in one, where the legal entity leads', () => {
    const entry = anEntry({ leadId: 'e1', parties: [aRow('e0', [a]), aRow('e1', [b], 'aggregation-entity')] })
    expect(scopes(entry, b)).toEqual(['may', 'may', 'may'])
  })

  it('have no lead where the entry names none, or one that is no row', () => {
    for (const leadId of [null, 'e9']) {
      expect(scopes(anEntry({ leadId, parties: [aRow('e0', [a])] }), a)).toEqual(['may', 'partner', 'partner'])
    }
  })

  it('may be of any kind, and without identifiers', () => {
    const parties = [aRow('e0', []), aRow('e1', [a], 'supporting-body'), aRow('e2', [])]
    expect(scopes(anEntry({ parties }), a)).toEqual(['may', 'partner', 'partner'])
    expect(scopes(anEntry({ parties }), b)).toEqual(['outside', 'outside', 'outside'])
  })

  it('may be none', () => {
    expect(scopes(anEntry({ parties: [] }), a)).toEqual(['outside', 'outside', 'outside'])
    const partnership = claimed({ applicant: { kind: 'partnership' } }, 'partnership', anEntry({ parties: [] }))
    expect(said(partnership)).toBe('may')
  })

  it('keep an enterprise of another country apart, and know it by its code', () => {
    const parties = [aRow('e0', ['DE HRB12345'])]
    for (const [taxCode_, country, expected] of [
      ['hrb-12345', 'DE', 'may'],
      ['HRB 12345', 'de', 'may'],
      ['HRB 12345', 'AT', 'outside'],
      ['HRB 12345', undefined, 'outside'],
    ] as const) {
      const applicant: Applicant = { kind: 'member', taxCode: taxCode_, vatNumber: null, country }
      expect(said(claimed({ applicant }, 'any-member', anEntry({ parties })))).toBe(expected)
    }
  })

  it('may carry what every object has', () => {
    const applicant: Applicant = { kind: 'member', taxCode: 'constructor', vatNumber: '__proto__' }
    expect(said(claimed({ applicant }))).toBe('outside')
    const parties = [aRow('e0', ['CONSTRUCTOR'])]
    expect(said(claimed({ applicant }, 'any-member', anEntry({ parties })))).toBe('may')
  })

  test.prop([
    fc.array(fc.array(fc.constantFrom(1, 2, 3, 4, 5), { maxLength: 2 }), { maxLength: 5 }),
    fc.constantFrom(1, 2, 3, 4, 5, 6),
    fc.boolean(),
  ])('are the same in whatever order they stand', (rows, serial, backwards) => {
    const parties = rows.map((serials, row) => aRow(`e${row}`, [...new Set(serials)].map(taxCode)))
    const other = backwards ? parties.toReversed() : [...parties.slice(1), ...parties.slice(0, 1)]
    for (const scope of SCOPES) {
      const facts = { applicant: aMember(serial) }
      expect(claimed(facts, scope, anEntry({ parties: other }))).toEqual(claimed(facts, scope, anEntry({ parties })))
    }
    const states = parties.some(({ identifiers }) => identifiers.includes(taxCode(serial)))
    expect(said(claimed({ applicant: aMember(serial) }, 'any-member', anEntry({ parties })))).toBe(
      states ? 'may' : 'outside',
    )
  })
})

describe('where the proposal is not on the list', () => {
  it.each<[string, Partial<Application>]>([
    ['none is claimed', { proposalId: null }],
    ['another is named', { proposalId: 'p-9' }],
    ['nobody knows who applies', { proposalId: null, applicant: undefined }],
  ])('there is no partnership to be in: %s', (_, facts) => {
    expect(claimed(facts)).toMatchObject({ outcome: 'not-applicable', findings: [], missing: [] })
  })

  it('an applicant that names no proposal is in none, whichever it may name', () => {
    const day = '2022-10-15'
    expect(claimed({ proposalId: undefined, applicant: aMember(77) })).toMatchObject({
      outcome: 'violated',
      findings: [{ code: 'applicant-in-no-listed-proposal', severity: 'blocking', facts: { day } }],
      missing: [],
    })
    expect(claimed({ proposalId: undefined, applicant: aMember(1) })).toMatchObject({
      outcome: 'undetermined',
      missing: ['application.proposalId'],
    })
    const unknown = { proposalId: undefined, applicant: aMember(77, { vatNumber: undefined }) }
    expect(claimed(unknown)).toMatchObject({ outcome: 'undetermined', missing: ['application.proposalId', VAT] })
  })

  it('but stands there and was filed too late, who applies is told all the same', () => {
    const terms = { proposalsFiledBy: '2022-05-09' }
    expect(said(claimed({}, 'any-member', anEntry(), terms))).toBe('may')
    expect(said(claimed({ applicant: aMember(77) }, 'any-member', anEntry(), terms))).toBe('outside')
  })
})

describe('where it is not known whether the proposal is on the list', () => {
  const PROPOSAL = 'application.proposalId'
  const DAY = 'application.submittedAt'

  it.each<[string, Partial<Application>, readonly string[]]>([
    ['the proposal', { proposalId: undefined }, [PROPOSAL, DAY]],
    ['the day', {}, [DAY]],
    ['the applicant, too', { applicant: undefined }, [DAY, 'application.applicant']],
    ['its identifiers, too', { applicant: { kind: 'member' } }, [DAY, TAX, VAT]],
    ['one of them', { applicant: { kind: 'member', taxCode: null } }, [DAY, VAT]],
    ['nothing of a partnership', { applicant: { kind: 'partnership' } }, [DAY]],
  ])('the claim waits for %s', (_, facts, missing) => {
    const waiting = claimed(facts, 'any-member', anEntry(), { membershipDate: null })
    expect(waiting).toMatchObject({ outcome: 'undetermined', findings: [], missing })
  })
})
