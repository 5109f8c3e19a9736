import type { Exact } from '../../../values/decimal'
import type { Speech } from '../../speech'

/** An exact figure where there is little room: one that has no end comes as the decimals with which it begins, and no fraction. */
export function cutFigure(value: Exact, say: Speech): string {
  return say.figure(value).replace(/ \(.*\)$/, '')
}
