import type { ClauseId } from '../act/clauses/clause-id'
import type { EncodedEditionId } from '../act/closing-days'
import type { PremiumReadingChoices } from '../act/premium-reading-choices'
import type { ReadingId } from '../act/reading-choices'
import type { ClaimantScope, EnterpriseSize, Measure, PremiumTiming } from '../model/measure'
import type { CivilDay } from '../values/civil-day'
import type { Exact } from '../values/decimal'
import type { CentRounding, EuroAmount } from '../values/money'
import type { PremiumFactPath } from '../values/premium-fact-path'
import type { NoFacts } from './facts'
import type { Finding } from './finding'
import type {
  AmountLimitFacts,
  CutFacts,
  IntensityCutFacts,
  OwnMinimumFacts,
  PremiumEffectFacts,
  PremiumKindFacts,
  SizeFacts,
} from './premium-facts'
import type { PremiumRuleId } from './rule-id'
import type { RuleResult } from './rule-result'

/**
 * What one rule says of an application to a measure.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumRuleResult } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const issuedOn = (day: string): PremiumRuleResult | undefined =>
 *   assessPremium({ ...terms, premium: { points: 10 }, issuedOn: day }, { id: 'a-1' }, list).results[2]
 * issuedOn('2022-02-01')?.outcome // => 'satisfied'
 * issuedOn('2022-01-31')?.outcome // => 'violated'
 * issuedOn('2022-01-31')?.findings[0]?.facts // => { issuedOn: '2022-01-31', after: '2022-01-31' }
 * ```
 */
export type PremiumRuleResult<F extends Finding = Finding, Rule extends PremiumRuleId = PremiumRuleId> = RuleResult<
  F,
  Rule,
  PremiumFactPath
>

/**
 * What its designer should know of a measure whose terms do not contradict each other.
 *
 * @example
 * ```ts
 * import { approveList, type MeasureWarning, simulateMeasure } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const warningOf = (points: string, percentagePoints: string): MeasureWarning | undefined => {
 *   const measure = { ...terms, premium: { points, percentagePoints }, aid: { intensities: { small: 50 } } }
 *   return simulateMeasure(measure, [], list, { readings: { premiumKinds: 'both-required' } }).warnings[0]
 * }
 * warningOf('0.1', '0.1') // => undefined
 * warningOf('0.1', '0')?.code // => 'premium-in-one-kind-only'
 * warningOf('0.1', '0')?.facts // => { lacking: 'aid' }
 * warningOf('0', '0')?.code // => 'no-premium-defined'
 * ```
 */
export type MeasureWarning =
  | Finding<'no-premium-defined', NoFacts>
  | Finding<'premium-in-one-kind-only', PremiumKindFacts>
  | Finding<'premium-without-effect', PremiumEffectFacts>

/**
 * A measure that has been checked, and what its designer should know of it.
 *
 * @example
 * ```ts
 * import { defineMeasure, type MeasureDesign, type PremiumTerms } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const giving = (premium: PremiumTerms): MeasureDesign => defineMeasure({ ...terms, premium })
 * giving({ points: '0.1' }).warnings // => []
 * giving({ points: '0' }).warnings[0]?.code // => 'no-premium-defined'
 * ```
 */
export interface MeasureDesign extends Measure {
  /** Design warnings; they are derived anew whenever a stored measure is read. */
  readonly warnings: readonly MeasureWarning[]
}

/**
 * The readings of Phase 2 in force: those chosen for the call, and those that the terms of the measure settle.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type PremiumReadings } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const inForce = (issuedOn: string): PremiumReadings => {
 *   const measure = { ...terms, giuntaResolution: { date: '2022-07-25' }, issuedOn, premium: { points: 10 } }
 *   return assessPremium(measure, { id: 'a-1' }, list).readings
 * }
 * inForce('2022-07-25').measureDate // => 'criteria-resolution'
 * inForce('2022-07-26').measureDate // => 'notice'
 * inForce('2022-07-26').membershipDay // => 'application-day'
 * ```
 */
