import { describe, expect, it } from 'vitest'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { LEGAL_SOURCES } from '../../src/act/legal-sources'
import { reviewDeadline } from '../../src/rules/review-deadline'

const sources = Object.entries(LEGAL_SOURCES)

describe('the sources outside the act', () => {
  it.each(sources)('%s has a citation and says one thing in Italian and English', (_, { citation, meaning }) => {
    expect(citation.trim()).not.toBe('')
    expect(meaning.it).toMatch(/\.$/)
    expect(meaning.en).toMatch(/\.$/)
    expect(meaning.it).not.toBe(meaning.en)
  })

  it('are cited once each', () => {
    const citations = sources.map(([, { citation }]) => citation)
    expect(citations).toEqual([...new Set(citations)])
  })

  it('hold whatever a step of a deadline rests on, or the act does', () => {
    const { steps } = reviewDeadline('2022-10-24T10:00:00+02:00', {
      roll: 'public-holidays-and-saturdays',
      extraHolidays: ['2022-12-27'],
      suspensions: [
        { kind: 'information-request', from: '2022-11-01', resumesOn: '2022-11-12' },
        { kind: 'refusal-notice', noticeOn: '2022-11-14', observationsOn: '2022-11-14' },
        { kind: 'refusal-notice', noticeOn: '2022-11-24', observationsOn: null },
      ],
    })
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['start', 'count', 'suspend', 'roll']))
    for (const { basis } of steps) expect({ ...LEGAL_SOURCES, ...CLAUSES }).toHaveProperty([basis])
  })
})
