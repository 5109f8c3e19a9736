import type { ClauseId } from '../../act/clauses/clause-id'
import { CLAUSES } from '../../act/clauses/clauses'
import type { Speech } from '../speech'
import { citation } from '../words/citation'
import type { Table } from './document'
import { commonLabel } from './labels'

/** Clauses of the act, with what each says. */
export function clauseTable(clauses: readonly ClauseId[], caption: string, { locale }: Speech): Table {
  return {
    block: 'table',
    caption,
    columns: [
      { title: commonLabel('meaning', locale), kind: 'words' },
      { title: commonLabel('clause', locale), kind: 'words' },
    ],
    rows: clauses.map((clause) => [CLAUSES[clause].meaning[locale], citation(clause, locale)]),
  }
}
