import { isBlank } from './escape'

/** A value before and after: one where it does not change, else both, which part in two lines only after the arrow. */
export function change(before: string, after: string): string {
  return before === after ? before : `${dashed(before)}\u00A0→ ${dashed(after)}`
}

/** A value that there is not, as a cell of a table shows it. */
function dashed(value: string): string {
  return isBlank(value) ? '—' : value
}
