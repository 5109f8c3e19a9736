import { describe, expect, it } from 'vitest'
import { termSections } from '../../../../src/report/document/evaluation/terms-sections'
import { deadlineSentences, timelinessSentences } from '../../../../src/report/sentences/deadline'
import { windowSentences } from '../../../../src/report/sentences/window'
import { speechOf } from '../../../../src/report/speech-of'
import { anEvaluation } from './an-evaluation'

const say = speechOf('it')

describe('termSections', () => {
  it('says whether the window was open, and each step of the term with its law', () => {
    const evaluation = anEvaluation()
    const [window, deadline] = termSections(evaluation, say)
    expect(window?.blocks).toMatchObject([
      { block: 'list', ordered: false, items: windowSentences(evaluation.window, say).map(({ text }) => ({ text })) },
    ])
    expect(deadline?.blocks).toMatchObject([
      {
        block: 'list',
        ordered: true,
        items: deadlineSentences(evaluation.deadline, say).map(({ text }) => ({ text })),
      },
    ])
    expect(deadline?.blocks[0]).toMatchObject({ items: [{ basis: 'art. 2963, secondo comma, c.c.' }, {}, {}] })
  })

  it('says whether the examination was in time where one is recorded', () => {
    const evaluation = anEvaluation({ examinedAt: '2022-06-10T00:00:00+02:00' })
    const [, deadline] = termSections(evaluation, say)
    const sentences = evaluation.timeliness === null ? [] : timelinessSentences(evaluation.timeliness, say)
    expect(sentences.length).toBeGreaterThan(0)
    expect(deadline?.blocks[1]).toMatchObject({
      block: 'paragraph',
      statements: sentences.map(({ text }) => ({ text })),
    })
  })
})
