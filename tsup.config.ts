import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', schemas: 'src/schemas/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Browsers too: nothing of Node is used.
  platform: 'neutral',
  treeshake: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
