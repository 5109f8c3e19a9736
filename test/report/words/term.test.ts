import { expect, it } from 'vitest'
import { interventionFields, valueChainPhases } from '../../../src/act/enumerations'
import { term } from '../../../src/report/words/term'

it('calls a code of the act by its name', () => {
  expect(term(interventionFields, 'internationalisation', 'it')).toBe('«Internazionalizzazione»')
  expect(term(interventionFields, 'internationalisation', 'en')).toBe('«Internationalisation»')
})

it.each([['riciclo'], ['constructor'], ['__proto__']])('calls other words as they are: %s', (code) => {
  expect(term(valueChainPhases, code, 'it')).toBe(`«${code}»`)
})
