import { RuleInputError } from '../../values/rule-input-error'
import type { DecisionRecord } from '../../verdict/decision-record'
import { canonicalJson } from './canonical-json'
import { labelledRecord } from './read-record'

/**
 * By which short text is a decision record known again?
 *
 * The SHA-256 of its {@link canonicalJson} as UTF-8, in 64 hexadecimal digits. Equal records have equal fingerprints,
 * whatever the order of their keys, the white space of their text and the spelling of their numbers; a record of which a
 * value was changed has another. Kept where nobody can change it, it shows years later that the record is the one of that day, whichever
 * version of the format it has.
 *
 * @param record a decision record, or its text as JSON
 * @returns a promise; it is rejected with a {@link RuleInputError}: `not-a-record`, `key-repeated`, `not-json`,
 *   `nested-too-deep`, `unknown-key`, and `web-crypto-missing` where the runtime has no Web Crypto (browsers offer it
 *   to secure pages alone)
 *
 * @example
 * ```ts
 * import { canonicalJson, fingerprint, recordDecision } from 'filiere-lombardia/report'
 *
 * const record = recordDecision({
 *   proposal: {
 *     id: 'p-001',
 *     submission: { submittedAt: '2022-05-10T10:00:00+02:00', channel: 'webtelemaco' },
 *     beneficiary: { kind: 'partnership', parties: [] },
 *   },
 * })
 * const known = await fingerprint(record)
 * known.length // => 64
 * known === (await fingerprint(canonicalJson(record))) // => true
 * ```
 */
export async function fingerprint(record: DecisionRecord | string): Promise<string> {
  const text = canonicalJson(labelledRecord(record))
  const digest = await requireSubtle().digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What this needs of Web Crypto; the types of the platform promise more than every platform keeps. */
interface Digests {
  readonly digest: (algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>
}

function requireSubtle(): Digests {
  const { crypto }: { readonly crypto?: { readonly subtle?: Digests } | undefined } = globalThis
  if (crypto?.subtle === undefined) {
    throw new RuleInputError('web-crypto-missing', 'crypto.subtle', undefined, 'a runtime with Web Crypto')
  }
  return crypto.subtle
}
