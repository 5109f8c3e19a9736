import { readFileSync } from 'node:fs'
import type { Application, MeasureDefinition, MeasureField } from 'filiere-lombardia'
import { applicationSchema, describeIssues, measureDefinitionSchema } from 'filiere-lombardia/schemas'

/** Where some terms of the measure come from: read somewhere, inferred, assumed for the example, or left out. */
export interface TermNote {
  readonly fields: readonly MeasureField[]
  readonly standing: 'found' | 'inferred' | 'assumed' | 'left-out'
  /** The key of the source. */
  readonly source?: string
  readonly note?: string
}

/** What stands beside the measure: the origin of its terms, and what of it is not modelled. */
export interface MeasureNotes {
  readonly sources: Readonly<Record<string, string>>
  readonly terms: readonly TermNote[]
  readonly notModelled: readonly string[]
}

const HERE = new URL('.', import.meta.url)

/** The measure, let in through its schema; the library checks its terms against each other besides. */
export function readMeasure(): MeasureDefinition {
  return measureDefinitionSchema.parse(readJson('measure.json'))
}

export function readNotes(): MeasureNotes {
  return readJson('measure-notes.json') as MeasureNotes
}

/** The applications, each let in through the schema; one that is malformed stops the run and says where. */
export function readApplications(): readonly Application[] {
  return (readJson('applications.json') as readonly unknown[]).map((item, index) => {
    const parsed = applicationSchema.safeParse(item)
    if (parsed.success) return parsed.data
    const issues = describeIssues(parsed.error).map(({ path, message }) => `  ${path}: ${message}`)
    throw new Error(`item ${index} of applications.json is not an application:\n${issues.join('\n')}`)
  })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, HERE), 'utf8'))
}
