import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ProposalDraft } from '../../src/model/draft'
import { speechOf } from '../../src/report/speech-of'
import { instant } from '../../src/values/instant'

const it_ = speechOf('it')
const en = speechOf('en')

describe('a day', () => {
  it.each([
    ['2022-12-31', '31 dicembre 2022', '31 December 2022'],
    ['2023-01-01', '1º gennaio 2023', '1 January 2023'],
    ['2022-05-11', '11 maggio 2022', '11 May 2022'],
    ['2024-02-29', '29 febbraio 2024', '29 February 2024'],
  ])('%s is said as people say it', (day, italian, english) => {
    expect(it_.day(day)).toBe(italian)
    expect(en.day(day)).toBe(english)
  })

  it('has a name for each month', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, '0')}-02`)
    const spoken = months.map((day) => it_.day(day).split(' ')[1])
    expect(spoken.join(' ')).toBe(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    )
    const english = months.map((day) => en.day(day).split(' ')[1])
    expect(english.join(' ')).toBe(
      'January February March April May June July August September October November December',
    )
  })

  it('that does not exist is shown as it is written', () => {
    expect(it_.day('2022-02-30')).toBe('2022-02-30')
    expect(en.day('soon')).toBe('soon')
  })
})

describe('a moment', () => {
  it.each([
    // The day in Rome, whatever the offset in which the moment is written.
    ['2022-12-31T22:59:59Z', '31 dicembre 2022, ore 23:59:59 (ora di Roma)', '31 December 2022, 23:59:59 (Rome time)'],
    ['2022-12-31T23:00:00Z', '1º gennaio 2023, ore 00:00:00 (ora di Roma)', '1 January 2023, 00:00:00 (Rome time)'],
    ['2022-05-10T10:00:00+02:00', '10 maggio 2022, ore 10:00:00 (ora di Roma)', '10 May 2022, 10:00:00 (Rome time)'],
    // Milliseconds where there are some.
    [
      '2022-12-31T22:59:59.999Z',
      '31 dicembre 2022, ore 23:59:59,999 (ora di Roma)',
      '31 December 2022, 23:59:59.999 (Rome time)',
    ],
    [
      '2022-12-31T22:59:59.000Z',
      '31 dicembre 2022, ore 23:59:59 (ora di Roma)',
      '31 December 2022, 23:59:59 (Rome time)',
    ],
    // The day on which summer time begins, and the one on which it ends.
    ['2022-03-27T00:59:59Z', '27 marzo 2022, ore 01:59:59 (ora di Roma)', '27 March 2022, 01:59:59 (Rome time)'],
    ['2022-03-27T01:00:00Z', '27 marzo 2022, ore 03:00:00 (ora di Roma)', '27 March 2022, 03:00:00 (Rome time)'],
    ['2022-10-30T00:59:59Z', '30 ottobre 2022, ore 02:59:59 (ora di Roma)', '30 October 2022, 02:59:59 (Rome time)'],
    ['2022-10-30T01:00:00Z', '30 ottobre 2022, ore 02:00:00 (ora di Roma)', '30 October 2022, 02:00:00 (Rome time)'],
    ['2022-10-30T22:59:59Z', '30 ottobre 2022, ore 23:59:59 (ora di Roma)', '30 October 2022, 23:59:59 (Rome time)'],
  ])('%s is said in Rome', (at, italian, english) => {
    expect(it_.moment(at)).toBe(italian)
    expect(en.moment(at)).toBe(english)
  })

  test.prop([fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2999, 0) })])('shows the clock of Rome', (ms) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Rome',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    }).format(ms)
    expect(en.moment(instant(ms))).toContain(` ${parts}`)
  })

  it('that is none is shown as it is written', () => {
    expect(it_.moment('2022-12-31')).toBe('2022-12-31')
  })
})

describe('a figure', () => {
  it.each([
    ['64.985', '64,985', '64.985'],
    ['65', '65', '65'],
    ['385/6', '64,16… (385/6)', '64.16… (385/6)'],
    ['-1/3', '-0,33… (-1/3)', '-0.33… (-1/3)'],
    // Cut and never rounded: no threshold is shown reached that is not.
    ['194999/3000', '64,99… (194999/3000)', '64.99… (194999/3000)'],
    ['-0.5', '-0,5', '-0.5'],
    [10, '10', '10'],
    [0.1, '0,1', '0.1'],
  ])('%s has the decimal sign of the language', (value, italian, english) => {
    expect(it_.figure(value)).toBe(italian)
    expect(en.figure(value)).toBe(english)
  })
})

describe('a percentage', () => {
  it.each([
    ['50', '50%', '50%'],
    ['52.5', '52,5%', '52.5%'],
    ['0', '0%', '0%'],
    ['100/3', '33,33…% (100/3)', '33.33…% (100/3)'],
  ])('of %s has its sign', (value, italian, english) => {
    expect(it_.percent(value)).toBe(italian)
    expect(en.percent(value)).toBe(english)
  })
})

describe('an amount in euro', () => {
  it('is said as an office of the language writes it', () => {
    expect(it_.money('110000.00')).toBe('110.000,00 euro')
    expect(en.money('110000.00')).toBe('EUR 110,000.00')
  })
})

describe('an enumeration', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a e b', 'a and b'],
    [['a', 'b', 'c'], 'a, b e c', 'a, b and c'],
    // Before the same vowel sound Italian says «ed».
    [['e1', 'e2'], 'e1 ed e2', 'e1 and e2'],
    [['«Alfa»', '«Edil»'], '«Alfa» ed «Edil»', '«Alfa» and «Edil»'],
    [['«Alfa»', '«Beta»'], '«Alfa» e «Beta»', '«Alfa» and «Beta»'],
  ])('of %j', (items, italian, english) => {
    expect(it_.list(items)).toBe(italian)
    expect(en.list(items)).toBe(english)
  })
})

describe('a party', () => {
  const draft: ProposalDraft = {
    beneficiary: {
      parties: [
        { id: 'e1', name: 'Seta S.r.l.' },
        { id: 'e2' },
        { id: 'e3', name: ' ' },
        { name: 'Filanda' },
        {},
        { id: ' ', name: 'Tintoria «La Vasca»' },
      ],
    },
  }

  it.each([
    ['e1', '«Seta S.r.l.» (e1)'],
    ['e2', 'e2'],
    ['e3', 'e3'],
    ['e9', 'e9'],
  ])('%s is called by its name and its id', (id, words) => {
    expect(speechOf('it', draft).party(id)).toBe(words)
    expect(speechOf('en', draft).party(id)).toBe(words)
  })

  it('is called by its id where the proposal is not known', () => {
    expect(it_.party('e1')).toBe('e1')
    expect(it_.party('la mia impresa')).toBe('«la mia impresa»')
  })

  it.each([[''], ['\t']])('without an id (%j) is said to be one', (id) => {
    expect(speechOf('it', draft).party(id)).toBe('un soggetto senza identificativo')
    expect(speechOf('en', draft).party(id)).toBe('a party without an id')
  })

  it.each([
    ['beneficiary.parties[3].seats', '«Filanda»', '«Filanda»'],
    ['beneficiary.parties[4]', 'un soggetto senza identificativo (riga 5)', 'a party without an id (row 5)'],
    ['beneficiary.parties[5]', '«Tintoria “La Vasca”»', '«Tintoria “La Vasca”»'],
    ['beneficiary.parties[99]', 'un soggetto senza identificativo (riga 100)', 'a party without an id (row 100)'],
    ['leadId', 'un soggetto senza identificativo', 'a party without an id'],
  ])('at %s is called by its name, or by its row', (path, italian, english) => {
    expect(speechOf('it', draft).partyAt(path)).toBe(italian)
    expect(speechOf('en', draft).partyAt(path)).toBe(english)
  })
})

describe('the words', () => {
  test.prop([fc.string(), fc.string()])('of a party are never blank, and on one line', (id, name) => {
    for (const locale of ['it', 'en'] as const) {
      const words = speechOf(locale, { beneficiary: { parties: [{ id, name }] } }).party(id)
      expect(words.trim()).not.toBe('')
      expect(words).not.toMatch(/[\n\r\t]| {2}/)
    }
  })
})
