import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { proposalDraftSchema } from '../../src/schemas/draft'
import { proposalSchema } from '../../src/schemas/proposal'
import { anEnterprise, aProposal } from '../worked-cases/a-proposal'
import { fullProposal } from './full-proposal'
import { codesOf, issuesOf } from './issues-of'

const least = {
  id: 'p-001',
  submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
  beneficiary: { kind: 'partnership', parties: [] },
}

const parties = (count: number) => Array.from({ length: count }, (_, index) => anEnterprise(index))

describe('a proposal', () => {
  it.each([
    ['the least', least],
    ['without a defect', aProposal()],
    ['with every field', fullProposal],
    ['with what may be null', { ...least, title: null, leadId: null, agreement: null, project: null }],
    ['with what may be undefined', { ...least, title: undefined, implementingActChecklist: undefined }],
    ['with a lead who is no party, for the rules', { ...least, leadId: 'nobody' }],
  ])('%s comes out as it went in', (_what, value) => {
    const before = structuredClone(value)
    const { data } = proposalSchema.safeParse(value)
    expect(data).toStrictEqual(before)
    expect(data).not.toBe(value)
    expect(value).toStrictEqual(before)
  })

  it('may be frozen', () => {
    expect(proposalSchema.parse(deeplyFrozen(structuredClone(fullProposal)))).toStrictEqual(fullProposal)
  })

  it.each<[string, unknown, ...string[]]>([
    ['nothing', undefined, 'required'],
    ['null', null, 'required'],
    ['text', '{}', 'wrong-type'],
    ['a list', [least], 'wrong-type'],
    ['no fields', {}, 'required at id', 'required at submission', 'required at beneficiary'],
    ['a blank title, which nobody reads', { ...least, title: '' }],
    ['a blank lead', { ...least, leadId: '' }, 'blank at leadId'],
    ['an unknown key', { ...least, leadID: 'e1' }, 'unknown-key at leadID'],
    ['lists declared complete, as in a draft', { ...least, complete: [] }, 'unknown-key at complete'],
    ['half a character', { ...least, title: 'Filiera \ud83d' }, 'lone-surrogate at title'],
    ['a whole one', { ...least, id: '😀', title: 'Filiera 😀' }],
    [
      'keys of every object',
      { ...least, constructor: 1, toString: 1 },
      'unknown-key at constructor',
      'unknown-key at toString',
    ],
  ])('%s is refused, or not', (_what, value, ...codes) => {
    expect(codesOf(proposalSchema, value)).toEqual(codes)
  })

  it('reports all that is wrong, each where it stands', () => {
    const value = {
      ...least,
      id: '',
      submission: { submittedAt: '2022-05-10', channel: 'PEC' },
      beneficiary: {
        kind: 'partnership',
        parties: [anEnterprise(1), { ...anEnterprise(2), seats: [{ province: 'MI' }, { province: 'Milano' }] }],
      },
    }
    expect(codesOf(proposalSchema, value)).toEqual([
      'blank at id',
      'invalid-instant at submission.submittedAt',
      'not-in-open-list at submission.channel',
      'invalid-province at beneficiary.parties[1].seats[1].province',
    ])
  })

  it('tells whoever files a draft what to do with the lists that it declares complete', () => {
    const value = { ...least, leadID: 'e1', complete: ['beneficiary.parties'] }
    expect(issuesOf(proposalSchema, value, 'it').map(({ path, message }) => [path, message])).toEqual([
      ['leadID', 'Chiave sconosciuta: "leadID".'],
      [
        'complete',
        'Chiave sconosciuta: "complete" ("complete" è ammessa soltanto al primo livello di una bozza: dalla proposta presentata va tolta).',
      ],
    ])
    expect(issuesOf(proposalSchema, value, 'en').map(({ path, message }) => [path, message])).toEqual([
      ['leadID', 'Unknown key: "leadID".'],
      [
        'complete',
        'Unknown key: "complete" ("complete" is allowed at the top level of a draft alone: remove it from a proposal as filed).',
      ],
    ])
  })

  it('names the second of two parties with one id', () => {
    const beneficiary = { kind: 'partnership', parties: [anEnterprise(1), anEnterprise(2), anEnterprise(1)] }
    expect(issuesOf(proposalSchema, { ...least, beneficiary }, 'it')).toEqual([
      {
        code: 'duplicate-party',
        path: 'beneficiary.parties[2].id',
        message: 'Un’altra parte della proposta ha già l’id "e1".',
      },
    ])
  })
})

