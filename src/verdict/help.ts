import type { ClauseId } from '../act/clauses/clause-id'
import type { ListedChannel } from '../act/vocabulary'
import type { FactPath } from '../values/fact-path'
import type { Instant } from '../values/instant'
import type { Outcome } from './outcome'
import type { RuleId } from './rule-id'

/**
 * More distinct enterprises with a seat in Lombardy.
 *
 * @example
 * ```ts
 * import { type AddEnterprises } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: AddEnterprises = { change: 'add-enterprises', count: 1 }
 * const help = { rule: 'minimum-enterprises', clause: 'A.BEN.3', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'It takes 1 more enterprise with a seat in Lombardy.'
 * ```
 */
export interface AddEnterprises {
  /** Which change it is. */
  readonly change: 'add-enterprises'
  /** How many. */
  readonly count: number
}

/**
 * More phases of the production cycle, covered by parties.
 *
 * @example
 * ```ts
 * import { type CoverPhases } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: CoverPhases = { change: 'cover-phases', count: 1 }
 * const help = { rule: 'value-chain-phases', clause: 'A.PROJ.6e', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'Parties must cover 1 more phase of the production cycle.'
 * ```
 */
export interface CoverPhases {
  /** Which change it is. */
  readonly change: 'cover-phases'
  /** How many. */
  readonly count: number
}

/**
 * Something that is not there, or not stated.
 *
 * @example
 * ```ts
 * import { type Supply } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: Supply = { change: 'supply', path: 'submission.submittedAt' }
 * const help = { rule: 'submission-window', clause: 'A.PART.4', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'To be supplied: the moment of submission.'
 * ```
 */
export interface Supply {
  /** Which change it is. */
  readonly change: 'supply'
  /** Where it belongs. */
  readonly path: FactPath
}

/**
 * A signature by the legal representative, or by an attorney whose power is on file.
 *
 * @example
 * ```ts
 * import { type Sign } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: Sign = { change: 'sign', partyId: 'e10' }
 * const help = { rule: 'agreement-signatures', clause: 'A.BEN.4', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'The signature of e10 on the agreement is needed, by the legal representative or, where admitted, by an attorney whose power is on file.'
 * ```
 */
export interface Sign {
  /** Which change it is. */
  readonly change: 'sign'
  /** The party that signs. */
  readonly partyId: string
}

/**
 * A complete entry of the agreement, with role, commitments, economic terms and signature.
 *
 * @example
 * ```ts
 * import { type EnterInAgreement } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: EnterInAgreement = { change: 'enter-in-agreement', partyId: 'e10' }
 * const help = { rule: 'agreement-signatures', clause: 'A.BEN.4', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'The agreement must include e10, with role, commitments, economic terms and signature.'
 * ```
 */
export interface EnterInAgreement {
  /** Which change it is. */
  readonly change: 'enter-in-agreement'
  /** The party that it is on. */
  readonly partyId: string
}

/**
 * An agreement of all partners, which designate the lead in it, in place of another document or of none.
 *
 * @example
 * ```ts
 * import { type PresentAgreement } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: PresentAgreement = { change: 'present-agreement' }
 * const help = { rule: 'agreement-form', clause: 'A.BEN.4', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'An agreement signed by the project partners must be presented.'
 * ```
 */
export interface PresentAgreement {
  /** Which change it is. */
  readonly change: 'present-agreement'
}

/**
 * A beneficiary of the kind not yet formalised, where an aggregation was not constituted in time.
 *
 * @example
 * ```ts
 * import { type FileAsPartnership } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: FileAsPartnership = { change: 'file-as-partnership' }
 * const help = { rule: 'beneficiary-kind', clause: 'A.BEN.1', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'The proposal must be filed by a partnership not yet formalised, in place of an aggregation already constituted.'
 * ```
 */
export interface FileAsPartnership {
  /** Which change it is. */
  readonly change: 'file-as-partnership'
}

