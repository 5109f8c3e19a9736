import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CatalogueRuleId, CLAUSES, READINGS, RULES } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { eligibilityCases } from '../../../docs/cases/eligibility-cases'
import { premiumCases } from '../../../docs/cases/premium-cases'
import { procedureCases } from '../../../docs/cases/procedure-cases'
import { allPages } from '../../../docs/site/all-pages'
import { clauseAnchor } from '../../../docs/site/markdown'
import type { Page } from '../../../docs/site/page'
import { testsOf } from '../../../docs/site/tests-of'
import { answerWords } from '../../../docs/words/answer-words'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

const everyPage = (pages: readonly Page[]): readonly Page[] =>
  pages.flatMap((page) => [page, ...everyPage(page.children ?? [])])
const italian = everyPage(allPages('it'))
const english = everyPage(allPages('en'))
const page = (pages: readonly Page[], path: string) => pages.find((each) => each.path === path)?.body ?? ''

describe('the pages', () => {
  it('are the same in both languages, but for the changelog', () => {
    const paths = english.map(({ path }) => path).filter((path) => path !== 'changelog')
    expect(italian.map(({ path }) => path)).toEqual(paths)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it.each([...italian, ...english].map((each) => [`${each.locale}/${each.path}`, each] as const))(
    '%s has a title and says something, and nothing that is not there',
    (_, { title, body }) => {
      expect(title).toMatch(/\S/)
      expect(body.length).toBeGreaterThan(60)
      // Code may speak of it.
      expect(body.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '')).not.toMatch(/undefined|\[object|NaN/)
    },
  )

  it.each([...italian, ...english].map((each) => [`${each.locale}/${each.path}`, each] as const))(
    '%s has as many cells in each row of a table as in its head',
    (_, { body }) => {
      const cells = (row: string) => row.replaceAll(/\\\||\{@link[^}]*\}/g, '').split('|').length
      for (const table of body.matchAll(/(?:^\|.*\|$\n?)+/gm)) {
        const [head = '', ...rows] = table[0].trim().split('\n')
        const wrong = rows.filter((row) => cells(row) > cells(head))
        expect(wrong).toEqual([])
      }
    },
  )
})

describe('the clause map', () => {
  it.each(Object.values(CLAUSES))(
    'has $id once, with its words and a rule or a reason for none',
    ({ id, keyPhrase }) => {
      const map = page(italian, 'clauses')
      expect(map.split(`<a id="${clauseAnchor(id)}">`)).toHaveLength(2)
      expect(map).toContain(`«${keyPhrase}»`)
    },
  )

  it('gives each clause an anchor of its own', () => {
    expect(new Set(Object.keys(CLAUSES).map(clauseAnchor)).size).toBe(Object.keys(CLAUSES).length)
  })
})

describe('the readings', () => {
  it.each(Object.values(READINGS))('$id stands on its page with all its options', ({ id, options }) => {
    const body = page(english, 'readings')
    expect(body.split(`<a id="reading-${id.toLowerCase()}">`)).toHaveLength(2)
    for (const option of Object.keys(options)) expect(body).toContain(`\`${option}\``)
  })
})

describe('the rule pages', () => {
  it.each(Object.keys(RULES) as CatalogueRuleId[])('%s names tests that there are', (id) => {
    const tests = testsOf(id)
    expect(tests.length).toBeGreaterThan(1)
    for (const test of tests) expect(existsSync(join(ROOT, test)), test).toBe(true)
  })

  it.each([...eligibilityCases, ...procedureCases, ...premiumCases])('$rule says its answers in words', ({ cases }) => {
    for (const { answer } of cases) {
      const given = answer()
      for (const locale of ['it', 'en'] as const) expect(answerWords(given, locale)).not.toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    }
  })

  it('say of what nobody has looked at that it is not examined, and not that it does not apply', () => {
    expect(page(italian, 'rules/single-lead')).toContain('**non verificato**')
    expect(page(english, 'rules/single-lead')).toContain('**not examined**')
    expect(page(english, 'rules/supporting-bodies')).toContain('**not applicable**')
  })

  it('says the same day, figure and refusal in the way of each language', () => {
    expect([answerWords({ outcome: '2022-04-19' }, 'it'), answerWords({ outcome: '2022-04-19' }, 'en')]).toEqual([
      '19 aprile 2022',
      '19 April 2022',
    ])
    expect([answerWords({ outcome: '64.99' }, 'it'), answerWords({ outcome: '64.99' }, 'en')]).toEqual([
      '64,99',
      '64.99',
    ])
    expect([answerWords({ outcome: 'act-missing' }, 'it'), answerWords({ outcome: 'act-missing' }, 'en')]).toEqual([
      'rifiutata',
      'refused',
    ])
  })
})
