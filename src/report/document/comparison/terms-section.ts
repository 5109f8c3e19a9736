import type { MeasureComparison, MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { measureFieldWords } from '../../words/measure'
import { capitalised } from '../capitalised'
import type { Section } from '../document'
import { label as ofSimulation } from '../simulation/labels'
import { termValue } from '../simulation/term-value'
import { label } from './labels'

/** In which terms each further design differs from the first, and how; no section where there is no other. */
export function termsSections(
  { simulations, differences }: MeasureComparison,
  first: MeasureSimulation,
  say: Speech,
): readonly Section[] {
  const { locale } = say
  const others = simulations.slice(1)
  if (others.length === 0) return []
  const rows = others.flatMap(({ measure }) => {
    const fields = Object.entries(differences).find(([id]) => id === measure.id)?.[1] ?? []
    if (fields.length === 0) return [[measure.id, { it: 'nessun termine', en: 'no term' }[locale]]]
    return fields.map((field) => [
      measure.id,
      capitalised(measureFieldWords[field][locale]),
      termValue(field, measure, say),
      termValue(field, first.measure, say),
    ])
  })
  return [
    {
      title: label('terms', locale),
      blocks: [
        {
          block: 'table',
          caption: label('termsTable', locale),
          columns: [
            { title: label('measure', locale), kind: 'words' },
            { title: ofSimulation('term', locale), kind: 'words' },
            { title: label('value', locale), kind: 'words' },
            { title: label('inFirst', locale), kind: 'words' },
          ],
          rows,
        },
      ],
    },
  ]
}
