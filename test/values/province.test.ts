import { describe, expect, it } from 'vitest'
import { LOMBARD_PROVINCES, lombardProvince } from '../../src/values/province'

/** The provinces of region 03, as ISTAT numbers them. */
const PROVINCES = [
  ['012', 'VA', 'Varese'],
  ['013', 'CO', 'Como'],
  ['014', 'SO', 'Sondrio'],
  ['015', 'MI', 'Milano'],
  ['016', 'BG', 'Bergamo'],
  ['017', 'BS', 'Brescia'],
  ['018', 'PV', 'Pavia'],
  ['019', 'CR', 'Cremona'],
  ['020', 'MN', 'Mantova'],
  ['097', 'LC', 'Lecco'],
  ['098', 'LO', 'Lodi'],
  ['108', 'MB', 'Monza e della Brianza'],
] as const

describe('the provinces of Lombardy', () => {
  it('are twelve', () => {
    expect(Object.keys(LOMBARD_PROVINCES)).toHaveLength(12)
  })

  it.each(PROVINCES)('%s is %s, %s', (istat, plate, name) => {
    expect(LOMBARD_PROVINCES[plate]).toEqual({ istat, name })
    expect(lombardProvince(plate)).toBe(plate)
    expect(lombardProvince(istat)).toBe(plate)
  })

  it('have one that answers to a second number, as a metropolitan city', () => {
    expect(lombardProvince('215')).toBe('MI')
  })

  it.each([
    ['Novara, in Piedmont', 'NO'],
    ['Cuneo, which is not Como', 'CN'],
    ['Lecce, which is neither Lecco nor Lodi', 'LE'],
    ['Macerata, which is not Mantova', 'MC'],
    ['Piacenza, across the river', 'PC'],
    ['Torino, by number', '001'],
    ['the metropolitan city of Torino, by number', '201'],
    ['a seat abroad', 'EE'],
    ['a code in small letters', 'mi'],
    ['a code with a space', ' MI'],
    ['a number without its zeros', '15'],
    ['the name of a province', 'Milano'],
    ['nothing', ''],
    ['a key that every object has', 'constructor'],
    ['another key that every object has', 'toString'],
    ['the prototype of objects', '__proto__'],
  ])('do not include %s', (_, code) => {
    expect(lombardProvince(code)).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 15],
    ['an object', {}],
    ['a list that holds a code', ['MI']],
  ])('do not include %s, which is no code', (_, code) => {
    expect(lombardProvince(code as never)).toBeUndefined()
  })
})
