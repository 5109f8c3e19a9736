import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CLAUSES } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { GLOSSARY, type GlossaryTerm } from '../../../docs/words/glossary'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const terms = GLOSSARY.map((term) => [term.it, term] as const)
const ofTheAct = terms.filter(([, { clause }]) => clause !== null)

/** Terms that stand for something in the act which it writes otherwise, and how it does. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  // A misprint of the act.
  'legale rappresentante': 'legale rappresentate',
  // The act states the term and gives it no name.
  'termine di esame': 'entro 30 giorni dalla presentazione',
}

/** The act as one line: words hyphenated at a line end rejoined, white space folded. */
const act = read('test/act/dgr-xi-5899-2022.txt')
  .replace(/(?<=\p{L})-\n(?=\p{L})/gu, '')
  .replace(/\s+/gu, ' ')
  .toLowerCase()

const clauses = Object.values(CLAUSES)
let reached = 0
/** Where the operative words of each clause begin in the act. */
const places = clauses.map(({ keyPhrase }) => {
  reached = act.indexOf(keyPhrase.toLowerCase(), reached)
  return reached
})

/** Every name that one of the three entry points exports. */
const exported = new Set(
  ['src/index.ts', 'src/schemas/index.ts', 'src/report/index.ts'].flatMap((path) =>
    [...read(path).matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/(\w+)(?=,|\s*$)/g)].map(([name]) => name),
    ),
  ),
)

/** The sources whose string literals are the values of the data, without their comments. */
const literals = ['src/act', 'src/model', 'src/verdict']
  .flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`${folder}/${file.replaceAll('\\', '/')}`)),
  )
  .join('\n')
  .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

describe('the glossary', () => {
  it('holds each term once', () => {
    const keys = GLOSSARY.map((term) => term.it.toLowerCase())
    expect(keys).toEqual([...new Set(keys)])
  })

  it('stands in the order of the Italian alphabet', () => {
    const keys = GLOSSARY.map((term) => term.it)
    expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, 'it')))
  })

  it.each(terms)('«%s» has a name, a meaning in both languages, and a typographic apostrophe', (_it, term) => {
    expect(term.names).not.toHaveLength(0)
    for (const text of [term.it, term.en, term.meaning.it, term.meaning.en]) expect(text).toMatch(/^[^']+$/)
    for (const meaning of Object.values(term.meaning)) expect(meaning).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(terms)('«%s» names what the library really has', (_it, { names }) => {
    expect(names.filter((name) => !isThere(name))).toEqual([])
  })

  it('finds no name that is not there', () => {
    expect(['CallForInterest', "'no-such-value'", '', 'type Bilingual'].filter(isThere)).toEqual([])
  })
})

describe('the terms of the act', () => {
  it.each(ofTheAct)('«%s» stands in the clause that it cites', (term, { clause }) => {
    const at = clauses.findIndex(({ id }) => id === clause)
    expect(at, 'a clause of the act').not.toBe(-1)
    expect(passage(at)).toContain((WRITTEN_OTHERWISE[term] ?? term).toLowerCase())
  })

  it('have no exception that is not needed', () => {
    const known = new Set(ofTheAct.map(([term]) => term))
    for (const term of Object.keys(WRITTEN_OTHERWISE)) {
      expect(known).toContain(term)
      expect(act).not.toContain(term)
    }
  })
})

/** Whether a name is exported or, in quotation marks, is a value of the data. */
function isThere(name: GlossaryTerm['names'][number]): boolean {
  const value = /^'(.+)'$/.exec(name)?.[1]
  return value === undefined ? exported.has(name) : literals.includes(`'${value}'`)
}

/** The words around those that a clause is known by: from the end of those of the clause before to the start of the next. */
function passage(at: number): string {
  const before = clauses[at - 1]?.keyPhrase.length ?? 0
  return act.slice((places[at - 1] ?? 0) + before, places[at + 1])
}
