import { closingDay } from './figures'

/** An edition that is encoded, so that calls can be answered under it. */
export type EncodedEditionId = 'dgr-xi-5899-2022' | 'extension-2022-11-30'

/** An edition of the act that the library knows by name. */
export type EditionId = EncodedEditionId | 'dgr-xii-1586-2023' | 'dgr-5377-2025'

/** The last day of the window under each edition that is encoded; the first is the act itself. */
export const closingDays: Readonly<Record<EncodedEditionId, string>> = /* @__PURE__ */ Object.freeze({
  'dgr-xi-5899-2022': closingDay.value,
  'extension-2022-11-30': '2023-12-31',
})

/** The editions that are known by name, but whose criteria are not in hand. */
export const namedEditions: readonly EditionId[] = ['dgr-xii-1586-2023', 'dgr-5377-2025']
