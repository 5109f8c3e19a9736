import type { Bilingual } from '../../../act/bilingual'
import type { EuroAmount } from '../../../values/money'
import type { MeasureSimulation } from '../../../verdict/simulation'
import { sentence } from '../../sentences/sentence'
import type { Speech } from '../../speech'
import { negatedAmount, signedAmount } from '../amount'
import type { Block, Section } from '../document'
import { statement } from '../statement'
import { label } from './labels'

/** What the premium costs, and whom; no section where the measure computes no aid. */
export function costSections({ measure, cost }: MeasureSimulation, say: Speech): readonly Section[] {
  if (measure.aid === null) return []
  const { locale } = say
  const row = (words: Bilingual, amount: EuroAmount) => [words[locale], signedAmount(amount, say)]
  return [
    {
      title: label('cost', locale),
      blocks: [
        said(added(say.money(cost.beforeBudgetEur)), say),
        {
          block: 'table',
          caption: label('costTable', locale),
          columns: [
            { title: label('item', locale), kind: 'words' },
            { title: label('costDifference', locale), kind: 'figure' },
          ],
          rows: [row(CLAIMANTS, cost.toClaimantsEur), row(OTHERS, negatedAmount(cost.fromOthersEur))],
          total: row(IN_ALL, cost.spentEur),
        },
        ...(cost.spentEur.startsWith('-') ? [said(SPENDS_LESS, say)] : []),
      ],
    },
  ]
}

function said(words: Bilingual, say: Speech): Block {
  return { block: 'paragraph', statements: [statement(sentence(say, words), say)] }
}

/** What the premium adds by itself, whatever the budget makes of it. */
function added(amount: string): Bilingual {
  return {
    it: `Prima dei limiti della dotazione la premialità aggiunge ${amount} all’agevolazione di chi ne ha diritto.`,
    en: `Before any limit of the budget the premium adds ${amount} to the aid of those who earn it.`,
  }
}

const CLAIMANTS: Bilingual = { it: 'A chi ha diritto alla premialità', en: 'To those who earn the premium' }
const OTHERS: Bilingual = { it: 'A tutte le altre domande', en: 'To all others' }
const IN_ALL: Bilingual = { it: 'Nel complesso', en: 'In all' }

const SPENDS_LESS: Bilingual = {
  it: 'Con la premialità la misura concede meno: la dotazione non basta per tutte le domande, e il finanziamento si chiude a un’altra di esse.',
  en: 'With the premium the measure gives less: the budget does not suffice for all applications, and funding ends at another of them.',
}
