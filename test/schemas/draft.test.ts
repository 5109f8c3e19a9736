import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { assessDraft } from '../../src/rules/eligibility/assess-draft'
import { beneficiarySchema, partySchema, proposalDraftSchema, proposalSchema } from '../../src/schemas/index'
import { fullProposal } from './full-proposal'
import { codesOf, issuesOf } from './issues-of'

describe('a draft', () => {
  it.each<[string, unknown]>([
    ['nothing yet', {}],
    ['a whole proposal', fullProposal],
    ['a party of no kind', { beneficiary: { parties: [{ name: 'Alfa' }] } }],
    ['a party of no kind, with fields of two', { beneficiary: { parties: [{ groupId: 'g', bodyType: 'bank' }] } }],
    ['a beneficiary of no kind', { beneficiary: { kind: null, legalForm: 'cluster' } }],
    ['a beneficiary of kind undefined', { beneficiary: { kind: undefined } }],
    ['a channel yet to be named', { submission: { channel: { other: null } } }],
    ['a phase yet to be named', { beneficiary: { parties: [{ phases: [{}, { other: undefined }] }] } }],
    ['lists that will not grow', { complete: ['beneficiary.parties', 'beneficiary.parties[0].seats'] }],
    ['no list that will not grow', { complete: [] }],
    ['no word of lists', { complete: null }],
    ['parties without ids', { beneficiary: { kind: 'partnership', parties: [{}, {}, { id: null }] } }],
    ['parties with blank ids', { beneficiary: { parties: [{ id: '' }, { id: '' }, { id: ' ' }] } }],
    ['entries on nobody yet', { agreement: { parties: [{ partyId: '' }, { partyId: '' }] } }],
    ['designations by nobody yet', { agreement: { lead: { partyId: ' ', designatedBy: ['', 'e1'] } } }],
    ['a blank of 40 characters for a tax code', { beneficiary: { parties: [{ taxCode: ' '.repeat(40) }] } }],
    ['a blank of 200 characters for an instant', { submission: { submittedAt: '\u2003'.repeat(200) } }],
  ])('%s comes out as it went in', (_what, value) => {
    const before = structuredClone(value)
    expect(proposalDraftSchema.parse(value)).toStrictEqual(before)
  })

  it.each<[string, unknown, ...string[]]>([
    ['null', null, 'required'],
    ['an unknown key', { x: 1 }, 'unknown-key at x'],
    [
      'an unknown key in a party of no kind',
      { beneficiary: { parties: [{ x: 1 }] } },
      'unknown-key at beneficiary.parties[0].x',
    ],
    [
      'a field of another kind, once the kind is said',
      { beneficiary: { parties: [{ kind: 'enterprise', bodyType: 'bank' }] } },
      'unknown-key at beneficiary.parties[0].bodyType',
    ],
    ['an unknown kind', { beneficiary: { kind: 'company' } }, 'not-in-list at beneficiary.kind'],
    ['null in place of a party', { beneficiary: { parties: [null] } }, 'required at beneficiary.parties[0]'],
    ['an id too long', { id: 'x'.repeat(201) }, 'too-long at id'],
    ['a blank id too long', { id: ' '.repeat(201) }, 'too-long at id'],
    [
      'a blank tax code too long',
      { beneficiary: { parties: [{ taxCode: ' '.repeat(41) }] } },
      'too-long at beneficiary.parties[0].taxCode',
    ],
    [
      'a blank instant too long',
      { submission: { submittedAt: ' '.repeat(201) } },
      'invalid-instant at submission.submittedAt',
    ],
    ['half a character in an id', { id: '\udc00' }, 'lone-surrogate at id'],
    [
      'a province among blanks',
      { beneficiary: { parties: [{ seats: [{ province: ' MI' }] }] } },
      'invalid-province at beneficiary.parties[0].seats[0].province',
    ],
    ['a blank code of a list', { agreement: { kind: '' } }, 'not-in-list at agreement.kind'],
    ['a blank list', { beneficiary: { parties: '' } }, 'wrong-type at beneficiary.parties'],
    ['a blank path of a list', { complete: [''] }, 'invalid-list-path at complete[0]'],
    [
      'an amount below zero, to a tenth of a cent',
      { project: { activities: [{ budgetEur: '-0.001' }] } },
      'negative-amount at project.activities[0].budgetEur',
      'too-many-decimals at project.activities[0].budgetEur',
    ],
    ['half an instant', { submission: { submittedAt: '2022-05-10' } }, 'invalid-instant at submission.submittedAt'],
    ['an unknown channel', { submission: { channel: 'PEC' } }, 'not-in-open-list at submission.channel'],
    [
      'a negative budget',
      { project: { activities: [{ budgetEur: -1 }] } },
      'negative-amount at project.activities[0].budgetEur',
    ],
    [
      'the same id twice',
      { beneficiary: { parties: [{ id: 'a' }, {}, { id: 'a' }] } },
      'duplicate-party at beneficiary.parties[2].id',
    ],
    [
      'the same entry twice',
      { agreement: { parties: [{ partyId: 'a' }, { partyId: 'a' }] } },
      'duplicate-agreement-party at agreement.parties[1].partyId',
    ],
    ['an unknown list', { complete: ['beneficiary.parties', 'parties'] }, 'invalid-list-path at complete[1]'],
    ['a fact that is no list', { complete: ['leadId'] }, 'invalid-list-path at complete[0]'],
    [
      'the same list twice',
      { complete: ['beneficiary.parties', 'agreement.parties', 'beneficiary.parties'] },
      'duplicate-path at complete[2]',
    ],
    ['`complete` beneath the top', { project: { complete: [] } }, 'unknown-key at project.complete'],
    [
      'too many parties',
      { beneficiary: { parties: Array.from({ length: 100_001 }, () => ({})) } },
      'too-many at beneficiary.parties',
    ],
  ])('with %s is refused', (_what, value, ...codes) => {
    expect(codesOf(proposalDraftSchema, value)).toEqual(codes)
  })

  it('of an unknown kind is told which kinds there are, and only those', () => {
    const [issue] = issuesOf(proposalDraftSchema, { beneficiary: { kind: 'company' } })
    expect(issue?.message).toBe('Must be one of: "aggregation", "partnership".')
  })

  it('stays one without any of its fields, and with any of them null', () => {
    const places = fieldsOf(fullProposal)
    expect(places.length).toBeGreaterThan(80)
    for (const place of places) {
      expect(
        codesOf(proposalDraftSchema, changed(fullProposal, place, 'left out')),
        `${place.join('.')} left out`,
      ).toEqual([])
      expect(codesOf(proposalDraftSchema, changed(fullProposal, place, null)), `${place.join('.')} null`).toEqual([])
    }
  })

  it('may be blank in every text that is no code, as an empty field of a form is, and only a draft may', () => {
    const refused = texts.flatMap((place) => codesOf(proposalDraftSchema, changed(fullProposal, place, ' ')))
    expect(refused).toHaveLength(texts.filter(isCode).length)
    for (const code of refused) expect(code).toMatch(/^not-in-(?:open-)?list at /)
    const strict = texts.flatMap((place) => codesOf(proposalSchema, changed(fullProposal, place, ' ')))
    const blankable = strict.filter((code) => !code.startsWith('not-in-'))
    expect(new Set(blankable.map((code) => code.replace(/ .*/, '')))).toEqual(
      new Set(['blank', 'invalid-instant', 'invalid-day', 'invalid-province', 'invalid-country', 'invalid-decimal']),
    )
    expect(strict.length).toBeGreaterThan(refused.length)
  })

  it('says no more by a blank than by nothing, wherever it may be blank', () => {
    const blankable = texts.filter((place) => !isCode(place))
    expect(blankable.length).toBeGreaterThan(30)
    for (const place of blankable) {
      const [blank, silent] = ['', undefined].map((change) =>
        assessDraft(proposalDraftSchema.parse(changed(fullProposal, place, change))),
      )
      expect(blank, place.join('.')).toEqual(silent)
    }
  })

  it('is read in each field as the proposal is: what is of no type there is refused in both', () => {
    for (const place of fieldsOf(fullProposal)) {
      const [code] = codesOf(proposalDraftSchema, changed(fullProposal, place, Symbol('no value')))
      expect(code, place.join('.')).toMatch(/^(wrong-type|not-in-list|not-in-open-list|invalid-decimal) at /)
    }
  })
})

