import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'

const config: { readonly forbidden: IForbiddenRuleType[]; readonly options: object } = createRequire(import.meta.url)(
  '../.dependency-cruiser.cjs',
)

const baseDir = fileURLToPath(new URL('..', import.meta.url))
const options = { ...config.options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden } }

async function cruised(): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], options)
  if (typeof output === 'string') throw new Error(output)
  return output
}

describe('the house', () => {
  it('lets imports go downward only, each layer to those it may know', async () => {
    const { summary, modules } = await cruised()
    expect(modules.length).toBeGreaterThan(80)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  }, 60_000)

  it('has no zod and no date-fns in the rooms that must not know them', async () => {
    const { modules } = await cruised()
    const knowing = (library: RegExp) =>
      modules
        .filter(({ dependencies }) => dependencies.some(({ resolved }) => library.test(resolved)))
        .map(({ source }) => source)
        .filter((source) => source.startsWith('src/'))
    expect(knowing(/node_modules\/zod\//).length).toBeGreaterThan(0)
    expect(knowing(/node_modules\/zod\//).filter((source) => !source.startsWith('src/schemas/'))).toEqual([])
    expect(knowing(/node_modules\/(date-fns|@date-fns)\//).toSorted()).toEqual([
      'src/calendar/public-holidays.ts',
      'src/calendar/rome.ts',
      'src/values/civil-day.ts',
    ])
  }, 60_000)

  it('loads at its root neither zod nor the words', async () => {
    const { modules } = await cruised()
    const imports = new Map(
      modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]),
    )
    const loaded = new Set<string>(['src/index.ts'])
    for (const source of loaded) for (const resolved of imports.get(source) ?? []) loaded.add(resolved)
    expect([...loaded].filter((source) => source.startsWith('src/rules/')).length).toBeGreaterThan(20)
    expect([...loaded].filter((source) => /^src\/(report|schemas)\/|node_modules\/zod\//.test(source))).toEqual([])
  }, 60_000)
})
