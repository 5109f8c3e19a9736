import type { Bilingual } from '../../act/bilingual'
import type { EuroAmount } from '../../values/money'
import type { Speech } from '../speech'

/** An amount that changes, as said of who gets it: `10,00 euro in più`, `EUR 10.00 less`. */
export function moreOrLess(amountEur: EuroAmount, say: Speech): Bilingual {
  const amount = say.money(amountEur.replace(/^-/, ''))
  return amountEur.startsWith('-')
    ? { it: `${amount} in meno`, en: `${amount} less` }
    : { it: `${amount} in più`, en: `${amount} more` }
}

/** Whether an amount changes nothing. */
export function isNothing(amountEur: EuroAmount): boolean {
  return /^-?0+\.00$/.test(amountEur)
}
