import { fc } from '@fast-check/vitest'

/**
 * The suite tries the same random inputs wherever it runs, so that a red gate is red for a change. `npm run fuzz` tries
 * others each time.
 */
if (process.env['MODE'] !== 'fuzz') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 5899 })
