import type { MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { bareAmount, negatedAmount, signedAmount } from '../amount'
import { change } from '../change'
import type { Table } from '../document'
import { label as ofSimulation } from '../simulation/labels'
import { label } from './labels'

/** A column of a table of designs. */
interface Filled {
  readonly name: Parameters<typeof label>[0]
  readonly cell: (simulation: MeasureSimulation, say: Speech) => string
}

/** How many applications each design admits and funds, without the premium and with it, and for how many that makes a difference. */
export function countsTable(simulations: readonly MeasureSimulation[], say: Speech): Table {
  const hasAid = simulations.some(({ measure }) => measure.aid !== null)
  const isOpen = simulations.some(({ undetermined }) => undetermined.length > 0)
  return designTable(
    label('countsTable', say.locale),
    [...ADMISSION, ...(hasAid ? FUNDING : []), ...(isOpen ? MISSING : [])],
    simulations,
    say,
  )
}

/** What each design gives, and what its premium costs whom. */
export function amountsTable(simulations: readonly MeasureSimulation[], say: Speech): Table {
  return designTable(label('amountsTable', say.locale), AMOUNTS, simulations, say)
}

function designTable(
  caption: string,
  filled: readonly Filled[],
  simulations: readonly MeasureSimulation[],
  say: Speech,
): Table {
  const { locale } = say
  // One title for all of them is named with the first.
  const isTitled = new Set(simulations.map(({ measure }) => measure.title)).size > 1
  return {
    block: 'table',
    caption,
    columns: [
      { title: label('measure', locale), kind: 'words' },
      { title: ofSimulation('title', locale), kind: 'prose' },
      ...filled.map(({ name }) => ({ title: label(name, locale), kind: 'figure' as const })),
    ],
    rows: simulations.map((simulation) => [
      simulation.measure.id,
      isTitled ? simulation.measure.title : '',
      ...filled.map(({ cell }) => cell(simulation, say)),
    ]),
  }
}

const ADMISSION: readonly Filled[] = [
  { name: 'earning', cell: ({ earning }, say) => say.figure(earning.length) },
  { name: 'admitted', cell: inBoth('admitted') },
  { name: 'crossing', cell: ({ crossing }, say) => say.figure(crossing.length) },
]

const FUNDING: readonly Filled[] = [
  { name: 'funded', cell: ifAid(inBoth('funded')) },
  { name: 'newlyFunded', cell: ifAid(({ newlyFunded }, say) => say.figure(newlyFunded.length)) },
  { name: 'displaced', cell: ifAid(({ displaced }, say) => say.figure(displaced.length)) },
]

const MISSING: readonly Filled[] = [
  { name: 'undetermined', cell: ({ undetermined }, say) => say.figure(undetermined.length) },
]

const AMOUNTS: readonly Filled[] = [
  { name: 'spentWithout', cell: ifAid(({ without }, say) => bareAmount(without.spentEur, say)) },
  { name: 'spentWith', cell: ifAid((simulation, say) => bareAmount(simulation.with.spentEur, say)) },
  { name: 'beforeBudget', cell: ifAid(({ cost }, say) => signedAmount(cost.beforeBudgetEur, say)) },
  { name: 'toClaimants', cell: ifAid(({ cost }, say) => signedAmount(cost.toClaimantsEur, say)) },
  { name: 'toOthers', cell: ifAid(({ cost }, say) => signedAmount(negatedAmount(cost.fromOthersEur), say)) },
]

/** A count without the premium and with it. */
function inBoth(count: 'admitted' | 'funded'): Filled['cell'] {
  return (simulation, say) => change(say.figure(simulation.without[count]), say.figure(simulation.with[count]))
}

/** Nothing of a design that computes no aid. */
function ifAid(cell: Filled['cell']): Filled['cell'] {
  return (simulation, say) => (simulation.measure.aid === null ? '' : cell(simulation, say))
}
