/**
 * What a rule says of a proposal.
 *
 * - `satisfied`: the facts at hand meet it.
 * - `violated`: the facts at hand break it.
 * - `undetermined`: a fact is missing; a missing fact counts neither way.
 * - `not-applicable`: the rule asks nothing of this proposal.
 *
 * @example
 * ```ts
 * import { assessDraft, type Outcome } from 'filiere-lombardia'
 *
 * const ofFields = (fields: readonly 'innovation'[] | null | undefined): Outcome | undefined =>
 *   assessDraft({ project: { interventionFields: fields } }).results.find(({ rule }) => rule === 'intervention-fields')
 *     ?.outcome
 * ofFields(['innovation']) // => 'satisfied'
 * ofFields(undefined) // => 'undetermined'
 * ofFields(null) // => 'violated'
 * ```
 */
export type Outcome = 'satisfied' | 'violated' | 'undetermined' | 'not-applicable'

/**
 * What several rules say together: `violated` if one is, else `undetermined` if one is, else `satisfied`
 * (Kleene's conjunction). Rules that do not apply do not weigh.
 */
export function allOf(outcomes: Iterable<Outcome>): 'satisfied' | 'violated' | 'undetermined' {
  let undetermined = false
  for (const outcome of outcomes) {
    if (outcome === 'violated') return 'violated'
    if (outcome === 'undetermined') undetermined = true
  }
  return undetermined ? 'undetermined' : 'satisfied'
}
