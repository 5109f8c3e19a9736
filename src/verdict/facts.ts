import type { Party } from '../model/party'
import type { SwotAnalysis } from '../model/project'
import type { CivilDay } from '../values/civil-day'
import type { Exact } from '../values/decimal'
import type { FactPath } from '../values/fact-path'
import type { Instant } from '../values/instant'

/**
 * The facts of a finding whose code and path say it all.
 *
 * @example
 * ```ts
 * import { type NoFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: NoFacts = {}
 * const finding = { code: 'lead-missing', clause: 'A.PROP.1', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'No lead is named'
 * ```
 */
export type NoFacts = Readonly<Record<string, never>>

/**
 * A finding about one party.
 *
 * @example
 * ```ts
 * import { type PartyFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: PartyFacts = { partyId: 'e1' }
 * const finding = { code: 'signature-missing', clause: 'A.BEN.4', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The signature of e1 is missing'
 * ```
 */
export interface PartyFacts {
  /** The id of the party. */
  readonly partyId: string
}

/**
 * A finding about rows that are the same party.
 *
 * @example
 * ```ts
 * import { type SamePartyFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: SamePartyFacts = { partyIds: ['e1', 'e10'] }
 * const finding = { code: 'same-enterprise', clause: 'A.BEN.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'Counted together, as a single enterprise, are e1 and e10'
 * ```
 */
export interface SamePartyFacts {
  /** The ids of the rows, in the order of the proposal. */
  readonly partyIds: readonly string[]
}

/**
 * A finding about an identifier.
 *
 * @example
 * ```ts
 * import { type IdentifierFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: IdentifierFacts = { partyId: 'e10', code: '10000105001' }
 * const finding = { code: 'tax-code-check-failed', clause: 'A.BEN.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The code «10000105001», given for e10, has a wrong check character and may have been mistyped'
 * ```
 */
export interface IdentifierFacts extends PartyFacts {
  /** The identifier as written. */
  readonly code: string
}

/**
 * A finding about the lead.
 *
 * @example
 * ```ts
 * import { type LeadFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: LeadFacts = { leadId: 'e1' }
 * const finding = { code: 'lead-not-designated', clause: 'A.PROP.2', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The designation of the lead, e1, is not shown by an agreement of the project partners'
 * ```
 */
export interface LeadFacts {
  /** The id of the party that leads. */
  readonly leadId: string
}

/**
 * A finding about the kind of lead.
 *
 * @example
 * ```ts
 * import { type LeadKindFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: LeadKindFacts = { leadId: 'b1', kind: 'supporting-body' }
 * const finding = { code: 'lead-kind-not-allowed', clause: 'A.PROP.1', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The lead, b1, is no enterprise but a supporting body of the partnership'
 * ```
 */
export interface LeadKindFacts extends LeadFacts {
  /** What kind of party it is. */
  readonly kind: Party['kind']
}

/**
 * A finding about several leads.
 *
 * @example
 * ```ts
 * import { type SeveralLeadsFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: SeveralLeadsFacts = { leadIds: ['e1', 'e2'] }
 * const finding = { code: 'multiple-leads', clause: 'A.PROP.1', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The lead named in the proposal is not the one named in the agreement'
 * ```
 */
export interface SeveralLeadsFacts {
  /** The ids of the parties named as lead. */
  readonly leadIds: readonly string[]
}

/**
 * A finding about who designated the lead.
 *
 * @example
 * ```ts
 * import { type DesignationFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: DesignationFacts = { leadId: 'e1', missing: ['e3'] }
 * const finding = { code: 'lead-not-unanimously-designated', clause: 'A.PROP.2', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The designation of the lead, e1, is missing on the part of e3'
 * ```
 */
export interface DesignationFacts extends LeadFacts {
  /** The ids of the partners that did not. */
  readonly missing: readonly string[]
}

/**
 * A finding about the other proposals of a lead.
 *
 * @example
 * ```ts
 * import { type LeadClashFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: LeadClashFacts = { proposalIds: ['A', 'B'], prevails: null }
 * const finding = { code: 'lead-of-several-proposals', clause: 'A.PART.2', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The same party leads several proposals (A and B), while the act lets it lead no more than 1'
 * ```
 */
export interface LeadClashFacts {
  /** The ids of the proposals that the same party leads. */
  readonly proposalIds: readonly string[]
  /** Which of them stands; `null` where nobody has chosen. */
  readonly prevails: string | null
}

