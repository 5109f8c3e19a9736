import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import type { Section } from '../document'
import { commonLabel } from '../labels'
import { readingTables } from '../reading-tables'
import { readingsTaken } from './readings-taken'

/** How the points that the act leaves open were read: first those on which the default was not taken. */
export function readingsSection(evaluation: Evaluation, say: Speech): Section {
  return { title: commonLabel('readings', say.locale), blocks: readingTables(readingsTaken(evaluation), say) }
}
