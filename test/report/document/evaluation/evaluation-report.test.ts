import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../../../src/act/editions'
import { evaluationReport } from '../../../../src/report/document/evaluation/evaluation-report'
import { speechOf } from '../../../../src/report/speech-of'
import { aProposal } from '../../../worked-cases/a-proposal'
import { anEvaluation } from './an-evaluation'

describe('evaluationReport', () => {
  it('puts the outcome first, then what it stands on', () => {
    const report = evaluationReport(anEvaluation(), speechOf('it'), {})
    expect(report).toMatchObject({
      locale: 'it',
      title: 'Relazione motivata sulla proposta di progetto p-001',
      subtitles: ['D.g.r. 31 gennaio 2022, n. XI/5899'],
    })
    expect(report.sections.map(({ title }) => title)).toEqual([
      'Esito e motivi',
      'Da verificare',
      'La proposta',
      'Requisiti di ammissibilità',
      'Sportello per la presentazione',
      'Termine per l’esame',
      'Punteggio',
      'Giudizi rimessi al Nucleo di Valutazione',
      'Interpretazioni adottate',
      'Nota sul documento',
    ])
  })

  it('has no part for what a person should look at where nothing is left', () => {
    const proposal = aProposal({ implementingActChecklist: [] })
    const { sections } = evaluationReport(anEvaluation({ proposal, leadConflicts: [] }), speechOf('it'), {})
    expect(sections.map(({ title }) => title).slice(0, 2)).toEqual(['Esito e motivi', 'La proposta'])
  })

  it('names an edition other than the act beside the act', () => {
    const { subtitles } = evaluationReport(anEvaluation({ edition: 'extension-2022-11-30' }), speechOf('en'), {})
    expect(subtitles).toEqual([EDITIONS['dgr-xi-5899-2022'].title.en, EDITIONS['extension-2022-11-30'].title.en])
  })

  it('says who prepared it and when where that is given', () => {
    const subtitles = (preparation: Parameters<typeof evaluationReport>[2]) =>
      evaluationReport(anEvaluation(), speechOf('en'), preparation).subtitles.slice(1)
    expect(subtitles({ preparedBy: 'Office', preparedOn: '2022-06-09' })).toEqual([
      'Prepared by: Office',
      'Date: 9 June 2022',
    ])
    expect(subtitles({ preparedOn: '2022-06-09' })).toEqual(['Date: 9 June 2022'])
    expect(subtitles({ preparedBy: 'Office' })).toEqual(['Prepared by: Office'])
  })
})