describe('the kinds of a union', () => {
  it.each<[string, z.ZodDiscriminatedUnion]>([
    ['a party', partySchema],
    ['a beneficiary', beneficiarySchema],
  ])('of %s are objects that read the fields they have in common alike', (_what, { options }) => {
    const schemas = new Map<string, Set<unknown>>()
    for (const option of options) {
      const { shape } = z.instanceof(z.ZodObject).parse(option)
      for (const [key, schema] of Object.entries(shape)) schemas.set(key, (schemas.get(key) ?? new Set()).add(schema))
    }
    schemas.delete('kind')
    for (const [key, set] of schemas) expect(set.size, key).toBe(1)
  })
})

/** The fields that hold codes of the act, closed lists of them and open ones. */
const CODES: ReadonlySet<string> = new Set(['kind', 'channel', 'type', 'legalForm', 'by', 'registerStatus'])

/** The fields of a whole proposal that hold a text, or an amount. */
const texts = fieldsOf(fullProposal).filter((place) =>
  ['string', 'number'].includes(typeof valueAt(fullProposal, place)),
)

function isCode(place: Place): boolean {
  return CODES.has(String(place.at(-1)))
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((part, key) => Reflect.get(Object(part), key), value)
}

type Place = readonly (string | number)[]

/** Every field of every object in a value. */
function fieldsOf(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? value.entries() : Object.entries(value)
  return [...own].flatMap(([key, child]) => {
    const place = [...at, key]
    return [...(Array.isArray(value) ? [] : [place]), ...fieldsOf(child, place)]
  })
}

/** A copy of a value with one field changed or left out. */
function changed(value: unknown, [key, ...rest]: Place, change: unknown): unknown {
  if (key === undefined) return change
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changed(item, rest, change) : item))
  const entries = Object.entries(Object(value)).flatMap(([name, child]): [string, unknown][] => {
    if (name !== key) return [[name, child]]
    return rest.length === 0 && change === 'left out' ? [] : [[name, changed(child, rest, change)]]
  })
  return Object.fromEntries(entries)
}
