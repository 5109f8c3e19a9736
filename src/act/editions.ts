import type { Bilingual } from './bilingual'
import { closingDays, type EditionId, extendedClosingDay, whyNotEncoded } from './closing-days'
import { adoptionDay } from './figures'
import { PARAMETERS } from './parameters'

/**
 * Where an edition was read, or read of.
 *
 * @example
 * ```ts
 * import { type EditionId, EDITIONS, type EditionSource } from 'filiere-lombardia'
 *
 * const pages = (id: EditionId) => EDITIONS[id].sources.map(({ url }: EditionSource) => url?.split('/')[2] ?? null)
 * pages('dgr-xi-5899-2022') // => [null]
 * pages('extension-2022-11-30') // => ['afil.it', 'www.confindustria-am.it']
 * ```
 */
export interface EditionSource {
  /** The text or the page, with its site. */
  readonly citation: string
  /** The address of the page; `null` where it is none. */
  readonly url: string | null
}

/**
 * The act as it stands from a day: the act itself, or an amendment of it.
 *
 * @example
 * ```ts
 * import { type Edition, EDITIONS, RuleInputError, submissionWindow } from 'filiere-lombardia'
 *
 * const on2023 = ({ id }: Edition) => {
 *   try {
 *     return submissionWindow('2023-01-01T00:00:00+01:00', { edition: id }).status
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * on2023(EDITIONS['dgr-xi-5899-2022']) // => 'closed'
 * on2023(EDITIONS['extension-2022-11-30']) // => 'open'
 * on2023(EDITIONS['dgr-xii-1586-2023']) // => 'edition-not-encoded at edition'
 * ```
 */
export interface Edition {
  /** The id under which calls and answers name it. */
  readonly id: EditionId
  /** Which act it is. */
  readonly title: Bilingual
  /** The day of the amending act; for the act itself, its own. */
  readonly adoptedOn: string
  /** The last day on which it is the latest of the acts that are known, the day before the next; `null` for the last. */
  readonly inForceUntil: string | null
  /** The last day of the window under this edition, as a civil day in Rome; `null` where the edition is not encoded. */
  readonly closesOn: string | null
  /** Whether calls can be answered under it. */
  readonly encoded: boolean
  /** Every figure and every list as it stands under this edition; `null` where it is not encoded. */
  readonly parameters: typeof PARAMETERS | null
  /** What it changed; where it is not encoded, also why not. */
  readonly note: Bilingual
  /** What of it could not be verified; `null` where its text was read. */
  readonly unverified: Bilingual | null
  /** Where it was read, or read of. */
  readonly sources: readonly EditionSource[]
}

const WHICH_CRITERIA: Bilingual = {
  it: 'Quali criteri siano cambiati, e come, non è stato verificato.',
  en: 'Which criteria changed, and how, was not verified.',
}

/**
 * Which texts of the act exist, from which day, with which figures, and under which of them does the library answer?
 *
 * The act itself is the default of every call; `editionOn` finds the edition of a day. The extension changed one date. Two later
 * acts changed criteria that are not in hand: they are named here, and a call that asks for them is refused with
 * `edition-not-encoded`.
 *
 * @example
 * ```ts
 * import { EDITIONS } from 'filiere-lombardia'
 *
 * const extension = EDITIONS['extension-2022-11-30']
 * EDITIONS['dgr-xi-5899-2022'].closesOn // => '2022-12-31'
 * EDITIONS['dgr-xi-5899-2022'].inForceUntil // => '2022-11-29'
 * extension.adoptedOn // => '2022-11-30'
 * extension.parameters?.closingDay // => { value: '2023-12-31', unit: 'civil-day', bound: 'at-most', clause: 'A.PART.4' }
 * EDITIONS['dgr-xii-1586-2023'].encoded // => false
 * ```
 */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = /* @__PURE__ */ editions()

