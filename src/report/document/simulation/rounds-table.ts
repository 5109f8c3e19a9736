import type { MeasureSimulation, SimulatedRound } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { bareAmount } from '../amount'
import type { Table } from '../document'
import { label } from './labels'

/** How the measure ends without the premium and with it, side by side. */
export function roundsTable({ measure, without, with: withPremium }: MeasureSimulation, say: Speech): Table {
  const { locale } = say
  const row = (item: Parameters<typeof label>[0], of: (round: SimulatedRound) => string) => [
    label(item, locale),
    of(without),
    of(withPremium),
  ]
  const left = ({ leftEur }: SimulatedRound) => (leftEur === null ? '' : bareAmount(leftEur, say))
  return {
    block: 'table',
    caption: label('rounds', locale),
    columns: [
      { title: label('item', locale), kind: 'words' },
      { title: label('without', locale), kind: 'figure' },
      { title: label('with', locale), kind: 'figure' },
    ],
    rows: [
      row('admitted', ({ admitted }) => say.figure(admitted)),
      ...(measure.aid === null
        ? []
        : [
            row('funded', ({ funded }) => say.figure(funded)),
            row('spent', ({ spentEur }) => bareAmount(spentEur, say)),
          ]),
      ...(measure.budgetEur === null ? [] : [row('left', left)]),
    ],
  }
}
