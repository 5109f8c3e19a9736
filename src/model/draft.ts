import type { ListPath } from '../values/fact-path'
import type { Proposal } from './proposal'
import type { Stated } from './stated'

/**
 * The same shape with everything optional, at every depth.
 *
 * @example
 * ```ts
 * import { type Draft, type Enterprise } from 'filiere-lombardia'
 * import { enterpriseSchema, proposalDraftSchema } from 'filiere-lombardia/schemas'
 *
 * const enterprise: Draft<Enterprise> = { seats: [{}] }
 * enterpriseSchema.safeParse(enterprise).success // => false
 * proposalDraftSchema.safeParse({ beneficiary: { parties: [enterprise] } }).success // => true
 * ```
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Stated<Draft<Exclude<T[Key], null | undefined>>> }
    : T

/**
 * A proposal while it is being written: everything optional. Every proposal is a draft of itself.
 *
 * A draft is an open world: what it does not say may still come, and its lists may still grow. `null` declares absent what a
 * proposal may lack; of what every proposal has (an id, a kind, a day of filing) it says no more than silence, and so does a
 * blank text. What is left to a default (the `country` of a party) is said by being left out.
 *
 * @example
 * ```ts
 * import { assessDraft, type ProposalDraft } from 'filiere-lombardia'
 *
 * const fieldsOf = (draft: ProposalDraft) =>
 *   assessDraft(draft).results.find(({ rule }) => rule === 'intervention-fields')?.outcome
 * fieldsOf({ project: { interventionFields: [] } }) // => 'undetermined'
 * fieldsOf({ project: { interventionFields: null } }) // => 'violated'
 * fieldsOf({ project: { interventionFields: [] }, complete: ['project.interventionFields'] }) // => 'violated'
 * fieldsOf({ project: { interventionFields: ['innovation'] } }) // => 'satisfied'
 * ```
 */
export interface ProposalDraft extends Draft<Proposal> {
  /**
   * The lists that will not grow any more, by their paths. That is final: one that is not there by then is not in the filing either,
   * not even as an empty list.
   */
  readonly complete?: Stated<readonly ListPath[]>
}
