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

  it('names the edition beside the act, and who prepared it', () => {
    const evaluation = anEvaluation({ edition: 'extension-2022-11-30' })
    const { subtitles } = evaluationReport(evaluation, speechOf('en'), { preparedBy: 'Office' })
    expect(subtitles).toEqual([
      EDITIONS['dgr-xi-5899-2022'].title.en,
      EDITIONS['extension-2022-11-30'].title.en,
      'Prepared by: Office',
    ])
  })

  it.each([
    ['it', 'Questa relazione prepara la decisione e non costituisce provvedimento.'],
    ['en', 'This report prepares the decision and is no act.'],
  ] as const)('says that it is no act, in %s', (locale, text) => {
    const about = evaluationReport(anEvaluation(), speechOf(locale), {}).sections.at(-1)
    expect(about?.blocks[0]).toEqual({ block: 'paragraph', statements: [{ text, basis: null }] })
  })
})
