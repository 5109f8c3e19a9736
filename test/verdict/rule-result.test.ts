import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../../src/verdict/finding'
import type { Outcome } from '../../src/verdict/outcome'
import { conclude, notApplicable, type RuleBasis, ruleBasis } from '../../src/verdict/rule-result'

const BASIS: RuleBasis = { rule: 'lead', clauses: ['A.PROP.1'], readings: ['leadKind'] }

describe('the conclusion of a rule', () => {
  it.each<[string, readonly Severity[], readonly string[], Outcome]>([
    ['without findings the rule is satisfied', [], [], 'satisfied'],
    ['a note does not break it', ['note'], [], 'satisfied'],
    ['what a person should look at does not break it', ['review'], [], 'satisfied'],
    ['a blocking finding breaks it', ['blocking'], [], 'violated'],
    ['a blocking finding breaks it, wherever it stands', ['note', 'review', 'blocking'], [], 'violated'],
    ['a missing fact leaves it open', [], ['leadId'], 'undetermined'],
    ['a missing fact leaves it open beside a note', ['note'], ['leadId'], 'undetermined'],
  ])('%s', (_, severities, missing, outcome) => {
    const findings = severities.map(found)
    expect(conclude(BASIS, { findings, missing: [...missing] })).toEqual({
      rule: 'lead',
      outcome,
      findings,
      missing,
      clauses: ['A.PROP.1'],
      readings: ['leadKind'],
    })
  })

  it('asks for no fact once it is decided, and for each fact once', () => {
    expect(conclude(BASIS, { findings: [found('blocking')], missing: ['leadId'] })).toMatchObject({
      outcome: 'violated',
      missing: [],
    })
    expect(conclude(BASIS, { findings: [], missing: ['id', 'leadId', 'id'] }).missing).toEqual(['id', 'leadId'])
  })
})

describe('the basis of a rule', () => {
  it('cannot be changed, for all its results share it', () => {
    const basis = ruleBasis({ rule: 'lead', clauses: ['A.PROP.1'], readings: ['leadKind'] })
    expect(basis).toEqual(BASIS)
    for (const part of [basis, basis.clauses, basis.readings]) expect(Object.isFrozen(part)).toBe(true)
  })
})

describe('a rule that does not apply', () => {
  it('finds nothing and misses nothing', () => {
    expect(notApplicable(BASIS)).toEqual({
      rule: 'lead',
      outcome: 'not-applicable',
      findings: [],
      missing: [],
      clauses: ['A.PROP.1'],
      readings: ['leadKind'],
    })
  })

  it('may note why', () => {
    expect(notApplicable(BASIS, [found('note')])).toMatchObject({
      outcome: 'not-applicable',
      findings: [{ code: 'found' }],
    })
  })
})

function found(severity: Severity): Finding {
  return { code: 'found', clause: 'A.PROP.1', severity, facts: {} }
}
