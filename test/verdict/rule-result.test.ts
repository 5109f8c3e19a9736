import { describe, expect, it } from 'vitest'
import type { FactPath } from '../../src/values/fact-path'
import type { Finding, Severity } from '../../src/verdict/finding'
import type { Outcome } from '../../src/verdict/outcome'
import { conclude, isBlocking, notApplicable, type RuleBasis, ruleBasis } from '../../src/verdict/rule-result'

const BASIS: RuleBasis = { rule: 'lead', clauses: ['A.PROP.1'], readings: ['leadKind'] }

describe('the conclusion of a rule', () => {
  it.each<[string, readonly Severity[], readonly FactPath[], Outcome]>([
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

  it('asks for each fact once', () => {
    expect(conclude(BASIS, { findings: [], missing: ['id', 'leadId', 'id'] }).missing).toEqual(['id', 'leadId'])
  })

  it('asks for no fact once the rule is broken, and notes at the end what is not stated besides, each once', () => {
    const findings = [found('note'), found('blocking'), found('review')]
    expect(conclude(BASIS, { findings, missing: ['leadId', 'id', 'leadId'] })).toEqual({
      rule: 'lead',
      outcome: 'violated',
      findings: [
        ...findings,
        { code: 'facts-not-stated', clause: 'A.PROP.1', severity: 'note', facts: { missing: ['leadId', 'id'] } },
      ],
      missing: [],
      clauses: ['A.PROP.1'],
      readings: ['leadKind'],
    })
  })

  it('notes it on the foremost clause of the rule', () => {
    const basis: RuleBasis = { ...BASIS, clauses: ['A.PROP.3', 'A.PROP.1'] }
    const { findings } = conclude(basis, { findings: [found('blocking')], missing: ['leadId'] })
    expect(findings.at(-1)?.clause).toBe('A.PROP.3')
  })

  it('notes nothing of the sort where the rule holds or is open', () => {
    expect(conclude(BASIS, { findings: [found('review')], missing: ['leadId'] }).findings).toEqual([found('review')])
    expect(conclude(BASIS, { findings: [found('review')], missing: [] }).findings).toEqual([found('review')])
    expect(conclude(BASIS, { findings: [found('blocking')], missing: [] }).findings).toEqual([found('blocking')])
  })

  it('leaves the evidence as it is', () => {
    const evidence = { findings: [found('blocking')], missing: ['leadId' as const] }
    conclude(BASIS, evidence)
    expect(evidence).toEqual({ findings: [found('blocking')], missing: ['leadId'] })
  })
})

describe('a finding', () => {
  it.each([
    ['blocking', true],
    ['review', false],
    ['note', false],
  ] as const)('that is a %s breaks its rule: %s', (severity, breaks) => {
    expect(isBlocking(found(severity))).toBe(breaks)
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
