import { describe, expect, test } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { premiumReadingOptions } from '../../src/act/premium-reading-choices'
import { readingOptions } from '../../src/act/reading-choices'
import { READINGS } from '../../src/act/readings/readings'

const readings = Object.entries(READINGS)
/** The readings that calls offer: those of Phase 1 and those of Phase 2. */
const chosen = [...Object.entries(readingOptions), ...Object.entries(premiumReadingOptions)]

describe('each reading', () => {
  test.each(readings)('%s knows its own id', (id, reading) => {
    expect(reading.id).toBe(id)
  })

  test.each(readings)('%s names clauses of the act, each once', (_, { clauses }) => {
    expect(clauses.length).toBeGreaterThan(0)
    expect(new Set(clauses).size).toBe(clauses.length)
    for (const clause of clauses) expect(CLAUSES).toHaveProperty([clause])
  })

  test.each(readings)('%s names its clauses in the order of the act', (_, { clauses }) => {
    const order = Object.keys(CLAUSES).filter((id) => clauses.some((clause) => clause === id))
    expect(clauses).toEqual(order)
  })

  test.each(readings)('%s has its default among its options', (_, reading) => {
    expect(Object.keys(reading.options)).toContain(reading.default)
  })

  test.each(readings)('%s gives a choice, unless the code fixes it', (_, { chosenBy, options }) => {
    expect(Object.keys(options).length).toBeGreaterThanOrEqual(chosenBy === 'fixed' ? 1 : 2)
  })

  test.each(readings)('%s speaks Italian and English', (_, { question, options, why }) => {
    for (const { it, en } of [question, ...Object.values(options), why]) {
      expect(it.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(it).not.toBe(en)
    }
  })

  test.each(readings)('%s quotes the same Italian words in both languages', (_, { question, options, why }) => {
    for (const { it, en } of [question, ...Object.values(options), why]) expect(quotes(en)).toEqual(quotes(it))
  })

  test.each(readings)('%s offers options that can be told apart', (_, { options }) => {
    const texts = Object.values(options)
    expect(new Set(texts.map(({ it }) => it)).size).toBe(texts.length)
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length)
  })
})

describe('a reading that the caller may choose', () => {
  test.each(chosen)('%s documents the options that the code offers, the first as default', (id, offered) => {
    const reading = readings.find(([known]) => known === id)?.[1]
    expect(reading?.chosenBy).toBe('readings')
    expect(Object.keys(reading?.options ?? {})).toEqual(offered)
    expect(reading?.default).toBe(offered[0])
  })
})

test('readings that say they are chosen by `readings` are those that the code offers', () => {
  const saying = readings.filter(([, { chosenBy }]) => chosenBy === 'readings').map(([id]) => id)
  expect(saying.toSorted()).toEqual(chosen.map(([id]) => id).toSorted())
})

test('readings that an argument settles are those that calls take, and the terms of a measure', () => {
  const settled = readings.filter(([, { chosenBy }]) => chosenBy === 'argument').map(([id]) => id)
  expect(settled.toSorted()).toEqual([
    'aidPremium',
    'cents',
    'closingHour',
    'completedFiling',
    'edition',
    'lastDayRoll',
    'localHolidays',
    'markScale',
    'measureDate',
    'membershipDay',
    'openingInstant',
    'premiumAndMinimum',
    'premiumClaimants',
    'premiumMaximum',
    'suspensions',
  ])
})

test('the argument of the roll has its options in order, public holidays first', () => {
  expect(Object.keys(READINGS.lastDayRoll.options)).toEqual([
    'public-holidays',
    'public-holidays-and-saturdays',
    'none',
  ])
  expect(READINGS.lastDayRoll.default).toBe('public-holidays')
})

function quotes(text: string): string[] {
  return text.match(/«[^»]+»/g) ?? []
}
