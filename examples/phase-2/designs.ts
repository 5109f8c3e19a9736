import type { MeasureDefinition } from 'filiere-lombardia'

/** Other premiums on the same measure: fewer or more points, points of another kind, and when they count. */
export function otherPremiums(measure: MeasureDefinition): readonly MeasureDefinition[] {
  const premium = (id: string, terms: MeasureDefinition['premium']) => ({ ...measure, id, premium: terms })
  return [
    premium('no-premium', {}),
    premium('5-points', { points: '5' }),
    premium('15-points', { points: '15' }),
    premium('10-points-towards-minimum', { points: '10', counts: 'towards-minimum' }),
    premium('10-percentage-points', { percentagePoints: '10' }),
  ]
}

/** The same measure with other answers to what was not found or is inferred. */
export function otherReadings(measure: MeasureDefinition): readonly MeasureDefinition[] {
  const other = (id: string, terms: Partial<MeasureDefinition>) => ({ ...measure, id, ...terms })
  return [
    other('listed-when-applying', { membershipDate: null }),
    other('filed-at-any-time', { proposalsFiledBy: null }),
    other('lead-only', { claimants: 'lead-only' }),
    other('100-at-most', { maximumScore: '100' }),
    other('rest-to-the-next', { atBudgetEnd: 'part' }),
    other('rest-to-whom-it-suffices', { atBudgetEnd: 'skip' }),
    other('half-cents-up', { rounding: 'half-up' }),
  ]
}
