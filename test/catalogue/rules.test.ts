import * as library from 'filiere-lombardia'
import { CLAUSES, PARAMETERS, READINGS, RULES, type Rule } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { eligibilityCases } from '../../docs/cases/eligibility-cases'
import { premiumCases } from '../../docs/cases/premium-cases'
import { procedureCases } from '../../docs/cases/procedure-cases'
import { panelClauses } from '../../src/act/panel-clauses'
import { findingWords } from '../../src/report/sentences/finding'
import { aList, aMeasure, anApplication } from '../report/phase-2'
import { aProposal } from '../worked-cases/a-proposal'

const rules = Object.entries(RULES)
const all = Object.values(RULES)
const clauseIds = Object.keys(CLAUSES)
const cases = [...eligibilityCases, ...procedureCases, ...premiumCases]

describe('the rules as data', () => {
  it.each(rules)('%s stands under its own id and asks a question in both languages', (id, rule) => {
    expect(rule.id).toBe(id)
    for (const words of [rule.question.it, rule.question.en]) expect(words).toMatch(/^\p{Lu}.*\?$/u)
  })

  it('stand in the order in which the act sets out the foremost clause of each', () => {
    const places = all.map(({ clauses: [first] }) => clauseIds.indexOf(first))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  it.each(rules)('%s names clauses, parameters and readings that there are, each once', (_, rule) => {
    const { clauses, parameters, readings, facts, findings } = rule
    expect(clauses.filter((id) => !Object.hasOwn(CLAUSES, id))).toEqual([])
    expect(parameters.filter((id) => !Object.hasOwn(PARAMETERS, id))).toEqual([])
    expect(readings.filter((id) => !Object.hasOwn(READINGS, id))).toEqual([])
    for (const list of [clauses, parameters, readings, facts, findings]) expect(new Set(list).size).toBe(list.length)
    expect(facts).not.toEqual([])
  })

  it.each(rules)('%s is answered by a function of the public door', (_, { answeredBy }) => {
    expect(library).toHaveProperty(answeredBy, expect.any(Function))
  })
})

describe('the act, the rules, the findings and the cases', () => {
  it('have each clause coded, or for the panel, or informational', () => {
    const cited = new Set(all.flatMap(({ clauses }) => clauses))
    for (const { id, decidedBy } of Object.values(CLAUSES)) {
      if (decidedBy.includes('code')) expect([...cited]).toContain(id)
      if (decidedBy.includes('panel')) expect(panelClauses).toContain(id)
      expect(decidedBy).not.toEqual([])
    }
  })

  it('have each parameter and each reading used by a rule', () => {
    const parameters = new Set<string>(all.flatMap((rule) => rule.parameters))
    const readings = new Set<string>(all.flatMap((rule) => rule.readings))
    expect(Object.keys(PARAMETERS).filter((name) => !parameters.has(name))).toEqual([])
    expect(Object.keys(READINGS).filter((id) => !readings.has(id))).toEqual([])
  })

  it('have words for each finding, and for none that no rule can give', () => {
    const codes = [...new Set(all.flatMap(({ findings }) => findings))]
    expect(codes.toSorted()).toEqual(Object.keys(findingWords).toSorted())
  })

  it('have cases for each rule, in which more than one answer comes out', () => {
    expect(cases.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(RULES).toSorted())
    for (const { rule, cases: of } of cases) {
      const answers = new Set(of.map(({ answer }) => answer().outcome))
      expect(answers.size, rule).toBeGreaterThan(1)
    }
  })
})

describe('what answers say of their rules', () => {
  const basisOf = ({ clauses, readings }: Pick<Rule, 'clauses' | 'readings'>) => ({ clauses, readings })

  it('is what the catalogue says of the rules of eligibility', () => {
    const { results } = library.assessEligibility(aProposal())
    for (const result of results) expect(basisOf(RULES[result.rule]), result.rule).toEqual(basisOf(result))
  })

  it('is what the catalogue says of the rules on the premium', () => {
    const { results, base } = library.assessPremium(aMeasure(), anApplication(), aList())
    for (const result of results) expect(basisOf(RULES[result.rule]), result.rule).toEqual(basisOf(result))
    expect(RULES['premium-effect'].clauses).toEqual(expect.arrayContaining([...base.clauses]))
    expect(RULES['premium-effect'].readings).toEqual(expect.arrayContaining([...base.readings]))
  })

  it('is what the catalogue says of term, score, breadth and list', () => {
    const at = '2022-03-18T09:00:00+01:00'
    const marks = {
      coherence: 1,
      innovativeness: 1,
      sustainability: 1,
      partnershipBreadth: 1,
      representativeness: 1,
      swotAnalysis: 1,
    }
    const answers = [
      ['review-term', library.reviewDeadline(at)],
      ['review-timeliness', library.reviewTimeliness(at, at)],
      ['partnership-breadth', library.partnershipBreadth(aProposal())],
      ['submission-window', library.submissionWindow(at)],
    ] as const
    for (const [rule, answer] of answers) expect(basisOf(RULES[rule]), rule).toEqual(basisOf(asRule(answer)))

    // Score and threshold are one answer and two rules; so are the list and who is on it.
    const score = library.scoreProposal(library.illustrativeScheme, marks)
    const ofScore = [RULES['weighted-score'], RULES['admission-threshold']]
    expect(ofScore.flatMap(({ clauses }) => clauses)).toEqual(expect.arrayContaining([...score.clauses]))
    expect(ofScore.flatMap(({ readings }) => readings)).toEqual(expect.arrayContaining([...score.readings]))
    const list = library.approveList([], { id: 'act-1', date: '2022-07-01' })
    const ofList = [RULES['approved-list'], RULES['list-membership']]
    expect(ofList.flatMap(({ clauses }) => clauses)).toEqual(expect.arrayContaining([...list.clauses]))
    expect(ofList.flatMap(({ readings }) => readings)).toEqual(expect.arrayContaining([...list.readings]))
  })
})

function asRule(answer: Pick<library.ReviewDeadline, 'clauses' | 'readings'>): Pick<Rule, 'clauses' | 'readings'> {
  const [first, ...others] = answer.clauses
  if (first === undefined) throw new Error('an answer without clauses')
  return { clauses: [first, ...others], readings: answer.readings }
}
