import type { PremiumReadingChoices } from '../../act/premium-reading-choices'
import type { MeasureWarning, PremiumRuleResult } from '../../verdict/premium'
import { conclude, notApplicable, ruleBasis } from '../../verdict/rule-result'
import type { ReadyMeasure } from './ready-measure'
import type { ReadyPremium } from './ready-premium'

const BASIS = /* @__PURE__ */ ruleBasis({
  rule: 'measure-premium',
  clauses: ['A.F2.3', 'R.20', 'A.VAL.6'],
  readings: ['premiumDuty', 'premiumKinds', 'aidPremium'],
})

/**
 * Does the measure give a premium, and of which kind?
 *
 * Listed proposals "avranno delle premialità in termini di punteggio e/o di entità delle agevolazioni" (R.20, A.F2.3): a dedicated
 * measure that gives none is warned of (reading `premiumDuty`). A.VAL.6 says "e" where the two others say "e/o"; under the
 * reading `premiumKinds: 'both-required'` a premium of one kind alone is for a person to look at.
 */
export function premiumGiven(
  ready: ReadyMeasure,
  readings: PremiumReadingChoices,
): PremiumRuleResult<MeasureWarning, 'measure-premium'> {
  if (ready.measure.dedicatedTo.length === 0) return notApplicable(BASIS)
  return conclude(BASIS, { findings: [...measureWarnings(ready, readings)], missing: [] })
}

/** What its designer should know of a measure. */
export function measureWarnings(
  { measure, premium }: ReadyMeasure,
  { premiumKinds }: PremiumReadingChoices,
): readonly MeasureWarning[] {
  if (measure.dedicatedTo.length === 0) return []
  const inPoints = isInPoints(premium)
  const inAid = isInAid(premium)
  if (!inPoints && !inAid) return [{ code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: {} }]
  if (premiumKinds === 'either' || (inPoints && inAid)) return []
  const lacking = inPoints ? 'aid' : 'points'
  return [{ code: 'premium-in-one-kind-only', clause: 'A.VAL.6', severity: 'review', facts: { lacking } }]
}

/** Whether a measure gives any premium. */
export function givesPremium({ premium }: ReadyMeasure): boolean {
  return isInPoints(premium) || isInAid(premium)
}

function isInPoints({ points }: ReadyPremium): boolean {
  return points.numerator > 0n
}

/** Whether a premium raises any aid. */
export function isInAid({ percentagePoints, ceiling }: ReadyPremium): boolean {
  return percentagePoints.numerator > 0n || ceiling !== null
}
