import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { proposalWay } from './proposal-way.ts'

/** Writes the pictures that stand in the repository as files: the way of a proposal, for the README. */
for (const [locale, file] of [
  ['en', 'proposal-way.svg'],
  ['it', 'proposal-way.it.svg'],
] as const) {
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), `${proposalWay(locale)}\n`)
}
