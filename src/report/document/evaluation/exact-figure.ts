import { type Exact, fraction, truncated } from '../../../values/decimal'
import type { Speech } from '../../speech'

/** How many decimals are shown of a figure that has no end. */
const DECIMALS = 2

/** An exact figure as a reader takes it in: one that has no end comes as the decimals with which it begins, and as its fraction. */
export function exactFigure(value: Exact, say: Speech): string {
  return isFraction(value) ? `${cutFigure(value, say)} (${say.figure(value)})` : say.figure(value)
}

/** The same where there is little room: the decimals with which it begins, cut and never rounded. */
export function cutFigure(value: Exact, say: Speech): string {
  return isFraction(value) ? `${say.figure(truncated(fraction(value), DECIMALS))}…` : say.figure(value)
}

function isFraction(value: Exact): boolean {
  return value.includes('/')
}
