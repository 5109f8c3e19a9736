import { over, type Rational, truncated } from '../../values/decimal'

/**
 * A part of a whole as a number, cut: a bar never reaches a mark that its figure does not. Less than nothing fills nothing, and
 * neither does anything on a scale without length.
 */
export function shareOf(part: Rational, whole: Rational): number {
  return part.numerator <= 0n || whole.numerator <= 0n ? 0 : Number(truncated(over(part, whole), 4))
}
