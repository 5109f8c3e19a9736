/**
 * The version of this package. It is written out here, so that no consumer has to read a file; the suite holds the two
 * together.
 *
 * @example
 * ```ts
 * import { recordDecision, replay, VERSION } from 'filiere-lombardia/report'
 *
 * const record = recordDecision({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * record.madeBy.version === VERSION // => true
 * replay({ ...record, madeBy: { ...record.madeBy, version: `${VERSION}-rc.1` } }).sameVersion // => false
 * ```
 */
export const VERSION = '0.1.0'