/**
 * A finding about a number that the act fixes.
 *
 * @example
 * ```ts
 * import { type CountFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: CountFacts = { counted: 10, required: 10 }
 * const finding = { code: 'enterprises-counted', clause: 'A.BEN.3', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'Towards the minimum, under the readings adopted, 10 enterprises are counted'
 * ```
 */
export interface CountFacts {
  /** How many there are. */
  readonly counted: number
  /** How many the act asks for. */
  readonly required: number
}

/**
 * A finding about a number that is not reached.
 *
 * @example
 * ```ts
 * import { type ShortfallFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ShortfallFacts = { counted: 9, required: 10, shortfall: 1 }
 * const finding = { code: 'too-few-enterprises', clause: 'A.BEN.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'Towards the minimum, under the readings adopted, 9 enterprises are counted, while the act requires at least 10 with a seat in Lombardy'
 * ```
 */
export interface ShortfallFacts extends CountFacts {
  /** How many are missing. */
  readonly shortfall: number
}

/**
 * A finding about things of which the act asks for some.
 *
 * @example
 * ```ts
 * import { type CoverageFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: CoverageFacts = { covered: ['raw-materials', 'processing'], required: 2 }
 * const finding = { code: 'phases-covered', clause: 'A.PROJ.6e', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The partnership covers 2 phases of the production cycle («Production of raw materials» and «Processing»)'
 * ```
 */
export interface CoverageFacts {
  /** Those that are there. */
  readonly covered: readonly string[]
  /** How many the act asks for. */
  readonly required: number
}

/**
 * A finding about things of which there are too few.
 *
 * @example
 * ```ts
 * import { type CoverageShortfallFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: CoverageShortfallFacts = { covered: ['raw-materials'], required: 2, shortfall: 1 }
 * const finding = { code: 'too-few-phases', clause: 'A.PROJ.6e', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(', while ')
 * fact // => 'The partnership covers 1 phase of the production cycle («Production of raw materials»)'
 * ```
 */
export interface CoverageShortfallFacts extends CoverageFacts {
  /** How many are missing. */
  readonly shortfall: number
}

/**
 * A finding about something of which the act asks for a number and there is none.
 *
 * @example
 * ```ts
 * import { type RequiredFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: RequiredFacts = { required: 1 }
 * const finding = { code: 'intervention-field-missing', clause: 'A.PROJ.6b', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(', and nothing ')
 * fact // => 'No field of intervention is chosen among those that the act sets out (at least 1)'
 * ```
 */
export interface RequiredFacts {
  /** How many the act asks for. */
  readonly required: number
}

/**
 * A finding about one activity.
 *
 * @example
 * ```ts
 * import { type ActivityFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ActivityFacts = { activity: 0 }
 * const finding = { code: 'activity-budget-missing', clause: 'A.PROJ.6d', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'For activity no. 1 the financial measure is missing in the form that the reading adopted asks for'
 * ```
 */
export interface ActivityFacts {
  /** Its place in the list, from zero. */
  readonly activity: number
}

/**
 * A finding about one part of the SWOT analysis.
 *
 * @example
 * ```ts
 * import { type QuadrantFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: QuadrantFacts = { quadrant: 'weaknesses' }
 * const finding = { code: 'swot-quadrant-empty', clause: 'A.PROJ.6a', severity: 'note', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The SWOT analysis names no weaknesses'
 * ```
 */
export interface QuadrantFacts {
  /** Which part. */
  readonly quadrant: keyof SwotAnalysis
}

/**
 * A finding about an element that the implementing act requires.
 *
 * @example
 * ```ts
 * import { type ElementFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ElementFacts = { id: '2', label: 'Allegato 2' }
 * const finding = { code: 'checklist-element-missing', clause: 'A.F1.1', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal lacks the element «Allegato 2» (2)'
 * ```
 */
export interface ElementFacts {
  /** The id of the element. */
  readonly id: string
  /** What it is; `null` where not said. */
  readonly label: string | null
}

/**
 * A finding about a kind that the act does not admit.
 *
 * @example
 * ```ts
 * import { type KindFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: KindFacts = { kind: 'impresa singola' }
 * const finding = { code: 'beneficiary-kind-not-admitted', clause: 'A.BEN.0', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The beneficiary is declared to be of the kind «impresa singola»'
 * ```
 */
export interface KindFacts {
  /** The kind given. */
  readonly kind: string
}

