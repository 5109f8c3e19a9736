import { type Locale, RULES } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import type { RuleCases } from '../../../docs/cases/boundary-case'

const LOCALES: readonly Locale[] = ['it', 'en']
/** What shows a fact that nobody put into words, or breaks a cell of a table. */
const ODD = /undefined|\[object|NaN|[|<]/

/** What must hold of the cases of each part of the catalogue. */
export function casesHold(all: readonly RuleCases[], part: object): void {
  it('covers the rules of this part of the catalogue, in its order', () => {
    const ids = Object.keys(RULES).filter((id) => Object.hasOwn(part, id))
    expect(all.map(({ rule }) => rule)).toEqual(ids)
  })

  describe.each(all)('the boundary of $rule', ({ rule, cases }) => {
    it.each(cases)('$what.en: $expected', ({ expected, answer }) => {
      expect(answer().outcome).toBe(expected)
    })

    it.each(cases)('is said in both languages: $what.en', ({ what, answer }) => {
      const { codes, inWords } = answer()
      for (const locale of LOCALES) {
        const said = inWords(locale)
        // The site takes the sentence of a finding from the place of its code.
        expect(said.length).toBeGreaterThanOrEqual(codes.length)
        for (const words of [what[locale], ...said]) {
          expect(words.trim()).not.toBe('')
          expect(words).not.toMatch(ODD)
        }
      }
      expect(what.it).not.toBe(what.en)
    })

    it('tells each case from the others', () => {
      for (const locale of LOCALES) expect(new Set(cases.map(({ what }) => what[locale])).size).toBe(cases.length)
    })

    it('lies between at least two answers', () => {
      expect(new Set(cases.map(({ expected }) => expected)).size).toBeGreaterThan(1)
    })

    it('shows everything that the rule can find, and nothing else', () => {
      const found = new Set(cases.flatMap(({ answer }) => answer().codes))
      expect(found).toEqual(new Set(RULES[rule].findings))
    })
  })
}
