import { expect } from 'vitest'
import type { ProposalDraft } from '../../src/model/draft'
import { type ExplainedFinding, findingSentence } from '../../src/report/sentences/finding'
import { speechOf } from '../../src/report/speech-of'

/** What every sentence of this library looks like, in either language. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-ZÈ].*[^\s.]\.$/u)
  expect(text).not.toMatch(/undefined|null|\[object|NaN|function/)
  expect(text).not.toMatch(/\s{2}|\s[,.;:)»]|[(«’]\s|«»|\.\.|[\n\t]/)
  // Apostrophes and quotation marks are those of print.
  expect(text).not.toMatch(/['"]/)
  expect(text.split('«').length).toBe(text.split('»').length)
  expect(text.split('(').length).toBe(text.split(')').length)
}

/** The figures of the act are spelt out nowhere, in either language. */
export const NUMBER_WORDS =
  /\b(due|tre|quattro|cinque|sei(?= criteri)|dieci|trenta|sessantacinque|cento|two|three|four|five|six|ten|thirty|hundred)\b/i

/** The parties that findings here are about. */
export const PARTNERSHIP: ProposalDraft = {
  beneficiary: {
    kind: 'partnership',
    parties: [
      { id: 'e1', kind: 'enterprise', name: 'Seta S.r.l.' },
      { id: 'e2', kind: 'enterprise', name: 'Filanda' },
      { id: 'b1', kind: 'supporting-body', name: 'Ateneo' },
    ],
  },
}

/** The sentences of a finding about these parties, in Italian and in English. */
export function inWords(finding: ExplainedFinding): readonly [italian: string, english: string] {
  const [italian, english] = [speechOf('it', PARTNERSHIP), speechOf('en', PARTNERSHIP)]
  return [findingSentence(finding, italian).text, findingSentence(finding, english).text]
}

/** One row of a table: a finding, and what it says in Italian and in English. */
export type WordsRow<Finding> = readonly [finding: Finding, italian: string, english: string]
