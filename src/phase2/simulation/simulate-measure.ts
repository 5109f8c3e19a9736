import type { Application } from '../../model/application'
import type { MeasureDefinition } from '../../model/measure'
import { requireObjects, requireText } from '../../rules/choices'
import { euroAmount } from '../../values/money'
import type { MeasureFactPath } from '../../values/premium-fact-path'
import { RuleInputError } from '../../values/rule-input-error'
import type { ApprovedList } from '../../verdict/approved-list'
import type { MeasureSimulation, Placement, SimulatedApplication, SimulatedRound } from '../../verdict/simulation'
import { readyApplication } from '../effect/ready-application'
import { givesPremium, measureWarnings } from '../measure/premium-given'
import { type ReadyMeasure, readyMeasure } from '../measure/ready-measure'
import { listingOf } from '../premium/listing'
import { type PremiumOptions, readingsInForce, resolvePremiumOptions } from '../premium/premium-options'
import { claimOf, inOrder, isFunded, simulatedApplication } from './claim-in-rounds'
import { type Round, round } from './funding'
import { premiumCost } from './premium-cost'

/**
 * What does a premium do to a portfolio of applications: who crosses the minimum, who is funded, who is displaced, what does it cost?
 *
 * The measure is held twice against the same applications, without the premium and with it. Facts of the measure that are not
 * settled yet (its resolution, its day) are supposed, and named: a design is tried before its criteria are adopted. Measures of
 * Phase 2 may rank; the list of Phase 1 never does (A.VAL.8).
 *
 * @param measure a measure from {@link defineMeasure}, or the terms of one
 * @param applications the applications; the order in which they are passed does not matter
 * @param list the list from {@link approveList} or {@link amendList}
 * @param options the readings `issuedAfter` and `premiumKinds`, the edition
 * @throws {@link RuleInputError} as {@link assessPremium}, with paths under `applications[…]`; `duplicate-application`
 *
 * @example
 * ```ts
 * import { approveList, simulateMeasure } from 'filiere-lombardia'
 *
 * const simulation = simulateMeasure(
 *   {
 *     id: 'measure-2022',
 *     title: 'A measure for supply chains (made up)',
 *     dedicatedTo: ['supply-chains'],
 *     membershipDate: '2022-10-15',
 *     minimumScore: 65,
 *     premium: { points: 10 },
 *     aid: { intensities: { small: 50 } },
 *     budgetEur: '150000',
 *     selection: 'ranking',
 *   },
 *   [
 *     { id: 'a-1', proposalId: null, score: '70', spend: [{ size: 'small', amountEur: '200000' }] },
 *     { id: 'a-2', proposalId: null, score: '80', spend: [{ size: 'small', amountEur: '200000' }] },
 *   ],
 *   approveList([], { id: 'act-1', date: '2022-07-01' }),
 * )
 * simulation.with.spentEur // => '100000.00'
 * simulation.applications.map(({ applicationId, with: end }) => [applicationId, end.funding]) // => [['a-2', 'funded'], ['a-1', 'not-funded']]
 * simulation.supposed // => ['measure.giuntaResolution', 'measure.issuedOn']
 * ```
 */
export function simulateMeasure(
  measure: MeasureDefinition,
  applications: readonly Application[],
  list: ApprovedList,
  options: PremiumOptions = {},
): MeasureSimulation {
  const ready = readyMeasure(measure)
  const resolved = resolvePremiumOptions(options)
  const listing = listingOf(list)
  const claims = requireApplications(applications).map((application, index) =>
    claimOf(ready, readyApplication(ready, application, `applications[${index}]`), listing, resolved),
  )
  const without = round(
    ready,
    // Who has no place with the premium has none without it, either: nobody rises because a fact of another is missing.
    claims.map(({ without: effect, ...claim }) => ({
      ...claim,
      effect: claim.with.score === null ? { ...effect, score: null } : effect,
    })),
  )
  const withPremium = round(
    ready,
    claims.map((claim) => ({ ...claim, effect: claim.with })),
  )
  const simulated = inOrder(claims, withPremium).map((claim) => simulatedApplication(claim, without, withPremium))
  const idsWhere = (holds: (application: SimulatedApplication) => boolean) =>
    simulated.filter(holds).map(({ applicationId }) => applicationId)
  return {
    measure: ready.measure,
    warnings: measureWarnings(ready, resolved.readings),
    supposed: unsettled(ready),
    without: endOf(
      ready,
      without,
      simulated.map((one) => one.without),
    ),
    with: endOf(
      ready,
      withPremium,
      simulated.map((one) => one.with),
    ),
    applications: simulated,
    earning: givesPremium(ready) ? idsWhere(({ premium }) => premium === 'eligible') : [],
    crossing: idsWhere((one) => one.without.admitted === false && one.with.admitted === true),
    newlyFunded: idsWhere((one) => !isFunded(one.without) && isFunded(one.with)),
    displaced: idsWhere((one) => isFunded(one.without) && !isFunded(one.with)),
    undetermined: idsWhere(({ missing }) => missing.length > 0),
    cost: premiumCost(simulated),
    readings: readingsInForce(ready, resolved.readings),
    edition: resolved.edition.id,
  }
}

/** Applications with ids of their own: answers name them by these. */
function requireApplications(applications: readonly Application[]): readonly Application[] {
  const seen = new Set<string>()
  for (const [index, { id }] of requireObjects(applications, 'applications').entries()) {
    requireText(id, `applications[${index}].id`)
    if (seen.has(id)) {
      throw new RuleInputError('duplicate-application', `applications[${index}].id`, id, 'an id that no other has')
    }
    seen.add(id)
  }
  return applications
}

/** The facts of a measure that its designer has still to settle. */
function unsettled({ measure, issuedOn }: ReadyMeasure): readonly MeasureFactPath[] {
  return [
    ...(measure.giuntaResolution === undefined ? (['measure.giuntaResolution'] as const) : []),
    ...(issuedOn === undefined ? (['measure.issuedOn'] as const) : []),
  ]
}

function endOf({ budget }: ReadyMeasure, { spent, splitTies }: Round, ends: readonly Placement[]): SimulatedRound {
  return {
    admitted: ends.filter(({ admitted }) => admitted === true).length,
    funded: ends.filter(isFunded).length,
    spentEur: euroAmount(spent),
    leftEur: budget === null ? null : euroAmount(budget - spent),
    splitTies,
  }
}
