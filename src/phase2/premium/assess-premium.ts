import type { Application } from '../../model/application'
import type { MeasureDefinition } from '../../model/measure'
import { exact, fraction, minus } from '../../values/decimal'
import { centsOf, euroAmount } from '../../values/money'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import type { ApprovedList } from '../../verdict/approved-list'
import { allOf } from '../../verdict/outcome'
import type { MeasureEffect, PremiumAssessment, PremiumGain } from '../../verdict/premium'
import { measureEffect } from '../effect/measure-effect'
import { type ReadyApplication, readyApplication } from '../effect/ready-application'
import { premiumGiven } from '../measure/premium-given'
import { type ReadyMeasure, readyMeasure } from '../measure/ready-measure'
import { membershipDay } from './claim'
import { criteriaApproved } from './criteria-approved'
import { dedicated } from './dedicated'
import { issuedAfterCall } from './issued-after-call'
import { listedProposal } from './listed-proposal'
import { type Listing, listingOf } from './listing'
import { premiumClaimant } from './premium-claimant'
import type { PremiumResult } from './premium-finding'
import {
  type PremiumOptions,
  type ResolvedPremiumOptions,
  readingsInForce,
  resolvePremiumOptions,
} from './premium-options'

/** What the rules say together, as said of a premium. */
export const OUTCOMES = { satisfied: 'eligible', violated: 'ineligible', undetermined: 'undetermined' } as const

/**
 * Does an application earn the premium of a measure, and what score, intensity and aid follow?
 *
 * Earned is it by a proposal that is on the list on the day that counts, on a measure that is dedicated to supply chains or
 * ecosystems, issued after the call, with criteria that the Giunta approved, for an applicant whom the measure admits (A.VAL.6,
 * A.VAL.7, A.F2.2, A.F2.3). By default the premium counts only where the measure's own minimum is reached without it; points and
 * percentage points are added, never multiplied; aid is cut to the cent. Every limit that bit is a finding of the effect.
 *
 * @param measure a measure from {@link defineMeasure}, or the terms of one; one that dates from before the call is answered, too
 * @param application the application; its facts may be missing, `null` declares that there is none
 * @param list the list from {@link approveList} or {@link amendList}, with its history
 * @param options the readings `issuedAfter` and `premiumKinds`, the edition
 * @throws {@link RuleInputError} as {@link defineMeasure} for terms that contradict each other; `mark-out-of-range`,
 *   `mark-off-the-steps`, `criterion-unknown`, `score-contradicts-marks`, `score-negative`, `amount-invalid`,
 *   `invalid-decimal`, `invalid-instant`, `invalid-argument`, `unknown-key`, `reading-unknown`, `edition-not-encoded`
 *
 * @example
 * ```ts
 * import { type ApprovedList, assessPremium, defineMeasure } from 'filiere-lombardia'
 *
 * const measure = defineMeasure({
 *   id: 'measure-2022',
 *   title: 'A measure for supply chains (made up)',
 *   giuntaResolution: { date: '2022-07-25' },
 *   dedicatedTo: ['supply-chains'],
 *   membershipDate: '2022-10-15',
 *   minimumScore: 65,
 *   premium: { points: 10 },
 *   selection: 'ranking',
 * })
 * const list: ApprovedList = {
 *   entries: [
 *     {
 *       proposalId: 'p-001',
 *       title: null,
 *       submittedAt: '2022-05-10T10:00:00+02:00',
 *       leadId: 'e1',
 *       parties: [{ id: 'e1', kind: 'enterprise', identifiers: ['10000015007'] }],
 *       edition: 'dgr-xi-5899-2022',
 *       validFrom: '2022-07-01',
 *       enteredBy: 'act-1',
 *       validTo: null,
 *       removedBy: null,
 *     },
 *   ],
 *   history: [],
 *   clauses: [],
 *   readings: [],
 * }
 * const applicant = { kind: 'member', taxCode: '10000015007', vatNumber: null } as const
 * const application = { id: 'a-1', proposalId: 'p-001', applicant }
 * assessPremium(measure, { ...application, score: '65' }, list).final?.score // => '75'
 * assessPremium(measure, { ...application, score: '64.99' }, list).final?.score // => '64.99'
 * assessPremium(measure, { ...application, score: '64.99' }, list).outcome // => 'eligible'
 * assessPremium(measure, { ...application, score: '65', proposalId: 'p-002' }, list).outcome // => 'ineligible'
 * ```
 */
export function assessPremium(
  measure: MeasureDefinition,
  application: Application,
  list: ApprovedList,
  options: PremiumOptions = {},
): PremiumAssessment<PremiumResult> {
  const ready = readyMeasure(measure)
  return assess(ready, readyApplication(ready, application), listingOf(list), resolvePremiumOptions(options))
}

/** The assessment of an application that has been made ready, under options that have been resolved. */
export function assess(
  ready: ReadyMeasure,
  application: ReadyApplication,
  listing: Listing,
  { readings, edition }: ResolvedPremiumOptions,
): PremiumAssessment<PremiumResult> {
  const facts = application.application
  const day = membershipDay(ready, facts)
  const listed = listedProposal(ready, facts, listing, day)
  const results: readonly PremiumResult[] = [
    criteriaApproved(ready),
    dedicated(ready),
    issuedAfterCall(ready, listed, readings, edition),
    premiumGiven(ready, readings),
    listed.result,
    premiumClaimant(ready, facts, listed, listing, day),
  ]
  const outcome = OUTCOMES[allOf(results.map((result) => result.outcome))]
  const base = measureEffect(ready, application, false)
  const final =
    outcome === 'undetermined' ? null : outcome === 'eligible' ? measureEffect(ready, application, true) : base
  return {
    measureId: ready.measure.id,
    applicationId: facts.id,
    outcome,
    results,
    proposalId: listed.entry?.proposalId ?? null,
    membershipDay: day ?? null,
    base,
    final,
    gain: final === null ? null : gainOf(base, final),
    missing: missingOf(results, outcome === 'undetermined', [base, final ?? measureEffect(ready, application, true)]),
    readings: readingsInForce(ready, readings),
    edition: edition.id,
  }
}

/** Each fact once: those that rules wait for, where they decide the outcome, and those that score and aid wait for. */
function missingOf(
  results: readonly PremiumResult[],
  undetermined: boolean,
  effects: readonly MeasureEffect[],
): readonly PremiumFactPath[] {
  const ofRules = undetermined ? results.flatMap(({ missing }) => missing) : []
  return [...new Set([...ofRules, ...effects.flatMap(({ missing }) => missing)])]
}

/** What a premium added, in points and in aid. */
function gainOf(base: MeasureEffect, final: MeasureEffect): PremiumGain {
  const scores = base.score !== null && final.score !== null
  const aids = base.aidEur !== null && final.aidEur !== null
  return {
    points: scores ? exact(minus(fraction(final.score), fraction(base.score))) : null,
    aidEur: aids ? euroAmount(centsOf(final.aidEur) - centsOf(base.aidEur)) : null,
  }
}
