import type { ClauseId } from '../act/clauses/clause-id'
import type { ReadingChoices, ReadingId } from '../act/reading-choices'

/**
 * The facts of criterion d, "ampiezza del partenariato (n./tipologia soggetti coinvolti)". The mark is the panel's.
 *
 * @example
 * ```ts
 * import { type PartnershipBreadth, partnershipBreadth } from 'filiere-lombardia'
 *
 * const submission = { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' } as const
 * const row = { kind: 'enterprise', name: 'Seta', taxCode: '10000015007' } as const
 * const parties = ['NO', '108'].map((province) => ({ ...row, id: province, seats: [{ province }] }))
 * const beneficiary = { kind: 'partnership', parties } as const
 * const breadth: PartnershipBreadth = partnershipBreadth({ id: 'p-001', submission, beneficiary })
 * breadth.parties // => 2
 * breadth.enterprises // => 1
 * breadth.provinces // => ['MB']
 * ```
 */
export interface PartnershipBreadth {
  /** All parties, as listed. */
  readonly parties: number
  /** Distinct enterprises, with or without a seat in Lombardy. */
  readonly enterprises: number
  /** Distinct enterprises with a seat in Lombardy that counts. */
  readonly lombardEnterprises: number
  /** Supporting bodies that the agreement gives a role and commitments: these count (A.BEN.5b). */
  readonly supportingBodies: number
  /** Supporting bodies that it does not. */
  readonly undeclaredSupportingBodies: number
  /** The counted supporting bodies by kind; a kind outside the act's list stands under its own words. */
  readonly supportingBodiesByType: Readonly<Record<string, number>>
  /** The provinces of Lombardy in which parties have a seat, by licence-plate code, in alphabetical order. */
  readonly provinces: readonly string[]
  /** The phases of the production cycle that the parties cover. */
  readonly phases: readonly string[]
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
  /** The readings in force. */
  readonly choices: ReadingChoices
}
