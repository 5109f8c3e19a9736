import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import { clauseTable } from '../clause-table'
import type { Section } from '../document'
import { label } from './labels'

/** The clauses that no code decides, with what they say. */
export function panelSection({ forThePanel }: Evaluation, say: Speech): Section {
  return { title: label('panel', say.locale), blocks: [clauseTable(forThePanel, label('panelTable', say.locale), say)] }
}
