import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../src/act/editions'
import { type ChosenReadingId, readingOptions } from '../../src/act/reading-choices'
import { READINGS } from '../../src/act/readings/readings'
import {
  requireList,
  requireObject,
  requireObjects,
  requireOptions,
  resolveEdition,
  resolveReadings,
} from '../../src/rules/choices'

const readings = Object.keys(readingOptions) as ChosenReadingId[]
const choices = readings.flatMap((reading) => readingOptions[reading].map((option) => ({ reading, option })))

/** Names that every object answers to, or seems to. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']

describe('the readings of a call', () => {
  it('are the defaults where the caller says nothing', () => {
    const defaults = Object.fromEntries(readings.map((reading) => [reading, READINGS[reading].default]))
    expect(resolveReadings(undefined)).toEqual(defaults)
    expect(resolveReadings({})).toEqual(defaults)
  })

  it('are the default where a reading is named and left open', () => {
    expect(resolveReadings({ seat: undefined }).seat).toBe('any-seat')
  })

  it.each(choices)('include $option as a choice of $reading, and change nothing else', ({ reading, option }) => {
    const defaults = resolveReadings(undefined)
    expect(resolveReadings({ [reading]: option })).toEqual({ ...defaults, [reading]: option })
  })

  test.prop([fc.subarray(choices)])('are those that were chosen, in whatever order', (chosen) => {
    const given = Object.fromEntries(chosen.map(({ reading, option }) => [reading, option]))
    const turned = Object.fromEntries(Object.entries(given).toReversed())
    expect(resolveReadings(given)).toEqual({ ...resolveReadings(undefined), ...given })
    expect(resolveReadings(turned)).toEqual(resolveReadings(given))
  })

  it('of one call do not change those of the next', () => {
    const chosen = resolveReadings({ seat: 'registered-office' })
    expect(chosen.seat).toBe('registered-office')
    expect(resolveReadings(undefined).seat).toBe('any-seat')
  })

  it('by default cannot be changed for all calls by who holds one answer', () => {
    expect(Object.isFrozen(resolveReadings(undefined))).toBe(true)
  })

  it.each<[string, object, string, unknown]>([
    ['an option that the reading does not have', { seat: 'x' }, 'readings.seat', 'x'],
    ['the option of another reading', { seat: 'refused' }, 'readings.seat', 'refused'],
    ['an option in capitals', { seat: 'Any-Seat' }, 'readings.seat', 'Any-Seat'],
    ['null for an option', { seat: null }, 'readings.seat', null],
    ['a list of options', { seat: ['any-seat'] }, 'readings.seat', ['any-seat']],
    ['a place in the list for an option', { seat: 0 }, 'readings.seat', 0],
    ['a reading that does not exist', { nonsense: 'x' }, 'readings.nonsense', 'nonsense'],
    ['a reading that does not exist, left open', { nonsense: undefined }, 'readings.nonsense', 'nonsense'],
    ['a reading that an argument settles', { lastDayRoll: 'none' }, 'readings.lastDayRoll', 'lastDayRoll'],
    ['a reading that the code fixes', { rounding: 'none' }, 'readings.rounding', 'rounding'],
  ])('are refused with %s', (_, chosen, path, value) => {
    expect(() => resolveReadings(chosen)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'reading-unknown', path, value }),
    )
  })

  it.each<[string, object]>([
    ['a list', ['seat']],
    ['an empty list', []],
    ['a Map', new Map([['seat', 'registered-office']])],
    ['an object that inherits them', Object.create({ seat: 'registered-office' })],
  ])('are refused as %s, in which none would be seen', (_, chosen) => {
    expect(() => resolveReadings(chosen)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'readings', value: chosen }),
    )
  })

  it('may stand in an object of no prototype', () => {
    const chosen = Object.assign(Object.create(null), { seat: 'registered-office' })
    expect(resolveReadings(chosen).seat).toBe('registered-office')
  })

  it.each(INHERITED)('are refused with %s for a reading', (name) => {
    const chosen = JSON.parse(`{ "${name}": "any-seat" }`)
    expect(() => resolveReadings(chosen)).toThrow(
      expect.objectContaining({ code: 'reading-unknown', path: `readings.${name}`, value: name }),
    )
  })

  it.each(INHERITED)('are refused with %s for an option', (name) => {
    expect(() => resolveReadings({ seat: name as never })).toThrow(
      expect.objectContaining({ code: 'reading-unknown', path: 'readings.seat', value: name }),
    )
  })

  it.each([null, 'any-seat', 5, true])('are refused where they are no object: %s', (value) => {
    expect(() => resolveReadings(value as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'readings', value }),
    )
  })
})

describe('the edition of a call', () => {
  it('is the act itself where the caller says nothing', () => {
    expect(resolveEdition()).toEqual({ id: 'dgr-xi-5899-2022', closesOn: '2022-12-31' })
    expect(resolveEdition(undefined)).toEqual(resolveEdition('dgr-xi-5899-2022'))
  })

  it('is the extension where the caller asks for it', () => {
    expect(resolveEdition('extension-2022-11-30')).toEqual({ id: 'extension-2022-11-30', closesOn: '2023-12-31' })
  })

  it.each(Object.values(EDITIONS).filter(({ encoded }) => !encoded))(
    'is refused with the reason where only its name is known: $id',
    ({ id }) => {
      expect(() => resolveEdition(id)).toThrow(
        expect.objectContaining({
          name: 'RuleInputError',
          code: 'edition-not-encoded',
          path: 'edition',
          value: id,
          message: expect.stringMatching(
            new RegExp(`${id} is not encoded: it is reported .* its text is not in hand$`),
          ),
        }),
      )
    },
  )

  it.each([
    ['dgr-xii-1586-2023', '31 December 2025'],
    ['dgr-5377-2025', '31 December 2027'],
  ] as const)('is refused with what is known of it, and with the editions that are encoded: %s', (id, until) => {
    expect(() => resolveEdition(id)).toThrow(/; expected dgr-xi-5899-2022 or extension-2022-11-30; /)
    expect(() => resolveEdition(id)).toThrow(/updated the criteria/)
    expect(() => resolveEdition(id)).toThrow(until)
  })

  it.each(Object.values(EDITIONS).filter(({ encoded }) => encoded))(
    'closes as its entry says: $id',
    ({ id, closesOn }) => {
      expect(resolveEdition(id).closesOn).toBe(closesOn)
    },
  )

  it.each(['dgr-xi-5899', 'DGR-XI-5899-2022', '', ' dgr-xi-5899-2022', ...INHERITED, null, 5899, true, {}])(
    'is refused where no act has the name: %j',
    (value) => {
      expect(() => resolveEdition(value as never)).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'edition-unknown', path: 'edition', value }),
      )
    },
  )

  it.each<[string, unknown]>([
    ['an empty list', []],
    ['a list that holds the name of an edition', ['dgr-xi-5899-2022']],
    ['an object that cannot be written as text', JSON.parse('{ "toString": 1, "valueOf": 1 }')],
  ])('is refused where it is %s', (_, value) => {
    expect(() => resolveEdition(value as never)).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'edition-unknown', path: 'edition', value }),
    )
  })
})

describe('the options of a call', () => {
  const given: { readonly edition?: string; readonly readings?: object } = { edition: 'x' }

  it('are handed on as they are where every key is known', () => {
    expect(requireOptions(given, ['edition', 'readings'])).toBe(given)
    expect(requireOptions({}, [])).toEqual({})
  })

  it.each(['editon', 'Edition', 'edition ', ...INHERITED])('are refused with a key that is unknown: %s', (key) => {
    const options = JSON.parse(`{ "edition": "x", "${key}": 1 }`)
    expect(() => requireOptions(options, ['edition', 'readings'])).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'unknown-key', path: `options.${key}`, value: key }),
    )
  })

  it('are refused with a key that is unknown, although it holds nothing', () => {
    expect(() => requireOptions({ editon: undefined } as never, ['edition'] as never)).toThrow(
      expect.objectContaining({ code: 'unknown-key', path: 'options.editon' }),
    )
  })

  it.each([null, undefined, 'edition', 5, true, () => ({})])('are refused where they are no object: %s', (value) => {
    expect(() => requireOptions(value as never, [])).toThrow(
      expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'options', value }),
    )
  })
})

describe('an argument', () => {
  it.each<[string, object]>([
    ['a record', {}],
    ['a list', []],
    ['anything with properties', new Date(0)],
  ])('that must be an object is handed on where it is %s', (_, value) => {
    expect(requireObject(value, 'proposal')).toBe(value)
  })

  it.each([null, undefined, '', 'text', 0, Number.NaN, false, 1n])(
    'that must be an object is refused otherwise: %s',
    (value) => {
      expect(() => requireObject(value, 'proposal')).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'proposal', value }),
      )
    },
  )

  it('that must be a list is handed on where it is one', () => {
    const list = [1, 2]
    expect(requireList(list, 'proposals')).toBe(list)
  })

  it.each([null, undefined, 'text', {}, { length: 0 }, new Set(), 5])(
    'that must be a list is refused otherwise: %s',
    (value) => {
      expect(() => requireList(value as never, 'proposals')).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'proposals', value }),
      )
    },
  )

  it('that must be a list of objects is handed on where it is one', () => {
    const list = [{}, []]
    expect(requireObjects(list, 'parties')).toBe(list)
    expect(requireObjects([], 'parties')).toEqual([])
  })

  it.each([null, undefined, 'text', 5])(
    'that must be a list of objects is refused at the first that is none: %s',
    (value) => {
      expect(() => requireObjects([{}, value as never, null as never], 'parties')).toThrow(
        expect.objectContaining({ name: 'RuleInputError', code: 'invalid-argument', path: 'parties[1]', value }),
      )
      expect(() => requireObjects(value as never, 'parties')).toThrow(
        expect.objectContaining({ code: 'invalid-argument', path: 'parties', value }),
      )
    },
  )
})
