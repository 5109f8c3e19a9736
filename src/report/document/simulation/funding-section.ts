import type { MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { listedApplications } from './application-table'
import { fundingChart } from './funding-chart'
import { label } from './labels'
import { tiesBlocks } from './ties-table'

/** Who is funded in both rounds, only with the premium, only without it, or not at all; by name where it makes a difference. */
export function fundingSection(simulation: MeasureSimulation, say: Speech): Section {
  const { measure, newlyFunded, displaced } = simulation
  const chart = fundingChart(simulation, say)
  const columns = ['title', 'score', 'rank', 'outcome', 'difference'] as const
  if (measure.aid === null) return { title: label('admission', say.locale), blocks: [chart] }
  return {
    title: label('funding', say.locale),
    blocks: [
      chart,
      listedApplications('newlyFunded', newlyFunded, columns, simulation, say),
      listedApplications('displaced', displaced, columns, simulation, say),
      ...tiesBlocks(simulation, say),
    ],
  }
}
