import { readFileSync } from 'node:fs'
import type { Page } from '../page.ts'

/** What changed, version by version. */
export function changelogPage(): Page {
  const written = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8')
  return { path: 'changelog', locale: 'en', title: 'Changelog', body: written.replace(/^# .*\n/, '').trim() }
}
