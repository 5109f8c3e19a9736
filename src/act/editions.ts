import type { Bilingual } from './bilingual'
import { closingDays, type EditionId } from './closing-days'
import { adoptionDay } from './figures'

/** The act as it stands from a day: the act itself, or an amendment of it. */
export interface Edition {
  /** The id under which calls and answers name it. */
  readonly id: EditionId
  /** Which act it is. */
  readonly title: Bilingual
  /** The day of the amending act; for the act itself, its own. */
  readonly adoptedOn: string
  /** The last day of the window under this edition, as a civil day in Rome; `null` where the edition is not encoded. */
  readonly closesOn: string | null
  /** Whether calls can be answered under it. */
  readonly encoded: boolean
  /** What it changed, and what of it could not be verified. */
  readonly note: Bilingual
}

/**
 * Which texts of the act exist, and which of them does the library answer under?
 *
 * The act itself is the default. Its extension changed one date. Two later acts changed criteria that are not in hand: they
 * are named here, and a call that asks for them is refused with `edition-not-encoded`.
 *
 * @example
 * ```ts
 * import { EDITIONS } from 'filiere-lombardia'
 *
 * EDITIONS['dgr-xi-5899-2022'].closesOn // => '2022-12-31'
 * EDITIONS['dgr-xii-1586-2023'].encoded // => false
 * ```
 */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  'dgr-xi-5899-2022': {
    id: 'dgr-xi-5899-2022',
    title: { it: 'D.g.r. 31 gennaio 2022, n. XI/5899', en: 'D.g.r. XI/5899 of 31 January 2022' },
    adoptedOn: adoptionDay.value,
    closesOn: closingDays['dgr-xi-5899-2022'],
    encoded: true,
    note: { it: 'Il testo della deliberazione.', en: 'The text of the resolution itself.' },
  },
  'extension-2022-11-30': {
    id: 'extension-2022-11-30',
    title: {
      it: 'Proroga approvata con D.g.r. del 30 novembre 2022',
      en: 'Extension approved by resolution of 30 November 2022',
    },
    adoptedOn: '2022-11-30',
    closesOn: closingDays['extension-2022-11-30'],
    encoded: true,
    note: {
      it: 'Sposta soltanto il termine al 31 dicembre 2023; il numero della deliberazione non è stato reperito.',
      en: 'Moves the closing day alone, to 31 December 2023; the number of the resolution was not found.',
    },
  },
  'dgr-xii-1586-2023': {
    id: 'dgr-xii-1586-2023',
    title: { it: 'D.g.r. 18 dicembre 2023, n. XII/1586', en: 'D.g.r. XII/1586 of 18 December 2023' },
    adoptedOn: '2023-12-18',
    closesOn: null,
    encoded: false,
    note: {
      it: 'Ha modificato anche i criteri, il cui testo non è disponibile: non codificata.',
      en: 'Also changed the criteria, whose text is not in hand: not encoded.',
    },
  },
  'dgr-5377-2025': {
    id: 'dgr-5377-2025',
    title: { it: 'D.g.r. 24 novembre 2025, n. 5377', en: 'D.g.r. 5377 of 24 November 2025' },
    adoptedOn: '2025-11-24',
    closesOn: null,
    encoded: false,
    note: {
      it: 'Ha aggiornato i criteri, il cui testo non è disponibile: non codificata.',
      en: 'Updated the criteria, whose text is not in hand: not encoded.',
    },
  },
}
