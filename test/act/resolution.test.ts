import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RESOLUTION } from '../../src/act/resolution'

const act = readFileSync(new URL('./dgr-xi-5899-2022.txt', import.meta.url), 'utf8')
  .replace(/\s+/gu, ' ')
  .trim()

describe('the act', () => {
  it('is no. XI/5899 of 31 January 2022, as its first line says', () => {
    expect(act.startsWith('D.g.r. 31 gennaio 2022 - n. XI/5899 ')).toBe(true)
    expect(RESOLUTION).toMatchObject({ number: 'XI/5899', adoptedOn: '2022-01-31' })
  })

  it('bears the title that it has in print', () => {
    expect(act.includes(RESOLUTION.title)).toBe(true)
  })

  it('was adopted by the government of the Region', () => {
    expect(act.includes('LA GIUNTA REGIONALE')).toBe(true)
    expect(RESOLUTION.issuer).toBe('Regione Lombardia, Giunta regionale')
  })

  it('is named in Italian and English', () => {
    for (const words of [RESOLUTION.kind, RESOLUTION.publication]) {
      expect(words.it.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
    }
  })
})
