import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { allOf, type Outcome } from '../../src/verdict/outcome'

describe('several outcomes together', () => {
  it.each<[string, readonly Outcome[], ReturnType<typeof allOf>]>([
    ['none at all are satisfied', [], 'satisfied'],
    ['those that are satisfied are satisfied', ['satisfied', 'satisfied'], 'satisfied'],
    ['one that is violated decides', ['satisfied', 'violated'], 'violated'],
    ['one that is undetermined leaves the rest open', ['satisfied', 'undetermined'], 'undetermined'],
    ['a violation decides although a fact is missing', ['undetermined', 'violated'], 'violated'],
    ['a violation decides wherever it stands', ['violated', 'undetermined', 'satisfied'], 'violated'],
    ['rules that do not apply do not weigh', ['not-applicable', 'not-applicable'], 'satisfied'],
    ['rules that do not apply do not close what is open', ['not-applicable', 'undetermined'], 'undetermined'],
  ])('%s', (_, outcomes, together) => {
    expect(allOf(outcomes)).toBe(together)
  })

  const anyOutcome = fc.constantFrom<Outcome>('satisfied', 'violated', 'undetermined', 'not-applicable')

  test.prop([fc.array(anyOutcome)])('are as bad as the worst of them, in any order', (outcomes) => {
    const worst = outcomes.includes('violated')
      ? 'violated'
      : outcomes.includes('undetermined')
        ? 'undetermined'
        : 'satisfied'
    expect(allOf(outcomes)).toBe(worst)
    expect(allOf(outcomes.toReversed())).toBe(worst)
    expect(allOf(new Set(outcomes))).toBe(worst)
  })
})
