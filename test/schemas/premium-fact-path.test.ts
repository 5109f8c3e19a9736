import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { measureFactPathSchema, premiumFactPathSchema, WHOLE_PATHS } from '../../src/schemas/premium-fact-path'
import { codesOf, issuesOf } from './issues-of'

const whole = Object.keys(WHOLE_PATHS)

describe('the path of a fact of a measure or of an application', () => {
  it.each([...whole, 'application.spend[0].size', 'application.spend[9].size', 'application.spend[99999].size'])(
    '%s is one',
    (path) => {
      expect(codesOf(premiumFactPathSchema, path)).toEqual([])
    },
  )

  it.each([
    '',
    ' ',
    'measure',
    'application',
    'measure.budgetEur',
    'application.marks.coherence',
    'application.score ',
    ' application.score',
    'application.score\n',
    'application.spend[0]',
    'application.spend[0].amountEur',
    'application.spend.0.size',
    'application.spend[].size',
    'application.spend[00].size',
    'application.spend[01].size',
    'application.spend[-1].size',
    'application.spend[1e1].size',
    'application.spend[100000].size',
    `application.spend[${'9'.repeat(400)}].size`,
    'xapplication.spend[0].size',
    'application.spend[0].size.x',
    'leadId',
    'constructor',
    'toString',
    '__proto__',
  ])('%j is none', (path) => {
    expect(codesOf(premiumFactPathSchema, path)).toEqual(['invalid-premium-fact-path'])
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'required'],
    ['null', null, 'required'],
    ['a number', 7, 'wrong-type'],
    ['a list', ['application.score'], 'wrong-type'],
  ])('%s is none', (_what, value, code) => {
    expect(codesOf(premiumFactPathSchema, value)).toEqual([code])
  })

  it('is asked for in both languages', () => {
    expect(issuesOf(premiumFactPathSchema, 'score', 'it')[0]?.message).toBe(
      'Deve essere il percorso di un dato della misura o della domanda (per esempio "application.spend[0].size").',
    )
    expect(issuesOf(premiumFactPathSchema, 'score', 'en')[0]?.message).toBe(
      'Must be the path of a fact of the measure or of the application (for example "application.spend[0].size").',
    )
  })

  test.prop([fc.nat(99_999)])('may name any line of a spend', (line) => {
    expect(codesOf(premiumFactPathSchema, `application.spend[${line}].size`)).toEqual([])
  })

  test.prop([fc.constantFrom(...whole, 'application.spend[1].size'), fc.string({ minLength: 1 }), fc.nat()])(
    'has nothing else in it',
    (path, text, where) => {
      const cut = where % (path.length + 1)
      const other = `${path.slice(0, cut)}${text}${path.slice(cut)}`
      const known = whole.includes(other) || /^application\.spend\[(0|[1-9]\d{0,4})\]\.size$/.test(other)
      expect(codesOf(premiumFactPathSchema, other)).toEqual(known ? [] : ['invalid-premium-fact-path'])
    },
  )
})

it('the path of a fact of a measure alone is one of two, and of those there', () => {
  for (const path of measureFactPathSchema.options) expect(codesOf(premiumFactPathSchema, path)).toEqual([])
  expect(measureFactPathSchema.options).toEqual(whole.filter((path) => path.startsWith('measure.')))
  expect(codesOf(measureFactPathSchema, 'application.score')).toEqual(['not-in-list'])
})

it('a table of paths that differs from the type does not compile', () => {
  const { 'application.score': _left, ...rest } = WHOLE_PATHS
  // @ts-expect-error a path is missing
  const missing: typeof WHOLE_PATHS = rest
  const extra: typeof WHOLE_PATHS = {
    ...WHOLE_PATHS,
    // @ts-expect-error a path is one too many
    'application.marks.coherence': true,
  }
  void [missing, extra]
})
