import { closingDay } from './figures'

/** The last day of the window under each edition that is encoded; the first is the act itself. */
export const closingDays = {
  'dgr-xi-5899-2022': closingDay.value,
  'extension-2022-11-30': '2023-12-31',
} as const

/** An edition that is encoded, so that calls can be answered under it. */
export type EncodedEditionId = keyof typeof closingDays

/** The editions that are known by name, but whose criteria are not in hand. */
export const namedEditions = ['dgr-xii-1586-2023', 'dgr-5377-2025'] as const

/** The editions of the act that the library knows by name. */
export type EditionId = EncodedEditionId | (typeof namedEditions)[number]
