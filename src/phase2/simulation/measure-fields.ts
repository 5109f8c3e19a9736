import type { CheckedAid, Measure } from '../../model/measure'
import type { MeasureField } from '../../verdict/simulation'

/** A measure with one of its terms taken from another. */
type Taken = (into: Measure, from: Measure) => Measure

/** Takes a term of the aid, where both compute some; where only one does, they differ in `aid` as a whole. */
function ofAid(taken: (into: CheckedAid, from: CheckedAid) => CheckedAid): Taken {
  return (into, from) => (into.aid === null || from.aid === null ? into : { ...into, aid: taken(into.aid, from.aid) })
}

/** How each term of a measure is taken from another; a term without a way does not compile. */
const TAKEN: Readonly<Record<MeasureField, Taken>> = {
  giuntaResolution: (into, { giuntaResolution }) => ({ ...into, giuntaResolution }),
  dedicatedTo: (into, { dedicatedTo }) => ({ ...into, dedicatedTo }),
  issuedOn: (into, { issuedOn }) => ({ ...into, issuedOn }),
  membershipDate: (into, { membershipDate }) => ({ ...into, membershipDate }),
  proposalsFiledBy: (into, { proposalsFiledBy }) => ({ ...into, proposalsFiledBy }),
  criteria: (into, { criteria }) => ({ ...into, criteria }),
  minimumScore: (into, { minimumScore }) => ({ ...into, minimumScore }),
  maximumScore: (into, { maximumScore }) => ({ ...into, maximumScore }),
  'premium.points': (into, { premium: { points } }) => ({ ...into, premium: { ...into.premium, points } }),
  'premium.percentagePoints': (into, { premium: { percentagePoints } }) => ({
    ...into,
    premium: { ...into.premium, percentagePoints },
  }),
  'premium.ceilingEur': (into, { premium: { ceilingEur } }) => ({ ...into, premium: { ...into.premium, ceilingEur } }),
  'premium.counts': (into, { premium: { counts } }) => ({ ...into, premium: { ...into.premium, counts } }),
  claimants: (into, { claimants }) => ({ ...into, claimants }),
  aid: (into, from) => ((into.aid === null) === (from.aid === null) ? into : { ...into, aid: from.aid }),
  'aid.intensities': ofAid((into, { intensities }) => ({ ...into, intensities })),
  'aid.maximumIntensity': ofAid((into, { maximumIntensity }) => ({ ...into, maximumIntensity })),
  'aid.minimumSpendEur': ofAid((into, { minimumSpendEur }) => ({ ...into, minimumSpendEur })),
  'aid.maximumSpendEur': ofAid((into, { maximumSpendEur }) => ({ ...into, maximumSpendEur })),
  'aid.ceilingEur': ofAid((into, { ceilingEur }) => ({ ...into, ceilingEur })),
  budgetEur: (into, { budgetEur }) => ({ ...into, budgetEur }),
  selection: (into, { selection }) => ({ ...into, selection }),
  atBudgetEnd: (into, { atBudgetEnd }) => ({ ...into, atBudgetEnd }),
  rounding: (into, { rounding }) => ({ ...into, rounding }),
}

const FIELDS = Object.keys(TAKEN) as MeasureField[]

/** In which terms do two measures differ? */
export function differingFields(one: Measure, other: Measure): readonly MeasureField[] {
  // Terms in one form, in one order: what is written alike is alike.
  return FIELDS.filter((field) => JSON.stringify(TAKEN[field](one, other)) !== JSON.stringify(one))
}

/** A measure with some of its terms taken from another; the terms may then contradict each other. */
export function withFields(into: Measure, from: Measure, fields: readonly MeasureField[]): Measure {
  return fields.reduce((measure, field) => TAKEN[field](measure, from), into)
}
