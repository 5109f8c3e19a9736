import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../src/act/editions'
import { closingDay } from '../../src/act/figures'
import { RESOLUTION } from '../../src/act/resolution'
import { dayNumber } from '../../src/values/civil-day'

const editions = Object.entries(EDITIONS)

describe('the editions of the act', () => {
  it.each([
    ['the act itself closes on its own day', 'dgr-xi-5899-2022', '2022-01-31', '2022-12-31'],
    ['the extension closes a year later', 'extension-2022-11-30', '2022-11-30', '2023-12-31'],
    ['the first act on the criteria is not encoded', 'dgr-xii-1586-2023', '2023-12-18', null],
    ['the second act on the criteria is not encoded', 'dgr-5377-2025', '2025-11-24', null],
  ] as const)('%s', (_, id, adoptedOn, closesOn) => {
    expect(EDITIONS[id]).toMatchObject({ id, adoptedOn, closesOn, encoded: closesOn !== null })
  })

  it('begin with the act itself, and its own figures', () => {
    const [first] = editions
    expect(first).toEqual(['dgr-xi-5899-2022', EDITIONS['dgr-xi-5899-2022']])
    expect(EDITIONS['dgr-xi-5899-2022'].closesOn).toBe(closingDay.value)
    expect(EDITIONS['dgr-xi-5899-2022'].adoptedOn).toBe(RESOLUTION.adoptedOn)
  })

  it('stand in the order in which they were adopted', () => {
    const days = editions.map(([, { adoptedOn }]) => dayNumber(adoptedOn) ?? Number.NaN)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it.each(editions)('%s is filed under its own id and speaks Italian and English', (id, { id: own, title, note }) => {
    expect(own).toBe(id)
    for (const words of [title.it, title.en, note.it, note.en]) expect(words.trim()).not.toBe('')
    expect(note.it).not.toBe(note.en)
  })

  it.each(editions)('%s has a last day if and only if it is encoded', (_, { encoded, closesOn }) => {
    expect(dayNumber(closesOn) !== undefined).toBe(encoded)
  })
})
