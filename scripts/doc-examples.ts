import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Turns every example of the docblocks and every TypeScript block of the README and of the guides into a test, so that documentation that
 * does not compile, or does not give the answer it shows, fails the suite. A line `expression // => value` is a claim;
 * it may `await`. Each is also a module of its own for the type checker, so that none lives on the imports of another.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TARGET = join(ROOT, '.generated/doc-examples.test.ts')
const MODULES = join(ROOT, '.generated/doc-examples')

interface Example {
  /** Where it stands, for the name of the test. */
  readonly place: string
  readonly code: string
}

export function writeDocExamples(): number {
  const examples = [...sources().flatMap(docblockExamples), ...pages().flatMap(blocksOf)]
  const imports = new Map<string, Set<string>>()
  const tests = examples.map(({ place, code }) => {
    const body = code.replaceAll(IMPORT, (_, names: string, from: string) => {
      const known = imports.get(from) ?? new Set()
      imports.set(from, known)
      for (const name of names.split(',')) if (name.trim() !== '') known.add(name.trim())
      return ''
    })
    return `it(${JSON.stringify(place)}, async () => {\n${body.split('\n').map(claim).join('\n')}\n})\n`
  })
  const header = [...imports].map(([from, names]) => `import { ${[...names].toSorted().join(', ')} } from '${from}'\n`)
  rmSync(MODULES, { recursive: true, force: true })
  mkdirSync(MODULES, { recursive: true })
  for (const { place, code } of examples) {
    writeFileSync(join(MODULES, `${place.replaceAll(/[^\w.]+/g, '-')}.ts`), `${code}\nexport {}\n`)
  }
  writeFileSync(TARGET, `import { expect, it } from 'vitest'\n${header.join('')}\n${tests.join('\n')}`)
  return examples.length
}

const IMPORT = /^import \{([^}]*)\} from '([^']+)'\n/gm

/** An assertion for a line that makes a claim; other lines stay what they are. */
function claim(line: string): string {
  const [, expression, value] = /^(\S.*?) \/\/ => (.*)$/.exec(line) ?? []
  if (expression !== undefined) return `expect(${expression}).toEqual(${value})`
  // A claim that is not seen as one would never fail.
  if (line.includes('// =>')) throw new Error(`not a claim on one line of its own: ${line}`)
  return line
}

function sources(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .toSorted()
}

function docblockExamples(file: string): readonly Example[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const blocks = text.matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```/g)
  return [...blocks].map(([, block = ''], index) => ({
    place: `${file}, example ${index + 1}`,
    code: block.replaceAll(/^ \* ?/gm, ''),
  }))
}

/** The README and the guides, which are written by hand. */
function pages(): readonly string[] {
  const guides = readdirSync(join(ROOT, 'docs/guides'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/guides/${file.replaceAll('\\', '/')}`)
  return ['README.md', ...guides.toSorted()]
}

function blocksOf(file: string): readonly Example[] {
  const blocks = readFileSync(join(ROOT, file), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)
  return [...blocks].map(([, code = ''], index) => ({ place: `${file}, block ${index + 1}`, code }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`${writeDocExamples()} examples written`)
