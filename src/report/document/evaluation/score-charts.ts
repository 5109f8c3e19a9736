import { highestScore } from '../../../act/figures'
import { compare, fraction, ZERO } from '../../../values/decimal'
import type { Score } from '../../../verdict/score'
import type { Speech } from '../../speech'
import type { BarChart } from '../document'
import { shareOf } from '../share'
import { criterionName } from './criterion-name'
import { cutFigure } from './cut-figure'
import { label } from './labels'

/** The total against the threshold. */
export function totalChart({ total, threshold }: Score, say: Speech): BarChart {
  const whole = fraction(String(highestScore.value))
  return {
    block: 'bar-chart',
    title: label('totalChart', say.locale),
    bars: [
      {
        label: label('total', say.locale),
        figure: `${cutFigure(total, say)} / ${say.figure(highestScore.value)}`,
        share: shareOf(fraction(total), whole),
        room: 1,
      },
    ],
    mark: {
      label: `${label('threshold', say.locale)}: ${cutFigure(threshold, say)}`,
      share: shareOf(fraction(threshold), whole),
    },
  }
}

/** What each criterion adds, of what it can: on the scale of the heaviest. */
export function criteriaChart({ contributions }: Score, say: Speech): BarChart {
  const heaviest = contributions
    .map(({ weight }) => fraction(weight))
    .reduce((most, weight) => (compare(weight, most) > 0n ? weight : most), ZERO)
  return {
    block: 'bar-chart',
    title: label('criteriaChart', say.locale),
    bars: contributions.map(({ criterion, points, weight }) => ({
      label: criterionName(criterion, say),
      figure: `${cutFigure(points, say)} / ${say.figure(weight)}`,
      share: shareOf(fraction(points), heaviest),
      room: shareOf(fraction(weight), heaviest),
    })),
  }
}
