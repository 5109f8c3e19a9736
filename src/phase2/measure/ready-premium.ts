import type { CheckedPremium, PremiumTerms, PremiumTiming } from '../../model/measure'
import { requireOptions } from '../../rules/choices'
import { exact, type Rational, ZERO } from '../../values/decimal'
import { euroAmount } from '../../values/money'
import { RuleInputError } from '../../values/rule-input-error'
import { notNegative, oneOf, optionalAmount, percentage } from './figures'
import { amount, type ReadyAid } from './ready-aid'

const TIMINGS: readonly PremiumTiming[] = ['above-minimum', 'towards-minimum']

/** The premium of a measure with its figures as numbers. */
export interface ReadyPremium {
  readonly premium: CheckedPremium
  readonly points: Rational
  readonly percentagePoints: Rational
  /** The ceiling for those who earn it, in cents; `null` where it is that of all. */
  readonly ceiling: bigint | null
}

/** The premium of a measure, checked against its aid terms. */
export function readyPremium(terms: PremiumTerms, aid: ReadyAid | null): ReadyPremium {
  requireOptions(terms, ['points', 'percentagePoints', 'ceilingEur', 'counts'], 'premium')
  const points = terms.points == null ? ZERO : notNegative(terms.points, 'premium.points', 'premium-negative')
  const percentagePoints = readyPercentagePoints(terms.percentagePoints)
  const ceiling = optionalAmount(terms.ceilingEur, 'premium.ceilingEur')
  if (aid === null && (percentagePoints.numerator > 0n || ceiling !== null)) {
    throw new RuleInputError('aid-missing', 'aid', aid, 'the aid terms that the premium raises')
  }
  const usual = aid?.ceiling ?? null
  if (ceiling !== null && (usual === null || ceiling <= usual)) {
    const expected = usual === null ? 'no ceiling: the measure has none to raise' : `more than ${euroAmount(usual)}`
    throw new RuleInputError('ceiling-not-raised', 'premium.ceilingEur', terms.ceilingEur, expected)
  }
  const premium = Object.freeze({
    points: exact(points),
    percentagePoints: exact(percentagePoints),
    ceilingEur: amount(ceiling),
    counts: oneOf(terms.counts ?? 'above-minimum', TIMINGS, 'premium.counts'),
  })
  return { premium, points, percentagePoints, ceiling }
}

function readyPercentagePoints(stated: PremiumTerms['percentagePoints']): Rational {
  if (stated == null) return ZERO
  notNegative(stated, 'premium.percentagePoints', 'premium-negative')
  return percentage(stated, 'premium.percentagePoints')
}
