import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { countIn, scoreBands } from '../../../../src/report/document/simulation/score-bands'
import { compare, exact, fraction } from '../../../../src/values/decimal'

const edges = (scores: readonly string[], minimum: string | null) =>
  scoreBands(scores, minimum).map(({ from, to }) => [from, to])

/** A score to the thousandth, as an exact number is written. */
const score = (thousandths: number) => exact({ numerator: BigInt(thousandths), denominator: 1000n })
const scores = fc.array(fc.integer({ min: 0, max: 200_000 }).map(score), { minLength: 1, maxLength: 30 })
const minima = fc.option(fc.integer({ min: 0, max: 120_000 }).map(score), { nil: null })

describe('scoreBands', () => {
  it('has the minimum as an edge, with a band on either side of it', () => {
    expect(edges(['65'], '65')).toEqual([
      ['64', '65'],
      ['65', '66'],
    ])
    expect(edges(['64.99'], '65')).toEqual(edges(['65'], '65'))
    expect(edges(['70'], '64.5')).toEqual([
      ['63.5', '64.5'],
      ['64.5', '65.5'],
      ['65.5', '66.5'],
      ['66.5', '67.5'],
      ['67.5', '68.5'],
      ['68.5', '69.5'],
      ['69.5', '70.5'],
    ])
  })

  it('goes from the lowest score to the highest', () => {
    expect(edges(['40', '91.5'], '65').at(0)).toEqual(['40', '45'])
    expect(edges(['40', '91.5'], '65').at(-1)).toEqual(['90', '95'])
    expect(edges(['39.999'], '65').at(0)).toEqual(['35', '40'])
    expect(edges(['70', '70'], null)).toEqual([['70', '71']])
  })

  it('has no more than twelve bands, of a width of one, two or five', () => {
    expect(edges(['65', '75.9'], '65')).toHaveLength(12)
    expect(edges(['65', '76'], '65').slice(0, 2)).toEqual([
      ['63', '65'],
      ['65', '67'],
    ])
    expect(edges(['65', '87'], '65').at(1)).toEqual(['65', '70'])
    expect(edges(['0', '1000000'], null).at(0)).toEqual(['0', '100000'])
  })

  it('begins at nothing, below which there is no score', () => {
    expect(edges(['3', '80'], '65').at(0)).toEqual(['0', '5'])
    expect(edges(['3', '200'], '65').at(0)).toEqual(['0', '5'])
    expect(edges(['3', '200'], '65').at(1)).toEqual(['5', '25'])
    expect(edges(['1'], '0')).toEqual([
      ['0', '1'],
      ['1', '2'],
    ])
  })

  test.prop([scores, minima])('has each score in one band, on its side of the minimum', (given, minimum) => {
    const bands = scoreBands(given, minimum)
    expect(bands.length).toBeLessThanOrEqual(12)
    expect(bands.reduce((sum, band) => sum + countIn(band, given), 0)).toBe(given.length)
    for (const [index, { from, to }] of bands.entries()) {
      expect(compare(fraction(from), fraction(to))).toBeLessThan(0n)
      expect(bands[index + 1]?.from ?? to).toBe(to)
    }
    if (minimum === null) return
    const reaching = (one: string) => compare(fraction(one), fraction(minimum)) >= 0n
    const above = bands.filter(({ from }) => reaching(from))
    expect(above.reduce((sum, band) => sum + countIn(band, given), 0)).toBe(given.filter(reaching).length)
  })
})

describe('countIn', () => {
  it('counts the lower end in, and the upper end out', () => {
    const band = { from: '65', to: '70' }
    expect(countIn(band, ['64.999', '65', '69.999', '70'])).toBe(2)
    expect(countIn(band, [])).toBe(0)
  })
})
