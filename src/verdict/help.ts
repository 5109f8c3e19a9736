import type { ClauseId } from '../act/clauses/clause-id'
import type { ListedChannel } from '../act/vocabulary'
import type { FactPath } from '../values/fact-path'
import type { Instant } from '../values/instant'
import type { Outcome } from './outcome'
import type { RuleId } from './rule-id'

/** More distinct enterprises with a seat in Lombardy. */
export interface AddEnterprises {
  /** Which change it is. */
  readonly change: 'add-enterprises'
  /** How many. */
  readonly count: number
}

/** More phases of the production cycle, covered by parties. */
export interface CoverPhases {
  /** Which change it is. */
  readonly change: 'cover-phases'
  /** How many. */
  readonly count: number
}

/** Something that is not there, or not stated. */
export interface Supply {
  /** Which change it is. */
  readonly change: 'supply'
  /** Where it belongs. */
  readonly path: FactPath
}

/** A signature by the legal representative, or by an attorney whose power is on file. */
export interface Sign {
  /** Which change it is. */
  readonly change: 'sign'
  /** The party that signs. */
  readonly partyId: string
}

/** A complete entry of the agreement, with role, commitments, economic terms and signature. */
export interface EnterInAgreement {
  /** Which change it is. */
  readonly change: 'enter-in-agreement'
  /** The party that it is on. */
  readonly partyId: string
}

/** An agreement of all partners, which designate the lead in it, in place of another document or of none. */
export interface PresentAgreement {
  /** Which change it is. */
  readonly change: 'present-agreement'
}

/** A beneficiary of the kind not yet formalised, where an aggregation was not constituted in time. */
export interface FileAsPartnership {
  /** Which change it is. */
  readonly change: 'file-as-partnership'
}

/** A lead: one of the parties that may lead, named in the agreement and designated by the partners. */
export interface ChooseLead {
  /** Which change it is. */
  readonly change: 'choose-lead'
}

/** One lead, the same in the proposal and in the agreement, and designated by the partners. */
export interface NameOneLead {
  /** Which change it is. */
  readonly change: 'name-one-lead'
  /** The parties that are named now. */
  readonly leadIds: readonly string[]
}

/** The designation of the lead in the agreement. */
export interface DesignateLead {
  /** Which change it is. */
  readonly change: 'designate-lead'
  /** The lead. */
  readonly leadId: string
  /** The partners whose word is missing; `null` where the agreement designates nobody, or none of them has an id yet. */
  readonly partyIds: readonly string[] | null
}

/** All but one of the proposals that the same party leads withdrawn, or led by others. */
export interface KeepOneProposal {
  /** Which change it is. */
  readonly change: 'keep-one-proposal'
  /** The proposals. */
  readonly proposalIds: readonly string[]
}

/** A filing through the channel of the act. */
export interface UseChannel {
  /** Which change it is. */
  readonly change: 'use-channel'
  /** The channel. */
  readonly channel: ListedChannel
}

/** A filing once the window is open. */
export interface FileFrom {
  /** Which change it is. */
  readonly change: 'file-from'
  /** The first instant of the window, in UTC. */
  readonly opensAt: Instant
}

/** One change of a proposal. */
export type Change =
  | AddEnterprises
  | CoverPhases
  | Supply
  | Sign
  | EnterInAgreement
  | PresentAgreement
  | FileAsPartnership
  | ChooseLead
  | NameOneLead
  | DesignateLead
  | KeepOneProposal
  | UseChannel
  | FileFrom

/**
 * What would help with one rule that would not be satisfied if the proposal were filed as it stands.
 *
 * @example
 * ```ts
 * import { type Help, whatWouldHelp } from 'filiere-lombardia'
 *
 * const helpFrom = (submittedAt: string): Help | undefined =>
 *   whatWouldHelp({ submission: { submittedAt } }, { opensAt: '2022-05-02T10:00:00+02:00' }).find(
 *     ({ rule }) => rule === 'submission-window',
 *   )
 * helpFrom('2022-05-02T10:00:00+02:00') // => undefined
 * helpFrom('2022-05-02T09:59:59+02:00')?.changes // => [{ change: 'file-from', opensAt: '2022-05-02T08:00:00.000Z' }]
 * helpFrom('2023-01-01T00:00:00+01:00')?.changes // => null
 * ```
 */
export interface Help {
  /** The rule. */
  readonly rule: RuleId
  /** The clause it stands on, the foremost of its clauses. */
  readonly clause: ClauseId
  /** What it would say. */
  readonly outcome: Extract<Outcome, 'violated' | 'undetermined'>
  /**
   * The fewest changes that together would satisfy it; a fact that is not stated would have to turn out well. Of a party that has
   * no id yet, the id comes first: what else it takes shows once it has one. `null` where no change is named: then nothing is
   * promised.
   */
  readonly changes: readonly [Change, ...Change[]] | null
}
