import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../src/act/bilingual'
import type { ClauseId } from '../../../src/act/clauses/clause-id'
import { CLAUSES } from '../../../src/act/clauses/clauses'
import { LEGAL_SOURCES, type LegalSourceId } from '../../../src/act/legal-sources'
import { citation } from '../../../src/report/words/citation'

describe('a citation', () => {
  it.each<[ClauseId | LegalSourceId, Locale, string]>([
    ['A.BEN.3', 'it', 'Allegato A, Soggetti Beneficiari, requisiti, punto 1, parte 1 [A.BEN.3]'],
    ['A.BEN.3', 'en', 'Annex A, Soggetti Beneficiari, requirements, point 1, part 1 [A.BEN.3]'],
    ['civil-code-2963-2', 'it', 'art. 2963, secondo comma, c.c.'],
    ['civil-code-2963-2', 'en', 'art. 2963, secondo comma, c.c.'],
    ['caller', 'it', 'Dato fornito con la richiesta'],
    ['caller', 'en', 'Supplied with the request'],
  ])('of %s in %s', (basis, locale, words) => {
    expect(citation(basis, locale)).toBe(words)
  })

  it('is there for every clause and every law', () => {
    const bases = [...Object.keys(CLAUSES), ...Object.keys(LEGAL_SOURCES)] as (ClauseId | LegalSourceId)[]
    for (const basis of bases) {
      for (const locale of ['it', 'en'] as const) expect(citation(basis, locale)).toMatch(/^\p{L}.*[^.\s]$|c\.c\.$/u)
    }
  })

  it('of what a later version knows is its id', () => {
    expect(citation('A.NEW.1' as ClauseId, 'it')).toBe('[A.NEW.1]')
    expect(citation('toString' as ClauseId, 'en')).toBe('[toString]')
  })
})
