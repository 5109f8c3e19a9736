/**
 * The same words in the two languages of the library. Italian is the language of the act; English serves readers abroad.
 *
 * @example
 * ```ts
 * import { type Bilingual, type EditionId, EDITIONS } from 'filiere-lombardia'
 *
 * const doubtOn = (id: EditionId): Bilingual | null => EDITIONS[id].unverified
 * doubtOn('dgr-xi-5899-2022') // => null
 * doubtOn('dgr-5377-2025')?.it // => 'Quali criteri siano cambiati, e come, non è stato verificato.'
 * doubtOn('dgr-5377-2025')?.en // => 'Which criteria changed, and how, was not verified.'
 * ```
 */
export interface Bilingual {
  /** Italian. */
  readonly it: string
  /** English. */
  readonly en: string
}

/**
 * A language of the library: Italian or English.
 *
 * @example
 * ```ts
 * import { type Locale, RuleInputError, submissionWindow } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const closed = submissionWindow('2023-01-01T00:00:00+01:00')
 * const said = (locale: Locale) => {
 *   try {
 *     return explain(closed, { locale }).split('. (')[0]
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * said('it') // => 'Al momento considerato, 1º gennaio 2023, ore 00:00:00 (ora di Roma), lo sportello è chiuso'
 * said('en') // => 'At the instant asked about, 1 January 2023, 00:00:00 (Rome time), the desk is closed'
 * said(JSON.parse('"en-GB"')) // => 'invalid-argument at locale'
 * ```
 */
export type Locale = keyof Bilingual