describe('an own key __proto__, as JSON.parse makes it', () => {
  const places = ['', '"submission":', '"beneficiary":', '"project":{"swot":', '"agreement":{"lead":']

  it.each(places)('is refused at %s', (place) => {
    const text = `{${place}${place === '' ? '"__proto__":{"id":"x"}' : '{"__proto__":{"id":"x"}}'}${place.includes('{') ? '}' : ''}}`
    const path = place.replaceAll(/[":]/g, '').replace('{', '.')
    for (const schema of [proposalSchema, proposalDraftSchema]) {
      const found = codesOf(schema, JSON.parse(text)).filter((code) => code.startsWith('unknown-key'))
      // A beneficiary without a kind is refused before its keys are looked at.
      if (place === '"beneficiary":' && schema === proposalSchema) expect(found).toEqual([])
      else expect(found).toEqual([`unknown-key at ${path === '' ? '' : `${path}.`}__proto__`])
    }
  })

  it('is refused in a seat', () => {
    const seat: unknown = JSON.parse('{"province":"MI","__proto__":{"polluted":true}}')
    const beneficiary = { kind: 'partnership', parties: [{ ...anEnterprise(1), seats: [seat] }] }
    expect(codesOf(proposalSchema, { ...least, beneficiary })).toEqual([
      'unknown-key at beneficiary.parties[0].seats[0].__proto__',
    ])
  })
})

describe('what has a `length` and is no text, or no list', () => {
  const lengths: readonly unknown[] = [['', 0], 1e9, -1, null, 'x', {}]

  it.each(lengths)('is told only what it should be: length %j', (length) => {
    const odd = { length }
    const seats = [{ municipality: odd }, { province: odd }]
    const value = {
      ...least,
      id: odd,
      title: odd,
      implementingActChecklist: odd,
      beneficiary: { kind: 'partnership', parties: [{ ...anEnterprise(1), taxCode: odd, seats }] },
      project: { activities: [{ budgetEur: odd }] },
    }
    for (const schema of [proposalSchema, proposalDraftSchema]) {
      expect(codesOf(schema, value)).toEqual([
        'wrong-type at id',
        'wrong-type at title',
        'wrong-type at beneficiary.parties[0].taxCode',
        'wrong-type at beneficiary.parties[0].seats[0].municipality',
        'wrong-type at beneficiary.parties[0].seats[1].province',
        'invalid-decimal at project.activities[0].budgetEur',
        'wrong-type at implementingActChecklist',
      ])
    }
  })

  it.each<[string, object, string]>([
    ['a list of many in place of a text', { title: Array.from({ length: 20_001 }, () => '') }, 'wrong-type at title'],
    ['a list of many in place of an id', { leadId: Array.from({ length: 201 }, () => '') }, 'wrong-type at leadId'],
    [
      'a long text in place of a list',
      { implementingActChecklist: 'x'.repeat(100_001) },
      'wrong-type at implementingActChecklist',
    ],
  ])('is told so once: %s', (_what, change, code) => {
    for (const schema of [proposalSchema, proposalDraftSchema]) {
      expect(codesOf(schema, { ...least, ...change })).toEqual([code])
    }
  })
})

describe('a proposal of many parties', () => {
  it('passes with 100,000', () => {
    const value = { ...least, beneficiary: { kind: 'partnership', parties: parties(100_000) } }
    expect(proposalSchema.safeParse(value).success).toBe(true)
  })

  it('is refused with 100,001, and says why', () => {
    const value = { ...least, beneficiary: { kind: 'partnership', parties: parties(100_001) } }
    expect(issuesOf(proposalSchema, value, 'it')).toEqual([
      { code: 'too-many', path: 'beneficiary.parties', message: 'Può avere al massimo 100.000 elementi.' },
    ])
  })
})

describe('whatever JSON holds', () => {
  /** Any JSON, and objects that look like texts and lists to who asks for their length alone. */
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.record({ length: fc.jsonValue(), size: fc.jsonValue() }, { requiredKeys: [] }),
  )

  /** Fields of the model with any JSON in them, so that the schemas are entered. */
  const nearly = fc.record(
    {
      id: odd,
      title: odd,
      complete: odd,
      implementingActChecklist: odd,
      submission: fc.record({ submittedAt: odd, channel: odd }),
      beneficiary: fc.record({
        kind: fc.constantFrom('aggregation', 'partnership', null, 7),
        parties: fc.array(
          fc.record(
            {
              kind: fc.constantFrom('enterprise', 'supporting-body', 'x'),
              name: odd,
              taxCode: odd,
              bodyType: fc.oneof(odd, fc.record({ other: odd })),
              phases: odd,
              seats: fc.oneof(odd, fc.array(fc.record({ province: odd, municipality: odd }))),
            },
            { requiredKeys: [] },
          ),
        ),
      }),
      project: fc.oneof(odd, fc.record({ activities: fc.array(fc.record({ budgetEur: odd, indicators: odd })) })),
    },
    { requiredKeys: [] },
  )

  test.prop([fc.oneof(fc.jsonValue(), nearly)])(
    'safeParse never throws, and zod’s own sentences never show',
    (value) => {
      neverInZodsWords(value)
    },
  )

  it.each<[string, unknown]>([
    ['an id with a length of its own', { id: { length: ['', 0] } }],
    ['a list with a length of its own', { implementingActChecklist: { length: 1e9 } }],
    ['an amount with a length of its own', { project: { activities: [{ budgetEur: { length: 'x' } }] } }],
  ])('nor did they where they once did: %s', (_what, value) => {
    neverInZodsWords(value)
  })

  function neverInZodsWords(value: unknown): void {
    for (const schema of [proposalSchema, proposalDraftSchema]) {
      const { error } = schema.safeParse(value)
      for (const { message } of error?.issues ?? []) expect(message).not.toMatch(/^(Invalid|Unrecognized|Too )/)
      for (const locale of ['it', 'en'] as const) {
        for (const issue of issuesOf(schema, value, locale)) {
          expect(issue.code).not.toBe('invalid-value')
          expect(issue.message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\{\w+\}/)
        }
      }
    }
  }
})

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    for (const child of Object.values(Object.freeze(value))) deeplyFrozen(child)
  return value
}
