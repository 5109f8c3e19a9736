import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import * as figures from '../../src/act/figures'
import { PARAMETERS } from '../../src/act/parameters'

/** Every figure, typed once more from the words of the act, so that tests that derive from a figure cannot hide a wrong one. */
const FIGURES = [
  ['minimumEnterprises', 10, 'enterprise', 'at-least', 'A.BEN.3', 'almeno 10 imprese'],
  ['minimumInterventionFields', 1, 'intervention-field', 'at-least', 'A.PROJ.6b', 'uno o più ambiti di intervento'],
  ['minimumPhases', 2, 'value-chain-phase', 'at-least', 'A.PROJ.6e', 'diverse fasi'],
  ['proposalsPerLead', 1, 'proposal', 'at-most', 'A.PART.2', 'una sola proposta'],
  ['closingDay', '2022-12-31', 'civil-day', 'at-most', 'A.PART.4', 'fino al 31 dicembre 2022'],
  ['reviewPeriod', 30, 'calendar-day', 'at-most', 'A.VAL.3', 'entro 30 giorni'],
  ['lowestScore', 0, 'point', 'at-least', 'A.VAL.4', 'da 0 a 100'],
  ['highestScore', 100, 'point', 'at-most', 'A.VAL.4', 'da 0 a 100'],
  ['admissionThreshold', 65, 'point', 'at-least', 'A.VAL.5', 'raggiungeranno la soglia minima di 65 punti'],
] as const

describe('the figures of the act', () => {
  it.each(FIGURES)('%s is %s (%s, %s, %s)', (name, value, unit, bound, clause, words) => {
    expect(figures[name]).toEqual({ value, unit, bound, clause })
    expect(CLAUSES[clause].keyPhrase).toContain(words)
  })

  it('include the day on which it was adopted, 31 January 2022, from which its title speaks', () => {
    expect(figures.adoptionDay).toEqual({ value: '2022-01-31', unit: 'civil-day', bound: 'at-least', clause: 'R.01' })
  })

  it('are no more than these', () => {
    expect(Object.keys(figures).toSorted()).toEqual([...FIGURES.map(([name]) => name), 'adoptionDay'].toSorted())
  })

  it.each(Object.entries(figures))('%s is repeated by the parameters as it stands', (name, figure) => {
    expect(PARAMETERS).toHaveProperty([name], figure)
  })
})
