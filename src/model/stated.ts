/**
 * What a filing says of something: a value; `null`, declared absent; or `undefined`, not said.
 *
 * The two kinds of silence differ. `null` is an answer ("there is none"); `undefined` is a missing one.
 *
 * @example
 * ```ts
 * import { assessDraft, type Stated } from 'filiere-lombardia'
 *
 * const ledBy = (leadId: Stated<string>) =>
 *   assessDraft({ leadId }).results.find(({ rule }) => rule === 'lead')?.outcome
 * ledBy(undefined) // => 'undetermined'
 * ledBy(null) // => 'violated'
 * ```
 */
export type Stated<T> = T | null | undefined

/**
 * A name for what the act's own open lists do not name.
 *
 * @example
 * ```ts
 * import { assessDraft, type Other } from 'filiere-lombardia'
 *
 * const besideProcessing = (phase: Other) =>
 *   assessDraft({ beneficiary: { parties: [{ phases: ['processing', phase] }] } }).results.find(
 *     ({ rule }) => rule === 'value-chain-phases',
 *   )?.outcome
 * besideProcessing({ other: 'design' }) // => 'satisfied'
 * besideProcessing({ other: ' Processing ' }) // => 'undetermined'
 * ```
 */
export interface Other {
  /** What it is, in words. */
  readonly other: string
}
