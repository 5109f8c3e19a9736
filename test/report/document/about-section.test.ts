import { describe, expect, it } from 'vitest'
import { EDITIONS } from '../../../src/act/editions'
import { RESOLUTION } from '../../../src/act/resolution'
import { aboutSection } from '../../../src/report/document/about-section'
import { speechOf } from '../../../src/report/speech-of'
import { VERSION } from '../../../src/report/version'

const purpose = [{ text: 'What it is for.', basis: null }]

describe('aboutSection', () => {
  it.each(['it', 'en'] as const)('names act, edition and version in %s', (locale) => {
    const { title, note, unverified } = EDITIONS['extension-2022-11-30']
    const text = JSON.stringify(aboutSection('extension-2022-11-30', purpose, speechOf(locale)).blocks)
    expect(text).toContain(RESOLUTION.number)
    expect(text).toContain(RESOLUTION.title)
    expect(text).toContain(`${title[locale]}. ${note[locale]} ${unverified?.[locale]}`)
    expect(text).toContain(VERSION)
  })

  it('says before all else what the report is for', () => {
    const { blocks } = aboutSection('dgr-xi-5899-2022', purpose, speechOf('en'))
    expect(blocks[0]).toEqual({ block: 'paragraph', statements: purpose })
    expect(blocks[1]).toMatchObject({
      facts: [
        { term: 'Act' },
        { term: 'Edition applied', value: 'D.g.r. XI/5899 of 31 January 2022. The text of the resolution itself.' },
        { term: 'Computed with', value: `filiere-lombardia ${VERSION}` },
      ],
    })
  })
})
