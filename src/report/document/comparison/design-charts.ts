import { compare, type Rational, ZERO } from '../../../values/decimal'
import { centsOf, inEuros } from '../../../values/money'
import type { MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { identifier } from '../../words/quoted'
import { bareAmount } from '../amount'
import type { Series, SeriesChart } from '../document'
import { shareOf } from '../share'
import { label } from './labels'

/** A series with its value for a design: how much it is and how it is said. */
interface Measured {
  readonly name: Parameters<typeof label>[0]
  readonly fill: Series['fill']
  readonly of: (simulation: MeasureSimulation, say: Speech) => readonly [value: Rational, figure: string]
}

/** For how many applications the premium of each design makes a difference; of aid, only where a design computes some. */
export function countsChart(simulations: readonly MeasureSimulation[], say: Speech): SeriesChart {
  const hasAid = simulations.some(({ measure }) => measure.aid !== null)
  return chart(label('countsChart', say.locale), hasAid ? COUNTS : COUNTS.slice(0, 1), simulations, say)
}

/** What each design gives, what its premium adds before the budget, and what others lose to it. */
export function amountsChart(simulations: readonly MeasureSimulation[], say: Speech): SeriesChart {
  return chart(label('amountsChart', say.locale), AMOUNTS, simulations, say)
}

const COUNTS: readonly Measured[] = [
  { name: 'seriesCrossing', fill: 'hollow', of: counting(({ crossing }) => crossing) },
  { name: 'seriesNewlyFunded', fill: 'solid', of: ifAid(counting(({ newlyFunded }) => newlyFunded)) },
  { name: 'seriesDisplaced', fill: 'half', of: ifAid(counting(({ displaced }) => displaced)) },
]

const AMOUNTS: readonly Measured[] = [
  { name: 'seriesSpent', fill: 'solid', of: ifAid(amounting((simulation) => simulation.with.spentEur)) },
  { name: 'seriesBeforeBudget', fill: 'hollow', of: ifAid(amounting(({ cost }) => cost.beforeBudgetEur)) },
  { name: 'seriesFromOthers', fill: 'half', of: ifAid(amounting(({ cost }) => cost.fromOthersEur)) },
]

function counting(ids: (simulation: MeasureSimulation) => readonly string[]): Measured['of'] {
  return (simulation, say) => {
    const { length } = ids(simulation)
    return [{ numerator: BigInt(length), denominator: 1n }, say.figure(length)]
  }
}

function amounting(amount: (simulation: MeasureSimulation) => string): Measured['of'] {
  return (simulation, say) => [inEuros(centsOf(amount(simulation))), bareAmount(amount(simulation), say)]
}

/** Nothing, and no figure, of a design that computes no aid. */
function ifAid(of: Measured['of']): Measured['of'] {
  return (simulation, say) => (simulation.measure.aid === null ? [ZERO, ''] : of(simulation, say))
}

/** The designs on the scale of the highest of all values. */
function chart(
  title: string,
  series: readonly Measured[],
  simulations: readonly MeasureSimulation[],
  say: Speech,
): SeriesChart {
  const designs = simulations.map((simulation) => ({
    label: identifier(simulation.measure.id),
    values: series.map(({ of }) => of(simulation, say)),
  }))
  const highest = designs
    .flatMap(({ values }) => values)
    .reduce((most, [value]) => (compare(value, most) > 0n ? value : most), ZERO)
  return {
    block: 'series-chart',
    title,
    series: series.map(({ name, fill }) => ({ label: label(name, say.locale), fill })),
    groups: designs.map(({ label: name, values }) => ({
      label: name,
      bars: values.map(([value, figure]) => ({ figure, share: shareOf(value, highest) })),
    })),
  }
}
