import { fc } from '@fast-check/vitest'
import { type EligibilityResult, type Proposal, RULES, type RuleId } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { eligibilityRules } from '../../src/catalogue/eligibility-rules'
import { assessEligibility } from '../../src/rules/eligibility/assess-eligibility'
import { options, proposals } from '../rules/eligibility/random-proposals'

type Step = string | number

/** Every place of a value that holds something. */
function placesOf(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => placesOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))
  return path.length === 0 ? below : [path, ...below]
}

/** A value without what it holds at a place. */
function without(value: any, [step, ...rest]: readonly Step[]): any {
  if (typeof step === 'number') {
    return rest.length === 0 ? value.toSpliced(step, 1) : value.with(step, without(value[step], rest))
  }
  if (step === undefined) return value
  const { [step]: held, ...others } = value
  return rest.length === 0 ? others : { ...others, [step]: without(held, rest) }
}

/** A place as the catalogue writes it. */
function patternOf(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1)
}

/** Whether a fact of the catalogue covers a place: itself, a part of it, or what it is a part of. */
function covers(fact: string, place: string): boolean {
  const starts = (long: string, short: string) =>
    long === short || (/^[.[]/.test(long.slice(short.length)) && long.startsWith(short))
  return starts(fact, place) || starts(place, fact)
}

function assessed(proposal: Proposal, given: object): readonly EligibilityResult[] | null {
  try {
    return assessEligibility(proposal, given).results
  } catch {
    // Nothing can be asked of a proposal without what every question needs.
    return null
  }
}

/** For each rule, the places of random proposals without which it answers otherwise. */
function placesRead(): ReadonlyMap<RuleId, ReadonlySet<string>> {
  const read = new Map<RuleId, Set<string>>()
  for (const [proposal, given] of fc.sample(fc.tuple(proposals, options), { numRuns: 400, seed: 5899 })) {
    const before = assessed(proposal, given)
    for (const place of before === null ? [] : placesOf(proposal)) {
      const after = assessed(without(proposal, place), given)
      after?.forEach((result, index) => {
        if (JSON.stringify(result) === JSON.stringify(before?.[index])) return
        const places = read.get(result.rule) ?? new Set()
        read.set(result.rule, places.add(patternOf(place)))
      })
    }
  }
  return read
}

describe('the facts that a rule reads', () => {
  const read = placesRead()

  it.each(Object.keys(eligibilityRules) as RuleId[])('%s answers otherwise for want of none but these', (rule) => {
    const { facts } = RULES[rule]
    const unlisted = [...(read.get(rule) ?? [])].filter((place) => !facts.some((fact) => covers(fact, place)))
    expect(unlisted).toEqual([])
  })

  it.each(Object.keys(eligibilityRules) as RuleId[])('%s answers otherwise for want of each of these', (rule) => {
    const places = [...(read.get(rule) ?? [])]
    const ofProposal = RULES[rule].facts.filter((fact) => !HANDED_TO_THE_CALL.has(fact) && !SELDOM.has(fact))
    expect(
      ofProposal.filter((fact) => !places.some((place) => place === fact || place === fact.replace(/\[\]$/, ''))),
    ).toEqual([])
  })
})

/** Facts that are no part of the proposal. */
const HANDED_TO_THE_CALL: ReadonlySet<string> = new Set(['leadConflicts[]', 'opensAt', 'closesAt', 'edition'])

/** Facts that decide in so few proposals that a sample may hold none. */
const SELDOM: ReadonlySet<string> = new Set([
  'agreement.parties[].economicTerms.statement',
  'beneficiary.parties[].bodyType',
  'beneficiary.parties[].groupId',
  'project.activities[].budgetStatement',
])
