import { RuleInputError } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { answers, CRITERIA } from './answers'
import workedCases from './worked-cases.json'

/** What a case expects to find among other things, not as the whole answer. */
const AMONG_OTHERS: readonly string[] = ['notes', 'warnings', 'needsReview']

interface WorkedCase {
  readonly id: string
  readonly group: string
  readonly input: object
  readonly expected: Readonly<Record<string, unknown>>
  readonly note: string
}

const cases: readonly WorkedCase[] = workedCases.vectors
const groups = [...new Set(cases.map(({ group }) => group))]

for (const group of groups) {
  const answer = answers[group]
  describe(`worked cases: ${group}`, () => {
    it.each(cases.filter((candidate) => candidate.group === group))('$id $note', ({ input, expected }) => {
      if ('error' in expected) {
        expect(errorOf(() => answer?.(input))).toMatchObject({
          code: expected['error'],
          ...('criteria' in expected ? { value: named(expected['criteria']) } : {}),
        })
        return
      }
      const given = answer?.(input) ?? {}
      for (const [name, value] of Object.entries(expected)) {
        if (name === 'naiveDoubles') continue
        if (AMONG_OTHERS.includes(name)) expect(given[name], name).toEqual(expect.arrayContaining(value as unknown[]))
        else expect(given[name], name).toEqual(value)
      }
      // A case that expects no violation expects none to be found.
      if (!('violations' in expected) && 'violations' in given) expect(given['violations']).toEqual([])
    })
  })
}

/** The criteria of a case, which are letters, by the names of the library; a letter outside the six stays what it is. */
function named(letters: unknown): unknown {
  return Array.isArray(letters) ? letters.map((letter: string) => CRITERIA[letter] ?? letter) : letters
}

function errorOf(call: () => unknown): RuleInputError | undefined {
  try {
    call()
  } catch (error) {
    if (error instanceof RuleInputError) return error
    throw error
  }
  return undefined
}
