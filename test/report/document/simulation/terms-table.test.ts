import { defineMeasure, type MeasureDefinition } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { termsTable } from '../../../../src/report/document/simulation/terms-table'
import { speechOf } from '../../../../src/report/speech-of'
import { measureFieldWords } from '../../../../src/report/words/measure'
import { aMeasure } from '../../phase-2'

const tableOf = (changed: Partial<MeasureDefinition> = {}) =>
  termsTable(defineMeasure(aMeasure(changed)), speechOf('en'))
const termsOf = (changed: Partial<MeasureDefinition> = {}) => tableOf(changed).rows.map(([term]) => term)

describe('termsTable', () => {
  it('names the measure, then each of its terms with its content', () => {
    expect(tableOf().caption).toBe('Terms of the measure')
    expect(tableOf().rows.slice(0, 4)).toEqual([
      ['Id', 'm-1'],
      ['Title', 'Misura di prova'],
      ['Resolution that approves the criteria', '25 July 2022, no. XI/1'],
      ['Day of issue of the measure', 'that of the resolution'],
    ])
  })

  it('has a row for every term that a measure with a budget has', () => {
    const all = Object.values(measureFieldWords).map(({ en }) => en.toLowerCase())
    const shown = termsOf({ budgetEur: '100' })
      .slice(2)
      .map((term) => String(term).toLowerCase())
    // That aid is computed shows in its terms.
    expect(shown.toSorted()).toEqual(all.filter((words) => words !== measureFieldWords.aid.en).toSorted())
  })

  it('leaves out what does nothing under the other terms', () => {
    const noAid = termsOf({ aid: null, premium: { points: '10' } })
    expect(noAid).toContain('Computation of aid')
    for (const term of ['Aid intensities', 'Ceiling of the aid', 'Rounding of the aid', 'Budget']) {
      expect(noAid).not.toContain(term)
      expect(termsOf()).toContain(term)
    }
    expect(termsOf()).not.toContain('Rule where the budget ends')
    expect(termsOf()).toContain('Premium and minimum score')
    expect(termsOf({ minimumScore: null })).not.toContain('Premium and minimum score')
  })
})