export interface PremiumReadings extends PremiumReadingChoices {
  /** Which day is the day of the measure. */
  readonly measureDate: 'criteria-resolution' | 'notice'
  /** As of which day a proposal must be listed. */
  readonly membershipDay: 'application-day' | 'fixed-day'
  /** Who may claim. */
  readonly premiumClaimants: ClaimantScope
  /** When the premium counts. */
  readonly premiumAndMinimum: PremiumTiming
  /** Whether a maximum cuts the score. */
  readonly premiumMaximum: 'declared'
  /** In what a premium in aid consists: percentage points, with a higher ceiling or without, or a higher ceiling alone. */
  readonly aidPremium: 'percentage-points' | 'higher-ceiling'
  /** How aid is brought to the cent. */
  readonly cents: CentRounding
}

/**
 * What bars an application from aid, and what cut a figure of it: each is a term of the measure.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type EffectFinding } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const aid = { intensities: { small: 50 }, minimumSpendEur: 1000, ceilingEur: 5000 }
 * const measure = { ...terms, premium: {}, aid }
 * const found = (amountEur: string): readonly EffectFinding[] =>
 *   assessPremium(measure, { id: 'a-1', score: '70', spend: [{ size: 'small', amountEur }] }, list).base.findings
 * found('1000.00') // => []
 * found('999.99').map(({ code, severity }) => [code, severity]) // => [['spend-below-minimum', 'blocking']]
 * found('10000.01') // => []
 * found('10000.02').map(({ code, severity }) => [code, severity]) // => [['aid-cut', 'note']]
 * found('10000.02')[0]?.facts // => { amountEur: '5000.01', limitEur: '5000.00' }
 * ```
 */
export type EffectFinding =
  | Finding<'below-measure-minimum', OwnMinimumFacts>
  | Finding<'score-cut', CutFacts>
  | Finding<'intensity-cut', IntensityCutFacts>
  | Finding<'no-aid-for-size', SizeFacts>
  | Finding<'spend-below-minimum', AmountLimitFacts>
  | Finding<'spend-cut', AmountLimitFacts>
  | Finding<'aid-cut', AmountLimitFacts>

/**
 * The aid on one line of the spend.
 *
 * @example
 * ```ts
 * import { type AidLine, approveList, assessPremium } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const spend = [{ size: 'small', amountEur: '200' }, { size: 'small', amountEur: '100' }] as const
 * const firstLine = (maximumSpendEur: string): AidLine | undefined => {
 *   const measure = { ...terms, premium: {}, aid: { intensities: { small: 50 }, maximumSpendEur } }
 *   return assessPremium(measure, { id: 'a-1', score: '70', spend }, list).base.lines?.[0]
 * }
 * firstLine('300') // => { size: 'small', spendEur: '200', intensity: '50', aidEur: '100.00' }
 * firstLine('200') // => { size: 'small', spendEur: '400/3', intensity: '50', aidEur: '66.66' }
 * ```
 */
export interface AidLine {
  /** The size of the enterprise; `null` where not stated. */
  readonly size: EnterpriseSize | null
  /** The spend that is aided, exact: what a limit to the spend left of it. */
  readonly spendEur: Exact
  /** The intensity, in percent; `null` where the size is not stated. */
  readonly intensity: Exact | null
  /** The aid, to the cent; `null` where the size is not stated. */
  readonly aidEur: EuroAmount | null
}

/**
 * What a measure makes of an application, either without the premium or with it.
 *
 * @example
 * ```ts
 * import { approveList, assessPremium, type MeasureEffect } from 'filiere-lombardia'
 *
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const measure = { ...terms, minimumScore: 65, premium: { points: 10 } }
 * const list = approveList([], { id: 'act-1', date: '2022-07-01' })
 * const without = (score: string): MeasureEffect => assessPremium(measure, { id: 'a-1', score }, list).base
 * without('65').admitted // => true
 * without('64.99').admitted // => false
 * without('64.99').findings[0]?.facts // => { score: '64.99', minimum: '65', missing: '0.01' }
 * ```
 */
