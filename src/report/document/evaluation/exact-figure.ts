import { type Exact, fraction, truncated } from '../../../values/decimal'
import type { Speech } from '../../speech'

/** How many decimals are shown of a figure that has no end. */
const DECIMALS = 2

/** An exact figure as a reader takes it in: a fraction comes after the decimals with which it begins. */
export function exactFigure(value: Exact, say: Speech): string {
  if (!value.includes('/')) return say.figure(value)
  return `${say.figure(truncated(fraction(value), DECIMALS))}… (${say.figure(value)})`
}
