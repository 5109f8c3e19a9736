import { describe, expect, it } from 'vitest'
import { findingName } from '../../../../src/report/document/evaluation/finding-name'
import type { ExplainedFinding } from '../../../../src/report/sentences/finding'
import { speechOf } from '../../../../src/report/speech-of'
import { PARTNERSHIP } from '../../in-words'

const about = { clause: 'A.BEN.3', severity: 'blocking' } as const

describe('findingName', () => {
  it.each<[finding: ExplainedFinding, italian: string, english: string]>([
    [{ code: 'signature-missing', facts: { partyId: 'e1' }, ...about }, '«Seta S.r.l.» (e1)', '«Seta S.r.l.» (e1)'],
    [
      { code: 'tax-code-check-failed', facts: { partyId: 'e1', code: '10000015008' }, ...about },
      '«Seta S.r.l.» (e1): «10000015008»',
      '«Seta S.r.l.» (e1): «10000015008»',
    ],
    [
      {
        code: 'signed-after-submission',
        facts: { partyId: 'e1', signedOn: '2022-05-11', submittedOn: '2022-05-10' },
        ...about,
      },
      '«Seta S.r.l.» (e1): 11 maggio 2022',
      '«Seta S.r.l.» (e1): 11 May 2022',
    ],
    [
      { code: 'same-enterprise', facts: { partyIds: ['e1', 'e2'] }, ...about },
      '«Seta S.r.l.» (e1) e «Filanda» (e2)',
      '«Seta S.r.l.» (e1) and «Filanda» (e2)',
    ],
    [{ code: 'activity-indicator-missing', facts: { activity: 0 }, ...about }, 'attività n. 1', 'activity no. 1'],
    [
      { code: 'checklist-element-missing', facts: { id: 'el-1', label: 'Mappa' }, ...about },
      '«Mappa» (el-1)',
      '«Mappa» (el-1)',
    ],
    [{ code: 'checklist-element-missing', facts: { id: 'el-1', label: null }, ...about }, 'el-1', 'el-1'],
  ])('names what $code is about', (finding, italian, english) => {
    expect(findingName(finding, speechOf('it', PARTNERSHIP))).toBe(italian)
    expect(findingName(finding, speechOf('en', PARTNERSHIP))).toBe(english)
  })

  it('says the whole sentence where the facts have no shorter name', () => {
    const finding = { code: 'swot-quadrant-empty', facts: { quadrant: 'threats' }, ...about }
    expect(findingName(finding, speechOf('en'))).toMatch(/\.$/)
  })
})
