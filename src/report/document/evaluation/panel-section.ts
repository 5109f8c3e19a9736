import { CLAUSES } from '../../../act/clauses/clauses'
import type { Evaluation } from '../../../verdict/evaluation'
import type { Speech } from '../../speech'
import { citation } from '../../words/citation'
import type { Section } from '../document'
import { label } from './labels'

/** The clauses that no code decides, with what they say. */
export function panelSection({ forThePanel }: Evaluation, { locale }: Speech): Section {
  return {
    title: label('panel', locale),
    blocks: [
      {
        block: 'table',
        caption: label('panelTable', locale),
        columns: [
          { title: label('meaning', locale), kind: 'words' },
          { title: label('clause', locale), kind: 'words' },
        ],
        rows: forThePanel.map((clause) => [CLAUSES[clause].meaning[locale], citation(clause, locale)]),
      },
    ],
  }
}
