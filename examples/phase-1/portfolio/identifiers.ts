import type { Random } from './random'

/** No tax office has this number, so that no code below is anybody's. */
const OFFICE = '500'

/** No municipality and no country has this code, so that no code below is anybody's. */
const BIRTHPLACE = 'X000'

/** The eleven-digit code of an enterprise or a body: serial, office, check digit. */
export function entityCode(serial: number): string {
  const digits = `${String(serial).padStart(7, '0')}${OFFICE}`
  let sum = 0
  for (const [index, character] of [...digits].entries()) {
    const digit = Number(character)
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** The same code with a check digit that is wrong. */
export function withWrongCheckDigit(code: string): string {
  return `${code.slice(0, 10)}${(Number(code.slice(10)) + 1) % 10}`
}

/** A person who does not exist: every name says so. */
export interface Person {
  readonly surname: string
  readonly name: string
}

const SURNAMES = ['Campioni', 'Esempi', 'Fittizi', 'Immaginari', 'Ipotesi', 'Modelli', 'Provini', 'Simulati'] as const
const NAMES = [
  'Primo',
  'Secondo',
  'Terzo',
  'Quarto',
  'Quinto',
  'Sesto',
  'Settimo',
  'Ottavio',
  'Nono',
  'Decimo',
] as const

export function madeUpPerson(random: Random): Person {
  return { surname: random.pick(SURNAMES), name: random.pick(NAMES) }
}

const MONTHS = 'ABCDEHLMPRST'

/** The sixteen-character code of a person, with a birthday of chance (D.M. 23 December 1976, n. 13813). */
export function personCode(random: Random, { surname, name }: Person): string {
  const year = String(random.integer(50, 95))
  const month = MONTHS.charAt(random.integer(0, 11))
  const day = String(random.integer(1, 28)).padStart(2, '0')
  const code = `${threeLetters(surname, false)}${threeLetters(name, true)}${year}${month}${day}${BIRTHPLACE}`
  return `${code}${checkLetter(code)}`
}

/** Consonants, then vowels, then X; of a name with four consonants or more, the second one is left out. */
function threeLetters(text: string, isName: boolean): string {
  const letters = text.toUpperCase()
  const consonants = letters.replace(/[AEIOU]/g, '')
  const chosen = isName && consonants.length > 3 ? `${consonants.charAt(0)}${consonants.slice(2)}` : consonants
  return `${chosen}${letters.replace(/[^AEIOU]/g, '')}XX`.slice(0, 3)
}

/** What 0–9 and A–J, then K–Z, are worth in odd places. */
const ODD_PLACES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const

function checkLetter(code: string): string {
  let sum = 0
  for (const [index, character] of [...code].entries()) {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65
    sum += index % 2 === 0 ? (ODD_PLACES[value] ?? 0) : value
  }
  return String.fromCharCode(65 + (sum % 26))
}
