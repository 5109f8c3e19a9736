import type { PremiumReadingChoices } from '../../act/premium-reading-choices'
import { compare } from '../../values/decimal'
import type { MeasureWarning, PremiumRuleResult } from '../../verdict/premium'
import type { PremiumEffectFacts } from '../../verdict/premium-facts'
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
 * reading `premiumKinds: 'both-required'` a premium of one kind alone is for a person to look at, and so is one that no application
 * could feel: points where applications are taken by arrival and no minimum counts them, intensity that is at its maximum already.
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
  ready: ReadyMeasure,
  { premiumKinds }: PremiumReadingChoices,
): readonly MeasureWarning[] {
  const { measure, premium } = ready
  if (measure.dedicatedTo.length === 0) return []
  const inPoints = isInPoints(premium)
  const inAid = isInAid(premium)
  if (!inPoints && !inAid) return [{ code: 'no-premium-defined', clause: 'A.F2.3', severity: 'note', facts: {} }]
  const warnings: MeasureWarning[] = []
  for (const kind of ineffective(ready)) {
    warnings.push({ code: 'premium-without-effect', clause: 'A.F2.3', severity: 'review', facts: { kind } })
  }
  if (premiumKinds === 'both-required' && !(inPoints && inAid)) {
    const lacking = inPoints ? 'aid' : 'points'
    warnings.push({ code: 'premium-in-one-kind-only', clause: 'A.VAL.6', severity: 'review', facts: { lacking } })
  }
  return warnings
}

/** The kinds of premium that a measure gives and that no application could feel. */
function ineffective({ measure, premium, aid, minimumScore }: ReadyMeasure): readonly PremiumEffectFacts['kind'][] {
  // By arrival, points move nobody: they can but help to a minimum, if they count towards it.
  const pointsHelp =
    measure.selection === 'ranking' || (minimumScore !== null && premium.premium.counts === 'towards-minimum')
  // Intensities at their maximum cannot be raised, and a higher ceiling is felt all the same.
  const aidHelps =
    premium.ceiling !== null ||
    (aid !== null && [...aid.intensities.values()].some((intensity) => compare(intensity, aid.maximumIntensity) < 0n))
  return [
    ...(isInPoints(premium) && !pointsHelp ? (['points'] as const) : []),
    ...(isInAid(premium) && !aidHelps ? (['aid'] as const) : []),
  ]
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
