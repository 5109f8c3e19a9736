import { describe, expect, it } from 'vitest'
import { comparisonReport } from '../../../../src/report/document/comparison/comparison-report'
import { speechOf } from '../../../../src/report/speech-of'
import { unclaimed } from '../simulation/a-simulation'
import { aComparison, firstOf, IN_AID, NO_PREMIUM } from './a-comparison'

const reportOf = (locale: 'it' | 'en', ...given: Parameters<typeof aComparison>) => {
  const comparison = aComparison(...given)
  return comparisonReport(comparison, firstOf(comparison), speechOf(locale), { preparedOn: '2022-11-02' })
}

describe('comparisonReport', () => {
  it('puts the result first, then the designs, their terms, and who comes out differently because of which', () => {
    const report = reportOf('it', [NO_PREMIUM])
    expect(report).toMatchObject({
      locale: 'it',
      subtitles: ['D.g.r. 31 gennaio 2022, n. XI/5899', 'Data: 2 novembre 2022'],
    })
    expect(report.sections.map(({ title }) => title)).toEqual([
      'Esito del confronto',
      'Le misure a confronto',
      'Termini che differiscono',
      'Domande il cui esito cambia',
      'La prima misura',
      'Interpretazioni adottate',
      'Clausole',
      'Nota sul documento',
    ])
  })

  it.each([
    [0, 'Relazione sul confronto tra misure: m-1', 'Report on a comparison of measures: m-1'],
    [1, 'Relazione sul confronto tra misure: m-1 e un’altra', 'Report on a comparison of measures: m-1 and another'],
    [2, 'Relazione sul confronto tra misure: m-1 e altre 2', 'Report on a comparison of measures: m-1 and 2 others'],
  ])('keeps its title short with %d others', (count, inItalian, inEnglish) => {
    const others = [NO_PREMIUM, IN_AID].slice(0, count)
    expect(reportOf('it', others).title).toBe(inItalian)
    expect(reportOf('en', others).title).toBe(inEnglish)
  })

  it('has no section for what there is not', () => {
    expect(reportOf('en', [NO_PREMIUM], []).sections.map(({ title }) => title)).toEqual([
      'Result of the comparison',
      'Terms that differ',
      'The first measure',
      'Readings adopted',
      'Clauses',
      'About this report',
    ])
    expect(reportOf('en').sections.map(({ title }) => title)).not.toContain('Terms that differ')
  })

  it('names facts that are missing under any of the designs, each application once', () => {
    const late = unclaimed('a', { submittedAt: undefined, spend: undefined })
    const { sections } = reportOf('en', [{ selection: 'arrival' }, IN_AID], [late])
    const missing = sections.find(({ title }) => title === 'Missing facts')
    expect(missing?.blocks[1]).toMatchObject({
      rows: [
        ['a', 'Project a', 'the eligible spend of the application; the moment at which the application was filed'],
      ],
    })
    expect(missing?.blocks[0]).toMatchObject({ statements: { length: 2 } })
  })
})
