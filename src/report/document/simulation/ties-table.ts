import type { MeasureSimulation, SimulatedRound } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import type { Block } from '../document'
import { label } from './labels'

/** Among which applications of equal place the budget ends, and what the measure should say about it; nothing where it does not. */
export function tiesBlocks({ without, with: withPremium }: MeasureSimulation, say: Speech): readonly Block[] {
  const { locale } = say
  const rows = (name: 'without' | 'with', { splitTies }: SimulatedRound) =>
    splitTies.map((ids) => [label(name, locale), say.list(ids.map(identifier))])
  const parted = [...rows('without', without), ...rows('with', withPremium)]
  if (parted.length === 0) return []
  return [
    {
      block: 'table',
      caption: label('ties', locale),
      columns: [
        { title: label('round', locale), kind: 'words' },
        { title: label('applications', locale), kind: 'words' },
      ],
      rows: parted,
    },
    { block: 'paragraph', statements: [{ text: TO_SETTLE[locale], basis: null }] },
  ]
}

const TO_SETTLE = {
  it: 'Qui precede la domanda arrivata prima, poi quella con l’identificativo minore: il criterio di precedenza dovrebbe stabilirlo la misura.',
  en: 'Here the earlier arrival goes first, then the lower id: the measure should say what decides.',
} as const
