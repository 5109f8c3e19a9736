import { readdirSync, readFileSync } from 'node:fs'
import { defineScoringScheme, type Instant, type Marks, type Proposal, type ScoringScheme } from 'filiere-lombardia'
import { describeIssues, proposalSchema, schemeDefinitionSchema } from 'filiere-lombardia/schemas'

/** What the panel recorded of one proposal. */
export interface PanelRecord {
  readonly marks: Marks
  readonly examinedAt: Instant
  readonly assessedBy: string
}

/** The files of this folder: the filings as they came in, the panel's record, the scheme. */
const HERE = new URL('.', import.meta.url)

/** The filings, each let in through the schema; one that is malformed stops the run and says where. */
export function readFilings(): readonly Proposal[] {
  return readdirSync(new URL('filings/', HERE))
    .toSorted()
    .map((file) => {
      const parsed = proposalSchema.safeParse(readJson(`filings/${file}`))
      if (parsed.success) return parsed.data
      const issues = describeIssues(parsed.error).map(({ path, message }) => `  ${path}: ${message}`)
      throw new Error(`${file} is not a proposal:\n${issues.join('\n')}`)
    })
}

export function readScheme(): ScoringScheme {
  return defineScoringScheme(schemeDefinitionSchema.parse(readJson('scheme.json')))
}

export function readPanel(): Readonly<Record<string, PanelRecord>> {
  return (readJson('panel.json') as { readonly marks: Readonly<Record<string, PanelRecord>> }).marks
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, HERE), 'utf8'))
}
