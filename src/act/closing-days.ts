import { closingDay, type Figure } from './figures'

/**
 * An edition that is encoded, so that calls can be answered under it.
 *
 * @example
 * ```ts
 * import { type EncodedEditionId, submissionWindow } from 'filiere-lombardia'
 *
 * const at = (instant: string, edition: EncodedEditionId) => submissionWindow(instant, { edition }).status
 * at('2023-01-01T00:00:00+01:00', 'dgr-xi-5899-2022') // => 'closed'
 * at('2023-12-31T23:59:59.999+01:00', 'extension-2022-11-30') // => 'open'
 * at('2024-01-01T00:00:00+01:00', 'extension-2022-11-30') // => 'closed'
 * ```
 */
export type EncodedEditionId = 'dgr-xi-5899-2022' | 'extension-2022-11-30'

/**
 * An edition of the act that the library knows by name.
 *
 * @example
 * ```ts
 * import { assessDraft, type EditionId, editionOn, RuleInputError } from 'filiere-lombardia'
 *
 * const under = (edition: EditionId) => {
 *   try {
 *     return assessDraft({}, { edition }).edition
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * under(editionOn('2023-12-17').id) // => 'extension-2022-11-30'
 * under(editionOn('2023-12-18').id) // => 'edition-not-encoded at edition'
 * under(JSON.parse('"dgr-xi-5900-2022"')) // => 'edition-unknown at edition'
 * ```
 */
export type EditionId = EncodedEditionId | 'dgr-xii-1586-2023' | 'dgr-5377-2025'

/** The last day of the window as extended: it takes the place of the day that the act names. */
export const extendedClosingDay = /* @__PURE__ */ Object.freeze({
  value: '2023-12-31',
  unit: 'civil-day',
  bound: 'at-most',
  clause: 'A.PART.4',
} as const satisfies Figure<string>)

/** The last day of the window under each edition that is encoded; the first is the act itself. */
export const closingDays: Readonly<Record<EncodedEditionId, string>> = /* @__PURE__ */ Object.freeze({
  'dgr-xi-5899-2022': closingDay.value,
  'extension-2022-11-30': extendedClosingDay.value,
})

/** The editions that are known by name, but whose criteria are not in hand. */
export const namedEditions: readonly EditionId[] = ['dgr-xii-1586-2023', 'dgr-5377-2025']

/** Why no call is answered under an edition that is known by name alone, in English, for whoever asks for it. */
export const whyNotEncoded: Readonly<Record<Exclude<EditionId, EncodedEditionId>, string>> = {
  'dgr-xii-1586-2023':
    'it is reported to have updated the criteria and moved the closing day to 31 December 2025, and its text is not in hand',
  'dgr-5377-2025':
    'it is reported to have updated the criteria again and moved the closing day to 31 December 2027, and its text is not in hand',
}
