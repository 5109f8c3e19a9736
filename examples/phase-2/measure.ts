import type { MeasureDesign, MeasureField } from 'filiere-lombardia'
import { explain } from 'filiere-lombardia/report'
import { table } from '../phase-1/table'
import type { MeasureNotes } from './read'
import { criteria, term } from './terms'

/** The measure, term by term, with where each comes from; then what is inferred, assumed or left out, in words. */
export function measureInLines(
  measure: MeasureDesign,
  { sources, terms, notModelled }: MeasureNotes,
): readonly string[] {
  const rows = terms.flatMap(({ fields, standing, source }) =>
    fields.map((field) => [field, term(measure, field), standing, source ?? '']),
  )
  return [
    `${measure.title} as a measure of Phase 2; the applications to it are made up`,
    '',
    table(['Term', 'In this example', 'Standing', 'Source'], rows, [26, 60, 8, 13]),
    '',
    'Criteria and the marks they allow',
    ...criteria(measure).map((criterion) => `  ${criterion}`),
    '',
    'What to know of these terms',
    ...terms.flatMap(({ fields, standing, note }) =>
      note === undefined ? [] : [`  ${standing.padEnd(8)}  ${called(fields)}: ${note}`],
    ),
    '',
    'Not modelled',
    ...notModelled.map((note) => `  ${note}`),
    '',
    'Sources',
    ...Object.entries(sources).map(([key, source]) => `  ${key}: ${source}`),
    '',
    ...warnings(measure),
  ]
}

function called(fields: readonly MeasureField[]): string {
  return fields.join(', ')
}

/** What the library itself has to say of the design. */
function warnings({ warnings: found }: MeasureDesign): readonly string[] {
  if (found.length === 0) return ['The terms hold together, and the library warns of none.']
  return ['What the library warns of', ...found.map((warning) => `  ${explain(warning, { locale: 'en' })}`)]
}
