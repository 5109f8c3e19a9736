import { expect, it } from 'vitest'
import { comesOut } from '../../../src/report/words/comes-out'
import type { Funding } from '../../../src/verdict/simulation'

it.each<[Funding, string, string]>([
  ['funded', 'è finanziata', 'is funded'],
  ['part-funded', 'è finanziata in parte', 'is funded in part'],
  ['not-funded', 'è ammessa ma non finanziata', 'is admitted but not funded'],
  ['admitted', 'è ammessa', 'is admitted'],
  ['not-admitted', 'non è ammessa', 'is not admitted'],
  ['undetermined', 'è in attesa di dati', 'is awaiting facts'],
])('an application that is %s comes out so', (funding, italian, english) => {
  expect(comesOut(funding)).toEqual({ it: italian, en: english })
})
