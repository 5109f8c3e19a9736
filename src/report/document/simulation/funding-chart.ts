import type { Bilingual } from '../../../act/bilingual'
import type { Measure } from '../../../model/measure'
import type { MeasureSimulation, SimulatedApplication } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import type { BarChart } from '../document'
import { shareOf } from '../share'
import { label } from './labels'

/** How an application comes out in both rounds: the same in both, or funded (where no aid is computed: admitted) in one alone. */
type Outcome = 'both' | 'onlyWith' | 'onlyWithout' | 'not-funded' | 'admitted' | 'not-admitted' | 'undetermined'

const FUNDED: readonly (readonly [Outcome, Bilingual])[] = [
  ['both', { it: 'Finanziate in entrambi i casi', en: 'Funded in both rounds' }],
  ['onlyWith', { it: 'Finanziate solo con la premialità', en: 'Funded only with the premium' }],
  ['onlyWithout', { it: 'Finanziate solo senza premialità', en: 'Funded only without the premium' }],
  ['not-funded', { it: 'Ammesse ma non finanziate', en: 'Admitted but not funded' }],
  ['admitted', { it: 'Ammesse, senza agevolazione che spetti', en: 'Admitted, with no aid due' }],
  ['not-admitted', { it: 'Non ammesse', en: 'Not admitted' }],
  ['undetermined', { it: 'In attesa di dati', en: 'Awaiting facts' }],
]

const ADMITTED: readonly (readonly [Outcome, Bilingual])[] = [
  ['admitted', { it: 'Ammesse in entrambi i casi', en: 'Admitted in both rounds' }],
  ['onlyWith', { it: 'Ammesse solo grazie alla premialità', en: 'Admitted only thanks to the premium' }],
  ['not-admitted', { it: 'Non ammesse', en: 'Not admitted' }],
  ['undetermined', { it: 'In attesa di dati', en: 'Awaiting facts' }],
]

/** Of all applications, how many come out how in the two rounds. */
export function fundingChart(simulation: MeasureSimulation, say: Speech): BarChart {
  const { measure, applications } = simulation
  const outcomes = applications.map(outcomeIn(simulation))
  const all = { numerator: BigInt(applications.length), denominator: 1n }
  return {
    block: 'bar-chart',
    title: label('fundingChart', say.locale),
    bars: wordsOf(measure).flatMap(([outcome, words]) => {
      const count = outcomes.filter((one) => one === outcome).length
      if (count === 0 && outcome === 'admitted') return []
      const of = { numerator: BigInt(count), denominator: 1n }
      return { label: words[say.locale], figure: say.figure(count), share: shareOf(of, all), room: 1 }
    }),
  }
}

function wordsOf({ aid }: Measure): typeof FUNDED {
  return aid === null ? ADMITTED : FUNDED
}

/** Each application comes out in one way. */
function outcomeIn({
  measure,
  crossing,
  newlyFunded,
  displaced,
}: MeasureSimulation): (application: SimulatedApplication) => Outcome {
  const [thanks, lost] = [new Set(measure.aid === null ? crossing : newlyFunded), new Set(displaced)]
  return ({ applicationId, with: end }) => {
    if (thanks.has(applicationId)) return 'onlyWith'
    if (lost.has(applicationId)) return 'onlyWithout'
    return end.funding === 'funded' || end.funding === 'part-funded' ? 'both' : end.funding
  }
}
