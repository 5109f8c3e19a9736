import { describe, expect, it } from 'vitest'
import { termSections } from '../../../../src/report/document/evaluation/terms-sections'
import { deadlineSentences, timelinessSentences } from '../../../../src/report/sentences/deadline'
import { editionSentences, readingSentences } from '../../../../src/report/sentences/readings'
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

  it('leaves readings and edition to the places that name them', () => {
    const evaluation = anEvaluation({
      roll: 'none',
      closesAt: '2023-12-31T12:00:00+01:00',
      edition: 'extension-2022-11-30',
    })
    const texts = JSON.stringify(termSections(evaluation, say))
    for (const elsewhere of [
      ...readingSentences('lastDayRoll', 'none', say),
      ...readingSentences('closingHour', 'given', say),
      ...editionSentences(evaluation.edition, say),
    ]) {
      expect(
        JSON.stringify([windowSentences(evaluation.window, say), deadlineSentences(evaluation.deadline, say)]),
      ).toContain(elsewhere.text)
      expect(texts).not.toContain(elsewhere.text)
    }
  })
})