/**
 * A lead: one of the parties that may lead, named in the agreement and designated by the partners.
 *
 * @example
 * ```ts
 * import { type ChooseLead } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: ChooseLead = { change: 'choose-lead' }
 * const help = { rule: 'lead', clause: 'A.PROP.1', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'A lead must be chosen among the parties of the partnership that may lead.'
 * ```
 */
export interface ChooseLead {
  /** Which change it is. */
  readonly change: 'choose-lead'
}

/**
 * One lead, the same in the proposal and in the agreement, and designated by the partners.
 *
 * @example
 * ```ts
 * import { type NameOneLead } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: NameOneLead = { change: 'name-one-lead', leadIds: ['e1', 'e2'] }
 * const help = { rule: 'lead', clause: 'A.PROP.1', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'Proposal and agreement must name the same lead; at present they name e1 and e2.'
 * ```
 */
export interface NameOneLead {
  /** Which change it is. */
  readonly change: 'name-one-lead'
  /** The parties that are named now. */
  readonly leadIds: readonly string[]
}

/**
 * The designation of the lead in the agreement.
 *
 * @example
 * ```ts
 * import { type DesignateLead } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: DesignateLead = { change: 'designate-lead', leadId: 'e1', partyIds: ['e10'] }
 * const help = { rule: 'lead', clause: 'A.PROP.2', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'In the agreement the lead, e1, must be designated by e10 too.'
 * ```
 */
export interface DesignateLead {
  /** Which change it is. */
  readonly change: 'designate-lead'
  /** The lead. */
  readonly leadId: string
  /** The partners whose word is missing; `null` where the agreement designates nobody, or none of them has an id yet. */
  readonly partyIds: readonly string[] | null
}

/**
 * All but one of the proposals that the same party leads withdrawn, or led by others.
 *
 * @example
 * ```ts
 * import { type KeepOneProposal } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: KeepOneProposal = { change: 'keep-one-proposal', proposalIds: ['p-001', 'p-002'] }
 * const help = { rule: 'single-lead', clause: 'A.PART.2', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'Of the proposals p-001 and p-002, which have the same lead, the act allows no more than 1: the others must be withdrawn or led by another party.'
 * ```
 */
export interface KeepOneProposal {
  /** Which change it is. */
  readonly change: 'keep-one-proposal'
  /** The proposals. */
  readonly proposalIds: readonly string[]
}

/**
 * A filing through the channel of the act.
 *
 * @example
 * ```ts
 * import { type UseChannel } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: UseChannel = { change: 'use-channel', channel: 'webtelemaco' }
 * const help = { rule: 'submission-channel', clause: 'A.PART.3', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'The proposal must be filed through «Application of Unioncamere Lombardia (webtelemaco)».'
 * ```
 */
export interface UseChannel {
  /** Which change it is. */
  readonly change: 'use-channel'
  /** The channel. */
  readonly channel: ListedChannel
}

/**
 * A filing once the window is open.
 *
 * @example
 * ```ts
 * import { type FileFrom } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const change: FileFrom = { change: 'file-from', opensAt: '2022-05-02T08:00:00.000Z' }
 * const help = { rule: 'submission-window', clause: 'A.PART.4', outcome: 'violated', changes: [change] } as const
 * const [, , words] = explain(help, { locale: 'en' }).split('\n')
 * words?.split(' (Annex')[0] // => 'The proposal must be filed from 2 May 2022, 10:00:00 (Rome time) on.'
 * ```
 */
export interface FileFrom {
  /** Which change it is. */
  readonly change: 'file-from'
  /** The first instant of the window, in UTC. */
  readonly opensAt: Instant
}

/**
 * One change of a proposal.
 *
 * @example
 * ```ts
 * import { type Change, whatWouldHelp } from 'filiere-lombardia'
 *
 * const first = (channel: 'webtelemaco' | { other: string }): Change | undefined =>
 *   whatWouldHelp({ submission: { channel } }).find(({ rule }) => rule === 'submission-channel')?.changes?.[0]
 * first('webtelemaco') // => undefined
 * first({ other: 'pec' }) // => { change: 'use-channel', channel: 'webtelemaco' }
 * ```
 */
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
