import { expect, it } from 'vitest'
import { speechOf } from '../../../src/report/speech-of'
import { italianDay } from '../../../src/report/words/italian-day'

const { day, moment } = speechOf('it')

it.each([
  ['2022-05-01', 'il 1º maggio 2022', 'al 1º maggio 2022', 'dal 1º maggio 2022', 'del 1º maggio 2022'],
  ['2022-05-08', 'l’8 maggio 2022', 'all’8 maggio 2022', 'dall’8 maggio 2022', 'dell’8 maggio 2022'],
  ['2022-05-11', 'l’11 maggio 2022', 'all’11 maggio 2022', 'dall’11 maggio 2022', 'dell’11 maggio 2022'],
  ['2022-05-18', 'il 18 maggio 2022', 'al 18 maggio 2022', 'dal 18 maggio 2022', 'del 18 maggio 2022'],
])('says %s with its preposition', (civilDay, il, al, dal, del) => {
  const words = day(civilDay)
  expect(italianDay('il', words)).toBe(il)
  expect(italianDay('al', words)).toBe(al)
  expect(italianDay('dal', words)).toBe(dal)
  expect(italianDay('del', words)).toBe(del)
})

it('says a moment as it says its day', () => {
  const at = moment('2022-12-08T10:00:00+01:00')
  expect(italianDay('il', at)).toBe('l’8 dicembre 2022, ore 10:00:00 (ora di Roma)')
})
