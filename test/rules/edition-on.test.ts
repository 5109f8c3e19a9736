import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { EditionId } from '../../src/act/closing-days'
import { EDITIONS } from '../../src/act/editions'
import { adoptionDay } from '../../src/act/figures'
import { resolveEdition } from '../../src/rules/choices'
import { editionOn } from '../../src/rules/edition-on'
import { civilDay, requireDay } from '../../src/values/civil-day'

const editions = Object.values(EDITIONS)
const FIRST = requireDay(adoptionDay.value, 'day')
const LAST = requireDay('9999-12-31', 'day')

describe('the edition in force on a day', () => {
  it.each<[string, string, EditionId]>([
    ['is the act on the day on which it was adopted', '2022-01-31', 'dgr-xi-5899-2022'],
    ['is still the act on the day before the extension', '2022-11-29', 'dgr-xi-5899-2022'],
    ['is the extension on its own day', '2022-11-30', 'extension-2022-11-30'],
    ['is the extension although the act itself had not closed yet', '2022-12-31', 'extension-2022-11-30'],
    ['is still the extension on the day before the first act on the criteria', '2023-12-17', 'extension-2022-11-30'],
    ['is the first act on the criteria on its own day', '2023-12-18', 'dgr-xii-1586-2023'],
    ['is that act although the desk of the extension had not closed yet', '2023-12-31', 'dgr-xii-1586-2023'],
    ['is still that act on the day before the second', '2025-11-23', 'dgr-xii-1586-2023'],
    ['is the second act on the criteria on its own day', '2025-11-24', 'dgr-5377-2025'],
    ['is that act ever after, for none later is known', '9999-12-31', 'dgr-5377-2025'],
  ])('%s: %s', (_, day, id) => {
    expect(editionOn(day)).toBe(EDITIONS[id])
  })

  it.each(editions)('begins with the day of $id and ends with its last', ({ id, adoptedOn, inForceUntil }) => {
    expect(editionOn(adoptedOn).id).toBe(id)
    if (inForceUntil !== null) {
      expect(editionOn(inForceUntil).id).toBe(id)
      expect(editionOn(nextDay(inForceUntil)).id).not.toBe(id)
    }
  })

  test.prop([fc.integer({ min: FIRST, max: LAST })])('spans the day, whatever it is', (number) => {
    const day = civilDay(number)
    const { adoptedOn, inForceUntil } = editionOn(day)
    expect(adoptedOn <= day).toBe(true)
    expect(inForceUntil === null || day <= inForceUntil).toBe(true)
  })

  it.each(['2022-01-30', '2021-12-31', '1000-01-01'])('is none before there was an act: %s', (day) => {
    expect(() => editionOn(day)).toThrow(
      expect.objectContaining({
        name: 'RuleInputError',
        code: 'edition-unknown',
        path: 'day',
        value: day,
        message: expect.stringContaining(adoptionDay.value),
      }),
    )
  })

  it.each(['2022-02-30', '2022-11-31', '2022-1-31', '2022-11', '2022-11-30T00:00:00Z', '', null, undefined, 20221130])(
    'is not looked for on a day that does not exist: %s',
    (day) => {
      expect(() => editionOn(day as never)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-day', path: 'day', value: day }),
      )
    },
  )
})

describe('the edition found by a day', () => {
  it.each(editions)(
    'is answered under, or refused where it is not encoded: $id',
    ({ adoptedOn, encoded, closesOn }) => {
      const { id } = editionOn(adoptedOn)
      if (encoded) expect(resolveEdition(id)).toEqual({ id, closesOn })
      else expect(() => resolveEdition(id)).toThrow(expect.objectContaining({ code: 'edition-not-encoded', value: id }))
    },
  )
})

function nextDay(day: string): string {
  return civilDay(requireDay(day, 'day') + 1)
}
