import type { EuroAmount } from '../../values/money'
import type { Speech } from '../speech'
import { isNothing } from '../words/more-or-less'

/** An amount where its unit stands in the heading of the column. */
export function bareAmount(amount: EuroAmount, say: Speech): string {
  return say.money(amount).replace(/^EUR | euro$/, '')
}

/** A difference of amounts where its unit stands in the heading of the column: with its sign, unless there is none. */
export function signedAmount(amount: EuroAmount, say: Speech): string {
  const figure = bareAmount(amount, say)
  return amount.startsWith('-') || isNothing(amount) ? figure : `+${figure}`
}

/** What others lose, as what they get. */
export function negatedAmount(amount: EuroAmount): EuroAmount {
  if (isNothing(amount)) return amount
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`
}
