import type { ClauseId } from '../../act/clauses/clause-id'
import type { ReadingId } from '../../act/reading-choices'
import { compare, exact, minus, plus, type Rational } from '../../values/decimal'
import { type EuroAmount, euroAmount } from '../../values/money'
import type { PremiumFactPath } from '../../values/premium-fact-path'
import type { EffectFinding, MeasureEffect } from '../../verdict/premium'
import { isInAid } from '../measure/premium-given'
import type { ReadyMeasure } from '../measure/ready-measure'
import { type ComputedAid, computedAid } from './computed-aid'
import type { ReadyApplication } from './ready-application'

const CLAUSES: readonly ClauseId[] = /* @__PURE__ */ Object.freeze<ClauseId[]>(['A.F2.3', 'R.20', 'A.VAL.6'])
const READINGS: readonly ReadingId[] = /* @__PURE__ */ Object.freeze<ReadingId[]>([
  'premiumAndMinimum',
  'premiumMaximum',
  'aidPremium',
  'aidCeilings',
  'cents',
])

/**
 * What does a measure make of an application: its score, whether it is admitted, its aid before any budget?
 *
 * @param earned whether to add the premium; by default terms it counts only where the minimum is reached without it
 */
export function measureEffect(ready: ReadyMeasure, application: ReadyApplication, earned: boolean): MeasureEffect {
  const findings: EffectFinding[] = []
  const missing: PremiumFactPath[] = []
  const counts = premiumCounts(ready, application, earned)
  const score = finalScore(ready, application, counts === true, findings)
  if (ready.minimumScore !== null || ready.measure.selection === 'ranking') missing.push(...application.scoreMissing)
  const scoresEnough = reachesMinimum(ready, score, findings)
  const aid = aidOf(ready, application, counts)
  if (ready.aid !== null && application.lines === undefined) missing.push('application.spend')
  const admitted = both(scoresEnough, aid === null ? spendsEnoughUnseen(ready) : aid.spendsEnough)
  return {
    score: score === undefined ? null : exact(score),
    admitted,
    lines: aid?.lines ?? null,
    aidEur: grantable(ready, admitted, aid),
    findings: [...findings, ...(aid?.findings ?? [])],
    // Nothing that is missing could still bring aid to whom is not admitted.
    missing: admitted === false ? [] : [...missing, ...(aid?.missing ?? [])],
    clauses: CLAUSES,
    readings: READINGS,
  }
}

/** The aid of an application, of what is known; `null` where the measure computes none, or nothing is known of the spend. */
function aidOf(
  ready: ReadyMeasure,
  { lines }: ReadyApplication,
  counts: boolean | undefined,
): (Omit<ComputedAid, 'lines'> & { readonly lines: ComputedAid['lines'] | null }) | null {
  if (ready.aid === null || lines === undefined) return null
  const usual = computedAid(ready, ready.aid, lines, counts === true)
  if (counts !== undefined || !isInAid(ready.premium)) return usual
  // Where nobody knows whether the premium counts, nobody knows the intensities; what bars any aid is known.
  const raised = computedAid(ready, ready.aid, lines, true)
  return {
    ...usual,
    lines: null,
    findings: usual.findings.filter(({ code }) => ALIKE.has(code)),
    missing: [...new Set([...usual.missing, ...raised.missing])],
  }
}

/** What is found of a spend whether the premium counts or not. */
const ALIKE: ReadonlySet<EffectFinding['code']> = /* @__PURE__ */ new Set<EffectFinding['code']>([
  'spend-below-minimum',
  'spend-cut',
  'no-aid-for-size',
])

/** Whether the premium counts; `undefined` where that hangs on a score that is not stated. */
function premiumCounts(
  { minimumScore, premium }: ReadyMeasure,
  { score }: ReadyApplication,
  earned: boolean,
): boolean | undefined {
  if (!earned) return false
  if (minimumScore === null || premium.premium.counts === 'towards-minimum') return true
  return score === undefined ? undefined : compare(score, minimumScore) >= 0n
}

/** The score with the premium where it counts, cut at the maximum that the measure declares. */
function finalScore(
  { premium, maximumScore }: ReadyMeasure,
  { score }: ReadyApplication,
  counts: boolean,
  findings: EffectFinding[],
): Rational | undefined {
  if (score === undefined) return undefined
  const uncut = counts ? plus(score, premium.points) : score
  if (maximumScore === null || compare(uncut, maximumScore) <= 0n) return uncut
  const facts = { uncut: exact(uncut), limit: exact(maximumScore) }
  findings.push({ code: 'score-cut', clause: 'A.F2.3', severity: 'note', facts })
  return maximumScore
}

/** Whether the measure's own minimum is reached; `null` where the score is not stated. */
function reachesMinimum(
  { minimumScore }: ReadyMeasure,
  score: Rational | undefined,
  findings: EffectFinding[],
): boolean | null {
  if (minimumScore === null) return true
  if (score === undefined) return null
  if (compare(score, minimumScore) >= 0n) return true
  const facts = {
    score: exact(score),
    minimum: exact(minimumScore),
    missing: exact(minus(minimumScore, score)),
  }
  findings.push({ code: 'below-measure-minimum', clause: 'A.F2.3', severity: 'blocking', facts })
  return false
}

/** Whether the lowest spend is reached by a spend that nobody stated. */
function spendsEnoughUnseen({ aid }: ReadyMeasure): boolean | null {
  return aid === null || aid.minimumSpend === null ? true : null
}

/** The aid before any budget: nothing for whom is not admitted. */
function grantable(
  { aid }: ReadyMeasure,
  admitted: boolean | null,
  computed: Pick<ComputedAid, 'cents'> | null,
): EuroAmount | null {
  if (aid === null) return null
  if (admitted === false) return euroAmount(0n)
  return admitted === null || computed?.cents === undefined ? null : euroAmount(computed.cents)
}

/** Kleene's conjunction, with `null` for what is not known. */
function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}
