import type { EuroAmount } from 'filiere-lombardia'

/** An amount for a column: `'-250000.00'` is `'-250,000.00'`, as wide as the widest. */
export function euro(amount: EuroAmount | null): string {
  return (amount === null ? '?' : withCommas(amount)).padStart(13)
}

/** An amount in a sentence: `'EUR 250,000.00'`. */
export function inEuro(amount: EuroAmount): string {
  return `EUR ${withCommas(amount)}`
}

/** A difference in a sentence: `'EUR 250,000.00 less'`. */
export function moreOrLess(amount: EuroAmount): string {
  if (Number(amount) === 0) return 'no difference in aid'
  return amount.startsWith('-') ? `${inEuro(amount.slice(1))} less` : `${inEuro(amount)} more`
}

/** A difference with its sign; nothing where there is none. */
export function difference(amount: EuroAmount): string {
  if (Number(amount) === 0) return ''
  return euro(amount.startsWith('-') ? amount : `+${amount}`)
}

function withCommas(amount: EuroAmount): string {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ',')
}

/** Figures of a column, their ends under each other. */
export function figure(value: number | string | null): string {
  return String(value ?? '').padStart(4)
}

export function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ')
}
