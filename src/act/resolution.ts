import type { Bilingual } from './bilingual'
import { adoptionDay } from './figures'

/**
 * The act that this library turns into code: which it is, who adopted it, when, and under which title.
 *
 * @example
 * ```ts
 * import { defineMeasure, RESOLUTION, type Resolution, RuleInputError } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const issuedWith = ({ adoptedOn }: Resolution) => {
 *   try {
 *     return defineMeasure({ ...terms, premium: { points: 10 }, issuedOn: adoptedOn }).issuedOn
 *   } catch (error) {
 *     return error instanceof RuleInputError ? `${error.code} at ${error.path}` : error
 *   }
 * }
 * issuedWith(RESOLUTION) // => 'measure-not-issued-after-call at issuedOn'
 * issuedWith({ ...RESOLUTION, adoptedOn: '2022-02-01' }) // => '2022-02-01'
 * ```
 */
export interface Resolution {
  /** The kind of act. */
  readonly kind: Bilingual
  /** Who adopted it. */
  readonly issuer: string
  /** Its number, `XI` being the legislature. */
  readonly number: string
  /** The day on which it was adopted. */
  readonly adoptedOn: string
  /** Its title, verbatim. */
  readonly title: string
  /** Where it ordered its own publication (point 5 of the decision). */
  readonly publication: Bilingual
}

/**
 * Which act is this?
 *
 * @example
 * ```ts
 * import { RESOLUTION } from 'filiere-lombardia'
 *
 * RESOLUTION.adoptedOn // => '2022-01-31'
 * ```
 */
export const RESOLUTION: Resolution = {
  kind: { it: 'Deliberazione della Giunta regionale (D.g.r.)', en: 'Resolution of the regional government' },
  issuer: 'Regione Lombardia, Giunta regionale',
  number: 'XI/5899',
  adoptedOn: adoptionDay.value,
  title:
    'Approvazione dei criteri della manifestazione di interesse per lo sviluppo e il consolidamento delle filiere produttive e di servizi e degli ecosistemi industriali produttivi ed economici in Lombardia',
  publication: {
    it: 'Bollettino Ufficiale della Regione Lombardia e sito della Regione',
    en: 'Official Bulletin of Regione Lombardia and website of the Region',
  },
}
