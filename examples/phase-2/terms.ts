import type { Measure, MeasureField } from 'filiere-lombardia'

/** What a measure says in each of its terms, in words; `—` where it says nothing. */
export function term(measure: Measure, field: MeasureField): string {
  const { premium, aid } = measure
  switch (field) {
    case 'giuntaResolution':
      return measure.giuntaResolution === undefined
        ? NOTHING
        : `${measure.giuntaResolution.date}, number ${measure.giuntaResolution.number ?? 'not at hand'}`
    case 'dedicatedTo':
      return measure.dedicatedTo.join(', ')
    case 'criteria':
      return measure.criteria === null ? NOTHING : `${measure.criteria.length}, listed below`
    case 'premium.points':
      return `${premium.points} points`
    case 'premium.percentagePoints':
      return `${premium.percentagePoints} percentage points`
    case 'premium.ceilingEur':
      return premium.ceilingEur ?? NOTHING
    case 'premium.counts':
      return premium.counts
    case 'aid':
      return aid === null ? NOTHING : 'computed'
    case 'aid.intensities':
      return Object.entries(aid?.intensities ?? {})
        .map(([size, percent]) => `${size} ${percent} %`)
        .join(', ')
    case 'aid.maximumIntensity':
      return aid === null ? NOTHING : `${aid.maximumIntensity} %`
    case 'aid.minimumSpendEur':
      return aid?.minimumSpendEur ?? NOTHING
    case 'aid.maximumSpendEur':
      return aid?.maximumSpendEur ?? NOTHING
    case 'aid.ceilingEur':
      return aid?.ceilingEur ?? NOTHING
    default:
      return measure[field] ?? NOTHING
  }
}

const NOTHING = '—'

/** The criteria of a measure and the marks that each allows. */
export function criteria({ criteria: own }: Measure): readonly string[] {
  return (own ?? []).map(({ title, maximum, steps }) => `${title}: ${steps?.join(', ') ?? `0 to ${maximum}`}`)
}
