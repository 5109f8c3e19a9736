import { fc, test } from '@fast-check/vitest'
import { assessPremium } from 'filiere-lombardia'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { Applicant, Application } from '../../src/model/application'
import { applicantSchema, applicationSchema, memberApplicantSchema, spendLineSchema } from '../../src/schemas/index'
import { places, replaced, without, written } from '../report/record/json-values'
import { codesOf, issuesOf } from './issues-of'
import { applications, fullApplication, fullMeasure, keptList } from './phase-2'
import { stored } from './stored'

type Row = readonly [why: string, value: unknown, ...codes: string[]]

function table(schema: z.ZodType, rows: readonly Row[]): void {
  it.each(rows)('%s: %o', (_why, value, ...codes) => {
    expect(codesOf(schema, value)).toEqual(codes)
  })
}

describe('an application', () => {
  it.each([
    ['with every field', fullApplication],
    ['the least', { id: 'a-1' }],
    ['with what may be undefined', { id: 'a-1', title: undefined, marks: undefined, spend: undefined }],
    ['that claims no proposal', { id: 'a-1', proposalId: null }],
    ['of no marks and no spend', { id: 'a-1', marks: {}, spend: [] }],
    ...applications.map((application): [string, unknown] => [application.id, application]),
  ])('%s comes out as it went in', (_what, value) => {
    const before = structuredClone(value)
    expect(applicationSchema.parse(value)).toStrictEqual(before)
    expect(value).toStrictEqual(before)
  })

  table(applicationSchema, [
    ['nothing', undefined, 'required'],
    ['a list', [fullApplication], 'wrong-type'],
    ['no fields', {}, 'required at id'],
    ['a blank id', { id: '' }, 'blank at id'],
    ['a long id', { id: 'x'.repeat(201) }, 'too-long at id'],
    ['a blank title, which nobody reads', { id: 'a', title: '' }],
    ['a huge title', { id: 'a', title: 'x'.repeat(20_001) }, 'too-long at title'],
    ['a day for a moment', { id: 'a', submittedAt: '2022-11-02' }, 'invalid-instant at submittedAt'],
    ['a moment declared absent', { id: 'a', submittedAt: null }, 'required at submittedAt'],
    ['a blank proposal', { id: 'a', proposalId: ' ' }, 'blank at proposalId'],
    ['a score with a comma', { id: 'a', score: '65,5' }, 'invalid-decimal at score'],
    ['a score declared absent', { id: 'a', score: null }, 'required at score'],
    ['a score below zero, for the call to refuse', { id: 'a', score: -1 }],
    ['marks in a list', { id: 'a', marks: [5] }, 'wrong-type at marks'],
    ['marks declared absent', { id: 'a', marks: null }, 'required at marks'],
    ['a mark in words', { id: 'a', marks: { quality: 'good' } }, 'invalid-decimal at marks.quality'],
    ['a mark with its author, as in Phase 1', { id: 'a', marks: { q: { value: 5 } } }, 'invalid-decimal at marks.q'],
    ['a mark of no criterion', { id: 'a', marks: { '': 5 } }, 'unknown-key at marks[""]'],
    [
      'marks of an own key __proto__',
      JSON.parse('{"id":"a","marks":{"__proto__":5}}'),
      'unknown-key at marks.__proto__',
    ],
    [
      'marks of an own key __proto__ that holds others',
      JSON.parse('{"id":"a","marks":{"__proto__":{"quality":"60"}}}'),
      'unknown-key at marks.__proto__',
    ],
    ['an own key __proto__', JSON.parse('{"id":"a","__proto__":{"score":100}}'), 'unknown-key at __proto__'],
    ['spend in one amount', { id: 'a', spend: '80000' }, 'wrong-type at spend'],
    ['a line of nothing', { id: 'a', spend: [{}, null] }, 'required at spend[0].amountEur', 'required at spend[1]'],
    ['lines without end', { id: 'a', spend: Array.from({ length: 100_001 }, () => ({})) }, 'too-many at spend'],
    ['an applicant without a kind', { id: 'a', applicant: { name: 'Alfa' } }, 'required at applicant.kind'],
    ['keys of every object', { id: 'a', valueOf: 1 }, 'unknown-key at valueOf'],
  ])

  it('may have marks for ten thousand criteria', () => {
    const marks = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`c${index}`, '5']))
    expect(codesOf(applicationSchema, { id: 'a', marks })).toEqual([])
    const wrong = Object.fromEntries(Object.keys(marks).map((id) => [id, '9'.repeat(65)]))
    expect(codesOf(applicationSchema, { id: 'a', marks: wrong })).toHaveLength(1_001)
  })

  it('of marks that no criterion has is for the call to refuse', () => {
    const application = { id: 'a', marks: { quality: 5, impact: 10, luck: 1 } }
    expect(codesOf(applicationSchema, application)).toEqual([])
    expect(() => assessPremium(fullMeasure, application, keptList)).toThrow(
      expect.objectContaining({ code: 'criterion-unknown', path: 'application.marks.luck' }),
    )
  })
})

