import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { premiumReadingOptions } from '../../src/act/premium-reading-choices'
import { defaultReadings, readingOptions } from '../../src/act/reading-choices'
import { READINGS } from '../../src/act/readings/readings'
import type { MeasureDefinition } from '../../src/model/measure'
import { assessPremium } from '../../src/phase2/premium/assess-premium'

const readings = Object.entries(READINGS)

/** The act as one line: words hyphenated at a line end rejoined, white space folded. */
const act = readFileSync(new URL('./dgr-xi-5899-2022.txt', import.meta.url), 'utf8')
  .replace(/(?<=\p{L})-\n(?=\p{L})/gu, '')
  .replace(/\s+/gu, ' ')

/** What is quoted from elsewhere: the notice of a measure of 2022. */
const QUOTED_FROM_ELSEWHERE = ['solo a seguito del raggiungimento del punteggio minimo']

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

  test.each(readings)('%s quotes the act verbatim, or is known to quote something else', (_, reading) => {
    const { question, options, why } = reading
    const quoted = [question, ...Object.values(options), why].flatMap(({ it }) => quotes(it))
    const passages = quoted.flatMap((quote) => quote.slice(1, -1).split(' […] '))
    for (const passage of passages) if (!QUOTED_FROM_ELSEWHERE.includes(passage)) expect(act).toContain(passage)
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
    'removalDay',
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

/** What a measure says of the act's open points, and the field in which it says so. */
const TERMS = [
  ['measureDate', 'issuedOn', ['criteria-resolution', 'notice']],
  ['membershipDay', 'membershipDate', ['application-day', 'fixed-day']],
  ['premiumClaimants', 'claimants', ['any-member', 'lead-only', 'partnership']],
  ['premiumAndMinimum', 'premium.counts', ['above-minimum', 'towards-minimum']],
  ['premiumMaximum', 'maximumScore', ['declared', 'sum-of-criteria']],
  ['aidPremium', 'premium', ['percentage-points', 'higher-ceiling', 'fixed-sum']],
  ['cents', 'rounding', ['truncate', 'half-up']],
] as const

describe('a reading that the terms of a measure settle', () => {
  test.each(TERMS)('%s is settled by %s, the first option where it is left out', (id, argument, options) => {
    expect(READINGS[id]).toMatchObject({ chosenBy: 'argument', argument, default: options[0] })
    expect(Object.keys(READINGS[id].options)).toEqual(options)
  })

  test('is settled as its options say by a measure that says nothing, and by one that says otherwise', () => {
    const silent = assessed({}).readings
    for (const [id, , [usual]] of TERMS) expect(silent[id]).toBe(usual)
    const outspoken = assessed({
      issuedOn: '2022-08-03',
      membershipDate: '2022-10-15',
      claimants: 'lead-only',
      aid: { intensities: { small: 50 }, ceilingEur: 100 },
      premium: { points: 10, ceilingEur: 101, counts: 'towards-minimum' },
      rounding: 'half-up',
    }).readings
    for (const [id, , [, other]] of TERMS) {
      if (id !== 'premiumMaximum') expect(outspoken[id]).toBe(other)
    }
  })
})

test.each([
  ['premiumDuty', ['design-warning', 'refused', 'free']],
  ['premiumStacking', ['once-per-application', 'cumulative']],
  ['listFamily', ['one-family', 'this-act-only']],
] as const)('%s is fixed, the first option taken and the others named', (id, options) => {
  expect(READINGS[id]).toMatchObject({ chosenBy: 'fixed', default: options[0] })
  expect(Object.keys(READINGS[id].options)).toEqual(options)
})

test('readings of premiums do not stand among the choices that every answer of Phase 1 carries', () => {
  for (const id of Object.keys(premiumReadingOptions)) expect(readingOptions).not.toHaveProperty([id])
  expect(defaultReadings).not.toHaveProperty('premiumKinds')
})

/** What a measure with these terms makes of an application. */
function assessed(terms: Partial<MeasureDefinition>) {
  const measure: MeasureDefinition = {
    id: 'm',
    title: 'A measure',
    giuntaResolution: { date: '2022-07-25' },
    dedicatedTo: ['supply-chains'],
    premium: { points: 10 },
    selection: 'ranking',
    ...terms,
  }
  return assessPremium(measure, { id: 'a' }, { entries: [], history: [], clauses: [], readings: [] })
}

function quotes(text: string): string[] {
  return text.match(/«[^»]+»/g) ?? []
}
