import { readFileSync } from 'node:fs'
import { explain, fingerprint, replay } from 'filiere-lombardia/report'

/** A stored record of a proposal half a point short, derived again; and once more after somebody has raised a mark in it. */
export async function runReplay(): Promise<string> {
  const record = readFileSync(new URL('record.json', import.meta.url), 'utf8')
  const altered = record.replace('"swotAnalysis":"6"', '"swotAnalysis":"7"')
  return [
    `The record, fingerprint ${await fingerprint(record)}`,
    explain(replay(record), { locale: 'en' }),
    '',
    `The same with one mark altered, fingerprint ${await fingerprint(altered)}`,
    explain(replay(altered), { locale: 'en' }),
  ].join('\n')
}