describe('an applicant', () => {
  table(applicantSchema, [
    ['one party, of which nothing is said', { kind: 'member' }],
    ['one party, with all there is', fullApplication.applicant],
    ['one party without identifiers', { kind: 'member', taxCode: null, vatNumber: null, country: null }],
    ['the partnership', { kind: 'partnership', name: 'Filiera del legno' }],
    ['no kind', {}, 'required at kind'],
    ['no such kind', { kind: 'lead' }, 'not-in-list at kind'],
    ['a blank name', { kind: 'partnership', name: ' ' }, 'blank at name'],
    ['a blank tax code', { kind: 'member', taxCode: '' }, 'blank at taxCode'],
    ['a country in words', { kind: 'member', country: 'Italia' }, 'invalid-country at country'],
    ['the partnership by a tax code', { kind: 'partnership', taxCode: '10000015007' }, 'unknown-key at taxCode'],
    ['a party by its id', { kind: 'member', id: 'e1' }, 'unknown-key at id'],
    ['no object', 'Alfa', 'wrong-type'],
  ])

  it('is told the same by the schema of one kind', () => {
    expect(codesOf(memberApplicantSchema, { kind: 'partnership' })).toEqual(['not-in-list at kind'])
  })
})

describe('a line of the spend', () => {
  table(spendLineSchema, [
    ['all there is', { size: 'medium', amountEur: '80000.00', label: 'Alfa' }],
    ['the least', { amountEur: 0 }],
    ['a blank label', { amountEur: 0, label: '' }],
    ['no amount', { size: 'micro' }, 'required at amountEur'],
    ['another size', { size: 'tiny', amountEur: 1 }, 'not-in-list at size'],
    ['a size declared absent', { size: null, amountEur: 1 }, 'required at size'],
    ['an amount with thousands apart', { amountEur: '80.000,00' }, 'invalid-decimal at amountEur'],
    ['an amount that may be thousands', { amountEur: '80.000' }, 'too-many-decimals at amountEur'],
    ['an amount below zero', { amountEur: '-0.01' }, 'negative-amount at amountEur'],
    ['an amount without end', { amountEur: '9'.repeat(65) }, 'invalid-decimal at amountEur'],
  ])
})

describe('an application, whatever is put into it,', () => {
  const wholes = [fullApplication, ...applications].map(stored)

  test.prop([fc.nat(), fc.constantFrom(...wholes), fc.constantFrom('note', 'ID', 'constructor')])(
    'is refused with an unknown key, where it stands, at any depth',
    (chosen, whole, key) => {
      const objects = [[], ...places(whole)].filter((steps) => {
        const value = steps.reduce<unknown>((part, step) => Object(part)[step], whole)
        // Every id may be that of a criterion.
        return typeof value === 'object' && value !== null && !Array.isArray(value) && steps.at(-1) !== 'marks'
      })
      const steps = [...(objects[chosen % objects.length] ?? []), key]
      const found = codesOf(applicationSchema, replaced(whole, steps, 'x'))
      expect(found).toEqual([`unknown-key at ${written(steps)}`])
    },
  )

  test.prop([fc.nat(), fc.jsonValue()])(
    'never makes safeParse throw, and is refused in words of ours',
    (chosen, other) => {
      for (const whole of wholes) {
        const all = places(whole)
        const steps = all[chosen % all.length] ?? []
        for (const value of [other, replaced(whole, steps, other), without(whole, steps)]) {
          for (const locale of ['it', 'en'] as const) {
            for (const { code, path, message } of issuesOf(applicationSchema, value, locale)) {
              expect(code, path).not.toBe('invalid-value')
              expect(message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\{\w+\}/)
            }
          }
        }
      }
    },
  )
})

it('what the schemas give is what the models declare', () => {
  expectTypeOf<z.output<typeof applicationSchema>>().toExtend<Application>()
  expectTypeOf<Application>().toExtend<z.input<typeof applicationSchema>>()
  // A union of fewer kinds would do where an applicant is read, but not where one is written.
  expectTypeOf<z.output<typeof applicantSchema>>().toExtend<Applicant>()
  expectTypeOf<Applicant>().toExtend<z.input<typeof applicantSchema>>()
})
