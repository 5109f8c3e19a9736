import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { writeDocExamples } from './scripts/doc-examples.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

// The examples of the documentation are part of the suite.
writeDocExamples()

export default defineConfig({
  resolve: {
    // Examples and tests import the library under its public name and get the sources.
    alias: [
      { find: /^filiere-lombardia$/, replacement: path('./src/index.ts') },
      { find: /^filiere-lombardia\/schemas$/, replacement: path('./src/schemas/index.ts') },
      { find: /^filiere-lombardia\/report$/, replacement: path('./src/report/index.ts') },
    ],
  },
  test: {
    // Nothing here has state to keep apart: files share what they import.
    isolate: false,
    pool: 'threads',
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts', '.generated/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // Types only: nothing runs.
      exclude: ['src/model/**'],
      thresholds: { statements: 100, branches: 100, functions: 100 },
    },
  },
})
