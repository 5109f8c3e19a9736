import type { Measure } from '../../../model/measure'
import { compare, type Exact, fraction, type Rational } from '../../../values/decimal'
import type { MeasureSimulation } from '../../../verdict/simulation'
import type { Speech } from '../../speech'
import { counted, POINTS } from '../../words/counted'
import type { Group, SeriesChart } from '../document'
import { shareOf } from '../share'
import { label } from './labels'
import { countIn, type ScoreBand, scoreBands } from './score-bands'

/** How many applications score how much, without the premium and with it: the best on top, and a line at the minimum. */
export function scoreHistogram({ measure, applications }: MeasureSimulation, say: Speech): SeriesChart {
  const { locale } = say
  const before = applications.flatMap(({ without }) => without.score ?? [])
  const after = applications.flatMap((application) => application.with.score ?? [])
  const unknown = [applications.length - before.length, applications.length - after.length]
  const bands = scoreBands([...before, ...after], measure.minimumScore).map((band) => ({
    band,
    counts: [countIn(band, before), countIn(band, after)],
  }))
  const most = whole(Math.max(...bands.flatMap(({ counts }) => counts), ...unknown))
  const barsOf = (ofBand: readonly number[]) =>
    ofBand.map((count) => ({ figure: say.figure(count), share: shareOf(whole(count), most) }))
  return {
    block: 'series-chart',
    title: label('histogram', locale),
    series: [
      { label: label('without', locale), fill: 'hollow' },
      { label: label('with', locale), fill: 'solid' },
    ],
    groups: [
      ...bands
        .map(({ band, counts }, index) => ({
          label: bandLabel(band, measure, say),
          bars: barsOf(counts),
          // Below the lowest band there is nobody to part from the others.
          ...(index === 0 ? {} : lineBelow(band, measure, say)),
        }))
        .toReversed(),
      ...(unknown.some((count) => count > 0) ? [{ label: label('unknown', locale), bars: barsOf(unknown) }] : []),
    ],
  }
}

/** The minimum parts the band that begins with it from those below. */
function lineBelow({ from }: ScoreBand, { minimumScore }: Measure, say: Speech): Pick<Group, 'lineBelow'> {
  if (minimumScore === null || !isSame(from, minimumScore)) return {}
  return { lineBelow: `${label('minimum', say.locale)}: ${counted(say, minimumScore, POINTS)}` }
}

/** A band from end to end; at the maximum of the measure there is nothing above. */
function bandLabel({ from, to }: ScoreBand, { maximumScore }: Measure, say: Speech): string {
  if (maximumScore !== null && isSame(from, maximumScore)) return say.figure(from)
  return `${say.figure(from)} – ${say.figure(to)}`
}

function isSame(one: Exact, other: Exact): boolean {
  return compare(fraction(one), fraction(other)) === 0n
}

function whole(count: number): Rational {
  return { numerator: BigInt(count), denominator: 1n }
}
