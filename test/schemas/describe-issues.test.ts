import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeIssues } from '../../src/schemas/describe-issues'
import { ourWords } from '../../src/schemas/problem'
import { proposalSchema } from '../../src/schemas/proposal'
import { seatSchema } from '../../src/schemas/seat'
import { nameSchema } from '../../src/schemas/text'
import { fullProposal } from './full-proposal'
import { codesOf, issuesOf } from './issues-of'

describe('the issues of a value', () => {
  it('are the same in both languages, but for the words', () => {
    const value = { province: 'Milano' }
    expect(issuesOf(seatSchema, value, 'it')).toEqual([
      {
        code: 'invalid-province',
        path: 'province',
        message:
          'Deve essere una sigla di due lettere maiuscole (per esempio "MI") o un codice ISTAT di tre cifre (per esempio "015").',
      },
    ])
    expect(issuesOf(seatSchema, value, 'en')).toEqual([
      {
        code: 'invalid-province',
        path: 'province',
        message:
          'Must be a code of two capital letters (for example "MI") or an ISTAT code of three digits (for example "015").',
      },
    ])
  })

  it('are in English unless said otherwise, in the words of the schema', () => {
    const { error } = proposalSchema.safeParse({ ...fullProposal, id: '', title: 7, leadId: 'x'.repeat(201) })
    expect(issuesOf(proposalSchema, { ...fullProposal, id: '', title: 7, leadId: 'x'.repeat(201) })).toEqual([
      { code: 'blank', path: 'id', message: error?.issues[0]?.message },
      { code: 'wrong-type', path: 'title', message: error?.issues[1]?.message },
      { code: 'too-long', path: 'leadId', message: error?.issues[2]?.message },
    ])
  })

  it.each([
    ['id', undefined, 'Il valore è obbligatorio.'],
    ['id', 7, 'Deve essere un testo.'],
    ['beneficiary', 'x', 'Deve essere un oggetto.'],
    ['implementingActChecklist', {}, 'Deve essere un elenco.'],
  ])('say of %s: %o what is expected', (key, value, message) => {
    expect(issuesOf(proposalSchema, { ...fullProposal, [key]: value }, 'it')).toEqual([
      expect.objectContaining({ path: key, message }),
    ])
  })

  it('name each unknown key by its path', () => {
    const seat = { province: 'MI', cap: '20100', 'post code': 1, 'a.b': 1, città: 1, '9': 1 }
    expect(
      issuesOf(proposalSchema, { ...fullProposal, beneficiary: { kind: 'partnership', parties: [party(seat)] } }),
    ).toEqual(
      ['[9]', '.cap', '["post code"]', '["a.b"]', '.città'].map((step) =>
        expect.objectContaining({
          code: 'unknown-key',
          path: `beneficiary.parties[0].seats[0]${step.replace('[9]', '["9"]')}`,
        }),
      ),
    )
  })

  it('name the key alone in its sentence', () => {
    expect(issuesOf(seatSchema, { a: 1, b: 2 }, 'it').map(({ message }) => message)).toEqual([
      'Chiave sconosciuta: "a".',
      'Chiave sconosciuta: "b".',
    ])
  })

  it('name five unknown keys in the one sentence of the schema', () => {
    const { error } = seatSchema.safeParse({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 })
    expect(error?.issues.map(({ message }) => message)).toEqual(['Unknown key: "a", "b", "c", "d", "e".'])
    expect(error === undefined ? [] : describeIssues(error)).toHaveLength(6)
  })

  it('stay short, whatever the data hold', () => {
    const [issue] = seatSchema.safeParse({ ['k'.repeat(1_000_000)]: 1 }).error?.issues ?? []
    expect(issue?.message.length).toBeLessThan(100)
  })
})

describe('an issue that another schema raised', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['a refinement', z.string().refine(() => false, 'Not that one.'), 'a'],
    [
      'a refinement with parameters',
      z.string().refine(() => false, { error: 'No.', params: { code: 'no-code' } }),
      'a',
    ],
    ['a type we do not use', z.date({ error: 'A date, please.' }), 'a'],
    ['a format we do not use', z.email({ error: 'An address, please.' }), 'a'],
    ['a limit we do not use', z.number().min(3, 'Three or more.'), 2],
    ['a union of other types', z.union([z.literal(1), z.boolean()], { error: 'One or a boolean.' }), 'a'],
    ['a union of nothing', z.union([z.never()], { error: 'Never.' }), 'a'],
    ['a union of which two alternatives fit', z.xor([z.string(), z.literal('a')], { error: 'One, please.' }), 'a'],
    ['a list of codes with words of its own', z.enum(['a'], { error: 'An a.' }), 'b'],
    ['a type with words of its own', z.string('Text!'), 7],
  ])('keeps its words: %s', (_what, schema, value) => {
    const { error } = schema.safeParse(value)
    expect(issuesOf(schema, value, 'it')).toEqual([
      { code: 'invalid-value', path: '', message: error?.issues[0]?.message },
    ])
  })

  it('stands beside ours', () => {
    const schema = seatSchema.extend({ floor: z.number('Which floor?') })
    expect(issuesOf(schema, { province: '', floor: 'a' }, 'it').map(({ code, path }) => [code, path])).toEqual([
      ['invalid-province', 'province'],
      ['invalid-value', 'floor'],
    ])
  })
})

describe('a union of text and object', () => {
  const schema = z.union([nameSchema, seatSchema], ourWords)

  it.each<[string, unknown, ...string[]]>([
    ['neither: in the words of the first alternative', 7, 'wrong-type'],
    ['nothing', null, 'required'],
    ['a text out of order', '', 'blank'],
    [
      'an object out of order: where it is so',
      { province: 'mi', type: 'x' },
      'invalid-province at province',
      'not-in-list at type',
    ],
  ])('%s', (_what, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })

  it('is entered at the path of the union', () => {
    const outer = z.strictObject({ in: z.array(schema, ourWords) }, ourWords)
    expect(codesOf(outer, { in: ['a', { type: 7 }] })).toEqual(['not-in-list at in[1].type'])
  })
})

function party(seat: unknown): unknown {
  return { id: 'e1', kind: 'enterprise', name: 'Alfa', seats: [seat] }
}

it('speaks no other language', () => {
  const { error } = seatSchema.safeParse(null)
  expect(() => error && describeIssues(error, { locale: 'fr' as never })).toThrow(
    expect.objectContaining({ code: 'invalid-argument', path: 'locale', value: 'fr' }),
  )
})
