import { defineConfig, type Options } from 'tsup'

const common: Options = {
  entry: { index: 'src/index.ts', schemas: 'src/schemas/index.ts', report: 'src/report/index.ts' },
  target: 'es2022',
  // Browsers too: nothing of Node is used.
  platform: 'neutral',
  // In both formats the entries share their code: what one throws is an instance of the class that another exports.
  splitting: true,
  // The script empties the folder before: of builds side by side, none may remove what another wrote.
  clean: false,
}

export default defineConfig([
  { ...common, format: 'esm' },
  // Where it splits CommonJS on its own, tsup rewrites `?.` and `??` for old engines; Rollup, which shakes, leaves them.
  { ...common, format: 'cjs', treeshake: true },
  { ...common, format: ['esm', 'cjs'], dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
])
