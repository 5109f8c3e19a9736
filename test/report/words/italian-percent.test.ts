import { describe, expect, it } from 'vitest'
import { italianPercent } from '../../../src/report/words/italian-percent'

describe('italianPercent', () => {
  it.each([
    ['55%', 'al 55%'],
    ['100%', 'al 100%'],
    ['10,5%', 'al 10,5%'],
    ['12%', 'al 12%'],
    ['18%', 'al 18%'],
    ['110%', 'al 110%'],
    // Before one, eight, eleven, and whatever begins with eight.
    ['1%', 'all’1%'],
    ['1,5%', 'all’1,5%'],
    ['8%', 'all’8%'],
    ['8,25%', 'all’8,25%'],
    ['80%', 'all’80%'],
    ['11%', 'all’11%'],
    ['11,9%', 'all’11,9%'],
    // Before zero.
    ['0%', 'allo 0%'],
    ['0,5%', 'allo 0,5%'],
  ])('of %s', (percent, words) => {
    expect(italianPercent('al', percent)).toBe(words)
  })

  it('knows each preposition', () => {
    const prepositions = ['il', 'al', 'dal', 'del'] as const
    const said = (percent: string) => prepositions.map((preposition) => italianPercent(preposition, percent)).join(' ')
    expect(said('50%')).toBe('il 50% al 50% dal 50% del 50%')
    expect(said('80%')).toBe('l’80% all’80% dall’80% dell’80%')
    expect(said('0,1%')).toBe('lo 0,1% allo 0,1% dallo 0,1% dello 0,1%')
  })
})
