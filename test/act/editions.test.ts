import { describe, expect, it } from 'vitest'
import {
  closingDays,
  type EditionId,
  extendedClosingDay,
  namedEditions,
  whyNotEncoded,
} from '../../src/act/closing-days'
import { EDITIONS } from '../../src/act/editions'
import { closingDay } from '../../src/act/figures'
import { PARAMETERS } from '../../src/act/parameters'
import { RESOLUTION } from '../../src/act/resolution'
import { civilDay, requireDay } from '../../src/values/civil-day'

const editions = Object.values(EDITIONS)
const encoded = editions.filter((edition) => edition.encoded)
const named = editions.filter((edition) => !edition.encoded)
const extension = EDITIONS['extension-2022-11-30']

/** Every day, typed once more from what was read of the acts. */
const DAYS: readonly [EditionId, string, string | null, string | null][] = [
  ['dgr-xi-5899-2022', '2022-01-31', '2022-11-29', '2022-12-31'],
  ['extension-2022-11-30', '2022-11-30', '2023-12-17', '2023-12-31'],
  ['dgr-xii-1586-2023', '2023-12-18', '2025-11-23', null],
  ['dgr-5377-2025', '2025-11-24', null, null],
]

describe('the editions of the act', () => {
  it.each(DAYS)('%s was adopted on %s, is the latest until %s and closes on %s', (id, ...days) => {
    const { adoptedOn, inForceUntil, closesOn } = EDITIONS[id]
    expect([adoptedOn, inForceUntil, closesOn]).toEqual(days)
  })

  it('are these, in the order in which they were adopted', () => {
    expect(Object.keys(EDITIONS)).toEqual(DAYS.map(([id]) => id))
    const days = editions.map(({ adoptedOn }) => requireDay(adoptedOn, 'adoptedOn'))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it('follow each other without a gap and without a day in common', () => {
    const ends = editions.map(({ inForceUntil }) => inForceUntil)
    const daysBefore = editions.slice(1).map(({ adoptedOn }) => civilDay(requireDay(adoptedOn, 'adoptedOn') - 1))
    expect(ends).toEqual([...daysBefore, null])
  })

  it.each(editions)('$id is filed under its own id', (edition) => {
    expect(EDITIONS[edition.id]).toBe(edition)
  })

  it.each(editions)('$id speaks Italian and English', ({ title, note, unverified }) => {
    for (const { it: italian, en } of [title, note, ...(unverified === null ? [] : [unverified])]) {
      expect(italian.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(en).not.toBe(italian)
    }
    for (const sentence of [note, unverified]) if (sentence !== null) expect(sentence.it).toMatch(/\.$/)
    for (const sentence of [note, unverified]) if (sentence !== null) expect(sentence.en).toMatch(/\.$/)
  })

  it.each(editions)('$id is called by its day in both languages', ({ title, adoptedOn }) => {
    expect(title.it).toContain(inWords(adoptedOn, 'it'))
    expect(title.en).toContain(inWords(adoptedOn, 'en-GB'))
  })

  it.each(editions)('$id names where it was read, by the site and its address', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0)
    for (const { citation, url } of sources) {
      expect(citation.trim()).not.toBe('')
      const site = /\(([^)]+)\)/.exec(citation)?.[1]
      if (url === null) expect(site).toBeUndefined()
      else expect(new URL(url).hostname).toMatch(new RegExp(`(^|\\.)${site?.replaceAll('.', '\\.')}$`))
    }
  })

  it('rest on the text in the case of the act itself alone; of the others something is not verified', () => {
    expect(editions.filter(({ unverified }) => unverified === null).map(({ id }) => id)).toEqual(['dgr-xi-5899-2022'])
    expect(EDITIONS['dgr-xi-5899-2022'].sources.map(({ url }) => url)).toEqual([null])
    expect(editions.slice(1).flatMap(({ sources }) => sources.filter(({ url }) => url === null))).toEqual([])
  })
})

describe('an edition that is encoded', () => {
  it.each(encoded)(
    'has a full set of parameters, of which the last day is its own: $id',
    ({ parameters, closesOn }) => {
      expect(Object.keys(parameters ?? {})).toEqual(Object.keys(PARAMETERS))
      expect(parameters?.closingDay).toEqual({ ...closingDay, value: closesOn })
    },
  )

  it.each(encoded)('closes on the day that the rules read: $id', ({ id, closesOn }) => {
    expect(closingDays).toHaveProperty([id], closesOn)
  })

  it('is each of those of which the rules read a day, and no other', () => {
    expect(encoded.map(({ id }) => id)).toEqual(Object.keys(closingDays))
  })

  it('is the act itself, with its own figures', () => {
    expect(EDITIONS['dgr-xi-5899-2022'].parameters).toBe(PARAMETERS)
    expect(EDITIONS['dgr-xi-5899-2022'].adoptedOn).toBe(RESOLUTION.adoptedOn)
  })

  it('is the extension, which differs from the act in its last day alone', () => {
    const differing = Object.entries(PARAMETERS).filter(([name, parameter]) => {
      expect(extension.parameters).toHaveProperty([name])
      return extension.parameters?.[name as keyof typeof PARAMETERS] !== parameter
    })
    expect(differing.map(([name]) => name)).toEqual(['closingDay'])
    expect(extension.parameters?.closingDay).toEqual({
      value: '2023-12-31',
      unit: 'civil-day',
      bound: 'at-most',
      clause: 'A.PART.4',
    })
  })

  it('leaves the figures of the act as they are where it changes one', () => {
    expect(PARAMETERS.closingDay.value).toBe('2022-12-31')
    expect(Object.isFrozen(extendedClosingDay)).toBe(true)
  })

  it('says in words on which day the extension closes', () => {
    expect(extension.note.it).toContain(inWords(extendedClosingDay.value, 'it'))
    expect(extension.note.en).toContain(inWords(extendedClosingDay.value, 'en-GB'))
  })
})

describe('an edition that is named and not encoded', () => {
  it.each(named)('has neither parameters nor a last day: $id', ({ parameters, closesOn }) => {
    expect([parameters, closesOn]).toEqual([null, null])
  })

  it('is known as such to the rules, with the reason', () => {
    expect(named.map(({ id }) => id)).toEqual(namedEditions)
    expect(Object.keys(whyNotEncoded)).toEqual(namedEditions)
  })

  it.each([
    ['dgr-xii-1586-2023', '2025-12-31'],
    ['dgr-5377-2025', '2027-12-31'],
  ] as const)(
    'says that it is not encoded, why, and until when it is reported to leave the desk open: %s',
    (id, until) => {
      const { it: italian, en } = EDITIONS[id].note
      expect(italian).toMatch(/^Non codificata: .*criteri.*il suo testo non è disponibile\.$/)
      expect(italian).toContain(inWords(until, 'it'))
      expect(en).toBe(`Not encoded: ${whyNotEncoded[id]}.`)
      expect(en).toMatch(/criteria.*its text is not in hand\.$/)
      expect(en).toContain(inWords(until, 'en-GB'))
    },
  )
})

/** A day as the language writes it out. */
function inWords(day: string, locale: 'it' | 'en-GB'): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, form).format(new Date(`${day}T00:00:00Z`))
}
