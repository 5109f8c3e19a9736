import { RuleInputError } from './rule-input-error'

/**
 * An Italian tax code (codice fiscale) or VAT number (partita IVA) as people write it: with spaces, dots or dashes, with or
 * without `IT` before eleven digits.
 *
 * @example
 * ```ts
 * import { checkTaxCode, type TaxCode } from 'filiere-lombardia'
 *
 * const code: TaxCode = 'it 10000035005'
 * checkTaxCode(code).normalised // => '10000035005'
 * checkTaxCode('IT 1000035005') // => { normalised: 'IT1000035005', kind: 'unrecognised', valid: false }
 * ```
 */
export type TaxCode = string

/**
 * What a look at a tax code tells; whose it is, only the registry knows.
 *
 * @example
 * ```ts
 * import { checkTaxCode, type TaxCodeCheck } from 'filiere-lombardia'
 *
 * const lowest: TaxCodeCheck = checkTaxCode('00000000018')
 * lowest // => { normalised: '00000000018', kind: 'numeric11', valid: true }
 * // Eleven zeros are a right sum, and no code.
 * const zeros: TaxCodeCheck = checkTaxCode('00000000000')
 * zeros // => { normalised: '00000000000', kind: 'numeric11', valid: false }
 * ```
 */
export interface TaxCodeCheck {
  /** The code without spaces, dots and dashes, in capitals, without a leading `IT` before eleven digits. */
  readonly normalised: string
  /** `numeric11` for enterprises and VAT numbers, `alphanumeric16` for persons, `unrecognised` for any other shape. */
  readonly kind: 'numeric11' | 'alphanumeric16' | 'unrecognised'
  /** Whether the shape is one of the two, the check character is right, and the number can be assigned. */
  readonly valid: boolean
}

const PERSON = /^[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/
const ENTITY = /^\d{11}$/

/**
 * What kind of tax code is this, and is its check character right?
 *
 * A wrong check character never bars a proposal: identity is a fact of the registry. The office part is not tested.
 *
 * @param value the code as written
 * @throws {@link RuleInputError} `invalid-argument` where it is no text
 *
 * @example
 * ```ts
 * import { checkTaxCode } from 'filiere-lombardia'
 *
 * checkTaxCode('IT 1000 0035 005') // => { normalised: '10000035005', kind: 'numeric11', valid: true }
 * checkTaxCode('10000035006').valid // => false
 * ```
 */
export function checkTaxCode(value: TaxCode): TaxCodeCheck {
  if (typeof value !== 'string') throw new RuleInputError('invalid-argument', 'value', value, 'a text')
  const normalised = normaliseTaxCode(value)
  const kind = ENTITY.test(normalised) ? 'numeric11' : PERSON.test(normalised) ? 'alphanumeric16' : 'unrecognised'
  return { normalised, kind, valid: hasRightCheckCharacter(normalised) }
}

/** Whether a code, in its one spelling, has a shape that is assigned and the check character that goes with it. */
export function hasRightCheckCharacter(normalised: string): boolean {
  return normalised.length === 11 ? isEntityCode(normalised) : PERSON.test(normalised) && isPersonCode(normalised)
}

/** The one spelling of a code: no spaces, dots, dashes; capitals; no `IT` before eleven digits. */
export function normaliseTaxCode(value: TaxCode): string {
  // Most codes already are in that spelling, or in that of a VAT number, and a portfolio holds thousands of them.
  if (ENTITY.test(value)) return value
  if (ITALIAN_VAT.test(value)) return value.slice(2)
  const compact = compacted(value)
  return ITALIAN_VAT.test(compact) ? compact.slice(2) : compact
}

/** Whether a code is a VAT number that names Italy as its country. */
export function isItalianVatNumber(value: TaxCode): boolean {
  return ITALIAN_VAT.test(compacted(value))
}

const ITALIAN_VAT = /^IT\d{11}$/

function compacted(value: TaxCode): string {
  return value.replace(/[\s.-]/g, '').toUpperCase()
}

/** Digits in even places doubled, minus 9 above 9; the eleventh makes the sum a multiple of ten. Eleven zeros are never assigned. */
function isEntityCode(code: string): boolean {
  let sum = 0
  for (let place = 0; place < 11; place += 1) {
    const digit = code.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return false
    const doubled = digit * 2
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum > 0 && sum % 10 === 0
}

/** The values of 0–9 (and A–J alike), then K–Z, in odd places, each as the letter of that rank (D.M. 23 December 1976, n. 13813). */
const ODD = 'BAFHJNPRTVCESULDGIMOQKWZYX'

function isPersonCode(code: string): boolean {
  let sum = 0
  for (let place = 0; place < 15; place += 1) {
    const character = code.charCodeAt(place)
    const value = character < 65 ? character - 48 : character - 65
    sum += place % 2 === 0 ? ODD.charCodeAt(value) - 65 : value
  }
  return code.charCodeAt(15) === 65 + (sum % 26)
}
