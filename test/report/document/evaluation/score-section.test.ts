import { describe, expect, it } from 'vitest'
import { scoreSection } from '../../../../src/report/document/evaluation/score-section'
import { findingSentence } from '../../../../src/report/sentences/finding'
import { speechOf } from '../../../../src/report/speech-of'
import { citation } from '../../../../src/report/words/citation'
import { aProposal } from '../../../worked-cases/a-proposal'
import { all, anEvaluation } from './an-evaluation'

const blocks = (changes: Parameters<typeof anEvaluation>[0] = {}, locale: 'it' | 'en' = 'en') =>
  scoreSection(anEvaluation(changes), speechOf(locale)).blocks

describe('scoreSection', () => {
  it('says the score, draws it, and sets out what each criterion adds, with author and reason', () => {
    const given = blocks()
    expect(given.map(({ block }) => block)).toEqual(['list', 'bar-chart', 'bar-chart', 'table'])
    expect(given[3]).toMatchObject({
      columns: [
        { title: 'Criterion', kind: 'words' },
        { title: 'Weight', kind: 'figure' },
        { title: 'Mark', kind: 'figure' },
        { title: 'Points', kind: 'figure' },
        { title: 'Mark given by', kind: 'prose' },
        { title: 'Reason', kind: 'prose' },
      ],
      rows: [
        ['a) Coherence with the purposes of the call', '15', '6.5\u00A0/\u00A010', '9.75', 'Nucleo', 'Buona prova'],
        ['b) Innovativeness', '20', '6.5\u00A0/\u00A010', '13', 'Nucleo', 'Buona prova'],
        ...Array.from({ length: 4 }, () => expect.anything()),
      ],
      total: ['Total', '100', '', '65'],
    })
  })

  it('does not say in sentences what the table says', () => {
    const [sentences] = blocks({}, 'it')
    expect(JSON.stringify(sentences)).not.toContain('Criterio «')
    expect(JSON.stringify(sentences)).toContain('Pesi di prova')
  })

  it('says which marks have no reason', () => {
    const marks = {
      ...all({ value: '7', reason: 'Buona prova' }),
      innovativeness: '7',
      swotAnalysis: { value: '7', reason: ' ' },
    }
    const unreasoned = (locale: 'it' | 'en') => blocks({ marks }, locale).filter(({ block }) => block === 'paragraph')
    expect(unreasoned('it')).toMatchObject([
      { statements: [{ text: 'Non è indicata la motivazione del voto per i criteri: b) e f).' }] },
    ])
    expect(unreasoned('en')).toMatchObject([
      { statements: [{ text: 'No reason is given for the mark of the criteria: b) and f).' }] },
    ])
  })

  const waiting = [
    {
      block: 'paragraph',
      statements: [{ text: expect.stringContaining('no score yet'), basis: citation('A.VAL.4', 'en') }],
    },
  ]

  it('says of a proposal that waits for marks that it does, as its reasons do', () => {
    const { reasons } = anEvaluation({ marks: undefined })
    expect(blocks({ marks: undefined })).toEqual(waiting)
    expect(reasons.map((reason) => findingSentence(reason, speechOf('en')).text)).toEqual([
      expect.stringContaining('no score yet'),
    ])
  })

  it('says of an inadmissible proposal that it is given no score', () => {
    const proposal = aProposal({ agreement: null })
    expect(blocks({ proposal, assessedBy: 'Nucleo' })).toMatchObject([
      {
        block: 'paragraph',
        statements: [{ text: expect.stringMatching(/not eligible.*no score\.$/), basis: citation('A.VAL.4', 'en') }],
      },
    ])
  })

  it('scores an inadmissible proposal where that reading was chosen; without marks it waits like any other', () => {
    const proposal = aProposal({ agreement: null })
    const readings = { inadmissibleScore: 'scored' } as const
    expect(blocks({ proposal, readings }).map(({ block }) => block)).toContain('table')
    expect(blocks({ proposal, readings, marks: undefined })).toEqual(waiting)
  })
})
