import { waysToThreshold } from '../../../rules/scoring/ways-to-threshold'
import type { Score, WaysToThreshold } from '../../../verdict/score'
import { waysSentences } from '../../sentences/score'
import type { Speech } from '../../speech'
import type { Block } from '../document'
import { statements } from '../statement'
import { criterionName } from './criterion-name'
import { label } from './labels'

/** What a score lacks to the threshold, and each single mark that would reach it; nothing where it is reached. */
export function waysBlocks(score: Score, say: Speech): readonly Block[] {
  const ways = waysToThreshold(score)
  if (ways.reached) return []
  // The first sentence says how much is missing; then each rise has one of its own, which the table says.
  const sentences = waysSentences(ways, say).filter((_, index) => index === 0 || index > ways.rises.length)
  const list: Block = { block: 'list', ordered: false, items: statements(sentences, say) }
  return ways.rises.length === 0 ? [list] : [list, risesTable(ways, say)]
}

function risesTable({ rises }: WaysToThreshold, say: Speech): Block {
  const { locale } = say
  return {
    block: 'table',
    caption: label('risesTable', locale),
    columns: [
      { title: label('criterion', locale), kind: 'words' },
      { title: label('mark', locale), kind: 'figure' },
      { title: label('enough', locale), kind: 'figure' },
      { title: label('rise', locale), kind: 'figure' },
    ],
    rows: rises.map(({ criterion, from, to, rise }) => [
      criterionName(criterion, say),
      say.figure(from),
      say.figure(to),
      say.figure(rise),
    ]),
  }
}
