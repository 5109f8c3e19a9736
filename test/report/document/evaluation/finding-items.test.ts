import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { abridged, findingItems, resultItems } from '../../../../src/report/document/evaluation/finding-items'
import { findingSentence } from '../../../../src/report/sentences/finding'
import { speechOf } from '../../../../src/report/speech-of'
import type { Finding } from '../../../../src/verdict/finding'
import type { RuleResult } from '../../../../src/verdict/rule-result'

const [it_, en] = [speechOf('it'), speechOf('en')]

const unsigned = (count: number, from = 1): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'signature-missing',
    clause: 'A.BEN.4',
    severity: 'blocking',
    facts: { partyId: `e${from + index}` },
  }))

const missing = (count: number) =>
  Array.from({ length: count }, (_, index) => `beneficiary.parties[${index}].taxCode` as const)

describe('findingItems', () => {
  it('says each of three findings of a kind', () => {
    const items = findingItems(unsigned(3), en)
    expect(items).toHaveLength(3)
    expect(items.every(({ others }) => others === undefined)).toBe(true)
    expect(items[2]?.text).toContain('e3')
    expect(items[2]?.basis).toContain('[A.BEN.4]')
  })

  it('says the first of four, and names the others', () => {
    const [italian, ...more] = findingItems(unsigned(4), it_)
    expect(more).toEqual([])
    expect(italian?.text).toContain('e1')
    expect(italian?.others).toEqual({ lead: 'Lo stesso vale per altri 3 casi:', names: ['e2', 'e3', 'e4'] })
    expect(findingItems(unsigned(4), en)[0]?.others?.lead).toBe('The same holds for 3 more:')
  })

  it('keeps the kinds in the order in which they come, and those of one code and another clause apart', () => {
    const [one, two] = unsigned(2)
    const [elsewhere] = unsigned(1, 3)
    if (one === undefined || two === undefined || elsewhere === undefined) throw new Error('no findings')
    const other: Finding = { code: 'agreement-missing', clause: 'A.BEN.4', severity: 'blocking', facts: {} }
    const apart: Finding = { ...elsewhere, clause: 'A.BEN.5b' }
    expect(findingItems([one, other, two, apart], en).map(({ text }) => text)).toEqual(
      [one, two, other, apart].map((finding) => findingSentence(finding, en).text),
    )
  })

  test.prop([fc.nat(40), fc.nat(40)])('loses no finding, however many', (one, two) => {
    const findings = [...unsigned(one), ...unsigned(two, 1000).map((finding) => ({ ...finding, code: 'role-missing' }))]
    const items = findingItems(findings, en)
    const said = items.reduce((sum, { others }) => sum + 1 + (others?.names.length ?? 0), 0)
    expect(said).toBe(findings.length)
    expect(items.length).toBeLessThanOrEqual(6)
  })

  it.each(['facts-missing', 'facts-not-stated'])(
    'names three facts of %s in a sentence, and the rest after it',
    (code) => {
      const finding = (count: number): Finding => ({
        code,
        clause: 'A.BEN.3',
        severity: 'note',
        facts: { missing: missing(count) },
      })
      expect(findingItems([finding(3)], en)).toEqual([
        { text: findingSentence(finding(3), en).text, basis: expect.stringContaining('[A.BEN.3]') },
      ])
      const [item] = findingItems([finding(5)], en)
      expect(item?.text).toBe(findingSentence(finding(3), en).text)
      expect(item?.others).toEqual({ lead: 'And besides:', names: missing(5).slice(3).map(en.fact) })
      expect(findingItems([finding(5)], it_)[0]?.others?.lead).toBe('E inoltre:')
    },
  )
})

describe('resultItems', () => {
  const result = (count: number): RuleResult => ({
    rule: 'minimum-enterprises',
    outcome: 'undetermined',
    findings: unsigned(1),
    missing: missing(count),
    clauses: ['A.BEN.3'],
    readings: [],
  })

  it('says what was found, then what is missing', () => {
    expect(resultItems(result(0), en)).toHaveLength(1)
    const [found, lacking] = resultItems(result(3), en)
    expect(found?.text).toContain('e1')
    for (const path of missing(3)) expect(lacking?.text).toContain(en.fact(path))
    expect(lacking?.others).toBeUndefined()
  })

  it('names the fourth missing fact and those that follow after the sentence', () => {
    const [, lacking] = resultItems(result(5), en)
    expect(lacking?.text).not.toContain(en.fact('beneficiary.parties[3].taxCode'))
    expect(lacking?.others?.names).toEqual(missing(5).slice(3).map(en.fact))
  })
})

describe('abridged', () => {
  it('counts the others in place of naming them', () => {
    expect(abridged(findingItems(unsigned(4), it_), it_)[0]?.others).toEqual({
      lead: 'Altre 3 voci dello stesso tipo sono elencate tra i requisiti di ammissibilità.',
      names: [],
    })
    expect(abridged(findingItems(unsigned(4), en), en)[0]?.others?.lead).toBe(
      'Another 3 of the same kind are listed among the requirements of eligibility.',
    )
  })

  it('leaves alone what is short', () => {
    const items = findingItems(unsigned(3), en)
    expect(abridged(items, en)).toEqual(items)
  })
})
