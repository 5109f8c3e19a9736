import type { Party } from '../model/party'
import type { SwotAnalysis } from '../model/project'
import type { CivilDay } from '../values/civil-day'
import type { Exact } from '../values/decimal'
import type { FactPath } from '../values/fact-path'
import type { Instant } from '../values/instant'

/** The facts of a finding whose code and path say it all. */
export type NoFacts = Readonly<Record<string, never>>

/** A finding about one party. */
export interface PartyFacts {
  /** The id of the party. */
  readonly partyId: string
}

/** A finding about rows that are the same party. */
export interface SamePartyFacts {
  /** The ids of the rows, in the order of the proposal. */
  readonly partyIds: readonly string[]
}

/** A finding about an identifier. */
export interface IdentifierFacts extends PartyFacts {
  /** The identifier as written. */
  readonly code: string
}

/** A finding about the lead. */
export interface LeadFacts {
  /** The id of the party that leads. */
  readonly leadId: string
}

/** A finding about the kind of lead. */
export interface LeadKindFacts extends LeadFacts {
  /** What kind of party it is. */
  readonly kind: Party['kind']
}

/** A finding about several leads. */
export interface SeveralLeadsFacts {
  /** The ids of the parties named as lead. */
  readonly leadIds: readonly string[]
}

/** A finding about who designated the lead. */
export interface DesignationFacts extends LeadFacts {
  /** The ids of the partners that did not. */
  readonly missing: readonly string[]
}

/** A finding about the other proposals of a lead. */
export interface LeadClashFacts {
  /** The ids of the proposals that the same party leads. */
  readonly proposalIds: readonly string[]
  /** Which of them stands; `null` where nobody has chosen. */
  readonly prevails: string | null
}

/** A finding about a number that the act fixes. */
export interface CountFacts {
  /** How many there are. */
  readonly counted: number
  /** How many the act asks for. */
  readonly required: number
}

/** A finding about a number that is not reached. */
export interface ShortfallFacts extends CountFacts {
  /** How many are missing. */
  readonly shortfall: number
}

/** A finding about things of which the act asks for some. */
export interface CoverageFacts {
  /** Those that are there. */
  readonly covered: readonly string[]
  /** How many the act asks for. */
  readonly required: number
}

/** A finding about things of which there are too few. */
export interface CoverageShortfallFacts extends CoverageFacts {
  /** How many are missing. */
  readonly shortfall: number
}

/** A finding about something of which the act asks for a number and there is none. */
export interface RequiredFacts {
  /** How many the act asks for. */
  readonly required: number
}

/** A finding about one activity. */
export interface ActivityFacts {
  /** Its place in the list, from zero. */
  readonly activity: number
}

/** A finding about one part of the SWOT analysis. */
export interface QuadrantFacts {
  /** Which part. */
  readonly quadrant: keyof SwotAnalysis
}

/** A finding about an element that the implementing act requires. */
export interface ElementFacts {
  /** The id of the element. */
  readonly id: string
  /** What it is; `null` where not said. */
  readonly label: string | null
}

/** A finding about a kind that the act does not admit. */
export interface KindFacts {
  /** The kind given. */
  readonly kind: string
}

/** A finding about a channel that the act does not admit. */
export interface ChannelFacts {
  /** The channel given. */
  readonly channel: string
}

/** A finding about a constitution that came too late. */
export interface ConstitutionFacts {
  /** The day of the constitution. */
  readonly constitutedOn: CivilDay
  /** The day of submission, in Rome. */
  readonly submittedOn: CivilDay
}

/** A finding about a signature that came too late. */
export interface SignatureFacts extends PartyFacts {
  /** The day of the signature. */
  readonly signedOn: CivilDay
  /** The day of submission, in Rome. */
  readonly submittedOn: CivilDay
}

/** A finding about a submission that came too early. */
export interface EarlySubmissionFacts {
  /** The instant of submission, as given. */
  readonly submittedAt: Instant
  /** The first instant of the window, in UTC. */
  readonly opensAt: Instant
}

/** A finding about a submission that came too late. */
export interface LateSubmissionFacts {
  /** The instant of submission, as given. */
  readonly submittedAt: Instant
  /** Its day in Rome. */
  readonly submittedOn: CivilDay
  /** The last day of the window, in Rome. */
  readonly closesOn: CivilDay
  /** The first instant after the window, in UTC: exclusive. */
  readonly closesBefore: Instant
}

/** A finding about a score below the threshold. */
export interface ThresholdFacts {
  /** The total, in points. */
  readonly total: Exact
  /** The threshold, in points. */
  readonly threshold: Exact
  /** The points that are missing. */
  readonly missing: Exact
}

/** A finding about facts that are missing. */
export interface MissingFacts<Path extends string = FactPath> {
  /** The paths of the facts. */
  readonly missing: readonly Path[]
}
