import type { Bilingual, Locale } from '../act/bilingual'

/**
 * What a schema can find wrong, as a stable code.
 *
 * @example
 * ```ts
 * import { describeIssues, leadDesignationSchema, type SchemaIssueCode } from 'filiere-lombardia/schemas'
 *
 * const codeOf = (partyId: unknown): SchemaIssueCode | undefined => {
 *   const { error } = leadDesignationSchema.safeParse({ partyId })
 *   return error && describeIssues(error)[0]?.code
 * }
 * codeOf(null) // => 'required'
 * codeOf(' ') // => 'blank'
 * codeOf('x'.repeat(200)) // => undefined
 * codeOf('x'.repeat(201)) // => 'too-long'
 * ```
 */
export type SchemaIssueCode =
  | 'required'
  | 'wrong-type'
  | 'unknown-key'
  | 'blank'
  | 'too-long'
  | 'lone-surrogate'
  | 'too-many'
  | 'too-many-problems'
  | 'not-in-list'
  | 'not-in-open-list'
  | 'invalid-day'
  | 'invalid-instant'
  | 'invalid-decimal'
  | 'negative-amount'
  | 'too-many-decimals'
  | 'invalid-province'
  | 'invalid-country'
  | 'duplicate-party'
  | 'duplicate-agreement-party'
  | 'invalid-fact-path'
  | 'invalid-list-path'
  | 'duplicate-path'
  | 'duplicate-criterion'
  | 'invalid-euro-amount'
  | 'invalid-premium-fact-path'
  | 'invalid-value'

/** What a sentence says besides its code, in no language: a figure, a text found or expected, a list, or a term in both. */
export type Fact = number | string | readonly string[] | Bilingual

/** The facts of a problem, by the name under which its sentences refer to them. */
export type Facts = Readonly<Record<string, Fact>>

/** The sentences, by code; `{name}` stands for the fact of that name. */
export const MESSAGES: Readonly<Record<SchemaIssueCode, Bilingual>> = {
  required: { it: 'Il valore è obbligatorio.', en: 'A value is required.' },
  'wrong-type': { it: 'Deve essere {expected}.', en: 'Must be {expected}.' },
  'unknown-key': { it: 'Chiave sconosciuta: {keys}{advice}.', en: 'Unknown key: {keys}{advice}.' },
  blank: { it: 'Non può essere vuoto.', en: 'Must not be blank.' },
  'too-long': { it: 'Può avere al massimo {limit} caratteri.', en: 'May have at most {limit} characters.' },
  'lone-surrogate': {
    it: 'Contiene mezzo carattere (metà di una coppia di surrogati Unicode): il testo va riscritto.',
    en: 'Holds half a character (one half of a Unicode surrogate pair): the text must be written again.',
  },
  'too-many': { it: 'Può avere al massimo {limit} elementi.', en: 'May have at most {limit} items.' },
  'too-many-problems': {
    it: 'Questo elenco ha più di {limit} problemi: gli altri non sono riportati.',
    en: 'This list has more than {limit} problems: the others are not reported.',
  },
  'not-in-list': { it: 'Deve essere uno di questi valori: {values}.', en: 'Must be one of: {values}.' },
  'not-in-open-list': {
    it: 'Deve essere uno di questi valori: {values}; oppure, se nessuno è adatto, { "other": "a parole" }.',
    en: 'Must be one of: {values}; or, where none fits, { "other": "in words" }.',
  },
  'invalid-day': {
    it: 'Deve essere un giorno esistente, scritto AAAA-MM-GG (per esempio "2022-12-31").',
    en: 'Must be a day that exists, written YYYY-MM-DD (for example "2022-12-31").',
  },
  'invalid-instant': {
    it: 'Deve essere un istante ISO 8601 con fuso orario (per esempio "2022-12-31T23:59:59+01:00").',
    en: 'Must be an ISO 8601 instant with an offset (for example "2022-12-31T23:59:59+01:00").',
  },
  'invalid-decimal': {
    it: 'Deve essere un numero con il punto decimale e senza separatore delle migliaia (per esempio "6.5").',
    en: 'Must be a number with a decimal point and no thousands separator (for example "6.5").',
  },
  'negative-amount': { it: 'Un importo non può essere negativo.', en: 'An amount must not be negative.' },
  'too-many-decimals': {
    it: 'Un importo può avere al massimo {limit} decimali.',
    en: 'An amount may have at most {limit} decimals.',
  },
  'invalid-province': {
    it: 'Deve essere una sigla di due lettere maiuscole (per esempio "MI") o un codice ISTAT di tre cifre (per esempio "015").',
    en: 'Must be a code of two capital letters (for example "MI") or an ISTAT code of three digits (for example "015").',
  },
  'invalid-country': {
    it: 'Deve essere un codice ISO 3166-1 di due lettere maiuscole (per esempio "IT").',
    en: 'Must be an ISO 3166-1 code of two capital letters (for example "IT").',
  },
  'duplicate-party': {
    it: 'Un’altra parte della proposta ha già l’id {id}.',
    en: 'Another party of the proposal already has the id {id}.',
  },
  'duplicate-agreement-party': {
    it: 'L’accordo contiene già una voce per la parte {id}.',
    en: 'The agreement already has an entry for the party {id}.',
  },
  'invalid-fact-path': {
    it: 'Deve essere il percorso di un dato della proposta (per esempio "agreement.parties[0].signature").',
    en: 'Must be the path of a fact of the proposal (for example "agreement.parties[0].signature").',
  },
  'invalid-list-path': {
    it: 'Deve essere il percorso di un elenco della proposta (per esempio "beneficiary.parties").',
    en: 'Must be the path of a list of the proposal (for example "beneficiary.parties").',
  },
  'duplicate-path': {
    it: 'Il percorso {path} è già indicato.',
    en: 'The path {path} is already given.',
  },
  'duplicate-criterion': {
    it: 'Un altro criterio della misura ha già l’id {id}.',
    en: 'Another criterion of the measure already has the id {id}.',
  },
  'invalid-euro-amount': {
    it: 'Deve essere un importo in euro con due decimali (per esempio "110000.00").',
    en: 'Must be an amount in euro with two decimals (for example "110000.00").',
  },
  'invalid-premium-fact-path': {
    it: 'Deve essere il percorso di un dato della misura o della domanda (per esempio "application.spend[0].size").',
    en: 'Must be the path of a fact of the measure or of the application (for example "application.spend[0].size").',
  },
  'invalid-value': { it: 'Il valore non è ammesso.', en: 'The value is not allowed.' },
}

/** The sentence for a problem, in one of the two languages. */
export function sentence(code: SchemaIssueCode, facts: Facts, locale: Locale): string {
  return MESSAGES[code][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = facts[name]
    return fact === undefined ? placeholder : inWords(fact, locale)
  })
}

function inWords(fact: Fact, locale: Locale): string {
  if (typeof fact === 'number') return grouped(fact, locale)
  if (typeof fact === 'string') return quoted(fact)
  return 'it' in fact ? fact[locale] : fact.map(quoted).join(', ')
}

/** Thousands apart, as each language writes them; the platform's own formats differ from one engine to the next. */
function grouped(figure: number, locale: Locale): string {
  return String(figure).replace(/\B(?=(?:\d{3})+$)/g, locale === 'it' ? '.' : ',')
}

/** Text in quotes, cut where it is long: what is wrong may be absurdly so. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
