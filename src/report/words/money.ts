import type { Locale } from '../../act/bilingual'
import { fraction, truncated } from '../../values/decimal'
import type { EuroAmount } from '../../values/money'
import { quoted } from './quoted'

/** The cents of an amount, as decimals. */
const CENTS = 2

/** The signs between whole euros and cents, and between thousands. */
const SIGNS = { it: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const

/**
 * An amount as an office writes it: `110.000,00 euro`, `EUR 110,000.00`. Parts of a cent are shown; an amount that has no end comes
 * as the cents with which it begins, never rounded, and as its fraction.
 */
export function moneyWords(amount: EuroAmount, locale: Locale): string {
  if (/^-?\d+\/[1-9]\d*$/.test(amount)) {
    return `${inEuro(`${grouped(truncated(fraction(amount), CENTS), locale)}…`, locale)} (${amount})`
  }
  return /^-?\d+(?:\.\d+)?$/.test(amount) ? inEuro(grouped(amount, locale), locale) : quoted(amount)
}

function inEuro(figure: string, locale: Locale): string {
  return locale === 'it' ? `${figure} euro` : `EUR ${figure}`
}

/** A decimal with two decimals at least, its thousands apart. */
function grouped(decimal: string, locale: Locale): string {
  const [whole = '', decimals = ''] = decimal.split('.')
  const sign = SIGNS[locale]
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, sign.thousands)}${sign.decimal}${decimals.padEnd(CENTS, '0')}`
}