/**
 * A finding about a channel that the act does not admit.
 *
 * @example
 * ```ts
 * import { type ChannelFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ChannelFacts = { channel: 'pec' }
 * const finding = { code: 'channel-not-allowed', clause: 'A.PART.3', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal was filed through «pec»'
 * ```
 */
export interface ChannelFacts {
  /** The channel given. */
  readonly channel: string
}

/**
 * A finding about a constitution that came too late.
 *
 * @example
 * ```ts
 * import { type ConstitutionFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ConstitutionFacts = { constitutedOn: '2022-05-11', submittedOn: '2022-05-10' }
 * const finding = { code: 'constituted-after-submission', clause: 'A.BEN.1', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The aggregation of enterprises was constituted on 11 May 2022, after the proposal was filed on 10 May 2022'
 * ```
 */
export interface ConstitutionFacts {
  /** The day of the constitution. */
  readonly constitutedOn: CivilDay
  /** The day of submission, in Rome. */
  readonly submittedOn: CivilDay
}

/**
 * A finding about a signature that came too late.
 *
 * @example
 * ```ts
 * import { type SignatureFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: SignatureFacts = { partyId: 'e1', signedOn: '2022-05-11', submittedOn: '2022-05-10' }
 * const finding = { code: 'signed-after-submission', clause: 'A.BEN.4', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The signature of e1 on the agreement was given on 11 May 2022, after the proposal was filed on 10 May 2022'
 * ```
 */
export interface SignatureFacts extends PartyFacts {
  /** The day of the signature. */
  readonly signedOn: CivilDay
  /** The day of submission, in Rome. */
  readonly submittedOn: CivilDay
}

/**
 * A finding about a submission that came too early.
 *
 * @example
 * ```ts
 * import { type EarlySubmissionFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: EarlySubmissionFacts = {
 *   submittedAt: '2022-01-30T23:59:59.999+01:00',
 *   opensAt: '2022-01-30T23:00:00.000Z',
 * }
 * const finding = { code: 'submitted-before-opening', clause: 'A.PART.4', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal was filed on 30 January 2022, 23:59:59.999 (Rome time), before the desk opened'
 * ```
 */
export interface EarlySubmissionFacts {
  /** The instant of submission, as given. */
  readonly submittedAt: Instant
  /** The first instant of the window, in UTC. */
  readonly opensAt: Instant
}

/**
 * A finding about a submission that came too late.
 *
 * @example
 * ```ts
 * import { type LateSubmissionFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: LateSubmissionFacts = {
 *   submittedAt: '2023-01-01T00:00:00+01:00',
 *   submittedOn: '2023-01-01',
 *   closesOn: '2022-12-31',
 *   closesBefore: '2022-12-31T23:00:00.000Z',
 * }
 * const finding = { code: 'submitted-after-closing', clause: 'A.PART.4', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The proposal was filed on 1 January 2023, 00:00:00 (Rome time), after the desk had closed, which was open until 31 December 2022.'
 * ```
 */
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

/**
 * A finding about a score below the threshold.
 *
 * @example
 * ```ts
 * import { type ThresholdFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: ThresholdFacts = { total: '64.99', threshold: '65', missing: '0.01' }
 * const finding = { code: 'below-threshold', clause: 'A.VAL.5', severity: 'blocking', facts } as const
 * const [fact] = explain(finding, { locale: 'en' }).split(/: | \(Annex/)
 * fact // => 'The score given is 64.99 points, below the minimum threshold of 65 points'
 * ```
 */
export interface ThresholdFacts {
  /** The total, in points. */
  readonly total: Exact
  /** The threshold, in points. */
  readonly threshold: Exact
  /** The points that are missing. */
  readonly missing: Exact
}

/**
 * A finding about facts that are missing.
 *
 * @example
 * ```ts
 * import { type MissingFacts } from 'filiere-lombardia'
 * import { explain } from 'filiere-lombardia/report'
 *
 * const facts: MissingFacts = { missing: ['submission.submittedAt'] }
 * const finding = { code: 'facts-not-stated', clause: 'A.PART.4', severity: 'note', facts } as const
 * const [words] = explain(finding, { locale: 'en' }).split(' (Annex')
 * words // => 'Besides, the following is not stated: the moment of submission.'
 * ```
 */
export interface MissingFacts<Path extends string = FactPath> {
  /** The paths of the facts. */
  readonly missing: readonly Path[]
}