export interface MeasureEffect {
  /** The score, in points; `null` where it is not stated. */
  readonly score: Exact | null
  /** Whether minimum score and minimum spend are reached; `null` where a fact is missing. */
  readonly admitted: boolean | null
  /** The aid on each line of the spend; `null` where the measure computes none or nothing is known of the spend. */
  readonly lines: readonly AidLine[] | null
  /** The aid in all, before any budget; `'0.00'` where not admitted, `null` where not known or not computed. */
  readonly aidEur: EuroAmount | null
  /** What barred it, and every cap that bit. */
  readonly findings: readonly EffectFinding[]
  /** The facts that are missing. */
  readonly missing: readonly PremiumFactPath[]
  /** The clauses it stands on. */
  readonly clauses: readonly ClauseId[]
  /** The readings it used. */
  readonly readings: readonly ReadingId[]
}

/**
 * What a premium added.
 *
 * @example
 * ```ts
 * import { assessPremium, type ListEntry, type PremiumGain } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const days = { giuntaResolution: { date: '2022-07-25' }, membershipDate: '2022-07-01' }
 * const measure = { ...terms, ...days, maximumScore: 100, premium: { points: 10 } }
 * const application = { id: 'a-1', proposalId: 'p-001', applicant: { kind: 'partnership' } } as const
 * const gainOn = (score: string): PremiumGain | null => assessPremium(measure, { ...application, score }, list).gain
 * gainOn('90') // => { points: '10', aidEur: null }
 * gainOn('90.01') // => { points: '9.99', aidEur: null }
 * ```
 */
export interface PremiumGain {
  /** Points; `null` where the score is not stated. */
  readonly points: Exact | null
  /** Aid before any budget; `null` where it is not known or not computed. */
  readonly aidEur: EuroAmount | null
}

/**
 * Who earns a premium, and the score, intensity and aid that follow.
 *
 * @example
 * ```ts
 * import { assessPremium, type ListEntry, type PremiumAssessment } from 'filiere-lombardia'
 *
 * const entry: ListEntry = {
 *   proposalId: 'p-001', title: null, submittedAt: '2022-05-10T10:00:00+02:00', leadId: 'e1',
 *   parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }], edition: 'dgr-xi-5899-2022',
 *   validFrom: '2022-07-01', enteredBy: 'act-1', validTo: null, removedBy: null,
 * }
 * const list = { entries: [entry], history: [], clauses: [], readings: [] }
 * const terms = { id: 'measure-2022', title: 'Made up', dedicatedTo: ['supply-chains'], selection: 'ranking' } as const
 * const applicant = { kind: 'partnership' } as const
 * const listedOn = (membershipDate: string): PremiumAssessment => {
 *   const measure = { ...terms, giuntaResolution: { date: '2022-07-25' }, membershipDate, premium: { points: 10 } }
 *   return assessPremium(measure, { id: 'a-1', proposalId: 'p-001', applicant, score: '65' }, list)
 * }
 * listedOn('2022-07-01').final?.score // => '75'
 * listedOn('2022-06-30').final?.score // => '65'
 * listedOn('2022-06-30').results[4]?.findings[0]?.code // => 'listed-later'
 * ```
 */
export interface PremiumAssessment<Result extends PremiumRuleResult = PremiumRuleResult> {
  /** The id of the measure. */
  readonly measureId: string
  /** The id of the application. */
  readonly applicationId: string
  /** `ineligible` if a rule is violated, else `undetermined` if a fact is missing, else `eligible`. */
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined'
  /** The result of every rule: first of the measure, then of the application. */
  readonly results: readonly Result[]
  /** The listed proposal that it rests on; `null` where there is none. */
  readonly proposalId: string | null
  /** The day as of which the proposal had to be listed; `null` where that is the day of an application that states none. */
  readonly membershipDay: CivilDay | null
  /** What the measure makes of the application without the premium. */
  readonly base: MeasureEffect
  /** What it makes of it in the end; the base where the premium is not earned, `null` where that is undetermined. */
  readonly final: MeasureEffect | null
  /** What the premium added; `null` where it is undetermined whether it is earned. */
  readonly gain: PremiumGain | null
  /** The facts that are missing, each once; of the measure where its criteria are still being designed. */
  readonly missing: readonly PremiumFactPath[]
  /** The readings in force. */
  readonly readings: PremiumReadings
  /** The edition in force. */
  readonly edition: EncodedEditionId
}
