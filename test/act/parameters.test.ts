import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import * as enumerations from '../../src/act/enumerations'
import * as figures from '../../src/act/figures'
import { PARAMETERS } from '../../src/act/parameters'

/** Each list of the act: how many terms it has, and whether the act leaves it open. */
const LISTS = [
  ['beneficiaryKinds', 2, 'closed', 'A.BEN.0'],
  ['legalForms', 10, 'open', 'A.BEN.1f'],
  ['supportingBodies', 13, 'open', 'A.BEN.5'],
  ['interventionFields', 5, 'closed', 'A.AMB.0'],
  ['criteria', 6, 'closed', 'A.VAL.4'],
  ['purposes', 4, 'closed', 'A.FIN.1'],
  ['valueChainPhases', 4, 'open', 'A.PROJ.2'],
  ['channels', 1, 'closed', 'A.PART.3'],
] as const

describe('the lists of the act', () => {
  it.each(LISTS)('%s has %i terms and is %s, by %s', (name, size, extent, clause) => {
    const { terms, open, clause: cited } = PARAMETERS[name]
    expect(terms).toBe(enumerations[name])
    expect(Object.keys(terms)).toHaveLength(size)
    expect(open).toBe(extent === 'open')
    expect(cited).toBe(clause)
    expect(CLAUSES).toHaveProperty([clause])
  })

  it.each(LISTS)('%s has terms that cite clauses of the act and read in two languages', (name) => {
    for (const term of Object.values(PARAMETERS[name].terms)) {
      expect(CLAUSES).toHaveProperty([term.clause])
      expect(term.it.trim()).not.toBe('')
      expect(term.en.trim()).not.toBe('')
    }
  })

  it.each(LISTS)('%s has terms that can be told apart in both languages', (name, size) => {
    const terms = Object.values(PARAMETERS[name].terms)
    expect(new Set(terms.map(({ it: italian }) => italian)).size).toBe(size)
    expect(new Set(terms.map(({ en }) => en)).size).toBe(size)
  })

  it.each([
    ['interventionFields', ['A.AMB.a', 'A.AMB.b', 'A.AMB.c', 'A.AMB.d', 'A.AMB.e']],
    ['criteria', ['A.VAL.4a', 'A.VAL.4b', 'A.VAL.4c', 'A.VAL.4d', 'A.VAL.4e', 'A.VAL.4f']],
    ['purposes', ['A.FIN.1a', 'A.FIN.1b', 'A.FIN.1c', 'A.FIN.1d']],
  ] as const)('%s stand in the order of their letters', (name, clauses) => {
    expect(Object.values(PARAMETERS[name].terms).map(({ clause }) => clause)).toEqual(clauses)
  })
})

it('the parameters are the figures and the lists, and nothing besides', () => {
  expect(Object.keys(PARAMETERS).toSorted()).toEqual([...Object.keys(figures), ...Object.keys(enumerations)].toSorted())
})
