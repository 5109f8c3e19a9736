import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../../../src/act/editions'
import { RESOLUTION } from '../../../../src/act/resolution'
import { aboutSection } from '../../../../src/report/document/evaluation/about-section'
import { speechOf } from '../../../../src/report/speech-of'
import { VERSION } from '../../../../src/report/version'
import { anEvaluation } from './an-evaluation'

describe('aboutSection', () => {
  it.each(['it', 'en'] as const)('names act, edition and version in %s', (locale) => {
    const edition = EDITIONS['extension-2022-11-30']
    const { blocks } = aboutSection(anEvaluation({ edition: 'extension-2022-11-30' }), speechOf(locale))
    const text = JSON.stringify(blocks)
    for (const words of [RESOLUTION.number, RESOLUTION.title, edition.title[locale], edition.note[locale], VERSION]) {
      expect(text).toContain(words)
    }
  })

  it.each([
    ['it', 'Questa relazione prepara la decisione e non costituisce provvedimento.'],
    ['en', 'This report prepares the decision and is no act.'],
  ] as const)('says before all else that it is no act, in %s', (locale, text) => {
    const { blocks } = aboutSection(anEvaluation(), speechOf(locale))
    expect(blocks[0]).toEqual({ block: 'paragraph', statements: [{ text, basis: null }] })
  })
})
