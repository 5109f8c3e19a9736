import type { MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { commonLabel } from '../labels'
import { readingsTable, readingTables } from '../reading-tables'
import { label } from './labels'
import { isOfMeasure, readingsTaken } from './readings-taken'

/** How the points that the act leaves open were read, and what the measure provides on those that are left to it. */
export function readingsSection(simulation: MeasureSimulation, say: Speech): Section {
  const taken = readingsTaken(simulation)
  const ofCall = taken.filter((one) => !isOfMeasure(one))
  const ofMeasure = readingsTable(label('ofMeasure', say.locale), taken.filter(isOfMeasure), say)
  return { title: commonLabel('readings', say.locale), blocks: readingTables(ofCall, say, [ofMeasure]) }
}
