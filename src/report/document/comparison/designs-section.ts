import type { MeasureComparison, MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { amountsChart, countsChart } from './design-charts'
import { amountsTable, countsTable } from './design-tables'
import { label } from './labels'

/** What each design does, side by side; no section where there are no applications. */
export function designsSections(
  { simulations }: MeasureComparison,
  { applications }: MeasureSimulation,
  say: Speech,
): readonly Section[] {
  if (applications.length === 0) return []
  const hasAid = simulations.some(({ measure }) => measure.aid !== null)
  return [
    {
      title: label('designs', say.locale),
      blocks: [
        countsChart(simulations, say),
        countsTable(simulations, say),
        ...(hasAid ? [amountsChart(simulations, say), amountsTable(simulations, say)] : []),
      ],
    },
  ]
}
