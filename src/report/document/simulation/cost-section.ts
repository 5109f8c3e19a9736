import type { Bilingual } from '../../../act/bilingual'
import type { EuroAmount } from '../../../values/money'
import type { MeasureSimulation, PremiumCost } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { negatedAmount, signedAmount } from '../amount'
import type { Block, Section } from '../document'
import { label } from './labels'

/** What the premium costs, and whom; no section where the measure computes no aid. */
export function costSections({ measure, cost }: MeasureSimulation, say: Speech): readonly Section[] {
  if (measure.aid === null) return []
  const { locale } = say
  const less: readonly Block[] = cost.spentEur.startsWith('-')
    ? [{ block: 'paragraph', statements: [{ text: SPENDS_LESS[locale], basis: null }] }]
    : []
  return [
    {
      title: label('cost', locale),
      blocks: [
        {
          block: 'table',
          caption: label('costTable', locale),
          columns: [
            { title: label('item', locale), kind: 'words' },
            { title: label('costDifference', locale), kind: 'figure' },
          ],
          rows: ITEMS.map(([words, of]) => [words[locale], signedAmount(of(cost), say)]),
          total: [label('inAll', locale), signedAmount(cost.spentEur, say)],
        },
        ...less,
      ],
    },
  ]
}

const ITEMS: readonly (readonly [Bilingual, (cost: PremiumCost) => EuroAmount])[] = [
  [
    {
      it: 'A chi ha diritto alla premialità, prima dei limiti della dotazione',
      en: 'To those who earn the premium, before any limit of the budget',
    },
    ({ beforeBudgetEur }) => beforeBudgetEur,
  ],
  [
    {
      it: 'A chi ha diritto alla premialità, entro la dotazione',
      en: 'To those who earn the premium, within the budget',
    },
    ({ toClaimantsEur }) => toClaimantsEur,
  ],
  [
    { it: 'A tutte le altre domande, entro la dotazione', en: 'To all others, within the budget' },
    ({ fromOthersEur }) => negatedAmount(fromOthersEur),
  ],
]

const SPENDS_LESS: Bilingual = {
  it: 'Con la premialità la misura concede meno: la dotazione non basta per tutte le domande, e il finanziamento si chiude a un’altra di esse.',
  en: 'With the premium the measure gives less: the budget does not suffice for all applications, and funding ends at another of them.',
}
