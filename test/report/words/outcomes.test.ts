import { describe, expect, it } from 'vitest'
import { eligibilityWords, evaluationWords, outcomeWords, severityWords } from '../../../src/report/words/outcomes'

const tables = { outcomeWords, eligibilityWords, evaluationWords, severityWords }

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

it('has words for every outcome, or does not compile', () => {
  const { satisfied: _left, ...rest } = outcomeWords
  // @ts-expect-error an outcome is missing
  const missingOutcome: typeof outcomeWords = rest
  // @ts-expect-error a language is missing
  const missingLanguage: typeof severityWords = { ...severityWords, note: { it: 'nota' } }
  void [missingOutcome, missingLanguage]
})
