import type { Proposal } from './proposal'
import type { Stated } from './stated'

/** The same shape with everything optional, at every depth. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Stated<Draft<Exclude<T[Key], null | undefined>>> }
    : T

/** A proposal while it is being written: everything optional. Every proposal is a draft of itself. */
export type ProposalDraft = Draft<Proposal>
