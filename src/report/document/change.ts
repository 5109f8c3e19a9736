import { isBlank } from './escape'

/** A value before and after: one where it does not change, else both, which part in two lines after the arrow if at all. */
export function change(before: string, after: string): string {
  if (before === after) return before
  const space = before.length + after.length > SHORT ? ' ' : NO_BREAK
  return `${dashed(before)}${NO_BREAK}→${space}${dashed(after)}`
}

const NO_BREAK = '\u00A0'

/** Two values of as many characters stay together in any column. */
const SHORT = 12

/** A value that there is not, as a cell of a table shows it. */
function dashed(value: string): string {
  return isBlank(value) ? '—' : value
}
