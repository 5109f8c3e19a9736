import type { ListedLegalForm, Purpose } from '../act/vocabulary'
import type { CivilDay } from '../values/civil-day'
import type { Party } from './party'
import type { Other, Stated } from './stated'

/** The legal form of an aggregation: one that the act lists (A.BEN.1f), or another in words. Never a ground for refusal. */
export type LegalForm = ListedLegalForm | Other

/** What the two kinds of beneficiary have in common; the same requirements bind both (A.BEN.2r). */
export interface Grouping {
  /** The name of the supply chain, ecosystem, aggregation or partnership. */
  readonly name?: Stated<string>
  /** The one objective that the enterprises share (A.BEN.3b), in words; whether it meets the purposes is for the panel. */
  readonly commonObjective?: Stated<string>
  /** The purposes of the call that the objective answers to (A.FIN.1a–d). */
  readonly purposes?: Stated<readonly Purpose[]>
  /** Enterprises, supporting bodies and the aggregation's own entity. */
  readonly parties: readonly Party[]
}

/** Kind 1: an aggregation of enterprises already constituted and operating (A.BEN.1). */
export interface Aggregation extends Grouping {
  /** Which of the two kinds it is. */
  readonly kind: 'aggregation'
  /** Its legal form. */
  readonly legalForm?: Stated<LegalForm>
  /** Whether it has legal personality of its own; a network contract may or may not. No rule reads it. */
  readonly hasLegalPersonality?: Stated<boolean>
  /** The day on which it was constituted; that of submission, in Rome, at the latest (A.BEN.1). */
  readonly constitutedOn?: Stated<CivilDay>
  /** Whether it operates, as declared (A.BEN.1, "operanti"). */
  readonly operating?: Stated<boolean>
}

/** Kind 2: enterprises that want to associate, in a form not yet formalised (A.BEN.2). */
export interface Partnership extends Grouping {
  /** Which of the two kinds it is. */
  readonly kind: 'partnership'
}

/** Who applies: one of the two kinds that the act admits (A.BEN.0). */
export type Beneficiary = Aggregation | Partnership
