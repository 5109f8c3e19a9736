import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annexBeneficiaries } from '../../src/act/clauses/annex-beneficiaries'
import { annexEvaluation } from '../../src/act/clauses/annex-evaluation'
import { annexExamples } from '../../src/act/clauses/annex-examples'
import { annexProjects } from '../../src/act/clauses/annex-projects'
import { annexPurposes } from '../../src/act/clauses/annex-purposes'
import { CLAUSES } from '../../src/act/clauses/clauses'
import { dispositive } from '../../src/act/clauses/dispositive'
import { recitals } from '../../src/act/clauses/recitals'

const clauses = Object.values(CLAUSES)
const cases = clauses.map((clause) => [clause.id, clause] as const)

/** The act as one line: words hyphenated at a line end rejoined, white space folded. */
const act = readFileSync(new URL('./dgr-xi-5899-2022.txt', import.meta.url), 'utf8')
  .replace(/(?<=\p{L})-\n(?=\p{L})/gu, '')
  .replace(/\s+/gu, ' ')

describe('the clauses against the text of the act', () => {
  it.each(cases)('%s quotes the act verbatim', (_id, { keyPhrase }) => {
    expect(act).toContain(keyPhrase)
  })

  it('stand in the order of the act', () => {
    let reached = 0
    for (const { id, keyPhrase } of clauses) {
      const at = act.indexOf(keyPhrase, reached)
      expect(at, `${id} is not found at or after the clause before it`).toBeGreaterThanOrEqual(reached)
      reached = at
    }
  })

  it('stand in the part that holds their words', () => {
    const decision = act.indexOf('DELIBERA')
    const annex = act.indexOf('ALLEGATO A')
    let reached = 0
    for (const { id, keyPhrase, part } of clauses) {
      reached = act.indexOf(keyPhrase, reached)
      const found = reached < decision ? 'recitals' : reached < annex ? 'dispositive' : 'annex-a'
      expect(part, id).toBe(found)
    }
  })
})

describe('the tables', () => {
  it('hold each clause once', () => {
    const tables = [
      recitals,
      dispositive,
      annexPurposes,
      annexBeneficiaries,
      annexProjects,
      annexExamples,
      annexEvaluation,
    ]
    const ids = tables.flatMap((table) => Object.keys(table))
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(Object.keys(CLAUSES))
    expect(ids).toHaveLength(143)
  })

  it.each(cases)('%s is filed under its own id', (id, clause) => {
    expect(CLAUSES[id]).toBe(clause)
    expect(clause.id).toBe(id)
  })

  it.each(cases)('%s says where it stands, what it means, what it does and who decides it', (_id, clause) => {
    for (const words of [clause.locator.it, clause.locator.en, clause.meaning.it, clause.meaning.en]) {
      expect(words).not.toBe('')
      expect(words).toBe(words.trim())
    }
    expect(clause.force).not.toHaveLength(0)
    expect(clause.decidedBy).not.toHaveLength(0)
  })

  it.each(cases)('%s means the same in two languages, in one short sentence each', (_id, { meaning }) => {
    expect(meaning.en).not.toBe(meaning.it)
    for (const sentence of [meaning.it, meaning.en]) {
      expect(sentence).toMatch(/\.$/)
      expect(sentence.length).toBeLessThanOrEqual(140)
    }
  })

  it.each(cases)('%s names each force and each decider once', (_id, { force, decidedBy }) => {
    expect(force).toEqual([...new Set(force)])
    expect(decidedBy).toEqual([...new Set(decidedBy)])
  })

  it("never lets 'nobody' stand with another decider", () => {
    const mixed = clauses.filter(({ decidedBy }) => decidedBy.includes('nobody') && decidedBy.length > 1)
    expect(mixed.map(({ id }) => id)).toEqual([])
  })
})
