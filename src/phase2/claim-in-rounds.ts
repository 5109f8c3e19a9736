import { centsOf, euroAmount } from '../values/money'
import type { ApplicationFactPath, PremiumFactPath } from '../values/premium-fact-path'
import { allOf, type Outcome } from '../verdict/outcome'
import type { MeasureEffect, PremiumAssessment } from '../verdict/premium'
import type { Placement, SimulatedApplication } from '../verdict/simulation'
import { assess, OUTCOMES } from './assess-premium'
import { placement, type Round } from './funding'
import type { Listing } from './listing'
import { measureEffect } from './measure-effect'
import type { PremiumResult } from './premium-finding'
import type { ResolvedPremiumOptions } from './premium-options'
import type { ReadyApplication } from './ready-application'
import type { ReadyMeasure } from './ready-measure'

/** An application with what the measure makes of it in each of the two rounds. */
export interface Claim {
  readonly id: string
  readonly title: string | null
  readonly arrivedAt: number | undefined
  readonly premium: PremiumAssessment['outcome']
  readonly without: MeasureEffect
  readonly with: MeasureEffect
  readonly missing: readonly PremiumFactPath[]
}

/** What does a measure, adopted as designed, make of an application without the premium and with it? */
export function claimOf(
  ready: ReadyMeasure,
  application: ReadyApplication,
  listing: Listing,
  options: ResolvedPremiumOptions,
): Claim {
  const { results, base } = assess(ready, application, listing, options)
  const premium = OUTCOMES[allOf(results.map(outcomeOnceAdopted))]
  const effect = premium === 'eligible' ? measureEffect(ready, application, true) : base
  const { id, title } = application.application
  return {
    id,
    title: title ?? null,
    arrivedAt: application.arrivedAt,
    premium,
    without: base,
    with: effect,
    missing: [
      ...new Set([
        ...(premium === 'undetermined' ? results.flatMap(({ missing }) => missing).filter(isOfApplication) : []),
        ...effect.missing,
        ...arrivalMissing(ready, application),
      ]),
    ],
  }
}

/** A rule that waits for nothing but the adoption of the measure is supposed to hold. */
function outcomeOnceAdopted({ outcome, missing }: PremiumResult): Outcome {
  return outcome === 'undetermined' && !missing.some(isOfApplication) ? 'satisfied' : outcome
}

function isOfApplication(path: PremiumFactPath): path is ApplicationFactPath {
  return path.startsWith('application.')
}

/** A measure in order of arrival has to know it. */
function arrivalMissing({ measure }: ReadyMeasure, { arrivedAt }: ReadyApplication): readonly ApplicationFactPath[] {
  return measure.selection === 'arrival' && arrivedAt === undefined ? ['application.submittedAt'] : []
}

/** The claims in the order in which a round gave its budget, then the others by id. */
export function inOrder(claims: readonly Claim[], { order }: Round): readonly Claim[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const place = ({ id }: Claim) => places.get(id) ?? places.size
  return claims.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
}

/** Where does an application come out in each of the two rounds, and what does that make for it? */
export function simulatedApplication(
  ready: ReadyMeasure,
  claim: Claim,
  roundWithout: Round,
  roundWith: Round,
): SimulatedApplication {
  const without = placement(ready, roundWithout, { ...claim, effect: claim.without })
  const end = placement(ready, roundWith, { ...claim, effect: claim.with })
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
