import type { Bilingual } from '../../../act/bilingual'
import type { MeasureSimulation } from '../../../verdict/simulation'
import { sentence } from '../../sentences/sentence'
import { simulationSentences } from '../../sentences/simulation'
import type { Speech } from '../../speech'
import type { Block, Section } from '../document'
import { statements } from '../statement'
import { applicationTable } from './application-table'
import { label } from './labels'

/** Who rises and who falls in the ranking of the measure; no section where the measure funds as applications arrive. */
export function ranksSections(simulation: MeasureSimulation, say: Speech): readonly Section[] {
  const { measure, applications } = simulation
  if (measure.selection !== 'ranking') return []
  const ranked = applications.flatMap(({ rankRise }) => rankRise ?? [])
  const moving = applications.filter(({ rankRise }) => rankRise !== null && rankRise !== 0)
  // That it ranks applications and no proposals is said where the ranking is.
  const ofMeasureAlone = simulationSentences(simulation, say).filter(({ basis }) => basis === 'A.VAL.8')
  const said = [...ofMeasureAlone, sentence(say, inFigures(ranked, say))]
  const moves: readonly Block[] =
    moving.length === 0
      ? []
      : [applicationTable(label('moves', say.locale), moving, ['premium', 'rank', 'move'], measure, say)]
  return [
    {
      title: label('ranks', say.locale),
      blocks: [{ block: 'paragraph', statements: statements(said, say) }, ...moves],
    },
  ]
}

/** How many move which way, of those that have a place without the premium and with it. */
function inFigures(rises: readonly number[], say: Speech): Bilingual {
  const count = (moves: (rise: number) => boolean) => say.figure(rises.filter(moves).length)
  const [up, down, still] = [count((rise) => rise > 0), count((rise) => rise < 0), count((rise) => rise === 0)]
  return {
    it: `Domande in graduatoria sia senza la premialità sia con essa: ${say.figure(rises.length)}; con la premialità salgono ${up}, scendono ${down}, restano al loro posto ${still}.`,
    en: `Applications that have a place both without the premium and with it: ${say.figure(rises.length)}; with the premium ${up} rise, ${down} fall, ${still} keep their place.`,
  }
}
