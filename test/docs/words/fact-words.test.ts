import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RULES } from 'filiere-lombardia'
import { describe, expect, it } from 'vitest'
import { FACT_FIELDS, FACT_WORDS } from '../../../docs/words/fact-words'
import { factWords } from '../../../src/report/words/facts'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const paths = [...new Set(Object.values(RULES).flatMap(({ facts }) => facts))].toSorted()
const words = Object.entries(FACT_WORDS)
const fields = Object.entries(FACT_FIELDS)

/** Facts that are the argument of a function, and no field of anything. */
const ARGUMENTS = ['day', 'proposalId']

/** Every name that the main entry point exports. */
const exported = new Set(
  [...read('src/index.ts').matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/(\w+)(?=,|\s*$)/g)].map(([name]) => name),
  ),
)

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*$/gm

/** The text of every interface of the sources, head and body, without comments, by its name. */
const interfaces = new Map(
  readdirSync(fileURLToPath(new URL('src', ROOT)), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...read(`src/${file.replaceAll('\\', '/')}`)
        .replaceAll(COMMENTS, '')
        .matchAll(/^export interface (\w+)[\s\S]*?^\}/gm),
    ])
    .map(([text, name = '']) => [name, text] as const),
)

describe('the words of the facts', () => {
  it('are there for every fact that a rule reads, and for no other', () => {
    expect(Object.keys(FACT_WORDS).toSorted()).toEqual(paths)
  })

  it.each(words)('%s: a noun phrase with its article in both languages', (_path, { it: italian, en }) => {
    expect(italian).toMatch(/^(?:(?:il|lo|la|i|gli|le) |l’)\p{L}/u)
    expect(en).toMatch(/^the \p{L}/u)
    expect(italian).not.toBe(en)
    for (const text of [italian, en]) {
      expect(text).toMatch(/[\p{L})]$/u)
      expect(text, 'a straight apostrophe, a figure or two spaces').not.toMatch(/['\d]| {2}/)
    }
  })

  it.each(words)('%s: says what it belongs to', (_path, { it: italian, en }) => {
    expect(italian).not.toMatch(/\b(?:suo|sua|suoi|sue|loro)\b/)
    expect(en).not.toMatch(/\b(?:its|their|his|her)\b/)
  })

  it.each(['it', 'en'] as const)('tell one fact from another (%s)', (locale) => {
    const said = words.map(([, text]) => text[locale])
    expect(said.filter((text, at) => said.indexOf(text) < at)).toEqual([])
  })

  it('are those of the reports, where a report names the fact without naming whose it is', () => {
    const reported = Object.entries(factWords).flatMap(([path, text]) =>
      'name' in text && !text.name.it.includes('{') && Object.hasOwn(FACT_WORDS, path)
        ? [[path, text.name.it] as const]
        : [],
    )
    expect(reported).not.toEqual([])
    expect(reported.map(([path]) => [path, FACT_WORDS[path]?.it])).toEqual(reported)
  })
})

describe('the fields of the facts', () => {
  it('are there for every fact that a rule reads, but for what is the argument of a function', () => {
    expect([...Object.keys(FACT_FIELDS), ...ARGUMENTS].toSorted()).toEqual(paths)
  })

  it.each(fields)('%s: %s is a field of an exported interface', (_path, reference) => {
    const [owner = '', field = ''] = reference.split('.')
    expect(reference).toBe(`${owner}.${field}`)
    expect(exported).toContain(owner)
    expect(hasField(owner, field)).toBe(true)
  })

  it.each(fields)('%s: %s is the field in which the path ends', (path, reference) => {
    expect(reference.split('.').at(-1)).toBe(path.replace(/\[\]$/, '').split('.').at(-1))
  })

  it('are not found where they are not', () => {
    expect(hasField('Seat', 'province')).toBe(true)
    expect(hasField('Seat', 'role')).toBe(false)
    // Taken over by name from another interface.
    expect(hasField('MemberApplicant', 'taxCode')).toBe(true)
    expect(hasField('MemberApplicant', 'seats')).toBe(false)
    // Left out by name from another interface, and in the interface that it extends besides.
    expect(hasField('EvaluationInput', 'edition')).toBe(false)
    expect(hasField('NoSuchInterface', 'id')).toBe(false)
  })
})

/** Whether an interface declares a field, or takes it over by name (`extends Pick<…, 'field'>`); what it inherits unnamed is documented there. */
function hasField(owner: string, field: string): boolean {
  const text = interfaces.get(owner) ?? ''
  const head = text.slice(0, text.indexOf('{'))
  return new RegExp(`^ {2}readonly ${field}\\??:`, 'm').test(text) || new RegExp(`Pick<[^>]*'${field}'`).test(head)
}