function editions(): Readonly<Record<EditionId, Edition>> {
  return {
    'dgr-xi-5899-2022': {
      id: 'dgr-xi-5899-2022',
      title: { it: 'D.g.r. 31 gennaio 2022, n. XI/5899', en: 'D.g.r. XI/5899 of 31 January 2022' },
      adoptedOn: adoptionDay.value,
      inForceUntil: '2022-11-29',
      closesOn: closingDays['dgr-xi-5899-2022'],
      encoded: true,
      parameters: PARAMETERS,
      note: { it: 'Il testo della deliberazione.', en: 'The text of the resolution itself.' },
      unverified: null,
      sources: [{ citation: 'D.g.r. 31 gennaio 2022, n. XI/5899, con l’allegato A', url: null }],
    },
    'extension-2022-11-30': {
      id: 'extension-2022-11-30',
      title: {
        it: 'Proroga approvata con D.g.r. del 30 novembre 2022',
        en: 'Extension approved by resolution of 30 November 2022',
      },
      adoptedOn: '2022-11-30',
      inForceUntil: '2023-12-17',
      closesOn: closingDays['extension-2022-11-30'],
      encoded: true,
      parameters: { ...PARAMETERS, closingDay: extendedClosingDay },
      note: {
        it: 'Secondo le fonti consultate sposta soltanto il termine, al 31 dicembre 2023.',
        en: 'According to the sources consulted it moves the closing day alone, to 31 December 2023.',
      },
      unverified: {
        it: 'Il numero della deliberazione non è stato reperito e il suo testo non è stato letto.',
        en: 'The number of the resolution was not found, and its text was not read.',
      },
      sources: [
        {
          citation: 'AFIL (afil.it), «Il bando “Manifestazione di interesse” di Regione Lombardia»',
          url: 'https://afil.it/manifestazione-di-interesse-di-regione-lombardia-adesione-a-progetti-di-filiera-esistenti/',
        },
        {
          citation: 'Confindustria Alto Milanese (confindustria-am.it), circolare sulla proroga al 31 dicembre 2023',
          url: 'https://www.confindustria-am.it/servizi/credito-e-finanza/circolari/manifestazione-di-interesse-per-lo-sviluppo-delle-filiere-produttive-in-lombardia-proroga-al-31-dicembre-2023',
        },
      ],
    },
    'dgr-xii-1586-2023': {
      id: 'dgr-xii-1586-2023',
      title: { it: 'D.g.r. 18 dicembre 2023, n. XII/1586', en: 'D.g.r. XII/1586 of 18 December 2023' },
      adoptedOn: '2023-12-18',
      inForceUntil: '2025-11-23',
      closesOn: null,
      encoded: false,
      parameters: null,
      note: {
        it: 'Non codificata: secondo le fonti consultate ha aggiornato i criteri e spostato il termine al 31 dicembre 2025, e il suo testo non è disponibile.',
        en: `Not encoded: ${whyNotEncoded['dgr-xii-1586-2023']}.`,
      },
      unverified: WHICH_CRITERIA,
      sources: [
        {
          citation: 'Assimpredil Ance (portale.assimpredilance.it), Suggerimento n. 27/01 del 12 gennaio 2024',
          url: 'http://portale.assimpredilance.it/articoli/manifestazione-di-interesse-per-sviluppo-di-filiere-produttive-ed-ecosistemi-industriali-scadenza-31-dicembre-2025',
        },
        {
          citation:
            'UCIMU (ucimu.it), «Lombardia: Filiere produttive, più tempo per il riconoscimento», 12 gennaio 2024',
          url: 'https://ucimu.it/news/v/2024/01/lombardia-filiere-produttive-piu-tempo-per-il-riconoscimento',
        },
      ],
    },
    'dgr-5377-2025': {
      id: 'dgr-5377-2025',
      title: { it: 'D.g.r. 24 novembre 2025, n. 5377', en: 'D.g.r. 5377 of 24 November 2025' },
      adoptedOn: '2025-11-24',
      inForceUntil: null,
      closesOn: null,
      encoded: false,
      parameters: null,
      note: {
        it: 'Non codificata: secondo le fonti consultate ha aggiornato di nuovo i criteri e spostato il termine al 31 dicembre 2027, e il suo testo non è disponibile.',
        en: `Not encoded: ${whyNotEncoded['dgr-5377-2025']}.`,
      },
      unverified: WHICH_CRITERIA,
      sources: [
        {
          citation: 'Assimpredil Ance (portale.assimpredilance.it), Suggerimento n. 560/19 del 4 dicembre 2025',
          url: 'https://portale.assimpredilance.it/articoli/sviluppo-e-consolidamento-delle-filiere-produttive-e-di-servizi-e-degli-ecosistemi-industriali-produttivi-ed-economici-in-lombardia-aggiornamento-dei-criteri-e-proroga',
        },
      ],
    },
  }
}
