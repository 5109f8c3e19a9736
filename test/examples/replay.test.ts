import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runReplay } from '../../examples/replay/run'

it('prints what it printed when somebody last looked', async () => {
  const expected = readFileSync(new URL('../../examples/replay/expected-output.txt', import.meta.url), 'utf8')
  expect(`${await runReplay()}\n`).toBe(expected)
})
