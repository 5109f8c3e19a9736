import { centsOf, euroAmount } from '../../values/money'
import type { ApplicationFactPath, PremiumFactPath } from '../../values/premium-fact-path'
import { allOf, type Outcome } from '../../verdict/outcome'
import type { MeasureEffect, PremiumAssessment } from '../../verdict/premium'
import type { Placement, SimulatedApplication } from '../../verdict/simulation'
import { measureEffect } from '../effect/measure-effect'
import type { ReadyApplication } from '../effect/ready-application'
import { givesPremium } from '../measure/premium-given'
import type { ReadyMeasure } from '../measure/ready-measure'
import { assess, OUTCOMES } from '../premium/assess-premium'
import type { Listing } from '../premium/listing'
import type { PremiumResult } from '../premium/premium-finding'
import type { ResolvedPremiumOptions } from '../premium/premium-options'
import { placement, type Round } from './funding'
import type { Candidate } from './line'

/** An application with what the measure makes of it in each of the two rounds. */
export interface Claim extends Omit<Candidate, 'effect'> {
  readonly title: string | null
  readonly premium: PremiumAssessment['outcome']
  readonly without: MeasureEffect
  readonly with: MeasureEffect
  /** The facts that could still change where it comes out. */
  readonly missing: readonly PremiumFactPath[]
}

const NO_AID = /* @__PURE__ */ euroAmount(0n)

/** What does a measure, adopted as designed, make of an application without the premium and with it? */
export function claimOf(
  ready: ReadyMeasure,
  application: ReadyApplication,
  listing: Listing,
  options: ResolvedPremiumOptions,
): Claim {
  const { results, base } = assess(ready, application, listing, options)
  const premium = OUTCOMES[allOf(results.map(outcomeOnceAdopted))]
  const earned = premium === 'ineligible' ? base : measureEffect(ready, application, true)
  const hangsOnPremium = premium === 'undetermined' && givesPremium(ready) && couldDiffer(ready, base, earned)
  const effects = [base, earned]
  const missing = effects.every(({ admitted }) => admitted === false)
    ? []
    : [
        ...(hangsOnPremium ? results.flatMap((result) => result.missing).filter(isOfApplication) : []),
        ...effects.flatMap((effect) => effect.missing),
        ...(effects.every(({ aidEur }) => aidEur === NO_AID) ? [] : arrivalMissing(ready, application)),
      ]
  const { id, title } = application.application
  return {
    id,
    title: title ?? null,
    arrivedAt: application.arrivedAt,
    isOpen: missing.length > 0,
    premium,
    without: base,
    with: premium === 'undetermined' ? commonEnd(base, earned) : earned,
    missing: [...new Set(missing)],
  }
}

/** Whether the premium could make a difference to where an application comes out; what lacks a fact could always. */
function couldDiffer({ measure }: ReadyMeasure, base: MeasureEffect, earned: MeasureEffect): boolean {
  if (base.missing.length > 0 || earned.missing.length > 0) return true
  // By arrival, a score moves nobody.
  const scoreCounts = measure.selection === 'ranking' && base.score !== earned.score
  return scoreCounts || base.admitted !== earned.admitted || base.aidEur !== earned.aidEur
}

/** What holds of an application whether it earns the premium or not; what does not is unknown. */
function commonEnd(base: MeasureEffect, earned: MeasureEffect): MeasureEffect {
  return {
    ...base,
    score: base.score === earned.score ? base.score : null,
    admitted: base.admitted === earned.admitted ? base.admitted : null,
    aidEur: base.aidEur === earned.aidEur ? base.aidEur : null,
  }
}

/** A rule that waits for nothing but the adoption of the measure is supposed to hold. */
function outcomeOnceAdopted({ outcome, missing }: PremiumResult): Outcome {
  return outcome === 'undetermined' && !missing.some(isOfApplication) ? 'satisfied' : outcome
}

function isOfApplication(path: PremiumFactPath): path is ApplicationFactPath {
  return path.startsWith('application.')
}

/** A measure that gives a limited budget in order of arrival has to know it. */
function arrivalMissing({ measure }: ReadyMeasure, { arrivedAt }: ReadyApplication): readonly ApplicationFactPath[] {
  const counts = measure.selection === 'arrival' && measure.budgetEur !== null
  return counts && arrivedAt === undefined ? ['application.submittedAt'] : []
}

/** The claims in the order in which a round gave its budget, then the others by id. */
export function inOrder(claims: readonly Claim[], { order }: Round): readonly Claim[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const place = ({ id }: Claim) => places.get(id) ?? places.size
  return claims.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

/** Where does an application come out in each of the two rounds, and what does that make for it? */
export function simulatedApplication(claim: Claim, roundWithout: Round, roundWith: Round): SimulatedApplication {
  const without = placement(roundWithout, { ...claim, effect: claim.without })
  const end = placement(roundWith, { ...claim, effect: claim.with })
  return {
    applicationId: claim.id,
    title: claim.title,
    premium: claim.premium,
    without,
    with: end,
    rankRise: without.rank === null || end.rank === null ? null : without.rank - end.rank,
    differenceEur: euroAmount(centsOf(end.fundedEur) - centsOf(without.fundedEur)),
    missing: claim.missing,
  }
}

/** Whether an application gets aid, in full or in part. */
export function isFunded({ funding }: Placement): boolean {
  return funding === 'funded' || funding === 'part-funded'
}
