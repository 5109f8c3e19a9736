import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CatalogueRuleId, RULES } from 'filiere-lombardia'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The sources that answer rules, by path. */
const SOURCES: readonly (readonly [file: string, code: string])[] = ['rules', 'phase2', 'calendar']
  .flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .toSorted()
  .map((file) => [file, readFileSync(join(ROOT, 'src', file), 'utf8')])

/** Which tests show a rule? Tests mirror the sources: that of the file that states the rule, that of the function that answers. */
export function testsOf(id: CatalogueRuleId): readonly string[] {
  const { answeredBy } = RULES[id]
  const states = SOURCES.filter(([, code]) => code.includes(`rule: '${id}'`))
  const answers = SOURCES.filter(([, code]) => code.includes(`export function ${answeredBy}(`))
  const tests = [...states, ...answers].map(([file]) => `test/${file.replace(/\.ts$/, '.test.ts')}`)
  return [...new Set([...tests, casesOf(id)])].filter((file) => existsSync(join(ROOT, file)))
}

/** The test that holds the boundary cases of a rule against what must come out. */
function casesOf(id: CatalogueRuleId): string {
  const folder = ['eligibility', 'procedure', 'premium'].find((each) =>
    existsSync(join(ROOT, `docs/cases/${each}/${id}.ts`)),
  )
  return `test/docs/cases/${folder}-cases.test.ts`
}
