import { describe, expect, it } from 'vitest'
import {
  eligibilityWords,
  evaluationWords,
  isUnexamined,
  outcomeWords,
  resultWords,
  severityWords,
  unexaminedWords,
} from '../../../src/report/words/outcomes'
import type { Severity } from '../../../src/verdict/finding'
import type { Outcome } from '../../../src/verdict/outcome'
import type { RuleResult } from '../../../src/verdict/rule-result'

const tables = {
  outcomeWords: { ...outcomeWords, unexamined: unexaminedWords },
  eligibilityWords,
  evaluationWords,
  severityWords,
}

describe.each(Object.entries(tables))('%s', (_, table) => {
  it.each(Object.entries(table))('says %s in both languages', (_code, { it: italian, en: english }) => {
    for (const words of [italian, english]) expect(words).toMatch(/^[a-z][a-z ]*[a-z]$/)
    expect(italian).not.toBe(english)
  })

  it('says each in words of its own', () => {
    const words = Object.values(table).flatMap((each) => [each.it, each.en])
    expect(new Set(words).size).toBe(words.length)
  })
})

it('says what the office says', () => {
  expect(eligibilityWords.ineligible.it).toBe('non ammissibile')
  expect(evaluationWords.recognisable.it).toBe('riconoscibile')
  expect(severityWords.blocking.it).toBe('motivo ostativo')
})

/** A result with findings that weigh so much. */
const weighing = (outcome: Outcome, ...severities: readonly Severity[]): RuleResult => ({
  rule: 'single-lead',
  outcome,
  clauses: ['A.PART.2'],
  readings: [],
  findings: severities.map((severity) => ({ code: 'some', clause: 'A.PART.2', severity, facts: {} })),
  missing: [],
})

describe('a rule that does not apply', () => {
  it.each<[severities: readonly Severity[], unexamined: boolean]>([
    [[], false],
    [['note'], false],
    [['review'], true],
    [['note', 'review'], true],
  ])('with findings %j: not examined %s', (severities, unexamined) => {
    const result = weighing('not-applicable', ...severities)
    expect(isUnexamined(result)).toBe(unexamined)
    expect(resultWords(result)).toBe(unexamined ? unexaminedWords : outcomeWords['not-applicable'])
  })

  it.each(['satisfied', 'violated', 'undetermined'] as const)(
    'is not one that is %s, though to be reviewed',
    (outcome) => {
      expect(isUnexamined(weighing(outcome, 'review'))).toBe(false)
      expect(resultWords(weighing(outcome, 'review'))).toBe(outcomeWords[outcome])
    },
  )
})

it('has words for every outcome, or does not compile', () => {
  const { satisfied: _left, ...rest } = outcomeWords
  // @ts-expect-error an outcome is missing
  const missingOutcome: typeof outcomeWords = rest
  // @ts-expect-error a language is missing
  const missingLanguage: typeof severityWords = { ...severityWords, note: { it: 'nota' } }
  void [missingOutcome, missingLanguage]
})
