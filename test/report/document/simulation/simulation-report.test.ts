import { describe, expect, it } from 'vitest'
import { simulationReport } from '../../../../src/report/document/simulation/simulation-report'
import { speechOf } from '../../../../src/report/speech-of'
import { aSimulation, THREE, unclaimed } from './a-simulation'

const titlesOf = (...given: Parameters<typeof aSimulation>) =>
  simulationReport(aSimulation(...given), speechOf('it'), {}).sections.map(({ title }) => title)

describe('simulationReport', () => {
  it('puts the result first, then the measure, what becomes of whom, and what all that stands on', () => {
    const report = simulationReport(aSimulation(), speechOf('it'), { preparedBy: 'Ufficio' })
    expect(report).toMatchObject({
      locale: 'it',
      title: 'Relazione sulla simulazione della misura m-1',
      subtitles: ['D.g.r. 31 gennaio 2022, n. XI/5899', 'Redatta da: Ufficio'],
    })
    expect(titlesOf()).toEqual([
      'Esito della simulazione',
      'La misura',
      'Punteggi',
      'Finanziamento',
      'Graduatoria',
      'Costo della premialità',
      'Tutte le domande',
      'Interpretazioni adottate',
      'Clausole',
      'Nota sul documento',
    ])
    expect(report.sections[6]?.blocks).toMatchObject([{ block: 'table', rows: { length: THREE.length } }])
  })

  it('has no section for what there is not', () => {
    expect(titlesOf({ aid: null, budgetEur: null, selection: 'arrival' })).toEqual([
      'Esito della simulazione',
      'La misura',
      'Punteggi',
      'Ammissione',
      'Tutte le domande',
      'Interpretazioni adottate',
      'Clausole',
      'Nota sul documento',
    ])
    expect(titlesOf({}, [])).toEqual([
      'Esito della simulazione',
      'La misura',
      'Interpretazioni adottate',
      'Clausole',
      'Nota sul documento',
    ])
  })

  it('has a section for facts that are missing', () => {
    expect(titlesOf({}, [unclaimed('a', { score: undefined })])).toContain('Dati mancanti')
  })

  it('says that it is no act', () => {
    const about = simulationReport(aSimulation(), speechOf('en'), {}).sections.at(-1)
    expect(about?.blocks[0]).toEqual({
      block: 'paragraph',
      statements: [
        {
          text: 'This report serves to design a measure and is no act: it admits, grants and excludes nothing.',
          basis: null,
        },
      ],
    })
  })
})
