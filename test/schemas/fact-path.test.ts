import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { factPathSchema, listPathSchema } from '../../src/schemas/fact-path'
import type { FactPath, FactPlace, ListPath, ListPlace } from '../../src/values/fact-path'
import { LIST_PLACES, SINGLE_PLACES } from '../../src/values/fact-path'
import { codesOf, issuesOf } from './issues-of'

const lists = Object.keys(LIST_PLACES)
const singles = Object.keys(SINGLE_PLACES)

/** The path of a place, every index the same. */
function at(place: string, index: number | string): string {
  return place.replaceAll('[]', `[${index}]`)
}

/** Whether it is the path of nothing. */
function refused(path: string): boolean {
  return codesOf(factPathSchema, path).length > 0 && codesOf(listPathSchema, path).length > 0
}

describe('the path of a fact', () => {
  it.each([...lists, ...singles])('%s is one, with the lowest and the highest index', (place) => {
    expect(codesOf(factPathSchema, at(place, 0))).toEqual([])
    expect(codesOf(factPathSchema, at(place, 99_999))).toEqual([])
  })

  it.each(lists)('%s is that of a list', (place) => {
    expect(codesOf(listPathSchema, at(place, 0))).toEqual([])
    expect(codesOf(listPathSchema, at(place, 99_999))).toEqual([])
  })

  it.each(singles)('%s is not that of a list', (place) => {
    expect(codesOf(listPathSchema, at(place, 0))).toEqual(['invalid-list-path'])
  })

  it.each([...lists, ...singles].filter((place) => place.includes('[]')))('%s has no other index', (place) => {
    for (const index of [
      100_000,
      '',
      '00',
      '01',
      '-0',
      '-1',
      '1.0',
      '1e1',
      ' 1',
      '1 ',
      '٣',
      'x',
      '0][0',
      '9'.repeat(400),
    ]) {
      expect(refused(at(place, index)), at(place, index)).toBe(true)
    }
  })

  it.each([
    '',
    ' ',
    'beneficiary',
    'project',
    'submission',
    'leadId ',
    ' leadId',
    'leadid',
    'leadId[0]',
    'leadId\n',
    'beneficiary.parties.',
    'beneficiary.parties[0]',
    'beneficiary.parties.0.seats',
    'beneficiary.parties[0].seats[0]',
    'beneficiary.parties[0].name',
    '.beneficiary.parties',
    'beneficiary..parties',
    'constructor',
    '__proto__',
    'toString',
  ])('%j is none', (path) => {
    expect(codesOf(factPathSchema, path)).toEqual(['invalid-fact-path'])
    expect(codesOf(listPathSchema, path)).toEqual(['invalid-list-path'])
  })

  it.each<[string, unknown, ...string[]]>([
    ['nothing', undefined, 'required'],
    ['null', null, 'required'],
    ['a number', 7, 'wrong-type'],
    ['a list', ['leadId'], 'wrong-type'],
  ])('%s is none', (_what, value, ...codes) => {
    expect(codesOf(factPathSchema, value)).toEqual(codes)
    expect(codesOf(listPathSchema, value)).toEqual(codes)
  })

  it('is asked for in both languages', () => {
    expect(issuesOf(factPathSchema, 'lead', 'it')[0]?.message).toBe(
      'Deve essere il percorso di un dato della proposta (per esempio "agreement.parties[0].signature").',
    )
    expect(issuesOf(factPathSchema, 'lead', 'en')[0]?.message).toBe(
      'Must be the path of a fact of the proposal (for example "agreement.parties[0].signature").',
    )
    expect(issuesOf(listPathSchema, 'leadId', 'it')[0]?.message).toBe(
      'Deve essere il percorso di un elenco della proposta (per esempio "beneficiary.parties").',
    )
    expect(issuesOf(listPathSchema, 'leadId', 'en')[0]?.message).toBe(
      'Must be the path of a list of the proposal (for example "beneficiary.parties").',
    )
  })

  test.prop([fc.constantFrom(...lists, ...singles), fc.nat(99_999), fc.nat(99_999)])(
    'may name another item of each list',
    (place, first, second) => {
      const path = place.replace('[]', `[${first}]`).replace('[]', `[${second}]`)
      expect(codesOf(factPathSchema, path)).toEqual([])
      expect(codesOf(listPathSchema, path)).toEqual(lists.includes(place) ? [] : ['invalid-list-path'])
    },
  )

  test.prop([fc.constantFrom(...lists, ...singles), fc.string({ minLength: 1 }), fc.nat()])(
    'has nothing else in it',
    (place, text, where) => {
      const path = at(place, 1)
      const cut = where % (path.length + 1)
      const other = `${path.slice(0, cut)}${text}${path.slice(cut)}`
      const known = [...lists, ...singles].includes(other.replace(/\[(0|[1-9]\d{0,4})\]/g, '[]'))
      expect(codesOf(factPathSchema, other)).toEqual(known && !other.includes('[]') ? [] : ['invalid-fact-path'])
    },
  )
})

it('a table of places that differs from the type does not compile', () => {
  const { 'beneficiary.parties': _left, ...rest } = LIST_PLACES
  // @ts-expect-error a list is missing
  const missing: typeof LIST_PLACES = rest
  const extra: typeof SINGLE_PLACES = {
    ...SINGLE_PLACES,
    // @ts-expect-error a place is one too many
    'beneficiary.name': true,
  }
  const all: Readonly<Record<FactPlace, true>> = { ...LIST_PLACES, ...SINGLE_PLACES }
  const list: ListPath = 'beneficiary.parties[3].seats' satisfies FactPath
  // @ts-expect-error a fact that is no list
  const single: ListPlace = 'leadId'
  void [missing, extra, all, list, single]
})
